"""Applies edits to a text before it is parsed, and maps every Span back to the text that was given.

The edits are kept, so offsets are mapped back exactly: no texts are compared or searched.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any, NamedTuple, cast

import attrs

from .._text.plain import normalise_characters
from ..errors import problem
from ..models import Determination, Problem, Span, Spans


class Edit(NamedTuple):
    """A stretch of the text to replace."""

    start: int
    end: int
    replacement: str
    """What the stretch reads as; empty if it is no part of the letter."""
    report: str = ""
    """What the problem says that reports the edit; empty if it need not be reported."""


class Stretch(NamedTuple):
    """A stretch of an edited text, and the one that it comes from."""

    start: int
    """Where it starts in the edited text."""
    original: int
    """Where it starts in the original text."""
    replaced: int = 0
    """The length of the original stretch if this is its replacement, otherwise 0."""


class Edited(NamedTuple):
    """A text after some edits, which can map spans back to the original text."""

    text: str
    """The edited text; a line that was removed leaves its line end behind."""
    stretches: list[Stretch]
    """The stretches that the text consists of, in order."""

    def map_back(self, span: Span) -> Span:
        """Return the span of the original text that a span of the edited text comes from."""
        if span == Span(0, 0):  # the span of what the letter does not have
            return span
        start, end = self._map_character(span.start)
        if span.start == span.end:
            return Span(start, start)
        return Span(start, max(end, self._map_character(span.end - 1)[1]))

    def _map_character(self, offset: int) -> tuple[int, int]:
        """Return where the original of a character starts and ends."""
        stretch = self.stretches[bisect_right(self.stretches, offset, key=attrgetter("start")) - 1]
        if stretch.replaced:
            return stretch.original, stretch.original + stretch.replaced
        original = stretch.original + offset - stretch.start
        return original, original + 1


def apply_edits(text: str, edits: Iterable[Edit]) -> Edited:
    """Return a text after some edits, which must be in order and must not overlap.

    >>> edited = apply_edits("Certi\ufb01cation", [Edit(5, 6, "fi")])
    >>> edited.text, edited.map_back(Span(5, 13))
    ('Certification', Span(start=5, end=12))
    """
    pieces: list[str] = []
    stretches: list[Stretch] = []
    done = length = 0
    for edit in edits:
        kept = text[done : edit.start]
        stretches.append(Stretch(length, done))
        length += len(kept)
        if edit.replacement:
            stretches.append(Stretch(length, edit.start, edit.end - edit.start))
            length += len(edit.replacement)
        pieces += [kept, edit.replacement]
        done = edit.end
    stretches.append(Stretch(length, done))
    return Edited("".join([*pieces, text[done:]]), stretches)


# --- Mapping back -----------------------------------------------------------------------------------------------------


def map_back(
    letters: Iterable[Determination], edited: Edited, edits: Iterable[Edit], source: str
) -> Iterator[Determination]:
    """Map every span of some letters back to the original text, and report in each letter what was left out of it."""
    mapped = [cast(Determination, _map_back(letter, edited)) for letter in letters]
    reported = [edit for edit in edits if edit.report]
    ends = [*(_list_covered(letter)[0].start for letter in mapped[1:]), len(source) + 1]
    first = 0
    for letter, end in zip(mapped, ends, strict=True):
        last = bisect_left(reported, end, first, key=attrgetter("start"))
        yield _report_edits(letter, reported[first:last], source)
        first = last


def _map_back(value: object, edited: Edited) -> object:
    """Map back every span that a value holds."""
    if isinstance(value, Span):
        return edited.map_back(value)
    if isinstance(value, tuple):
        return tuple(_map_back(member, edited) for member in value)
    if isinstance(value, Spans):
        return Spans({name: attrs.astuple(edited.map_back(span)) for name, span in value.items()})
    if not attrs.has(type(value)):
        return value
    result = cast(Any, value)
    names = [field.name for field in attrs.fields(type(result))]
    return attrs.evolve(result, **{name: _map_back(getattr(result, name), edited) for name in names})


def _report_edits(letter: Determination, edits: list[Edit], source: str) -> Determination:
    """Add a problem for each edit; what was left out between the sections is unparsed, too."""
    covered = _list_covered(letter)
    spans = [_trim_end(edit, source) for edit in edits]
    problems = [_report(edit, span, source) for edit, span in zip(edits, spans, strict=True)]
    outside = [span for span in spans if not _is_covered(span, covered)]
    unparsed = tuple(sorted([*letter.unparsed, *outside]))
    return attrs.evolve(letter, problems=(*letter.problems, *problems), unparsed=unparsed, source=source)


def _list_covered(letter: Determination) -> list[Span]:
    """Return the spans of all sections, issues and unparsed stretches, in order."""
    blocks = [letter.header.span, letter.credentials.span, letter.summary.span, *(one.span for one in letter.issues)]
    return sorted(span for span in (*blocks, *letter.spans.values(), *letter.unparsed) if span.start < span.end)


def _is_covered(span: Span, covered: list[Span]) -> bool:
    """Return whether a span starts in one of some ordered spans."""
    before = bisect_right(covered, span.start, key=attrgetter("start")) - 1
    return before >= 0 and span.start < covered[before].end


def _trim_end(edit: Edit, source: str) -> Span:
    """Return the span of an edit without the white space at its end."""
    return Span(edit.start, edit.start + len(normalise_characters(source[edit.start : edit.end]).rstrip()))


def _report(edit: Edit, span: Span, source: str) -> Problem:
    return problem("line-left-out", f"{edit.report}: {source[span.as_slice()]!r}.", span)
