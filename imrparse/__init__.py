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

from ._parse import parse
from .errors import PROBLEMS, ImrparseError, IncompleteDeterminationError, UnknownLayoutError
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

__all__ = [
    "LAYOUTS",
    "PROBLEMS",
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
    "parse",
]
