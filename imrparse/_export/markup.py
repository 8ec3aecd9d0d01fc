"""The places of a determination's values, and how they nest.

A place has a path, the one that leads to the value in Python: `issues[0].request.drug`. Places may nest in one another
(the drug in the treatment), coincide, and even cross; markup can only nest. `nest` sweeps over all boundaries once, and
where two places cross it closes one and opens it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import pairwise
from typing import TypeAlias

from attrs import AttrsInstance, fields, frozen

from ..models import Determination, Span


@frozen
class Place:
    """Where a value stands."""

    path: str
    """The way to the value in Python, from the determination on."""
    span: Span
    """Its stretch of the letter."""
    kind: str
    """The class of which it is a field, in lower case; that tells values of one sort from another."""
    label: str
    """The path, and the value where that is not the text itself."""


@frozen
class Open:
    """A place begins; `again` where it goes on after a place that it crosses."""

    place: Place
    again: bool = False


@frozen
class Close:
    """The place that was opened last ends, or is broken off."""


@frozen
class Text:
    """A stretch without a boundary, within the places that are open, the outermost first."""

    span: Span
    within: tuple[Place, ...]


Event: TypeAlias = Open | Close | Text


def find_places(determination: Determination) -> tuple[Place, ...]:
    r"""Find the places of all values, problems and unparsed stretches in the source; what holds another comes first.

    >>> from imrparse import parse
    >>> letter = parse("IMR ISSUES, DECISIONS AND RATIONALES\nKnee brace: Upheld")
    >>> [place.label for place in find_places(letter) if place.kind == "issue"][:2]
    ['issues[0].treatment', 'issues[0].decision = upheld']
    """
    end = len(determination.source)
    found = (*_find_values(determination, ""), *_find_reported(determination))
    return tuple(place for place in found if 0 <= place.span.start <= place.span.end <= end > 0)


def _find_values(thing: AttrsInstance, path: str) -> Iterator[Place]:
    """Find the places of an object's values, and those within the objects that it holds."""
    spans = getattr(thing, "spans", {})
    for field in fields(type(thing)):
        value, way = getattr(thing, field.name), f"{path}{field.name}"
        if span := spans.get(field.name):
            yield Place(way, span, type(thing).__name__.lower(), _label(way, value))
        if isinstance(value, tuple):
            for number, member in enumerate(value):
                yield from _find_values(member, f"{way}[{number}].") if hasattr(member, "spans") else ()
        elif hasattr(value, "spans"):
            yield from _find_values(value, f"{way}.")


def _find_reported(determination: Determination) -> Iterator[Place]:
    """Find the places of what the parser reports, as against what it reads."""
    for number, problem in enumerate(determination.problems):
        if problem.span:
            way = f"problems[{number}]"
            yield Place(way, problem.span, "problem", f"{way}: {problem.message}")
    for number, span in enumerate(determination.unparsed):
        yield Place(f"unparsed[{number}]", span, "problem", f"unparsed[{number}]")


def _label(path: str, value: object) -> str:
    """Add the value to its path, if it is neither the text that stands there nor an object with places of its own."""
    members = value if isinstance(value, tuple) else (value,)
    if isinstance(value, str) or any(hasattr(member, "spans") for member in members):
        return path
    return f"{path} = {', '.join(str(one.value if isinstance(one, Enum) else one) for one in members)}"


def nest(places: Iterable[Place], end: int) -> Iterator[Event]:
    """Sweep over a text of some length: every character comes once, and what is opened last is closed first."""
    starts: dict[int, list[Place]] = {}
    edges = {0, end}
    for place in sorted(places, key=lambda place: -place.span.end):  # of those that start together the longest is first
        starts.setdefault(place.span.start, []).append(place)
        edges |= {place.span.start, place.span.end}
    stack: list[Place] = []
    for position, after in pairwise((*sorted(edges), end)):
        yield from _close(stack, position)
        yield from _open(stack, starts.get(position, ()))
        if position < after:
            yield Text(Span(position, after), tuple(stack))


def _close(stack: list[Place], position: int) -> Iterator[Event]:
    """Close what ends here, and what was opened within it and goes on; open that again."""
    depth = next((depth for depth, place in enumerate(stack) if place.span.end <= position), len(stack))
    broken = [place for place in stack[depth:] if place.span.end > position]
    yield from (Close() for _ in stack[depth:])
    stack[depth:] = broken
    yield from (Open(place, again=True) for place in broken)


def _open(stack: list[Place], places: Iterable[Place]) -> Iterator[Event]:
    """Open what starts here; what is empty ends here too."""
    for place in places:
        yield Open(place)
        if place.span.start < place.span.end:
            stack.append(place)
        else:
            yield Close()
