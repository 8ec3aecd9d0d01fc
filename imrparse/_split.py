"""Anchors first: where letters and their sections begin, before any of them is read.

Each heading is searched for by itself: one search for all of them is twenty times as slow. A line that looks like a
heading, but is none of the layout's, ends no section; it is reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, starmap
from typing import Final, TypeAlias

from attrs import define

from ._text.fuzzy import find_heading as find_misread
from ._text.lazy import lazy_re
from ._text.phrases import find_phrase, find_phrases
from ._text.plain import collapse
from .errors import misread, problem
from .layouts import Heading, Layout
from .models import Problem, Span

LONGEST_HEADER: Final = 1500
"""How many characters a header block may have; the longest seen has 400."""


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


def split_sections(text: str, letter: Span, layout: Layout, problems: list[Problem]) -> dict[str, Section]:
    """Find where each section of a letter stands; of a section that stands twice, the first."""
    anchors = _find_anchors(text, letter, layout, problems)
    sections: dict[str, Section] = {}
    for (start, end, number), (end_of_section, _, _) in pairwise([*anchors, (letter.end, letter.end, 0)]):
        heading = layout.headings[number]
        if heading.section in sections:
            message = f"The heading of the {heading.section} stands again; what follows it was not read."
            problems.append(problem("section-repeated", message, Span(start, end)))
        else:
            sections[heading.section] = Section(start, start if heading.inside else end, end_of_section)
    return sections


def _find_anchors(text: str, letter: Span, layout: Layout, problems: list[Problem]) -> list[_Anchor]:
    """Find where sections open, in the text's order."""
    anchors: list[_Anchor] = []
    optional: list[int] = []
    for number, heading in enumerate(layout.headings):
        if not heading.optional:
            found = _find_exactly(text, heading, letter.start, letter.end)
            found = found or _find_lost(text, letter, heading, problems)
            anchors += [(start, end, number) for start, end in found]
        elif text.find(heading.text.partition(" ")[0], letter.start, letter.end) >= 0:  # seldom there
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
    if place := find_misread(text, heading.text, letter.start, letter.end):
        problems.append(misread(text[slice(*place)], heading.text, Span(*place)))
        return [place]
    opener = find_phrase(heading.opener, text, letter.start, letter.end) if heading.opener else None
    if not opener:
        problems.append(problem("section-missing", f"The letter has no section of {heading.section}."))
        return []
    message = f'The heading "{heading.text}" is missing.'
    problems.append(problem("heading-missing", message, Span(*opener)))
    return [(opener[0], opener[0])]


def _find_exactly(text: str, heading: Heading, pos: int, endpos: int) -> list[_Place]:
    """Find every place of a heading; the "1) …" of a first item does not stand in "11) …"."""
    places = find_phrases(heading.text, text, pos, endpos)
    if not heading.text[:1].isdecimal():
        return places
    return [place for place in places if not text[place[0] - 1 : place[0] + 1].isdecimal()]


# --- Headings that no layout knows ------------------------------------------------------------------------------------

# Two words or more in capitals, alone on their line; the next line is prose, so the first line of a treatment in
# capitals is none.
_HEADING_LINE: Final = lazy_re(
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


# --- Several letters in one text --------------------------------------------------------------------------------------

# A letter ends with its issues, or with what its layout puts after them. So the first heading after them that goes
# before issues belongs to the next letter, which begins at its letterhead, at the label that opens its header, or at
# that heading where it has neither.


def split_letters(text: str, layouts: Iterable[Layout]) -> Iterator[Span]:
    """Cut a text that has passed the door into its letters; whatever stands between two goes with the one before."""
    rows = tuple(layout for layout in layouts if layout.may_stand_in(text))
    yield from starmap(Span, pairwise([0, *_find_beginnings(text, rows), len(text)]))


def _find_beginnings(text: str, layouts: tuple[Layout, ...]) -> Iterator[int]:
    """Find where each letter but the first begins."""
    is_decided, before = False, 0
    for start, end, section in _find_headings(text, layouts):
        if is_decided and section != "issues":
            yield _find_head(text, before, start, layouts)
        is_decided = section == "issues"
        before = end


def _find_headings(text: str, layouts: tuple[Layout, ...]) -> list[tuple[int, int, str]]:
    """Find every heading of every layout, as far as the issues."""
    headings = {(heading.text, heading.section) for layout in layouts for heading in _as_far_as_issues(layout)}
    return sorted(
        (start, end, section) for words, section in headings for start, end in find_phrases(words, text, 0, len(text))
    )


def _as_far_as_issues(layout: Layout) -> Iterator[Heading]:
    for heading in layout.headings:
        if not heading.optional:
            yield heading
        if heading.section == "issues":
            break


def _find_head(text: str, pos: int, heading: int, layouts: tuple[Layout, ...]) -> int:
    """Find where the head begins that stands before a heading; the heading itself where there is none."""
    letterheads = {layout.letterhead[0] for layout in layouts if layout.letterhead}
    labels = {next(iter(layout.header_labels.values()))[0] for layout in layouts if layout.header_labels}
    return min(
        _find_last(text, letterheads, pos, heading),
        _find_last(text, labels, max(pos, heading - LONGEST_HEADER), heading),
    )


def _find_last(text: str, phrases: Iterable[str], pos: int, endpos: int) -> int:
    """Find the last place of some phrases; the end where there is none."""
    found = (start for words in phrases for start, _ in find_phrases(words, text, pos, endpos))
    return max(found, default=endpos)
