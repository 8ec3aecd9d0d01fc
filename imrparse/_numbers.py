"""Numbers as letters print them: in figures, or in words up to one hundred."""

from __future__ import annotations

from typing import Final

from .vocabulary import NUMBER_WORDS

_UNITS: Final = "one|two|three|four|five|six|seven|eight|nine"
TWO_FIGURES: Final = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-]++(?:{_UNITS})\b)?+"
    r"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)\b"
)
"""Pattern of a number of two figures in words, to be set into other patterns."""
NUMBER: Final = rf"(?:[0-9]{{1,4}}(?![0-9.])|{TWO_FIGURES}|(?:(?:one\s++)?hundred|{_UNITS})\b)"
"""Pattern of a number in figures or in words, likewise."""


def read_number(word: str) -> int:
    r"""Read what one of the patterns matched.

    >>> read_number("12"), read_number("Twenty-\nfour")
    (12, 24)
    """
    return int(word) if word.isdecimal() else NUMBER_WORDS[" ".join(word.lower().replace("-", " ").split())]
