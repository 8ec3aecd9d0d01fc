"""Leave the internals out of the signatures on the API page: how a field is declared, and how a table is built."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from typing import Any

import attrs
import griffe

from imrparse.models import Span, Spans

LONGEST = 40
"""Longest value that is shown; a longer one is described by its docstring."""


class PlainSignatures(griffe.Extension):
    """Shows the default of an attribute as Python prints it, and an alias of a type in full."""

    def on_attribute_instance(self, *, attr: griffe.Attribute, **_: Any) -> None:  # noqa: ANN401 -- unused
        """Replace the value of an attribute, and its annotation."""
        if attr.docstring and attr.parent and attr.value:
            attr.value = find_value(attr.parent, attr.name)
        if str(attr.annotation) == "_Spans":
            attr.annotation = "Mapping[str, Span]"


def find_value(parent: griffe.Module | griffe.Class, name: str) -> str | None:
    """Return the default of a field or the value of a constant; None if it has none, or one that is not to be shown."""
    if isinstance(parent, griffe.Module):
        return show(getattr(import_module(parent.path), name))
    owner = getattr(import_module(parent.module.path), parent.name)
    if not attrs.has(owner):
        return show(getattr(owner, name, attrs.NOTHING))
    return show(attrs.fields_dict(owner)[name].default)


def show(value: object) -> str | None:
    """Return a value as Python prints it; None if it is too long."""
    if isinstance(value, StrEnum):
        return repr(value.value)
    if value is attrs.NOTHING or isinstance(value, attrs.Factory | Span | Spans):
        return None
    return repr(value) if len(repr(value)) <= LONGEST else None
