"""Parse California Independent Medical Review (IMR) determination letters into typed, frozen objects.

>>> import imrparse
>>> letter = '''Case Number: CM16-9900001
... IMR ISSUES, DECISIONS AND RATIONALES
... Knee brace: Overturned
... Decision rationale: The knee gives way.'''
>>> determination = imrparse.parse(letter)
>>> determination.header.case_number, determination.outcome.value
('CM16-9900001', 'overturned')
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._normalise import normalise
from ._parse import parse, parse_all
from ._recognition import detect
from .errors import PROBLEMS, ImrparseError, IncompleteDeterminationError, MalformedDataError, UnknownLayoutError
from .layouts import LAYOUTS, Heading, Layout
from .models import (
    Basis,
    Credentials,
    Decision,
    Determination,
    Header,
    Issue,
    Laterality,
    Modification,
    MtusCitation,
    NonMtusCitation,
    Outcome,
    Priority,
    Problem,
    Request,
    Severity,
    Sex,
    Source,
    Span,
    Statement,
    Summary,
)

if TYPE_CHECKING:
    from ._export.html import to_html
    from ._export.json import from_dict, to_dict
    from ._export.tables import CITATION_COLUMNS, COLUMNS, TABLE_VERSION, to_citation_rows, to_rows
    from ._export.versions import SCHEMA_VERSION

_LAZY = {
    "CITATION_COLUMNS": "_export.tables",
    "COLUMNS": "_export.tables",
    "SCHEMA_VERSION": "_export.versions",
    "TABLE_VERSION": "_export.tables",
    "from_dict": "_export.json",
    "to_citation_rows": "_export.tables",
    "to_dict": "_export.json",
    "to_html": "_export.html",
    "to_rows": "_export.tables",
}
"""Public names loaded on first use, so that `import imrparse` stays fast, and the module of each."""


def __getattr__(name: str) -> object:
    """Load a public name on first use."""
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_LAZY[name]}", __name__), name)


def _repr_html(determination: Determination) -> str:
    """Return the HTML card shown in notebooks."""
    return str(import_module("._export.html", __name__).to_card(determination))


# Jupyter looks for this method on the object. It is added here because `models` must not import the HTML export.
Determination._repr_html_ = _repr_html  # type: ignore[attr-defined]

__all__ = [
    "CITATION_COLUMNS",
    "COLUMNS",
    "LAYOUTS",
    "PROBLEMS",
    "SCHEMA_VERSION",
    "TABLE_VERSION",
    "Basis",
    "Credentials",
    "Decision",
    "Determination",
    "Header",
    "Heading",
    "ImrparseError",
    "IncompleteDeterminationError",
    "Issue",
    "Laterality",
    "Layout",
    "MalformedDataError",
    "Modification",
    "MtusCitation",
    "NonMtusCitation",
    "Outcome",
    "Priority",
    "Problem",
    "Request",
    "Severity",
    "Sex",
    "Source",
    "Span",
    "Statement",
    "Summary",
    "UnknownLayoutError",
    "detect",
    "from_dict",
    "normalise",
    "parse",
    "parse_all",
    "to_citation_rows",
    "to_dict",
    "to_html",
    "to_rows",
]
