"""Collects the values of one result object, field by field, with the place of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from .._text.plain import extract
from ..models import Span, Spans

_T = TypeVar("_T")


class Fields(dict[str, Any]):
    """The values read so far, by field name; `places` has the offsets of each."""

    __slots__ = ("places",)

    def __init__(self) -> None:
        """Start without values."""
        self.places: dict[str, tuple[int, int]] = {}

    def set(self, name: str, value: object, place: tuple[int, int]) -> None:
        """Set the value of a field and its place."""
        self[name] = value
        self.places[name] = place

    def set_text(self, name: str, text: str, start: int, end: int) -> None:
        """Set a field to the text between two offsets, or leave it out if that is only white space."""
        if extracted := extract(text, start, end):
            self[name], self.places[name] = extracted

    def build(self, result: Callable[..., _T], start: int, end: int) -> _T:
        """Return the result object, whose span lies between two offsets."""
        self["span"], self["spans"] = Span(start, end), Spans(self.places)
        return result(**self)
