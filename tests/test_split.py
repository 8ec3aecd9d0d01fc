"""Splitting: where sections and issues begin, and what only looks as if one did."""

from __future__ import annotations

import re

import pytest
from attrs import evolve

from imrparse import Determination, Problem, Span, parse
from imrparse._split import split_sections
from imrparse.layouts import ISSUES_AND_RATIONALES
from imrparse.testing import (
    CREDENTIALS_HEADING,
    ISSUES_HEADING,
    RENDERINGS,
    SUMMARY_HEADING,
    SUMMARY_OPENER,
    Item,
    Letter,
    render,
)
from support.spans import check_spans

PLUMBER = RENDERINGS["pdfplumber"]
LETTER = Letter(items=(Item("Knee brace"), Item("Norco 10/325mg #120"), Item("Pre-op labs: CBC")))
TEXT = render(LETTER, PLUMBER)
WHOLE = parse(TEXT)

QUOTES = (
    "The report says that a knee brace was the original request. It gives no reason.",
    "The Utilization Review was upheld on 10-13-16. Utilization Review wrote that no change was seen.",
    "See the clinical case summary, and How the IMR Final Determination Was Made, for more.",
    "The letter of May spoke of IMR issues, decisions and rationales at length.",
    'The appeal reads "MAXIMUS guideline: none" and calls it unfair.',
    'The appeal reads "Decision rationale: none" and calls it unfair.',
    'The appeal reads "Claims Administrator guideline: none" and calls it unfair.',
    "It was decided on appeal: upheld in part, and overturned: in part.",
    "The expert reviewer developed the following clinical case summary with care.",
    "Case Number: CM15-9900000 was closed. Date of Injury: 10/13/2009 was in that one.",
    "State(s) of Licensure: Texas was what the first reviewer gave.",
)


def codes(determination: Determination) -> list[str]:
    return [problem.code for problem in determination.problems]


def treatments(determination: Determination) -> list[str]:
    return [issue.treatment for issue in determination.issues]


# --- sections ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rendering", RENDERINGS.values(), ids=RENDERINGS)
def test_sections_begin_at_their_headings(rendering: object) -> None:
    text = render(LETTER, rendering)  # type: ignore[arg-type]
    problems: list[Problem] = []
    sections = split_sections(text, Span(0, len(text)), ISSUES_AND_RATIONALES, problems)
    assert problems == []
    headings = {"credentials": CREDENTIALS_HEADING, "summary": SUMMARY_HEADING, "issues": ISSUES_HEADING}
    assert {name: text[one.start : one.body] for name, one in sections.items()} == headings
    assert sections["credentials"].end == sections["summary"].start
    assert sections["summary"].end == sections["issues"].start
    assert sections["issues"].end == len(text)


def test_the_stock_sentence_opens_nothing() -> None:
    """Other tools open a false section at "the following clinical case summary", which every letter has."""
    stock = TEXT.index("clinical case summary")
    assert WHOLE.summary.span.start == TEXT.index(SUMMARY_HEADING) < stock
    assert WHOLE.summary.span.end == TEXT.index(ISSUES_HEADING) > stock
    assert WHOLE.summary.text == LETTER.summary


@pytest.mark.parametrize("quote", QUOTES)
@pytest.mark.parametrize("rendering", ["pdftotext", "pypdf", "seed"])
def test_a_summary_may_quote_the_form(quote: str, rendering: str) -> None:
    letter = evolve(LETTER, summary=f"The worker fell. {quote} He has pain.")
    read = parse(render(letter, RENDERINGS[rendering], width=1000))
    assert read.summary.text == letter.summary
    assert read.credentials == WHOLE.credentials
    assert treatments(read) == treatments(WHOLE)
    assert read.header.case_number in (None, WHOLE.header.case_number)


@pytest.mark.parametrize("quote", QUOTES)
@pytest.mark.parametrize("rendering", ["pdftotext", "pypdf", "seed"])
def test_a_rationale_may_quote_the_form(quote: str, rendering: str) -> None:
    """A label in the midst of a line is prose; the lines here are as long as the paragraph."""
    rationale = f"The worker fell. {quote} The request is not medically necessary."
    items = tuple(evolve(item, rationale=rationale) for item in LETTER.items)
    read = parse(render(evolve(LETTER, items=items), RENDERINGS[rendering], width=1000))
    assert treatments(read) == treatments(WHOLE)
    assert [issue.rationale for issue in read.issues] == [rationale] * 3
    assert [issue.reviewer_basis and issue.reviewer_basis.text for issue in read.issues] == [
        LETTER.items[0].reviewer
    ] * 3


@pytest.mark.parametrize("quote", QUOTES)
def test_a_rationale_that_ends_in_a_quote_ends_before_the_next_treatment(quote: str) -> None:
    rationale = f"The request is not medically necessary. {quote}"
    items = tuple(evolve(item, rationale=rationale) for item in LETTER.items)
    read = parse(render(evolve(LETTER, items=items), PLUMBER, width=1000))
    assert treatments(read) == treatments(WHOLE)
    assert [issue.rationale for issue in read.issues] == [rationale] * 3


@pytest.mark.parametrize(
    ("heading", "section"),
    [(CREDENTIALS_HEADING, "credentials"), (SUMMARY_HEADING, "summary"), (ISSUES_HEADING, "issues")],
)
def test_without_its_heading_a_section_begins_at_its_stock_sentence(heading: str, section: str) -> None:
    text = TEXT.replace(f"{heading}\n", "")
    read = parse(text)
    assert codes(read) == ["heading-missing"]
    (problem,) = read.problems
    assert heading in problem.message
    assert problem.span is not None
    assert " ".join(text[problem.span.as_slice()].split()) in " ".join(TEXT.split())
    assert (read.header, read.credentials, read.summary, read.issues) == (
        WHOLE.header,
        WHOLE.credentials,
        WHOLE.summary,
        WHOLE.issues,
    )
    sections = split_sections(text, Span(0, len(text)), ISSUES_AND_RATIONALES, [])
    assert sections[section].start == problem.span.start
    check_spans(read)


@pytest.mark.parametrize(
    ("first", "last", "section"),
    [
        (CREDENTIALS_HEADING, SUMMARY_HEADING, "credentials"),
        (SUMMARY_HEADING, ISSUES_HEADING, "summary"),
        (ISSUES_HEADING, None, "issues"),
    ],
)
def test_a_section_that_is_not_there_is_reported(first: str, last: str | None, section: str) -> None:
    start, end = TEXT.index(first), TEXT.index(last) if last else len(TEXT)
    read = parse(TEXT[:start] + TEXT[end:])
    assert codes(read) == ["section-missing"]
    assert section in read.problems[0].message
    assert read.problems[0].span is None
    assert read.header == WHOLE.header
    assert not getattr(read, section) or not getattr(read, section).spans
    for other in {"credentials", "summary", "issues"} - {section}:
        assert getattr(read, other) == getattr(WHOLE, other)
    check_spans(read)


@pytest.mark.parametrize("heading", [CREDENTIALS_HEADING, SUMMARY_HEADING, ISSUES_HEADING])
def test_the_first_of_two_equal_sections_is_read(heading: str) -> None:
    again = f"{heading}\nIt stands here once more.\n"
    read = parse(TEXT + again)
    repeated = next(problem for problem in read.problems if problem.code == "section-repeated")
    assert repeated.span == Span(len(TEXT), len(TEXT) + len(heading))
    assert read.unparsed == (Span(len(TEXT), len(TEXT) + len(again) - 1),)
    assert sorted(codes(read)) == ["section-repeated", "text-unparsed"]
    assert (read.credentials, read.summary, read.issues) == (WHOLE.credentials, WHOLE.summary, WHOLE.issues)
    check_spans(read)


def test_sections_may_come_in_another_order() -> None:
    start, end = TEXT.index(SUMMARY_HEADING), TEXT.index(ISSUES_HEADING)
    read = parse(TEXT[:start] + TEXT[end:] + TEXT[start:end])
    assert (read.credentials, read.summary, read.issues) == (WHOLE.credentials, WHOLE.summary, WHOLE.issues)
    check_spans(read)


def test_text_before_the_header_is_unparsed() -> None:
    read = parse(f"See the note below.\n\n{TEXT}")
    assert [read.source[span.as_slice()] for span in read.unparsed] == ["See the note below."]
    assert codes(read) == ["text-unparsed"]
    assert read.header == WHOLE.header


def test_the_stock_sentence_of_the_summary_is_no_part_of_it() -> None:
    assert SUMMARY_OPENER not in (WHOLE.summary.text or "")
    assert TEXT[: WHOLE.summary.spans["text"].start].rstrip().endswith("including all medical records:")


# --- Headings that are printed elsewhere, too -------------------------------------------------------------------------

_OPENERS = {
    "CLINICAL CASE SUMMARY": "The expert reviewer developed the following clinical case summary of the file:",
    "IMR ISSUES, DECISIONS AND RATIONALES": "The Final Determination was based on decisions for the items below:",
}
_PLAIN = "".join(f"{heading}\n{opener}\nHe fell.\n" for heading, opener in _OPENERS.items())


@pytest.mark.parametrize(
    "text",
    [
        f"Please see the CLINICAL CASE SUMMARY and IMR ISSUES, DECISIONS AND RATIONALES.\n{_PLAIN}",
        "\n".join(["CONTENTS", *_OPENERS, "", _PLAIN]),
        "\n".join(["CONTENTS", *(f"{heading} ..... 2" for heading in _OPENERS), "", _PLAIN]),
        re.sub("([A-Z]{3}.*\n)", r"\1\1", _PLAIN),
        re.sub("([A-Z]{3}.*)\n", r"\1 \1\n", _PLAIN),
        _PLAIN.upper(),
        re.sub("([A-Z]{3}.*)\n", lambda heading: heading[0].title(), _PLAIN),
        _PLAIN.replace("He fell.", "He fell, see the CLINICAL CASE SUMMARY of 2014."),
        _PLAIN.replace("\n", " "),
    ],
)
def test_the_heading_that_its_stock_sentence_follows_opens_the_section(text: str) -> None:
    problems: list[Problem] = []
    sections = split_sections(text, Span(0, len(text)), ISSUES_AND_RATIONALES, problems)
    for name in ("summary", "issues"):
        assert text[sections[name].body :].lstrip().lower().startswith("the "), name
    assert [one.code for one in problems] == ["section-missing"]  # there are no credentials


def test_a_heading_in_title_case_within_a_sentence_opens_nothing() -> None:
    text = "See the Clinical Case Summary, and Imr Issues, Decisions And Rationales, of 2014.\n" + _PLAIN
    sections = split_sections(text, Span(0, len(text)), ISSUES_AND_RATIONALES, [])
    assert sections["summary"].start == text.index("CLINICAL")
