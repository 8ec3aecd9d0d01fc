"""Treatments that the head of a letter of 2013 decides are joined with the reasons further down."""

from __future__ import annotations

import pytest

from imrparse import Decision, Determination, parse

NECESSARY, NOT_NECESSARY = "are medically necessary and appropriate.", "is not medically necessary and appropriate."
REASONS = """\
{}Regarding the request for {}:
Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision
None applies.
Rationale for the Decision:
{}
"""
BRACE_REASONS = REASONS.format("1) ", "a knee brace", "The knee is stable.")
FILMS_REASONS = REASONS.format("2) ", "two films", "None was taken.")


def ruling(number: str, treatment: str, decision: str) -> str:
    return f"{number}MAXIMUS Federal Services, Inc. has determined the request for {treatment} {decision}\n"


BRACE = ruling("1) ", "a knee brace", NOT_NECESSARY)
FILMS = ruling("2) ", "two films", NECESSARY)


def read(head: str, reasons: str) -> Determination:
    return parse(
        f"Notice of Independent Medical Review Determination\nDated: 10/2/2013\n{head}"
        f"Medical Qualifications of the Expert Reviewer:\nThe reviewer is Board Certified in Surgery.\n"
        f"Case Summary:\nThe worker fell.\n{reasons}"
    )


def said(letter: Determination) -> list[tuple[str, Decision | None, str | None]]:
    return [(issue.treatment, issue.decision, issue.rationale) for issue in letter.issues]


BOTH = [
    ("a knee brace", Decision.UPHELD, "The knee is stable."),
    ("two films", Decision.OVERTURNED, "None was taken."),
]


def test_each_ruling_is_joined_with_its_reasons() -> None:
    assert said(read(BRACE + FILMS, BRACE_REASONS + FILMS_REASONS)) == BOTH


def test_ruling_that_is_printed_twice_is_one_issue() -> None:
    assert said(read(BRACE + FILMS + BRACE + FILMS, BRACE_REASONS + FILMS_REASONS)) == BOTH


def test_without_numbers_the_words_of_the_treatment_join_them() -> None:
    head, reasons = FILMS + BRACE, BRACE_REASONS + FILMS_REASONS
    for number in ("1) ", "2) "):
        head, reasons = head.replace(number, ""), reasons.replace(number, "")
    assert sorted(said(read(head, reasons))) == BOTH


def test_ruling_without_reasons_is_an_issue_of_its_own() -> None:
    assert said(read(BRACE + FILMS, BRACE_REASONS)) == [BOTH[0], ("two films", Decision.OVERTURNED, None)]


def test_reasons_without_a_ruling_are_an_issue_without_a_decision() -> None:
    assert said(read(BRACE, BRACE_REASONS + FILMS_REASONS)) == [BOTH[0], ("two films", None, "None was taken.")]


@pytest.mark.parametrize(("field", "printed"), [("treatment", "a knee brace"), ("decision", NOT_NECESSARY)])
def test_values_of_a_ruling_have_their_places_in_the_head(field: str, printed: str) -> None:
    letter = read(BRACE + FILMS, BRACE_REASONS + FILMS_REASONS)
    span = letter.issues[0].spans[field]
    assert letter.source[span.as_slice()] == printed
    assert span.end < letter.summary.span.start
