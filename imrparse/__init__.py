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

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

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
    from ._export.text import to_text
    from ._export.versions import SCHEMA_VERSION

__version__ = "0.1.0"

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
    "to_text": "_export.text",
}
"""Public names loaded on first use, so that `import imrparse` stays fast, and the module of each."""

_VIEWS = {
    "__rich__": ("_export.text", "to_rich"),
    "__rich_repr__": ("_export.text", "iter_rich_arguments"),
    "__str__": ("_export.text", "to_text"),
    "_repr_html_": ("_export.html", "to_card"),
    "_repr_pretty_": ("_export.text", "print_pretty"),
}
"""Methods by which `print`, rich and IPython show a determination, and the module and function of each.

They are added here because `models` must not import the exports.
"""


def _load(module: str, name: str) -> Any:  # noqa: ANN401 -- whatever has that name
    """Return what a module of the package calls by a name."""
    return getattr(import_module(f".{module}", __name__), name)


def _view(module: str, name: str) -> Callable[..., Any]:
    """Return a method that loads a function on first use and calls it."""

    def show(determination: Determination, *arguments: object) -> object:
        return _load(module, name)(determination, *arguments)

    return show


for _method, _function in _VIEWS.items():
    setattr(Determination, _method, _view(*_function))

if not TYPE_CHECKING:  # a type checker would take every misspelt name for one that this function finds

    def __getattr__(name: str) -> object:
        """Load a public name on first use, and keep it."""
        if name not in _LAZY:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = globals()[name] = _load(_LAZY[name], name)
        return found


def __dir__() -> list[str]:
    """Return the public names, loaded or not."""
    return sorted({*__all__, "sections", "vocabulary", *(name for name in globals() if name.startswith("__"))})


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
    "to_text",
]
