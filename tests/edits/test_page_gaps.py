"""Pages that are missing or out of order are told where the others have numbers."""

from __future__ import annotations

import re

import pytest

from imrparse import parse, parse_all
from support.accuracy import read_text
from support.paths import ROOT

LETTER = read_text(ROOT / "examples" / "letters" / "several-issues.pdftotext-layout.txt").replace("\f", "").rstrip()
LINES = LETTER.split("\n")
ROWS = -(-len(LINES) // 4)
PAGES = ["\n".join(LINES[row : row + ROWS]) for row in range(0, len(LINES), ROWS)]
OF_ALL = {
    "Page 2 of 4": "Page {n} of {m}",
    "page: 2/4": "PAGE: {n}/{m}",
    "title": "Roe v. Example    Page {n} of {m}",
    "court": "Case 1:16-cv-00100 Document 12-3 Filed 11/21/16 Page {n} of {m}",
}
"""Lines of the page that state how many there are."""
NUMBERS = {
    **OF_ALL,
    "Page 2": "Page {n}",
    "2 | Page": "{n} | Page",
    "[Page 2]": "[Page {n}]",
    "name": "Jane Roe, Page {n}",
}
COUNTED = {
    "fax": "11/21/2016 MON 14:22 FAX 916 555 0100 P.{n:03}/{m:03}",
    "case number": "CM16-9900001 {n}",
    "exhibit": "ADJ9900001 EXHIBIT A {n}",
}
"""Lines that belong to the page because they count."""
TURNS = {"form feeds": "\f", "line ends": "\n", "blank lines": "\n\n"}


def number(pages: list[int], line: str, turn: str = "\n", *, first: int = 1, total: int = len(PAGES)) -> str:
    """Return some pages of the letter, each with its number at its foot."""
    return turn.join(f"{PAGES[page - 1]}\n{line.format(n=page - 1 + first, m=total)}" for page in pages)


def gaps(text: str) -> list[str]:
    """Return the lines of the page that are told, letter by letter."""
    found = [one for letter in parse_all(text) for one in letter.problems if one.code == "page-missing"]
    return [text[one.span.as_slice()] for one in found if one.span]


@pytest.mark.parametrize("turn", TURNS.values(), ids=list(TURNS))
@pytest.mark.parametrize("line", (NUMBERS | COUNTED).values(), ids=list(NUMBERS | COUNTED))
def test_a_letter_with_all_pages_in_order_is_not_told(line: str, turn: str) -> None:
    assert gaps(number([1, 2, 3, 4], line, turn)) == []


@pytest.mark.parametrize("turn", TURNS.values(), ids=list(TURNS))
@pytest.mark.parametrize("line", NUMBERS.values(), ids=list(NUMBERS))
def test_a_page_that_is_missing_is_told_at_the_next(line: str, turn: str) -> None:
    assert gaps(number([1, 2, 4], line, turn)) == [line.format(n=4, m=4)]


@pytest.mark.parametrize("line", COUNTED.values(), ids=list(COUNTED))
def test_lines_that_count_are_told_by_a_number_that_is_missing_or_by_what_they_interrupt(line: str) -> None:
    text = number([1, 2, 4], line)
    assert gaps(text) or [one for one in parse(text).problems if one.code == "line-suspected"]


@pytest.mark.parametrize("line", OF_ALL.values(), ids=list(OF_ALL))
def test_the_last_page_is_missed_where_the_others_say_how_many_there_are(line: str) -> None:
    assert gaps(number([1, 2, 3], line)) == [line.format(n=3, m=4)]


@pytest.mark.parametrize("line", OF_ALL.values(), ids=list(OF_ALL))
def test_pages_out_of_order_are_told(line: str) -> None:
    assert gaps(number([1, 3, 2, 4], line)) == [line.format(n=n, m=4) for n in (3, 2, 4)]


def test_the_message_names_both_pages() -> None:
    [one] = [one for one in parse(number([1, 2, 4], "Page {n}")).problems if one.code == "page-missing"]
    assert one.message == "Page 4 follows page 2: pages may be missing or out of order."


@pytest.mark.parametrize("line", OF_ALL.values(), ids=list(OF_ALL))
def test_a_letter_from_the_middle_of_a_file_is_not_told(line: str) -> None:
    assert gaps(number([1, 2, 3, 4], line, first=12, total=60)) == []


def test_numbering_may_begin_anew_with_each_letter() -> None:
    whole = number([1, 2, 3, 4], "Page {n} of {m}")
    assert len(parse_all(f"{whole}\n{whole}\n")) == 2
    assert gaps(f"{whole}\n{whole}\n") == []


def test_a_page_may_have_its_number_at_the_top_and_at_the_foot() -> None:
    pages = [f"Page {n} of 4\n{page}\nPage {n} of 4" for n, page in enumerate(PAGES, 1)]
    assert gaps("\n".join(pages)) == []
    assert gaps("\n".join([*pages[:1], *pages[2:]])) == ["Page 3 of 4"]


def test_two_running_lines_number_the_pages_apart() -> None:
    pages = [f"{page}\nPage {n} of 4\n11/21/2016 14:22 FAX P.{n + 1:03}/005" for n, page in enumerate(PAGES, 1)]
    assert gaps("\n".join(pages)) == []


def test_only_the_first_page_may_have_a_number() -> None:
    text = "\n".join([PAGES[0], "Page 1 of 4", *PAGES[1:]])
    assert gaps(text) == []


def test_a_number_that_was_not_printed_is_not_missed_between_form_feeds() -> None:
    text = number([1, 2, 3, 4], "Page {n} of {m}", "\f")
    assert gaps(text.replace("Page 2 of 4", "")) == []
    assert gaps(text.replace("Page 2 of 4", "").replace("\f", "\n")) == ["Page 3 of 4"]


def test_a_cover_sheet_may_have_the_first_number() -> None:
    assert gaps(number([1, 2, 3, 4], "Page {n} of {m}", first=2, total=5)) == []


def test_no_page_is_missed_in_a_letter_without_numbers() -> None:
    assert gaps(LETTER) == gaps("\f".join(PAGES)) == gaps(re.sub(r"\n", "\r\n", LETTER)) == []
