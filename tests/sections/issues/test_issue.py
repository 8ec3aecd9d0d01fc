"""The disputed treatments: what is said of each, and what is missing."""

from __future__ import annotations

import pytest

from imrparse import Decision, Issue, Modification, parse
from imrparse.sections import parse_issues
from imrparse.testing import PARTIAL_APPROVALS, RENDERINGS, Item, Letter, Rendering, modified, render

UPHELD = """\
Knee brace: Upheld
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.
Decision rationale: The knee is stable. It is not medically necessary.
"""
OVERTURNED = """\
Pre-op labs: CBC: Overturned
Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.
MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back.
Decision rationale: The worker bled for a day. The labs are medically necessary.
"""


def only(text: str) -> Issue:
    (issue,), _ = parse_issues(text)
    return issue


def test_one_issue() -> None:
    (issue,), problems = parse_issues(UPHELD)
    assert problems == ()
    assert (issue.treatment, issue.decision) == ("Knee brace", Decision.UPHELD)
    assert issue.claims_administrator_basis is not None
    assert issue.claims_administrator_basis.text == "Decision based on MTUS Knee Complaints 2004."
    assert issue.reviewer_basis is not None
    assert issue.reviewer_basis.text == "Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care."
    assert issue.rationale == "The knee is stable. It is not medically necessary."
    assert issue.modification is None


def test_every_value_has_its_place() -> None:
    issue = only(UPHELD)
    printed = {name: UPHELD[span.as_slice()] for name, span in issue.spans.items()}
    assert printed["treatment"] == "Knee brace"
    assert printed["decision"] == "Upheld"
    assert printed["rationale"] == issue.rationale
    assert printed["reviewer_basis"].startswith("MAXIMUS guideline:")
    assert issue.reviewer_basis is not None
    assert UPHELD[issue.reviewer_basis.spans["text"].as_slice()] == issue.reviewer_basis.text
    assert UPHELD[issue.span.as_slice()] == UPHELD


def test_any_number_of_issues() -> None:
    issues, problems = parse_issues((UPHELD + OVERTURNED) * 10)
    assert problems == ()
    assert [issue.treatment for issue in issues] == ["Knee brace", "Pre-op labs: CBC"] * 10
    assert [issue.decision for issue in issues] == [Decision.UPHELD, Decision.OVERTURNED] * 10
    assert issues[0] == issues[2] == only(UPHELD)
    assert issues[1] == issues[19] == only(OVERTURNED)


ITEMS = (
    Item("Knee brace", Decision.OVERTURNED),
    Item("Pre-op labs: CBC", claims_administrator="Decision based on MTUS Knee Complaints 2004: none. See 98-99."),
    modified(PARTIAL_APPROVALS[0], "Norco #120", "Norco #90", "Norco #30"),
)


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


@pytest.mark.parametrize("rendering", RENDERINGS.values(), ids=RENDERINGS)
def test_issues_are_read_in_every_rendering(rendering: Rendering) -> None:
    issues = parse(render(Letter(items=ITEMS), rendering)).issues
    for issue, item in zip(issues, ITEMS, strict=True):
        assert (issue.treatment, issue.decision, issue.rationale) == (item.treatment, item.decision, item.rationale)
        assert issue.claims_administrator_basis is not None
        assert issue.claims_administrator_basis.text == item.claims_administrator
        assert issue.reviewer_basis is not None
        assert issue.reviewer_basis.text == item.reviewer


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


# --- partial approvals ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wording", PARTIAL_APPROVALS, ids=["remaining portion", "leaving the original"])
@pytest.mark.parametrize("colon", [" is:", ":"])
@pytest.mark.parametrize("width", [30, 45, 60, 95])
@pytest.mark.parametrize("rendering", RENDERINGS.values(), ids=RENDERINGS)
def test_a_partial_approval(wording: str, colon: str, width: int, rendering: Rendering) -> None:
    item = modified(wording, "Gym for a year, with pool", "Gym for a month", "Gym for 11 months, with pool", colon)
    text = render(Letter(items=(Item("Knee brace"), item)), rendering, width=width)
    brace, issue = parse(text).issues
    assert brace.modification is None
    assert issue.treatment == item.treatment
    assert issue.modification == Modification(
        original_request="Gym for a year, with pool",
        authorized="Gym for a month",
        disputed="Gym for 11 months, with pool",
    )
    assert "modification" in issue.spans
    for name, span in issue.modification.spans.items():
        assert " ".join(text[span.as_slice()].split()) == getattr(issue.modification, name)
    assert set(issue.modification.spans) == {"original_request", "authorized", "disputed"}


@pytest.mark.parametrize(
    "treatment",
    [
        "Knee brace",
        "Knee brace, as in the original request",
        "A knee brace was the original request",
        "Knee brace authorized by the Claims Administrator",
        "The remaining IMR eligible portion of the original request, knee brace",
    ],
)
def test_what_is_no_partial_approval(treatment: str) -> None:
    issue = only(UPHELD.replace("Knee brace", treatment))
    assert issue.treatment == treatment
    assert issue.modification is None


# --- what is missing --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", " \n\f", "No more of this.", "IMR ISSUES, DECISIONS AND RATIONALES\n"])
def test_a_section_without_an_issue_is_reported(text: str) -> None:
    issues, problems = parse_issues(text)
    assert issues == ()
    assert [problem.code for problem in problems] == ["issue-missing"]


@pytest.mark.parametrize(
    ("line", "field", "what"),
    [
        ("Claims", "claims_administrator_basis", "claims administrator"),
        ("MAXIMUS", "reviewer_basis", "reviewer's guidelines"),
        ("Decision", "rationale", "rationale"),
    ],
)
def test_a_paragraph_that_is_missing_is_reported_and_costs_no_other(line: str, field: str, what: str) -> None:
    text = "".join(one for one in UPHELD.splitlines(keepends=True) if not one.startswith(line))
    (issue, after), problems = parse_issues(text + OVERTURNED)
    whole = only(UPHELD)
    assert getattr(issue, field) is None
    assert field not in issue.spans
    others = {"treatment", "decision", "claims_administrator_basis", "reviewer_basis"} - {field}
    assert all(getattr(issue, name) == getattr(whole, name) for name in others)
    assert after == only(OVERTURNED)
    (missing,) = (problem for problem in problems if problem.code == "field-missing")
    assert what in missing.message
    assert missing.span is not None
    assert text[missing.span.start :].startswith("Knee brace")


@pytest.mark.parametrize(
    ("line", "treatment"),
    [
        ("Knee brace: Modified", "Knee brace"),
        ("Knee brace: Deferred", "Knee brace"),
        ("Pre-op labs: CBC: Withdrawn", "Pre-op labs: CBC"),
        ("Knee brace", "Knee brace"),
    ],
)
def test_a_decision_that_cannot_be_read_is_none(line: str, treatment: str) -> None:
    text = UPHELD.replace("Knee brace: Upheld", line)
    (issue, after), problems = parse_issues(text + OVERTURNED)
    assert (issue.treatment, issue.decision) == (treatment, None)
    assert "decision" not in issue.spans
    assert issue.rationale == "The knee is stable. It is not medically necessary."
    assert after == only(OVERTURNED)
    assert [problem.code for problem in problems] == ["decision-missing"]
    assert line.removeprefix(treatment).strip(": ") in problems[0].message


def test_a_decision_that_cannot_be_read_in_the_second_issue() -> None:
    issues, problems = parse_issues(OVERTURNED + UPHELD.replace("Upheld", "Deferred"))
    assert [(issue.treatment, issue.decision) for issue in issues] == [
        ("Pre-op labs: CBC", Decision.OVERTURNED),
        ("Knee brace", None),
    ]
    assert [problem.code for problem in problems] == ["decision-missing"]
    assert "Deferred" in problems[0].message


def test_a_treatment_that_is_missing_is_reported() -> None:
    (issue,), problems = parse_issues(UPHELD.removeprefix("Knee brace"))
    assert (issue.treatment, issue.decision) == ("", Decision.UPHELD)
    assert "treatment" not in issue.spans
    assert ["disputed treatment" in problem.message for problem in problems] == [True]


def test_an_issue_may_end_with_its_decision() -> None:
    issue = only("Knee brace: Overturned")
    assert (issue.treatment, issue.decision, issue.rationale) == ("Knee brace", Decision.OVERTURNED, None)


@pytest.mark.parametrize(
    "end", ["The request is not certified", "See the guideline (knee)", "It is not certified\nat this time"]
)
@pytest.mark.parametrize(
    "treatment",
    ["MRI of the left knee", "Dr. Roe, follow-up visit", "Omeprazole 20 mg. #60", "Request for Terocin\npatches"],
)
def test_a_rationale_may_end_without_its_full_stop(end: str, treatment: str) -> None:
    reasons = f"Decision rationale: There is pain, and the file that was sent tells of nothing else. {end}\n"
    rest = f"MAXIMUS guideline: None.\n{reasons}"
    text = f"Knee brace: Upheld\n{rest}{treatment}: Overturned\n{rest}"
    issues, _ = parse_issues(text)
    assert [issue.treatment for issue in issues] == ["Knee brace", treatment.replace("\n", " ")]
    assert issues[0].rationale == issues[1].rationale
