"""What has been read of one result object so far: values by field, and where each stands."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

import attrs

from .._text.plain import extract
from ..models import Span, Spans

_T = TypeVar("_T", bound=attrs.AttrsInstance)


class Fields(dict[str, Any]):
    """The values of one result object, gathered field by field; `places` has their offsets."""

    __slots__ = ("places",)

    def __init__(self) -> None:
        """Begin with nothing."""
        self.places: dict[str, tuple[int, int]] = {}

    def set(self, name: str, value: object, place: tuple[int, int]) -> None:
        """Set a field's value and its place."""
        self[name] = value
        self.places[name] = place

    def set_text(self, name: str, text: str, start: int, end: int) -> None:
        """Set a field to the text between two offsets, collapsed; leave it out if that is white space."""
        if taken := extract(text, start, end):
            self[name], self.places[name] = taken

    def build(self, make: type[_T], start: int, end: int) -> _T:
        """Make the result object, which spans the text between two offsets."""
        self["span"], self["spans"] = Span(start, end), Spans(self.places)
        made: _T = _unfrozen(make)(**self)
        return made


@cache
def _unfrozen(frozen: type[attrs.AttrsInstance]) -> Any:  # noqa: ANN401 -- a class, called with the fields of `frozen`
    """Write a subclass that sets its fields unguarded and then turns into the frozen class: 2 % of a letter's time.

    It has no slots of its own, so that its objects may change their class.
    """

    def freeze(self: attrs.AttrsInstance) -> None:
        self.__class__ = frozen

    fields = {one.name: attrs.field(default=one.default, kw_only=one.kw_only) for one in attrs.fields(frozen)}
    unguarded = attrs.make_class(frozen.__name__, {**fields, "__attrs_post_init__": freeze})
    methods = {"__init__": vars(unguarded)["__init__"], "__attrs_post_init__": freeze}
    # Both: while one of them is a function of Python, CPython takes the slow way for the other too.
    guards = {name: vars(object)[name] for name in ("__setattr__", "__delattr__")}
    return type(frozen.__name__, (frozen,), {"__slots__": (), **methods, **guards})
