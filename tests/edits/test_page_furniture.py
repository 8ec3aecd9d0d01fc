"""Lines of the page are left out wherever they fall; what only looks like one is kept."""

from __future__ import annotations

import pytest

from imrparse import LAYOUTS
from imrparse._edits.artefacts import edit_text

PROSE = (
    "The worker fell from a ladder and hurt",
    "his back. He was seen in the clinic of",
    "the plant and sent home with a belt. A",
    "film of the spine shows no fracture. He",
    "walks with a stick and sleeps badly, and",
    "the pills that he takes bring him little",
    "ease. The physician wants a second film.",
)


def on_pages(*lines: str, turn: str = "\n") -> str:
    """Return prose on pages, each with one of some lines below it."""
    pages = zip(lines, ("May", "June", "July", "August"), strict=False)
    return turn.join("\n".join([*(f"{prose} {month}" for prose in PROSE), line]) for line, month in pages) + "\n"


def left_out(text: str) -> list[str]:
    reports = edit_text(text, LAYOUTS).reports
    return [text[one.span.as_slice()] for one in reports if one.span and one.code == "line-left-out"]


@pytest.mark.parametrize("turn", ["\n", "\n\n", "\f", "\n\f"])
@pytest.mark.parametrize(
    "form",
    [
        "Page {} of 3",
        "Page {}.",
        "page {}",
        "- {} -",
        "{}",
        "{} of 3",
        "[Page {}]",
        "=== PAGE {} ===",
        "<<<PAGE {}>>>",
        "-- {} of 3 --",
        "--- end of page.page_number={} ---",
        "{} | Page",
        "P. 00{}/003",
        "Roe, Jane    {}",
        "12/15/2016 THU 09:4{} FAX 916 555 0100    EXAMPLE LAW    P.00{}/003",
        "Case 1:16-cv-09900-ABC Document 12-3 Filed 12/15/16 Page {} of 3",
        "ADJ9900001 EXHIBIT B Page {}",
        "EXAMPLE 00012{}",
        "Final Determination Letter for IMR Case Number CM16-9900002    {}",
        "http://www.example.org/letters/print?id=12 {}/3",
    ],
)
def test_lines_that_count_the_pages_are_left_out(form: str, turn: str) -> None:
    lines = [form.replace("{}", str(number)) for number in (1, 2, 3)]
    assert left_out(on_pages(*lines, turn=turn)) == lines


STAMPS = ("COPY", "DO NOT COPY", "CONFIDENTIAL", "CONFIDENTIAL - contains protected health information")


@pytest.mark.parametrize("turn", ["\n", "\f"])
@pytest.mark.parametrize("line", [*STAMPS, "Example Law Offices, 12 Main Street"])
def test_lines_that_recur_to_the_letter_are_left_out(line: str, turn: str) -> None:
    assert left_out(on_pages(line, line, line, turn=turn)) == [line] * 3


@pytest.mark.parametrize(
    "line", ["-----", "* * *", "Page: 1, 2, 3", "[PAGE BREAK]", "--- page break ---", "{2}" + "-" * 48]
)
def test_marks_between_pages_are_left_out(line: str) -> None:
    assert left_out("\n".join([*PROSE[:3], line, *PROSE[3:]])) == [line]


def test_page_numbers_may_begin_anew() -> None:
    lines = ["Exhibit A 1", "Exhibit A 2", "Exhibit A 1", "Exhibit A 2"]
    assert left_out(on_pages(*lines)) == lines


@pytest.mark.parametrize(
    "lines",
    [
        ("spine at L3", "spine at L4", "spine at L5"),
        ("brace for 4", "brace for 9", "brace for 2"),
        ("see page 12", "see page 13", "see page 14"),
        ("Knee brace 1: Upheld", "Knee brace 2: Upheld", "Knee brace 3: Upheld"),
        ("Decision rationale: 1", "Decision rationale: 2", "Decision rationale: 3"),
        ("CLINICAL CASE SUMMARY", "CLINICAL CASE SUMMARY", "CLINICAL CASE SUMMARY"),
        ("Upheld", "Upheld", "Upheld"),
        ("pain in the back.", "pain in the back.", "pain in the back."),
        ("Norco 10/325mg #60,", "Norco 10/325mg #61,", "Norco 10/325mg #62,"),
        ("1.", "2.", "3."),
        ("four", "five", "six"),
    ],
)
@pytest.mark.parametrize("turn", ["\n", "\f"])
def test_lines_of_the_letter_are_kept(lines: tuple[str, ...], turn: str) -> None:
    assert left_out(on_pages(*lines, turn=turn) + "It ends here.") == []


@pytest.mark.parametrize("line", ["Page: 1, 2, 3", "Page: [1](#1), [2](#2)", "Page: [1](#1)"])
def test_the_list_of_pages_that_pdfminer_prints_is_left_out(line: str) -> None:
    assert left_out("\n".join([*PROSE, line])) == [line]


@pytest.mark.parametrize("turn", ["\n", "\n\n", "\f", "\n\f"])
@pytest.mark.parametrize("form", ["{}", "- {} -", "Page {}", "( {} )"])
def test_pages_may_have_roman_numerals(form: str, turn: str) -> None:
    lines = [form.replace("{}", number) for number in ("i", "ii", "iii")]
    assert left_out(on_pages(*lines, turn=turn)) == lines


@pytest.mark.parametrize(
    "line",
    [
        "Page one",
        "ii",
        "v",
        "Page 2 Films and the pills that he takes",
        "Page 8 Rotator Cuff Repair",
        "+++",
        "|",
        "vi",
        "Pages 2-3",
        "Page 1234",
        "Page 2 shows it",
        "page 12",
        "See page 12",
        "2004.",
        "12",
        "(2)",
        "Copy of the film",
        "COPY OF THE FILM OF MAY",
        "ODG",
        "OFFICIAL DISABILITY GUIDELINES",
        "Official Disability Guidelines",
        "10/13/2016",
        "--",
    ],
)
def test_one_line_that_only_looks_like_furniture_is_kept(line: str) -> None:
    assert left_out("\n".join([*PROSE[:3], line, *PROSE[3:]])) == []


def test_wrapped_lines_of_guidelines_that_recur_are_kept() -> None:
    line = "Official Disability Guidelines"
    assert left_out(on_pages(line, line, line) + "It ends here.") == []


@pytest.mark.parametrize("words", ["the letter is in Case Number CM16-9900002", "Prior Case: CM16-9900002"])
def test_prose_with_the_case_number_is_kept(words: str) -> None:
    assert left_out("\n".join(["Case Number: CM16-9900002", "", *PROSE[:3], words, *PROSE[3:]])) == []


def test_numbers_in_a_column_are_kept() -> None:
    assert left_out("\n".join([*PROSE[:3], "1", "2", "3", *PROSE[3:]])) == []


def test_pages_that_are_there_twice_have_no_running_lines() -> None:
    page = "\n".join(["of the Official Guidelines", *PROSE])
    assert left_out(f"{PROSE[0]}\n\f{page}\n\f{page}\n") == []


def test_a_header_label_is_left_out_below_the_first_heading_alone() -> None:
    line = "Case Number: CM16-9900002    Page {}"
    text = on_pages(*(f"CLINICAL CASE SUMMARY\n{line.format(number)}" for number in (1, 2, 3)))
    assert left_out(f"Case Number: CM16-9900002    Page 0\n{text}") == [line.format(number) for number in (1, 2, 3)]


def test_text_goes_on_across_a_line_of_the_page() -> None:
    text = "It was seen in\n\n-- 1 of 2 --\n\nthe clinic.\n\n-- 2 of 2 --\n"
    assert edit_text(text, LAYOUTS).text == "It was seen in\nthe clinic.\n\n\n"


def test_a_paragraph_that_ends_with_its_page_stays_one() -> None:
    assert edit_text("It hurts.\n\n-- 1 of 2 --\n\nHe fell.\n", LAYOUTS).text == "It hurts.\n\nHe fell.\n"


# --- Inside lines -----------------------------------------------------------------------------------------------------


def test_page_numbers_are_left_out_of_joined_lines() -> None:
    text = "He fell and Page 1 of 2 was hurt. It is so. Page 2 of 2"
    assert edit_text(text, LAYOUTS).text == "He fell and  was hurt. It is so. "


@pytest.mark.parametrize("end", ["\n3/3", "\n3/3\n\n"])
def test_the_number_of_a_page_to_which_the_next_was_joined_by_nothing_is_left_out(end: str) -> None:
    text = f"He fell and\n1/3was hurt. It is so.\n2/3A film was taken.{end}"
    assert left_out(text) == ["1/3", "2/3", "3/3"]
    assert edit_text(text, LAYOUTS).text.split() == "He fell and was hurt. It is so. A film was taken.".split()


@pytest.mark.parametrize("end", [" 3/3", "\n3/3 of it.", "\n3/4"])
def test_fractions_that_do_not_number_all_pages_are_kept(end: str) -> None:
    text = f"He fell and\n1/3was hurt. It is so.\n2/3A film was taken.{end}"
    assert not {"1/3", "2/3"} & set(left_out(text))


def test_what_recurs_before_page_numbers_inside_lines_is_left_out_with_them() -> None:
    fax = "12/15/2016 FAX 916 555 0100 EXAMPLE LAW P.00{}/002"
    text = f"He fell and {fax.format(1)} was hurt. It is so. {fax.format(2)}"
    assert left_out(text) == [fax.format(1), fax.format(2)]


def test_words_that_recur_before_some_page_numbers_inside_lines_are_kept() -> None:
    text = "based on MTUS, Page 1 of 3 Section(s): A. based on MTUS, Page 2 of 3 Section(s): B. So be it. Page 3 of 3"
    assert left_out(text) == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]


def test_a_date_before_the_line_of_a_fax_is_kept() -> None:
    fax = "12/15/2016 FAX 916 555 0100 P.00{}/002"
    assert left_out(f"DOS: 11/11/2016: {fax.format(1)} Upheld. So be it. {fax.format(2)}") == [
        fax.format(1),
        fax.format(2),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It is on page 2 of 3 of the note. He fell. See page 3 of 9",
        "Page 2 of 5 and page 4 of 5",
        "It is so. Page 1 of 2 and Page 1 of 2",
    ],
)
def test_pages_that_a_sentence_names_are_kept(text: str) -> None:
    assert left_out(text) == []


def test_a_case_number_with_the_number_of_the_page_is_left_out_below_the_first_heading() -> None:
    lines = [f"IMR Case Number: CM16-9900002    {page}" for page in (1, 2, 3)]
    assert left_out(f"CLINICAL CASE SUMMARY\n{on_pages(*lines)}") == lines


@pytest.mark.parametrize("line", ["Application Received Utilization Review", "Part of the original"])
def test_a_line_amid_prose_that_only_has_the_word_of_a_stamp_is_kept(line: str) -> None:
    assert left_out(f"{on_pages(line, line)}{PROSE[0]}") == []
    assert left_out(f"{on_pages('COPY', 'COPY')}{PROSE[0]}") == ["COPY"] * 2
