"""The header as the form prints it: a table, which most extractors give row by row or column by column."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import zip_longest
from typing import Final

from ._text import phrase

_DATE: Final = "[0-9]{2}/[0-9]{2}/[0-9]{4}"
_NO_DATES: Final = {"case_number": "CM[0-9]{2}-[0-9]{7}", "priority": "Standard|Expedited"}


def write_patterns(
    rows: tuple[tuple[str, ...], ...], labels: Mapping[str, tuple[str, ...]]
) -> tuple[re.Pattern[str], ...]:
    """Write the patterns of a whole table: each label with its value, and each column's labels before its values.

    The first group of a match is the table, the others are the fields by name. A table that lacks a label has none.

    >>> labels = {"case_number": ("No.:",), "priority": ("Pace:",)}
    >>> rows, columns = write_patterns((("case_number", "priority"),), labels)
    >>> rows.fullmatch("No.: CM16-9900001 Pace: Standard").groupdict()
    {'case_number': 'CM16-9900001', 'priority': 'Standard'}
    """
    if labels.keys() != {name for row in rows for name in row}:
        return ()
    value = {name: f"(?P<{name}>{_NO_DATES.get(name, _DATE)})" for name in labels}
    by_row = [_write_pair(*labels[name], value=value[name]) for row in rows for name in row]
    columns = ([name for name in column if name] for column in zip_longest(*rows))
    by_column = [
        r"\s++".join(part)
        for names in columns
        for part in ([phrase(labels[name][0]) for name in names], [value[name] for name in names])
    ]
    tables = r"\s++".join(by_row), r"[ ]*+\n\s*+".join(by_column)
    return tuple(re.compile(rf"\s*+({table})\s*+") for table in tables)


def _write_pair(label: str, half: str = "", *, value: str) -> str:
    """Write the pattern of a label and its value, which may break the label in two."""
    if not half:
        return rf"{phrase(label)}\s++{value}"
    rest = phrase(label.removeprefix(half))
    return rf"{phrase(half)}\s++(?:{rest}\s++)?+{value}(?:\s++{rest})?+"
