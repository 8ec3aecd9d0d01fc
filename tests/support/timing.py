"""Letters for the benchmarks, and clocks that a busy machine disturbs little.

The yardstick is `" ".join(text.split())`, which touches every word once in C. Times are ratios to it, measured in the
same run on the same texts, so that they compare between machines.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from types import MappingProxyType

import imrparse
from support.paths import LETTERS, ROOT

MEGABYTE = 1_000_000
USUAL = 6_000
"""Characters of an ordinary letter."""
SEPARATOR = "\n\f"
"""What separates two letters in one text: the end of a page."""


def invented() -> list[str]:
    """Return the invented letters that the repository holds, as several extractors print them."""
    return read_all(ROOT / "examples" / "letters")


def sample() -> list[str]:
    """Return the real letters as pdftotext prints them; none if they are missing."""
    return read_all(LETTERS / "pdftotext")


def read_all(folder: Path) -> list[str]:
    """Read every text of a folder, its line ends as they are."""
    return [path.read_bytes().decode() for path in sorted(folder.glob("*.txt"))]


CORPORA: Mapping[str, Sequence[str]] = MappingProxyType({"sample": sample(), "invented": invented()})
"""The letters by name; a list may be empty."""


def touch_words(text: str) -> str:
    """Touch every word once: the yardstick."""
    return " ".join(text.split())


def read_everything(text: str) -> tuple[imrparse.Determination, ...]:
    """Parse every letter of a text."""
    return imrparse.parse_all(text)


def read_or_refuse(text: str) -> imrparse.Determination | None:
    """Parse a text; None if it is no letter."""
    try:
        return imrparse.parse(text)
    except imrparse.UnknownLayoutError:
        return None


# --- texts ------------------------------------------------------------------------------------------------------------


def nearest(letters: Sequence[str], length: int) -> str:
    """Return the letter whose length is nearest to a number of characters."""
    return min(letters, key=lambda letter: abs(len(letter) - length))


def middle(letters: Sequence[str]) -> str:
    """Return the letter of median length."""
    return sorted(letters, key=len)[len(letters) // 2]


def no_letter(length: int) -> str:
    """Return a text that is no letter but has the words of one."""
    line = "The worker asked on 10/13/2016 for physical therapy; the Claims Administrator denied: see the guideline.\n"
    return (line * (length // len(line) + 1))[:length]


def many(letters: Sequence[str], length: int) -> str:
    """Return a text of about so many characters, letter after letter."""
    joined = SEPARATOR.join(letters) + SEPARATOR
    return joined * max(1, round(length / len(joined)))


# --- times ------------------------------------------------------------------------------------------------------------


@contextmanager
def no_collection() -> Iterator[None]:
    """Switch the garbage collector off for a while."""
    gc.collect()
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def best_times(calls: Sequence[Callable[[], object]], *, passes: int = 6, repeats: int = 4) -> list[float]:
    """Return the shortest time of each call in seconds.

    The calls take turns, so that whatever else keeps the machine busy disturbs all of them alike.
    """
    best = [float("inf")] * len(calls)
    with no_collection():
        for _ in range(passes):
            for number, call in enumerate(calls):
                best[number] = min(best[number], *(time(call) for _ in range(repeats)))
    return best


def time(call: Callable[[], object]) -> float:
    """Time one call in seconds."""
    start = perf_counter()
    call()
    return perf_counter() - start


def ratios(read: Callable[[str], object], texts: Sequence[str], *, passes: int = 24, repeats: int = 1) -> list[float]:
    """Return the time of reading each text as a ratio to the yardstick.

    A pass reads every text, then touches the words of every text. So no text is read twice in a row, as none is in an
    archive: repeated at once, the yardstick gains more from warm caches than parsing does.
    """
    calls = [partial(call, text) for call in (read, touch_words) for text in texts]
    times = best_times(calls, passes=passes, repeats=repeats)
    return [taken / least for taken, least in zip(times[: len(texts)], times[len(texts) :], strict=True)]


def percentile(values: Sequence[float], percent: int) -> float:
    """Return a percentile of some values."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]
