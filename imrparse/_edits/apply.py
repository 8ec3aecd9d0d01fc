r"""Edits: a text is edited before it is read, and every Span is taken back to the text that was given.

Each edit is kept, so the way back is exact to the character: nothing is compared, and nothing is searched for.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, cast

import attrs

from .._text.plain import normalise_characters
from ..errors import problem
from ..models import Determination, Problem, Span, Spans


class Edit(NamedTuple):
    """A stretch of the text that reads as something else."""

    start: int
    end: int
    reading: str
    """What it reads as; empty for a stretch that is no part of the letter."""
    is_line: bool = False
    """Whether it is a whole line, which is to be reported."""


class Edited(NamedTuple):
    """A text as it reads after some edits, with the way back to the text that was given."""

    text: str
    """The text as it reads; a line that was taken out leaves its line end behind."""
    places: list[tuple[int, int, int]]
    """For each stretch: where it begins in this text, where it began, and how long it was if it was edited, else 0."""

    def place(self, span: Span) -> Span:
        """Take a place in this text back to the text that was given."""
        if span.start >= span.end:
            return span if not span.start else Span(self._back(span.start)[0], self._back(span.start)[0])
        return Span(self._back(span.start)[0], self._back(span.end - 1)[1])

    def _back(self, offset: int) -> tuple[int, int]:
        """Tell where the character at an offset began and ended in the text that was given."""
        begins, began, size = self.places[bisect_right(self.places, (offset, len(self.text) * 4, 0)) - 1]
        return (began, began + size) if size else (began + offset - begins, began + offset - begins + 1)


def edit(text: str, edits: list[Edit]) -> Edited:
    """Make some edits, which must not overlap."""
    pieces: list[str] = []
    places: list[tuple[int, int, int]] = []
    done = length = 0
    for one in edits:
        for piece, began, size in ((text[done : one.start], done, 0), (one.reading, one.start, one.end - one.start)):
            if piece:
                places.append((length, began, size))
                pieces.append(piece)
                length += len(piece)
        done = one.end
    places.append((length, done, 0))
    return Edited("".join([*pieces, text[done:]]), places)


def map_back(read: Iterable[Determination], edited: Edited, edits: list[Edit], source: str) -> Iterator[Determination]:
    """Take every Span of some letters back to the text that was given; report the lines taken out of each."""
    lines = [Span(one.start, _end_of(source, one)) for one in edits if one.is_line]
    letters = [cast(Determination, _map_back(one, edited)) for one in read]
    ends = [*(_covered(letter)[0].start for letter in letters[1:]), len(source) + 1]
    first = 0
    for letter, end in zip(letters, ends, strict=True):
        last = bisect_left(lines, Span(end, end), first)
        yield _report_lines(letter, lines[first:last], source)
        first = last


def _end_of(source: str, line: Edit) -> int:
    """Tell where a line ends, without white space."""
    return line.start + len(normalise_characters(source[line.start : line.end]).rstrip())


def _covered(letter: Determination) -> list[Span]:
    """Give all stretches that a letter holds, in their order."""
    blocks = [letter.header.span, letter.credentials.span, letter.summary.span, *(one.span for one in letter.issues)]
    return sorted(one for one in (*blocks, *letter.spans.values(), *letter.unparsed) if one.start < one.end)


def _report_lines(letter: Determination, lines: list[Span], source: str) -> Determination:
    """Report the lines taken out of a letter; those that no section holds are unparsed."""
    covered = _covered(letter)
    starts = [one.start for one in covered]
    before = [bisect_right(starts, line.start) - 1 for line in lines]
    outside = [line for line, one in zip(lines, before, strict=True) if one < 0 or covered[one].end <= line.start]
    problems = [_report_line(source, line) for line in lines]
    unparsed = tuple(sorted([*letter.unparsed, *outside]))
    return attrs.evolve(letter, problems=(*letter.problems, *problems), unparsed=unparsed, source=source)


def _report_line(source: str, line: Span) -> Problem:
    message = f"This line runs through the pages and was left out: {source[line.as_slice()]!r}."
    return problem("line-left-out", message, line)


def _map_back(value: object, edited: Edited) -> object:
    """Take every Span back that a value holds."""
    if isinstance(value, Span):
        return edited.place(value)
    if isinstance(value, tuple):
        return tuple(_map_back(one, edited) for one in value)
    if isinstance(value, Spans):
        return Spans({name: attrs.astuple(edited.place(span)) for name, span in value.items()})
    if not attrs.has(type(value)):
        return value
    result = cast(Any, value)
    fields = [field.name for field in attrs.fields(type(result))]
    return attrs.evolve(result, **{name: _map_back(getattr(result, name), edited) for name in fields})
