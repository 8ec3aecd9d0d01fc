"""The header: a two-column table of labels and values, which every extractor prints in an order of its own.

pdfplumber   Date Assigned: 11/09/2016 Date of Injury: 10/13/2016
pymupdf      label, value, label, value, each on a line of its own
pdftotext    a column's labels, then its values
pdfminer     both mixed, a value even before its label

In all of them the n-th label goes with the n-th value of its kind. Where labels and values do not number the same,
only those are believed that stand together.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Final

import regex

from .._dates import read_date
from .._fields import Fields
from .._split import Section
from .._text import collapse, phrase
from ..errors import problem
from ..layouts import Layout
from ..models import Header, Priority, Problem, Span

_NUMBER, _DATE, _PRIORITY = "value_number", "value_date", "value_priority"
_KINDS: Final = (_NUMBER, _DATE, _PRIORITY)
_HALF = "half"  # the second half of a label that a value broke in two
_KIND_OF_FIELD: Final = {"case_number": _NUMBER, "priority": _PRIORITY, _HALF: _HALF}  # every other field is a date

# What stands where a value belongs; misread digits too, so that a value which cannot be read still holds its place.
_VALUES: Final = rf"""
    (?P<{_NUMBER}> \b(?:CM|IMR\s?+)[0-9A-Z]{{2}}\s?+-\s?+[0-9A-Z]{{6,7}}\b )            # CM16-0213037, IMR 13-000004
  | (?P<{_DATE}> \b[0-9A-Z]{{1,4}}[/.-][0-9A-Z]{{1,2}}[/.-][0-9A-Z]{{2,4}}\b )          # 10/13/2016, l0/13/2O16
  | (?P<{_PRIORITY}> \b(?:Standard|Expedited)\b )
"""
_CASE_NUMBER: Final = regex.compile(r"CM[0-9]{2}-[0-9]{7}|IMR\s?+[0-9]{2}-[0-9]{6}")
_LIST: Final = regex.compile(r"\s*+(?:,|;|&|and)\s*+")  # between two values of one label


_Token = regex.Match[str]  # a label or a value; its last group is the field or the kind of value
_Pair = tuple[_Token, _Token]


def read_header(text: str, section: Section, layout: Layout) -> tuple[Header, list[Problem]]:
    """Read the header block."""
    tokens = _find_tokens(text, section.start, section.end, layout.header_labels)
    if not tokens:
        return Header(), [problem("section-missing", "The letter has no header block.")]
    fields = Fields()
    problems: list[Problem] = []
    for kind in _KINDS:
        own = [token for token in tokens if _kind(token) == kind]
        for label, value in _pair(text, own, problems):
            _put(fields, _group(label), kind, value, problems)
    problems += [
        problem("field-missing", f"The header gives no {name.replace('_', ' ')} that can be read.")
        for name in layout.header_labels
        if name not in fields
    ]
    return fields.build(Header, tokens[0].start(), tokens[-1].end()), problems


def _find_tokens(text: str, pos: int, endpos: int, labels: Mapping[str, tuple[str, ...]]) -> list[_Token]:
    """Find all labels and values, from the first label on."""
    tokens = list(_token_pattern(tuple(labels.items())).finditer(text, pos, endpos))
    first = next((n for n, token in enumerate(tokens) if token.lastgroup not in _KINDS), len(tokens))
    return tokens[first:]


@cache
def _token_pattern(labels: tuple[tuple[str, tuple[str, ...]], ...]) -> regex.Pattern[str]:
    groups = [f"(?P<{name}>{'|'.join(map(phrase, forms))})" for name, forms in labels]
    halves = [phrase(whole.removeprefix(half)) for _, (whole, *halves) in labels for half in halves]
    if halves:
        groups.append(f"(?P<{_HALF}>{'|'.join(halves)})")
    return regex.compile("|".join([*groups, _VALUES]), regex.IGNORECASE | regex.VERBOSE)


def _kind(token: _Token) -> str:
    """Tell the kind of a value, or of the value that a label wants."""
    group = _group(token)
    return group if group in _KINDS else _KIND_OF_FIELD.get(group, _DATE)


def _group(token: _Token) -> str:
    """Tell which field a label names, or of what kind a value is."""
    return token.lastgroup or ""


def _is_label(token: _Token) -> bool:
    return token.lastgroup not in _KINDS


def _put(fields: Fields, name: str, kind: str, value: _Token, problems: list[Problem]) -> None:
    """Read a value and give it to its field; the first of several counts."""
    said = name.replace("_", " ")
    if name in fields:
        problems.append(problem("value-repeated", f"The header gives another {said}: {value[0]}.", Span(*value.span())))
    elif (read := _read_value(kind, value[0])) is None:
        problems.append(problem("value-unreadable", f"The header's {said} cannot be: {value[0]}.", Span(*value.span())))
    else:
        fields.put(name, read, *value.span())


def _pair(text: str, tokens: list[_Token], problems: list[Problem]) -> list[_Pair]:
    """Put each label of one kind together with its value: the n-th with the n-th, unless lines say otherwise."""
    labels = [token for token in tokens if _is_label(token)]
    if 2 * len(labels) != len(tokens):
        tokens = _drop_further_values(text, tokens, problems)
    has_lines = bool(tokens) and text.find("\n", tokens[0].start(), tokens[-1].end()) >= 0
    on_line = _pair_on_line(text, tokens) if has_lines else []
    if 2 * len(labels) == len(tokens):
        pairs = list(zip(labels, (token for token in tokens if not _is_label(token)), strict=True))
        if not has_lines or (set(on_line) <= set(pairs) and all(_may_pair(text, *pair) for pair in pairs)):
            return pairs
    return on_line or _pair_runs(tokens)


def _drop_further_values(text: str, tokens: list[_Token], problems: list[Problem]) -> list[_Token]:
    """Keep the first of several values in a list: one letter may decide several applications (8 CCR 9792.10.4)."""
    kept = tokens[:1]
    for before, token in pairwise(tokens):
        if _is_label(token) or _is_label(before) or not _LIST.fullmatch(text, before.end(), token.start()):
            kept.append(token)
        else:
            message = f"The header gives a further value: {token[0]}."
            problems.append(problem("value-repeated", message, Span(*token.span())))
    return kept


def _may_pair(text: str, label: _Token, value: _Token) -> bool:
    """Tell whether a value stands after its label, or before it on a line of its own as pdfminer prints it."""
    if value.start() > label.start():
        return True
    line = text.rfind("\n", 0, value.start()) + 1
    return not text[line : value.start()].strip() and "\n" in text[value.end() : label.start()]


def _pair_on_line(text: str, tokens: list[_Token]) -> list[_Pair]:
    """Pair each label with the value right after it on its line."""
    return [
        (label, value)
        for label, value in pairwise(tokens)
        if _is_label(label) and not _is_label(value) and text.find("\n", label.end(), value.start()) < 0
    ]


def _pair_runs(tokens: list[_Token]) -> list[_Pair]:
    """Pair each run of labels with the run of just as many values that follows it."""
    pairs: list[_Pair] = []
    for run in _runs(tokens):
        labels = [token for token in run if _is_label(token)]
        if 2 * len(labels) == len(run):
            pairs += zip(labels, run[len(labels) :], strict=True)
    return pairs


def _runs(tokens: list[_Token]) -> list[list[_Token]]:
    """Cut a row of labels and values before each label that follows a value."""
    runs = [tokens[:1]]
    for before, token in pairwise(tokens):
        if _is_label(token) and not _is_label(before):
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
