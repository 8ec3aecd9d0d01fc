"""The paragraph as a whole: a stock statement, or clauses that cite the MTUS or other evidence."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Final

from ...._text.lazy import lazy_re
from ....models import Basis, MtusCitation, NonMtusCitation, Problem, Statement
from ..._fields import Fields
from .clauses import Places, find_clauses, report_unread
from .mtus import read_mtus
from .non_mtus import read_non_mtus
from .statements import find_sentence, find_statement


def read_basis(text: str, label: tuple[int, int], endpos: int, side: str, problems: list[Problem]) -> Basis:
    """Read the paragraph after a label; what was not understood is reported.

    `side` is the field of an issue that the paragraph belongs to.
    """
    start, pos = label
    fields = Fields()
    fields.set_text("text", text, pos, endpos)
    fields.setdefault("text", "")
    clauses = find_clauses(text, pos, endpos)
    unread = _set_statement(fields, text, pos, clauses[0].start() if clauses else endpos, side)
    _set_citations(fields, text, clauses, endpos, unread)
    if unread and not fields.keys() & {"mtus", "non_mtus", "statement"}:
        unread = [(start, fields.places["text"][1])]  # with the label, since nothing of the paragraph was read
    problems += [report_unread(text, *place) for place in unread]
    return fields.build(Basis, start, endpos)


def _set_citations(fields: Fields, text: str, clauses: list[re.Match[str]], endpos: int, unread: Places) -> None:
    """Set what the clauses cite."""
    mtus: list[MtusCitation] = []
    non_mtus: list[NonMtusCitation] = []
    for clause, after in zip_longest(clauses, clauses[1:]):
        end = after.start() if after else endpos
        count = len(mtus) + len(non_mtus)
        if clause["non"]:
            non_mtus += read_non_mtus(text, clause.end(), end)
        else:
            mtus += read_mtus(text, clause.end(), end, unread)
        if len(mtus) + len(non_mtus) == count:
            unread.append((clause.start(), end))
    if mtus:
        fields.set("mtus", tuple(mtus), (mtus[0].span.start, mtus[-1].span.end))
    if non_mtus:
        fields.set("non_mtus", tuple(non_mtus), (non_mtus[0].span.start, non_mtus[-1].span.end))


# --- Stock statements -------------------------------------------------------------------------------------------------

_SHORTEST_STATEMENT: Final = len("outside the MTUS")
_SENTENCE_END: Final = lazy_re(r"[.!?](?=\s|\Z)|\Z")
_LETTER: Final = lazy_re(r"[A-Za-z]")


def _set_statement(fields: Fields, text: str, pos: int, endpos: int, side: str) -> Places:
    """Set the stock statement that no guideline was used, and return what else there is between the offsets."""
    if endpos - pos < _SHORTEST_STATEMENT and not _LETTER.search(text, pos, endpos):
        return []
    statement = find_statement(text, pos, endpos, side)
    if not statement:
        return [(pos, endpos)] if _LETTER.search(text, pos, endpos) else []
    fields.set("statement", Statement[statement.lastgroup or ""], statement.span())
    end = _SENTENCE_END.search(text, statement.end(), endpos)
    rest = ((pos, find_sentence(text, pos, statement.start())), (end.end() if end else endpos, endpos))
    return [stretch for stretch in rest if _LETTER.search(text, *stretch)]
