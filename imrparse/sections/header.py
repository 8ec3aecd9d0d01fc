"""The header: a two-column table of labels and values, which every extractor prints in an order of its own.

pdfplumber   Date Assigned: 11/09/2016 Date of Injury: 10/13/2016
pymupdf      label, value, label, value, each on a line of its own
pdftotext    a column's labels, then its values
pdfminer     both mixed, a value even before its label

In all of them the n-th label goes with the n-th value of its kind.  Where labels and values do not number the same, only
those are believed that stand together.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

import regex

from .._dates import read_date
from .._fields import Fields
from .._text import collapse, phrase
from ..errors import problem
from ..layouts import Layout
from ..models import Header, Priority, Problem, Span

_NUMBER, _DATE, _PRIORITY = "value_number", "value_date", "value_priority"
_KINDS: Final = (_NUMBER, _DATE, _PRIORITY)
_KIND_OF_FIELD: Final = {"case_number": _NUMBER, "priority": _PRIORITY}  # every other field is a date

# What stands where a value belongs; misread digits too, so that a value which cannot be read still holds its place.
_VALUES: Final = rf"""
    (?P<{_NUMBER}> \b(?:CM|IMR\s?+)[0-9A-Z]{{2}}\s?+-\s?+[0-9A-Z]{{6,7}}\b )            # CM16-0213037, IMR 13-000004
  | (?P<{_DATE}> \b[0-9A-Z]{{1,4}}[/.-][0-9A-Z]{{1,2}}[/.-][0-9A-Z]{{2,4}}\b )          # 10/13/2016, l0/13/2O16
  | (?P<{_PRIORITY}> \b(?:Standard|Expedited)\b )
"""
_CASE_NUMBER: Final = regex.compile(r"CM[0-9]{2}-[0-9]{7}|IMR\s?+[0-9]{2}-[0-9]{6}")
_LIST: Final = regex.compile(r"\s*+(?:,|;|&|and)\s*+")  # between two values of one label


class _Token(NamedTuple):
    """A label or a value of the header."""

    field: str
    """The field that a label names; empty for a value."""
    kind: str
    """Its kind, or the kind of value that the label wants."""
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


_Pair = tuple[_Token, _Token]


def read_header(text: str, pos: int, endpos: int, layout: Layout) -> tuple[Header, list[Problem]]:
    """Read the header block that stands between two offsets."""
    tokens = _find_tokens(text, pos, endpos, layout.header_labels)
    if not tokens:
        return Header(), [problem("section-missing", "The letter has no header block.")]
    block = Span(tokens[0].start, tokens[-1].end)
    tokens, problems = _drop_further_values(text, tokens)
    fields = Fields()
    for label, value in _pair(text, tokens):
        raw = text[value.start : value.end]
        name = label.field.replace("_", " ")
        if label.field in fields:
            problems.append(problem("value-repeated", f"The header gives another {name}: {raw}.", value.span))
        elif (read := _read_value(value.kind, raw)) is None:
            problems.append(problem("value-unreadable", f"The header's {name} cannot be: {raw}.", value.span))
        else:
            fields.put(label.field, read, value.start, value.end)
    problems += [
        problem("field-missing", f"The header gives no {name.replace('_', ' ')} that can be read.")
        for name in layout.header_labels
        if name not in fields
    ]
    return fields.build(Header, block.start, block.end), problems


def _find_tokens(text: str, pos: int, endpos: int, labels: Mapping[str, tuple[str, ...]]) -> list[_Token]:
    """Find all labels and values, from the first label on."""
    tokens: list[_Token] = []
    for match in _token_pattern(tuple(labels.items())).finditer(text, pos, endpos):
        name = str(match.lastgroup)
        if name not in _KINDS:
            tokens.append(_Token(name, _KIND_OF_FIELD.get(name, _DATE), *match.span()))
        elif tokens:
            tokens.append(_Token("", name, *match.span()))
    return tokens


@cache
def _token_pattern(labels: tuple[tuple[str, tuple[str, ...]], ...]) -> regex.Pattern[str]:
    groups = [f"(?P<{name}>{'|'.join(map(phrase, forms))})" for name, forms in labels]
    return regex.compile("|".join([*groups, _VALUES]), regex.IGNORECASE | regex.VERBOSE)


def _drop_further_values(text: str, tokens: list[_Token]) -> tuple[list[_Token], list[Problem]]:
    """Keep the first of several values in a list: one letter may decide several applications (8 CCR 9792.10.4)."""
    kept, problems = tokens[:1], []
    for before, token in pairwise(tokens):
        if token.field or before.field or not _LIST.fullmatch(text, before.end, token.start):
            kept.append(token)
        else:
            message = f"The header gives a further value: {text[token.start : token.end]}."
            problems.append(problem("value-repeated", message, token.span))
    return kept, problems


def _pair(text: str, tokens: list[_Token]) -> list[_Pair]:
    """Put each label together with its value, in the order of the labels."""
    pairs: list[_Pair] = []
    for kind in _KINDS:
        own = [token for token in tokens if token.kind == kind]
        labels = [token for token in own if token.field]
        values = [token for token in own if not token.field]
        same_number = len(labels) == len(values)
        pairs += zip(labels, values, strict=True) if same_number else _pair_neighbours(text, own)
    return sorted(pairs)


def _pair_neighbours(text: str, tokens: list[_Token]) -> list[_Pair]:
    """Pair only what stands together: on one line, or in a run of labels and just as many values."""
    has_lines = "\n" in text[tokens[0].start : tokens[-1].end]
    pairs = [
        (label, value)
        for label, value in pairwise(tokens)
        if has_lines and label.field and not value.field and "\n" not in text[label.end : value.start]
    ]
    paired = {token for pair in pairs for token in pair}
    for run in _runs([token for token in tokens if token not in paired]):
        labels = [token for token in run if token.field]
        if 2 * len(labels) == len(run):
            pairs += zip(labels, run[len(labels) :], strict=True)
    return pairs


def _runs(tokens: list[_Token]) -> list[list[_Token]]:
    """Cut a row of labels and values before each label that follows a value."""
    runs = [tokens[:1]]
    for before, token in pairwise(tokens):
        if token.field and not before.field:
            runs.append([])
        runs[-1].append(token)
    return runs


def _read_value(kind: str, raw: str) -> object:
    """Read a value of one kind; None where it cannot be one."""
    if kind == _DATE:
        return read_date(raw)
    if kind == _PRIORITY:
        return Priority(raw.lower())
    return collapse(raw) if _CASE_NUMBER.fullmatch(raw) else None
