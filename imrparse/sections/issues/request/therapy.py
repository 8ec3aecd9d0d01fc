"""Whether an item is a therapy, or only has a word of one: a traction unit, an ultrasound guided injection."""

from __future__ import annotations

from typing import Final

from ....vocabulary import (
    AFTER_PROCEDURE,
    APPARATUS,
    BEFORE_PROCEDURE,
    BEFORE_RELEASE,
    LINKS,
    THERAPIES,
)

Token = tuple[str, int]
"""A word in lower case, with its offset in the letter."""

_MOST_BETWEEN: Final = 3  # words between a therapy and its apparatus: "electrical stimulation home rental unit"
_BREAKS: Final = frozenset(",;.(")
_DECIDING: Final = APPARATUS | AFTER_PROCEDURE.keys() | BEFORE_PROCEDURE.keys() | {"release"}
_NONE: Final[frozenset[str]] = frozenset()


def names_therapy(text: str, tokens: list[Token], words: set[str]) -> bool:
    """Return whether any word of an item names a treatment that is given in sessions.

    >>> names_therapy("traction x 6", [("traction", 0), ("x", 9)], {"traction", "x"})
    True
    >>> names_therapy("traction unit", [("traction", 0), ("unit", 9)], {"traction", "unit"})
    False
    """
    if words.isdisjoint(THERAPIES):
        return False
    if words.isdisjoint(_DECIDING):
        return True
    places = [place for place, (word, _) in enumerate(tokens) if word in THERAPIES]
    return any(not _is_procedure(tokens, place) and not _has_apparatus(text, tokens, place) for place in places)


def _is_procedure(tokens: list[Token], place: int) -> bool:
    """Return whether the words beside a therapy's make it a procedure or an image."""
    word = tokens[place][0]
    before = tokens[place - 1][0] if place else ""
    after = tokens[place + 1][0] if place + 1 < len(tokens) else ""
    if word == "release":
        return before not in BEFORE_RELEASE
    return before in BEFORE_PROCEDURE.get(word, _NONE) or after in AFTER_PROCEDURE.get(word, _NONE)


def _has_apparatus(text: str, tokens: list[Token], place: int) -> bool:
    """Return whether the noun of a therapy's word is an apparatus."""
    word, start = tokens[place]
    end = start + len(word)
    for following, after in tokens[place + 1 : place + 2 + _MOST_BETWEEN]:
        if following in LINKS or following.isdecimal() or not _BREAKS.isdisjoint(text[end:after]):
            return False
        if following in APPARATUS:
            return True
        end = after + len(following)
    return False
