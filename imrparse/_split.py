"""Anchors first: where the sections stand, before any of them is read.

A heading is looked for as a literal, one search for each, since one search for all of them is twenty times as slow.
A line that looks like a heading but is none that the layout knows ends no section; it is reported.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final, TypeAlias

from attrs import define

from ._approximate import find_heading as find_misread
from ._late import late, late_re
from ._text import collapse, find_words, may_stand, search_words
from .errors import problem
from .layouts import Heading, Layout
from .models import Problem, Span


@define(eq=False)
class Section:
    """Where a section stands."""

    start: int
    """Where its heading begins."""
    body: int
    """Where the text after the heading begins."""
    end: int
    """Where the next section begins."""


_Place: TypeAlias = tuple[int, int]
_Anchor: TypeAlias = tuple[int, int, int]  # where a heading begins and ends, and its number in the layout's order


def split_sections(text: str, letter: Span, layout: Layout) -> tuple[dict[str, Section], list[Problem]]:
    """Find where each section of a letter stands; of a section that stands twice, the first."""
    problems: list[Problem] = []
    anchors = _find_anchors(text, letter, layout, problems)
    sections: dict[str, Section] = {}
    for (start, end, number), (end_of_section, _, _) in pairwise([*anchors, (letter.end, letter.end, 0)]):
        heading = layout.headings[number]
        if heading.section in sections:
            message = f"The heading of the {heading.section} stands again; what follows it was not read."
            problems.append(problem("section-repeated", message, Span(start, end)))
        else:
            sections[heading.section] = Section(start, start if heading.inside else end, end_of_section)
    return sections, problems


def _find_anchors(text: str, letter: Span, layout: Layout, problems: list[Problem]) -> list[_Anchor]:
    """Find where sections open, in the text's order."""
    anchors: list[_Anchor] = []
    optional: list[int] = []
    for number, heading in enumerate(layout.headings):
        if not heading.optional:
            found = _find_exactly(text, heading, letter.start, letter.end)
            found = found or _find_lost(text, letter, heading, problems)
            anchors += [(start, end, number) for start, end in found]
        elif may_stand(heading.text, text, letter.start, letter.end):
            optional.append(number)
    for number in optional:
        pos = max([end for _, end, other in anchors if other < number], default=letter.start)
        endpos = min([start for start, _, other in anchors if other > number], default=letter.end)
        found = _find_exactly(text, layout.headings[number], pos, endpos)
        anchors += [(start, end, number) for start, end in found]
    return _drop_contained(sorted(anchors))


def _drop_contained(anchors: list[_Anchor]) -> list[_Anchor]:
    """Keep the longer one where one heading contains another."""
    kept = anchors[:1]
    for anchor in anchors[1:]:
        if anchor[0] == kept[-1][0]:  # sorted, so this one is not shorter
            kept[-1] = anchor
        elif anchor[1] > kept[-1][1]:
            kept.append(anchor)
    return kept


def _find_lost(text: str, letter: Span, heading: Heading, problems: list[Problem]) -> list[_Place]:
    """Find where a section opens whose heading is misread, or missing before the section's stock phrase."""
    if misread := find_misread(text, heading.text, letter.start, letter.end):
        problems.append(misread_problem(heading.text, text, *misread))
        return [misread]
    opener = search_words(heading.opener, text, letter.start, letter.end) if heading.opener else None
    if not opener:
        problems.append(problem("section-missing", f"The letter has no section of {heading.section}."))
        return []
    message = f'The heading "{heading.text}" is missing.'
    problems.append(problem("heading-missing", message, Span(*opener)))
    return [(opener[0], opener[0])]


def _find_exactly(text: str, heading: Heading, pos: int, endpos: int) -> list[_Place]:
    """Find every place of a heading; the "1) …" of a first item does not stand in "11) …"."""
    places = find_words(heading.text, text, pos, endpos)
    if not heading.text[:1].isdecimal():
        return places
    return [place for place in places if not text[place[0] - 1 : place[0] + 1].isdecimal()]


def misread_problem(anchor: str, text: str, start: int, end: int) -> Problem:
    """Report an anchor that is told by approximation only."""
    return problem("anchor-misread", f"{text[start:end]!r} is taken for {anchor!r}.", Span(start, end))


def opens_line(text: str, pos: int) -> bool:
    """Tell whether nothing but spaces stands before a place on its line."""
    return _LINE_START.match(text, 0, pos) is not None


_LINE_START: Final = late(r"(?r)(?:\A|\n)[ ]*+")  # reads as far back as there are spaces, not the whole line


# --- Headings that no layout knows ------------------------------------------------------------------------------------

# Two words or more in capitals, alone on their line; the next line is prose, so the first line of a treatment in
# capitals is none.
_HEADING_LINE: Final = late_re(
    r"\n[ ]*+(?P<heading>[A-Z][A-Z&/,'()-]++(?:[ ]++[A-Z&/,'()-]++)++:?)[ ]*+(?=\n\s*+[^\n]*?[a-z])"
)


def find_unknown_headings(text: str, pos: int, endpos: int) -> list[Problem]:
    r"""Report each line between two offsets that looks like a heading; the layout's own stand outside them.

    >>> text = "There is no wound.\nFURTHER CONSIDERATIONS\nGauze is sold in every shop."
    >>> [text[one.span.as_slice()] for one in find_unknown_headings(text, 0, len(text))]
    ['FURTHER CONSIDERATIONS']
    """
    if not _HEADING_LINE.search(text, pos, endpos):
        return []
    return [
        problem("heading-unknown", f"No known heading: {collapse(line['heading'])!r}.", Span(*line.span("heading")))
        for line in _HEADING_LINE.finditer(text, pos, endpos)
    ]
