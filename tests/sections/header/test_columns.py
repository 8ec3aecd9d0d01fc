"""Labels in one column and values in another are paired where no other pairing is possible, and otherwise reported."""

from __future__ import annotations

import pytest
from attrs import evolve

from imrparse import Header, parse
from sections.header.test_cover_page import CASE, HEADER, LETTER, with_line_ends

LEFT = ("IMR Case Number:", "Claim Number:", "Priority:", "Employee Name:", "Provider Name:")
RIGHT = ("Date of Injury:", "UR Denial Date:", "Application Received:")
LIST = "Treatment(s) in Dispute Listed on IMR Application:"
NUMBER, CLAIM, PRIORITY, EMPLOYEE, PROVIDER = (
    *("CM14-9900417", "07-12-2009-A", "Standard", "Casey Invented", "Morgan Madeup, DC"),
)
VALUES = (NUMBER, CLAIM, PRIORITY, EMPLOYEE, PROVIDER)
DATES = ("02/11/2010", "05/19/2014", "06/12/2014")
TREATMENTS = (
    "Acupuncture for the neck, 6 visits given from 04/01/2014 to 04/30/2014",
    "and a standard cervical pillow",
)
LINE_ENDS = ("LF", "CR LF", "doubled")
COLUMNS = {
    "a column of labels, a column of values": (*LEFT, *VALUES, *RIGHT, *DATES, LIST, *TREATMENTS),
    "the treatments last among the labels": (*LEFT, LIST, *VALUES, *TREATMENTS, *RIGHT, *DATES),
    "the treatments right below the labels": (*LEFT, LIST, *TREATMENTS, *VALUES, *RIGHT, *DATES),
    "the right columns first": (*RIGHT, *DATES, *LEFT, LIST, *VALUES, *TREATMENTS),
    "all labels before all values": (*LEFT, *RIGHT, LIST, *VALUES, *DATES, *TREATMENTS),
}
ROWS = tuple(
    f"{label} {value}" for label, value in zip((LEFT[0], LEFT[2], *RIGHT), (NUMBER, PRIORITY, *DATES), strict=True)
)
BLACKED_OUT = {
    "an employee": (VALUES[:3] + VALUES[4:], {"employee_name": None}),
    "a claim number": (VALUES[:1] + VALUES[2:], {"claim_number": None}),
    "all names": (VALUES[::2][:2], {"claim_number": None, "employee_name": None, "provider_name": None}),
    "marks for names": (
        (NUMBER, "XXXXXX", PRIORITY, "\u2588\u2588\u2588\u2588", "MD"),
        {"claim_number": None, "employee_name": None, "provider_name": None},
    ),
}


def with_case(lines: tuple[str, ...], line_end: str = "LF") -> str:
    """Print the case of the letter in other lines."""
    case = "\n".join(["Dated: 09/30/2014", "", *lines, "", "Dear Casey Invented:", "", ""])
    return with_line_ends(LETTER.replace(CASE, case), line_end)


@pytest.mark.parametrize("style", COLUMNS)
@pytest.mark.parametrize("line_end", LINE_ENDS)
def test_columns_are_read_as_rows_are(style: str, line_end: str) -> None:
    letter = parse(with_case(COLUMNS[style], line_end))
    assert letter.header == HEADER
    assert letter.unparsed == ()


@pytest.mark.parametrize("line_end", LINE_ENDS)
def test_only_the_names_may_be_in_columns(line_end: str) -> None:
    lines = (*ROWS, *LEFT[1::2], LEFT[4], CLAIM, EMPLOYEE, PROVIDER, LIST, *TREATMENTS)
    assert parse(with_case(lines, line_end)).header == HEADER


@pytest.mark.parametrize("name", BLACKED_OUT)
@pytest.mark.parametrize("line_end", LINE_ENDS)
def test_what_is_blacked_out_shifts_no_value(name: str, line_end: str) -> None:
    values, expected = BLACKED_OUT[name]
    letter = parse(with_case((*LEFT, *values, *RIGHT, *DATES, LIST, *TREATMENTS), line_end))
    assert letter.header == evolve(HEADER, **expected)
    assert letter.unparsed == ()


def told(lines: tuple[str, ...]) -> tuple[Header, str]:
    """Return the header of a letter, and what of it is unparsed."""
    letter = parse(with_case(lines))
    return letter.header, " ".join(letter.source[span.as_slice()] for span in letter.unparsed)


@pytest.mark.parametrize("name", ["Casey Invented", "Madeup Pain Clinic"])
def test_a_name_that_two_labels_may_have_is_reported(name: str) -> None:
    header, unparsed = told((*LEFT, NUMBER, CLAIM, PRIORITY, name, *RIGHT, *DATES, LIST, *TREATMENTS))
    assert header == evolve(HEADER, employee_name=None, provider_name=None)
    assert unparsed == name


def test_a_name_above_the_treatments_joins_none_of_them() -> None:
    header, unparsed = told((*LEFT, LIST, NUMBER, CLAIM, PRIORITY, EMPLOYEE, *TREATMENTS, *RIGHT, *DATES))
    assert (header.employee_name, header.provider_name, header.treatments_in_dispute) == (None, None, None)
    assert header.claim_number == CLAIM
    assert EMPLOYEE in unparsed
    assert TREATMENTS[1] in unparsed


def test_a_line_that_is_no_value_leaves_nothing_certain() -> None:
    header, unparsed = told((*ROWS, *LEFT[1::2], "see the file of 2012", CLAIM, EMPLOYEE, LIST, *TREATMENTS))
    assert (header.claim_number, header.employee_name) == (None, None)
    assert "see the file" in unparsed


@pytest.mark.parametrize("style", COLUMNS)
def test_joined_columns_give_no_wrong_value(style: str) -> None:
    header = parse(with_case(COLUMNS[style], "joined")).header
    for field in ("claim_number", "employee_name", "provider_name", "treatments_in_dispute", "priority"):
        assert getattr(header, field) in {None, getattr(HEADER, field)}
