"""Threads and processes: parsing keeps no state, and a result goes wherever it is sent."""

from __future__ import annotations

import copy
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import _lru_cache_wrapper
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

import imrparse
from imrparse import Determination, parse
from support.paths import EXAMPLE_LETTERS, REAL_LETTERS

LETTERS = [path.read_bytes().decode() for path in EXAMPLE_LETTERS]


def modules() -> list[ModuleType]:
    return [module for name, module in sys.modules.items() if name.split(".")[0] == "imrparse"]


def state() -> dict[str, str]:
    """Return the state of all modules: their names without functions, classes and caches of compiled patterns."""
    return {
        f"{module.__name__}.{name}": repr(value)
        for module in modules()
        for name, value in vars(module).items()
        if not name.startswith("__") and not isinstance(value, FunctionType | type | ModuleType | _lru_cache_wrapper)
    }


def test_no_module_changes_after_import() -> None:
    before = state()
    assert before
    for text in LETTERS:
        parse(text)
    assert state() == before


@pytest.mark.parametrize("text", LETTERS)
def test_a_result_comes_back_as_it_went(text: str) -> None:
    read = parse(text)
    for back in (pickle.loads(pickle.dumps(read)), copy.copy(read), copy.deepcopy(read)):
        assert back == read
        assert back.issues[0].spans == read.issues[0].spans
        assert hash(back) == hash(read)


def in_threads(texts: list[str]) -> list[Determination]:
    with ThreadPoolExecutor(8) as threads:
        return list(threads.map(parse, texts))


def test_eight_threads_read_what_one_reads() -> None:
    texts = LETTERS * 20
    assert in_threads(texts) == [parse(text) for text in texts]


@pytest.mark.skipif(not REAL_LETTERS, reason="the sample letters, ../shared/letters, are not here")
def test_eight_threads_read_the_sample_letters() -> None:
    texts = [path.read_bytes().decode() for path in REAL_LETTERS[::8]]
    assert in_threads(texts) == [parse(text) for text in texts]


def test_the_package_names_no_global_that_it_sets() -> None:
    sources = [path.read_text(encoding="utf-8") for path in Path(imrparse.__file__).parent.rglob("*.py")]
    assert not any("\n    global " in source for source in sources)
