"""The labels of a cover page are restored where a scanner misread them, and words like them are not."""

from __future__ import annotations

import pytest
from attrs import evolve

from imrparse import parse
from sections.header.test_cover_page import HEADER, LETTER, LINE_ENDS, with_line_ends

LIST = "Treatment(s) in Dispute Listed on IMR Application:"
MISREAD = [
    ("IMR Case Number:", "lMR Case Number:"),
    ("IMR Case Number:", "1MR Case Nurnber;"),
    ("Claim Number:", "Clairn Number:"),
    ("Claim Number:", "C1aim Nurnber:"),
    ("Claim Number:", "CIaim Number;"),
    ("Employee Name:", "Ernployee Name:"),
    ("Employee Name:", "Emp1oyee Narne:"),
    ("Employee Name:", "EmpIoyee Name."),
    ("Employee Name:", "Ernployee:"),
    ("Employee Name:", "Emp1oyee:"),
    ("Provider Name:", "Provlder Name:"),
    ("Provider Name:", "Pr0vider Narne:"),
    ("Provider Name:", "Provider Name;"),
    (LIST, "Treatrnent(s) in Dispute Listed on lMR Application:"),
    (LIST, "Treatment{s) in Dispute Llsted on IMR Appllcation;"),
    ("Final Determination: PARTIAL", "Fina1 Deterrnination: PARTIAL"),
]
OTHERS = [("Employee Name:", "Employer Name:"), ("Employee Name:", "Employer:"), ("Claim Number:", "Chart Number:")]
each_line_end = pytest.mark.parametrize("line_end", LINE_ENDS)


@pytest.mark.parametrize(("label", "misread"), MISREAD, ids=[one for _, one in MISREAD])
@each_line_end
def test_a_misread_label_keeps_its_value(label: str, misread: str, line_end: str) -> None:
    letter = parse(with_line_ends(LETTER.replace(label, misread, 1), line_end))
    assert letter.header == HEADER
    assert letter.unparsed == ()
    assert [one.code for one in letter.problems].count("anchor-misread") == 1


def test_several_labels_may_be_misread() -> None:
    text = LETTER
    for label, misread in MISREAD[::3]:
        text = text.replace(label, misread, 1)
    assert parse(text).header == HEADER


@pytest.mark.parametrize(("label", "other"), OTHERS, ids=[one for _, one in OTHERS])
@each_line_end
def test_another_label_is_not_taken_for_one(label: str, other: str, line_end: str) -> None:
    letter = parse(with_line_ends(LETTER.replace(label, other, 1), line_end))
    field = "employee_name" if label.startswith("Employee") else "claim_number"
    assert letter.header.claim_number in {None, HEADER.claim_number}
    assert getattr(letter.header, field) is None
    assert letter.unparsed


def test_words_of_prose_are_no_labels() -> None:
    text = LETTER.replace("Employee Name: Casey Invented\n", "").replace(
        "who has had none", "who, as an employee named: Casey, has had none"
    )
    letter = parse(text)
    assert letter.header == evolve(HEADER, employee_name=None)
    assert "anchor-misread" not in {one.code for one in letter.problems}


def test_an_outcome_is_not_guessed() -> None:
    text = LETTER.replace("Determination: PARTIAL OVERTURN", "Deterrnination: PARTIAL 0VERT")
    assert "anchor-misread" not in {one.code for one in parse(text).problems}
