"""Reads the header: as a whole table, or else from its labels and values and from sentences that state dates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from ..._split import Section
from ..._text.lazy import Match, lazy_re
from ..._text.plain import collapse
from ..._text.values import DATE, read_date
from ...errors import FIELD_NAMES, problem
from ...layouts import Layout
from ...models import Header, Priority, Problem, Span
from .._fields import Fields
from .pairing import pair_tokens
from .printed_table import match_table
from .stated_dates import find_stated_dates
from .tokens import Token, find_tokens, group_of, is_label, list_unlabelled, start_of

_WHOLE_DATE: Final = lazy_re(DATE)
_CASE_NUMBER: Final = lazy_re(r"CM[0-9]{2}-[0-9]{7}|IMR\s?+[0-9]{2}-[0-9]{6}")


def read_header(text: str, head: Section, layout: Layout, problems: list[Problem]) -> Header:
    """Read the header in the head of a letter."""
    return _read_table(text, head, layout) or _read_tokens(text, head, layout, problems)


def _read_table(text: str, head: Section, layout: Layout) -> Header | None:
    """Read a head that is a whole table; None if it is not, or if one of its values is unreadable."""
    table = match_table(text, head, layout)
    if not table:
        return None
    fields, problems = Fields(), list[Problem]()
    for name in layout.header_labels:
        _set_value(fields, name, table, problems, name)
    return None if problems else fields.build(Header, *table.span(1))


def _read_tokens(text: str, head: Section, layout: Layout, problems: list[Problem]) -> Header:
    """Read a header from its labels and values, and from the sentences that state dates."""
    tokens = find_tokens(text, head.start, head.end, layout.header_labels, problems)
    stated = find_stated_dates(text, head, layout)
    if not tokens and not stated:
        if layout.header_labels or layout.header_phrases:
            problems.append(problem("section-missing", "The letter has no header."))
        return Header()
    fields = Fields()
    labelled = tokens
    if tokens and not is_label(tokens[0]):
        _set_unlabelled(fields, tokens, layout, problems)
        labelled = tokens[1:]
    for label, value in pair_tokens(text, labelled, problems):
        _set_value(fields, group_of(label), value, problems)
    for name, match in stated.items():
        _set_value(fields, name, match, problems, "date")
    _report_missing(fields, layout, problems)
    found = sorted([*tokens, *stated.values()], key=start_of)
    return fields.build(Header, found[0].start(), found[-1].end())


def _set_unlabelled(fields: Fields, tokens: list[Token], layout: Layout, problems: list[Problem]) -> None:
    """Give the first value to the only field of its kind whose label is lost, with a warning."""
    value = tokens[0]
    (name,) = list_unlabelled(tokens, layout.header_labels, group_of(value))
    _set_value(fields, name, value, problems)
    message = f"{value[0]!r} was read as the {FIELD_NAMES[name]}, but its label is missing."
    problems.append(problem("anchor-misread", message, Span(*value.span())))


def _set_value(fields: Fields, name: str, match: Match, problems: list[Problem], group: int | str = 0) -> None:
    """Read a value and set its field; of several values, the first counts."""
    raw, place = match[group], match.span(group)
    value = _READERS.get(name, _read_date)(raw)
    if name in fields:
        message = f"The header gives another {FIELD_NAMES[name]}, which was not read: {raw}."
        problems.append(problem("value-repeated", message, Span(*place)))
    elif value is None:
        message = f"Invalid {FIELD_NAMES[name]} in the header: {raw}."
        problems.append(problem("value-unreadable", message, Span(*place)))
    else:
        fields.set(name, value, place)


def _report_missing(fields: Fields, layout: Layout, problems: list[Problem]) -> None:
    """Report the fields that every letter of the layout has and this one lacks."""
    expected = (*layout.header_labels, *layout.header_phrases)
    missing = [name for name in expected if name not in fields and name not in layout.optional_fields]
    problems += [problem("field-missing", f"The header gives no readable {FIELD_NAMES[name]}.") for name in missing]


def _read_date(raw: str) -> date | None:
    return read_date(raw) if _WHOLE_DATE.fullmatch(raw) else None


def _read_priority(raw: str) -> Priority:
    return Priority[raw.upper()]


def _read_case_number(raw: str) -> str | None:
    return collapse(raw) if _CASE_NUMBER.fullmatch(raw) else None


_READERS: Final[Mapping[str, Callable[[str], object]]] = {"priority": _read_priority, "case_number": _read_case_number}
"""What reads the value of a field, if not `_read_date`; it returns None for an invalid value."""
