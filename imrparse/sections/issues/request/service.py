"""Services already given: whether the request is retrospective, and the dates of service."""

from __future__ import annotations

from typing import Final

from ...._text.lazy import Match, lazy_regex
from ...._text.values import DATE, SLASHED_DATE, read_date
from ....errors import problem
from ....models import Problem, Span
from ..._fields import Fields
from .item import Item

# a date | 1/5/15-3/10/15, which are two dates
_DAY: Final = rf"""(?:
    (?<![\d/-])(?P<day>{SLASHED_DATE}) \s*+-\s*+ (?P<day>{SLASHED_DATE})(?![\d/]) | (?P<day>{DATE})
)"""

_RETROSPECTIVE: Final = frozenset({"retro", "retrospective", "retrospectively"})
# DOS: 11/14/16 | (DOS 12/29/16) | dates of service (DOS) 1/2/16 and 1/9/16 | dispensed on 1/2/16
_SERVICE: Final = lazy_regex(
    rf"""(?xi)
    (?: D\.?O\.?S\b\.? | dates?\s++of\s++services?\b | service\s++dates?\b
      | (?: administered | completed | dispensed | done | filled | given | performed | provided | rendered ) \b )
    (?: [\s:(),&;-]++ | \b(?:DOS|between|of|on|from|to|through|thru|and|is|was|were)\b | {_DAY} )++
    """
)
_SERVICE_WORDS: Final = frozenset(
    "d date dates dos service administered completed dispensed done filled given performed provided rendered".split()
)
"""The words in lower case that the pattern begins with; that of "D.O.S." is "d"."""
_WORDS_OF_DAYS: Final = _SERVICE_WORDS | _RETROSPECTIVE
_MONTHS: Final = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
# in a retrospective item: Retrospective UDS 1/5/15 | retro lab tests between 1/5/15 and 2/5/15
# refused: retrospective MRI requested on 1/5/15
_DATED: Final = lazy_regex(
    rf"""(?xi)
    (?<! \b(?: dated | doi | exam(?:ination)? | injury | letter | note | prescribed | progress | received | report
             | request(?:ed)? | rfa | visit ) \b [\s:(]{{0,2}} (?:dated\s|of\s|on\s)? )
    {_DAY}
    """
)


def set_service(item: Item, fields: Fields) -> None:
    """Set the dates of service, and that the request is retrospective, which any date of service makes it."""
    is_retrospective = item.has_any(_RETROSPECTIVE)
    if not is_retrospective and not _may_have_days(item):
        return
    first, places = _find_days(item, is_retrospective=is_retrospective) if item.has_digits else (None, [])
    days = tuple(dict.fromkeys(day for start, end in places if (day := read_date(item.text[start:end]))))
    if days:
        fields.set("dates_of_service", days, (places[0][0], places[-1][1]))
    if is_retrospective:
        word, start = next(token for token in item.tokens if token[0] in _RETROSPECTIVE)
        fields.set("retrospective", True, (start, start + len(word)))
    elif days and first:
        fields.set("retrospective", True, first.span())


def report_unreadable_days(item: Item) -> list[Problem]:
    """Return a problem for each date of service that is no day, or that a scanner broke."""
    if not _may_have_days(item):
        return []
    _, places = _find_days(item, is_retrospective=item.has_any(_RETROSPECTIVE))
    unreadable = [(start, end) for start, end in places if not read_date(item.text[start:end])]
    return [
        problem("date-impossible", f"Invalid date of service: {item.text[start:end]}.", Span(start, end))
        for start, end in unreadable
    ]


def _may_have_days(item: Item) -> bool:
    return item.has_digits and item.has_any(_WORDS_OF_DAYS)


def _find_days(item: Item, *, is_retrospective: bool) -> tuple[Match | None, list[tuple[int, int]]]:
    """Find the dates of service: after a word for them or, in a retrospective item, any date that has no other use."""
    for word, start in item.tokens:
        service = _SERVICE.match(item.text, start, item.endpos) if word in _SERVICE_WORDS else None
        if service and (places := service.spans("day")):
            return service, sorted(places)
    if not is_retrospective:
        return None, []
    starts = [start for word, start in item.tokens if word.isdecimal() or word[:3] in _MONTHS]
    found = [match for start in starts if (match := _DATED.match(item.text, start, item.endpos))]
    return None, sorted({place for match in found for place in match.spans("day")})
