"""Determinations as table rows: one per disputed treatment, or one per cited guideline.

The columns are data: each has a name and the path to its field in the models, whose annotation decides the type. Every
row has every column. A column of lists has a list in every row; any other column may have None. Types are plain, since
tables have neither enums nor spans: in a list, a date is its ISO string, a problem its code and a citation its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from functools import cache, cached_property
from types import MappingProxyType, NoneType
from typing import Any, Final, TypeAlias, get_args, get_origin, get_type_hints

from attrs import fields

from .._arguments import check_determination, check_determinations
from ..models import Determination, Issue, MtusCitation, NonMtusCitation, Problem, Request
from ..vocabulary import specialty, state

Keyed: TypeAlias = Determination | tuple[object, Determination]
"""A determination, or a pair of a key of one's own and the determination."""
_Citation: TypeAlias = MtusCitation | NonMtusCitation


class Columns(dict[str, tuple[Any, str]]):
    """The type of each column's values, and the path to them from the object that this part of the row describes."""

    @cached_property
    def by_owner(self) -> dict[str, list[tuple[str, str, Any]]]:
        """The columns by the object that has their fields; to look it up for each cell takes twice as long."""
        groups: dict[str, list[tuple[str, str, Any]]] = {}
        for name, (kind, path) in self.items():
            owner, _, field = path.rpartition(".")
            groups.setdefault(owner, []).append((name, field, kind))
        return groups


# --- the columns ------------------------------------------------------------------------------------------------------


def find_field(owner: Any, path: str) -> tuple[type, str]:  # noqa: ANN401 -- a class, or a union of classes
    """Return the class and the name of the field that a path leads to; of a union, in the first class that has it.

    >>> find_field(Issue, "request.drug")
    (<class 'imrparse.models.Request'>, 'drug')
    """
    name, _, rest = path.partition(".")
    kinds = get_args(owner) or (owner,)
    kind = next((kind for kind in kinds if hasattr(kind, name)), kinds[0])
    return find_field(_annotation(kind, name), rest) if rest else (kind, name)


def _annotation(kind: type, name: str) -> Any:  # noqa: ANN401 -- whatever the models are annotated with
    """Return the type of a field or property."""
    member = getattr(kind, name)
    return get_type_hints(member.fget)["return"] if isinstance(member, property) else _annotations(kind)[name]


_annotations: Final = cache(get_type_hints)


def column_type(annotation: Any) -> Any:  # noqa: ANN401 -- both are types, of which some are generic
    """Return the type of the column that holds a field with this annotation.

    >>> column_type(int | None), column_type(int | float | None), column_type(tuple[date, ...])
    (<class 'int'>, <class 'float'>, list[str])
    """
    if get_origin(annotation) is tuple:
        return list[str]
    kinds = {*(get_args(annotation) or [annotation])} - {NoneType}
    if float in kinds:
        return float
    [kind] = kinds
    return str if issubclass(kind, Enum) else kind


def _columns(owner: Any, paths: Mapping[str, str]) -> Columns:  # noqa: ANN401 -- as in find_field
    """Return the columns with these paths from a class, each with its type."""
    return Columns({name: (column_type(_annotation(*find_field(owner, path))), path) for name, path in paths.items()})


LETTER_COLUMNS: Final = _columns(
    Determination,
    {
        "case_number": "header.case_number",
        "layout": "layout",
        "outcome": "outcome",
        "priority": "header.priority",
        "date_of_injury": "header.date_of_injury",
        "ur_denial_date": "header.ur_denial_date",
        "application_received": "header.application_received",
        "date_assigned": "header.date_assigned",
        "decision_date": "header.decision_date",
        "claim_number": "header.claim_number",
        "employee_name": "header.employee_name",
        "provider_name": "header.provider_name",
        "treatments_in_dispute": "header.treatments_in_dispute",
        "final_determination": "header.final_determination",
        "licensed_states": "credentials.licensed_states",
        "licensed_states_printed": "credentials.licensed_states",
        "specialties": "credentials.specialties",
        "specialties_printed": "credentials.specialties",
        "subspecialties": "credentials.subspecialties",
        "subspecialties_printed": "credentials.subspecialties",
        "age": "summary.age",
        "sex": "summary.sex",
        "summary_date_of_injury": "summary.date_of_injury",
        "injury_end": "summary.injury_end",
        "summary": "summary.text",
        "problems": "problems",
    },
)
ISSUE_COLUMNS: Final = _columns(
    Issue,
    {
        "treatment": "treatment",
        "decision": "decision",
        "original_request": "modification.original_request",
        "authorized": "modification.authorized",
        "disputed": "modification.disputed",
        **{field.name: f"request.{field.name}" for field in fields(Request) if field.eq},  # all but `span` and `spans`
        "claims_administrator_statement": "claims_administrator_basis.statement",
        "claims_administrator_mtus": "claims_administrator_basis.mtus",
        "claims_administrator_non_mtus": "claims_administrator_basis.non_mtus",
        "claims_administrator_chapters": "claims_administrator_basis.chapters",
        "reviewer_statement": "reviewer_basis.statement",
        "reviewer_mtus": "reviewer_basis.mtus",
        "reviewer_non_mtus": "reviewer_basis.non_mtus",
        "reviewer_chapters": "reviewer_basis.chapters",
        "rationale": "rationale",
        "span_start": "span.start",
        "span_end": "span.end",
    },
)
CITED_COLUMNS: Final = _columns(
    _Citation,
    {
        "title": "title",
        "year": "year",
        "sections": "sections",
        "pages": "pages",
        "chapter": "chapter",
        "topic": "topic",
        "url": "url",
        "span_start": "span.start",
        "span_end": "span.end",
    },
)
NAMED_BY_LIST: Final[Mapping[str, Callable[[str], str | None]]] = MappingProxyType(
    {"licensed_states": state, "specialties": specialty, "subspecialties": specialty}
)
"""The columns whose names are spelt as in a closed list, with the look-up; a name that it lacks stays as printed."""

_SIDES: Final = {"claims_administrator": "claims_administrator_basis", "reviewer": "reviewer_basis"}

# The columns of the letter and of the issue that a citation's row repeats.
_CITED_IN: Final = Columns((name, LETTER_COLUMNS[name]) for name in ("case_number", "decision_date"))
_CITED_FOR: Final = Columns((name, ISSUE_COLUMNS[name]) for name in ("treatment", "decision"))


def _types(columns: Columns) -> dict[str, Any]:
    return {name: kind for name, (kind, _) in columns.items()}


TABLE_VERSION: Final = 2
"""Version of the columns of `to_rows` and `to_citation_rows`. It increases by one with every change of them."""

COLUMNS: Final[Mapping[str, Any]] = MappingProxyType(
    {"key": str, "letter": int, **_types(LETTER_COLUMNS), "issue": int, **_types(ISSUE_COLUMNS)},
)
"""The columns of `to_rows`, in order, each with the type of its values. It is a valid polars schema."""

CITATION_COLUMNS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "key": str,
        "letter": int,
        **_types(_CITED_IN),
        "issue": int,
        **_types(_CITED_FOR),
        "cited_by": str,
        "source": str,
        "guideline": str,
        **_types(CITED_COLUMNS),
    }
)
"""The columns of `to_citation_rows`, in order, each with the type of its values."""


# --- the rows ---------------------------------------------------------------------------------------------------------


def to_rows(determinations: Iterable[Keyed]) -> Iterator[dict[str, Any]]:
    """Yield one row per disputed treatment; a letter without any has no row.

    `letter` is the index of the determination among those given, `issue` that of the treatment in `issues`. To join the
    rows of several calls, or with a table of your own, give pairs of a key and a determination: the key, such as a path
    or a number, becomes a string in the column `key`, which is otherwise None.

    Raises TypeError if the argument is a single determination or no iterable.

    >>> from imrparse import parse
    >>> letter = parse('''Case Number: CM16-9900001
    ... IMR ISSUES, DECISIONS AND RATIONALES
    ... Norco 10/325mg #60: Overturned''')
    >>> [row] = to_rows([letter])
    >>> row["case_number"], row["drug"], row["quantity"], row["decision"], row["body_parts"]
    ('CM16-9900001', 'Norco', 60.0, 'overturned', [])
    >>> row["category"], row["subcategory"], row["ingredients"]
    ('Pharmaceuticals', 'Opioids', ['acetaminophen', 'hydrocodone'])
    >>> [row["key"] for row in to_rows([("letters/a.txt", letter)])]
    ['letters/a.txt']
    """
    check_determinations(determinations, "to_rows")
    return _iter_rows(determinations)


def _iter_rows(determinations: Iterable[Keyed]) -> Iterator[dict[str, Any]]:
    for number, (key, determination) in enumerate(_take_apart(determinations, "to_rows")):
        letter = {"key": key, "letter": number, **_cells(determination, LETTER_COLUMNS)}
        for index, issue in enumerate(determination.issues):
            yield {**letter, "issue": index, **_cells(issue, ISSUE_COLUMNS)}


def to_citation_rows(determinations: Iterable[Keyed]) -> Iterator[dict[str, Any]]:
    """Yield one row per guideline cited by either side; `key`, `letter` and `issue` are as in `to_rows`.

    Raises TypeError if the argument is a single determination or no iterable.

    >>> from imrparse import parse
    >>> letter = parse('''IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Upheld
    ... MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.''')
    >>> [row] = to_citation_rows([letter])
    >>> row["cited_by"], row["source"], row["guideline"], row["sections"]
    ('reviewer', 'mtus', 'Knee Complaints 2004', ['Initial Care'])
    """
    check_determinations(determinations, "to_citation_rows")
    return _iter_citation_rows(determinations)


def _iter_citation_rows(determinations: Iterable[Keyed]) -> Iterator[dict[str, Any]]:
    for number, (key, determination) in enumerate(_take_apart(determinations, "to_citation_rows")):
        letter = {"key": key, "letter": number, **_cells(determination, _CITED_IN)}
        for index, issue in enumerate(determination.issues):
            about = {**letter, "issue": index, **_cells(issue, _CITED_FOR)}
            for side, citation in _citations(issue):
                cited = {"cited_by": side, "source": _source(citation), "guideline": _name(citation)}
                yield {**about, **cited, **_cells(citation, CITED_COLUMNS)}


def _take_apart(given: Iterable[Keyed], function: str) -> Iterator[tuple[str | None, Determination]]:
    """Yield the key of each determination, which may have none, and the determination; `function` is who was called."""
    for one in given:
        key, determination = one if isinstance(one, tuple) else (None, one)
        check_determination(determination, function)
        yield None if key is None else str(key), determination


def _citations(issue: Issue) -> Iterator[tuple[str, _Citation]]:
    """Yield each citation with the side that cites it."""
    for side, name in _SIDES.items():
        if basis := getattr(issue, name):
            yield from ((side, citation) for citation in (*basis.mtus, *basis.non_mtus))


def _source(citation: _Citation) -> str:
    return "mtus" if isinstance(citation, MtusCitation) else citation.source.value


def _cells(thing: object, columns: Columns) -> dict[str, Any]:
    """Return the part of a row that describes one object; None for each field of an owner that is None."""
    cells = dict.fromkeys(columns)
    for owner, group in columns.by_owner.items():
        holder = getattr(thing, owner) if owner else thing
        for name, field, kind in group:
            cells[name] = _cell(name, getattr(holder, field, None), kind)
    return cells


def _cell(column: str, value: Any, kind: object) -> object:  # noqa: ANN401 -- of any type in the models
    if find := NAMED_BY_LIST.get(column):
        return [find(member) or member for member in value or ()]
    if isinstance(value, tuple):
        return [member if type(member) is str else _name(member) for member in value]
    if value is None:
        return [] if kind == list[str] else None
    if kind is float:
        return float(value)
    return value.value if isinstance(value, Enum) else value


def _name(member: object) -> str:
    """Return the string for a member of a list."""
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
