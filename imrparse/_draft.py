"""Drafts: frozen objects are filled before they freeze.

attrs sets each field of a frozen object by a call past the guard that freezes it, 130 of them in a letter. A draft has
the same fields without the guard, and turns into the frozen object once all are set.
"""

from __future__ import annotations

from functools import cache
from typing import Final, Protocol, TypeVar

import attrs

_T = TypeVar("_T", bound=attrs.AttrsInstance)


class _Drafts(Protocol):
    def __call__(self, frozen: type[_T], /) -> type[_T]:
        """Give a class that makes the objects of a frozen class, in a third of the time."""


def _write_draft(frozen: type[_T]) -> type[_T]:
    """Write a subclass with no slots of its own, so that its objects may turn into those of the frozen class.

    >>> from .models import Summary
    >>> draft(Summary)(age=42)
    Summary(text=None, age=42, sex=None, date_of_injury=None)
    """

    def freeze(self: _T) -> None:
        self.__class__ = frozen

    fields = {one.name: attrs.field(default=one.default, kw_only=one.kw_only) for one in attrs.fields(frozen)}
    unguarded = attrs.make_class(frozen.__name__, {**fields, "__attrs_post_init__": freeze})
    methods = {"__init__": vars(unguarded)["__init__"], "__attrs_post_init__": freeze}
    # Both: while one of them is a function of Python, CPython takes the slow way for the other too.
    guards = {name: vars(object)[name] for name in ("__setattr__", "__delattr__")}
    return type(frozen.__name__, (frozen,), {"__slots__": (), **methods, **guards})


draft: Final[_Drafts] = cache(_write_draft)
