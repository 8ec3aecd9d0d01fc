"""Layouts: which one a text has, and how a row of one's own is used."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

import pytest
from attrs import evolve

from imrparse import LAYOUTS, Decision, Heading, UnknownLayoutError, detect, parse, parse_all
from imrparse.layouts import ISSUES_AND_RATIONALES
from imrparse.testing import RENDERINGS, Letter, render

OWN = evolve(
    ISSUES_AND_RATIONALES,
    name="own",
    signature=("FINDINGS OF THE REVIEW",),
    headings=(
        Heading("summary", "THE CASE IN BRIEF", "Here is the case in brief"),
        Heading("issues", "FINDINGS OF THE REVIEW", "Each finding stands below"),
    ),
    header_labels=MappingProxyType({"case_number": ("File:",), "decision_date": ("Signed on:",)}),
    summary_opener="Here is the case in brief:",
    issues_opener="Each finding stands below:",
    decisions=MappingProxyType({"Denied": Decision.UPHELD, "Granted": Decision.OVERTURNED}),
    claims_administrator_labels=("The insurer's guideline:",),
    reviewer_labels=("Our guideline:",),
    rationale_labels=("Why:",),
)
OWN_LETTER = """\
File: CM18-9900001
Signed on: 10/13/2018
THE CASE IN BRIEF
Here is the case in brief:
The worker fell.
FINDINGS OF THE REVIEW
Each finding stands below:
Knee brace: Granted
The insurer's guideline: None.
Our guideline: None either.
Why: The knee gives way.
"""


@pytest.mark.parametrize("rendering", RENDERINGS)
def test_a_letter_is_recognised_in_every_rendering(rendering: str) -> None:
    assert detect(render(Letter(), RENDERINGS[rendering])) is ISSUES_AND_RATIONALES


@pytest.mark.parametrize("phrase", ISSUES_AND_RATIONALES.signature)
def test_one_phrase_of_the_signature_is_enough(phrase: str) -> None:
    printed = phrase.replace(" ", "\xa0\r\n")
    assert detect(f"page 2\r\n{printed}\r\n").name == "issues-and-rationales"


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sir or Madam",
        "She gave a clinical case summary, and told how the IMR final determination was made.",
        "The Utilization Review was upheld.",
    ],
)
def test_a_text_that_is_no_letter_is_refused(text: str) -> None:
    with pytest.raises(UnknownLayoutError, match="no layout recognises"):
        detect(text)
    with pytest.raises(UnknownLayoutError, match="no layout recognises"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("", "empty"),
        (" \n\f", "OCR"),
        ("%PDF-1.4\n%\xe2\xe3\xcf\xd3", "extract its text"),
        ("letters/CM16-9900001.pdf", "name of a file"),
        ("C:\\letters\\one letter.TXT\n", "name of a file"),
        ("<!DOCTYPE html><html><body>Page not found</body></html>", "HTML"),
        ("\ufeff<html><p>Denied.</p></html>", "HTML"),
    ],
)
def test_the_error_says_what_a_text_is_and_what_to_do(text: str, advice: str) -> None:
    for function in (detect, parse, parse_all):
        with pytest.raises(UnknownLayoutError, match=advice):
            function(text)


@pytest.mark.parametrize("function", [parse, parse_all, detect])
def test_one_layout_instead_of_several_is_refused(function: Callable[..., object]) -> None:
    with pytest.raises(TypeError, match=r"layouts=\("):
        function("CLINICAL CASE SUMMARY", layouts=OWN)
    with pytest.raises(TypeError, match=r"imrparse\.Layout"):
        function("CLINICAL CASE SUMMARY", layouts=["issues-and-rationales"])


def test_a_row_of_ones_own_reads_its_own_form() -> None:
    letter = parse(OWN_LETTER, layouts=(OWN, *LAYOUTS))
    assert letter.layout == "own"
    assert letter.header.case_number == "CM18-9900001"
    assert letter.header.decision_date is not None
    assert letter.summary.text == "The worker fell."
    (issue,) = letter.issues
    assert (issue.treatment, issue.decision, issue.rationale) == (
        "Knee brace",
        Decision.OVERTURNED,
        "The knee gives way.",
    )
    assert issue.claims_administrator_basis is not None
    assert issue.claims_administrator_basis.text == "None."
    assert issue.reviewer_basis is not None
    assert issue.reviewer_basis.text == "None either."
    assert letter.unparsed == ()


def test_the_first_row_that_recognises_the_text_is_taken() -> None:
    text = render(Letter(), RENDERINGS["pypdf"])
    also = evolve(ISSUES_AND_RATIONALES, name="also")
    assert parse(text, layouts=[also, *LAYOUTS]).layout == "also"
    assert parse(text, layouts=[OWN, *LAYOUTS]).layout == "issues-and-rationales"
    assert parse(text, layouts=iter([OWN, also])).layout == "also"


def test_without_rows_nothing_is_recognised() -> None:
    with pytest.raises(UnknownLayoutError):
        parse(OWN_LETTER)
    with pytest.raises(UnknownLayoutError):
        parse(OWN_LETTER, layouts=())


def test_names_of_layouts_are_unique() -> None:
    names = [layout.name for layout in LAYOUTS]
    assert names
    assert len(set(names)) == len(names)
