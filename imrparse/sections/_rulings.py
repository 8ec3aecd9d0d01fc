"""Finds rulings: treatments in the head of a letter of 2013, apart from the reasons.

Each is stated in a sentence of its own, with its decision, and may be printed twice.
"""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

import regex

from .._split import Section
from .._text.necessity import SENTENCE_END
from .._text.phrases import phrase_pattern
from ..layouts import Layout

NUMBER: Final = r"\b(?:ISSUE\s++)?+(?P<number>[0-9]{1,2})\s?+[.):]"
"""Pattern of the number before an issue, to be set into other patterns: "1.", "1)", "ISSUE 1:"."""


@cache
def opener_pattern(openers: tuple[str, ...]) -> regex.Pattern[str]:
    """Return the pattern of the stock words before a treatment, with its number if it has one."""
    opener = "|".join(map(phrase_pattern, openers))
    return regex.compile(rf"(?:{NUMBER}\s*+)?+(?P<opener>{opener})\s*+", regex.IGNORECASE)


class Ruling(NamedTuple):
    """Where the head names a treatment, and where it states the decision."""

    number: int | None
    """Its number as printed."""
    start: int
    """Where the number begins, or the stock words before the treatment."""
    treatment_start: int
    treatment_end: int
    """Where the treatment ends and the decision begins; the same as `end` if no decision is stated."""
    end: int
    """Where the sentence ends."""


def find_rulings(text: str, head: Section, layout: Layout) -> list[Ruling]:
    """Find every treatment in the head, as often as it is printed."""
    words = text[head.start : head.end].lower()
    if not any(map(words.__contains__, _list_signs(layout.treatment_openers))):
        return []
    openers = list(opener_pattern(layout.treatment_openers).finditer(text, head.start, head.end))
    ends = [*(opener.start() for opener in openers), head.end][1:]
    found = (_find_ruling(text, opener, end) for opener, end in zip(openers, ends, strict=True))
    return [ruling for ruling in found if ruling]


@cache
def _list_signs(openers: tuple[str, ...]) -> tuple[str, ...]:
    """Return the longest word of each opener, in lower case: most heads have none of them."""
    return tuple(sorted({max(opener.lower().split(), key=len) for opener in openers}))


def _find_ruling(text: str, opener: regex.Match[str], endpos: int) -> Ruling | None:
    """Find where a treatment and its decision end; None if the sentence states no decision.

    After stock words that end with a colon, such as "ISSUE AT DISPUTE:", there is only a treatment.
    """
    number = int(opener["number"]) if opener["number"] else None
    if opener["opener"].endswith(":"):
        return Ruling(number, opener.start(), opener.end(), endpos, endpos)
    sentence = SENTENCE_END.search(text, opener.end(), endpos)
    return Ruling(number, opener.start(), opener.end(), *sentence.span()) if sentence else None
