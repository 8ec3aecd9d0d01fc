"""The disputed treatments: what is said of each, and what is missing."""

from __future__ import annotations

import pytest

from imrparse import Decision, Issue, Modification, Outcome, Severity, parse
from imrparse.sections import parse_issues
from imrparse.testing import PARTIAL_APPROVALS, RENDERINGS, Item, Letter, Rendering, modified, render
from support.issue_texts import OVERTURNED, UPHELD


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


@pytest.mark.parametrize("rendering", RENDERINGS.values(), ids=RENDERINGS)
def test_issues_are_read_in_every_rendering(rendering: Rendering) -> None:
    issues = parse(render(Letter(items=ITEMS), rendering)).issues
    for issue, item in zip(issues, ITEMS, strict=True):
        assert (issue.treatment, issue.decision, issue.rationale) == (item.treatment, item.decision, item.rationale)
        assert issue.claims_administrator_basis is not None
        assert issue.claims_administrator_basis.text == item.claims_administrator
        assert issue.reviewer_basis is not None
        assert issue.reviewer_basis.text == item.reviewer


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


# --- Decisions --------------------------------------------------------------------------------------------------------

DECIDED = (
    "{}\nClaims Administrator guideline: Decision based on MTUS Knee Complaints 2004.\n"
    "MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.\nDecision rationale: The knee gives way.\n"
)


@pytest.mark.parametrize(
    "words",
    [
        "Partially Overturned",
        "Partially\nOverturned",
        "partly overturned",
        "Partially Upheld",
        "Partly Upheld",
        "Overturned in part",
        "UPHELD IN PART",
    ],
)
def test_a_decision_in_part_is_neither_upheld_nor_overturned(words: str) -> None:
    [issue], problems = parse_issues(DECIDED.format(f"Knee brace: {words}"))
    assert (issue.treatment, issue.decision) == ("Knee brace", Decision.PARTIALLY_OVERTURNED)
    assert not problems
    letter = parse(f"IMR ISSUES, DECISIONS AND RATIONALES\n{DECIDED.format(f'Knee brace: {words}')}")
    assert letter.outcome is Outcome.PARTIALLY_OVERTURNED


@pytest.mark.parametrize(
    "words",
    [
        "Not Upheld",
        "not overturned",
        "Mostly Overturned",
        "Denial Upheld",
        "Conditionally upheld on appeal",
        "Modified, Overturned",
        "Upheld (see below)",
        "Neither Upheld nor Overturned",
        "Withheld",
    ],
)
def test_more_than_a_decision_after_the_colon_is_quoted_and_not_guessed(words: str) -> None:
    text = DECIDED.format(f"Knee brace: {words}")
    [issue], problems = parse_issues(text)
    assert (issue.treatment, issue.decision) == ("Knee brace", None)
    [unread] = [problem for problem in problems if problem.code == "decision-missing"]
    assert unread.severity is Severity.ERROR
    assert unread.span is not None
    assert text[unread.span.as_slice()] == words
    assert words in unread.message


@pytest.mark.parametrize("line", ["Knee brace not Upheld", "Knee brace partially Overturned"])
def test_a_qualified_decision_without_a_colon_is_not_guessed(line: str) -> None:
    [issue], problems = parse_issues(DECIDED.format(line))
    assert issue.decision is None
    assert "decision-missing" in {problem.code for problem in problems}


def test_a_decision_without_its_colon_is_not_said_to_be_misread() -> None:
    [issue], [problem] = parse_issues(DECIDED.format("Knee brace Upheld"))
    assert issue.decision is Decision.UPHELD
    assert problem.code == "anchor-misread"
    assert problem.message == "'Upheld' was read although the colon before it is missing."


def test_an_item_may_ask_for_several_drugs() -> None:
    text = UPHELD.replace("Knee brace", "Percocet 5/325mg #30 and Valium 5mg #20")
    (issue,), (note,) = parse_issues(text)
    assert [request.drug for request in issue.requests] == ["Percocet", "Valium"]
    assert issue.requests == (issue.request, *issue.further_requests)
    assert text[issue.spans["further_requests"].as_slice()] == "Valium 5mg #20"
    assert (note.code, note.severity) == ("requests-several", Severity.NOTE)


def test_a_typing_error_that_decides_a_value_is_reported() -> None:
    text = UPHELD.replace("Knee brace", "Acupunture x 6 for the sholder")
    (issue,), problems = parse_issues(text)
    assert (issue.request.visits, issue.request.body_parts) == (6, ("shoulder",))
    assert text[issue.request.spans["body_parts"].as_slice()] == "sholder"
    assert [(one.code, text[one.span.as_slice()]) for one in problems if one.span] == [
        ("word-misspelt", "Acupunture"),
        ("word-misspelt", "sholder"),
    ]


def test_a_typing_error_that_decides_nothing_is_not_reported() -> None:
    assert parse_issues(UPHELD.replace("Knee brace", "Knee brace for theraphy"))[1] == ()
