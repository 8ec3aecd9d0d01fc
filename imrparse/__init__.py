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

from ._html import to_card, to_html
from ._json import SCHEMA_VERSION, from_dict, to_dict
from ._parse import parse, parse_all
from ._tables import CITATION_COLUMNS, COLUMNS, to_citation_rows, to_rows
from .errors import PROBLEMS, ImrparseError, IncompleteDeterminationError, MalformedDataError, UnknownLayoutError
from .layouts import LAYOUTS, Heading, Layout, detect
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

# A notebook asks the object itself for its card; the models know nothing of HTML, so the two meet here.
Determination._repr_html_ = to_card  # type: ignore[attr-defined]

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
