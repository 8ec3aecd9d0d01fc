"""Measures how the time of parsing grows with the text, for texts that can make patterns slow.

A busy machine can only make a measurement too long, so one that is out of bounds is repeated, and the shortest counts.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from time import perf_counter
from typing import Final, NamedTuple

from imrparse import UnknownLayoutError, parse
from support.hostile import FRAMES
from support.paths import EXAMPLE_LETTERS, REAL_LETTERS

MOST_FOR_TWICE: Final = 2.4
MOST_FOR_ONE: Final = 20
"""How much longer a hostile text may take than as much of letters."""
SLACK: Final = 4  # a doubtful letter is read twice, and searched for misread words in between

LEAST_SECONDS: Final = 0.001  # less is lost in the noise
SMALLEST, LARGEST = 2_000, 64_000
"""The sizes of text to begin with, and to go up to until it takes long enough to be measured."""
DOUBLINGS: Final = 4  # a cache that overflows makes one step; what is super-linear is so at every size
TRIES: Final = 6
MOST_LETTERS: Final = 100
"""About so many letters are measured to compare with."""
PAIRS: Final = [(frame, unit) for frame, one in FRAMES.items() for unit in one.units]
TESTED: Final = PAIRS[::5]
"""The pairs that the tests measure; `tests/tools/hostile_times.py` measures all."""


class Doubling(NamedTuple):
    """How long a text takes, and one of twice its size."""

    size: int
    once: float
    twice: float

    @property
    def ratio(self) -> float:
        return self.twice / self.once


def measure(text: str) -> float:
    """Return the seconds that one text takes."""
    started = perf_counter()
    with suppress(UnknownLayoutError):
        parse(text)
    return perf_counter() - started


def measure_letters(size: int) -> float:
    """Return the seconds that so many characters of letters take."""
    return _measure_character() * size


@cache
def _measure_character() -> float:
    """Return the seconds that a character of some letters takes."""
    paths = REAL_LETTERS or EXAMPLE_LETTERS
    texts = [path.read_bytes().decode() for path in paths[:: max(1, len(paths) // MOST_LETTERS)]]
    return min(sum(map(measure, texts)) for _ in range(TRIES)) / sum(map(len, texts))


@cache
def double(frame: str, unit: str) -> Doubling:
    """Measure a text that takes long enough, and its double; where it seems super-linear, go on doubling."""
    found = Doubling(SMALLEST, *(measure(FRAMES[frame].fill(unit, size)) for size in (SMALLEST, 2 * SMALLEST)))
    while found.once < LEAST_SECONDS and found.size < LARGEST:
        found = step(found, frame, unit)
    for _ in range(DOUBLINGS):
        found = confirm(found, frame, unit)
        if found.ratio <= MOST_FOR_TWICE:
            break
        found = step(found, frame, unit)
    return found


def step(found: Doubling, frame: str, unit: str) -> Doubling:
    """Go on to twice the size."""
    return Doubling(2 * found.size, found.twice, measure(FRAMES[frame].fill(unit, 4 * found.size)))


def confirm(found: Doubling, frame: str, unit: str) -> Doubling:
    """Measure again what is out of bounds; the shortest time counts."""
    small, large = (FRAMES[frame].fill(unit, size) for size in (found.size, 2 * found.size))
    for _ in range(TRIES):
        if found.ratio <= MOST_FOR_TWICE:
            break
        found = Doubling(found.size, min(found.once, measure(small)), min(found.twice, measure(large)))
    return found


def best(text: str) -> float:
    """Measure a text several times; the shortest time counts, whatever else the machine had to do."""
    return min(measure(text) for _ in range(TRIES))
