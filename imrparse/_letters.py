"""Where each letter begins in a text that holds several.

A letter ends with its issues, or with what its layout puts after them. So the first heading after them that goes before
issues belongs to the next letter, which begins at its letterhead, at the label that opens its header, or at that
heading where it has neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, starmap

from ._head import LONGEST_HEADER
from ._text import find_words
from .layouts import Heading, Layout
from .models import Span


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
        (start, end, section) for words, section in headings for start, end in find_words(words, text, 0, len(text))
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
    found = (start for words in phrases for start, _ in find_words(words, text, pos, endpos))
    return max(found, default=endpos)
