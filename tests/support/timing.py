"""What the benchmarks measure, and against what: the letters, the limit, and a clock that a busy machine cannot fool.

The limit is touching every word of a text once in C. Times are given as ratios to it, taken in the same run on the
same texts, so that they say the same on a slow machine and a fast one.
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
"""What stands between two letters of one text: the end of a page."""


def invented() -> list[str]:
    """Give the invented letters that the repository holds, as several extractors print them."""
    return read_all(ROOT / "examples" / "letters")


def sample() -> list[str]:
    """Give the real letters as pdftotext prints them; none where they are not at hand."""
    return read_all(LETTERS / "pdftotext")


def read_all(folder: Path) -> list[str]:
    """Read every text of a folder, its line ends as they are."""
    return [path.read_bytes().decode() for path in sorted(folder.glob("*.txt"))]


CORPORA: Mapping[str, Sequence[str]] = MappingProxyType({"sample": sample(), "invented": invented()})
"""The letters by name; a list may be empty."""


def limit(text: str) -> str:
    """Touch every word once: what every time is measured against."""
    return " ".join(text.split())


def read_everything(text: str) -> tuple[imrparse.Determination, ...]:
    """Read every letter of a text, all fields and places included."""
    parse_all = getattr(imrparse, "parse_all", None)
    return parse_all(text) if parse_all else (imrparse.parse(text),)


def read_or_refuse(text: str) -> imrparse.Determination | None:
    """Read a letter; None for a text that is none."""
    try:
        return imrparse.parse(text)
    except imrparse.UnknownLayoutError:
        return None


# --- texts ------------------------------------------------------------------------------------------------------------


def nearest(letters: Sequence[str], length: int) -> str:
    """Give the letter whose length is nearest to a number of characters."""
    return min(letters, key=lambda letter: abs(len(letter) - length))


def middle(letters: Sequence[str]) -> str:
    """Give the letter of median length."""
    return sorted(letters, key=len)[len(letters) // 2]


def no_letter(length: int) -> str:
    """Give a text that looks like no letter but speaks of what letters speak of."""
    line = "The worker asked on 10/13/2016 for physical therapy; the Claims Administrator denied: see the guideline.\n"
    return (line * (length // len(line) + 1))[:length]


def many(letters: Sequence[str], length: int) -> str:
    """Give a text of about so many characters: letter after letter, or one letter of as many issues.

    The latter is for a package that reads one letter at a time.
    """
    if hasattr(imrparse, "parse_all"):
        joined = SEPARATOR.join(letters) + SEPARATOR
        return joined * max(1, round(length / len(joined)))
    letter = nearest(letters, USUAL)
    start = imrparse.parse(letter).issues[0].spans["treatment"].start
    issues = letter[start:].rstrip() + "\n\n"
    return letter[:start] + issues * max(1, round((length - start) / len(issues)))


# --- times ------------------------------------------------------------------------------------------------------------


@contextmanager
def no_collection() -> Iterator[None]:
    """Keep the garbage collector out of what is timed."""
    gc.collect()
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def best_times(calls: Sequence[Callable[[], object]], *, passes: int = 6, repeats: int = 4) -> list[float]:
    """Give the shortest time of each call in seconds.

    The calls take turns, so that a neighbour who makes the machine busy for a while disturbs all of them alike.
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
    """Give the time of reading each text as a ratio to the limit.

    A pass reads every text, then touches every text's words: no text comes twice running, as none does in an archive,
    and none has its words at hand from the time before. That makes the limit 0.03 ms for the median sample letter.
    Repeated at once, it needs 0.023 ms, and reading gains less by it.
    """
    calls = [partial(call, text) for call in (read, limit) for text in texts]
    times = best_times(calls, passes=passes, repeats=repeats)
    return [taken / least for taken, least in zip(times[: len(texts)], times[len(texts) :], strict=True)]


def percentile(values: Sequence[float], percent: int) -> float:
    """Give the value that so many of a hundred values do not exceed."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]
