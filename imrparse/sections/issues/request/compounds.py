"""Compounds of several drugs: "Flurbiprofen 20%, Baclofen 5%, Lidocaine 5%"."""

from __future__ import annotations

import re
from typing import Final

from ...._text.lazy import Match, lazy_re, match_end
from .item import Item
from .names import find_end_of_known_name
from .strengths import AMOUNT, MEASURE, STRENGTH

CREAMS: Final = frozenset("cream creams gel gels lotion lotions ointment ointments rub topical transdermal".split())
"""Words for what is put on the skin, in lower case."""

_TOPICAL: Final = CREAMS | {"base", "compound", "compounded"}
# between two ingredients: , | / | + | - | and | with
_SEPARATOR: Final = lazy_re(r"(?:[\s,/&+;)\]-]++)(?:(?:and|with)\s++)?", re.IGNORECASE)
# before an ingredient: 20% Flurbiprofen | 1cc of dexamethasone 120mg
_LEADING: Final = lazy_re(rf"(?:{AMOUNT}\s?%\s*+|[0-9.]++\s?cc\s++of\s++)", re.IGNORECASE)
# an ingredient that is not in the vocabulary, before its strength
_UNKNOWN: Final = lazy_re(rf"[a-z][a-z\s-]{{2,40}}[(]?(?={AMOUNT}\s*+{MEASURE})", re.IGNORECASE)
_BEFORE_STRENGTH: Final = lazy_re(r"[\s(-]*+")
# ingredients without a strength: "… 5%/Menthol"
_LAST: Final = lazy_re(r"(?:/\s?+[a-z]++)*+", re.IGNORECASE)


def find_end_of_compound(item: Item, start: int, strength: Match | None) -> int | None:
    """Find where a compound that starts at an offset ends; None if there is only one drug."""
    if not strength and not item.has_any(_TOPICAL):
        return None
    text, endpos = item.text, item.endpos
    is_percent = not strength or "%" in strength[0]
    end = _find_end_of_ingredients(text, start, endpos, is_first=True) if is_percent else None
    if end is None and strength:
        end = _find_end_of_ingredients(text, strength.end(), endpos, is_percent=is_percent)
    return match_end(_LAST, text, end, endpos) if end else None


def _find_end_of_ingredients(
    text: str, pos: int, endpos: int, *, is_first: bool = False, is_percent: bool = True
) -> int | None:
    """Find where a list of ingredients ends; None if it has fewer than two, or none after the first."""
    end = _find_end_of_ingredient(text, pos, endpos, is_percent=is_percent) if is_first else pos
    first = end
    while end is not None and (separator := _SEPARATOR.match(text, end, endpos)):
        start = separator.end()
        if not text[start : start + 1].isalnum():
            break
        has_sign = bool(separator[0].strip()) or text[end - 1] in "%gG"  # after a strength, a blank will do
        if not has_sign or (not is_percent and "/" not in separator[0] and _is_drug(text, start, endpos)):
            break
        further = _find_end_of_ingredient(text, start, endpos, is_percent=is_percent)
        if further is None:
            break
        end = further
    return end if end != first else None


def _is_drug(text: str, pos: int, endpos: int) -> bool:
    """Return whether a known name is at an offset: "Norco 10/325mg, Soma 350mg" are two drugs, and no compound."""
    return find_end_of_known_name(text, pos, endpos) > pos


def _find_end_of_ingredient(text: str, pos: int, endpos: int, *, is_percent: bool) -> int | None:
    """Find where an ingredient ends: a known name, or any name with a strength in the same measure as the others."""
    start = match_end(_LEADING, text, pos, endpos)
    end = find_end_of_known_name(text, start, endpos)
    name_end = (
        match_end(_UNKNOWN, text, start, endpos) if end == start else match_end(_BEFORE_STRENGTH, text, end, endpos)
    )
    strength = STRENGTH.match(text, name_end, endpos) if name_end > start else None
    if strength:
        return strength.end() if ("%" in strength[0]) == is_percent else None
    is_known = end > start and is_percent
    return end if is_known else None
