"""Splits a letter into sections, before any of them is read.

Each heading is searched for by itself: one pattern for all of them would be far slower. A line that looks like a
heading but is not one of the layout ends no section; it is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Final, TypeAlias

import regex
from attrs import define

from ._text.fuzzy import find_heading as find_misread
from ._text.lazy import lazy_re
from ._text.phrases import find_phrase, find_phrases, phrase_pattern
from ._text.plain import collapse, opens_line
from .errors import misread, problem
from .layouts import Heading, Layout
from .models import Problem, Span

LONGEST_HEADER: Final = 1500
"""The most characters that a header block may have."""


@define(eq=False)
class Section:
    """The offsets of a section."""

    start: int
    """Start of its heading."""
    body: int
    """Start of the text after the heading."""
    end: int
    """Start of the next section."""

    @property
    def offsets(self) -> tuple[int, int]:
        """Start and end of the section with its heading."""
        return self.start, self.end


_Place: TypeAlias = tuple[int, int]
_Anchor: TypeAlias = tuple[int, int, int]  # start and end of a heading, and its index in the layout


def split_sections(text: str, letter: Span, layout: Layout, problems: list[Problem]) -> dict[str, Section]:
    """Find the sections of a letter, by name; of a section that occurs twice, the first."""
    sections: dict[str, Section] = {}
    anchors = _find_anchors(text, letter, layout, problems)
    for (start, body, index), (end, _, _) in pairwise([*anchors, (letter.end, letter.end, -1)]):
        heading = layout.headings[index]
        if heading.section in sections:
            message = (
                f"The heading of the {heading.section} section occurs again; the text after it was not read. "
                "If the text has several letters, use parse_all()."
            )
            problems.append(problem("section-repeated", message, Span(start, body)))
        else:
            sections[heading.section] = Section(start, start if heading.inside else body, end)
    return sections


def _find_anchors(text: str, letter: Span, layout: Layout, problems: list[Problem]) -> list[_Anchor]:
    """Find the headings of a letter, in the order of the text."""
    anchors: list[_Anchor] = []
    for index, heading in enumerate(layout.headings):
        if not heading.optional:
            found = find_own(text, heading, letter.start, letter.end)
            found = found or _find_lost(text, letter, heading, problems)
            anchors += [(start, end, index) for start, end in found]
    for index, heading in enumerate(layout.headings):
        if heading.optional and text.find(heading.text.partition(" ")[0], letter.start, letter.end) >= 0:
            pos = max([end for _, end, other in anchors if other < index], default=letter.start)
            endpos = min([start for start, _, other in anchors if other > index], default=letter.end)
            anchors += [(start, end, index) for start, end in find_exactly(text, heading, pos, endpos)]
    return _drop_contained(sorted(anchors))


def _drop_contained(anchors: list[_Anchor]) -> list[_Anchor]:
    """Drop headings that lie inside a longer one."""
    kept = anchors[:1]
    for anchor in anchors[1:]:
        if anchor[0] == kept[-1][0]:  # sorted, so this one is not shorter
            kept[-1] = anchor
        elif anchor[1] > kept[-1][1]:
            kept.append(anchor)
    return kept


def find_own(text: str, heading: Heading, pos: int, endpos: int) -> list[_Place]:
    """Find every occurrence of a heading that opens a section, not those in a sentence or a table of contents."""
    places = find_exactly(text, heading, pos, endpos)
    if not _is_title(heading):
        return places
    if len(places) == 1 and _ends_line(text, places[0][1]):
        return places
    in_any_case = (match.span() for match in _in_any_case(heading.text).finditer(text, pos, endpos))
    for candidates in (places, in_any_case):
        if found := _choose(text, heading, _join_doubled(text, candidates)):
            return found
    return [] if heading.opener and find_phrase(heading.opener, text, pos, endpos) else places


def _is_title(heading: Heading) -> bool:
    """Return whether a heading is a line in capitals."""
    return heading.text.isupper() and not heading.inside


def _choose(text: str, heading: Heading, places: list[_Place]) -> list[_Place]:
    """Leave out what is neither alone on its line nor followed by the stock words of its section.

    A line before the first that is followed by them is an entry of a list of contents.
    """
    opened = {start for start, end in places if _opens_section(text, heading, end)}
    first = min(opened, default=-1)
    return [place for place in places if place[0] in opened or (place[0] > first and _is_alone(text, *place))]


def _join_doubled(text: str, places: Iterable[_Place]) -> list[_Place]:
    """Join a heading to the same heading right before it: some converters print bold lines twice."""
    joined: list[_Place] = []
    for start, end in places:
        is_doubled = joined and text[joined[-1][1] : start].isspace()
        joined.append((joined.pop()[0] if is_doubled else start, end))
    return joined


def _opens_section(text: str, heading: Heading, pos: int) -> bool:
    """Return whether the stock words of a section come right after its heading, or after three words at most."""
    return heading.opener != "" and _after_heading(heading.opener).match(text, pos) is not None


@cache
def _after_heading(opener: str) -> re.Pattern[str]:
    """Return the pattern of stock words with what may come before them: "The reviewer" is Board Certified in."""
    return re.compile(rf"\s*+(?:[A-Z]?[a-z]{{1,20}}\s{{1,50}}){{0,3}}?(?i:{phrase_pattern(opener)})")


def _is_alone(text: str, start: int, end: int) -> bool:
    return opens_line(text, start) and _ends_line(text, end)


def _ends_line(text: str, pos: int) -> bool:
    return _LINE_END.match(text, pos) is not None


_LINE_END: Final = lazy_re(r"[ ]*+(?:\n|\Z)")


@cache
def _in_any_case(words: str) -> regex.Pattern[str]:
    return regex.compile(phrase_pattern(words), regex.IGNORECASE)


def _find_lost(text: str, letter: Span, heading: Heading, problems: list[Problem]) -> list[_Place]:
    """Find the start of a section whose heading is misread, or missing before the stock phrase of the section."""
    if place := find_misread(text, heading.text, letter.start, letter.end):
        problems.append(misread(text[slice(*place)], heading.text, Span(*place)))
        return [place]
    opener = find_phrase(heading.opener, text, letter.start, letter.end) if heading.opener else None
    if not opener:
        problems.append(problem("section-missing", f"The letter has no {heading.section} section."))
        return []
    message = f'The heading "{heading.text}" is missing.'
    problems.append(problem("heading-missing", message, Span(*opener)))
    return [(opener[0], opener[0])]


def find_exactly(text: str, heading: Heading, pos: int, endpos: int) -> list[_Place]:
    """Find every occurrence of a heading; the "1)" of a first item is not the end of "11)"."""
    places = find_phrases(heading.text, text, pos, endpos)
    if not heading.text[:1].isdecimal():
        return places
    return [place for place in places if not text[place[0] - 1 : place[0] + 1].isdecimal()]


# --- Headings that no layout knows ------------------------------------------------------------------------------------

# Two or more words in capitals, alone on their line. The next line must be prose: a treatment in capitals may wrap.
_HEADING_LINE: Final = lazy_re(
    r"\n[ ]*+(?P<heading>[A-Z][A-Z&/,'()-]++(?:[ ]++[A-Z&/,'()-]++)++:?)[ ]*+(?=\n\s*+[^\n]*?[a-z])"
)


def find_unknown_headings(text: str, pos: int, endpos: int) -> list[Problem]:
    r"""Return a problem for each line between two offsets that looks like a heading that no layout knows.

    >>> text = "There is no wound.\nFURTHER CONSIDERATIONS\nGauze is sold in every shop."
    >>> [text[one.span.as_slice()] for one in find_unknown_headings(text, 0, len(text))]
    ['FURTHER CONSIDERATIONS']
    """
    if not _HEADING_LINE.search(text, pos, endpos):
        return []
    return [
        problem("heading-unknown", f"Unknown heading: {collapse(line['heading'])!r}.", Span(*line.span("heading")))
        for line in _HEADING_LINE.finditer(text, pos, endpos)
    ]
