"""Reads the header: as a whole table, or else from its labels and values and from sentences that state dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ..._split import Section
from ..._text.lazy import Match
from ..._text.phrases import find_phrase
from ..._text.plain import collapse, extract
from ..._text.values import read_date
from ...errors import FIELD_NAMES, problem
from ...layouts import Layout
from ...models import Header, Outcome, Priority, Problem, Span
from .._fields import Fields
from .._unread import find_unread
from .cover_page import CoverPage, find_cover_page
from .head_words import HeadWords
from .named_values import NAMED, read_named
from .pairing import pair_tokens
from .printed_table import match_table
from .tokens import (
    Token,
    find_printed_value,
    find_tokens,
    group_of,
    is_label,
    list_unlabelled,
    value_pattern,
)


def read_header(
    text: str, head: Section, layout: Layout, problems: list[Problem], words: HeadWords | None = None
) -> Header:
    """Read the header in the head of a letter, with the words that were found there already."""
    header = _read_table(text, head, layout)
    return header or _read_tokens(text, head, layout, problems, words or HeadWords(text, head, layout))


def _read_table(text: str, head: Section, layout: Layout) -> Header | None:
    """Read a head that is a whole table; None if it is not, or if one of its values is invalid."""
    table = match_table(text, head, layout)
    if not table:
        return None
    fields = Fields()
    for name in layout.header_labels:
        if (value := _read_value(name, table[name])) is None:
            return None
        fields.set(name, value, table.span(name))
    return fields.build(Header, *table.span(1))


class _Found(NamedTuple):
    """What was found of a header."""

    words: HeadWords
    cover: CoverPage
    table: list[Token]
    """Labels and values of a table, which may come after a cover page."""

    @property
    def tokens(self) -> list[Token]:
        """All labels and values but those in columns."""
        return [*self.cover.tokens, *self.table]

    @property
    def columns(self) -> list[tuple[int, int]]:
        """The places of the labels and values in columns."""
        return [place for one in self.cover.columns for place in (*one.labels, *one.values.values())]


def _read_tokens(text: str, head: Section, layout: Layout, problems: list[Problem], words: HeadWords) -> Header:
    """Read a header from its labels and values, and from the sentences that state dates."""
    found = _find(text, head, layout, problems, words)
    tokens = found.tokens
    places = [*found.columns, *(one.span() for one in (*tokens, *words.stated.values(), *words.outcomes))]
    if not places:
        problems += _report_no_header(text, head, layout)
        return Header()
    fields = Fields()
    values = list(_list_values(text, found, layout, problems))
    for value in values:
        _set_value(fields, value, layout, problems)
    _set_cover_values(fields, text, found, problems)
    seen = {value.name for value in values}
    seen |= _report_unreadable(text, tokens, seen, head.end, problems)
    _report_missing(seen, _list_expected(layout, found), problems)
    start, end = min(places)[0], max(place[1] for place in (*places, *found.cover.stock))
    if layout.header_labels:
        labels = [token.span() for token in tokens if is_label(token)]
        read = [*labels, *found.columns, *(value.place for value in values), *_list_reported(problems)]
        read += [*found.cover.stock, *(match.span() for match in words.stated.values())]
        read += [(one.start, one.end) for one in words.rulings]
        problems += find_unread(text, start, end, read, (*layout.letterhead, "and"))
    return fields.build(Header, start, end)


def _find(text: str, head: Section, layout: Layout, problems: list[Problem], words: HeadWords) -> _Found:
    """Find what a head has of a cover page and of a table, outside the sentences that state dates."""
    stated = words.stated
    cover = find_cover_page(text, head, layout, problems, words)
    if len(stated) > 1:
        cover = cover._replace(tokens=tuple(_drop_stated(cover.tokens, stated)))
    table = _find_table(text, head, cover, layout, problems)
    return _Found(words, cover, [*_drop_stated(table, stated)] if len(stated) > 1 else table)


def _find_table(text: str, head: Section, cover: CoverPage, layout: Layout, problems: list[Problem]) -> list[Token]:
    """Find the labels and values of a table: of the whole head or, after a cover page, if its first label is there."""
    if not cover.is_labelled:
        return find_tokens(text, head, layout, problems)
    opening = next(iter(layout.header_labels.values()), ("",))[0]
    if not opening or not find_phrase(opening, text, cover.end, head.end):
        return []
    return find_tokens(text, Section(cover.end, cover.end, head.end), layout, problems)


def _drop_stated(tokens: Iterable[Token], stated: Mapping[str, Match]) -> Iterator[Token]:
    """Yield the tokens of a head that states dates in sentences, without those dates and the words around them.

    "An application … was filed on 8/16/2013" is no half of the label "Application Received:", and no value before all
    labels has lost its own.
    """
    has_label = False
    for token in tokens:
        if any(one.start() <= token.start() < one.end() for one in stated.values()):
            continue
        if is_label(token) and not token[0].endswith(":") and group_of(token) not in NAMED:
            continue
        has_label = has_label or is_label(token)
        if has_label:
            yield token


class _Value(NamedTuple):
    """A value as printed."""

    name: str
    """The name of its field."""
    raw: str
    place: tuple[int, int]


def _list_values(text: str, found: _Found, layout: Layout, problems: list[Problem]) -> Iterator[_Value]:
    """Yield the values of a header: those in columns, those of each block of labels, and those in sentences."""
    for one in found.cover.columns:
        yield from (_Value(name, text[slice(*place)], place) for name, place in one.values.items() if name not in NAMED)
    for block in (found.cover.tokens, found.table):
        yield from _list_labelled(text, [token for token in block if group_of(token) not in NAMED], layout, problems)
    for name, match in found.words.stated.items():
        yield _Value(name, match["date"], match.span("date"))


def _list_labelled(text: str, tokens: list[Token], layout: Layout, problems: list[Problem]) -> Iterator[_Value]:
    """Yield the values of a block of labels, first one without a label."""
    if name := _name_unlabelled(tokens, layout, problems):
        yield _Value(name, tokens[0][0], tokens[0].span())
        tokens = tokens[1:]
    for label, value in pair_tokens(text, tokens, problems):
        yield _Value(group_of(label), value[0], value.span())


def _name_unlabelled(tokens: list[Token], layout: Layout, problems: list[Problem]) -> str | None:
    """Return the only field to which a value before all labels can belong, with a warning; None if no label is lost."""
    if not tokens or is_label(tokens[0]):
        return None
    value = tokens[0]
    names = list_unlabelled(tokens, layout.header_labels, group_of(value))
    name = names[0] if len(names) == 1 else None
    if name:
        message = f"{value[0]!r} was read as the {FIELD_NAMES[name]}, but its label is missing."
        problems.append(problem("anchor-misread", message, Span(*value.span())))
    return name


def _set_value(fields: Fields, value: _Value, layout: Layout, problems: list[Problem]) -> None:
    """Read a value and set its field; of several values that differ, the first counts."""
    read = _read_value(value.name, value.raw) if value_pattern(value.name, layout).fullmatch(value.raw) else None
    if read is not None and fields.get(value.name) == read:
        return
    if value.name in fields:
        message = f"The header gives another {FIELD_NAMES[value.name]}, which was not read: {value.raw}."
        problems.append(problem("value-repeated", message, Span(*value.place)))
    elif read is None:
        problems.append(_report_invalid(value))
    else:
        fields.set(value.name, read, value.place)


def _set_cover_values(fields: Fields, text: str, found: _Found, problems: list[Problem]) -> None:
    """Set the values that only a cover page has; of several values of a field, the first counts."""
    for one in found.cover.columns:
        for name in (name for name in one.values if name in NAMED):
            if value := read_named(text, *one.values[name]):
                fields.set(name, *value)
    for token in found.cover.tokens:
        name = group_of(token)
        if name in NAMED and name not in fields and (value := read_named(text, *token.span(f"{name}_value"))):
            fields.set(name, *value)
    for match in found.words.outcomes:
        outcome = Outcome(match.lastgroup or "")
        if fields.setdefault("final_determination", outcome) is not outcome:
            message = f"The cover page says {fields['final_determination']}, but also: {collapse(match[0])!r}."
            problems.append(problem("outcome-differs", message, Span(*match.span())))
        fields.places.setdefault("final_determination", match.span(match.lastgroup or 0))


def _read_value(name: str, raw: str) -> object:
    """Return what a value of the right form means; None for a date that the calendar does not have."""
    if name == "priority":
        return Priority[raw.upper()]
    return collapse(raw) if name == "case_number" else read_date(raw)


# --- What is missing or invalid ---------------------------------------------------------------------------------------


def _report_no_header(text: str, head: Section, layout: Layout) -> list[Problem]:
    """Report that a letter has no header; that is not an error if it starts with its first heading."""
    if not layout.header_labels and not layout.header_phrases:
        return []
    if extract(text, head.start, head.end):
        return [problem("section-missing", "The letter has no header.")]
    return [problem("header-missing", "The letter starts with its first heading and has no header.")]


def _report_unreadable(
    text: str, tokens: list[Token], seen: set[str], endpos: int, problems: list[Problem]
) -> set[str]:
    """Report what is printed after labels in place of a value, and return the names of their fields."""
    reported: set[str] = set()
    for label in tokens:
        name = group_of(label)
        if (
            name in FIELD_NAMES
            and name not in NAMED
            and name not in seen
            and (place := find_printed_value(text, label, tokens, endpos))
        ):
            problems.append(_report_invalid(_Value(name, collapse(text[slice(*place)]), place)))
            reported.add(name)
    return reported


def _list_reported(problems: list[Problem]) -> Iterator[tuple[int, int]]:
    """Yield the places of the problems met so far, whose text need not be reported again."""
    return ((problem.span.start, problem.span.end) for problem in problems if problem.span)


def _report_invalid(value: _Value) -> Problem:
    message = f"Invalid {FIELD_NAMES[value.name]} in the header: {value.raw}."
    return problem("value-unreadable", message, Span(*value.place))


def _list_expected(layout: Layout, found: _Found) -> list[str]:
    """Return the fields that every letter of the layout has: those with labels, on the cover page if it has one.

    Of the dates that sentences state, the decision date only, unless the letter has such sentences.
    """
    labels = layout.cover_labels if found.cover.is_labelled else layout.header_labels
    has_sentences = len(found.words.stated) > 1 or not labels
    stated = [name for name in layout.header_phrases if name == "decision_date" or has_sentences]
    names = dict.fromkeys((*labels, *stated))
    return [name for name in names if name not in NAMED and name not in layout.optional_fields]


def _report_missing(seen: set[str], expected: list[str], problems: list[Problem]) -> None:
    """Report the fields that a letter should have and lacks."""
    missing = [name for name in expected if name not in seen]
    problems += [problem("field-missing", f"The header gives no {FIELD_NAMES[name]}.") for name in missing]
