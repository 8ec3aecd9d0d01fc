"""How fast imrparse is, as ratios to touching every word once.

    python -m pip install ".[bench]" && python -m pytest tests/benchmarks

A plain `python -m pytest` leaves the benchmarks out. The first tests time single texts with pytest-benchmark; the
others compare the figures in the README with their limits.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import imrparse
from imrparse import LAYOUTS
from imrparse._edits.artefacts import edit_text
from support.paths import ROOT
from support.timing import (
    CORPORA,
    MEGABYTE,
    USUAL,
    best_times,
    many,
    middle,
    nearest,
    no_letter,
    percentile,
    ratios,
    read_everything,
    read_or_refuse,
    touch_words,
)

Note = Callable[..., None]

TEXTS: dict[str, Callable[[Sequence[str]], str]] = {
    "median letter": middle,
    "longest letter": lambda letters: max(letters, key=len),
    "1 MB of letters": lambda letters: many(letters, MEGABYTE),
    "no letter": lambda letters: no_letter(len(middle(letters))),
    "1 MB of no letter": lambda _: no_letter(MEGABYTE),
}
INTERPRETERS = 20
"""How many fresh interpreters are started for the median of the import time."""


@pytest.fixture(params=CORPORA)
def letters(request: pytest.FixtureRequest) -> Sequence[str]:
    if not CORPORA[request.param]:
        pytest.skip("the sample letters, ../shared/letters, are missing")
    return CORPORA[request.param]


@pytest.fixture
def corpus(letters: Sequence[str]) -> str:
    return next(name for name, corpus in CORPORA.items() if corpus is letters)


@pytest.mark.benchmark(disable_gc=True, max_time=0.5)
@pytest.mark.parametrize("what", TEXTS)
def test_text(what: str, letters: Sequence[str], corpus: str, benchmark: BenchmarkFixture, figure: Note) -> None:
    text = TEXTS[what](letters)
    read = read_everything if what == "1 MB of letters" else read_or_refuse
    benchmark.group = f"{corpus} letters"
    benchmark(read, text)
    (ratio,) = ratios(read, [text])
    benchmark.extra_info |= {"ratio": ratio, "characters": len(text)}
    figure(what, corpus, ratio)


@cache
def ratios_of(corpus: str) -> list[float]:
    return ratios(imrparse.parse, CORPORA[corpus])


def most(limit: float, corpus: str) -> float | None:
    """Return the limit for real letters; invented ones have none, since they say as much in half the words."""
    return limit if corpus == "sample" else None


def test_median(letters: Sequence[str], corpus: str, figure: Note) -> None:
    figure(f"median of {len(letters)} letters", corpus, median(ratios_of(corpus)), most(8, corpus))


def test_99th_percentile(letters: Sequence[str], corpus: str, figure: Note) -> None:
    figure(f"99th percentile of {len(letters)} letters", corpus, percentile(ratios_of(corpus), 99), most(14, corpus))


def test_the_same_letter_over_and_over(letters: Sequence[str], corpus: str, figure: Note) -> None:
    times = ratios(imrparse.parse, letters, passes=6, repeats=4)
    figure("median, each letter four times running", corpus, median(times))
    figure("99th percentile, each letter four times running", corpus, percentile(times, 99))


def test_parse_all_of_one_letter(letters: Sequence[str], corpus: str, figure: Note) -> None:
    calls = [partial(read, letter) for read in (imrparse.parse, imrparse.parse_all) for letter in letters]
    times = best_times(calls, passes=24, repeats=1)
    half = len(letters)
    figure("parse_all to parse, for one letter", corpus, sum(times[half:]) / sum(times[:half]), most(1.05, corpus))


def test_edits_of_a_clean_letter(letters: Sequence[str], corpus: str, figure: Note) -> None:
    """No letter is clean before it was looked at, so that this cannot be nothing."""
    calls = [partial(imrparse.parse, letter) for letter in letters]
    calls += [partial(edit_text, letter, LAYOUTS) for letter in letters]
    times = best_times(calls, passes=24, repeats=1)
    half = len(letters)
    figure("edit_text to parse", corpus, sum(times[half:]) / sum(times[:half]), most(0.2, corpus))


def test_time_grows_with_the_text(letters: Sequence[str], corpus: str, figure: Note) -> None:
    letter = nearest(letters, USUAL)
    texts = [many([letter], USUAL), many([letter], MEGABYTE)]
    little, much = best_times([partial(read_everything, text) for text in texts])
    figure("time per character at 1 MB to that at 6 KB", corpus, (much / len(texts[1])) / (little / len(texts[0])), 1.2)


def test_import(figure: Note, tmp_path: Path) -> None:
    import_time("imrparse", tmp_path)  # writes the bytecode, which an installed package brings with it
    pairs = [(import_time("imrparse", tmp_path), import_time("attrs, regex", tmp_path)) for _ in range(INTERPRETERS)]
    ours, theirs = map(median, zip(*pairs, strict=True))
    figure("time of import imrparse to import attrs, regex", "", ours / theirs, 1.6)


def import_time(modules: str, bytecode: Path) -> float:
    """Return the time of an import in a fresh interpreter that keeps its bytecode in a folder."""
    code = f"from time import perf_counter as now; start = now(); import {modules}; print(now() - start)"
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings["PYTHONPYCACHEPREFIX"] = str(bytecode)
    command = [sys.executable, "-c", code]
    return float(subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, check=True).stdout)


def test_pickle(letters: Sequence[str], corpus: str, figure: Note) -> None:
    sizes = [len(pickle.dumps(imrparse.parse(letter))) / len(letter.encode()) for letter in letters]
    figure("median pickle to the letter's bytes", corpus, median(sizes))
    figure("largest pickle to the letter's bytes", corpus, max(sizes), 3.0)


def test_growth_of_the_yardstick(figure: Note) -> None:
    """It is more than 1 on a machine with small caches."""
    texts = [no_letter(USUAL), no_letter(MEGABYTE)]
    little, much = best_times([partial(touch_words, text) for text in texts])
    figure("the yardstick's time per character at 1 MB to 6 KB", "", (much / MEGABYTE) / (little / USUAL))
