"""The form's own words in a text that may be wrapped in marks of any kind: nothing that holds them is ever cut."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final

import regex

from .._text.lazy import Pattern, lazy_re
from .._text.phrases import any_phrase
from ..layouts import Layout


def holds_form_words(text: str, pos: int, endpos: int, layouts: tuple[Layout, ...]) -> bool:
    """Return whether there is a heading, a label, or a decision after its colon between two offsets."""
    return holds_words_of_body(text, pos, endpos, layouts) or bool(_label_of_head(layouts).search(text, pos, endpos))


def holds_words_of_body(text: str, pos: int, endpos: int, layouts: tuple[Layout, ...]) -> bool:
    """Return whether there is a heading, a label of the credentials or an issue, or a decision between two offsets.

    A decision comes after its colon, or first.
    """
    return _words_of_body(layouts).search(text, pos, endpos) is not None


def holds_words_of_head(text: str, pos: int, endpos: int, layouts: tuple[Layout, ...]) -> bool:
    """Return whether there is a label of the header between two offsets, or nothing but a line of the letterhead."""
    found = _label_of_head(layouts).search(text, pos, endpos) or _letterhead(layouts).fullmatch(text, pos, endpos)
    return found is not None


def is_part_of_words(line: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether a line, with single spaces, is a part of a heading or a label that is wrapped."""
    return any(line in words for layout in layouts for words in _list_words_of_body(layout))


def find_first_heading(text: str, layouts: tuple[Layout, ...]) -> int:
    """Return where the first heading of a text begins, or where the text ends."""
    found = _headings(layouts).search(text)
    return found.start() if found else len(text)


def find_last_words(text: str, layouts: tuple[Layout, ...]) -> int:
    """Return where the last heading, label or decision of a text ends, or 0."""
    return max((match.end() for match in _words_of_body(layouts).finditer(text)), default=0)


def begins_with_label(text: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether a text begins with a label of the header, as posted letters do."""
    return text[:_LONGEST_START].lstrip().startswith(list_first_labels(layouts))


_LONGEST_START: Final = 160
"""More characters than there are in the first label and the white space before it."""


@cache
def list_first_labels(layouts: tuple[Layout, ...]) -> tuple[str, ...]:
    """Return the labels with which a letter's text may begin."""
    return tuple(sorted(set(chain(*map(_list_labels_of_head, layouts)))))


@cache
def list_words(layouts: tuple[Layout, ...]) -> frozenset[str]:
    """Return the words of all headings, labels and stock phrases, in lower case."""
    phrases = chain(*map(_list_phrases, layouts))
    return frozenset(match[0] for match in regex.finditer("[a-z]+", " ".join(phrases).lower()))


def list_known_words(text: str, torn: Pattern, layouts: tuple[Layout, ...]) -> frozenset[str]:
    """Return the words of the form and those that a text has outside torn ones, in lower case."""
    return list_words(layouts).union(map(str.lower, _WORD.findall(torn.sub(" ", text))))


_WORD: Final = lazy_re("[A-Za-z]++")


@cache
def marked_words(layouts: tuple[Layout, ...]) -> str:
    """Return the pattern of any heading or label, without its colon."""
    mailed = chain(*(labels for layout in layouts for labels in layout.cover_labels.values()))
    words = chain(*map(_list_labels_of_head, layouts), *map(_list_words_of_body, layouts), mailed)
    return any_phrase(word.removesuffix(":") for word in words)


@cache
def _words_of_body(layouts: tuple[Layout, ...]) -> regex.Pattern[str]:
    words = any_phrase(chain(*map(_list_words_of_body, layouts)))
    decisions = any_phrase(decision for layout in layouts for decision in layout.decisions)
    return regex.compile(rf"{words}|(?:\G|:)\s*+(?:{decisions})\b", regex.IGNORECASE)


@cache
def _letterhead(layouts: tuple[Layout, ...]) -> regex.Pattern[str]:
    lines = any_phrase(line for layout in layouts for line in layout.letterhead)
    return regex.compile(lines, regex.IGNORECASE)


@cache
def _label_of_head(layouts: tuple[Layout, ...]) -> regex.Pattern[str]:
    return regex.compile(any_phrase(list_first_labels(layouts)), regex.IGNORECASE)


@cache
def _headings(layouts: tuple[Layout, ...]) -> regex.Pattern[str]:
    return regex.compile(any_phrase(heading.text for layout in layouts for heading in layout.headings))


def _list_labels_of_head(layout: Layout) -> Iterator[str]:
    yield from (label for labels in layout.header_labels.values() for label in labels if label.endswith(":"))


def _list_words_of_body(layout: Layout) -> Iterator[str]:
    """Yield the headings and the labels of credentials and issues."""
    yield from (heading.text for heading in layout.headings)
    yield from layout.credentials_labels.values()
    yield from chain(*layout.issue_labels)


def _list_phrases(layout: Layout) -> Iterator[str]:
    """Yield the headings, labels and stock phrases of a layout."""
    yield from (*_list_labels_of_head(layout), *_list_words_of_body(layout))
    yield from (heading.opener for heading in layout.headings)
    yield from layout.credentials_phrases.values()
    yield from chain(*layout.stock_text.values())
    yield from (*layout.letterhead, *layout.decisions, *layout.treatment_openers)
    yield from (layout.summary_opener, layout.issues_opener)
