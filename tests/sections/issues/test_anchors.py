"""The anchors of issues: decisions and labels, however they are printed, and not where prose quotes them."""

from __future__ import annotations

import pytest

from imrparse import Decision, Issue
from imrparse.sections import parse_issues
from support.issue_texts import OVERTURNED, UPHELD


def only(text: str) -> Issue:
    (issue,), _ = parse_issues(text)
    return issue


@pytest.mark.parametrize("label", ["Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:"])
@pytest.mark.parametrize("odd", [0, 1, 2])
def test_a_label_may_wrap_in_one_issue_and_not_in_the_others(label: str, odd: int) -> None:
    issues = [UPHELD, OVERTURNED, UPHELD]
    issues[odd] = issues[odd].replace(label, label.replace(" ", "\n"))
    assert parse_issues("".join(issues)) == parse_issues(UPHELD + OVERTURNED + UPHELD)


def test_a_label_that_prose_quotes_opens_no_paragraph() -> None:
    quoted = UPHELD.replace("The knee is stable.", "The MAXIMUS guideline: of last year is void.")
    first, second = parse_issues(quoted + OVERTURNED)[0]
    assert first.rationale == "The MAXIMUS guideline: of last year is void. It is not medically necessary."
    assert second == only(OVERTURNED)


@pytest.mark.parametrize("word", ["Upheld", "upheld", "UPHELD"])
def test_a_decision_in_any_case(word: str) -> None:
    issue = only(UPHELD.replace("Upheld", word))
    assert issue.decision is Decision.UPHELD
    assert UPHELD[issue.spans["decision"].as_slice()] == "Upheld"


@pytest.mark.parametrize(
    "label", ["MAXIMUS guideline:", "IMRO guideline:", "Reviewer guideline:", "Maximus Guideline :"]
)
def test_labels_of_the_reviewers_guidelines(label: str) -> None:
    issue = only(UPHELD.replace("MAXIMUS guideline:", label))
    assert issue.reviewer_basis is not None
    assert issue.reviewer_basis.text.endswith("Section(s): Initial Care.")


@pytest.mark.parametrize("label", ["Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:"])
def test_a_label_in_another_case_than_the_letters_others_is_read_with_a_warning(label: str) -> None:
    text = OVERTURNED + UPHELD.replace(label, label.upper())
    issues, problems = parse_issues(text)
    assert issues == (only(OVERTURNED), only(UPHELD))
    assert [problem.code for problem in problems] == ["anchor-misread"]
