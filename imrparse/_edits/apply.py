"""Applies edits to a text before it is parsed, and maps every Span back to the text that was given.

Edits are made in passes: what one takes out may show what another looks for. All edits are kept, so offsets are mapped
back exactly: no texts are compared or searched.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any, NamedTuple, Protocol, TypeVar, cast

import attrs

from .._text.plain import normalise_characters
from ..errors import problem, start_of_problem
from ..models import Determination, Problem, Span, Spans


class Edit(NamedTuple):
    """A stretch of the text to replace."""

    start: int
    end: int
    replacement: str
    """What the stretch reads as; empty if it is no part of the letter."""
    report: str = ""
    """What the problem says that reports the edit; empty if it need not be reported."""
    is_form: bool = False
    """Whether the stretch is the form's own words, which belong to no field but are not unparsed."""


class Stretch(NamedTuple):
    """A stretch of an edited text, and the one that it comes from."""

    start: int
    """Where it starts in the edited text."""
    original: int
    """Where it starts in the original text."""
    replaced: int = 0
    """The length of the original stretch if this is its replacement, otherwise 0."""


class Layer(NamedTuple):
    """A text after the edits of one pass, which can map spans back to the text before it."""

    text: str
    """The edited text; a line that was removed leaves its line end behind."""
    stretches: list[Stretch]
    """The stretches that the text consists of, in order."""
    starts: list[int]
    """Where each stretch starts in the text."""

    def map_back(self, span: Span) -> Span:
        """Return the span of the original text that a span of the edited text comes from."""
        if not span.end:  # the span of what the letter does not have
            return span
        start, end = self._map_character(span.start)
        if span.start == span.end:
            return Span(start, start)
        return Span(start, max(end, self._map_character(span.end - 1)[1]))

    def _map_character(self, offset: int) -> tuple[int, int]:
        """Return where the original of a character starts and ends."""
        stretch = self.stretches[bisect_right(self.starts, offset) - 1]
        if stretch.replaced:
            return stretch.original, stretch.original + stretch.replaced
        original = stretch.original + offset - stretch.start
        return original, original + 1


class Edited:
    """A text after all passes, which can map spans back to the original text."""

    def __init__(self, source: str) -> None:
        """Start with a text that is not edited yet."""
        self.source = source
        self.text = source
        self.reports: list[Problem] = []
        """What is to be reported in the letter in which it occurs, each with its place in the original text."""
        self.form_words: set[Span] = set()
        """The places in the original text of what was left out and is the form's own words."""
        self._layers: list[Layer] = []

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to map back or to report."""
        return bool(self._layers or self.reports)

    @property
    def left_out(self) -> list[Span]:
        """The places in the original text of the lines that are left out."""
        return _list_left_out(self.reports)

    def apply(self, edits: Iterable[Edit]) -> None:
        """Make the edits of one pass, given in any order; of two that overlap, the first or the longer is made."""
        found = sorted(edits, key=_order)
        if not found:
            return
        made = list(drop_overlaps(found))
        for edit in made:
            if edit.report:
                self._report_line(edit)
        self._layers.append(apply_edits(self.text, made))
        self.text = self._layers[-1].text

    def report(self, one: Problem) -> None:
        """Report a problem whose span, if it has one, is of the edited text."""
        self.reports.append(attrs.evolve(one, span=one.span and self.map_back(one.span)))

    def map_back(self, span: Span) -> Span:
        """Return the span of the original text that a span of the edited text comes from."""
        for layer in reversed(self._layers):
            span = layer.map_back(span)
        return span

    def _report_line(self, edit: Edit) -> None:
        """Report a line that is left out, without the white space at its end."""
        line = normalise_characters(self.text[edit.start : edit.end]).rstrip()
        span = self.map_back(Span(edit.start, edit.start + len(line)))
        self.reports.append(problem("line-left-out", f"{edit.report}: {self.source[span.as_slice()]!r}.", span))
        if edit.is_form:
            self.form_words.add(span)


def _order(edit: Edit) -> tuple[int, int, str]:
    return edit.start, -edit.end, edit.replacement


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_PlacedT = TypeVar("_PlacedT", bound=_Placed)


def drop_overlaps(stretches: Iterable[_PlacedT]) -> Iterator[_PlacedT]:
    """Yield some stretches of a text, which must be in order, without those that begin inside another."""
    end = 0
    for stretch in stretches:
        if stretch.start >= end:
            yield stretch
            end = stretch.end


def apply_edits(text: str, edits: Iterable[Edit]) -> Layer:
    """Return a text after some edits, which must be in order and must not overlap.

    >>> layer = apply_edits("Certi\ufb01cation", [Edit(5, 6, "fi")])
    >>> layer.text, layer.map_back(Span(5, 13))
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
    return Layer("".join([*pieces, text[done:]]), stretches, [stretch.start for stretch in stretches])


# --- Mapping back -----------------------------------------------------------------------------------------------------


def map_back(letters: Iterable[Determination], edited: Edited) -> Iterator[Determination]:
    """Map every span of some letters back to the original text, and report in each letter what was found before."""
    mapped = [cast(Determination, _map_back(letter, edited)) for letter in letters]
    reports = sorted(edited.reports, key=start_of_problem)
    ends = [*(_list_covered(letter)[0].start for letter in mapped[1:]), len(edited.source) + 1]
    first = 0
    for letter, end in zip(mapped, ends, strict=True):
        last = bisect_left(reports, end, first, key=start_of_problem)
        yield _add_reports(letter, reports[first:last], edited)
        first = last


def _map_back(value: object, edited: Edited) -> object:
    """Map back every span that a value holds."""
    if isinstance(value, Span):
        return edited.map_back(value)
    if isinstance(value, tuple):
        return tuple(_map_back(member, edited) for member in value)
    if isinstance(value, Spans):
        mapped = {name: edited.map_back(span) for name, span in value.items()}
        return Spans({name: (span.start, span.end) for name, span in mapped.items()})
    fields = getattr(value, "__attrs_attrs__", ())  # what attrs.fields() returns, without its checks
    if not fields:
        return value
    result = cast(Any, value)
    return attrs.evolve(result, **{one.name: _map_back(getattr(result, one.name), edited) for one in fields})


def _add_reports(letter: Determination, reports: list[Problem], edited: Edited) -> Determination:
    """Add a problem for each report.

    What was left out between the sections is unparsed, too, unless it is the form's own words.
    """
    covered = _list_covered(letter)
    outside = [
        span
        for span in drop_overlaps(_list_left_out(reports))
        if span not in edited.form_words and not _is_covered(span, covered)
    ]
    unparsed = tuple(sorted([*letter.unparsed, *outside]))
    problems = tuple(sorted([*letter.problems, *_drop_repeated(reports)], key=start_of_problem))
    return attrs.evolve(letter, problems=problems, unparsed=unparsed, source=edited.source)


def _list_left_out(reports: Iterable[Problem]) -> list[Span]:
    return [report.span for report in reports if report.span and report.code == "line-left-out"]


def _drop_repeated(reports: list[Problem]) -> Iterator[Problem]:
    """Yield the reports, but only one for the whole letter if it concerns the whole text."""
    seen = set()
    for report in reports:
        if report.code not in seen:
            yield report
        if report.code == "text-wrapped":
            seen.add(report.code)


def _list_covered(letter: Determination) -> list[Span]:
    """Return the spans of all sections, issues and unparsed stretches, in order."""
    blocks = [letter.header.span, letter.credentials.span, letter.summary.span, *(one.span for one in letter.issues)]
    return sorted(span for span in (*blocks, *letter.spans.values(), *letter.unparsed) if span.start < span.end)


def _is_covered(span: Span, covered: list[Span]) -> bool:
    """Return whether a span starts in one of some ordered spans."""
    before = bisect_right(covered, span.start, key=attrgetter("start")) - 1
    return before >= 0 and span.start < covered[before].end
