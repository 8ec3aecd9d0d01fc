"""A disputed item, cut into words and numbers once for all recognisers."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final

from attrs import define

from ...._text.lazy import Match, Pattern, lazy_re
from ....vocabulary import NUMBER_WORDS
from .therapy import Token, names_therapy

_LONGEST_ITEM: Final = 4000  # far longer than any seen
_LONGEST_COUNT: Final = 400  # from a number to the word it counts: `regex` would search the rest of the item for it


@define(eq=False)
class Item:
    """A disputed item and its words."""

    text: str
    """The whole letter; the item is the part between the next two offsets."""
    pos: int
    endpos: int
    lower: str
    """The item in lower case."""
    tokens: list[Token]
    """Words, numbers and abbreviations in lower case, each with its offset in the letter."""
    words: set[str]
    """The tokens without their offsets."""
    numbers: list[int]
    """The offsets of numbers that may count something."""
    has_digits: bool
    """Whether any token is in digits, whether or not it may count something."""
    is_therapy: bool
    """Whether the item is given in sessions."""

    @property
    def may_multiply(self) -> bool:
        """Whether the item may have a multiplication sign: "2x4", "times 6"."""
        return self.has_any(MULTIPLIERS)

    def has_any(self, words: AbstractSet[str]) -> bool:
        """Return whether the item has any of some words, which are in lower case."""
        return not self.words.isdisjoint(words)

    def search(self, pattern: Pattern) -> Match | None:
        """Find a pattern anywhere in the item."""
        return pattern.search(self.text, self.pos, self.endpos)

    def search_number(self, pattern: Pattern) -> Match | None:
        """Find a pattern that begins with a number that may count something."""
        for pos in self.numbers:
            if match := self.match_number(pattern, pos):
                return match
        return None

    def match_number(self, pattern: Pattern, pos: int) -> Match | None:
        """Match a pattern that begins with the number at an offset."""
        return pattern.match(self.text, pos, min(pos + _LONGEST_COUNT, self.endpos))


SESSIONS: Final = frozenset("session sessions treatment treatments visit visits".split())
"""Words for one time that a therapy is given, in lower case."""

MULTIPLIERS: Final = frozenset({"times", "x", "\u00d7"})
"""Multiplication signs, in lower case."""
# a word or a number | C/S, L/S | c-spine | L-S | B/L | (L), (R), (B)
_TOKEN: Final = lazy_re(
    r"[a-z]++(?:/(?:(?<=\b[clt]/)s|(?<=\bb/)l)\b|-(?:(?<=\b[clt]-)spine|(?<=\bl-)s)\b)?+|[0-9]++|\u00d7|\([blr]\)"
)
# a number that may count something: 6 | six | 6 of "x6wks"
# refused: 325 of "10/325" | 3 of "#3" | 10 of "T10" | 5 of "L4-5" | 6 of "4-6" | four of "twenty-four"
_COUNTING: Final = lazy_re(r"(?:(?<![\w.#/])(?<!\w-)|(?<=[\s0-9][xX\u00d7]))(?:[A-Za-z]|[0-9]{1,4}(?![0-9]))")


def read_item(text: str, pos: int, endpos: int) -> Item:
    """Cut the item between two offsets into words; an overlong one is cut short."""
    endpos = min(endpos, pos + _LONGEST_ITEM)
    lower = _lower(text[pos:endpos])
    tokens = [(match[0], match.start() + pos) for match in _TOKEN.finditer(lower)]
    words = {word for word, _ in tokens}
    has_digits = any(map(str.isdecimal, words))
    numbers: list[int] = []
    if has_digits or not NUMBER_WORDS.keys().isdisjoint(words):
        starts = [start for word, start in tokens if word.isdecimal() or word in NUMBER_WORDS]
        numbers = [start for start in starts if _COUNTING.match(text, start, endpos)]
    is_therapy = names_therapy(text, tokens, words)
    return Item(text, pos, endpos, lower, tokens, words, numbers, has_digits, is_therapy)


def _lower(raw: str) -> str:
    """Return a text in lower case, of the same length: the lower case of some letters beyond ASCII has two."""
    return raw.lower() if raw.isascii() else "".join([one.lower() if one.isascii() else one for one in raw])
