"""The file that is kept of each version of the JSON form, and the determination that it holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Final, TypeAlias, get_args, get_origin, get_type_hints

import attrs

from imrparse import Determination, Span, to_dict
from imrparse._export.versions import SCHEMA_VERSION, added_after
from imrparse.models import Spans

from .paths import ROOT

VERSIONS: Final = ROOT / "tests" / "export" / "versions"
PLAIN: Mapping[type, Any] = {bool: True, date: date(2016, 11, 15), int: 30, Span: Span(2, 9)}

Kind: TypeAlias = Any  # a class, or a generic type


def version_file(version: int) -> Path:
    return VERSIONS / f"{version}.json"


def fill(kind: Kind, version: int, name: str = "") -> Any:  # noqa: ANN401 -- of that type
    """Return a value in which every field that a version of the form has differs from its default."""
    if kind in PLAIN:
        return PLAIN[kind]
    if kind is str:
        return f"the {name.replace('_', ' ')}"
    if attrs.has(kind):
        return fill_object(kind, version)
    if get_origin(kind) is UnionType:
        return fill(get_args(kind)[0], version, name)
    if get_origin(kind) is tuple:
        return (fill(get_args(kind)[0], version, name),)
    return next(iter(kind)) if isinstance(kind, type) and issubclass(kind, Enum) else Spans({"text": (3, 8)})


def fill_object(kind: type, version: int) -> Any:  # noqa: ANN401 -- of that type
    hints = get_type_hints(kind)
    names = hints.keys() & attrs.fields_dict(kind).keys() - added_after(version, kind)
    return kind(**{name: fill(hints[name], version, name) for name in names})


def write_version() -> None:
    """Keep a file of the current version, unless there is one."""
    path = version_file(SCHEMA_VERSION)
    if not path.exists():
        data = to_dict(fill(Determination, SCHEMA_VERSION), source=True, spans=True)
        path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
