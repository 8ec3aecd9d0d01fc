"""Compares what is read of two renderings of a letter, apart from what extractors disagree about."""

from __future__ import annotations

import re

from attrs import fields_dict

from imrparse import Determination
from support.damage import SECTIONS


def comparable(thing: object) -> object:
    """Return a result without white space and hyphens in its strings, about which extractors disagree."""
    if isinstance(thing, str):
        return re.sub(r"[\s-]+", "", thing)
    if isinstance(thing, tuple):
        return tuple(map(comparable, thing))
    if hasattr(thing, "__attrs_attrs__"):
        names = (name for name, field in fields_dict(type(thing)).items() if field.eq)
        return {name: comparable(getattr(thing, name)) for name in names}
    return thing


def comparable_sections(determination: Determination, *, without: str = "") -> dict[str, object]:
    """Return what is read of each section, in a form to compare; one section may be left out."""
    return {name: comparable(getattr(determination, name)) for name in SECTIONS if name != without}
