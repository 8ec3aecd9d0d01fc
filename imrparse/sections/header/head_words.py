"""Finds the words in the head of a letter that are no labels: stock text, sentences with dates, outcomes, rulings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from itertools import chain
from typing import TypeAlias

import regex

from ..._split import Section
from ..._text.lazy import Match
from ..._text.phrases import any_phrase, find_phrases, phrase_pattern
from ...layouts import Layout
from ...models import Outcome
from .._rulings import Ruling, find_rulings
from .._signatures import find_signatures
from .named_values import NAMED
from .stated_dates import find_stated_dates

_Place: TypeAlias = tuple[int, int]


class HeadWords:
    """The words in the head of one letter. Each kind is looked for once, when it is first asked for."""

    def __init__(self, text: str, head: Section, layout: Layout) -> None:
        """Take a normalised text and the place of the head in it."""
        self._text = text
        self._head = head
        self._layout = layout

    @cached_property
    def stated(self) -> Mapping[str, Match]:
        """The sentences that state dates, by field."""
        return find_stated_dates(self._text, self._head, self._layout)

    @cached_property
    def rulings(self) -> list[Ruling]:
        """The treatments and decisions, which only letters of 2013 have here."""
        return find_rulings(self._text, self._head, self._layout)

    @cached_property
    def may_be_cover_page(self) -> bool:
        """Whether the head may have a cover page, which posted letters lack; most other searches depend on it."""
        if not self._layout.cover_labels:
            return False
        words = self._text[self._head.start : self._head.end].lower()
        return any(sign in words for sign in _list_signs(self._layout))

    @cached_property
    def outcomes(self) -> list[Match]:
        """The statements of the outcome on a cover page; the last group of each names it."""
        if not self.may_be_cover_page:
            return []
        return list(_outcome_pattern(self._layout).finditer(self._text, self._head.start, self._head.end))

    @cached_property
    def stock(self) -> list[_Place]:
        """The words that state nothing about the case, the salutation, the signature and the outcomes."""
        return list(self._find_stock())

    @property
    def places(self) -> Iterator[_Place]:
        """The places of all these words."""
        yield from self.stock
        yield from (match.span() for match in self.stated.values())
        yield from ((one.start, one.end) for one in self.rulings)

    def _find_stock(self) -> Iterator[_Place]:
        text, start, end, layout = self._text, self._head.start, self._head.end, self._layout
        for words in layout.letterhead:
            yield from find_phrases(words, text, start, end)
        if self.may_be_cover_page:
            for words in (*layout.cover_text, *chain(*layout.cover_labels.values())):
                yield from find_phrases(words, text, start, end)
            if layout.salutation:
                yield from (match.span() for match in _salutation_pattern(layout).finditer(text, start, end))
            yield from find_signatures(text, start, end, layout)
            yield from (match.span() for match in self.outcomes)


@cache
def _list_signs(layout: Layout) -> tuple[str, ...]:
    """Return the first words of labels, the salutation and the outcomes, one of which every cover page has."""
    names = NAMED if layout.header_labels else layout.cover_labels
    labels = chain(*(layout.cover_labels.get(name, ()) for name in names))
    words = (phrase.split()[0] for phrase in (*labels, *layout.final_determinations, layout.salutation) if phrase)
    return tuple(sorted({word.rstrip(":").lower() for word in words}))


@cache
def _outcome_pattern(layout: Layout) -> regex.Pattern[str]:
    """Return the pattern of the statements of the outcome, with a group for each."""
    words = layout.final_determinations.items()
    groups = (
        rf"(?P<{outcome.value}>{any_phrase(phrase for phrase, other in words if other is outcome)})"
        for outcome in Outcome
        if any(other is outcome for _, other in words)
    )
    return regex.compile(rf"(?<!\w)(?:{'|'.join(groups) or '(?!)'})(?!\w)\.?+", regex.IGNORECASE)


@cache
def _salutation_pattern(layout: Layout) -> re.Pattern[str]:
    """Return the pattern of "Dear Robin Sample, MD:" | "DEAR ,"; the first stock sentence may be on the same line."""
    opener = any_phrase(layout.cover_text[:1])
    name = r"(?:[^\n:]{0,80}+:|[^\n,]{0,80}+,|[^\n:,]{0,60}+)"
    pattern = rf"(?<!\w){phrase_pattern(layout.salutation)}\b{name}(?=[ ]*+(?:\n|\Z)|\s*+(?:{opener}))"
    return re.compile(pattern, re.IGNORECASE)
