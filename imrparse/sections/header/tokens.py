"""Finds the labels and values of a header, in whatever order an extractor prints them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from operator import methodcaller
from typing import Final, TypeAlias

import regex

from ..._split import LONGEST_HEADER, Section
from ..._text.lazy import Match
from ..._text.phrases import phrase_pattern
from ..._text.plain import extract, opens_line, skip_space
from ..._text.values import BROKEN_DATE
from ..._text.values import DATE as WHOLE_DATE
from ...errors import misread
from ...layouts import Layout
from ...models import Problem, Span
from .named_values import NAMED, list_named_patterns

Token: TypeAlias = Match
"""A label or a value; its last group names the field of a label or the kind of a value."""
Labels: TypeAlias = Mapping[str, tuple[str, ...]]

NUMBER, DATE, PRIORITY = KINDS = ("value_number", "value_date", "value_priority")
"""The kinds of value."""
_HALF: Final = "half"
"""The second half of a label that a value split in two."""
_KIND_OF_FIELD: Final = {"case_number": NUMBER, "priority": PRIORITY}  # every other field is a date

# What has the form of a date. Misread characters are allowed, so that an unreadable date still takes its place.
_DATES: Final = rf"""
    (?=[0-9] | [A-Z][0-9A-Z]{{0,3}}+[/.-] | [A-Z]{{3,9}}+\.?+\s*+[0-9])  # for speed: few words begin so
    (?: {BROKEN_DATE}
      | \b(?: [0-9A-Z]{{1,4}}[/.-][0-9A-Z]{{1,2}}[/.-][0-9A-Z]{{2,4}}                                   # l0/13/2O16
          | (?=[A-Z]*+[0-9]) (?: [0-9A-Z]{{2}}[/.][0-9A-Z]{{6}} | [0-9A-Z]{{4}}[/.][0-9A-Z]{{4}} ) )\b  # 11/092016
      | {WHOLE_DATE} )
"""
# A label or a value begins a word, or with a capital in a word: "StandardApplication Received:".
_START: Final = r"(?-i: (?=[^\sa-z]) | (?<![A-Za-z])(?=[a-z]) )"
_GAP: Final = r"\s{0,9}"  # bounded instead of possessive, which would keep the approximate matcher from going back

start_of: Final = methodcaller("start")


def group_of(token: Token) -> str:
    """Return the field of a label or the kind of a value."""
    return token.lastgroup or ""


def is_label(token: Token) -> bool:
    """Return whether a token is a label, not a value."""
    return token.lastgroup not in KINDS


def kind_of(token: Token) -> str:
    """Return the kind of a value, or of the value that a label needs."""
    group = group_of(token)
    return group if group in KINDS or group == _HALF else kind_of_field(group)


def kind_of_field(name: str) -> str:
    """Return the kind of value that a field needs."""
    return _KIND_OF_FIELD.get(name, DATE)


def find_tokens(text: str, head: Section, layout: Layout, problems: list[Problem]) -> list[Token]:
    """Find the labels and values of a header, from its opening label on.

    If the opening label is lost, a value may come first, which can only be the one that the label had. Values right
    before the opening label belong to the header if its labels lack just as many.
    """
    labels = layout.header_labels
    found: list[Token] = list(_token_pattern(layout).finditer(text, head.start, head.end))
    tokens = add_misread(text, head, labels, found, problems)
    opening = _find_opening(text, tokens, labels)
    return tokens[_find_values_before(text, tokens, opening, labels) :]


def _find_opening(text: str, tokens: list[Token], labels: Labels) -> int:
    """Return the index of the token that opens the header."""
    groups = [group_of(token) for token in tokens]
    opening = next(iter(labels), "")
    if opening in groups:
        return groups.index(opening)
    first = next((index for index, group in enumerate(groups) if group not in KINDS), len(groups))
    if 0 < first < len(tokens) and _has_lost_its_label(text, tokens[first - 1], tokens[first:], labels):
        return first - 1
    return first


def _find_values_before(text: str, tokens: list[Token], opening: int, labels: Labels) -> int:
    """Return the index of the first of the values right before the opening label, or of the label itself.

    Unstructured and pdfminer without layout analysis print columns of values before their labels.
    """
    if opening == len(tokens) or group_of(tokens[opening]) != next(iter(labels), ""):
        return opening
    first = opening
    while first and not is_label(tokens[first - 1]) and text[tokens[first - 1].end() : tokens[first].start()].isspace():
        first -= 1
    belong = opens_line(text, tokens[first].start()) and all(_are_balanced(tokens[first:], kind) for kind in KINDS)
    return first if belong else opening


def _are_balanced(tokens: list[Token], kind: str) -> bool:
    """Return whether there are as many labels as values of a kind."""
    are_labels = [is_label(token) for token in tokens if kind_of(token) == kind]
    return 2 * sum(are_labels) == len(are_labels)


def _has_lost_its_label(text: str, value: Token, after: list[Token], labels: Iterable[str]) -> bool:
    """Return whether a value right before the first label on its line can belong to one field only."""
    gap = text[value.end() : after[0].start()]
    return gap.isspace() and "\n" not in gap and len(list_unlabelled(after, labels, group_of(value))) == 1


def list_unlabelled(tokens: list[Token], labels: Iterable[str], kind: str) -> list[str]:
    """Return the fields of a kind that have no label among the tokens."""
    found = set(map(group_of, tokens))
    return [name for name in labels if name not in found and kind_of_field(name) == kind]


def _token_pattern(layout: Layout) -> re.Pattern[str]:
    return _compile_tokens(layout, layout.header_labels, ())


@cache
def cover_pattern(layout: Layout) -> re.Pattern[str]:
    """Return the pattern of the labels and values of a cover page."""
    posted, mailed = layout.header_labels, layout.cover_labels
    labels = {name: (*posted.get(name, ()), *mailed.get(name, ())) for name in (*posted, *mailed) if name not in NAMED}
    return _compile_tokens(layout, labels, list_named_patterns(layout, case_number_pattern(layout)))


def _compile_tokens(layout: Layout, labels: Labels, named: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of some labels, of patterns that have their values in them, and of the kinds of value."""
    groups = [*named, *(f"(?P<{name}>{'|'.join(map(phrase_pattern, forms))})" for name, forms in labels.items())]
    halves = [
        phrase_pattern(whole.removeprefix(half)) for whole, *halves in layout.header_labels.values() for half in halves
    ]
    if halves:
        groups.append(f"(?P<{_HALF}>{'|'.join(halves)})")
    numbers = case_number_pattern(layout, digit="[0-9A-Z]", hyphen=r"\s?+-\s?+", lost=1)  # as a scanner may read it
    values = {NUMBER: rf"\b{numbers}\b(?![/-])", DATE: _DATES, PRIORITY: r"\b(?:Standard|Expedited)\b"}
    groups += [f"(?P<{kind}>{pattern})" for kind, pattern in values.items()]
    return re.compile(rf"{_START}(?:{'|'.join(groups)})", re.IGNORECASE | re.VERBOSE)


def case_number_pattern(layout: Layout, *, digit: str = "[0-9]", hyphen: str = "-", lost: int = 0) -> str:
    """Return the pattern of the case numbers of a layout, whose last digits may be lost."""
    printed = {"0": digit, "-": hyphen, " ": r"\s?+"}
    forms = []
    for form in layout.case_numbers:
        *characters, last = (printed.get(character, re.escape(character)) for character in form)
        forms.append("".join(characters[: len(characters) - lost + 1]) + (f"{last}{{0,{lost}}}" if lost else last))
    return f"(?:{'|'.join(forms)})"


@cache
def value_pattern(name: str, layout: Layout) -> re.Pattern[str]:
    """Return the pattern of the values of a field."""
    patterns = {"case_number": case_number_pattern(layout), "priority": "(?i)Standard|Expedited"}
    return re.compile(patterns.get(name, WHOLE_DATE))


def find_printed_value(text: str, label: Token, tokens: list[Token], endpos: int) -> tuple[int, int] | None:
    """Find what is printed between a label and the next label or value; None if there is nothing."""
    after = bisect_left(tokens, label.end(), key=start_of)
    end = tokens[after].start() if after < len(tokens) else endpos
    start = skip_space(text, label.end())
    line_end = text.find("\n", start, end)
    printed = extract(text, start, line_end if line_end >= 0 else end) if start < end else None
    return printed[1] if printed else None


# --- Misread labels ---------------------------------------------------------------------------------------------------


def add_misread(text: str, head: Section, labels: Labels, tokens: list[Token], problems: list[Problem]) -> list[Token]:
    """Return the tokens of a header with the labels that a scanner misread, each with a warning."""
    found = set(map(group_of, tokens))
    if missing := {name: forms for name, forms in labels.items() if name not in found}:
        lost = list(_find_misread(text, head.start, head.end, missing, tokens))
        problems += [misread(token[0], labels[group_of(token)][0], Span(*token.span())) for token in lost]
        tokens = sorted([*tokens, *lost], key=start_of)
    return tokens


def _find_misread(text: str, pos: int, endpos: int, labels: Labels, tokens: list[Token]) -> Iterator[Token]:
    """Find labels that a scanner misread, away from the other labels and values."""
    pos = max(pos, (tokens[0].start() if tokens else endpos) - LONGEST_HEADER)
    endpos = min(endpos, pos + 2 * LONGEST_HEADER)
    taken = [token.span() for token in tokens]
    for name, forms in labels.items():
        match = _misread_label(name, forms[-1]).search(text, pos, endpos)
        if match and not any(start < match.end() and match.start() < end for start, end in taken):
            taken.append(match.span())
            yield match


@cache
def _misread_label(name: str, label: str) -> regex.Pattern[str]:
    words = _GAP.join(map(regex.escape, label.rstrip(":").split()))
    return regex.compile(rf"(?b)(?<!\w)(?=\S)(?P<{name}>(?:{words}){{e<=2}})(?:{_GAP}[:;.,*]|(?=\s))", regex.BESTMATCH)
