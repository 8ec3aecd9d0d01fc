"""Typing errors in an item: words that are one letter from a word of a closed list, as "weeek" is from "week".

They are corrected in a copy of the item, which is read in its place. Values stay as printed, and places are those of
the letter. Words that the vocabulary has, or that are close to none of its words, are left alone.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, lru_cache
from typing import Final

from attrs import frozen

from ....vocabulary import BODY_PARTS, CORRECTED, DOSAGE_FORMS, EVERYDAY, THERAPIES, drug_names
from ..._fields import Fields
from .drugs import find_drug
from .item import Item

_SHORTEST: Final = 5
_SHORTEST_DRUG: Final = 7
_TEXTS: Final = ("drug", "strength")
_MOST_CACHED: Final = 4096


@frozen
class Correction:
    """A word of the letter, and the known word that it is read as."""

    start: int
    end: int
    word: str


def find_corrections(item: Item, *, is_known_drug: bool) -> list[Correction]:
    """Find the words of an item that are typing errors; of the names of drugs, only one that the item opens with."""
    unknown = item.words - _known_words()
    if not any(map(_correct, unknown)):
        return []
    found = []
    for token, start in item.tokens:
        word, drug = (_correct(token) if token in unknown else None) or (None, None)
        if not word and drug and not is_known_drug and find_drug(item) == start:
            word = drug
        if word:
            found.append(Correction(start, start + len(token), word))
    return found


@cache
def _known_words() -> frozenset[str]:
    """Return the words that are no typing errors."""
    return CORRECTED | EVERYDAY | drug_names().words | THERAPIES | DOSAGE_FORMS | BODY_PARTS.keys()


@lru_cache(maxsize=_MOST_CACHED)
def _correct(token: str) -> tuple[str | None, str | None] | None:
    """Return the word of the closed list and the drug that a token is one letter from; None if there is neither."""
    if len(token) < _SHORTEST or not token.isalpha():
        return None
    word = _find_near(token, _index(CORRECTED))
    drug = _find_near(token, _index(drug_names().words)) if len(token) >= _SHORTEST_DRUG else None
    return (word, drug) if word or drug else None


@cache
def _index(words: frozenset[str]) -> dict[str, list[str]]:
    """Return words by themselves and by each of their forms that lack one letter."""
    index: dict[str, list[str]] = {}
    for word in sorted(words):
        for form in (word, *_without_one(word)):
            index.setdefault(form, []).append(word)
    return index


def _without_one(word: str) -> set[str]:
    return {word[:place] + word[place + 1 :] for place in range(len(word))}


def _find_near(token: str, index: dict[str, list[str]]) -> str | None:
    """Return the word that a token is one letter from, if it begins like it; None if there are several."""
    near = {
        word
        for form in (token, *_without_one(token))
        for word in index.get(form, ())
        if word[0] == token[0] and _is_one_error(token, word)
    }
    roots = {word.removesuffix("s") for word in near}
    return min(near, key=lambda word: abs(len(word) - len(token))) if len(roots) == 1 else None


def _is_one_error(token: str, word: str) -> bool:
    """Return whether two words differ by one letter, or by the order of two neighbours."""
    start = next((place for place, (a, b) in enumerate(zip(token, word, strict=False)) if a != b), None)
    if start is None:
        return abs(len(token) - len(word)) == 1
    if len(token) != len(word):
        longer, shorter = (token, word) if len(token) > len(word) else (word, token)
        return longer[start + 1 :] == shorter[start:]
    swapped = token[:start] + token[start + 1 : start + 2] + token[start] + token[start + 2 :]
    return token[start + 1 :] == word[start + 1 :] or swapped == word


# --- the corrected copy -----------------------------------------------------------------------------------------------


@frozen
class CorrectedItem:
    """A copy of an item without typing errors, and where its words are in the letter."""

    text: str
    starts: list[int]
    """Offsets in the copy at which a stretch with the same shift begins."""
    shifts: list[int]
    """What is to be added to an offset in each stretch."""

    def find_place(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the letter of a stretch of the copy."""
        return self._find(start), self._find(end - 1) + 1

    def _find(self, offset: int) -> int:
        return offset + self.shifts[bisect_right(self.starts, offset) - 1]


def correct(item: Item, corrections: list[Correction]) -> CorrectedItem:
    """Return a copy of an item with its typing errors corrected."""
    pieces, starts, shifts = [], [0], [item.pos]
    end, size = item.pos, 0
    for one in corrections:
        pieces += [item.text[end : one.start], one.word]
        size += one.start - end + len(one.word)
        end = one.end
        starts += [size - 1, size]  # the last letter of a word is in the letter at its last one
        shifts += [end - size, end - size]
    pieces.append(item.text[end : item.endpos])
    return CorrectedItem("".join(pieces), starts, shifts)


def take_back(fields: Fields, item: Item, corrected: CorrectedItem) -> None:
    """Set the places of all values to those in the letter, and names and strengths to what it has there."""
    for name, place in list(fields.places.items()):
        fields.places[name] = corrected.find_place(*place)
        if name in _TEXTS:
            fields.set_text(name, item.text, *fields.places[name])
