"""What is not needed to parse waits until it is asked for, and nobody notices but the clock."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable

import pytest

import imrparse
from imrparse._text.lazy import lazy_re, lazy_regex
from support.paths import ROOT


def test_the_import_loads_nothing_that_only_shows_results() -> None:
    code = "import sys, imrparse; print(*sorted(name for name in sys.modules if name.startswith('imrparse')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT, encoding="utf-8")
    loaded = set(done.stdout.split())
    assert "imrparse._parse" in loaded
    assert not loaded & {"imrparse._export", "imrparse.testing"}


def test_every_public_name_is_there() -> None:
    assert all(getattr(imrparse, name) is not None for name in imrparse.__all__)


def test_a_name_that_is_none_of_ours() -> None:
    with pytest.raises(AttributeError, match="module 'imrparse' has no attribute 'pares'"):
        imrparse.pares  # noqa: B018 -- to look it up is the test


@pytest.mark.parametrize("make", [lazy_regex, lazy_re])
def test_a_pattern_is_compiled_once(make: Callable[[str, int], re.Pattern[str]]) -> None:
    pattern = make("(?P<number>[0-9]+) visits", re.IGNORECASE)
    said = repr(pattern)
    assert pattern.search("4 VISITS") is not None
    assert pattern.search is pattern.search
    assert pattern.groupindex == {"number": 1}
    assert pattern.sub("-", "4 visits, 5 visits") == "-, -"
    assert repr(pattern) == said
    with pytest.raises(AttributeError):
        pattern.serach  # type: ignore[attr-defined]  # noqa: B018 -- as above
