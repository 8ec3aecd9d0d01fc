"""Pairs the labels of a cover page with their values where an extractor prints them in columns.

"Claim Number:", "Employee Name:", "Provider Name:", and then the lines of their values. A name that is blacked out
leaves no line, so a line is paired only if no other label can have it: the lines are in the order of the labels, and
each must be able to be the value of its label. Only the treatments in dispute may have several lines, as the last label
or, where an extractor goes down one column first, right below the labels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import Final, NamedTuple, TypeAlias

from ..._text.phrases import any_phrase
from ..._text.plain import find_lines
from ...layouts import Layout
from .named_values import NAMED, TREATMENTS, may_be_named
from .tokens import value_pattern

_Place: TypeAlias = tuple[int, int]
_Names: TypeAlias = frozenset[str]

_FEWEST_LABELS: Final = 2
_MOST_LINES: Final = 40


class Columns(NamedTuple):
    """A column of labels and the values below it."""

    start: int
    end: int
    labels: list[_Place]
    values: dict[str, _Place]
    """The place of each value whose label is certain, by field."""


class _Line(NamedTuple):
    """A line of a cover page."""

    start: int
    end: int
    label: str
    """The field whose label is alone on the line; empty if there is none."""
    has_label: bool
    """Whether the line begins with a label."""

    @property
    def place(self) -> _Place:
        """Where it starts and ends."""
        return self.start, self.end


def find_columns(text: str, pos: int, endpos: int, layout: Layout) -> Iterator[Columns]:
    """Find the columns of labels and values that hold a name or a claim number."""
    lines = list(_list_lines(text, pos, endpos, layout))
    while lines:
        labels = list(takewhile(lambda line: line.label, lines))
        values = list(takewhile(lambda line: not line.has_label, lines[len(labels) :]))
        if found := _read_columns(text, labels, values, layout):
            yield found
        lines = lines[len(labels) + len(values) or 1 :]


def _read_columns(text: str, labels: list[_Line], values: list[_Line], layout: Layout) -> Columns | None:
    """Read lines of labels and the lines below them; None if they are no columns."""
    names = [line.label for line in labels]
    if len(names) < _FEWEST_LABELS or len(set(names)) < len(names) or set(NAMED).isdisjoint(names):
        return None
    paired = _pair(text, names, [line.place for line in values], layout) if len(values) <= _MOST_LINES else None
    if paired is None:
        return None
    return Columns(labels[0].start, values[-1].end, [line.place for line in labels], paired)


def _list_lines(text: str, pos: int, endpos: int, layout: Layout) -> Iterator[_Line]:
    """Yield the lines between two offsets that are not blank."""
    for start, end in find_lines(text, pos, endpos):
        label = _label_pattern(layout).match(text, start, end)
        is_alone = label is not None and label.end() == end
        yield _Line(start, end, (label.lastgroup or "") if label and is_alone else "", label is not None)


@cache
def _label_pattern(layout: Layout) -> re.Pattern[str]:
    """Return the pattern of a label, with a group for each field."""
    mailed, posted = layout.cover_labels, layout.header_labels
    groups = []
    for name in dict.fromkeys((*mailed, *posted)):
        forms = [label for label in (*mailed.get(name, ()), *posted.get(name, ())) if label.endswith(":")]
        groups.append(f"(?P<{name}>{any_phrase(forms)})")
    return re.compile("|".join(groups) or "(?!)", re.IGNORECASE)


# --- Pairing ----------------------------------------------------------------------------------------------------------


def _pair(text: str, names: list[str], lines: list[_Place], layout: Layout) -> dict[str, _Place] | None:
    """Return the place of each value that only one label can have; None if some line can be no value."""
    fitting = [frozenset(name for name in names if _fits(text, name, line, layout)) for line in lines]
    possible: list[_Names] = [frozenset() for _ in lines]
    for way in _list_ways(names, fitting):
        possible = [labels | more for labels, more in zip(possible, way, strict=True)]
    if not possible or not all(possible):
        return None
    paired: dict[str, _Place] = {}
    for line, labels in zip(lines, possible, strict=True):
        if len(labels) == 1:
            (name,) = labels
            paired[name] = (paired.get(name, line)[0], line[1])
    if any(TREATMENTS in labels and len(labels) > 1 for labels in possible):
        paired.pop(TREATMENTS, None)
    return paired


def _fits(text: str, name: str, place: _Place, layout: Layout) -> bool:
    """Return whether a line can be the value of a field."""
    if name in NAMED:
        return may_be_named(text, name, *place)
    return value_pattern(name, layout).fullmatch(text, *place) is not None


def _list_ways(names: list[str], fitting: list[_Names]) -> Iterator[list[_Names]]:
    """Yield the fields that each line may belong to, in each way to divide the lines of the treatments from others."""
    if names[-1] != TREATMENTS:
        yield from _align(names, fitting)
        return
    for cut in range(len(fitting) + 1):
        before, after = fitting[:cut], fitting[cut:]
        for others, treatments in ((before, after), (after, before)):
            if all(TREATMENTS in labels for labels in treatments):
                for way in _align(names[:-1], others):
                    own = [frozenset({TREATMENTS})] * len(treatments)
                    yield [*way, *own] if others is before else [*own, *way]


def _align(names: list[str], fitting: list[_Names]) -> Iterator[list[_Names]]:
    """Yield the fields that each line may belong to, both in order; nothing if not every line has a field."""
    first = _list_earliest(names, fitting)
    last = [len(names) - 1 - index for index in reversed(_list_earliest(names[::-1], fitting[::-1]))]
    if len(first) == len(last) == len(fitting):
        ranges = zip([-1, *first], [*last[1:], len(names)], fitting, strict=False)
        yield [labels.intersection(names[before + 1 : after]) for before, after, labels in ranges]


def _list_earliest(names: list[str], fitting: list[_Names]) -> list[int]:
    """Return the index of the first field that each line may have after those of the lines before it."""
    indexes: list[int] = []
    for labels in fitting:
        start = indexes[-1] + 1 if indexes else 0
        index = next((index for index in range(start, len(names)) if names[index] in labels), None)
        if index is None:
            break
        indexes.append(index)
    return indexes
