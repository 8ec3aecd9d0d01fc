"""Misread anchors are recognised, and prose is not taken for one."""

from __future__ import annotations

import pytest

from imrparse._text.fuzzy import find_decision, find_heading, find_labels

HEADING = "CLINICAL CASE SUMMARY"
LABEL = "Decision rationale:"


@pytest.mark.parametrize(
    "misread", ["CLlNlCAL CASE SUMMARY", "CLINICALCASESUMMARY", "C L I N I C A L CASE SUMMARY", "CL1NICAL CA5E SUMMARV"]
)
def test_misread_heading_is_found_on_a_line_of_its_own(misread: str) -> None:
    text = f"He fell.\n{misread}\nThe worker"
    place = find_heading(text, HEADING, 0, len(text))
    assert place is not None
    assert text[slice(*place)] == misread


@pytest.mark.parametrize(
    "line",
    ["See the CLlNlCAL CASE SUMMARY", "Clinical case summary", "CLINICAL FINDINGS", "CLINICAL CASE SUMMARY: none"],
)
def test_other_lines_are_no_heading(line: str) -> None:
    assert find_heading(line, HEADING, 0, len(line)) is None


@pytest.mark.parametrize(
    "misread", ["Decislon rationa1e:", "Decision rationale;", "Decisionrationale.", "DECISION RATI0NALE:"]
)
def test_misread_label_is_found_where_it_opens_a_line(misread: str) -> None:
    text = f"necessary.\n{misread} The knee"
    assert [text[slice(*place)] for place in find_labels(text, LABEL, 0, len(text))] == [misread]


@pytest.mark.parametrize("line", ["The Decislon rationale: none", "Decision rationale", "Decision date: none", ""])
def test_other_lines_open_with_no_label(line: str) -> None:
    assert not list(find_labels(line, LABEL, 0, len(line)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Knee brace: Uphe1d", ("Upheld", "Uphe1d")),
        ("Knee brace: Overtumed\n", ("Overturned", "Overtumed")),
        ("Knee brace: U p h e l d", ("Upheld", "U p h e l d")),
        ("Knee brace: Deferred", None),
        ("Knee brace", None),
        ("", None),
    ],
)
def test_misread_decision_is_found_at_the_end(text: str, found: tuple[str, str] | None) -> None:
    decision = find_decision(text, ["Upheld", "Overturned"], 0, len(text))
    assert (decision and (decision[0], text[decision[1] : decision[2]].lstrip(": "))) == found
