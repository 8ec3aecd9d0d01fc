"""Test a tool that wraps imrparse on invented letters.

Run it: `python -m pytest examples/recipes/test_my_tool.py`
"""

from __future__ import annotations

from hypothesis import given

import imrparse
from imrparse.testing import RENDERINGS, Item, Letter, damaged, letters, render


def overturned_treatments(text: str) -> list[str]:
    """Return the treatments that the letter finds necessary: the tool to be tested."""
    try:
        letter = imrparse.parse(text)
    except imrparse.UnknownLayoutError:
        return []
    return [issue.treatment for issue in letter.issues if issue.decision == "overturned"]


def test_a_letter_with_one_treatment() -> None:
    """Every extractor's text of a letter gives the same."""
    letter = Letter(items=(Item("Knee brace", imrparse.Decision.OVERTURNED),))
    for rendering in RENDERINGS.values():
        assert overturned_treatments(render(letter, rendering)) == ["Knee brace"]


@given(letters())
def test_any_letter(text: str) -> None:
    """A letter has no more treatments than the word "Overturned"."""
    assert len(overturned_treatments(text)) <= text.count("Overturned")


@given(damaged())
def test_a_damaged_letter(text: str) -> None:
    """A letter that a scanner misread or cut off raises nothing."""
    assert all(overturned_treatments(text))
