"""No text makes the parser super-linear: twice the text takes no more than twice the time, and a little.

`python tests/tools/hostile_times.py` measures the same texts at a megabyte each.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from support.growth import MOST_FOR_ONE, MOST_FOR_TWICE, SLACK, TESTED, best, double, measure_letters
from support.hostile import FRAMES

pytestmark = pytest.mark.usefixtures("untraced")


@pytest.fixture(autouse=True)
def _undisturbed() -> Iterator[None]:
    """Keep the garbage collector out of the measurements."""
    measure_letters(1)  # patterns are compiled when they are first used
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(("frame", "unit"), TESTED)
def test_twice_the_text_takes_twice_the_time(frame: str, unit: str) -> None:
    found = double(frame, unit)
    assert found.ratio <= MOST_FOR_TWICE, found


@pytest.mark.parametrize("frame", FRAMES)
def test_no_text_takes_longer_than_twenty_letters_of_its_size(frame: str) -> None:
    slow = {}
    for unit in (unit for one, unit in TESTED if one == frame):
        found = double(frame, unit)
        most = MOST_FOR_ONE * SLACK * measure_letters(2 * found.size)
        if found.twice > most and (least := best(FRAMES[frame].fill(unit, 2 * found.size))) > most:
            slow[unit] = least / most
    assert not slow
