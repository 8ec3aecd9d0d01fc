"""The errors that imrparse raises, and the problems that it reports.

A problem code never changes its meaning. Messages and meanings are written for the people who read letters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from .models import Problem, Severity, Span

PROBLEMS: Final[Mapping[str, tuple[Severity, str]]] = MappingProxyType(
    {
        "section-missing": (Severity.ERROR, "A section that every letter of this form has was not found."),
        "section-repeated": (
            Severity.WARNING,
            "A heading occurs twice; only the first of the sections was read.",
        ),
        "header-missing": (Severity.NOTE, "The letter starts with its first heading, as letters of 2014 and 2015 do."),
        "heading-missing": (
            Severity.WARNING,
            "A heading is missing; the stock sentence of the section marks its start.",
        ),
        "anchor-misread": (Severity.WARNING, "A heading, label or decision was misread by a scanner; check it."),
        "spaces-astray": (
            Severity.WARNING,
            "Words of the form were torn or run together; other words of the letter may be, too.",
        ),
        "heading-unknown": (Severity.NOTE, "A line looks like an unknown heading; it was read as part of its section."),
        "text-unparsed": (Severity.WARNING, "A stretch of text belongs to no section."),
        "text-unread": (Severity.NOTE, "A stretch of text in a section is neither a value nor part of the form."),
        "field-missing": (Severity.ERROR, "The letter lacks a statement that every letter of this form has."),
        "value-unreadable": (Severity.ERROR, "The text found in place of the value is not a valid value."),
        "value-misread": (Severity.WARNING, "A name of a closed list was misread or printed in capitals; check it."),
        "number-misread": (
            Severity.WARNING,
            "A number in a disputed item has letters among its digits; it was not read.",
        ),
        "date-impossible": (Severity.WARNING, "The letter gives a date that the calendar does not have."),
        "injury-dates-differ": (Severity.NOTE, "Header and clinical summary give different dates of injury."),
        "case-numbers-differ": (
            Severity.ERROR,
            "The letter has several headers with different case numbers; it may be several letters.",
        ),
        "case-year-differs": (
            Severity.NOTE,
            "The case number has another year than the date of the application.",
        ),
        "dates-by-order": (
            Severity.WARNING,
            "The labels and dates of the header are printed apart; the order of events paired them.",
        ),
        "dates-out-of-order": (Severity.WARNING, "Two dates of the letter are in an impossible order."),
        "outcome-differs": (
            Severity.WARNING,
            "The final determination on the cover page differs from the decisions, or from its own explanation.",
        ),
        "rationale-contradicts": (Severity.WARNING, "The end of the rationale contradicts the decision."),
        "reasons-doubtful": (
            Severity.WARNING,
            "The reasons hold an address, a number or a sentence that reasons do not give, or go on after their end.",
        ),
        "dispute-repeats-request": (
            Severity.NOTE,
            "Part of a request was authorized, yet all of it is still disputed.",
        ),
        "anchor-unread": (
            Severity.WARNING,
            "A label or a decision of the form is part of a value, as where it is printed twice.",
        ),
        "modification-unread": (
            Severity.WARNING,
            "A treatment has the words of a partial approval, and its parts were not understood.",
        ),
        "requests-several": (Severity.NOTE, "One item asks for several drugs or courses of therapy."),
        "word-misspelt": (
            Severity.WARNING,
            "A word of a disputed item was read as one that differs by a letter; check it.",
        ),
        "guideline-unknown": (Severity.NOTE, "The MTUS has no known chapter of this name, or no edition of this year."),
        "guideline-unread": (Severity.WARNING, "Part of a paragraph on guidelines was not understood."),
        "section-unknown": (Severity.NOTE, "The name of a guideline section has a comma; it may be two names."),
        "letters-several": (Severity.ERROR, "The text has several letters; parse_all() reads each of them."),
        "specialty-unknown": (Severity.NOTE, 'The name of a specialty holds "and" or "/"; it may be two names.'),
        "line-left-out": (Severity.NOTE, "A line of the page or an e-mail footer is not part of the letter."),
        "page-missing": (
            Severity.WARNING,
            "The numbers of the pages do not follow each other: pages may be missing or out of order.",
        ),
        "line-suspected": (
            Severity.WARNING,
            "A short line inside a value is no sentence, and may belong to the page; it was kept.",
        ),
        "line-repeated": (
            Severity.WARNING,
            "A line is the same as the one before it, and may be printed twice; both were kept.",
        ),
        "sentence-unfinished": (
            Severity.WARNING,
            "A paragraph does not end with a whole sentence: words may be missing, or some may belong to the page.",
        ),
        "text-wrapped": (
            Severity.WARNING,
            "The text seems to hold marks of another format, such as Markdown or HTML; convert it to plain text.",
        ),
        "value-repeated": (Severity.NOTE, "The header gives a value more than once; the first was read."),
        "issue-repeated": (Severity.WARNING, "Two issues have the same treatment and the same reasons."),
        "issue-missing": (Severity.ERROR, "No disputed treatment was found."),
        "decision-missing": (Severity.ERROR, "Whether the denial was upheld or overturned could not be read."),
        "decision-unstated": (
            Severity.ERROR,
            "The rationale does not state whether the treatment is necessary.",
        ),
    }
)
"""Every problem code, with its severity and its meaning."""

FIELD_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "application_received": "date the application was received",
        "case_number": "case number",
        "claim_number": "claim number",
        "date_assigned": "date assigned",
        "date_of_injury": "date of injury",
        "decision_date": "decision date",
        "employee_name": "employee name",
        "final_determination": "final determination",
        "priority": "priority",
        "provider_name": "provider name",
        "treatments_in_dispute": "treatments in dispute",
        "ur_denial_date": "date of the utilization review denial",
    }
)
"""The fields of the header, in the words that messages use."""


def problem(code: str, message: str, span: Span | None = None) -> Problem:
    """Return a problem with the severity of its code.

    >>> problem("field-missing", "The header gives no readable decision date.").severity
    <Severity.ERROR: 'error'>
    """
    return Problem(code, message, PROBLEMS[code][0], span)


def misread(printed: str, anchor: str, span: Span) -> Problem:
    """Return the problem of an anchor that was matched approximately."""
    if printed == anchor:
        return problem("anchor-misread", f"{printed!r} was read although the colon before it is missing.", span)
    return problem("anchor-misread", f"{printed!r} was read as {anchor!r}.", span)


def start_of_problem(one: Problem) -> int:
    """Return where a problem begins, by which those of a letter are sorted; -1 if it has no place."""
    return one.span.start if one.span else -1


class ImrparseError(ValueError):
    """Base class of the errors about a text or its data; an argument of the wrong type raises TypeError."""


class UnknownLayoutError(ImrparseError):
    """No layout recognises the text: it is no determination letter, or has an unknown form."""


class MalformedDataError(ImrparseError):
    """Data given to `from_dict` does not have the form that `to_dict` writes; the message has a line for each fault."""


class IncompleteDeterminationError(ImrparseError):
    """With `strict=True`: something that every letter states is missing or unreadable."""

    problems: tuple[Problem, ...]
    """All problems of the letter, not only the errors."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """List the problems of severity ERROR in the message."""
        self.problems = tuple(problems)
        errors = [problem for problem in self.problems if problem.severity is Severity.ERROR]
        super().__init__("\n".join([f"This letter has {len(errors)} error(s):", *map(_line, errors)]))

    def __reduce__(self) -> tuple[type[IncompleteDeterminationError], tuple[tuple[Problem, ...]]]:
        """Pickle the problems instead of the message."""
        return type(self), (self.problems,)


def _line(problem: Problem) -> str:
    place = f" (characters {problem.span.start} to {problem.span.end})" if problem.span else ""
    return f"- {problem.code}: {problem.message}{place}"
