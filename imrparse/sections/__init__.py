"""Section parsers, for those who need only one part of a letter.

Each takes a text that holds only its section, with or without the heading. It returns what it read and the problems it
found. Spans are offsets into the text that was given.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from .._arguments import check_layout, check_text
from .._split import Section
from .._text.plain import normalise_characters
from ..layouts import ISSUES_AND_RATIONALES, Layout
from ..models import Credentials, Header, Issue, Problem, Summary
from .credentials import read_credentials
from .documents import read_documents
from .header import read_header
from .issues import read_issues
from .summary import read_summary

_T = TypeVar("_T")

__all__ = ["parse_credentials", "parse_documents", "parse_header", "parse_issues", "parse_summary"]


def parse_header(text: str, *, layout: Layout = ISSUES_AND_RATIONALES) -> tuple[Header, tuple[Problem, ...]]:
    """Read the header, in the order in which any extractor prints it.

    >>> header, problems = parse_header("Case Number: CM16-9900001  Date of Injury: 10/13/2016")
    >>> header.case_number, header.date_of_injury
    ('CM16-9900001', datetime.date(2016, 10, 13))
    >>> problems[0].message
    'The header gives no date assigned.'
    """
    return _parse_alone(read_header, text, layout)


def parse_credentials(text: str, *, layout: Layout = ISSUES_AND_RATIONALES) -> tuple[Credentials, tuple[Problem, ...]]:
    """Read the credentials of the reviewer, labelled or stated in a sentence.

    >>> credentials, _ = parse_credentials("State(s) of Licensure: Texas,New York Certification(s)/Specialty: Surgery")
    >>> credentials.licensed_states, credentials.specialties
    (('Texas', 'New York'), ('Surgery',))
    """
    return _parse_alone(read_credentials, text, layout)


def parse_documents(
    text: str, *, layout: Layout = ISSUES_AND_RATIONALES
) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    r"""Read the list of documents reviewed: one for each bullet or, without bullets, one for each line.

    >>> parse_documents("DOCUMENTS REVIEWED\nApplication for review\nRecords of the treating physician,\nundated\n")
    (('Application for review', 'Records of the treating physician, undated'), ())
    """
    return _parse_alone(read_documents, text, layout)


def parse_summary(text: str, *, layout: Layout = ISSUES_AND_RATIONALES) -> tuple[Summary, tuple[Problem, ...]]:
    """Read the clinical case summary: the text after its stock sentence.

    >>> summary, _ = parse_summary("… including all medical records: The worker fell from a ladder.")
    >>> summary.text, summary.spans["text"]
    ('The worker fell from a ladder.', Span(start=33, end=63))
    """
    return _parse_alone(read_summary, text, layout)


def parse_issues(text: str, *, layout: Layout = ISSUES_AND_RATIONALES) -> tuple[tuple[Issue, ...], tuple[Problem, ...]]:
    r"""Read the disputed treatments and the decision on each.

    >>> issues, _ = parse_issues("Knee brace: Upheld\nDecision rationale: The knee is stable.\n")
    >>> issues[0].treatment, issues[0].decision.value, issues[0].rationale
    ('Knee brace', 'upheld', 'The knee is stable.')
    """
    return _parse_alone(read_issues, text, layout)


def _parse_alone(
    read: Callable[[str, Section, Layout, list[Problem]], _T], text: str, layout: Layout
) -> tuple[_T, tuple[Problem, ...]]:
    """Read a text that is one section."""
    name = f"sections.{read.__name__.replace('read_', 'parse_')}"
    check_text(text, name)
    check_layout(layout, name)
    problems: list[Problem] = []
    value = read(normalise_characters(text), Section(0, 0, len(text)), layout, problems)
    return value, tuple(problems)
