"""The disputed treatments, each with its decision, the guidelines of both sides and the reviewer's reasons."""

from __future__ import annotations

from typing import Final

import regex

from .._fields import Fields
from .._split import CLAIMS_ADMINISTRATOR, DECISION, RATIONALE, REVIEWER, IssueBlock, Section, split_issues
from .._text import collapse
from ..errors import problem
from ..layouts import Layout
from ..models import Issue, Problem, Span
from .guidelines import read_basis

_EXPECTED: Final = {
    "treatment": "the disputed treatment",
    "claims_administrator_basis": "the claims administrator's guidelines",
    "reviewer_basis": "the reviewer's guidelines",
    "rationale": "the reviewer's rationale",
}
_UNREAD_DECISION: Final = regex.compile(r"(?r):\s*+(?P<word>\S{1,12})\s*+")  # one word after a colon, before a label


def read_issues(text: str, section: Section, layout: Layout) -> tuple[tuple[Issue, ...], list[Problem]]:
    """Read every issue of a section."""
    problems: list[Problem] = []
    issues = tuple(_read_issue(text, block, layout, problems) for block in split_issues(text, section, layout))
    if not issues:
        problems.append(problem("issue-missing", "The letter decides no treatment.", Span(section.start, section.end)))
    return issues, problems


def _read_issue(text: str, block: IssueBlock, layout: Layout, problems: list[Problem]) -> Issue:
    """Read one issue; what is missing from it goes to the problems."""
    fields = Fields()
    treatment_end = _read_decision(text, block, layout, fields, problems)
    fields.put_text("treatment", text, block.treatment, treatment_end)
    for rank, name in ((CLAIMS_ADMINISTRATOR, "claims_administrator_basis"), (REVIEWER, "reviewer_basis")):
        if part := block.parts[rank]:
            end = block.after(rank)
            fields.put(name, read_basis(text, part.start, part.end, end), part.start, end)
    if rationale := block.parts[RATIONALE]:
        fields.put_text("rationale", text, rationale.end, block.end)
    problems += [
        problem("field-missing", f"This issue does not say {what}.", Span(block.treatment, block.end))
        for name, what in _EXPECTED.items()
        if name not in fields
    ]
    fields.values.setdefault("treatment", "")
    return fields.build(Issue, block.start, block.end)


def _read_decision(text: str, block: IssueBlock, layout: Layout, fields: Fields, problems: list[Problem]) -> int:
    """Read the decision and tell where the treatment before it ends."""
    part = block.parts[DECISION]
    if part:
        word = collapse(text[part.start + 1 : part.end])
        fields.put("decision", layout.read_decision(word), part.end - len(word), part.end)
        return part.start
    end = block.after(DECISION)
    unread = _UNREAD_DECISION.match(text, block.treatment, end)
    span = Span(*unread.span("word")) if unread else Span(block.treatment, end)
    said = f"says {text[span.start:span.end]!r}" if unread else "is missing"
    problems.append(problem("decision-missing", f"The decision of this issue {said}.", span))
    return unread.start() if unread else end
