"""Finds the text of a section that is neither a value, nor a label, nor stock text of the form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final, TypeAlias

import regex

from .._text.lazy import lazy_re
from .._text.phrases import any_phrase, phrase_pattern
from .._text.plain import collapse, extract
from ..errors import problem
from ..models import Problem, Span

_Place: TypeAlias = tuple[int, int]

_WORD: Final = lazy_re(r"[^\W_]")
_FEWEST_WORDS: Final = 3
_MOST_SHOWN: Final = 80


def find_unread(text: str, pos: int, endpos: int, read: Iterable[_Place], stock: tuple[str, ...]) -> list[Problem]:
    """Report what lies between two offsets, outside what was read, and is not stock text.

    >>> [one] = find_unread("Priority: Standard (see note)", 0, 29, [(0, 9), (10, 18)], ())
    >>> one.code, one.span
    ('text-unread', Span(start=19, end=29))
    """
    problems: list[Problem] = []
    for start, end in sorted(read):
        if pos < start:
            problems += report_gap(text, pos, min(start, endpos), stock)
        pos = max(pos, end)
    return problems + report_gap(text, pos, endpos, stock)


def report_gap(text: str, pos: int, endpos: int, stock: tuple[str, ...] = ()) -> list[Problem]:
    """Report the words between two offsets that are not stock text."""
    if pos >= endpos or not _WORD.search(text, pos, endpos) or _is_stock(stock).fullmatch(text, pos, endpos):
        return []
    pieces = _remove_stock(text, pos, endpos, stock)
    return [_report(text, piece) for piece in pieces if not _is_stock(stock, re.IGNORECASE).fullmatch(text, *piece)]


@cache
def _is_stock(stock: tuple[str, ...], flags: int = 0) -> re.Pattern[str]:
    """Return the pattern of a stretch that has only stock phrases."""
    phrases = "|".join(map(phrase_pattern, stock))
    return re.compile(rf"(?:[\W_]*+(?:{phrases})(?!\w))*+[\W_]*+" if stock else r"[\W_]*+", flags)


def _remove_stock(text: str, pos: int, endpos: int, stock: tuple[str, ...]) -> Iterator[_Place]:
    """Find the pieces with words that are left of a stretch without its stock text."""
    for match in _stock_pattern(stock).finditer(text, pos, endpos):
        if _WORD.search(text, pos, match.start()):
            yield pos, match.start()
        pos = match.end()
    if _WORD.search(text, pos, endpos):
        yield pos, endpos


@cache
def _stock_pattern(stock: tuple[str, ...]) -> regex.Pattern[str]:
    """Return the pattern of the longer stock phrases; short ones, such as "and", also occur in other text."""
    long = [phrase for phrase in stock if len(phrase.split()) >= _FEWEST_WORDS]
    return regex.compile(rf"(?<!\w)(?:{any_phrase(long)})(?!\w)", regex.IGNORECASE)


def _report(text: str, place: _Place) -> Problem:
    extracted = extract(text, *place)
    start, end = extracted[1] if extracted else place
    shown = collapse(text[start : min(end, start + _MOST_SHOWN)])
    return problem("text-unread", f"This text was not read: {shown!r}.", Span(start, end))
