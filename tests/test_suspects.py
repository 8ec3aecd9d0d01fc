"""What may be wrong inside a value is told and kept: lines of the page or printed twice, words that end no sentence.

Lists, and lines that a program broke, are not told.
"""

from __future__ import annotations

import re
import textwrap
from itertools import pairwise
from pathlib import Path

import pytest

from imrparse import Problem, Severity, parse
from support.accuracy import read_text
from support.comparison import comparable_sections
from support.paths import EXAMPLE_LETTERS, LAYOUT_LETTERS, REAL_LETTERS, ROOT

LETTER = read_text(ROOT / "examples" / "letters" / "several-issues.pdftotext-layout.txt").replace("\f", "").rstrip()
LINES = LETTER.split("\n")
TREATMENT = "Naproxen 550mg #60: Overturned"
AMID = [
    row
    for row, (before, after) in enumerate(pairwise(LINES), 1)
    if len(before) > 75 and before[-1].isalnum() and after[:1].islower() and row > LINES.index(TREATMENT)
]
"""Rows that begin in the middle of a sentence."""
LINES_OF_PAGES = [
    "RE: Jane Roe",
    "Roe v. Example",
    "EXAMPLE LAW OFFICES",
    "Sacramento, CA 95814",
    "Tel. (916) 555-0100",
    "DOC-00012345",
    "The Law Office of Example, Inc.",
    "Robin Sample, M.D.",
    "12/16/2016 CM16-0000001.pdf.txt",
    "Page 2 Jane Roe",
    "17",
    "\u00a7",
]


def put(*lines: str, rows: list[int]) -> str:
    """Return the letter with some lines before each of some rows."""
    text = list(LINES)
    for row in sorted(rows, reverse=True):
        text[row:row] = lines
    return "\n".join(text) + "\n"


def suspected(text: str, code: str = "line-suspected") -> list[str]:
    found = [one for one in parse(text).problems if one.code == code]
    assert all(one.severity is Severity.WARNING for one in found)
    return [text[one.span.as_slice()] for one in found if one.span]


def told(text: str) -> list[str]:
    return suspected(text) + suspected(text, "sentence-unfinished")


def warnings(text: str) -> list[Problem]:
    return [one for one in parse(text).problems if one.severity is not Severity.NOTE]


def insert(line: str, before: str, after: str) -> str:
    """Return the letter with a line between two words that follow each other, perhaps on two lines."""
    text = re.sub(rf"{re.escape(before)}\s+{re.escape(after)}", lambda _: f"{before}\n{line}\n{after}", LETTER, count=1)
    assert text != LETTER
    return text + "\n"


# --- Lines that are no sentence ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("turn", ["\n", "\n\f", "\n\n", "\r\n", " \n"])
@pytest.mark.parametrize("line", LINES_OF_PAGES)
def test_a_line_that_stands_once_amid_a_sentence_is_told(line: str, turn: str) -> None:
    text = put(line, rows=AMID[:1]).replace(f"\n{line}\n", f"{turn}{line}{turn}")
    assert suspected(text) == [line]


PLACES = {
    "between two sentences of the summary": ("over the outer foot.", "His physician"),
    "between two sentences of the reasons": ("walks his dog again.", "Blood pressure"),
    "before a treatment": ("not medically necessary.", "Naproxen"),
    "inside a treatment": ("an outpatient functional", "restoration program"),
    "inside a paragraph on guidelines": ("MTUS Chronic Pain Medical Treatment", "2016"),
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("line", [*LINES_OF_PAGES, "Page 2."])
def test_a_line_inside_any_value_is_told(line: str, place: tuple[str, str]) -> None:
    assert told(insert(line, *place)) == [line]


LETTERHEAD = [
    "Jane Roe",
    "Example Law Offices, LLC",
    "12 Main Street, Suite 300",
    "Sacramento, CA 95814",
    "(916) 555-0100",
]


@pytest.mark.parametrize("count", range(1, len(LETTERHEAD) + 1))
def test_the_lines_of_a_letterhead_are_told_together(count: int) -> None:
    assert suspected(put(*LETTERHEAD[:count], rows=AMID[:1])) == LETTERHEAD[:count]


@pytest.mark.parametrize("turn", ["\f{}\n", "\n{}\f", "\f{}\f"])
def test_a_form_feed_without_a_line_end_parts_a_full_line_from_it(turn: str) -> None:
    line = "Roe v. Example"
    assert suspected(put(line, rows=AMID[:1]).replace(f"\n{line}\n", turn.format(line))) == [line]


def test_a_line_that_is_longer_than_others_hides_none() -> None:
    text = put("Roe v. Example", rows=AMID[:1]).replace("seen. ", f"seen at {'x' * 200}. ")
    assert suspected(text) == ["Roe v. Example"]


@pytest.mark.parametrize("line", LINES_OF_PAGES)
def test_it_is_kept_even_if_it_recurs(line: str) -> None:
    first, second = next((one, other) for one in AMID for other in AMID if other - one > 20)
    text = put(line, rows=[first, second])
    assert suspected(text) == [line] * 2
    assert " ".join(line.split()) in " ".join(issue.rationale or "" for issue in parse(text).issues)


@pytest.mark.parametrize("lines", [["RE: Jane Roe", "Page 2 of 3"], ["Page 2 of 3", "Jane Roe, Claim 00-0000"]])
def test_the_rest_of_a_header_whose_page_was_left_out_is_told(lines: list[str]) -> None:
    assert suspected(put(*lines, rows=AMID[:1])) == [line for line in lines if not line.startswith("Page")]


@pytest.mark.parametrize(
    "items",
    [
        ["Tramadol 50mg", "cyclobenzaprine 7.5mg", "Norco 10/325mg"],
        ["Lumbar sprain", "lumbar radiculopathy"],
        ["M54.5", "low back pain", "M25.511"],
        ["\u2022", "physical therapy"],
        ["1. Norco 10/325mg", "2. Soma 350mg"],
        ["- Norco 10/325mg", "- Soma 350mg"],
        ["(1) Age above 65 years", "(2) Use of aspirin"],
        ["(a) Norco", "(b) Soma"],
        ["\u25aa Norco", "\u25aa Soma"],
        ["\uf0b7 Norco", "\uf0b7 Soma"],
        ["o Norco", "o Soma"],
    ],
)
def test_lists_are_not_told(items: list[str]) -> None:
    assert suspected(put(*items, rows=AMID[:1])) == []


@pytest.mark.parametrize("count", range(1, 5))
def test_lists_after_a_colon_are_not_told(count: int) -> None:
    items = ["Norco 10/325mg", "Soma 350mg", "Prilosec 20mg", "Motrin 800mg"][:count]
    assert told(insert("\n".join(["His tablets were:", *items]), "walks his dog again.", "Blood pressure")) == []


@pytest.mark.parametrize("line", ["and the belt that he wears", "of the Official Guidelines that were in force"])
def test_other_short_lines_are_not_told(line: str) -> None:
    assert suspected(put(line, rows=AMID[:1])) == []


@pytest.mark.parametrize("width", [80, 76, 72, 68, 64, 60, 56, 52, 44, 40, 36])
def test_lines_that_were_each_broken_in_two_are_not_told(width: int) -> None:
    assert warnings("\n".join(line for one in LINES for line in textwrap.wrap(one, width) or [""])) == []


def test_a_form_feed_between_two_words_ends_no_line() -> None:
    text = LETTER.replace(
        "Claims Administrator based their decision on\n", "Claims\fAdministrator based their decision on\n"
    )
    assert text != LETTER
    assert suspected(text) == []


# --- Last words -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("paragraph", ["written down.", "Physical medicine treatment."])
@pytest.mark.parametrize(
    "words", ["Roe v. Example", "2", "1/2", "|", "MAXIMUS Federal Services, Inc.", "Example, LLC.", "Page 2.", "and a"]
)
def test_last_words_that_end_no_sentence_are_told(paragraph: str, words: str) -> None:
    text = LETTER.replace(paragraph, f"{paragraph}\n{words}", 1) + "\n"
    assert told(text) == [words]


@pytest.mark.parametrize("turn", ["\n", "\n\n", "\r\n", "\r\n\r\n", " \n \n"])
def test_the_place_of_last_words_is_theirs(turn: str) -> None:
    text = LETTER.replace("written down.", f"written down.{turn}Roe v. Example", 1) + "\n"
    assert told(text) == ["Roe v. Example"]


@pytest.mark.parametrize("number", ["2", "12"])
def test_the_number_of_the_last_page_is_told_where_lines_are_joined(number: str) -> None:
    assert suspected(f"{' '.join(LETTER.split())} {number}\n", "sentence-unfinished") == [number]


@pytest.mark.parametrize(
    "end",
    [
        "It is not medically necessary",
        "It is not medically necessary at this time",
        "It is not appropriate",
        "She said \u201cno.\u201d",
        "He asks if it is \u2018of use.\u2019",
        "Is it needed?",
        "It is not necessary (see above)",
        "It is not necessary. (ODG, Pain Chapter)",
        "It is on\npage 68.",
    ],
)
def test_a_paragraph_may_end_in_other_ways(end: str) -> None:
    assert told(f"{LETTER}\n{end}\n") == []


# --- Letters ----------------------------------------------------------------------------------------------------------

UNKNOWN_HEADINGS = {"FURTHER CONSIDERATIONS", "COURSE OF TREATMENT"}
"""Lines of invented letters, which are no sentences either."""


@pytest.mark.parametrize(
    "path", [*EXAMPLE_LETTERS, *sorted(LAYOUT_LETTERS.glob("*/*.txt"))], ids=lambda path: path.name
)
def test_no_letter_without_such_words_is_told(path: Path) -> None:
    text = read_text(path)
    assert set(suspected(text)) <= UNKNOWN_HEADINGS
    assert suspected(text, "sentence-unfinished") == []


@pytest.mark.skipif(not REAL_LETTERS, reason="the sample letters are not at hand")
def test_no_sample_letter_is_told() -> None:
    texts = (read_text(path) for path in REAL_LETTERS[::7])
    assert [text for text in texts if told(text)] == []


def test_a_letter_in_capitals_is_not_told() -> None:
    text = LETTER.removesuffix(" at this time.")
    assert text != LETTER
    assert told(text.upper()) == []


# --- A page after the last reasons ------------------------------------------------------------------------------------

NEXT_PAGE = "She returned with pain of the low back that reached the left knee. She will go on with naproxen."


@pytest.mark.parametrize("end", ["medically necessary.", "medically necessary at this time.", "medically appropriate."])
@pytest.mark.parametrize("turn", ["\f", "\n\f", "\n\n\f\n", " \r\n\f"])
def test_a_page_after_closing_words_is_told_or_left_out(turn: str, end: str) -> None:
    before = LETTER.rpartition("is not medically")[0]
    read = parse(f"{before}is not {end}{turn}{NEXT_PAGE}\n")
    codes = {one.code for one in read.problems}
    assert "reasons-doubtful" in codes or (read.issues[-1].rationale or "").endswith(end)


def test_a_page_after_closing_words_of_a_full_line_is_told() -> None:
    reasons = "so that the request, as it was made by the doctor who treats her, is not medically necessary."
    text = f"{LETTER.rpartition(' The evaluation')[0]},\n{reasons}\f{NEXT_PAGE}\n"
    assert suspected(text, "reasons-doubtful") == [NEXT_PAGE]


def test_reasons_that_go_on_at_a_new_page_within_a_sentence_are_not_told() -> None:
    text = LETTER.replace(" is not\nmedically necessary", " is not\n\fmedically necessary")
    assert text != LETTER
    assert suspected(text, "reasons-doubtful") == []


# --- Lines that stand there twice -------------------------------------------------------------------------------------


@pytest.mark.parametrize("turn", ["\n", "\n\n\f    "])
def test_a_line_that_stands_there_twice_is_told_unless_all_values_are_right(turn: str) -> None:
    whole = comparable_sections(parse(LETTER))
    for row, line in enumerate(LINES):
        text = "\n".join([*LINES[:row], f"{line}{turn}{line}", *LINES[row + 1 :]])
        assert comparable_sections(parse(text)) == whole or warnings(text), line


def test_the_second_of_two_lines_is_told() -> None:
    row = AMID[0]
    text = put(LINES[row], rows=[row])
    assert suspected(text, "line-repeated") == [LINES[row]]
    [one] = [one for one in parse(text).problems if one.code == "line-repeated"]
    assert one.span
    assert one.span.start > text.index(LINES[row])


@pytest.mark.parametrize("letter", sorted(LAYOUT_LETTERS.glob("*/*.txt")), ids=lambda path: path.name)
def test_a_line_that_stands_there_twice_is_told_in_all_forms(letter: Path) -> None:
    text = read_text(letter)
    whole = parse(text)
    lines = text.split("\n")
    for row in range(0, len(lines), 19):
        doubled = "\n".join([*lines[: row + 1], *lines[row:]])
        got = parse(doubled)
        assert got.header.treatments_in_dispute == whole.header.treatments_in_dispute or warnings(doubled), lines[row]
        # where labels and values are in columns, one that is printed twice leaves values out, with a note
        same = comparable_sections(got, without="header") == comparable_sections(whole, without="header")
        assert same or warnings(doubled), lines[row]


def test_equal_dates_that_follow_each_other_in_the_header_are_not_told() -> None:
    columns = "Date Assigned:\nDecision Date:\n10/13/2016\n10/13/2016\n"
    assert suspected(columns + LETTER, "line-repeated") == []


@pytest.mark.skipif(not REAL_LETTERS, reason="the sample letters are not at hand")
def test_no_line_of_the_sample_letters_is_told_but_where_the_converter_put_two_together() -> None:
    told = {path.parent.name for path in REAL_LETTERS[::21] if suspected(read_text(path), "line-repeated")}
    assert told <= {"unstructured"}


# --- Words of the form ------------------------------------------------------------------------------------------------

LABELS = ["Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:"]


@pytest.mark.parametrize("gap", [" ", "", "  "])
@pytest.mark.parametrize("decision", ["Overturned", "overturned", "Partially Overturned"])
def test_a_treatment_that_holds_a_decision_is_told(decision: str, gap: str) -> None:
    line = TREATMENT.replace("Overturned", decision)
    text = LETTER.replace(TREATMENT, f"{line}{gap}{line}")
    assert suspected(text, "anchor-unread") == [f": {decision}"]


@pytest.mark.parametrize("gap", [" ", "", "\n"])
@pytest.mark.parametrize("label", LABELS)
def test_a_label_that_is_printed_twice_is_told_unless_all_values_are_right(label: str, gap: str) -> None:
    text = LETTER.replace(label, f"{label}{gap}{label}")
    assert text != LETTER
    assert comparable_sections(parse(text)) == comparable_sections(parse(LETTER)) or warnings(text)


def test_a_label_that_opens_reasons_is_told() -> None:
    first = "Decision rationale:"
    text = LETTER.replace(first, f"{first} {first}", 1)
    [words] = suspected(text, "anchor-unread")
    assert words.startswith(first)


@pytest.mark.parametrize("width", [60, 70, 80])
def test_lines_that_were_cut_are_told(width: int) -> None:
    text = "\n".join(line.strip()[:width] for line in LINES)
    [words] = suspected(text, "anchor-unread")[:1]
    assert words.startswith("The Final Determination was")


def test_prose_that_quotes_a_decision_or_a_label_is_not_told() -> None:
    before = "Decision rationale: "
    text = LETTER.replace(
        before, f'{before}The denial read "Naproxen: Upheld" below its own "Decision rationale:" label. '
    )
    assert suspected(text, "anchor-unread") == []
