"""Finds who signed a letter, who gets a copy and who typed it: below the cover page, or below the last reasons.

They state nothing about the case, so they belong to no field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from .._text.phrases import phrase_pattern
from ..layouts import Layout

_LONGEST_NAME: Final = 150


def find_signatures(text: str, pos: int, endpos: int, layout: Layout) -> Iterator[tuple[int, int]]:
    """Find the signatures and the lines of copies between two offsets."""
    for pattern in _list_patterns(layout):
        yield from (match.span() for match in pattern.finditer(text, pos, endpos))


def find_initials(text: str, pos: int, endpos: int, layout: Layout) -> Iterator[tuple[int, int]]:
    """Find the initials of who typed the letter between two offsets."""
    if layout.initials_mark:
        pattern = re.compile(initials_pattern(layout.initials_mark))
        yield from (match.span() for match in pattern.finditer(text, pos, endpos))


@cache
def _list_patterns(layout: Layout) -> tuple[re.Pattern[str], ...]:
    patterns = []
    if layout.cover_closing:
        signed = rf"[\s\S]{{0,{_LONGEST_NAME}}}?".join(map(phrase_pattern, layout.cover_closing))
        patterns.append(rf"(?<!\w){signed}")
    if layout.copies_label:
        patterns.append(
            rf"(?<!\w){phrase_pattern(layout.copies_label)}[^\n]{{0,300}}+(?:(?:(?<=,)|(?<=,[ ]))\n[^\n]{{0,99}}+)?+"
        )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def initials_pattern(mark: str) -> str:
    """Return the pattern of the initials of who typed a letter: "/rs" after white space, at the end of a line."""
    return rf"(?<!\S){re.escape(mark)}[A-Za-z]{{2,5}}(?=[ ]*+(?:\n|\Z))"
