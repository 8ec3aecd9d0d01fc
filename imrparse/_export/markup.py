"""The places of a determination's values as events that nest, as markup must.

A place has the path that leads to its value in Python, such as `issues[0].request.drug`. Places may contain one another
(a drug within its treatment), coincide or overlap. `nest` visits all boundaries in order; where two places overlap, it
closes one and opens it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import pairwise
from typing import TypeAlias

from attrs import AttrsInstance, fields, frozen

from ..models import Decision, Determination, Outcome, Span


@frozen
class Place:
    """The place of a value."""

    path: str
    """Path to the value in Python, starting from the determination."""
    span: Span
    """Where in the letter."""
    kind: str
    """Decides the colour of its mark: a decision's value, or the lower-case name of the value's class, or "problem"."""
    label: str
    """The path, followed by the value if it differs from the text itself."""


@frozen
class Open:
    """A place starts, or continues (`again`) after the end of one that it overlaps."""

    place: Place
    again: bool = False


@frozen
class Close:
    """The place opened last ends or is interrupted."""


@frozen
class Text:
    """A stretch of text without a boundary, and the places that it lies within, outermost first."""

    span: Span
    within: tuple[Place, ...]


Event: TypeAlias = Open | Close | Text


def find_places(determination: Determination) -> tuple[Place, ...]:
    r"""Find the places of all values, each before those inside it, then of problems and unparsed stretches.

    >>> from imrparse import parse
    >>> letter = parse("IMR ISSUES, DECISIONS AND RATIONALES\nKnee brace: Upheld")
    >>> [place.label for place in find_places(letter) if place.kind in ("issue", "upheld")][:2]
    ['issues[0].treatment', 'issues[0].decision = upheld']
    """
    end = len(determination.source)
    found = (*_find_values(determination, ""), *_find_reported(determination))
    return tuple(place for place in found if 0 <= place.span.start <= place.span.end <= end > 0)


def _find_values(thing: AttrsInstance, path: str) -> Iterator[Place]:
    """Find the places of an object's values, including those of the objects that it holds."""
    spans = getattr(thing, "spans", {})
    for field in fields(type(thing)):
        value, here = getattr(thing, field.name), f"{path}{field.name}"
        if span := spans.get(field.name):
            kind = str(value.value) if isinstance(value, Decision | Outcome) else type(thing).__name__.lower()
            yield Place(here, span, kind, _label(here, value))
        if isinstance(value, tuple):
            for number, member in enumerate(value):
                yield from _find_values(member, f"{here}[{number}].") if hasattr(member, "spans") else ()
        elif hasattr(value, "spans"):
            yield from _find_values(value, f"{here}.")


def _find_reported(determination: Determination) -> Iterator[Place]:
    """Find the places of the problems and of the unparsed stretches."""
    for number, problem in enumerate(determination.problems):
        if problem.span:
            path = f"problems[{number}]"
            yield Place(path, problem.span, "problem", f"{path}: {problem.message}")
    for number, span in enumerate(determination.unparsed):
        yield Place(f"unparsed[{number}]", span, "problem", f"unparsed[{number}]")


def _label(path: str, value: object) -> str:
    """Return the path, followed by the value unless that is text or an object with places of its own."""
    members = value if isinstance(value, tuple) else (value,)
    if (isinstance(value, str) and not isinstance(value, Enum)) or any(hasattr(member, "spans") for member in members):
        return path
    return f"{path} = {', '.join(str(one.value if isinstance(one, Enum) else one) for one in members)}"


def nest(places: Iterable[Place], end: int) -> Iterator[Event]:
    """Yield events that cover a text of length `end` once; the place opened last is closed first."""
    starts: dict[int, list[Place]] = {}
    edges = {0, end}
    for place in sorted(
        places, key=lambda place: -place.span.end
    ):  # of two that start together, the longer opens first
        starts.setdefault(place.span.start, []).append(place)
        edges |= {place.span.start, place.span.end}
    stack: list[Place] = []
    for position, after in pairwise((*sorted(edges), end)):
        yield from _close(stack, position)
        yield from _open(stack, starts.get(position, ()))
        if position < after:
            yield Text(Span(position, after), tuple(stack))


def _close(stack: list[Place], position: int) -> Iterator[Event]:
    """Close the places that end here and those opened within them; reopen those that continue."""
    depth = next((depth for depth, place in enumerate(stack) if place.span.end <= position), len(stack))
    continued = [place for place in stack[depth:] if place.span.end > position]
    yield from (Close() for _ in stack[depth:])
    stack[depth:] = continued
    yield from (Open(place, again=True) for place in continued)


def _open(stack: list[Place], places: Iterable[Place]) -> Iterator[Event]:
    """Open the places that start here; close the empty ones at once."""
    for place in places:
        yield Open(place)
        if place.span.start < place.span.end:
            stack.append(place)
        else:
            yield Close()
