"""Numbers in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_UNITS: Final = "one two three four five six seven eight nine".split()
_TEENS: Final = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()

NUMBER_WORDS: Final[Mapping[str, int]] = MappingProxyType(
    {word: number for number, word in enumerate([*_UNITS, *_TEENS], 1)}
    | {word: 10 * number for number, word in enumerate(_TENS, 2)}
    | {f"{ten} {unit}": 10 * n + m for n, ten in enumerate(_TENS, 2) for m, unit in enumerate(_UNITS, 1)}
    | {"zero": 0, "no": 0, "hundred": 100, "one hundred": 100, "once": 1, "twice": 2, "thrice": 3}
)
"""Words for numbers up to one hundred, in lower case, with a space instead of a hyphen."""
