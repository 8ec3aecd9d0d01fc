"""The anchors of issues: decisions and labels, however they are printed, and not where prose quotes them."""

from __future__ import annotations

import pytest

from imrparse import Decision, Issue, Severity
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


@pytest.mark.parametrize(
    ("printed", "decision"),
    [
        ("\u2612 Upheld \u2610 Overturned", Decision.UPHELD),
        ("\u2610 Upheld \u2611 Overturned", Decision.OVERTURNED),
        ("[ ] Upheld [X] Overturned", Decision.OVERTURNED),
        ("[x]Upheld [ ]Overturned", Decision.UPHELD),
        ("(X) Upheld\n( ) Overturned", Decision.UPHELD),
        ("Upheld [ ] Overturned [X]", Decision.OVERTURNED),
        ("_X_ Upheld ___ Overturned", Decision.UPHELD),
        ("\u2713 Upheld", Decision.UPHELD),
        ("\u2610 Upheld \u2610 Overturned", None),
        ("[X] Upheld [X] Overturned", None),
        ("[ ] Upheld", None),
    ],
)
def test_the_ticked_box_decides_if_it_is_the_only_one(printed: str, decision: Decision | None) -> None:
    (issue,), problems = parse_issues(UPHELD.replace(": Upheld", f": {printed}"))
    assert (issue.treatment, issue.decision) == ("Knee brace", decision)
    assert ("decision-missing" in {one.code for one in problems}) is (decision is None)


@pytest.mark.parametrize("mark", ["*", "**", "1", " 12", "\u2020", "\u00b9", "[2]", " [b]", "(3)", "."])
def test_a_mark_is_no_part_of_a_decision(mark: str) -> None:
    issue = only(UPHELD.replace(": Upheld", f": Upheld{mark}"))
    assert (issue.treatment, issue.decision) == ("Knee brace", Decision.UPHELD)
    assert issue.spans["decision"] == only(UPHELD).spans["decision"]


@pytest.mark.parametrize("printed", ["Upheld (see note)", "Upheldt", "not Upheld1"])
def test_more_than_a_mark_after_a_decision_is_not_ignored(printed: str) -> None:
    _, problems = parse_issues(UPHELD.replace(": Upheld", f": {printed}"))
    assert any(one.severity is not Severity.NOTE for one in problems)


NUMBERED = """\
1. The request for a brace is not medically necessary and appropriate.

{}
The Physician Reviewer's decision rationale:
The knee is stable.
"""


def test_words_that_were_not_understood_may_part_a_decision_from_the_first_label() -> None:
    (issue,), problems = parse_issues(NUMBERED.format("The insurer relied on custom.\n"))
    assert (issue.treatment, issue.decision) == ("a brace", Decision.UPHELD)
    assert "text-unread" in {one.code for one in problems}


def test_a_decision_in_another_sentence_is_not_that_of_the_treatment() -> None:
    text = NUMBERED.replace(" is not medically necessary and appropriate.", ".")
    (issue,), problems = parse_issues(text.format("The insurer wrote that a cane is medically necessary.\nSo it is.\n"))
    assert issue.decision is None
    assert "decision-missing" in {one.code for one in problems}


def test_each_issue_may_have_labels_of_its_own() -> None:
    other = OVERTURNED.replace("Decision rationale:", "Rationale for the Decision:")
    other = other.replace("MAXIMUS guideline:", "IMRO guideline:")
    assert parse_issues(UPHELD + other)[0] == (only(UPHELD), only(OVERTURNED))


def test_reasons_in_the_words_of_a_form_of_2013_are_no_issue_where_a_decision_is_lost() -> None:
    reasons = "Regarding the request for a brace, it would weaken the knee. A brace is not medically necessary."
    first = UPHELD.replace("The knee is stable. It is not medically necessary.", reasons)
    assert reasons in first
    lost = "\n".join(OVERTURNED.split("\n")[1:])
    issues, problems = parse_issues(first + lost)
    assert [issue.decision for issue in issues] == [Decision.UPHELD, None]
    assert "decision-missing" in {one.code for one in problems}


def test_reasons_state_no_decision_where_other_issues_have_words_for_it() -> None:
    repeated = UPHELD.replace(
        "Decision rationale: ", "Decision rationale: \nRegarding the request for a brace:\nDecision rationale: "
    )
    issues, problems = parse_issues(repeated + OVERTURNED)
    assert [issue.decision for issue in issues if issue.treatment == "a brace"] in ([], [None])
    assert len(issues) == 2 or "decision-missing" in {one.code for one in problems}
