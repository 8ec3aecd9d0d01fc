"""The names of a chapter's sections, some of which hold a comma.

A list is split by the vocabulary first, and where that has no name, by grammar.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ...._text.lazy import lazy_re
from ....vocabulary import SECTIONS_WITH_COMMA

_COMMA: Final = lazy_re(r",\s*+(?![^()]{0,80}+\))")  # refused: (Effective July 18, 2009)
_NUMBERED: Final = lazy_re(r"[0-9]+(?:\.[0-9]+)*+\.?\s++[A-Z]")  # 3.3.9 Opioids; refused: 326
_CAPITAL: Final = lazy_re(r"[^a-z]|\Z")
_MOST_COMMAS: Final = 3
_OPENS_KNOWN: Final = frozenset(name.partition(",")[0] for name in SECTIONS_WITH_COMMA)


def split_section_names(names: str) -> Iterator[str]:
    """Split a list of section names.

    >>> list(split_section_names("Physical medicine treatment, NSAIDs, GI symptoms & cardiovascular risk"))
    ['Physical medicine treatment', 'NSAIDs, GI symptoms & cardiovascular risk']
    >>> list(split_section_names("Work conditioning, stretching"))
    ['Work conditioning, stretching']
    """
    commas = [match.span() for match in _COMMA.finditer(names)]
    ends = [(0, 0), *commas, (len(names), len(names))]
    places = [(start, end) for (_, start), (end, _) in pairwise(ends) if start < end]
    parts = [names[start:end] for start, end in places]
    first = 0
    while first < len(parts):
        last = _find_end_of_known(parts, first) or _find_end_by_grammar(parts, first)
        yield names[places[first][0] : places[last - 1][1]]
        first = last


def _find_end_of_known(parts: list[str], start: int) -> int | None:
    """Find where a name in the vocabulary that holds a comma ends; None if none begins here."""
    if parts[start].lower() not in _OPENS_KNOWN:
        return None
    ends = range(min(start + _MOST_COMMAS + 1, len(parts)), start + 1, -1)
    return next((end for end in ends if ", ".join(parts[start:end]).lower() in SECTIONS_WITH_COMMA), None)


def _find_end_by_grammar(parts: list[str], start: int) -> int:
    """Find where a name ends: at a part with a capital or, if the name is numbered, at the next number."""
    begins = _NUMBERED if _NUMBERED.match(parts[start]) else _CAPITAL
    return next((end for end in range(start + 1, len(parts)) if begins.match(parts[end])), len(parts))
