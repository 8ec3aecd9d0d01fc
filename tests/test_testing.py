"""`imrparse.testing`: what its strategies draw, and the error without hypothesis."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given

import imrparse
from imrparse.testing import ISSUES_HEADING, damaged, determinations, letters

WITHOUT = "import sys; sys.modules['hypothesis'] = None; import imrparse; import imrparse.testing"


@given(letters())
def test_a_letter_has_issues(text: str) -> None:
    assert imrparse.parse(text).issues


@given(determinations())
def test_a_determination_is_complete(determination: imrparse.Determination) -> None:
    assert determination.outcome is not None
    assert determination.summary.text


@given(damaged())
def test_a_damaged_letter_is_recognised_while_it_has_its_heading(text: str) -> None:
    try:
        determination = imrparse.parse(text)
    except imrparse.UnknownLayoutError:
        assert ISSUES_HEADING not in text
    else:
        assert determination.source == text


def test_without_hypothesis_the_error_names_the_extra() -> None:
    run = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert 'python -m pip install "hypothesis' in run.stderr
