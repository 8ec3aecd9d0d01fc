"""Finds the cover page of a mailed letter: its labels and values.

Posted letters have none. Every search but the first, which is quick, is made only in a head that may have one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Final, NamedTuple, TypeAlias

import regex

from ..._split import Section
from ...layouts import Layout
from ...models import Problem
from .columns import Columns, find_columns
from .head_words import HeadWords
from .named_values import NAMED, TREATMENTS, ending_pattern, is_doubtful
from .tokens import Token, add_misread, cover_pattern, group_of, is_label

_Place: TypeAlias = tuple[int, int]


class CoverPage(NamedTuple):
    """What was found of a cover page; nothing in a posted letter."""

    tokens: tuple[Token, ...] = ()
    """Labels and values; a label of `NAMED` has its value in it."""
    columns: tuple[Columns, ...] = ()
    """Labels and values in columns, which are no tokens."""
    stock: tuple[_Place, ...] = ()
    """Words that state nothing about the case, the salutation and the signature."""
    end: int = 0
    """Where its labels end, at the salutation."""

    @property
    def is_labelled(self) -> bool:
        """Whether it has labels."""
        return bool(self.tokens or self.columns)


_NONE: Final = CoverPage()


def find_cover_page(text: str, head: Section, layout: Layout, problems: list[Problem], words: HeadWords) -> CoverPage:
    """Find what the head of a letter has of a cover page."""
    if not words.may_be_cover_page:
        return _NONE
    found = _find_labels(text, head, layout, [match.span() for match in words.stated.values()], problems)
    if not found.is_labelled and not words.outcomes:
        return _NONE
    return found._replace(stock=tuple(words.stock))


def _find_labels(text: str, head: Section, layout: Layout, stated: list[_Place], problems: list[Problem]) -> CoverPage:
    """Find the labels and values of a cover page from the first label to the salutation, outside the stated dates."""
    tokens = _find_tokens(text, [(head.start, head.end)], layout, stated)
    opening = _find_opening(tokens, layout)
    if opening == len(tokens):
        return CoverPage(end=head.start)
    ending = _ending_pattern(layout).search(text, tokens[opening].end(), head.end)
    start, end = tokens[opening].start(), ending.start() if ending else head.end
    columns = tuple(find_columns(text, start, end, layout))
    if columns:
        tokens = _find_tokens(text, _list_gaps(start, columns, head.end), layout, stated)
    tokens = [token for token in tokens if token.start() < end]
    tokens = add_misread(text, Section(head.start, head.start, end), _list_missing(layout, columns), tokens, problems)
    opening = 0 if columns else _find_opening(tokens, layout)
    return CoverPage(tuple(_release_doubtful(text, tokens[opening:], layout)), columns, end=end)


def _release_doubtful(text: str, tokens: list[Token], layout: Layout) -> Iterator[Token]:
    """Yield the tokens but those of `NAMED` whose value may be another label's.

    Treatments may hold the values of all other labels, which are yielded in their place.
    """
    for before, token in zip((None, *tokens), tokens, strict=False):
        name = group_of(token)
        if name not in NAMED or not is_doubtful(text, before, token):
            yield token
        elif name == TREATMENTS:
            yield from cover_pattern(layout).finditer(text, *token.span(f"{name}_value"))


def _find_tokens(text: str, stretches: Iterable[_Place], layout: Layout, stated: list[_Place]) -> list[Token]:
    """Find the labels and values in some stretches, outside the stated dates."""
    pattern = cover_pattern(layout)
    found: Iterator[Token] = (token for place in stretches for token in pattern.finditer(text, *place))
    return [token for token in found if not any(start <= token.start() < end for start, end in stated)]


def _list_gaps(start: int, columns: Iterable[Columns], end: int) -> Iterator[_Place]:
    """List the stretches before, between and after columns."""
    for one in columns:
        yield start, one.start
        start = one.end
    yield start, end


def _list_missing(layout: Layout, columns: Iterable[Columns]) -> dict[str, tuple[str, ...]]:
    """Return the labels that may be misread: those of the header that are no part of the columns."""
    found = set(chain(*(one.values for one in columns)))
    return {
        name: forms for name, forms in layout.header_labels.items() if name in layout.cover_labels and name not in found
    }


def _find_opening(tokens: list[Token], layout: Layout) -> int:
    """Return the index of the first label: of those that only a letter has, if one before them occurs again after it.

    An e-mail before the letter may have a "Priority:" of its own.
    """
    labels = [(index, group_of(token)) for index, token in enumerate(tokens) if is_label(token)]
    own = {*NAMED, *list(layout.cover_labels)[:1]}
    first = next((index for index, _ in labels), len(tokens))
    opening = next((index for index, name in labels if name in own), first)
    before = {name for index, name in labels if index < opening}
    return opening if any(name in before for index, name in labels if index > opening) else first


@cache
def _ending_pattern(layout: Layout) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\w)(?:{ending_pattern(layout)})", regex.IGNORECASE)
