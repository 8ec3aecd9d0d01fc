"""Sides and body parts, each once, in the item's order."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ...._text.lazy import lazy_re
from ....models import Laterality
from ....vocabulary import BODY_PARTS, DEVICES, SIDES
from ..._fields import Fields
from .item import Item

# --- Sides ------------------------------------------------------------------------------------------------------------

_SIDES: Final = {**SIDES, "(l)": "left", "(r)": "right", "b/l": "bilateral"}
_SIDE_WORDS: Final = frozenset(_SIDES)


def set_laterality(item: Item, fields: Fields) -> None:
    """Set the sides that are named; the place is the first one's."""
    if not item.has_any(_SIDE_WORDS):
        return
    sides: dict[str, tuple[int, int]] = {}
    for word, start in item.tokens:
        if side := _SIDES.get(word):
            sides.setdefault(side, (start, start + len(word)))
    fields.set("laterality", tuple(map(Laterality, sides)), next(iter(sides.values())))


# --- Body parts -------------------------------------------------------------------------------------------------------

_FIRST_WORDS: Final = frozenset(part.split()[0] for part in BODY_PARTS if " " in part)
_BODY_WORDS: Final = _FIRST_WORDS | BODY_PARTS.keys()
# the first of two parts that share their noun
_UPPER_AND_LOWER: Final = lazy_re(r"upper\s*+(?:and\b|&|/)\s*+lower\s++extremit", re.IGNORECASE)


def set_body_parts(item: Item, fields: Fields) -> None:
    """Set the body parts that are named; the place is the first one's."""
    if not item.has_any(_BODY_WORDS):
        return
    parts: dict[str, tuple[int, int]] = {}
    for (word, start), (following, after) in pairwise([*item.tokens, ("", 0)]):
        if word not in _BODY_WORDS:
            continue
        pair = f"{word} {following}"
        if word == "upper" and _UPPER_AND_LOWER.match(item.text, start, item.endpos):
            pair = "upper extremity"
        if word in _FIRST_WORDS and (part := BODY_PARTS.get(pair)):
            parts.setdefault(part, (start, after + len(following)))
        elif (part := BODY_PARTS.get(word)) and pair not in DEVICES:
            parts.setdefault(part, (start, start + len(word)))
    if parts:
        fields.set("body_parts", tuple(parts), next(iter(parts.values())))
