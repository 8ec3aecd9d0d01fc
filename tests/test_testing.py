"""`imrparse.testing`: what its strategies draw, and the error without hypothesis."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given

import imrparse
from imrparse.testing import damaged, determinations, letters
from support.spans import parse_and_check

WITHOUT = "import sys; sys.modules['hypothesis'] = None; import imrparse; import imrparse.testing"


@given(letters())
def test_a_letter_has_issues(text: str) -> None:
    assert imrparse.parse(text).issues


@given(determinations())
def test_a_determination_is_complete(determination: imrparse.Determination) -> None:
    assert determination.outcome is not None
    assert determination.summary.text


@given(damaged())
def test_a_damaged_letter_is_refused_or_read_with_sound_spans(text: str) -> None:
    parse_and_check(text)


def test_without_hypothesis_the_error_names_the_extra() -> None:
    run = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert 'pip install "imrparse[testing]"' in run.stderr
