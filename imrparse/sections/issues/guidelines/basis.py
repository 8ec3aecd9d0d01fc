"""The paragraph as a whole: a stock statement, or clauses that cite the MTUS or other evidence."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Final

from ...._text.lazy import lazy_re
from ....models import Basis, MtusCitation, NonMtusCitation, Statement
from ..._fields import Fields
from .clauses import find_clauses
from .mtus import read_mtus
from .non_mtus import read_non_mtus

# The Claims Administrator did not cite any medical evidence for its decision.
# The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.
# The Claims Administrator did not base their decision on the MTUS.
_DID_NOT_WORDS: Final = (
    r"did\s++not\s++(?:(?P<NONE_CITED>cite\s++any\s++(?:medical\s++)?evidence)"
    r"|(?P<NOT_MTUS>base\s++(?:their|its|his/her)\s++decision\s++on\s++the\s++MTUS))"
)
_OUTSIDE_WORDS: Final = r"(?P<OUTSIDE_MTUS>outside\s++(?:of\s++)?the\s++MTUS)"
_DID_NOT: Final = lazy_re(_DID_NOT_WORDS)
_OUTSIDE: Final = lazy_re(_OUTSIDE_WORDS)
_STATEMENT_IN_ANY_CASE: Final = lazy_re(f"{_DID_NOT_WORDS}|{_OUTSIDE_WORDS}", re.IGNORECASE)
_SHORTEST_STATEMENT: Final = len("outside the MTUS")


def read_basis(text: str, start: int, pos: int, endpos: int) -> Basis:
    """Read the paragraph after the label that begins at `start` and ends at `pos`."""
    fields = Fields()
    fields.set_text("text", text, pos, endpos)
    fields.setdefault("text", "")
    clauses = find_clauses(text, pos, endpos)
    first = clauses[0].start() if clauses else endpos
    if first - pos >= _SHORTEST_STATEMENT and (statement := _find_statement(text, pos, first)):
        fields.set("statement", Statement[statement.lastgroup or ""], statement.span())
    mtus: list[MtusCitation] = []
    non_mtus: list[NonMtusCitation] = []
    for clause, after in zip_longest(clauses, clauses[1:]):
        end = after.start() if after else endpos
        if clause["non"]:
            non_mtus += read_non_mtus(text, clause.end(), end)
        else:
            mtus += read_mtus(text, clause.end(), end)
    if mtus:
        fields.set("mtus", tuple(mtus), (mtus[0].span.start, mtus[-1].span.end))
    if non_mtus:
        fields.set("non_mtus", tuple(non_mtus), (non_mtus[0].span.start, non_mtus[-1].span.end))
    return fields.build(Basis, start, endpos)


def _find_statement(text: str, pos: int, endpos: int) -> re.Match[str] | None:
    """Find the stock statement that no guideline was used: as the form prints it or, failing that, in any case."""
    as_printed = _DID_NOT.search(text, pos, endpos) or _OUTSIDE.search(text, pos, endpos)
    return as_printed or _STATEMENT_IN_ANY_CASE.search(text, pos, endpos)
