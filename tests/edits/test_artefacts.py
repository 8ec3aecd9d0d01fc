"""What converters, printers and mailers add is found, and what only looks like it is kept."""

from __future__ import annotations

import pytest

from imrparse import LAYOUTS
from imrparse._edits.artefacts import edit_text

PAGE = "The knee is stable.\nNo film was taken.\n"


def removed(text: str) -> list[str]:
    """Return the lines that are left out of a text."""
    return [text[report.span.as_slice()] for report in edit_text(text, LAYOUTS).reports if report.span]


def read(text: str) -> str:
    """Return a text as it is parsed, its white space collapsed."""
    return " ".join(edit_text(text, LAYOUTS).text.split())


def test_plain_text_is_left_alone() -> None:
    assert not edit_text(f"{PAGE}\f{PAGE}", LAYOUTS).is_changed


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Certi\ufb01cation", "Certification"),
        ("o\ufb03ce, sti\ufb00", "office, stiff"),
        ("ratio\xadnale", "rationale"),
        ("ratio\xad\nnale", "rationale"),
        ("ratio\u200bnale, knee\u2060cap", "rationale, kneecap"),
    ],
)
def test_ligatures_and_invisible_characters_are_taken_out_of_words(printed: str, meant: str) -> None:
    assert read(printed) == meant


@pytest.mark.parametrize("form", ["Page {} of 3", "page {}", "Page {}/3", "  Page {} of 3  ", "{}"])
def test_numbers_of_pages_are_removed(form: str) -> None:
    lines = [form.format(number) for number in (1, 2, 3)]
    assert removed("\f".join(f"{PAGE}{line}\n" for line in lines)) == [line.strip() for line in lines]


@pytest.mark.parametrize("line", ["See page 12", "Page 12 shows it", "Page one", "Pages 2-3", "Page 1234"])
def test_line_that_only_names_a_page_is_kept(line: str) -> None:
    assert removed(f"{PAGE}{line}\n") == []


def test_running_header_is_removed_from_every_page() -> None:
    header = "Division of Workers' Compensation"
    assert removed("\f".join(f"{header}\n{PAGE}" for _ in range(3))) == [header] * 3


def test_bare_numbers_that_do_not_count_the_pages_are_kept() -> None:
    assert removed("\f".join(f"{PAGE}{number}\n" for number in (4, 9, 2))) == []


def test_sentence_that_ends_every_page_is_kept() -> None:
    assert removed("\f".join([PAGE] * 3)) == []


def test_word_torn_by_the_end_of_a_page_is_joined() -> None:
    assert read("The knee is stable, but the kn\fee gives way.") == "The knee is stable, but the knee gives way."


def test_words_on_both_sides_of_the_end_of_a_page_stay_apart() -> None:
    assert read("The knee is stable, but the\fknee gives way.") == "The knee is stable, but the knee gives way."


@pytest.mark.parametrize(
    "footer", ["-- \nJ. Roe\nClaims", "CONFIDENTIAL: for the addressee only", "Sent from my phone"]
)
def test_footer_of_an_e_mail_is_removed(footer: str) -> None:
    assert removed(f"{PAGE}{footer}\n") == [footer]


@pytest.mark.parametrize("form", ["> {1}", ">> {1}", "{0:2}  {1}", "{0:02}: {1}"])
@pytest.mark.parametrize("turn", ["\f", "\n\f"])
def test_marks_are_taken_off_the_first_line_of_a_page(form: str, turn: str) -> None:
    pages = [[f"line {letter}{number} of {number} hours" for number in range(1, 13)] for letter in "abc"]
    marked = turn.join("\n".join(form.format(row, line) for row, line in enumerate(page, 1)) for page in pages)
    assert read(marked) == " ".join(line for page in pages for line in page)


def test_marks_are_taken_off_a_heading_at_the_top_of_a_page() -> None:
    text = f"## HOW THE IMR FINAL DETERMINATION WAS MADE\n{PAGE}\f## CLINICAL CASE SUMMARY\n{PAGE}"
    assert "#" not in edit_text(text, LAYOUTS).text


def test_each_line_removed_is_reported_and_odd_characters_are_not() -> None:
    edited = edit_text(f"Certi\ufb01cation\n{PAGE}Page 2 of 2\n", LAYOUTS)
    assert [report.code for report in edited.reports] == ["line-left-out"]
