"""Therapy in sessions: how many a week, for how many weeks, and how many in all."""

from __future__ import annotations

from typing import Final

import regex

from ...._text.lazy import Match, lazy_re, lazy_regex
from ...._text.values import NUMBER, read_number
from ..._fields import Fields
from .amounts import find_labelled
from .counts import COUNT, NO_OTHER_UNIT, TIMES, find_count_of_item, set_count
from .item import Item

# --- Frequency and weeks ----------------------------------------------------------------------------------------------

# 3 times a week | (2) times a week | twice weekly | 2x/week | 2xwk | 2 per week | 3 visits a week | 2 times weekly
_FREQUENCY: Final = lazy_re(
    rf"""(?xi)
    (?: {COUNT} \s*+
        (?: (?: times? | {TIMES} | sessions? | visits? | treatments? | days? ) \s*+ (?:per|an?|each|every|/)? \s*+
          | (?: per | an? | each | every | / ) \s*+ )
      | (?P<word>once|twice|thrice) \s*+ (?:per|an?|each|every|/)? \s*+ )
    (?: weekly | week(?!s) | wkly | wk(?!s) ) (?![a-wyz])
    """
)
# for 6 weeks | times six weeks | x6wks | over two weeks | 4-week
# 10 visits in five weeks
# refused: every 2 weeks | in 6 weeks | 6 weeks ago
_WEEKS: Final = lazy_re(
    rf"""(?xi)
    (?<!\bevery\s) (?<!\beach\s) (?<!\bwithin\s) (?<!\bafter\s) (?<!\bq\s)
    (?: (?<!\bin\s) | (?<=sessions\sin\s) | (?<=treatments\sin\s) | (?<=visits\sin\s) )
    {COUNT} [\s-]*+ (?:weeks?|wks?)\b (?! \s++ (?:ago|post|after|follow) )
    """
)
# times a week and weeks in one: 2x4 | 2 x 4 | 3 times 4 | two times four visits | 2 to 3x6 | 2 x 4-6
# refused: 4x4 gauze | 2x4 inches | 10 x 10 cm
_TIMES_BY_WEEKS: Final = lazy_re(
    rf"""(?xi)
    (?P<range> {NUMBER} \s*+ (?:-|to\b|or\b) \s*+ )?+
    (?P<times>{NUMBER}) \)?+ \s*+ {TIMES} \s*+ \(?+ (?P<weeks>{NUMBER}) \)?+ (?P<to> \s*+(?:-|to\b)\s*+ {NUMBER} )?+
    (?! \s*+ (?: [x\u00d7]\s*+[0-9] | \.[0-9] | [-/]\s*+[0-9]
               | (?:days?|months?|mm|cm|in|inch\w*|gauze|pads?|mg)\b | ["'%] ) )
    """
)
COURSE: Final = frozenset({"times_per_week", "weeks", "visits"})
"""The fields of a course of therapy."""

_IN_SHORT: Final = {"biw": 2, "tiw": 3}  # twice and three times a week
_SHORT_WORDS: Final = frozenset(_IN_SHORT)


def set_frequency(item: Item, fields: Fields) -> None:
    """Set the sessions a week and the number of weeks."""
    if item.has_any(_SHORT_WORDS):
        word, start = next(token for token in item.tokens if token[0] in _IN_SHORT)
        fields.set("times_per_week", _IN_SHORT[word], (start, start + len(word)))
    if not item.numbers:
        return
    frequency = weeks = None
    if "week" in item.lower or "wk" in item.lower:
        frequency, weeks = item.search_number(_FREQUENCY), item.search_number(_WEEKS)
    if frequency:
        set_count(fields, "times_per_week", frequency, "word" if frequency["word"] else "number")
    if weeks:
        set_count(fields, "weeks", weeks)
    if item.may_multiply and not frequency and (both := item.search_number(_TIMES_BY_WEEKS)):
        _set_both(fields, both)


def _set_both(fields: Fields, both: Match) -> None:
    """Set the sessions a week and the weeks of "2x4", each unless it is a range."""
    if not both["range"]:
        fields.set("times_per_week", read_number(both["times"]), both.span("times"))
    if not both["to"]:
        fields.set("weeks", read_number(both["weeks"]), both.span("weeks"))


# --- Visits -----------------------------------------------------------------------------------------------------------

_SESSIONS: Final = r"(?:sessions?|visits?|treatments?)\b"
_SESSION_WORDS: Final = frozenset("session sessions visit visits treatment treatments week weeks wk wks".split())
# nine sessions | Eight (8) physical therapy sessions | 12 visits
# refused, between the number and its noun: times a week
_BEFORE_NOUN: Final = lazy_re(
    rf"""(?xi)
    {COUNT}
    (?: [\s-]++
        (?! (?:times?|x|per|weeks?|wks?|months?|days?|hours?|minutes?|for|of|a|an|and|to|mg|units?)\b ) [a-z/'-]++ ,?+
    ){{0,6}}?
    \s++ {_SESSIONS} (?! \s++ (?:per|an?|each|every) \s )
    """
)
# Physical Therapy sessions, 12 | visits: 8 | sessions x 6
_AFTER_NOUN: Final = lazy_re(rf"(?xi) \b {_SESSIONS} [\s,:x\u00d7#-]*+ (?:times\s++|of\s++)? {COUNT} {NO_OTHER_UNIT}")
# total of 12 | 8 total | 2x4=8
# refused: one total knee arthroplasty
_IN_TOTAL: Final = lazy_regex(
    rf"""(?xi)
    (?: \btotal(?:ing|\s++of)?\b [\s:]*+ | = \s*+ ) (?P<number>{NUMBER}) {NO_OTHER_UNIT}
  | (?<![\w.\#/-]) (?P<number>{NUMBER}) \s++ (?:in\s++)? total \b (?! \s++ (?!{_SESSIONS}) [a-z] )
    """
)
# the brackets of: 2 times a week for 3 weeks (6) | 2x4 (8) | two times four visits (8 total) | physical therapy (12)
_TOTAL: Final = lazy_re(
    rf"(?i)\(\s*+(?P<number>{NUMBER})(?:\s++(?:total|{_SESSIONS}))?\s*+\)(?!\s*+(?:times|x|per|visits?|sessions?)\b)"
)
# read backwards from the brackets; refused: Norco #60 (60)
_BEFORE_TOTAL: Final = lazy_regex(
    r"(?r)(?:weeks?|wks?|visits?|sessions?|therapy|acupuncture|chiropractic|(?<!\#[0-9]*)[0-9])\s*+", regex.IGNORECASE
)


def set_visits(item: Item, fields: Fields) -> None:
    """Set the number of sessions, unless different parts have different numbers."""
    if not item.numbers and not (item.is_therapy and item.has_digits):
        return
    found = _find_visits(item, fields)
    if len({read_number(match["number"]) for match in found}) == 1:
        set_count(fields, "visits", found[0])


def _find_visits(item: Item, fields: Fields) -> list[Match]:
    """Find the total or, failing that, each number of sessions."""
    if "(" in item.lower and (total := _find_total(item)):
        return [total]
    if item.has_any(_SESSION_WORDS) and (found := _find_beside_noun(item, fields)):
        return found
    if not item.is_therapy or "drug" in fields:
        return []
    total = item.search(_IN_TOTAL) if "total" in item.words or "=" in item.lower else None
    count = total or find_labelled(item) or find_count_of_item(item, fields)
    return [count] if count else []


def _find_total(item: Item) -> Match | None:
    """Find a number in brackets that is the total of all sessions."""
    for total in _TOTAL.finditer(item.text, item.pos, item.endpos):
        if _BEFORE_TOTAL.match(item.text, item.pos, total.start()):
            return total
    return None


def _find_beside_noun(item: Item, fields: Fields) -> list[Match]:
    """Find each number beside "sessions" or a like noun, but those that other fields hold."""
    taken = [start for start, _ in fields.places.values()]
    found = [item.match_number(_BEFORE_NOUN, pos) for pos in item.numbers if pos not in taken]
    return [match for match in [*found, item.search(_AFTER_NOUN)] if match]
