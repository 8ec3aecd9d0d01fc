"""The header: whatever the arrangement, a value is the one that the letter gives, or it is none."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from imrparse import LAYOUTS, Header, Layout, Priority, Problem, Severity, Span
from imrparse.errors import FIELD_NAMES
from imrparse.layouts import ISSUES_AND_RATIONALES
from imrparse.sections import parse_header
from imrparse.sections.header.printed_table import table_patterns
from imrparse.testing import HEADER, RENDERINGS, WITH_HEADER, print_value, render_header

NAMES = list(ISSUES_AND_RATIONALES.header_labels)
ON_ONE_LINE = ["pdftotext-layout", "pypdf", "pdfplumber", "pdfium"]
"""Arrangements that print most labels beside their values."""

LABELS = {
    "case_number": "Case Number:",
    "date_assigned": "Date Assigned:",
    "decision_date": "Decision Date:",
    "date_of_injury": "Date of Injury:",
    "ur_denial_date": "UR Denial Date:",
    "application_received": "Received:",
    "priority": "Priority:",
}


def printed(name: str) -> str:
    return print_value(getattr(HEADER, name))


def head(rendering: str, header: Header = HEADER) -> str:
    return render_header(header, RENDERINGS[rendering])


def reported(problems: tuple[Problem, ...], name: str) -> bool:
    return any(FIELD_NAMES[name] in problem.message for problem in problems)


def check_never_wrong(text: str) -> tuple[Header, tuple[Problem, ...]]:
    """Assert that each field is right, or None with a problem that names it."""
    read, problems = parse_header(text)
    for name in NAMES:
        value = getattr(read, name)
        assert value in (None, getattr(HEADER, name)), name
        assert value is not None or reported(problems, name), name
    return read, problems


@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_every_arrangement_is_read(rendering: str) -> None:
    text = head(rendering)
    read, problems = parse_header(text)
    assert read == HEADER
    assert problems == ()
    assert {name: text[span.as_slice()] for name, span in read.spans.items()} == {name: printed(name) for name in NAMES}


PIECEMEAL = evolve(ISSUES_AND_RATIONALES, header_rows=())


@pytest.mark.parametrize("layout", [one for one in LAYOUTS if one.header_rows], ids=lambda one: one.name)
def test_the_rows_of_a_layout_hold_its_labels_each_once(layout: Layout) -> None:
    assert sorted(name for row in layout.header_rows for name in row) == sorted(layout.header_labels)
    assert len(table_patterns(layout)) == len({"by row", "by column"})


@pytest.mark.parametrize("rendering", WITH_HEADER)
@settings(max_examples=20)
@given(
    st.dictionaries(
        st.sampled_from([one.name for one in fields(Header) if "date" in str(one.type)]),
        st.dates(date(1950, 1, 1), date(2049, 12, 31)),
    )
)
def test_a_table_read_as_a_whole_says_what_it_says_piece_by_piece(rendering: str, dates: dict[str, date]) -> None:
    text = head(rendering, evolve(HEADER, **dates))
    whole, problems = parse_header(text)
    parts, found = parse_header(text, layout=PIECEMEAL)
    assert (whole, whole.span, whole.spans, problems) == (parts, parts.span, parts.spans, found)


@pytest.mark.parametrize(
    ("printed", "instead"),
    [
        (printed("decision_date"), "02/30/2016"),
        (printed("decision_date"), "12-15-16"),
        ("Decision Date:", "Dec1sion Date:"),
        ("Date of Injury:", "DATE OF INJURY:"),
        (printed("case_number"), ""),
    ],
)
@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_a_table_that_is_not_as_printed_is_read_piece_by_piece(rendering: str, printed: str, instead: str) -> None:
    text = head(rendering).replace(printed, instead, 1)
    whole, problems = parse_header(text)
    parts, found = parse_header(text, layout=PIECEMEAL)
    assert (whole, whole.span, whole.spans, problems) == (parts, parts.span, parts.spans, found)


def test_a_layout_whose_rows_lack_a_label_has_no_table() -> None:
    rows = ISSUES_AND_RATIONALES.header_rows[1:]
    layout = evolve(ISSUES_AND_RATIONALES, header_rows=rows)
    assert table_patterns(layout) == ()
    assert parse_header(head("pdfplumber"), layout=layout) == (HEADER, ())


@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_the_block_reaches_from_the_first_label_to_the_last_label_or_value(rendering: str) -> None:
    text = head(rendering)
    read, _ = parse_header(text)
    assert text[read.span.as_slice()] == text.strip()


@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_an_expedited_review(rendering: str) -> None:
    read, problems = parse_header(head(rendering, evolve(HEADER, priority=Priority.EXPEDITED)))
    assert read.priority is Priority.EXPEDITED
    assert problems == ()


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("", "header-missing", Severity.NOTE),
        (" \n\f\n", "header-missing", Severity.NOTE),
        ("HOW THE IMR FINAL DETERMINATION WAS MADE\n", "section-missing", Severity.ERROR),
        ("Nothing of 10/13/2016.", "section-missing", Severity.ERROR),
    ],
)
def test_only_a_head_with_text_needs_a_header(text: str, code: str, severity: Severity) -> None:
    read, problems = parse_header(text)
    assert read == Header()
    assert (read.span, dict(read.spans)) == (Span(0, 0), {})
    assert [(problem.code, problem.severity) for problem in problems] == [(code, severity)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Priority: Urgent", "priority"),
        ("Case Number: CM-16-9900001", "case_number"),
        ("Case Number: CM16-9900001-A", "case_number"),
        ("Case Number: CM16-9900001/2", "case_number"),
        ("Case Number: pending", "case_number"),
        ("Decision Date: soon", "decision_date"),
        ("Decision Date: 31 November 2016", "decision_date"),
        ("Date Assigned: see below", "date_assigned"),
        ("UR Denial Date: n/a", "ur_denial_date"),
        ("Date of Injury: cumulative trauma", "date_of_injury"),
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_value_that_is_not_valid_is_reported_with_its_place(line: str, name: str, gap: str) -> None:
    label, _, value = line.partition(": ")
    text = f"{label}:{gap}{value}\nApplication Received: 11/15/2016"
    read, problems = parse_header(text)
    assert getattr(read, name) is None
    assert read.application_received == date(2016, 11, 15)
    [unreadable] = [problem for problem in problems if problem.code == "value-unreadable"]
    assert unreadable.span is not None
    assert text[unreadable.span.as_slice()] == value
    assert value in unreadable.message
    assert FIELD_NAMES[name] in unreadable.message
    assert not [one for one in problems if one.code == "field-missing" and FIELD_NAMES[name] in one.message]


@pytest.mark.parametrize(
    "printed",
    ["November 2, 2016", "Nov. 2nd, 2016", "2 November 2016", "2016-11-02", "11/2/16", "11-02-2016", "11.02.2016"],
)
def test_a_date_is_read_in_every_form(printed: str) -> None:
    read, _ = parse_header(f"Date Assigned: {printed} Date of Injury: {printed}\nDecision Date: {printed}")
    assert read.date_assigned == read.date_of_injury == read.decision_date == date(2016, 11, 2)


def test_a_row_may_have_its_own_form_of_case_number() -> None:
    layout = evolve(ISSUES_AND_RATIONALES, case_numbers=("NP/0000/000",), header_rows=())
    read, problems = parse_header("Case Number: NP/2021/417 Decision Date: 03/09/2021", layout=layout)
    assert (read.case_number, read.decision_date) == ("NP/2021/417", date(2021, 3, 9))
    read, problems = parse_header("Case Number: NP/2021/4I7", layout=layout)
    assert read.case_number is None
    assert "value-unreadable" in {problem.code for problem in problems}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_a_value_that_is_missing(rendering: str, name: str) -> None:
    read, problems = check_never_wrong(head(rendering, evolve(HEADER, **{name: None})))
    assert getattr(read, name) is None
    assert "field-missing" in {problem.code for problem in problems}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("rendering", ON_ONE_LINE)
def test_where_label_and_value_share_a_line_one_missing_value_costs_no_other(rendering: str, name: str) -> None:
    read, _ = parse_header(head(rendering, evolve(HEADER, **{name: None})))
    alone = {"application_received"}  # in some renderings its value stands on a line of its own
    assert {one for one in NAMES if getattr(read, one) is None} - alone == {name} - alone


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_a_label_that_is_missing(rendering: str, name: str) -> None:
    check_never_wrong(head(rendering).replace(LABELS[name], ""))


@pytest.mark.parametrize("half", ["Application", "Received:"])
@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_half_a_label_that_is_missing(rendering: str, half: str) -> None:
    check_never_wrong(head(rendering).replace(half, ""))


DATES = ["date_assigned", "date_of_injury", "decision_date", "ur_denial_date", "application_received"]
"""In the order of the rows."""


@pytest.mark.parametrize("value", DATES)
@pytest.mark.parametrize("label", DATES)
@pytest.mark.parametrize("rendering", ON_ONE_LINE)
def test_a_label_and_another_value_that_are_missing(rendering: str, label: str, value: str) -> None:
    """Labels and values number the same then, but do not belong together.

    Only pdfminer prints a value before its label, and there the value has a line of its own.
    """
    text = head(rendering, evolve(HEADER, **{value: None})).replace(LABELS[label], "")
    if DATES.index(label) == DATES.index(value) + 1:  # the text puts the one's value right after the other's label
        assert getattr(parse_header(text)[0], label) in (None, getattr(HEADER, label))
    else:
        check_never_wrong(text)


@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_any_line_that_is_missing(rendering: str) -> None:
    lines = head(rendering).splitlines(keepends=True)
    for number in range(len(lines)):
        check_never_wrong("".join(lines[:number] + lines[number + 1 :]))


@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_a_header_that_is_cut_off(rendering: str) -> None:
    text = head(rendering)
    for end in range(text.index("Case Number:") + len("Case Number:"), len(text) + 1):
        read, _ = parse_header(text[:end])
        for name in NAMES:
            value = getattr(read, name)
            cut = name in read.spans and read.spans[name].end == end  # "10/13/20" reads as a date, too
            assert value in (None, getattr(HEADER, name)) or cut, (end, name)


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("case_number", "CM16-O912345"),
        ("case_number", "CM16-991234"),
        ("date_assigned", "02/30/2016"),
        ("date_assigned", "l1/O9/2016"),
        ("decision_date", "13/07/2016"),
        ("decision_date", "12/07/2O16"),
        ("date_of_injury", "1O/13/2014"),
        ("date_of_injury", "00/00/0000"),
        ("ur_denial_date", "09/31/2016"),
        ("ur_denial_date", "O9/28/2016"),
        ("application_received", "10/26/20I6"),
        ("application_received", "1O/26/2016"),
    ],
)
@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_a_value_that_cannot_be_is_none_and_costs_no_other(rendering: str, name: str, raw: str) -> None:
    text = head(rendering).replace(printed(name), raw)
    read, problems = check_never_wrong(text)
    assert read == evolve(HEADER, **{name: None})
    (unreadable,) = (problem for problem in problems if problem.code == "value-unreadable")
    assert raw in unreadable.message
    assert unreadable.span is not None
    assert text[unreadable.span.as_slice()] == raw


@pytest.mark.parametrize("raw", ["Standart", "None", "St andard"])
@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_a_priority_that_is_neither_is_none(rendering: str, raw: str) -> None:
    read, problems = parse_header(head(rendering).replace("Standard", raw))
    assert read == evolve(HEADER, priority=None)
    assert reported(problems, "priority")


@pytest.mark.parametrize("joint", [", ", " and ", "; ", " & ", ",\n"])
@pytest.mark.parametrize("name", ["application_received", "ur_denial_date", "date_of_injury"])
@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_of_a_list_of_values_the_first_is_taken(rendering: str, name: str, joint: str) -> None:
    """One letter may decide several applications (8 CCR 9792.10.4)."""
    text = head(rendering).replace(printed(name), f"{printed(name)}{joint}01/02/2015")
    read, problems = parse_header(text)
    assert read == HEADER
    assert [problem.code for problem in problems] == ["value-repeated"]
    assert "01/02/2015" in problems[0].message
    assert problems[0].span is not None
    assert text[problems[0].span.as_slice()] == "01/02/2015"


@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_a_label_printed_twice(rendering: str) -> None:
    read, problems = parse_header(f"{head(rendering)}\nDecision Date: 01/02/2015\n")
    assert read == HEADER
    assert [problem.code for problem in problems] == ["value-repeated"]
    assert "decision date" in problems[0].message
    assert "01/02/2015" in problems[0].message


@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_all_lines_may_be_joined_into_one(rendering: str) -> None:
    read, problems = parse_header(" ".join(head(rendering).split()))
    assert read == HEADER
    assert problems == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Case Number: CM16-9912345", "CM16-9912345"),
        ("CASE NUMBER :\r\nCM16-9912345", "CM16-9912345"),
        ("Case Number: CM16\u20119912345", "CM16-9912345"),
        ("Case Number: CM16-9912345X", None),
        ("Case Number: XCM16-9912345", None),
        ("Case Number: CM16-99123456", None),
        ("Case Number: 10/13/2016", None),
        ("Case Number: CM\u0661\u0666-9912345", None),
    ],
)
def test_case_numbers(text: str, number: str | None) -> None:
    read, problems = parse_header(text)
    assert read.case_number == number
    assert reported(problems, "case_number") is (number is None)


def test_a_value_before_the_first_label_is_none_of_the_header() -> None:
    read, _ = parse_header("Printed 10/13/2016\nDecision Date: 12/07/2016\n")
    assert read.decision_date == date(2016, 12, 7)
    assert read.date_assigned is None


SCANNED = """\
11/09/2016 Date of injury: 10/13/2014
Decision Date: 12/07/2016 UR Denial Date: 09/28/2016
Priority: Standard Application Received: 10/26/2016
"""
"""What a scanner may leave of a header: the first column of labels is lost."""


def test_a_value_beside_the_first_label_is_that_of_the_one_label_that_is_lost() -> None:
    read, problems = parse_header(SCANNED)
    assert read.date_assigned == date(2016, 11, 9)
    assert [one.message for one in problems if one.code == "anchor-misread"] == [
        "'11/09/2016' was read as the date assigned, but its label is missing."
    ]
    assert read.span == Span(0, len(SCANNED.rstrip()))


@pytest.mark.parametrize(
    "text",
    [SCANNED.replace("UR Denial Date:", ""), SCANNED.replace(" Date of", "\nDate of"), f"{SCANNED}Date Assigned: n/a"],
    ids=["two labels are lost", "it stands on another line", "no label is lost"],
)
def test_a_value_that_may_be_another_is_left_alone(text: str) -> None:
    read, _ = parse_header(text)
    assert read.date_assigned is None


# --- Labels and values apart ------------------------------------------------------------------------------------------

APART = {
    "a date before the table": """\
10/26/2016
Case Number:
CM16-9900001
Date Assigned:
11/09/2016
Date of Injury:
10/13/2014
Decision Date:
12/07/2016
UR Denial Date:
09/28/2016
Priority:
Standard
Application
Received:
""",
    "columns before labels": """\
CM16-9900001
11/09/2016
12/07/2016
Standard

Case Number:
Date Assigned:
Decision Date:
Priority:

10/13/2014
Date of Injury:
UR Denial Date: 09/28/2016
10/26/2016
Application
Received:
""",
    "values before labels on a line": """\
Case Number: Date Assigned: Decision Date: Priority:
CM16-9900001 11/09/2016 12/07/2016 Standard
10/13/2014 Date of Injury: UR Denial Date: 09/28/2016 10/26/2016 Application Received:
""",
    "columns filled anew": """\
Case Number: Date Assigned: Decision Date: Priority: CM16-9900001
11/09/2016 12/07/2016 Standard Date of Injury: UR Denial Date:
Application Received: 10/13/2014 09/28/2016 10/26/2016
""",
    "columns filled anew, values before labels": """\
Case Number: Date Assigned: Decision Date: Priority: CM16-9900001 11/09/2016 12/07/2016
Standard 10/13/2014 Date of Injury: UR Denial Date: 09/28/2016 10/26/2016 Application
Received:
""",
    "one value before its label": """\
Case Number: Date Assigned: Decision Date: Priority:
CM16-9900001 11/09/2016 12/07/2016 Standard
Date of Injury: 10/13/2014 UR Denial Date: 09/28/2016 10/26/2016 Application Received:
""",
}


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_the_order_of_events_pairs_labels_and_dates_that_are_apart(text: str) -> None:
    read, problems = parse_header(text)
    assert read == Header(
        case_number="CM16-9900001",
        date_assigned=date(2016, 11, 9),
        decision_date=date(2016, 12, 7),
        date_of_injury=date(2014, 10, 13),
        ur_denial_date=date(2016, 9, 28),
        application_received=date(2016, 10, 26),
        priority=Priority.STANDARD,
    )
    assert [one.code for one in problems] == ["dates-by-order"]


@pytest.mark.parametrize(
    "text",
    [
        "Sent 12/20/2016\n" + APART["one value before its label"].replace("12/07/2016 ", ""),
        APART["columns before labels"].replace("12/07/2016", "12/O7/2016"),
        APART["a date before the table"].replace("UR Denial Date:\n", ""),
    ],
    ids=["a date of the cover sheet", "a date is misread", "a label is lost"],
)
def test_the_order_of_events_decides_nothing_unless_all_five_dates_are_there(text: str) -> None:
    _, problems = parse_header(text)
    assert "dates-by-order" not in {one.code for one in problems}
    assert any(one.severity is Severity.ERROR for one in problems)


def test_dates_beside_their_labels_stay_there_whatever_their_order() -> None:
    text = SCANNED.replace("11/09/2016", "Case Number: CM16-9900001 Date Assigned: 11/09/2018")
    read, _ = parse_header(text)
    assert read.date_assigned == date(2018, 11, 9)


@pytest.mark.parametrize("printed", ["12/07/20 16", "12/07/201 6", "1 2/07/2016", "12/0 7/2016"])
def test_a_date_whose_digits_a_scanner_parted_is_reported(printed: str) -> None:
    text = "Case Number: CM16-9900001\n" + SCANNED.replace("11/09/2016", "Date Assigned: 11/09/2016")
    read, problems = parse_header(text.replace("12/07/2016", printed))
    assert read.decision_date is None
    assert read.date_assigned == date(2016, 11, 9)
    assert [(one.code, printed in one.message) for one in problems] == [("value-unreadable", True)]
