"""The fast test for lines of the page misses none that the search would find, and spares letters without them."""

from __future__ import annotations

from pathlib import Path

import pytest

from imrparse import LAYOUTS, parse
from imrparse._edits import page_furniture
from imrparse._edits.apply import apply_edits
from imrparse._edits.furniture_signs import may_have_furniture
from imrparse._edits.page_footers import find_page_footers
from imrparse._edits.page_furniture import find_page_furniture
from support.accuracy import read_text
from support.comparison import comparable_sections
from support.paths import EXAMPLE_LETTERS, LAYOUT_LETTERS, ROOT

LETTER = read_text(ROOT / "examples" / "letters" / "several-issues.pdftotext-layout.txt").replace("\f", "").rstrip()
PAGES = 3
WITH_HEADER = [path.name for path in EXAMPLE_LETTERS if "seed" not in path.name]
FORMS = [
    "Page {} of 3",
    "Page {}.",
    "page {}",
    "- {} -",
    "\u2013 {} \u2013",
    "Page\u00a0{}\u00a0of\u00a03",
    "{}",
    "[{}/3]",
    "Pg {}",
    "Page {}:",
    "page_{}",
    "[PAGE]",
    "<<NEXT PAGE>>",
    "<|endofpage|>",
    "=== PAGE {} ===",
    "--- end of page.page_number={} ---",
    "(continued on page {})",
    "(continued on next page)",
    "-----",
    "12/15/2016 THU 09:4{} FAX 916 555 0100    EXAMPLE LAW    P.00{}/003",
    "To: Page {} of 3   2016-12-15 17:42:10 (GMT)   19165550100 From: Example Law",
    "From: Example Law   Fax: 19165550100   Page: {} of 3   12/15/2016 9:42 AM",
    "fax: 916 555 0100 p. {}",
    "Case 1:16-cv-09900-ABC Document 12-3 Filed 12/15/16 Page {} of 3",
    "Case 1:16-cv-09900-ABC Document 12-3 Page {} of 3 Page ID #:88{} (Roe)",
    "ADJ9900001 EXHIBIT B Page {}",
    "Exhibit {} (Roe)",
    "EX-A.{}",
    "EXAMPLE 00012{}",
    "http://www.example.org/letters/print?id=12 {}/3",
    "Roe v. Example - Page {} of 3 - Filed",
    "Printed by Jane Roe on 12/15/2016 at 9:4{} AM",
    "Case Number: CM16-9900002    Page {}",
    "Roe, Jane    {}",
    "(continued)",
    "Roe_IMR_Determination.pdf",
    "This document contains protected health information.",
    "COPY",
    "Do Not Copy",
    "Attorney Client Privileged",
    "CONFIDENTIAL - contains protected health information",
]


def put_on_pages(form: str, turn: str, *, at_top: bool) -> str:
    """Return the letter with a line on each page, but neither as its first nor as its last line."""
    lines = LETTER.split("\n")
    size = len(lines) // PAGES + 1
    pages = ["\n".join(lines[start : start + size]) for start in range(0, len(lines), size)]
    for page in range(1, PAGES):
        line = form.replace("{}", str(page + at_top))
        pages[page - 1 + at_top] = f"{line}\n{pages[page]}" if at_top else f"{pages[page - 1]}\n{line}"
    return turn.join(pages) + "\n"


@pytest.mark.parametrize("at_top", [True, False])
@pytest.mark.parametrize("turn", ["\n", "\f", "\n\f"])
@pytest.mark.parametrize("form", FORMS)
def test_a_line_that_the_search_would_find_starts_it(
    form: str, turn: str, at_top: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = put_on_pages(form, turn, at_top=at_top)
    found = list(find_page_furniture(text, LAYOUTS))
    monkeypatch.setattr(page_furniture, "may_have_furniture", lambda *_: True)
    assert found == list(find_page_furniture(text, LAYOUTS)) != []


@pytest.mark.parametrize("at_top", [True, False])
@pytest.mark.parametrize(
    "title", ["Example Law Offices, 12 Main Street", "Example Services, Inc.", "Robin Sample, M.D.", "Jane Roe, Esq."]
)
def test_a_title_without_a_number_is_found_where_pages_are_parted(title: str, at_top: bool) -> None:
    got = parse(put_on_pages(title, "\n\f", at_top=at_top))
    assert comparable_sections(got) == comparable_sections(parse(LETTER))


@pytest.mark.parametrize("at_top", [True, False])
@pytest.mark.parametrize("turn", ["\n", "\n\f"])
@pytest.mark.parametrize("form", FORMS)
def test_a_line_between_pages_changes_no_value(form: str, turn: str, at_top: bool) -> None:
    got, expected = parse(put_on_pages(form, turn, at_top=at_top)), parse(LETTER)
    assert comparable_sections(got) == comparable_sections(expected)


@pytest.mark.parametrize("name", WITH_HEADER)
def test_letters_without_such_lines_are_spared_the_search(name: str) -> None:
    assert not may_have_furniture(read_text(ROOT / "examples" / "letters" / name), LAYOUTS)


def test_a_packet_without_such_lines_is_spared_the_search() -> None:
    packet = "\n\f".join(read_text(path) for path in EXAMPLE_LETTERS)
    assert not may_have_furniture(packet, LAYOUTS)


@pytest.mark.parametrize("path", sorted(LAYOUT_LETTERS.glob("*/*.txt")), ids=lambda path: path.name)
def test_a_mailed_letter_is_searched_for_its_footers_alone(path: Path) -> None:
    text = read_text(path)
    assert not may_have_furniture(apply_edits(text, sorted(find_page_footers(text, LAYOUTS))).text, LAYOUTS)


@pytest.mark.parametrize(
    "line",
    [
        "Roe v. Example    Page 2",
        "CM17-9900004 - Page 2 of 2",
        "John Roe, Page 2",
        "CM16-9900002",
        "Case Number: CM16-9900002",
        "IMR Case No.: CM16-9900002",
    ],
)
@pytest.mark.parametrize("turn", ["\n", "\n\f"])
def test_a_line_with_its_page_or_the_case_number_need_not_recur(line: str, turn: str) -> None:
    number = parse(LETTER).header.case_number or ""
    first, second = LETTER[: len(LETTER) // 2].rsplit("\n", 1)
    rest = second + LETTER[len(LETTER) // 2 :]
    got = parse(f"{first}{turn}{line.replace('CM16-9900002', number)}\n{rest}")
    assert comparable_sections(got) == comparable_sections(parse(LETTER))
    assert "line-left-out" in [one.code for one in got.problems]


@pytest.mark.parametrize("number", ["2", "- 2 -", "Page 2."])
def test_the_number_of_a_page_at_its_edge_need_not_recur(number: str) -> None:
    first, second = LETTER[: len(LETTER) // 2].rsplit("\n", 1)
    got = parse(f"{first}\n\f{number}\n{second}{LETTER[len(LETTER) // 2 :]}")
    assert comparable_sections(got) == comparable_sections(parse(LETTER))


def test_the_first_page_may_be_the_only_one_with_its_number() -> None:
    first, second = LETTER[: len(LETTER) // 2].rsplit("\n", 1)
    got = parse(f"{first}\n1\n\f{second}{LETTER[len(LETTER) // 2 :]}")
    assert comparable_sections(got) == comparable_sections(parse(LETTER))


@pytest.mark.parametrize(
    "mark", ["%%%", "\\f", "\\x0c", "^L", "[FF]", "- more -", "--More--", "(cont'd)", "continued..."]
)
@pytest.mark.parametrize("turn", ["\n", "\n\n"])
def test_signs_and_such_words_alone_on_a_line_part_pages(mark: str, turn: str) -> None:
    first, second = LETTER[: len(LETTER) // 2].rsplit("\n", 1)
    got = parse(f"{first}{turn}{mark}{turn}{second}{LETTER[len(LETTER) // 2 :]}")
    assert comparable_sections(got) == comparable_sections(parse(LETTER))


@pytest.mark.parametrize(
    "mark", ["[Page {}]", "--- Page {} ---", "<<PAGE {}>>", "=== Page {} of 3 ===", "[PAGE BREAK]"]
)
def test_marks_between_signs_are_left_out_inside_lines(mark: str) -> None:
    words = LETTER.split()
    size = len(words) // PAGES + 1
    pages = [" ".join(words[start : start + size]) for start in range(0, len(words), size)]
    text = f" {pages[0]} {mark.format(2)} {pages[1]} {mark.format(3)} {pages[2]}"
    assert comparable_sections(parse(text)) == comparable_sections(parse(" ".join(words)))


@pytest.mark.parametrize("prose", ["the films (Page 2) show", "as [page 74] of it says", "see the [Page 7] film"])
def test_pages_that_prose_names_are_kept(prose: str) -> None:
    text = LETTER.replace("The evaluation is", f"{prose} that it is. The evaluation is")
    assert text != LETTER
    assert prose in " ".join(str(parse(text).issues[-1].rationale).split())
