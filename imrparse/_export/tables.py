"""Determinations as rows of a table: one a disputed treatment, or one a guideline cited.

The columns are data: the name of each, the type of its values, and where in the models the value comes from. A row has
every column; a column of lists has a list in every row, and any other column may have None. Types are plain, for
tables know neither our enums nor our spans: in a list, a date is its ISO string, a problem its code and a citation its
name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from ..models import Determination, Issue, MtusCitation, NonMtusCitation, Problem

_Columns: TypeAlias = Mapping[str, tuple[Any, str]]
"""Name, type of the values, and the path to them from the object that a part of the row is about."""
_Citation: TypeAlias = MtusCitation | NonMtusCitation

_LETTER: Final[_Columns] = {
    "case_number": (str, "header.case_number"),
    "layout": (str, "layout"),
    "outcome": (str, "outcome"),
    "priority": (str, "header.priority"),
    "date_of_injury": (date, "header.date_of_injury"),
    "ur_denial_date": (date, "header.ur_denial_date"),
    "application_received": (date, "header.application_received"),
    "date_assigned": (date, "header.date_assigned"),
    "decision_date": (date, "header.decision_date"),
    "licensed_states": (list[str], "credentials.licensed_states"),
    "specialties": (list[str], "credentials.specialties"),
    "subspecialties": (list[str], "credentials.subspecialties"),
    "age": (int, "summary.age"),
    "sex": (str, "summary.sex"),
    "summary_date_of_injury": (date, "summary.date_of_injury"),
    "summary": (str, "summary.text"),
    "problems": (list[str], "problems"),
}
_ISSUE: Final[_Columns] = {
    "treatment": (str, "treatment"),
    "decision": (str, "decision"),
    "original_request": (str, "modification.original_request"),
    "authorized": (str, "modification.authorized"),
    "disputed": (str, "modification.disputed"),
    "retrospective": (bool, "request.retrospective"),
    "dates_of_service": (list[str], "request.dates_of_service"),
    "drug": (str, "request.drug"),
    "strength": (str, "request.strength"),
    "quantity": (float, "request.quantity"),
    "refills": (int, "request.refills"),
    "times_per_week": (int, "request.times_per_week"),
    "weeks": (int, "request.weeks"),
    "visits": (int, "request.visits"),
    "laterality": (list[str], "request.laterality"),
    "body_parts": (list[str], "request.body_parts"),
    "claims_administrator_statement": (str, "claims_administrator_basis.statement"),
    "claims_administrator_mtus": (list[str], "claims_administrator_basis.mtus"),
    "claims_administrator_non_mtus": (list[str], "claims_administrator_basis.non_mtus"),
    "reviewer_statement": (str, "reviewer_basis.statement"),
    "reviewer_mtus": (list[str], "reviewer_basis.mtus"),
    "reviewer_non_mtus": (list[str], "reviewer_basis.non_mtus"),
    "rationale": (str, "rationale"),
    "start": (int, "span.start"),
    "end": (int, "span.end"),
}
_CITATION: Final[_Columns] = {
    "title": (str, "title"),
    "year": (int, "year"),
    "sections": (list[str], "sections"),
    "pages": (str, "pages"),
    "chapter": (str, "chapter"),
    "topic": (str, "topic"),
    "url": (str, "url"),
    "start": (int, "span.start"),
    "end": (int, "span.end"),
}
_SIDES: Final = {"claims_administrator": "claims_administrator_basis", "reviewer": "reviewer_basis"}

# What a citation's row tells of its letter and its issue.
_CITED_IN: Final = {name: _LETTER[name] for name in ("case_number", "decision_date")}
_CITED_FOR: Final = {name: _ISSUE[name] for name in ("treatment", "decision")}


def _types(columns: _Columns) -> dict[str, Any]:
    return {name: kind for name, (kind, _) in columns.items()}


COLUMNS: Final[Mapping[str, Any]] = MappingProxyType(
    {"letter": int, **_types(_LETTER), "issue": int, **_types(_ISSUE)},
)
"""The columns of `to_rows`, in order, each with the type of its values: what polars takes for a schema."""

CITATION_COLUMNS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "letter": int,
        **_types(_CITED_IN),
        "issue": int,
        **_types(_CITED_FOR),
        "cited_by": str,
        "source": str,
        "guideline": str,
        **_types(_CITATION),
    }
)
"""The columns of `to_citation_rows`, in order, each with the type of its values."""


def to_rows(determinations: Iterable[Determination]) -> Iterator[dict[str, Any]]:
    """Give a row for each disputed treatment; a letter without one gives none.

    `letter` and `issue` count from 0: the determination among those given, and the issue in `issues`.

    >>> from imrparse import parse
    >>> letter = parse('''Case Number: CM16-9900001
    ... IMR ISSUES, DECISIONS AND RATIONALES
    ... Norco 10/325mg #60: Overturned''')
    >>> [row] = to_rows([letter])
    >>> row["case_number"], row["drug"], row["quantity"], row["decision"], row["body_parts"]
    ('CM16-9900001', 'Norco', 60.0, 'overturned', [])
    """
    for number, determination in enumerate(determinations):
        letter = {"letter": number, **_cells(determination, _LETTER)}
        for place, issue in enumerate(determination.issues):
            yield {**letter, "issue": place, **_cells(issue, _ISSUE)}


def to_citation_rows(determinations: Iterable[Determination]) -> Iterator[dict[str, Any]]:
    """Give a row for each guideline that either side cited; `letter` and `issue` are those of `to_rows`.

    >>> from imrparse import parse
    >>> letter = parse('''IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Upheld
    ... MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.''')
    >>> [row] = to_citation_rows([letter])
    >>> row["cited_by"], row["source"], row["guideline"], row["sections"]
    ('reviewer', 'mtus', 'Knee Complaints 2004', ['Initial Care'])
    """
    for number, determination in enumerate(determinations):
        letter = {"letter": number, **_cells(determination, _CITED_IN)}
        for place, issue in enumerate(determination.issues):
            about = {**letter, "issue": place, **_cells(issue, _CITED_FOR)}
            for side, citation in _citations(issue):
                said = {"cited_by": side, "source": _source(citation), "guideline": _name(citation)}
                yield {**about, **said, **_cells(citation, _CITATION)}


def _citations(issue: Issue) -> Iterator[tuple[str, _Citation]]:
    """Give every citation with the side that cites it."""
    for side, name in _SIDES.items():
        if basis := getattr(issue, name):
            yield from ((side, citation) for citation in (*basis.mtus, *basis.non_mtus))


def _source(citation: _Citation) -> str:
    return "mtus" if isinstance(citation, MtusCitation) else citation.source.value


def _cells(thing: object, columns: _Columns) -> dict[str, Any]:
    """Give the part of a row that is about one object."""
    return {name: _cell(_find(thing, path), kind) for name, (kind, path) in columns.items()}


def _find(thing: object, path: str) -> object:
    """Follow a path; None where it breaks off, as `modification.disputed` does where nothing was modified."""
    for name in path.split("."):
        thing = getattr(thing, name, None)
    return thing


def _cell(value: Any, kind: object) -> object:  # noqa: ANN401 -- of whatever type the models have
    if kind == list[str]:
        return [_name(member) for member in value or ()]
    if kind is float and value is not None:
        return float(value)
    return value.value if isinstance(value, Enum) else value


def _name(member: object) -> str:
    """Give the word by which a list knows its member."""
    match member:
        case Enum():
            return str(member.value)
        case date():
            return member.isoformat()
        case Problem():
            return member.code
        case MtusCitation():
            return f"{member.title} {member.year or ''}".rstrip()
        case NonMtusCitation():
            return member.text
    return str(member)
