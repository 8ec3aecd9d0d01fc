"""Finds the dates that sentences state in the head of a letter of 2013, which has no table."""

from __future__ import annotations

from functools import cache

import regex

from ..._split import Section
from ..._text.phrases import phrase_pattern
from ..._text.values import DATE
from ...layouts import Layout


def find_stated_dates(text: str, head: Section, layout: Layout) -> dict[str, regex.Match[str]]:
    """Find the dates that sentences state, by field: the words before each and, in the group `date`, the date."""
    found: dict[str, regex.Match[str]] = {}
    for name, opener in layout.header_phrases.items():
        if match := _stated_date(opener).search(text, head.start, head.end):
            found[name] = match
    return found


@cache
def _stated_date(opener: str) -> regex.Pattern[str]:
    return regex.compile(rf"{phrase_pattern(opener)}\s++(?P<date>{DATE})\.?+", regex.IGNORECASE)
