#!/usr/bin/env python3
"""Time texts that can make patterns slow at full size, and print those that take too long.

    python tests/tools/hostile_times.py            a megabyte each; some minutes
    python tests/tools/hostile_times.py 100000     or as many characters as you say

A text takes too long if twenty times as many characters of letters take less.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

from support.growth import MOST_FOR_ONE, PAIRS, measure, measure_letters
from support.hostile import FRAMES


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
