"""Reads a header that is nothing but its whole table, row by row or column by column.

Most extractors print the table so, and matching it as a whole is far faster than finding its labels and values.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import zip_longest
from typing import Final

from ..._split import Section
from ..._text.phrases import phrase_pattern
from ...layouts import Layout
from .tokens import case_number_pattern

_DATE: Final = "[0-9]{2}/[0-9]{2}/[0-9]{4}"


def match_table(text: str, head: Section, layout: Layout) -> re.Match[str] | None:
    """Match a head that is a whole table: group 1 is the table, and each value has the name of its field."""
    for pattern in table_patterns(layout):
        if table := pattern.fullmatch(text, head.start, head.end):
            return table
    return None


@cache
def table_patterns(layout: Layout) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of the table of a layout: by row and by column; none if it is not wholly known."""
    rows, labels = layout.header_rows, layout.header_labels
    if not rows or labels.keys() != {name for row in rows for name in row}:
        return ()
    tables = _table_by_row(layout), _table_by_column(layout)
    return tuple(re.compile(rf"\s*+({table})\s*+") for table in tables)


def _table_by_row(layout: Layout) -> str:
    """Return the pattern of a table in which each label comes right before its value."""
    names = [name for row in layout.header_rows for name in row]
    return r"\s++".join(_labelled_value(_value(name, layout), *layout.header_labels[name]) for name in names)


def _table_by_column(layout: Layout) -> str:
    """Return the pattern of a table in which the labels of each column come before its values."""
    columns = ([name for name in column if name] for column in zip_longest(*layout.header_rows))
    parts = []
    for names in columns:
        parts.append(r"\s++".join(phrase_pattern(layout.header_labels[name][0]) for name in names))
        parts.append(r"\s++".join(_value(name, layout) for name in names))
    return r"[ ]*+\n\s*+".join(parts)


def _value(name: str, layout: Layout) -> str:
    patterns = {"case_number": case_number_pattern(layout), "priority": "Standard|Expedited"}
    return f"(?P<{name}>{patterns.get(name, _DATE)})"


def _labelled_value(value: str, label: str, half: str = "") -> str:
    """Return the pattern of a label and its value, which may split the label after its first half."""
    if not half:
        return rf"{phrase_pattern(label)}\s++{value}"
    rest = phrase_pattern(label.removeprefix(half))
    return rf"{phrase_pattern(half)}\s++(?:{rest}\s++)?+{value}(?:\s++{rest})?+"
