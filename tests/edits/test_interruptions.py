"""A short line amid a sentence is told or, if it recurs as far apart as pages turn, left out."""

from __future__ import annotations

import textwrap
from itertools import pairwise
from pathlib import Path

import pytest

from imrparse import Severity, parse
from imrparse._edits.interruptions import find_interruptions
from support.accuracy import read_text
from support.comparison import comparable_sections
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


@pytest.mark.parametrize("line", LINES_OF_PAGES[:-1])
def test_a_line_that_recurs_as_pages_turn_is_left_out(line: str) -> None:
    first, second = next((one, other) for one in AMID for other in AMID if other - one > 20)
    got = parse(put(line, rows=[first, second]))
    assert comparable_sections(got) == comparable_sections(parse(LETTER))
    assert [one.code for one in got.problems].count("line-left-out") == 2


HEADER = ["RE: Jane Roe", "December 20, 2016", "Page 2"]


def test_a_header_with_its_page_is_left_out_amid_a_sentence() -> None:
    got = parse(put(*HEADER, rows=AMID[4:5]))
    assert comparable_sections(got) == comparable_sections(parse(LETTER))
    assert [one.code for one in got.problems].count("line-left-out") == len(HEADER)


@pytest.mark.parametrize("header", [HEADER, HEADER[::-1], ["Page 2 of 3", "Jane Roe, Claim 00-0000"]])
def test_the_lines_beside_the_number_of_a_page_are_told_elsewhere(header: list[str]) -> None:
    text = LETTER.replace("\nMAXIMUS guideline:", "\n{}\nMAXIMUS guideline:".format("\n".join(header)), 1)
    assert suspected(text) == [line for line in header if not line.startswith("Page")]


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
        ("The patient was seen for pain of the low back", "Example Law Offices, 12 Main", "that radiates.", True),
        ("The patient was seen for pain of the low back", "Example Law Offices, 12 Main St", "that radiates.", False),
        ("The patient was seen for pain of the low back.", "Example Law Offices", "that radiates.", False),
        ("The patient was seen for pain of the low back", "Example Law Offices", "That radiates.", False),
        ("The patient was seen for pain of the low back", ", Example Law Offices", "that radiates.", False),
    ],
)
def test_the_next_word_must_fit_well_within_the_line_before(before: str, line: str, after: str, is_told: bool) -> None:
    assert bool(find_interruptions(f"{before}\n{line}\n{after}")) is is_told


def test_the_offsets_are_those_of_the_line() -> None:
    text = put("RE: Jane Roe", rows=AMID[2:5:2])
    assert [text[one.start : one.end] for one in find_interruptions(text)] == ["RE: Jane Roe"] * 2


@pytest.mark.parametrize("number", ["2", "12"])
def test_the_number_of_the_last_page_is_told_where_lines_are_joined(number: str) -> None:
    assert suspected(f"{' '.join(LETTER.split())} {number}\n") == [number]


@pytest.mark.parametrize("end", ["of 2016", "at L5-S1. 2016", "is 7", "on 2/3/2016. 2 visits"])
def test_other_numbers_at_the_end_are_not_told(end: str) -> None:
    assert suspected(f"{' '.join(LETTER.split())} It was {end}\n") == []
