"""What a letter says, apart from what extractors disagree about."""

from __future__ import annotations

import re

from attrs import fields_dict

from imrparse import Determination
from support.damage import SECTIONS


def essence(thing: object) -> object:
    """Leave out what extractors disagree about: white space and hyphens in strings."""
    if isinstance(thing, str):
        return re.sub(r"[\s-]+", "", thing)
    if isinstance(thing, tuple):
        return tuple(map(essence, thing))
    if hasattr(thing, "__attrs_attrs__"):
        names = (name for name, field in fields_dict(type(thing)).items() if field.eq)
        return {name: essence(getattr(thing, name)) for name in names}
    return thing


def said(determination: Determination, *, without: str = "") -> dict[str, object]:
    """Tell what a letter says, section by section, save one section."""
    return {name: essence(getattr(determination, name)) for name in SECTIONS if name != without}
