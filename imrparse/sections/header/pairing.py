"""Pairs each label of a header with its value, whatever the order in which an extractor prints them.

pdfplumber   Date Assigned: 11/09/2016 Date of Injury: 10/13/2016
PyMuPDF      label, value, label, value, each on its own line
pdftotext    the labels of a column, then its values
pdfminer     both mixed, and a value even before its label

In all of them the n-th label goes with the n-th value of its kind. If there are more labels than values, or more values
than labels, only those that are next to each other are paired. Some extractors print a value before the label of
another; there the order of events decides, because no injury comes after its denial, and no denial after the decision.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Final, TypeAlias

from ..._text.lazy import lazy_re
from ..._text.plain import opens_line
from ..._text.values import DATE as WHOLE_DATE
from ..._text.values import read_date
from ...errors import problem
from ...models import Problem, Span
from .tokens import DATE, KINDS, Token, group_of, is_label, kind_of

_Pair: TypeAlias = tuple[Token, Token]

_SEPARATOR: Final = lazy_re(r"\s*+(?:,|;|&|and)\s*+")  # between several values of one label


def pair_tokens(text: str, tokens: list[Token], problems: list[Problem]) -> Iterator[_Pair]:
    """Pair the labels with their values, kind by kind."""
    is_in_order = not tokens or is_label(tokens[0])
    for kind in KINDS:
        found = [token for token in tokens if kind_of(token) == kind]
        pairs = _pair_kind(text, found, problems) if is_in_order or kind != DATE else []
        yield from pairs if 2 * len(pairs) == len(found) else _pair_by_order(found, pairs, problems)


def _pair_kind(text: str, tokens: list[Token], problems: list[Problem]) -> list[_Pair]:
    """Pair the labels and values of one kind: the n-th with the n-th, unless the lines say otherwise."""
    labels = [token for token in tokens if is_label(token)]
    if 2 * len(labels) != len(tokens):
        tokens = _drop_further_values(text, tokens, problems)
    has_lines = bool(tokens) and text.find("\n", tokens[0].start(), tokens[-1].end()) >= 0
    if 2 * len(labels) == len(tokens):
        pairs = list(zip(labels, [token for token in tokens if not is_label(token)], strict=True))
        if not has_lines or not _lines_contradict(text, tokens, pairs):
            return pairs
    if has_lines and (pairs := _pair_on_lines(text, tokens)):
        following = dict(pairwise(tokens))
        return [(label, value) for label, value in pairs if not _is_followed(text, value, following.get(value))]
    return _pair_runs(tokens)


def _drop_further_values(text: str, tokens: list[Token], problems: list[Problem]) -> list[Token]:
    """Keep the first of several values in a list, and none in brackets.

    One letter may decide several applications (8 CCR 9792.10.4).
    """
    tokens = [token for token in tokens if is_label(token) or not _is_in_brackets(text, token)]
    kept = tokens[:1]
    for before, token in pairwise(tokens):
        if is_label(token) or is_label(before) or not _SEPARATOR.fullmatch(text, before.end(), token.start()):
            kept.append(token)
        else:
            message = f"The header gives a further value, which was not read: {token[0]}."
            problems.append(problem("value-repeated", message, Span(*token.span())))
    return kept


def _is_in_brackets(text: str, token: Token) -> bool:
    """Return whether a token is part of a remark: "11/09/2016 (corrected 11/15/2016)"."""
    line = text[text.rfind("\n", 0, token.start()) + 1 : token.start()]
    return line.rfind("(") > line.rfind(")")


def _lines_contradict(text: str, tokens: list[Token], pairs: list[_Pair]) -> bool:
    """Return whether a label is on one line with the value of another, or comes after a value on a shared line."""
    if any(label.start() > value.start() and not _may_come_before(text, value, label) for label, value in pairs):
        return True
    value_of = dict(pairs)
    return any(
        label in value_of and value_of[label] is not value and _are_on_one_line(text, label, value)
        for label, value in pairwise(tokens)
        if not is_label(value)
    )


def _may_come_before(text: str, value: Token, label: Token) -> bool:
    """Return whether a value is on a line of its own before its label, as pdfminer prints it."""
    return opens_line(text, value.start()) and not _are_on_one_line(text, value, label)


def _are_on_one_line(text: str, token: Token, after: Token) -> bool:
    return text.find("\n", token.end(), after.start()) < 0


def _pair_on_lines(text: str, tokens: list[Token]) -> list[_Pair]:
    """Pair each label with the value that comes right after it on its line."""
    return [
        (label, value)
        for label, value in pairwise(tokens)
        if is_label(label) and not is_label(value) and _are_on_one_line(text, label, value)
    ]


def _is_followed(text: str, value: Token, after: Token | None) -> bool:
    """Return whether another value follows on the line of a value, so that either may belong to the label before."""
    return after is not None and not is_label(after) and _are_on_one_line(text, value, after)


def _pair_runs(tokens: list[Token]) -> list[_Pair]:
    """Pair each run of labels with the run of as many values that follows it."""
    pairs: list[_Pair] = []
    for run in _split_runs(tokens):
        labels = [token for token in run if is_label(token)]
        if 2 * len(labels) == len(run):
            pairs += zip(labels, run[len(labels) :], strict=True)
    return pairs


def _split_runs(tokens: list[Token]) -> list[list[Token]]:
    """Split labels and values before each label that follows a value."""
    runs = [tokens[:1]]
    for before, token in pairwise(tokens):
        if is_label(token) and not is_label(before):
            runs.append([])
        runs[-1].append(token)
    return runs


# --- The order of events ----------------------------------------------------------------------------------------------

EVENTS: Final = ("date_of_injury", "ur_denial_date", "application_received", "date_assigned", "decision_date")
"""The dates of a header, in the order of events."""
_DATE: Final = lazy_re(WHOLE_DATE)


def _pair_by_order(tokens: list[Token], pairs: list[_Pair], problems: list[Problem]) -> list[_Pair]:
    """Pair the labels of all events with as many dates in the order of events, with a warning.

    If a date is missing or unreadable, or a pair that is certain disagrees, only the pairs that are certain count.
    """
    labels = {group_of(token): token for token in tokens if is_label(token)}
    days = sorted((day, token.start(), token) for token in tokens if not is_label(token) and (day := _read(token)))
    if labels.keys() != set(EVENTS) or len(days) != len(EVENTS) or len(tokens) != 2 * len(EVENTS):
        return pairs
    ordered = {labels[event]: token for event, (_, _, token) in zip(EVENTS, days, strict=True)}
    if any(_read(ordered[label]) != _read(value) for label, value in pairs):
        return pairs
    message = "The labels and dates of the header are printed apart; the order of events decided which belong together."
    problems.append(problem("dates-by-order", message, Span(tokens[0].start(), tokens[-1].end())))
    return list(ordered.items())


def _read(token: Token) -> date | None:
    return read_date(token[0]) if _DATE.fullmatch(token[0]) else None
