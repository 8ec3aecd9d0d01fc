"""Generate the JSON Schema, and the tables of columns, problem codes and enum values in docs/.

    python tests/tools/generate.py

Descriptions are the docstrings in `imrparse/models.py`, and the meanings in `imrparse/errors.py`.
"""

from __future__ import annotations

import ast
import hashlib
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from itertools import pairwise
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from attrs import fields, has

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

from imrparse import PROBLEMS, Determination, Issue, MtusCitation, NonMtusCitation, Outcome, Severity, Span, models
from imrparse._export.tables import (
    CITATION_COLUMNS,
    CITED_COLUMNS,
    COLUMNS,
    ISSUE_COLUMNS,
    LETTER_COLUMNS,
    NAMED_BY_LIST,
    find_field,
)
from imrparse._export.versions import SCHEMA_VERSION, added_after
from support.paths import ROOT
from support.stored_json import write_version

SCHEMA = ROOT / "imrparse" / "determination.schema.json"
TABLES = ROOT / "docs" / "tables.md"
PAGES = (ROOT / "docs" / "problems.md", TABLES, ROOT / "docs" / "values.md")
"""The pages that have a generated table."""

Schema: TypeAlias = dict[str, Any]
Kind: TypeAlias = Any  # a class, or a generic type
Json: TypeAlias = Any


# --- docstrings of the models -----------------------------------------------------------------------------------------


def docstrings() -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the docstring of each class as ((class, ""), text), and of each member as ((class, member), text)."""
    tree = ast.parse(Path(models.__file__).read_text(encoding="utf-8"))
    for kind in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        yield (kind.name, ""), (ast.get_docstring(kind) or "").split("\n\n")[0].replace("\n", " ")
        for before, after in pairwise(kind.body):
            if isinstance(before, ast.AnnAssign | ast.Assign) and isinstance(after, ast.Expr):
                target = before.target if isinstance(before, ast.AnnAssign) else before.targets[0]
                yield (kind.name, ast.unparse(target)), inspect.cleandoc(ast.literal_eval(after.value))
            elif isinstance(after, ast.FunctionDef):
                yield (kind.name, after.name), ast.get_docstring(after) or ""


DOCS = dict(docstrings())


def classes() -> list[type]:
    """Return the classes of the models, in their order."""
    return [kind for kind in vars(models).values() if isinstance(kind, type) and kind.__module__ == models.__name__]


# --- the JSON Schema --------------------------------------------------------------------------------------------------


def make_schema(version: int = SCHEMA_VERSION) -> Schema:
    """Return the schema of the data that `to_dict` returned in a version of the form."""
    kinds = [kind for kind in classes() if issubclass(kind, Enum) or has(kind)]
    definitions = {kind.__name__: define(kind, version) for kind in kinds if kind is not Determination}
    top = define(Determination, version)
    number = {"const": version, "description": "Version of this schema."}
    outcome = {"anyOf": [refer(Outcome), {"type": "null"}], "description": DOCS["Outcome", ""]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:imrparse:determination:{version}",
        "title": "Determination",
        **top,
        "properties": {"schema_version": number, "outcome": outcome, **top["properties"]},
        "required": ["schema_version", "outcome", *top["required"]],
        "$defs": {name: one for name, one in definitions.items() if one.get("properties", one.get("enum", True))},
    }


def define(kind: type, version: int) -> Schema:
    """Return the definition of a class in a version of the form."""
    about = {"description": DOCS[kind.__name__, ""]}
    later = added_after(version, kind)
    if issubclass(kind, Enum):
        members = [one for one in kind if one.value not in later]
        values = (
            f"`{one.value}`: {DOCS[kind.__name__, one.name]}" for one in members if (kind.__name__, one.name) in DOCS
        )
        return {"description": " ".join([about["description"], *values]), "enum": [one.value for one in members]}
    if kind is Span:
        offset = {"type": "integer", "minimum": 0}
        return about | {"type": "array", "prefixItems": [offset, offset], "items": False, "minItems": 2}
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind) if field.name not in later]
    left_out = {field.name for field in fields(kind) if not field.eq} | ({"source"} if kind is Determination else set())
    return about | {
        "type": "object",
        "properties": {name: refer(hints[name]) | {"description": DOCS[kind.__name__, name]} for name in names},
        "required": [name for name in names if name not in left_out],
        "additionalProperties": False,
    }


PLAIN: Mapping[Kind, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    NoneType: {"type": "null"},
    date: {"type": "string", "format": "date"},
}


def refer(kind: Kind) -> Schema:
    """Return the schema of a field's type."""
    if kind in PLAIN:
        return PLAIN[kind]
    arguments = get_args(kind)
    match get_origin(kind):
        case None:
            return {"$ref": f"#/$defs/{kind.__name__}"}
        case origin if origin is tuple:
            return {"type": "array", "items": refer(arguments[0])}
        case origin if origin in {Union, UnionType}:
            return {"anyOf": [refer(one) for one in arguments]}
    return {"type": "object", "additionalProperties": refer(arguments[1])}


WORDS = {"title", "description"}


def digest(schema: Json) -> str:
    """Return a digest of the structure of a schema, without its titles and descriptions."""
    return hashlib.sha256(json.dumps(without_words(schema), sort_keys=True).encode()).hexdigest()[:16]


def without_words(schema: Json) -> Json:
    match schema:
        case dict():
            kept = {key: one for key, one in schema.items() if key not in WORDS or not isinstance(one, str)}
            return {key: without_words(one) for key, one in kept.items()}
        case list():
            return [without_words(one) for one in schema]
    return schema


def schema_text() -> str:
    return json.dumps(make_schema(), indent=2, ensure_ascii=False) + "\n"


# --- the tables of columns --------------------------------------------------------------------------------------------

KEYS = {
    "key": "The key given with the determination; None if none was given.",
    "letter": "The determination, counted from 0 among those given.",
    "issue": "The disputed treatment, counted from 0 in `issues`.",
    "cited_by": "The side that cites it: `claims_administrator` or `reviewer`.",
    "source": "Publisher of the guideline: `mtus`, or a value of `Source`.",
    "guideline": "Name of the guideline: title and year of an MTUS chapter, or the whole text of another citation.",
}
"""Descriptions of the columns that have no field of their own."""


def describe(owner: Kind, path: str) -> str:
    """Return the first paragraph of the docstring of the field that a path leads to."""
    kind, name = find_field(owner, path)
    return DOCS[kind.__name__, name].split("\n\n")[0].replace("\n", " ")


FIELDS = {name: (Determination, "", path) for name, (_, path) in LETTER_COLUMNS.items()}
FIELDS |= {name: (Issue, "issues[].", path) for name, (_, path) in ISSUE_COLUMNS.items()}
CITED_FIELDS = {name: (MtusCitation | NonMtusCitation, "", path) for name, (_, path) in CITED_COLUMNS.items()}
"""Origin of each column: the class, the prefix of the path as documented, and the path."""


def spelling(name: str) -> str:
    """Return whose spelling the names in a column have, where there are two columns of them."""
    return " Spelt as in the list." if name in NAMED_BY_LIST else " As printed." if name.endswith("_printed") else ""


def columns_table(columns: Mapping[str, Any], origins: Mapping[str, tuple[Kind, str, str]]) -> str:
    """Return a Markdown table of columns."""
    lines = ["", "| Column | Type | Field | Description |", "|---|---|---|---|"]
    for name, kind in columns.items():
        owner, prefix, path = origins.get(name, (Determination, "", ""))
        shown = str(kind) if get_args(kind) else kind.__name__
        field = f"`{prefix}{path}`" if path else ""
        about = KEYS.get(name) or f"{describe(owner, path)}{spelling(name)}"
        lines.append(f"| `{name}` | {shown} | {field} | {about} |")
    return "\n".join([*lines, ""])


# --- the tables of problem codes and enum values ----------------------------------------------------------------------


def problems_table() -> str:
    """Return a Markdown table of every problem code, the most serious first."""
    rows = (
        f"| `{code}` | {severity.name} | {PROBLEMS[code][1]} |"
        for severity in sorted(Severity, reverse=True)
        for code in sorted(PROBLEMS)
        if PROBLEMS[code][0] is severity
    )
    return "\n".join(["", "| Code | Severity | Meaning |", "|---|---|---|", *rows, ""])


def values_table() -> str:
    """Return a Markdown table of the values of every enum."""
    lines = ["", "| Enum | Fields | Value | Meaning |", "|---|---|---|---|"]
    for kind in sorted((kind for kind in classes() if issubclass(kind, Enum)), key=lambda kind: kind.__name__):
        used = ", ".join(f"`{name}`" for name in fields_of(kind))
        for number, one in enumerate(kind):
            first = f"`{kind.__name__}` | {used}" if number == 0 else " | "
            lines.append(f"| {first} | `{one.value}` | {DOCS.get((kind.__name__, one.name), '')} |")
    return "\n".join([*lines, ""])


def fields_of(kind: type[Enum]) -> Iterator[str]:
    """Yield the fields of the models that have a value of an enum."""
    for owner in filter(has, classes()):
        hints = get_type_hints(owner)
        for name in (field.name for field in fields(owner)):
            if kind in {hints[name], *get_args(hints[name])}:
                yield f"{owner.__name__}.{name}"
    if kind is Outcome:
        yield "Determination.outcome"


# --- pages ------------------------------------------------------------------------------------------------------------


def fill_in(text: str) -> str:
    """Return a page with each of its tables between its markers."""
    tables = {
        "COLUMNS": columns_table(COLUMNS, FIELDS),
        "CITATION_COLUMNS": columns_table(CITATION_COLUMNS, FIELDS | CITED_FIELDS),
        "PROBLEMS": problems_table(),
        "ENUMS": values_table(),
    }
    for name, table in tables.items():
        begin, end = f"<!-- {name}: python tests/tools/generate.py -->\n", f"<!-- end of {name} -->"
        if begin in text:
            before, rest = text.split(begin)
            text = f"{before}{begin}{table}\n{end}{rest.split(end)[1]}"
    return text


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
    write_version()
    for page in PAGES:
        page.write_text(fill_in(page.read_text(encoding="utf-8")), encoding="utf-8")
