"""The header: a two-column table of labels and values, which every extractor prints in an order of its own.

pdfplumber   Date Assigned: 11/09/2016 Date of Injury: 10/13/2016
pymupdf      label, value, label, value, each on a line of its own
pdftotext    a column's labels, then its values
pdfminer     both mixed, a value even before its label

In all of them the n-th label goes with the n-th value of its kind. Where labels and values do not number the same,
only those are believed that stand together.

Letters of 2013 have no such table: sentences of their head tell some of its dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise, zip_longest
from typing import Final, TypeAlias

import regex

from .._split import LONGEST_HEADER, Section
from .._text.lazy import Match, lazy_re
from .._text.phrases import phrase_pattern
from .._text.plain import collapse, opens_line
from .._text.values import DATE, read_date
from ..errors import misread, problem
from ..layouts import Layout
from ..models import Header, Priority, Problem, Span
from ._fields import Fields

_NUMBER, _DATE, _PRIORITY = "value_number", "value_date", "value_priority"
_KINDS: Final = (_NUMBER, _DATE, _PRIORITY)
_HALF = "half"  # the second half of a label that a value broke in two
# The kind of a value, or of the value that a label wants; every other field is a date.
_KIND_OF: Final = {kind: kind for kind in (*_KINDS, _HALF)} | {"case_number": _NUMBER, "priority": _PRIORITY}

# What stands where a value belongs; misread digits too, so that a value which cannot be read still holds its place.
_VALUES: Final = rf"""
    (?P<{_NUMBER}> \b(?:CM|IMR\s?+)[0-9A-Z]{{2}}\s?+-\s?+[0-9A-Z]{{6,7}}\b )            # CM16-0213037, IMR 13-000004
  | (?P<{_DATE}> \b(?:
        [0-9A-Z]{{1,4}}[/.-][0-9A-Z]{{1,2}}[/.-][0-9A-Z]{{2,4}}                         # 10/13/2016, l0/13/2O16
      | (?=[A-Z]*+[0-9]) (?: [0-9A-Z]{{2}}[/.][0-9A-Z]{{6}} | [0-9A-Z]{{4}}[/.][0-9A-Z]{{4}} ) )\b )  # 11/092016
  | (?P<{_PRIORITY}> \b(?:Standard|Expedited)\b )
"""
_PRINTED: Final = {"case_number": "CM[0-9]{2}-[0-9]{7}", "priority": "Standard|Expedited"}
_PRINTED_DATE: Final = "[0-9]{2}/[0-9]{2}/[0-9]{4}"
_CASE_NUMBER: Final = lazy_re(r"CM[0-9]{2}-[0-9]{7}|IMR\s?+[0-9]{2}-[0-9]{6}")
_LIST: Final = lazy_re(r"\s*+(?:,|;|&|and)\s*+")  # between two values of one label

_GAP: Final = r"\s{0,9}"  # a possessive run would hide the errors behind it


_Token: TypeAlias = Match  # a label or a value; its last group is the field or the kind of value
_Pair: TypeAlias = tuple[_Token, _Token]


def read_header(text: str, section: Section, layout: Layout, problems: list[Problem]) -> Header:
    """Read the header block, and what sentences tell in its place."""
    if table := _read_table(text, section, layout):
        return table
    tokens = _find_tokens(text, section.start, section.end, layout.header_labels, problems)
    stated = find_stated(text, section, layout)
    found = sorted([*tokens, *stated.values()], key=_start) if stated else tokens
    if not found:
        if layout.header_labels or layout.header_phrases:
            problems.append(problem("section-missing", "The letter has no header block."))
        return Header()
    fields = Fields()
    if tokens and not _is_label(tokens[0]):
        _set_left_over(fields, tokens, layout, problems)
        tokens = tokens[1:]
    _set_labelled(fields, text, tokens, problems)
    for name, match in stated.items():
        _set_value(fields, name, match, problems, "date")
    problems += [
        problem("field-missing", f"The header gives no {name.replace('_', ' ')} that can be read.")
        for name in (*layout.header_labels, *layout.header_phrases)
        if name not in fields and name not in layout.optional_fields
    ]
    return fields.build(Header, found[0].start(), found[-1].end())


# --- The table as it is printed ---------------------------------------------------------------------------------------


def _read_table(text: str, section: Section, layout: Layout) -> Header | None:
    """Read a head that is nothing but the whole table, row by row or column by column; None for any other.

    Most extractors print it so, and to match it as one takes a quarter of the time. What differs is read piecemeal.
    """
    for pattern in table_patterns(layout):
        if table := pattern.fullmatch(text, section.start, section.end):
            break
    else:
        return None
    fields, problems = Fields(), list[Problem]()
    for name in layout.header_labels:
        _set_value(fields, name, table, problems, name)
    return None if problems else fields.build(Header, *table.span(1))


@cache
def table_patterns(layout: Layout) -> tuple[re.Pattern[str], ...]:
    """Write the patterns of a whole table: each label with its value, and each column's labels before its values.

    The first group of a match is the table, the others are the fields by name. A table that lacks a label has none.
    """
    rows, labels = layout.header_rows, layout.header_labels
    if not rows or labels.keys() != {name for row in rows for name in row}:
        return ()
    value = {name: f"(?P<{name}>{_PRINTED.get(name, _PRINTED_DATE)})" for name in labels}
    by_row = [_write_pair(*labels[name], value=value[name]) for row in rows for name in row]
    columns = ([name for name in column if name] for column in zip_longest(*rows))
    by_column = [
        r"\s++".join(part)
        for names in columns
        for part in ([phrase_pattern(labels[name][0]) for name in names], [value[name] for name in names])
    ]
    tables = r"\s++".join(by_row), r"[ ]*+\n\s*+".join(by_column)
    return tuple(re.compile(rf"\s*+({table})\s*+") for table in tables)


def _write_pair(label: str, half: str = "", *, value: str) -> str:
    """Write the pattern of a label and its value, which may break the label in two."""
    if not half:
        return rf"{phrase_pattern(label)}\s++{value}"
    rest = phrase_pattern(label.removeprefix(half))
    return rf"{phrase_pattern(half)}\s++(?:{rest}\s++)?+{value}(?:\s++{rest})?+"


# --- Dates that sentences state ---------------------------------------------------------------------------------------


def find_stated(text: str, head: Section, layout: Layout) -> dict[str, regex.Match[str]]:
    """Find each date of the header that a sentence tells: the words before it and, as `date`, the date itself."""
    if not layout.header_phrases:
        return {}
    stated = {
        name: _stated_pattern(opener).search(text, head.start, head.end)
        for name, opener in layout.header_phrases.items()
    }
    return {name: match for name, match in stated.items() if match}


@cache
def _stated_pattern(opener: str) -> regex.Pattern[str]:
    return regex.compile(rf"{phrase_pattern(opener)}\s++(?P<date>{DATE})\.?+", regex.IGNORECASE)


# --- Labels and values in any order -----------------------------------------------------------------------------------


def _set_labelled(fields: Fields, text: str, tokens: list[_Token], problems: list[Problem]) -> None:
    """Give each field the value that goes with its label."""
    of_kind: dict[str, list[_Token]] = {kind: [] for kind in (*_KINDS, _HALF)}
    for token in tokens:
        of_kind[_KIND_OF.get(_group(token), _DATE)].append(token)
    for kind in _KINDS:
        for label, value in _pair(text, of_kind[kind], problems):
            _set_value(fields, _group(label), value, problems)


def _find_tokens(
    text: str, pos: int, endpos: int, labels: Mapping[str, tuple[str, ...]], problems: list[Problem]
) -> list[_Token]:
    """Find all labels and values, from the label that opens the block on."""
    tokens: list[_Token] = list(_token_pattern(tuple(labels.items())).finditer(text, pos, endpos))
    groups = [_group(token) for token in tokens]
    if missing := [name for name in labels if name not in groups]:
        lost = list(_find_misread(text, pos, endpos, {name: labels[name] for name in missing}, tokens))
        problems += [misread(token[0], labels[_group(token)][0], Span(*token.span())) for token in lost]
        tokens = sorted([*tokens, *lost], key=_start)
        groups = [_group(token) for token in tokens]
    opening = next(iter(labels), "")
    if opening in groups:
        return tokens[groups.index(opening) :]
    first = _index_of_label(groups)
    if 0 < first < len(tokens) and _is_left_over(text, tokens[first - 1], tokens[first:], labels):
        first -= 1
    return tokens[first:]


def _is_left_over(text: str, value: _Token, after: list[_Token], labels: Iterable[str]) -> bool:
    """Tell whether a value, right before the first label on its line, can be that of one field only."""
    gap = text[value.end() : after[0].start()]
    return gap.isspace() and "\n" not in gap and len(_list_lost(after, labels, _group(value))) == 1


def _list_lost(tokens: list[_Token], labels: Iterable[str], kind: str) -> list[str]:
    """Name the fields of a kind that have no label among the tokens."""
    found = set(map(_group, tokens))
    return [name for name in labels if name not in found and _KIND_OF.get(name, _DATE) == kind]


def _set_left_over(fields: Fields, tokens: list[_Token], layout: Layout, problems: list[Problem]) -> None:
    """Give the value that no label claims to the field whose label is lost, with a warning."""
    value = tokens[0]
    (name,) = _list_lost(tokens, layout.header_labels, _group(value))
    _set_value(fields, name, value, problems)
    label = layout.header_labels[name][0]
    problems.append(problem("anchor-misread", f"{value[0]!r} stands where {label!r} is lost.", Span(*value.span())))


def _index_of_label(groups: list[str]) -> int:
    """Tell which token is the first label."""
    return next((index for index, group in enumerate(groups) if group not in _KINDS), len(groups))


@cache
def _token_pattern(labels: tuple[tuple[str, tuple[str, ...]], ...]) -> re.Pattern[str]:
    groups = [f"(?P<{name}>{'|'.join(map(phrase_pattern, forms))})" for name, forms in labels]
    halves = [phrase_pattern(whole.removeprefix(half)) for _, (whole, *halves) in labels for half in halves]
    if halves:
        groups.append(f"(?P<{_HALF}>{'|'.join(halves)})")
    either = "|".join([*groups, _VALUES])
    return re.compile(rf"(?=\S)(?:{either})", re.IGNORECASE | re.VERBOSE)  # not all are tried at every space


def _find_misread(
    text: str, pos: int, endpos: int, labels: Mapping[str, tuple[str, ...]], tokens: list[_Token]
) -> Iterator[_Token]:
    """Find labels that a scanner misread, where no other label or value stands."""
    pos = max(pos, endpos - LONGEST_HEADER) if not tokens else max(pos, tokens[0].start() - LONGEST_HEADER)
    endpos = min(endpos, pos + 2 * LONGEST_HEADER)
    taken = [token.span() for token in tokens]
    for name, forms in labels.items():
        match = _misread_pattern(name, forms[-1]).search(text, pos, endpos)
        if match and not any(start < match.end() and match.start() < end for start, end in taken):
            taken.append(match.span())
            yield match


@cache
def _misread_pattern(name: str, label: str) -> regex.Pattern[str]:
    words = _GAP.join(map(regex.escape, label.rstrip(":").split()))
    return regex.compile(rf"(?b)(?<!\w)(?=\S)(?P<{name}>(?:{words}){{e<=2}})(?:{_GAP}[:;.,*]|(?=\s))", regex.BESTMATCH)


def _start(token: _Token) -> int:
    return token.start()


def _group(token: _Token) -> str:
    """Tell which field a label names, or of what kind a value is."""
    return token.lastgroup or ""


def _is_label(token: _Token) -> bool:
    return token.lastgroup not in _KINDS


def _set_value(fields: Fields, name: str, value: _Token, problems: list[Problem], group: int | str = 0) -> None:
    """Read a value and give it to its field; the first of several counts."""
    raw, span = value[group], value.span(group)
    read = _READERS.get(name, read_date)(raw)
    if read is not None and name not in fields:
        fields.set(name, read, span)
        return
    said = name.replace("_", " ")
    if name in fields:
        problems.append(problem("value-repeated", f"The header gives another {said}: {raw}.", Span(*span)))
    else:
        problems.append(problem("value-unreadable", f"The header's {said} cannot be: {raw}.", Span(*span)))


def _pair(text: str, tokens: list[_Token], problems: list[Problem]) -> list[_Pair]:
    """Put each label of one kind together with its value: the n-th with the n-th, unless lines say otherwise."""
    labels = [token for token in tokens if token.lastgroup not in _KINDS]
    if 2 * len(labels) != len(tokens):
        tokens = _drop_further_values(text, tokens, problems)
    has_lines = bool(tokens) and text.find("\n", tokens[0].start(), tokens[-1].end()) >= 0
    if 2 * len(labels) == len(tokens):
        pairs = list(zip(labels, [token for token in tokens if token.lastgroup in _KINDS], strict=True))
        if not has_lines or not _lines_contradict(text, tokens, pairs):
            return pairs
    return (_pair_on_line(text, tokens) if has_lines else []) or _pair_runs(tokens)


def _lines_contradict(text: str, tokens: list[_Token], pairs: list[_Pair]) -> bool:
    """Tell whether a label stands on one line with another's value, or after a value that has no line of its own."""
    if any(label.start() > value.start() and not _may_pair(text, label, value) for label, value in pairs):
        return True
    value_of = dict(pairs)
    return any(
        label in value_of and value_of[label] is not value and text.find("\n", label.end(), value.start()) < 0
        for label, value in pairwise(tokens)
        if not _is_label(value)
    )


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
    """Tell whether a value stands before its label on a line of its own, as pdfminer prints it."""
    return opens_line(text, value.start()) and text.find("\n", value.end(), label.start()) >= 0


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


def _read_priority(raw: str) -> Priority:
    return Priority[raw.upper()]


def _read_case_number(raw: str) -> str | None:
    return collapse(raw) if _CASE_NUMBER.fullmatch(raw) else None


_READERS: Final[Mapping[str, Callable[[str], object]]] = {"priority": _read_priority, "case_number": _read_case_number}
"""What reads the value of a field, if not `read_date`; it returns None for what cannot be one."""
