"""The head of a letter, before its first section, where forms of 2013 tell in sentences what later ones put in labels.

There the treatments stand too, with their decisions but apart from the reasons: a sentence of its own tells each, and
may be printed twice.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

import regex

from ._dates import DATE
from ._necessity import SENTENCE_END
from ._split import Section
from ._text import find_words, phrase
from .layouts import Layout
from .models import Span


class Ruling(NamedTuple):
    """Where a treatment stands apart from the reasons, with its decision where that is told."""

    number: int | None
    """Its number as printed."""
    start: int
    """Where the number begins, or the stock words before the treatment."""
    treatment: int
    """Where the treatment begins."""
    treatment_end: int
    """Where the treatment ends and the decision begins; the end where no decision is told."""
    end: int
    """Where the sentence ends."""


LONGEST_HEADER: Final = 1500
"""How many characters a header block may have; the longest seen has 400."""


def find_told(text: str, head: Section, layout: Layout) -> dict[str, regex.Match[str]]:
    """Find each date of the header that a sentence tells: the words before it and, as `date`, the date itself."""
    if not layout.header_told:
        return {}
    told = {
        name: _told_pattern(opener).search(text, head.start, head.end) for name, opener in layout.header_told.items()
    }
    return {name: match for name, match in told.items() if match}


@cache
def _told_pattern(opener: str) -> regex.Pattern[str]:
    return regex.compile(rf"{phrase(opener)}\s++(?P<date>{DATE})\.?+", regex.IGNORECASE)


def find_rulings(text: str, head: Section, layout: Layout) -> list[Ruling]:
    """Find every treatment that stands in the head, each as often as it is printed."""
    if not layout.treatment_openers:
        return []
    openers = list(layout.treatment_opener.finditer(text, head.start, head.end))
    ends = [*(opener.start() for opener in openers), head.end][1:]
    found = (_find_ruling(text, opener, end) for opener, end in zip(openers, ends, strict=True))
    return [ruling for ruling in found if ruling]


def _find_ruling(text: str, opener: regex.Match[str], endpos: int) -> Ruling | None:
    """Find where the treatment ends: after a label at the next one, else where the sentence goes on to decide."""
    number = int(opener["number"]) if opener["number"] else None
    if opener["opener"].endswith(":"):
        return Ruling(number, opener.start(), opener.end(), endpos, endpos)
    sentence = SENTENCE_END.search(text, opener.end(), endpos)
    return Ruling(number, opener.start(), opener.end(), *sentence.span()) if sentence else None


def cover_head(text: str, head: Section, layout: Layout, rulings: list[Ruling]) -> list[Span]:
    """Tell what is known of a head, besides labels and their values."""
    if not (layout.letterhead or layout.header_told or rulings):
        return []
    stock = [place for line in layout.letterhead for place in find_words(line, text, head.start, head.end)]
    told = [match.span() for match in find_told(text, head, layout).values()]
    return [Span(*place) for place in (*stock, *told, *((one.start, one.end) for one in rulings))]
