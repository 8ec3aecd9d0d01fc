"""The end of a rationale, which the card shows unfolded."""

from __future__ import annotations

import re
from typing import Final

_BREAK: Final = re.compile(r"[.?!][\"')\]]*+[ ](?=[\"'(\[]?[A-Z])")
"""The end of a sentence: "... was denied. The request ..."."""

_ABBREVIATIONS: Final = frozenset(
    "app approx cf ch dept dr e.g ed et al etc fig i.e jr m.d mr mrs ms no op p pg ph.d pp s/p sec sr st vol vs".split()
)
"""Words whose full stop does not end a sentence."""

_DECISION: Final = re.compile(r"\bnecess(?:ary|ity)\b", re.IGNORECASE)


def find_end(text: str) -> str:
    """Return the last sentence of a rationale, with the one before it if the last states only the decision.

    >>> find_end("He fell. No brace was tried. Therefore, the request is not medically necessary.")
    'No brace was tried. Therefore, the request is not medically necessary.'
    >>> find_end("Dr. Ito saw him. The brace is needed for standing.")
    'The brace is needed for standing.'
    """
    starts = [0, *(found.end() for found in _BREAK.finditer(text) if not _is_abbreviation(text, found.start()))]
    last = text[starts[-1] :]
    return text[starts[-2] :] if len(starts) > 1 and _DECISION.search(last) else last


def _is_abbreviation(text: str, stop: int) -> bool:
    """Return whether the word before a full stop is an abbreviation or an initial."""
    word = text[max(stop - 12, 0) : stop].rpartition(" ")[2].lstrip("(\"'[").lower()
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha())
