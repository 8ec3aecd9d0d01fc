"""The summary that `print`, IPython and rich show of a determination."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from hypothesis import given

import imrparse
from imrparse.testing import PARTIAL_APPROVALS, RENDERINGS, Item, Letter, damaged, determinations, modified, render
from support.extras import requires

ITEMS = (
    modified(PARTIAL_APPROVALS[0], "Norco 10/325mg #120", "Norco 10/325mg #90", "Norco 10/325mg #30"),
    Item("Knee brace", imrparse.Decision.OVERTURNED, reviewer="Reason and [bold]judgement[/bold]."),
)
LETTER = imrparse.parse(render(Letter(items=ITEMS), RENDERINGS["pypdf"]))
SUMMARY = """\
Case:        CM16-9912345, standard
Outcome:     partially overturned
Dates:       injury 2014-10-13, UR denial 2016-09-28, application 2016-10-26, assigned 2016-11-09,
             decision 2016-12-07
Reviewer:    Family Practice, Pain Management
Licensed in: California, New York
Patient:     male, age 44

Item 1:      Norco 10/325mg #30
Decision:    upheld
Category:    Pharmaceuticals, Opioids, acetaminophen, hydrocodone
Requested:   Norco 10/325mg #120
Authorized:  Norco 10/325mg #90
Denial on:   no medical evidence cited
Review on:   MTUS Low Back Complaints 2004

Item 2:      Knee brace
Decision:    overturned
Category:    DMEPOS, Prosthetics/Orthotics
Denial on:   no medical evidence cited
Review on:   Reason and [bold]judgement[/bold].
"""


def test_print_shows_the_summary() -> None:
    assert str(LETTER) == f"{LETTER}" == imrparse.to_text(LETTER)
    assert str(LETTER).partition("\nProblems:")[0] == SUMMARY


def test_what_the_letter_does_not_state_is_said() -> None:
    empty = imrparse.Determination("mine", imrparse.Header(), imrparse.Credentials(), imrparse.Summary(), ())
    values = [line.partition(":")[2].strip() for line in str(empty).splitlines() if line]
    assert values == [*["not stated"] * 6, "none"]


def test_a_problem_has_the_line_of_its_place() -> None:
    text = LETTER.source.replace("Overturned", "Overthrown")
    line = text[: text.index("Overthrown")].count("\n") + 1
    assert f"\n  line {line}: error: " in str(imrparse.parse(text))
    assert "\n  letter: error: " in str(imrparse.parse(text.replace("Case Number: CM16-9912345", "")))


@given(determinations())
def test_every_line_fits(determination: imrparse.Determination) -> None:
    summary = str(determination).partition("\nProblems:")[0]
    assert max(map(len, summary.splitlines())) <= 100
    assert all(line == line.rstrip() for line in summary.splitlines())
    assert summary.count("\nDecision: ") == len(determination.issues)


@given(damaged())
def test_a_damaged_letter_has_a_summary(text: str) -> None:
    try:
        determination = imrparse.parse(text)
    except imrparse.UnknownLayoutError:
        return
    assert len(str(determination).partition("\nProblems:")[2].splitlines()) == len(determination.problems) + 1
    assert "\n" not in repr(determination)


@pytest.mark.parametrize("wrong", ["Case Number: CM16-9900001", [LETTER], None], ids=lambda one: type(one).__name__)
def test_another_argument_is_a_type_error(wrong: Any) -> None:  # noqa: ANN401 -- of the wrong type
    with pytest.raises(TypeError, match=r"to_text\(\) needs a Determination"):
        imrparse.to_text(wrong)


@requires("IPython")
def test_ipython_prints_the_summary_and_one_line_inside_a_list() -> None:
    from IPython.lib.pretty import pretty  # noqa: PLC0415 -- only installed with the extra

    assert pretty(LETTER) == str(LETTER)
    assert pretty([LETTER, LETTER], max_width=200) == f"[{LETTER!r}, {LETTER!r}]"


@requires("rich", extra="recipes")
def test_rich_prints_the_summary_and_one_line_inside_a_list() -> None:
    from rich.console import Console  # noqa: PLC0415 -- only installed with the extra
    from rich.pretty import pretty_repr  # noqa: PLC0415

    console = Console(width=200, record=True, file=StringIO())
    console.print(LETTER)
    assert console.export_text().rstrip() == str(LETTER)
    shown = pretty_repr([LETTER], max_width=120)
    assert shown == f"[Determination(case_number='CM16-9912345', outcome={LETTER.outcome!r}, issues=2)]"
