"""What a letter says in one place, held against another: each finding, and what must not be one."""

from __future__ import annotations

import pytest

from imrparse import PROBLEMS, Severity, parse

LETTER = """Case Number: CM16-9900001
Date Assigned: 11/09/2016 Date of Injury: 10/13/2014
Decision Date: 12/07/2016 UR Denial Date: 09/28/2016
Priority: Standard Application Received: 10/26/2016
CLINICAL CASE SUMMARY
The worker is a 48 year old male with an injury on 10/13/2014.
IMR ISSUES, DECISIONS AND RATIONALES
Knee brace: Upheld
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.
Decision rationale: The knee is stable. The request is not medically necessary.
"""
FINDINGS = {
    "injury-dates-differ",
    "case-year-differs",
    "dates-out-of-order",
    "outcome-differs",
    "rationale-contradicts",
    "dispute-repeats-request",
    "modification-unread",
    "guideline-unknown",
    "section-unknown",
}


def findings(text: str) -> set[str]:
    return {one.code for one in parse(text).problems} & FINDINGS


def test_a_letter_that_agrees_with_itself() -> None:
    assert findings(LETTER) == set()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("injury on 10/13/2014", "injury on 10/31/2014", "injury-dates-differ"),
        ("CM16-9900001", "CM15-9900001", "case-year-differs"),
        ("Date Assigned: 11/09/2016", "Date Assigned: 10/09/2016", "dates-out-of-order"),
        ("is not medically necessary", "is medically necessary", "rationale-contradicts"),
        ("CLINICAL CASE", "Final Determination: OVERTURN\nCLINICAL CASE", "outcome-differs"),
        ("Knee brace: Upheld", "Knee brace: Overturned", "rationale-contradicts"),
        (
            "Knee brace:",
            (
                "Knee brace was the original request. The Claims Administrator authorized a wrap, leaving the original"
                " request IMR eligible. The original request, knee brace is:"
            ),
            "dispute-repeats-request",
        ),
        (
            "Knee brace:",
            "by the Claims Administrator. The remaining IMR eligible portion of the original request, knee brace is:",
            "modification-unread",
        ),
        ("Knee brace:", "A knee brace for one year, with a wrap, was the original request:", "modification-unread"),
        ("MTUS Knee Complaints 2004.", "MTUS Knee Complaints 1904.", "guideline-unknown"),
        ("MTUS Knee Complaints 2004.", "MTUS Knee Complaints 2006.", "guideline-unknown"),
        ("MTUS Knee Complaints 2004.", "MTUS Kneeling 2004.", "guideline-unknown"),
        ("Initial Care.", "Initial Care, later.", "section-unknown"),
    ],
)
def test_a_finding(old: str, new: str, code: str) -> None:
    text = LETTER.replace(old, new)
    assert code in findings(text)
    found = next(one for one in parse(text).problems if one.code == code)
    assert found.severity in (Severity.NOTE, Severity.WARNING)
    assert found.span is not None
    assert text[found.span.as_slice()].strip()


@pytest.mark.parametrize(
    "end",
    [
        "The request was medically reviewed.",
        "It is considered not to be medically necessary.",
        "The request is determined to be not medically necessary and appropriate.",
        "Therefore this is not, on the whole, medically necessary",
    ],
)
def test_these_words_do_not_contradict_a_denial(end: str) -> None:
    assert findings(LETTER.replace("The request is not medically necessary.", end)) == set()


def test_a_chapter_with_the_book_that_it_is_in_is_known() -> None:
    chapter = "the Knee Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13), page 339"
    sentence = f"The Claims Administrator based its decision on {chapter}, which is part of the MTUS."
    text = LETTER.replace("Decision based on MTUS Knee Complaints 2004.\nMAXIMUS", f"{sentence}\nMAXIMUS")
    assert text != LETTER
    assert findings(text) == set()
    basis = parse(text).issues[0].claims_administrator_basis
    assert basis
    assert [one.chapter for one in basis.mtus] == ["Knee Complaints"]


def test_a_finding_never_changes_a_value() -> None:
    changed = parse(LETTER.replace("injury on 10/13/2014", "injury on 10/31/2014"))
    assert changed.header == parse(LETTER).header
    assert changed.summary.date_of_injury != changed.header.date_of_injury


def test_each_code_has_a_sentence() -> None:
    for _, sentence in PROBLEMS.values():
        assert sentence.endswith(".")
        assert sentence[0].isupper()


ISSUE = LETTER[LETTER.index("Knee brace:") :]
LONG_ISSUE = ISSUE.replace("The knee is stable.", "The knee is stable in every direction and the brace was never worn.")


def repeated(text: str) -> list[str]:
    letter = parse(text)
    return [letter.source[one.span.as_slice()] for one in letter.problems if one.code == "issue-repeated" and one.span]


def test_an_issue_of_a_page_that_was_scanned_twice_is_reported() -> None:
    (again,) = repeated(LETTER + ISSUE)
    assert again.strip() == ISSUE.strip()


def test_reasons_may_be_cut_short_by_the_end_of_the_page() -> None:
    text = LETTER.replace(ISSUE, LONG_ISSUE) + LONG_ISSUE.replace(" The request is not medically necessary.", "")
    assert len(repeated(text)) == 1


@pytest.mark.parametrize(
    "other",
    [
        ISSUE.replace("Knee brace", "Ankle brace"),
        ISSUE.replace("The knee is stable.", "The brace of last year is still sound."),
    ],
    ids=["another treatment", "other reasons"],
)
def test_an_issue_that_is_only_like_another_is_not_repeated(other: str) -> None:
    assert repeated(LETTER + other) == []
