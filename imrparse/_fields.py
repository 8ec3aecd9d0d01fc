"""What has been read of one result object so far: values by field, and where each stands."""

from __future__ import annotations

from typing import Any, TypeVar

from attrs import AttrsInstance

from ._draft import draft
from ._text import take
from .models import Span, Spans

_T = TypeVar("_T", bound=AttrsInstance)


class Fields(dict[str, Any]):
    """The values of one result object, gathered field by field; `places` has their offsets."""

    __slots__ = ("places",)

    def __init__(self) -> None:
        """Begin with nothing."""
        self.places: dict[str, tuple[int, int]] = {}

    def put(self, name: str, value: object, place: tuple[int, int]) -> None:
        """Give a field its value and place."""
        self[name] = value
        self.places[name] = place

    def put_text(self, name: str, text: str, start: int, end: int) -> None:
        """Give a field the text between two offsets, collapsed; leave it out where that is white space."""
        if taken := take(text, start, end):
            self[name], self.places[name] = taken

    def build(self, make: type[_T], start: int, end: int) -> _T:
        """Make the result object, which spans the text between two offsets."""
        self["span"], self["spans"] = Span(start, end), Spans(self.places)
        return draft(make)(**self)
