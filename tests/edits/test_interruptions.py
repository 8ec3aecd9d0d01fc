"""A short line amid a sentence, or beside the number of a page, is told and kept; what may be a list is not told."""

from __future__ import annotations

import textwrap
from itertools import pairwise
from pathlib import Path

import pytest

from imrparse import LAYOUTS, Severity, parse
from imrparse._edits.interruptions import find_suspected_lines
from support.accuracy import read_text
from support.paths import EXAMPLE_LETTERS, LAYOUT_LETTERS, REAL_LETTERS, ROOT

LETTER = read_text(ROOT / "examples" / "letters" / "several-issues.pdftotext-layout.txt").replace("\f", "").rstrip()
LINES = LETTER.split("\n")
AMID = [
    row
    for row, (before, after) in enumerate(pairwise(LINES), 1)
    if len(before) > 75 and before[-1].isalnum() and after[:1].islower() and "Review determinations" not in after
]
"""Rows that begin in the middle of a sentence."""
LINES_OF_PAGES = [
    "RE: Jane Roe",
    "Example Law Offices",
    "Sacramento, CA 95814",
    "Tel. (916) 555-0100",
    "DOC-00012345",
    "The Law Office of Example, Inc.",
    "Robin Sample, M.D.",
    "12/16/2016 CM16-0000001.pdf.txt",
    "17",
    "\u00a7",
]


def put(*lines: str, rows: list[int]) -> str:
    """Return the letter with some lines before each of some rows."""
    text = list(LINES)
    for row in sorted(rows, reverse=True):
        text[row:row] = lines
    return "\n".join(text) + "\n"


def suspected(text: str) -> list[str]:
    found = [one for one in parse(text).problems if one.code == "line-suspected"]
    assert all(one.severity is Severity.WARNING for one in found)
    return [text[one.span.as_slice()] for one in found if one.span]


@pytest.mark.parametrize("turn", ["\n", "\n\f", "\n\n", "\r\n", " \n"])
@pytest.mark.parametrize("line", LINES_OF_PAGES)
def test_a_line_that_stands_once_amid_a_sentence_is_told(line: str, turn: str) -> None:
    text = put(line, rows=AMID[4:5]).replace(f"\n{line}\n", f"{turn}{line}{turn}")
    assert suspected(text) == [line]


def test_the_lines_of_an_address_are_told_together() -> None:
    address = ["Example Law Offices", "12 Main Street, Suite 300", "Sacramento, CA 95814"]
    assert suspected(put(*address, rows=AMID[4:5])) == address


@pytest.mark.parametrize("line", LINES_OF_PAGES)
def test_it_is_kept_even_if_it_recurs(line: str) -> None:
    first, second = next((one, other) for one in AMID for other in AMID if other - one > 20)
    text = put(line, rows=[first, second])
    assert suspected(text) == [line] * 2
    assert "line-left-out" not in {one.code for one in parse(text).problems}


HEADER = ["RE: Jane Roe", "December 20, 2016", "Page 2"]


@pytest.mark.parametrize("header", [HEADER, HEADER[::-1], ["Page 2 of 3", "Jane Roe, Claim 00-0000"]])
def test_the_lines_beside_the_number_of_a_page_are_told_elsewhere(header: list[str]) -> None:
    text = LETTER.replace("\nMAXIMUS guideline:", "\n{}\nMAXIMUS guideline:".format("\n".join(header)), 1)
    assert suspected(text) == [line for line in header if not line.startswith("Page")]


@pytest.mark.parametrize("line", ["Page 2 Jane Roe", "Page 2 of 3 - CM16-0000001"])
def test_a_title_after_its_page_is_told(line: str) -> None:
    text = LETTER.replace("\nMAXIMUS guideline:", f"\n{line}\nMAXIMUS guideline:", 1)
    assert suspected(text) == [line]


@pytest.mark.parametrize(
    "items",
    [
        ["Tramadol 50mg", "cyclobenzaprine 7.5mg", "Norco 10/325mg"],
        ["Lumbar sprain", "lumbar radiculopathy"],
        ["M54.5", "low back pain", "M25.511"],
        ["\u2022", "physical therapy"],
    ],
)
def test_lists_are_not_told(items: list[str]) -> None:
    assert suspected(put(*items, rows=AMID[4:5])) == []


def test_a_list_that_goes_on_across_a_page_is_not_told() -> None:
    items = ["Records of Robin Sample", "Films of the Spine", "Bills of 2016"]
    text = LETTER.replace(
        "\nMAXIMUS guideline:", "\n{}\nMAXIMUS guideline:".format("\n".join([*items, "Page 2 of 3", *items])), 1
    )
    assert suspected(text) == []


@pytest.mark.parametrize("line", ["and the belt that he wears", "of the Official Guidelines that were in force"])
def test_other_short_lines_are_not_told(line: str) -> None:
    assert suspected(put(line, rows=AMID[4:5])) == []


@pytest.mark.parametrize("width", [72, 60, 44])
def test_lines_that_were_each_broken_in_two_are_not_told(width: int) -> None:
    assert suspected("\n".join(line for one in LINES for line in textwrap.wrap(one, width) or [""])) == []


@pytest.mark.parametrize(
    "path", [*EXAMPLE_LETTERS, *sorted(LAYOUT_LETTERS.glob("*/*.txt"))], ids=lambda path: path.name
)
def test_no_letter_without_such_a_line_is_told(path: Path) -> None:
    assert suspected(read_text(path)) == []


@pytest.mark.skipif(not REAL_LETTERS, reason="the sample letters are not at hand")
def test_no_sample_letter_is_told() -> None:
    texts = (read_text(path) for path in REAL_LETTERS[::7] if "pdf-parse" not in str(path))
    assert [text for text in texts if "line-suspected" in {one.code for one in parse(text).problems}] == []


@pytest.mark.parametrize(
    ("before", "line", "after", "is_told"),
    [
        (
            "The patient was seen for pain of the low back",
            "Example Law Offices, 12 Main",
            "that radiates to both legs",
            True,
        ),
        (
            "The patient was seen for pain of the low back",
            "Example Law Offices, 12 Main St",
            "that radiates to both legs",
            False,
        ),
        ("The patient was seen for pain of the low back.", "Example Law Offices", "that radiates to both legs", False),
        ("The patient was seen for pain of the low back", "Example Law Offices", "That radiates to both legs", False),
        ("The patient was seen for pain of the low back", "Example Law Offices", "that radiates.", False),
        ("The patient was seen for pain of the low back", ", Example Law Offices", "that radiates to both legs", False),
    ],
)
def test_the_next_word_must_fit_well_within_the_line_before(before: str, line: str, after: str, is_told: bool) -> None:
    assert bool(list(find_suspected_lines(f"CLINICAL CASE SUMMARY\n{before}\n{line}\n{after}", LAYOUTS))) is is_told


@pytest.mark.parametrize("number", ["2", "12"])
def test_the_number_of_the_last_page_is_told_where_lines_are_joined(number: str) -> None:
    assert suspected(f"{' '.join(LETTER.split())} {number}\n") == [number]


@pytest.mark.parametrize("end", ["of 2016", "at L5-S1. 2016", "is 7", "on 2/3/2016. 2 visits"])
def test_other_numbers_at_the_end_are_not_told(end: str) -> None:
    assert suspected(f"{' '.join(LETTER.split())} It was {end}\n") == []
