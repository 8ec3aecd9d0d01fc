"""What a text is only suspected to be wrapped in is reported once."""

from __future__ import annotations

import pytest

from imrparse import Severity, parse
from imrparse.testing import RENDERINGS, Letter, render

TEXT = render(Letter(), RENDERINGS["pdftotext"])


@pytest.mark.parametrize(
    "marks",
    [
        "a **b** c **d** e",
        "<foo>a</foo> <foo>b</foo>",
        "{\\rtf1 a\\par b\\par",
        "a\\nB\\nC",
        "\\nKnee",
        "a=\nb",
        "> > a\n> > b\n> > c\n",
        "| a | b |\n| c | d |\n",
    ],
)
def test_marks_that_are_not_certain_are_reported_once(marks: str) -> None:
    text = TEXT.replace("The worker", f"{marks}\nThe worker", 1) if "The worker" in TEXT else f"{TEXT}\n{marks}\n"
    found = [one for one in parse(text).problems if one.code == "text-wrapped"]
    assert [one.severity for one in found] == [Severity.WARNING]
    assert found[0].span


def test_a_plain_letter_is_not_suspected() -> None:
    assert not [one for one in parse(TEXT).problems if one.code == "text-wrapped"]
