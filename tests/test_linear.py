"""No text makes the parser super-linear: twice the text takes no more than twice the time, and a little.

Ratios are measured, not seconds. A busy machine can only make a measurement too long, so one that is out of bounds is
taken again, and the shortest counts.

`python tests/test_linear.py` measures the same at a megabyte each, against the time of twenty megabytes of letters.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from time import perf_counter
from typing import Final, NamedTuple

import pytest

from imrparse import UnknownLayoutError, parse
from support.hostile import FRAMES
from support.paths import EXAMPLE_LETTERS, REAL_LETTERS

MOST_FOR_TWICE: Final = 2.4
MOST_FOR_ONE: Final = 20
"""How much longer a hostile text may take than as much of letters."""
SLACK: Final = 4  # the coverage tool makes Python slow, and patterns not

LEAST_SECONDS: Final = 0.001  # less is lost in the noise
SMALLEST, LARGEST = 3_125, 50_000
"""The sizes of text to begin with, and to go up to until it takes long enough to be measured."""
DOUBLINGS: Final = 4  # a cache that overflows makes one step; what is super-linear is so at every size
TRIES: Final = 6
PAIRS: Final = [(frame, unit) for frame, one in FRAMES.items() for unit in one.units]


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


@cache
def measure_letters(size: int) -> float:
    """Return the seconds that so many characters of letters take."""
    texts = [path.read_bytes().decode() for path in (REAL_LETTERS or EXAMPLE_LETTERS)]
    return min(sum(map(measure, texts)) for _ in range(TRIES)) / sum(map(len, texts)) * size


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


@pytest.fixture(autouse=True)
def _no_collection() -> Iterator[None]:
    """Keep the garbage collector out of the measurements."""
    measure_letters(1)  # patterns are compiled when they are first used
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(("frame", "unit"), PAIRS)
def test_twice_the_text_takes_twice_the_time(frame: str, unit: str) -> None:
    found = double(frame, unit)
    assert found.ratio <= MOST_FOR_TWICE, found


@pytest.mark.parametrize("frame", FRAMES)
def test_no_text_takes_longer_than_twenty_letters_of_its_size(frame: str) -> None:
    slow = {}
    for unit in FRAMES[frame].units:
        found = double(frame, unit)
        most = MOST_FOR_ONE * SLACK * measure_letters(2 * found.size)
        if found.twice > most and (least := best(FRAMES[frame].fill(unit, 2 * found.size))) > most:
            slow[unit] = least / most
    assert not slow


def best(text: str) -> float:
    """Measure a text several times; the shortest time counts, whatever else the machine had to do."""
    return min(measure(text) for _ in range(TRIES))


def main(size: int) -> int:
    """Measure every pair at full size; print those that take longer than they may, and the longest of all."""
    most = measure_letters(MOST_FOR_ONE * size)
    print(f"{len(PAIRS)} texts of {size:,} characters; {MOST_FOR_ONE} times as many of real letters take {most:.2f} s")
    times = {pair: measure_whole(*pair, size, most) for pair in PAIRS}
    slow = sorted(((taken, pair) for pair, taken in times.items() if taken > most), reverse=True)
    for taken, (frame, unit) in slow or [max((taken, pair) for pair, taken in times.items())]:
        print(f"{taken:.2f} s for {frame} / {unit}")
    print(f"{len(slow)} take longer than that")
    return int(bool(slow))


def measure_whole(frame: str, unit: str, size: int, most: float) -> float:
    """Measure a text at full size, again if it takes longer than it may."""
    text = FRAMES[frame].fill(unit, size)
    taken = measure(text)
    return taken if taken <= most else min(taken, measure(text), measure(text))


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000))
