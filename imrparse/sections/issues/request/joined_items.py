"""Items that ask for several drugs or courses of therapy: "Norco 10/325mg #60 and Soma 350mg #90"."""

from __future__ import annotations

import re
from typing import Final

from ...._text.lazy import Match, lazy_re, match_end
from ...._text.values import NUMBER
from ....vocabulary import THERAPIES, drug_names
from .item import Item
from .names import find_end_of_known_name

# between two things that an item asks for
_JOINT: Final = lazy_re(r"(?:\s*+[,;&+\n]|\s++(?:and|plus)\b)[\s,;&+]*+(?:(?:and|plus)\s++)?", re.IGNORECASE)
# before the name of the second: 6 sessions of acupuncture | additional massage
_BEFORE_NAME: Final = lazy_re(
    rf"""(?xi)
    (?: (?: additional | retro(?:spective)? | request | for | of | prescription | sessions? | visits?
          | {NUMBER} (?:\s*+\({NUMBER}\))? ) \b [\s:-]*+ )*+
    """
)
# acupuncture | physical therapy | cognitive behavioral therapy
_THERAPY: Final = lazy_re(r"(?P<kind>[a-z-]++)(?:\s++(?P<noun>[a-z-]++))?(?:\s++(?P<third>[a-z-]++))?", re.IGNORECASE)
_PLAIN_WORDS: Final = frozenset("session sessions therapist therapy treatment treatments visit visits".split())
_THERAPY_WORDS: Final = THERAPIES - _PLAIN_WORDS | {"therapy"}


def find_joints(item: Item, drug_end: int) -> list[Match]:
    """Find the places where an item may be divided: behind the first drug's name, and before a drug or a therapy."""
    if not _may_have_several(item, drug_end):
        return []
    joints = _JOINT.finditer(item.text, max(item.pos, drug_end), item.endpos)
    return [joint for joint in joints if _opens_with_name(item, joint.end())]


def _may_have_several(item: Item, drug_end: int) -> bool:
    """Return whether an item has the names of two drugs, two therapies, or one of each."""
    drugs, therapies = len(item.words & drug_names().signs), len(item.words & _THERAPY_WORDS)
    return drugs + therapies > 1 if drug_end else therapies > 1 or (drugs > 0 and therapies > 0)


def _opens_with_name(item: Item, pos: int) -> bool:
    """Return whether a drug, or a therapy not named before, is at an offset."""
    text, endpos = item.text, item.endpos
    start = match_end(_BEFORE_NAME, text, pos, endpos)
    if find_end_of_known_name(text, start, endpos) > start:
        return True
    name = _THERAPY.match(text, start, endpos)
    if not name or not _THERAPY_WORDS & {(word or "").lower() for word in name.groups()}:
        return False
    return name["kind"].lower() not in item.lower[: pos - item.pos].replace(",", " ").split()
