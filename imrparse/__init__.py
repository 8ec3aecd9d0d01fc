"""Turn the text of a California Independent Medical Review determination letter into typed, frozen objects.

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
    from ._export.json import SCHEMA_VERSION, from_dict, to_dict
    from ._export.tables import CITATION_COLUMNS, COLUMNS, to_citation_rows, to_rows

_LATE = dict.fromkeys(("SCHEMA_VERSION", "from_dict", "to_dict"), "_export.json")
_LATE |= dict.fromkeys(("CITATION_COLUMNS", "COLUMNS", "to_citation_rows", "to_rows"), "_export.tables")
_LATE |= {"to_html": "_export.html"}
"""Names that are imported when they are first used, each with its module: who parses need not wait for them."""


def __getattr__(name: str) -> object:
    """Import what is not needed to parse."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_LATE[name]}", __name__), name)


def _show(determination: Determination) -> str:
    """Give the card that a notebook shows."""
    return str(import_module("._export.html", __name__).to_card(determination))


# A notebook asks the object itself for its card; the models know nothing of HTML, so the two meet here.
Determination._repr_html_ = _show  # type: ignore[attr-defined]

__all__ = [
    "CITATION_COLUMNS",
    "COLUMNS",
    "LAYOUTS",
    "PROBLEMS",
    "SCHEMA_VERSION",
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
    "parse",
    "parse_all",
    "to_citation_rows",
    "to_dict",
    "to_html",
    "to_rows",
]
