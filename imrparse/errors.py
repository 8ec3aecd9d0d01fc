"""The errors that imrparse raises, and every problem that it reports.

`PROBLEMS` is the one list of problem codes. A code never changes its meaning; its severity and the sentence beside
it are written for the people who read letters, not for those who parse them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from .models import Problem, Severity, Span

PROBLEMS: Final[Mapping[str, tuple[Severity, str]]] = MappingProxyType(
    {
        "section-missing": (Severity.ERROR, "A section that every letter of this layout has was not found."),
        "section-repeated": (Severity.WARNING, "A section's heading stands twice; only the first section was read."),
        "heading-missing": (
            Severity.WARNING,
            "A section's heading is missing; its stock sentence shows where it begins.",
        ),
        "anchor-misread": (
            Severity.WARNING,
            "A heading, label or decision was misread by a scanner; look whether it is one.",
        ),
        "heading-unknown": (
            Severity.NOTE,
            "A line looks like a heading but is none that we know; it stays in the text around it.",
        ),
        "text-unparsed": (Severity.WARNING, "A stretch of text belongs to no section that was recognised."),
        "field-missing": (Severity.ERROR, "The letter does not say something that every letter says."),
        "value-unreadable": (Severity.ERROR, "Something stands where the value belongs, but it cannot be that value."),
        "date-impossible": (Severity.WARNING, "The calendar does not have the date that the letter gives."),
        "injury-dates-differ": (Severity.NOTE, "Header and clinical summary give different dates of injury."),
        "case-year-differs": (Severity.NOTE, "The case number's year is not the year the application was received."),
        "dates-out-of-order": (Severity.WARNING, "One date lies after another that it must come before."),
        "rationale-contradicts": (Severity.WARNING, "The rationale's last words say the opposite of the decision."),
        "dispute-repeats-request": (
            Severity.NOTE,
            "A part was allowed, yet the whole request is called still disputed.",
        ),
        "guideline-unknown": (
            Severity.NOTE,
            "The MTUS has no such chapter, or no edition of that year, that we know of.",
        ),
        "section-unknown": (Severity.NOTE, "A guideline section's name holds a comma; it may be two names."),
        "line-left-out": (
            Severity.NOTE,
            "A page number or another line that runs through the pages is no part of the letter.",
        ),
        "value-repeated": (Severity.NOTE, "The header gives this more than once; the first is taken."),
        "issue-missing": (Severity.ERROR, "The letter decides no disputed treatment that could be found."),
        "decision-missing": (Severity.ERROR, "It could not be read whether the denial was upheld or overturned."),
        "decision-unstated": (
            Severity.ERROR,
            "The letter does not say in so many words whether the treatment is medically necessary; read its reasons.",
        ),
    }
)
"""Every problem code, with its severity and what it means."""


def problem(code: str, message: str, span: Span | None = None) -> Problem:
    """Report a problem of the list above.

    >>> problem("field-missing", "The header gives no decision date.").severity
    <Severity.ERROR: 'error'>
    """
    return Problem(code, message, PROBLEMS[code][0], span)


def misread(printed: str, anchor: str, span: Span) -> Problem:
    """Report an anchor that is recognised by approximation only."""
    return problem("anchor-misread", f"{printed!r} is taken for {anchor!r}.", span)


class ImrparseError(ValueError):
    """Whatever imrparse raises about a text; a wrong type raises TypeError instead."""


class UnknownLayoutError(ImrparseError):
    """No layout recognises the text: it is no determination letter, or one of a form not known yet."""


class MalformedDataError(ImrparseError):
    """Data that `from_dict` was given is not of the form that `to_dict` writes; a line a fault, each with its path."""


class IncompleteDeterminationError(ImrparseError):
    """With `strict=True`: something that every letter says is missing or cannot be read."""

    problems: tuple[Problem, ...]
    """Every problem met, those of lesser severity too."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems and list those of severity ERROR in the message."""
        self.problems = tuple(problems)
        errors = [problem for problem in self.problems if problem.severity is Severity.ERROR]
        super().__init__("\n".join([f"{len(errors)} error(s) in this letter:", *map(_line, errors)]))

    def __reduce__(self) -> tuple[type[IncompleteDeterminationError], tuple[tuple[Problem, ...]]]:
        """Pickle by the problems, not by the message made of them."""
        return type(self), (self.problems,)


def _line(problem: Problem) -> str:
    place = f" (at {problem.span.start}-{problem.span.end})" if problem.span else ""
    return f"- {problem.code}: {problem.message}{place}"
