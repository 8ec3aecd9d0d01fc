"""The names of a chapter's sections, some of which hold a comma.

A list is split at semicolons, then by the vocabulary, and where that has no name, by grammar.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ...._text.lazy import lazy_re
from ....vocabulary import SECTIONS_WITH_COMMA

_SEMICOLON: Final = lazy_re(r";\s*+(?![^()]{0,80}+\))")  # refused: (Botox; Myobloc)
# refused: (Effective July 18, 2009); "and" belongs to a name unless a capital follows
_COMMA_WORDS: Final = r",\s*+(?:and\s++(?=[A-Z0-9]))?+"
_COMMA: Final = lazy_re(_COMMA_WORDS)
_COMMA_OUTSIDE: Final = lazy_re(rf"{_COMMA_WORDS}(?![^()]{{0,80}}+\))")
_NUMBERED: Final = lazy_re(r"[0-9]+(?:\.[0-9]+)*+\.?\s++[A-Z]")  # 3.3.9 Opioids; refused: 326
_CAPITAL: Final = lazy_re(r"[^a-z]|\Z")
_WORD: Final = lazy_re(r"[^\W_]")
_ODD: Final = lazy_re(r"[;()]|,(?! )|,\Z")
_MOST_COMMAS: Final = 3
_OPENS_KNOWN: Final = frozenset(name.partition(",")[0] for name in SECTIONS_WITH_COMMA)


def split_section_names(names: str) -> Iterator[str]:
    """Split a list of section names.

    >>> list(split_section_names("Physical medicine treatment, NSAIDs, GI symptoms & cardiovascular risk"))
    ['Physical medicine treatment', 'NSAIDs, GI symptoms & cardiovascular risk']
    >>> list(split_section_names("Work conditioning, stretching; Yoga"))
    ['Work conditioning, stretching', 'Yoga']
    """
    parts = names.split(", ")
    if all(part[:1].isupper() and part.lower() not in _OPENS_KNOWN for part in parts) and not _ODD.search(names):
        yield from parts  # as in most lists
        return
    for part in filter(_WORD.search, map(str.strip, _SEMICOLON.split(names))):
        yield from _split_at_commas(part) if "," in part else [part]


def _split_at_commas(names: str) -> Iterator[str]:
    commas = (_COMMA_OUTSIDE if ")" in names else _COMMA).finditer(names)
    ends = [(0, 0), *(match.span() for match in commas), (len(names), len(names))]
    places = [(start, end) for (_, start), (end, _) in pairwise(ends) if start < end]
    first = 0
    while first < len(places):
        last = _find_end_of_known(names, places, first) or _find_end_by_grammar(names, places, first)
        yield names[places[first][0] : places[last - 1][1]]
        first = last


def _find_end_of_known(names: str, places: list[tuple[int, int]], first: int) -> int | None:
    """Find where a name in the vocabulary that holds a comma ends; None if none begins here."""
    start, end = places[first]
    if names[start:end].lower() not in _OPENS_KNOWN:
        return None
    ends = range(min(first + _MOST_COMMAS + 1, len(places)), first + 1, -1)
    return next((end for end in ends if is_known(names[start : places[end - 1][1]])), None)


def is_known(name: str) -> bool:
    """Return whether a name that holds commas is in the vocabulary.

    >>> is_known("Ultrasound,therapeutic"), is_known("Exercise, Yoga")
    (True, False)
    """
    return ", ".join(map(str.strip, name.lower().split(","))) in SECTIONS_WITH_COMMA


def _find_end_by_grammar(names: str, places: list[tuple[int, int]], first: int) -> int:
    """Find where a name ends: at a part with a capital or, if the name is numbered, at the next number."""
    begins = _NUMBERED if _NUMBERED.match(names, *places[first]) else _CAPITAL
    ends = range(first + 1, len(places))
    return next((end for end in ends if begins.match(names, *places[end])), len(places))
