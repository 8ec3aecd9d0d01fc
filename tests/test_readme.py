"""The README's examples run, and its commands and names are those of the project."""

from __future__ import annotations

import re

import pytest

import imrparse
from support.markdown import run_examples
from support.paths import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
MAIN_COMMAND = re.compile(
    r"^python -m pip install \. && python examples/parse_letter\.py (?P<letter>examples/letters/\S+\.txt)$",
    re.MULTILINE,
)
TEST_COMMAND = 'python -m pip install ".[test]" && python -m pytest'


def test_code_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    results = run_examples(ROOT / "README.md")
    assert results.attempted > 10
    assert results.failed == 0


def test_main_command_names_a_letter() -> None:
    found = MAIN_COMMAND.search(README)
    assert found
    assert (ROOT / found["letter"]).is_file()


def test_test_command() -> None:
    assert TEST_COMMAND in README.splitlines()


def test_every_public_name_is_named() -> None:
    named = set(re.findall(r"\w+", README))
    missing = {name for name in imrparse.__all__ if name not in named}
    assert not missing
