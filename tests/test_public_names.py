"""The public names: all of them there, and none loaded before it is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import imrparse
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
