"""Services already given: whether the request is retrospective, and the dates of service."""

from __future__ import annotations

from typing import Final

import regex

from ...._text.lazy import lazy_regex
from ...._text.values import DATE, read_date
from ..._fields import Fields
from .item import Item

# Retrospective TENS unit | retro request for …
_RETROSPECTIVE: Final = lazy_regex(r"\bretro(?:spective(?:ly)?)?\b", regex.IGNORECASE)
# DOS: 11/14/16 | (DOS 12/29/16) | dates of service 1/2/16 and 1/9/16
_SERVICE: Final = lazy_regex(
    rf"""(?xi)
    \b(?: D\.?O\.?S\b\.? | dates?\s++of\s++services?\b | service\s++dates?\b )
    (?: [\s:(,&;-]++ | \b(?:of|on|from|to|through|thru|and|is|was|were)\b | (?P<day>{DATE}) )++
    """
)
_SERVICE_WORDS: Final = frozenset("dos o service services".split())  # "o" of "D.O.S.", which is three words


def set_service(item: Item, fields: Fields) -> None:
    """Set the dates of service, and that the request is retrospective, which any date of service makes it."""
    if "retro" not in item.lower and not (item.has_digits and item.has_any(_SERVICE_WORDS)):
        return
    service = _SERVICE.search(item.text, item.pos, item.endpos)
    places = service.spans("day") if service else []
    days = tuple(day for start, end in places if (day := read_date(item.text[start:end])))
    if days:
        fields.set("dates_of_service", days, (places[0][0], places[-1][1]))
    if reason := item.search(_RETROSPECTIVE) or (service if days else None):
        fields.set("retrospective", True, reason.span())
