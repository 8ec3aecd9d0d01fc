"""A determination as plain text: the summary that `print` shows."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date
from enum import Enum
from importlib import import_module
from typing import Any, Final

from .._arguments import check_determination
from ..models import Basis, Determination, Issue, Problem, Statement

_WIDTH: Final = 100
_LABEL_WIDTH: Final = 13

_STATEMENTS: Final = {
    Statement.NONE_CITED: "no medical evidence cited",
    Statement.NOT_MTUS: "not the MTUS",
    Statement.OUTSIDE_MTUS: "outside the MTUS",
}


def to_text(determination: Determination) -> str:
    """Return a summary of a determination as plain text, for a person to read; `print(determination)` prints it.

    Values are wrapped at 100 characters. Each problem has one line, with the line of the letter that it is about.

    >>> from imrparse import parse
    >>> letter = '''Case Number: CM16-9900001
    ... IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Overturned
    ... Decision rationale: The knee gives way.'''
    >>> print(to_text(parse(letter)).partition("Dates:")[0])
    Case:        CM16-9900001
    Outcome:     overturned
    <BLANKLINE>
    """
    check_determination(determination, "to_text")
    rows = list(_case_rows(determination))
    for number, issue in enumerate(determination.issues, 1):
        rows += _issue_rows(number, issue)
    rows += ["", f"Problems:    {len(determination.problems) or 'none'}"]
    rows += [_describe_problem(problem, determination.source) for problem in determination.problems]
    return "\n".join(rows)


# --- what IPython and rich call ---------------------------------------------------------------------------------------


def print_pretty(determination: Determination, printer: Any, cycle: bool) -> None:  # noqa: ANN401 -- of IPython
    """Print the summary in IPython; inside a list or another object, one line."""
    del cycle  # a determination holds no objects that could hold it
    printer.text(to_text(determination) if len(printer.stack) == 1 else repr(determination))


def to_rich(determination: Determination) -> object:
    """Return the summary as a `Text` of rich, which does not take square brackets of the letter for markup."""
    return import_module("rich.text").Text(to_text(determination))


def iter_rich_arguments(determination: Determination) -> Iterator[tuple[str, object]]:
    """Yield what rich shows of a determination inside a list or another object."""
    yield "case_number", determination.header.case_number
    yield "outcome", determination.outcome
    yield "issues", len(determination.issues)


# --- rows -------------------------------------------------------------------------------------------------------------


def _case_rows(determination: Determination) -> Iterator[str]:
    """Yield the rows on the case, its dates, the reviewer and the patient."""
    header, credentials, summary = determination.header, determination.credentials, determination.summary
    yield _format_row("Case", header.case_number, _to_words(header.priority))
    yield _format_row("Outcome", _to_words(determination.outcome))
    yield _format_row(
        "Dates",
        _label("injury", header.date_of_injury),
        _label("UR denial", header.ur_denial_date),
        _label("application", header.application_received),
        _label("assigned", header.date_assigned),
        _label("decision", header.decision_date),
    )
    yield _format_row("Reviewer", *credentials.specialties, *credentials.subspecialties)
    yield _format_row("Licensed in", *credentials.licensed_states)
    yield _format_row(
        "Patient", _to_words(summary.sex), _label("age", summary.age), _label("injured", summary.date_of_injury)
    )


def _issue_rows(number: int, issue: Issue) -> Iterator[str]:
    """Yield the rows on one disputed treatment."""
    partial = issue.modification
    yield ""
    yield _format_row(f"Item {number}", partial.disputed if partial else issue.treatment)
    yield _format_row("Decision", _to_words(issue.decision))
    request = issue.request
    yield _format_row("Category", request.category, request.subcategory, *request.ingredients)
    if partial:
        yield _format_row("Requested", partial.original_request)
        yield _format_row("Authorized", partial.authorized)
    yield _format_row("Denial on", _describe_basis(issue.claims_administrator_basis))
    yield _format_row("Review on", _describe_basis(issue.reviewer_basis))


def _format_row(label: str, *parts: str | None) -> str:
    """Return a label and its values, wrapped, or "not stated" if there are none."""
    return textwrap.fill(
        ", ".join(part for part in parts if part) or "not stated",
        _WIDTH,
        initial_indent=f"{label + ':':<{_LABEL_WIDTH}}",
        subsequent_indent=" " * _LABEL_WIDTH,
        break_on_hyphens=False,
    )


def _to_words(item: Enum | None) -> str | None:
    """Return the value of an enum member with spaces."""
    return item.value.replace("_", " ") if item else None


def _label(label: str, value: date | int | None) -> str | None:
    """Return a label and its value."""
    return None if value is None else f"{label} {value}"


def _describe_basis(basis: Basis | None) -> str | None:
    """Return the citations of one side, or the start of its paragraph if it has none."""
    return ("; ".join(_iter_citations(basis)) or _shorten(basis.text)) if basis else None


def _iter_citations(basis: Basis) -> Iterator[str]:
    """Yield the citations of one side, shortened."""
    if basis.statement:
        yield _STATEMENTS[basis.statement]
    for cited in basis.mtus:
        yield f"MTUS {cited.title} {cited.year or ''}".rstrip()
    for other in basis.non_mtus:
        yield _shorten(other.text)


def _shorten(text: str) -> str:
    """Shorten a long text at a word boundary."""
    return textwrap.shorten(text, 70, placeholder=" …")


def _describe_problem(problem: Problem, source: str) -> str:
    """Return a problem and its line in the letter."""
    line = source.count("\n", 0, problem.span.start) + 1 if problem.span and source else None
    return f"  {f'line {line}' if line else 'letter'}: {problem.severity}: {problem.message} [{problem.code}]"
