"""Where each letter begins in a text that holds several.

A letter ends with its issues. So the first heading after them that is not another heading of issues belongs to the next
letter, which begins at the label that opens its header, or at that heading where it has no header.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, starmap
from typing import Final

from ._text import words
from .layouts import Layout
from .models import Span

_LONGEST_HEADER: Final = 1500  # the longest seen has 400 characters


def split_letters(text: str, layouts: Iterable[Layout]) -> Iterator[Span]:
    """Cut a text that has passed the door into its letters; whatever stands between two goes with the one before."""
    rows = tuple(layouts)
    yield from starmap(Span, pairwise([0, *_find_beginnings(text, rows), len(text)]))


def _find_beginnings(text: str, layouts: tuple[Layout, ...]) -> Iterator[int]:
    """Find where each letter but the first begins."""
    is_decided, before = False, 0
    for start, end, section in _find_headings(text, layouts):
        if is_decided and section != "issues":
            yield _find_header(text, max(before, start - _LONGEST_HEADER), start, layouts)
        is_decided = section == "issues"
        before = end


def _find_headings(text: str, layouts: tuple[Layout, ...]) -> list[tuple[int, int, str]]:
    """Find every heading of every layout."""
    headings = {(heading.text, heading.section) for layout in layouts for heading in layout.headings}
    return sorted((*match.span(), section) for phrase, section in headings for match in words(phrase).finditer(text))


def _find_header(text: str, pos: int, heading: int, layouts: tuple[Layout, ...]) -> int:
    """Find where the header begins that stands before a heading; the heading itself where there is none."""
    labels = {next(iter(layout.header_labels.values()))[0] for layout in layouts if layout.header_labels}
    found = [match.start() for label in labels for match in words(label).finditer(text, pos, heading)]
    return max(found, default=heading)
