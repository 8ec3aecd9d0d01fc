"""Splitting a text into letters: none is booked on another's case number, even where headings are misread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise
from random import Random

import pytest
from attrs import evolve

from imrparse import Determination, parse, parse_all
from imrparse.testing import (
    CREDENTIALS_HEADING,
    HEADER,
    ISSUES_HEADING,
    RENDERINGS,
    SUMMARY_HEADING,
    Item,
    Letter,
    render,
)
from support.paths import LAYOUT_LETTERS

NUMBERS = tuple(f"CM16-99{number:05}" for number in (1, 2, 3, 17, 20, 171, 288, 3000))
LETTERS = tuple(
    Letter(header=evolve(HEADER, case_number=number), items=(Item(f"Brace number {number}"),)) for number in NUMBERS
)
HEADINGS = (CREDENTIALS_HEADING, SUMMARY_HEADING, ISSUES_HEADING)
SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;'"
WITH_HEADER = [name for name, rendering in RENDERINGS.items() if rendering.header]
TWO = "case-numbers-differ"


def print_all(rendering: str) -> list[str]:
    return [render(letter, RENDERINGS[rendering]) for letter in LETTERS]


def misread(text: str, share: float, seed: Random) -> str:
    """Return a text in which a share of the characters is wrong."""
    return re.sub(r"\S", lambda sign: seed.choice(SIGNS) if seed.random() < share else sign[0], text)


def misread_heading(text: str, heading: str) -> str:
    """Return a text in which a heading cannot be found as it is printed."""
    words = r"\s+".join(map(re.escape, heading.split()))
    return re.sub(words, lambda found: found[0].replace("E", "F").replace("I", "l"), text)


def codes(letter: Determination) -> set[str]:
    return {problem.code for problem in letter.problems}


def find_wrong(texts: list[str]) -> Iterator[str]:
    """Yield the numbers on which the issues of another letter are booked."""
    ends = list(accumulate(len(text) + 1 for text in texts))
    for letter in parse_all("\f".join(texts)):
        for issue in letter.issues:
            printed = NUMBERS[next(index for index, end in enumerate(ends) if issue.span.start < end)]
            if letter.header.case_number in {*NUMBERS} - {printed} and TWO not in codes(letter):
                yield letter.header.case_number or ""


@pytest.mark.parametrize("rendering", WITH_HEADER)
@pytest.mark.parametrize("share", [0.01, 0.02])
def test_no_letter_of_a_scanned_packet_is_booked_on_another_number(share: float, rendering: str) -> None:
    for start in range(3):
        seed = Random(start)  # noqa: S311 -- repeatable randomness
        texts = [misread(text, share, seed) for text in print_all(rendering)]
        assert not list(find_wrong(texts))


@pytest.mark.parametrize("rendering", WITH_HEADER)
@pytest.mark.parametrize(
    "headings", [*((one,) for one in HEADINGS), *pairwise(HEADINGS), HEADINGS], ids=lambda headings: str(len(headings))
)
def test_misread_headings_join_no_letters(headings: tuple[str, ...], rendering: str) -> None:
    texts = print_all(rendering)
    for heading in headings:
        texts[1] = misread_heading(texts[1], heading)
    read = parse_all("\f".join(texts))
    assert [letter.header.case_number for letter in read] == [*NUMBERS]
    assert [letter.issues[0].treatment for letter in read] == [f"Brace number {number}" for number in NUMBERS]


def test_a_misread_number_starts_a_letter_too() -> None:
    first, second = print_all("pdftotext")[:2]
    second = second.replace(NUMBERS[1], "CM1?-%900?02")
    read = parse_all(misread_heading(first, ISSUES_HEADING) + second)
    assert [letter.header.case_number for letter in read] == [NUMBERS[0], None]


@pytest.mark.parametrize("rendering", WITH_HEADER)
def test_a_letter_that_comes_twice_is_read_twice(rendering: str) -> None:
    text = print_all(rendering)[0]
    assert [letter.header for letter in parse_all(text + text)] == [parse(text).header] * 2


@pytest.mark.parametrize("number", [NUMBERS[0], NUMBERS[0].replace("0", "O"), NUMBERS[0].replace("1", "l")])
def test_a_header_that_runs_through_the_pages_starts_no_letter(number: str) -> None:
    text = print_all("pdfplumber")[0]
    header = text[: text.index("HOW THE")].replace(NUMBERS[0], number)
    place = text.index(ISSUES_HEADING)
    [letter] = parse_all(f"{text[:place]}{header}{text[place:]}")
    assert letter.header.case_number == NUMBERS[0]
    assert TWO not in codes(letter)


def test_a_cover_page_starts_no_second_letter() -> None:
    for path in LAYOUT_LETTERS.glob("issues-and-rationales/*-recalled.*.txt"):
        [letter] = parse_all(path.read_bytes().decode())
        assert TWO not in codes(letter)


def test_two_headers_with_different_numbers_are_an_error() -> None:
    text, other = print_all("pdfplumber")[:2]
    header = other[: other.index("HOW THE")]
    place = text.index(ISSUES_HEADING)
    [problem] = [one for one in parse(f"{text[:place]}{header}{text[place:]}").problems if one.code == TWO]
    assert problem.severity.value == "error"
    assert problem.span is not None
    assert problem.span.start == place
    assert NUMBERS[0] in problem.message
    assert NUMBERS[1] in problem.message


@pytest.mark.parametrize(
    "quote",
    [
        "Case Number: CM15-9900777 was closed. Date of Injury: 10/13/2009 was in that one.",
        "The file has CM15-9900777.\nCM15-9900778\nis in it as well.",
        "Priority: low. Decision Date: none. The rest is missing.",
    ],
)
def test_reasons_may_name_another_case(quote: str) -> None:
    item = evolve(LETTERS[0].items[0], rationale=f"{quote} It is not medically necessary.")
    text = render(evolve(LETTERS[0], items=(item,)), RENDERINGS["pdfplumber"], width=1000)
    [letter] = parse_all(text)
    assert TWO not in codes(letter)
