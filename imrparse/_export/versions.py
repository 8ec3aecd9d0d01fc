"""Versions of the JSON form, and the fields that each of them added."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..models import MtusCitation, Request

ADDED: Final[Mapping[int, Mapping[type, tuple[str, ...]]]] = {
    1: {},
    2: {MtusCitation: ("chapter",), Request: ("category", "ingredients", "subcategory")},
}
"""For each version, the fields and enum values that it added, by class; alphabetical.

`from_dict` gives a field that is newer than the data its default, so each has one. No field is renamed or removed, and
none changes its type.
"""

SCHEMA_VERSION: Final = max(ADDED)
"""Version of the form that `to_dict` writes. It increases by one with every change of the form."""


def added_after(version: int, kind: type) -> frozenset[str]:
    """Return the names of the fields or enum values of a class that a version does not have yet."""
    return frozenset(name for number, names in ADDED.items() if number > version for name in names.get(kind, ()))
