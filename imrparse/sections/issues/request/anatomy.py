"""Sides and body parts, each once, in the item's order."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from ...._text.lazy import lazy_re
from ....models import Laterality
from ....vocabulary import BODY_PARTS, DEVICES, JUNCTIONS, SIDES, drug_names
from ..._fields import Fields
from .item import Item
from .therapy import Token

_Place = tuple[int, int]
_END: Final = ("", 0)

_FIRST_WORDS: Final = frozenset(part.split()[0] for part in (*BODY_PARTS, *JUNCTIONS) if " " in part)
_BODY_WORDS: Final = _FIRST_WORDS | BODY_PARTS.keys() | JUNCTIONS.keys()
_NAMES_OF_PARTS: Final = BODY_PARTS.keys() | JUNCTIONS.keys()

# --- Sides ------------------------------------------------------------------------------------------------------------

_LETTERS: Final = {"l": "left", "r": "right", "b": "bilateral"}
_BRACKETED: Final = {f"({letter})": side for letter, side in _LETTERS.items()}
_SIDES: Final = {**SIDES, **_BRACKETED, "b/l": "bilateral"}
_SIDE_WORDS: Final = _SIDES.keys() | _LETTERS.keys()
# R knee | L. shoulder | R/L wrists | L & R hips | L and R hips | L L4-5
# refused: L4-5 | L-carnitine | vitamin B complex
_LETTER: Final = lazy_re(
    r"""(?xi)
    (?<![\w/-]) [lrb] (?: \.?\s*+ (?: [/&+,]\s*+ | and\b\s*+ ) (?P<other>[lrb]) )?+ (?: \. | \b(?!['-]) ) \s*+
    (?: (?P<noun>[a-z]++(?:[\s-]*+[a-z]++)?+) | (?<=\s)[clts][0-9] )
    """
)
# the second of two letters: R/L wrists | L & R hips
_SECOND_LETTER: Final = lazy_re(
    r"(?i)(?:(?<=[lrb][/&+])|(?<=[lrb]\s[/&+]\s)|(?<=\b[lrb]\sand\s))[lrb](?:\.|\b(?!['-]))\s*+(?P<noun>[a-z]++)"
)
# the last word of: wrist brace, R
_LAST_LETTER: Final = lazy_re(r"(?<=[\s,-])[LR](?=\.?\s*+\Z)")
# the brackets of: Norco(R) | Game Ready (R) unit
_ATTACHED: Final = re.compile(r"(?<=\w)\([lrb]\)", re.IGNORECASE)


def set_laterality(item: Item, fields: Fields) -> None:
    """Set the sides that are named; the place is the first one's."""
    if not item.has_any(_SIDE_WORDS):
        return
    sides: dict[str, _Place] = {}
    for place, (word, start) in enumerate(item.tokens):
        if word in _SIDE_WORDS and (side := _read_side(item, place)):
            sides.setdefault(side, (start, start + len(word)))
    if sides:
        fields.set("laterality", tuple(map(Laterality, sides)), next(iter(sides.values())))


def _read_side(item: Item, place: int) -> str | None:
    """Return the side that a token names; (R) is a registered trademark unless a body part is beside it."""
    word, start = item.tokens[place]
    if word in _LETTERS:
        return _LETTERS[word] if _stands_for_side(item, start) else None
    if word in _BRACKETED:
        before, after = item.tokens[max(place - 1, 0)][0], item.tokens[min(place + 1, len(item.tokens) - 1)][0]
        is_attached = before in drug_names().words or _ATTACHED.match(item.text, start, item.endpos)
        if is_attached and before not in _BODY_WORDS and after not in _BODY_WORDS:
            return None
    return _SIDES[word]


def _stands_for_side(item: Item, start: int) -> bool:
    """Return whether the letter at an offset stands for a side: a body part or a vertebra follows."""
    text, end = item.text, item.endpos
    if _LAST_LETTER.match(text, start, end):
        return not item.words.isdisjoint(_NAMES_OF_PARTS)
    letter = _LETTER.match(text, start, end) or _SECOND_LETTER.match(text, start, end)
    if not letter:
        return False
    noun = letter["noun"]
    return noun is None or _names_body_part(item.lower[letter.start("noun") - item.pos : letter.end("noun") - item.pos])


def _names_body_part(noun: str) -> bool:
    """Return whether a noun of one or two words in lower case opens with a body part: "knee", "upper extremity"."""
    word = noun.replace("-", " ").split()[0]
    return word in _BODY_WORDS and word not in _LETTERS


# --- Body parts -------------------------------------------------------------------------------------------------------

# the first of two parts that share their noun
_UPPER_AND_LOWER: Final = lazy_re(r"upper\s*+(?:and\b|&|/)\s*+lower\s++ext(?:remit|\b)", re.IGNORECASE)


def set_body_parts(item: Item, fields: Fields) -> None:
    """Set the body parts that are named; the place is the first one's."""
    if not item.has_any(_BODY_WORDS):
        return
    parts: dict[str, _Place] = {}
    place = (0, 0)
    for token, following in pairwise([*item.tokens, _END]):
        if token[0] in _BODY_WORDS and token[1] >= place[1]:
            names, place = _read_body_part(item, token, following)
            for name in names:
                parts.setdefault(name, place)
    if parts:
        fields.set("body_parts", tuple(parts), next(iter(parts.values())))


def _read_body_part(item: Item, token: Token, following: Token) -> tuple[tuple[str, ...], _Place]:
    """Return the parts that a token names, alone or with the next one, and where they are named."""
    (word, start), (noun, after) = token, following
    pair = f"{word} {noun}"
    if word == "upper" and _UPPER_AND_LOWER.match(item.text, start, item.endpos):
        pair = "upper extremity"
    if word in _FIRST_WORDS and (names := _look_up(pair)):
        return names, (start, after + len(noun))
    return () if pair in DEVICES else _look_up(word), (start, start + len(word))


def _look_up(words: str) -> tuple[str, ...]:
    """Return the body parts of a written form in lower case."""
    part = BODY_PARTS.get(words)
    return (part,) if part else JUNCTIONS.get(words, ())
