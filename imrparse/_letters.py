"""Splits a text into letters.

A letter ends with its issues, or with what its layout puts after them. The next heading that comes before the issues in
its layout belongs to the next letter. That letter starts at its letterhead, at the first label of its header, or, if it
has neither, at that heading.

In a scanned text a heading may be misread. So the block of labels that opens a letter counts, too: where it comes after
a heading and has another case number than the block before, a letter starts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise, starmap
from operator import attrgetter
from typing import Final, NamedTuple, TypeAlias

from ._recognition import has_layout
from ._split import LONGEST_HEADER, Section, find_exactly, find_own
from ._text.fuzzy import find_heading as find_misread
from ._text.fuzzy import find_labels
from ._text.phrases import find_phrases, find_printed, has_words
from ._text.plain import collapse, opens_line
from .errors import problem
from .layouts import Heading, Layout
from .models import Problem, Span
from .sections.header.tokens import case_number_pattern

_FEWEST_LABELS: Final = 3
"""The fewest labels of a block, if it is not two that open their lines beside a case number: prose may quote two."""
_LONGEST_BLOCK: Final = 700
"""The most characters of a block, with room for columns and blank lines."""
_COLUMN: Final = 300
"""The most characters between a block of labels and its case number, which an extractor may print apart."""
_END: Final = 1 << 62
"""An offset after every text."""
_MISREAD_DIGITS: Final = str.maketrans("OQDILSBZG", "000115826")

_Layouts: TypeAlias = tuple[Layout, ...]
_Place: TypeAlias = tuple[int, int]


class Event(NamedTuple):
    """A heading, or a block of labels that opens a letter."""

    start: int
    end: int
    section: str
    """The section that a heading opens; "" for a block of labels."""
    number: str | None = None
    """The case number of a block; None if it cannot be read."""


def is_one_letter(text: str, sections: Mapping[str, Section], layout: Layout, layouts: _Layouts) -> bool:
    """Return whether a text is known to be one letter, if it has no blocks of labels and each of its headings once.

    `sections` are those of the whole text, in its order. This takes a third of the time of `split_letters`.
    """
    names = [name for name in sections if name in _list_sections(layout)]
    words, phrases = _list_signs(layout, layouts)
    return (
        names[-1:] in ([], ["issues"])
        and not any(word in text for word in words)
        and not any(has_words(phrase, text) for phrase in phrases)
    )


@cache
def _list_sections(layout: Layout) -> frozenset[str]:
    """List the sections up to and including the issues."""
    return frozenset(heading.section for heading in _list_headings_to_issues(layout))


@cache
def _list_signs(layout: Layout, layouts: _Layouts) -> tuple[list[str], list[str]]:
    """List words and phrases of which a text has one if it has a letter of another layout.

    A word stands for all phrases in capitals that have it, because words are found much faster than phrases.
    """
    own = " ".join((*layout.signature, *(heading.text for heading in layout.headings)))
    phrases = [words for other in layouts if other is not layout for words in other.signature]
    words = [word for phrase in phrases if phrase.isupper() for word in _list_telling_words(phrase, own)]
    chosen: list[str] = []
    for word, _ in Counter(words).most_common():
        rest = [phrase for phrase in phrases if not (phrase.isupper() and word in phrase)]
        chosen += [word] if len(rest) < len(phrases) else []
        phrases = rest
    return chosen, phrases


def _list_telling_words(phrase: str, own: str) -> list[str]:
    """List the words of a phrase that are printed in one way only, and that a layout's own phrases lack."""
    return [word for word in phrase.replace(":", "").split() if "-" not in word and word not in own]


def split_letters(text: str, blocks: list[Event], layouts: Iterable[Layout]) -> Iterator[Span]:
    """Split a normalised text into letters; text between two letters belongs to the first of them."""
    rows = tuple(layout for layout in layouts if any(has_words(words, text) for words in layout.signature))
    beginnings = list(_find_beginnings(text, blocks, rows))
    spans = starmap(Span, pairwise([0, *beginnings, len(text)]))
    return _join_unknown(text, spans, rows) if beginnings else spans


def _join_unknown(text: str, letters: Iterable[Span], layouts: _Layouts) -> Iterator[Span]:
    """Yield the letters; a stretch that no layout recognises is joined to the letter before it, or else after it."""
    letter = Span(0, 0)
    is_known = False
    for stretch in letters:
        is_next_known = any(has_layout(text, stretch, layout) for layout in layouts)
        if is_known and is_next_known:
            yield letter
            letter = stretch
        else:
            letter = Span(letter.start, stretch.end)
        is_known = is_known or is_next_known
    yield letter


def _find_beginnings(text: str, blocks: list[Event], layouts: _Layouts) -> Iterator[int]:
    """Find where each letter but the first starts."""
    is_decided = has_heading = False
    before, last, number = 0, 0, None
    for start, end, section, other in sorted([*_find_headings(text, layouts), *blocks]):
        if section:
            if is_decided and section != "issues":
                yield _find_head(text, before, start, layouts)
            is_decided, has_heading, before = section == "issues", True, end
        else:
            if not _are_same(number, other) and (has_heading or _has_misread_heading(text, last, start, layouts)):
                yield start
                is_decided = has_heading = False
            number = other or number
        last = end


def _find_headings(text: str, layouts: _Layouts) -> Iterator[Event]:
    """Find every heading of every layout up to and including that of the issues."""
    for heading in {heading for layout in layouts for heading in _list_headings_to_issues(layout)}:
        for start, end in find_own(text, heading, 0, len(text)) or find_exactly(text, heading, 0, len(text)):
            yield Event(start, end, heading.section)


def _has_misread_heading(text: str, pos: int, endpos: int, layouts: _Layouts) -> bool:
    """Return whether there is a misread heading between two offsets."""
    headings = {heading.text for layout in layouts for heading in _list_headings_to_issues(layout)}
    return any(find_misread(text, heading, pos, endpos) for heading in headings)


def _list_headings_to_issues(layout: Layout) -> Iterator[Heading]:
    for heading in layout.headings:
        if not heading.optional:
            yield heading
        if heading.section == "issues":
            break


def _find_head(text: str, pos: int, heading: int, layouts: _Layouts) -> int:
    """Find the start of the head before a heading, or the heading itself if there is no head."""
    label = _find_last(text, _list_first_labels(layouts), max(pos, heading - LONGEST_HEADER), heading)
    return min(label, _find_letterhead(text, pos, heading, layouts))


def _find_letterhead(text: str, pos: int, endpos: int, layouts: _Layouts) -> int:
    """Find the last letterhead between two offsets, or the second offset."""
    return _find_last(text, {layout.letterhead[0] for layout in layouts if layout.letterhead}, pos, endpos)


def _find_last(text: str, phrases: Iterable[str], pos: int, endpos: int) -> int:
    """Find the last occurrence of some phrases, or the end of the stretch if there is none."""
    found = (start for words in phrases for start, _ in find_phrases(words, text, pos, endpos))
    return max(found, default=endpos)


# --- blocks of labels -------------------------------------------------------------------------------------------------


def find_blocks(text: str, layouts: _Layouts) -> list[Event]:
    """Find the blocks of labels in a normalised text; none if it has only one, as a single letter has."""
    labels = _list_labels(layouts)
    if all(text.find(label, _LONGEST_BLOCK) < 0 for label in labels[:_FEWEST_LABELS]):
        return []  # all of the labels would take twice as long to find, and the shortest are seldom misread
    places = sorted(place for label in labels for place in find_printed(label, text, 0, len(text)))
    blocks = [Event(0, 0, "")]
    for group in _group(places):
        start = _find_block_start(text, blocks[-1].end, group[0][0], layouts)
        block = Event(start, group[-1][1], "", _find_number(text, start, group[-1][1], layouts))
        if len(group) >= _FEWEST_LABELS or (block.number and all(opens_line(text, place[0]) for place in group)):
            blocks.append(block)
    return blocks[1:]


def check_case_numbers(letter: Span, blocks: list[Event]) -> Iterator[Problem]:
    """Yield an error for each block of labels in a letter that has not the case number of the first."""
    first, end = (bisect_left(blocks, place, key=attrgetter("start")) for place in (letter.start, letter.end))
    for block in blocks[first + 1 : end]:
        if not _are_same(blocks[first].number, block.number):
            numbers = f"{blocks[first].number or 'none'} and {block.number or 'none'}"
            message = f"The letter has two headers, with different case numbers ({numbers}): it may be two letters."
            yield problem("case-numbers-differ", message, Span(block.start, block.end))


@cache
def _list_labels(layouts: _Layouts) -> list[str]:
    """List the labels of the headers of some layouts, the shortest first."""
    labels = {forms[0] for layout in layouts for forms in layout.header_labels.values()}
    return sorted(labels, key=lambda label: (len(label), label))


def _list_first_labels(layouts: _Layouts) -> set[str]:
    """List the first label of each layout."""
    return {next(iter(layout.header_labels.values()))[0] for layout in layouts if layout.header_labels}


def _group(places: list[_Place]) -> Iterator[list[_Place]]:
    """Yield labels that are as near to each other as those of a block."""
    group: list[_Place] = []
    for place in [*places, (_END, _END)]:
        if group and place[0] > group[0][0] + _LONGEST_BLOCK:
            if len(group) >= _FEWEST_LABELS - 1:
                yield group
            group = []
        group.append(place)


def _find_block_start(text: str, pos: int, label: int, layouts: _Layouts) -> int:
    """Find the start of a block whose first label that is not misread is at an offset."""
    near, first = max(pos, label - _COLUMN), _list_first_labels(layouts)
    starts = [match.start() for match in _lone_number(layouts).finditer(text, near, label)]
    if not text.startswith(tuple(first), label):
        starts += [start for words in first for start, _ in find_labels(text, words, near, label)]
    return min([_find_letterhead(text, max(pos, label - LONGEST_HEADER), label, layouts), *starts])


@cache
def _number(layouts: _Layouts) -> re.Pattern[str]:
    """Return the pattern of a case number, as a scanner may read it."""
    return re.compile(rf"\b(?:{_list_numbers(layouts)})\b", re.IGNORECASE)


@cache
def _lone_number(layouts: _Layouts) -> re.Pattern[str]:
    """Return the pattern of a case number that is alone on its line."""
    return re.compile(rf"^(?:{_list_numbers(layouts)})(?=[ ]*+$)", re.IGNORECASE | re.MULTILINE)


def _list_numbers(layouts: _Layouts) -> str:
    return "|".join(case_number_pattern(one, digit="[0-9A-Z]", hyphen=r"\s?+-\s?+", lost=1) for one in layouts)


def _find_number(text: str, start: int, end: int, layouts: _Layouts) -> str | None:
    """Find the case number of a block; None if it cannot be read."""
    match = _number(layouts).search(text, start, end + _COLUMN)
    return collapse(match[0]) if match else None


def _are_same(number: str | None, other: str | None) -> bool:
    """Return whether two case numbers are known and the same, if letters are read as the digits that they look like."""
    return bool(number and other) and _fold(number or "") == _fold(other or "")


def _fold(number: str) -> str:
    return "".join(number.split()).upper().translate(_MISREAD_DIGITS)
