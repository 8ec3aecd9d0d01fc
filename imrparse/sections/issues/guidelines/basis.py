"""The paragraph as a whole: a stock statement, or clauses that cite the MTUS or other evidence."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Final

from ...._text.lazy import lazy_re
from ...._text.plain import collapse, extract
from ....errors import problem
from ....models import Basis, MtusCitation, NonMtusCitation, Problem, Span, Statement
from ..._fields import Fields
from .clauses import Places, find_clauses
from .mtus import read_mtus
from .non_mtus import read_non_mtus


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
    problems += [_report(text, *place) for place in unread]
    return fields.build(Basis, start, endpos)


def _report(text: str, start: int, end: int) -> Problem:
    """Return the problem of a stretch that was not understood."""
    start, end = taken[1] if (taken := extract(text, start, end)) else (start, end)
    message = f"This was not understood as a citation: {collapse(text[start:end])!r}."
    return problem("guideline-unread", message, Span(start, end))


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

# The Claims Administrator did not cite any medical evidence for its decision.
# The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.
# The Claims Administrator did not base their decision on the MTUS.
_DID_NOT_WORDS: Final = r"""(?x)
    did\s++not\s++ (?:
        (?P<NONE_CITED> (?:cite|list|provide|reference)\s++
            (?: (?:an?|any|applicable|clinical|evidence-?\s*+based|medical|relevant|scientific|specific|treatment)
                \s++ )*+
            (?:evidence|guidelines?|citations?|references?)\b )
      | (?P<NOT_MTUS> base\s++ (?:his/her|his|her|its|the|their)\s++ decision\s++ on\s++ (?:the\s++)?MTUS\b ) )
"""
_OUTSIDE_WORDS: Final = r"(?P<OUTSIDE_MTUS>outside\s++(?:of\s++)?the\s++MTUS\b)"
_DID_NOT: Final = lazy_re(_DID_NOT_WORDS)
_OUTSIDE: Final = lazy_re(_OUTSIDE_WORDS)
_STATEMENT_IN_ANY_CASE: Final = lazy_re(rf"{_DID_NOT_WORDS} | {_OUTSIDE_WORDS}", re.IGNORECASE)
_SUBJECT: Final = lazy_re(
    r"""(?xi)
    \b (?: (?P<claims_administrator_basis>
              Claims?\s++Administrator | Utilization\s++Review(?:er)? | UR(?:\s++physician)? )
         | (?P<reviewer_basis> Reviewer | MAXIMUS | IMRO? ) ) \b
    """
)
_OTHERS: Final = {
    "claims_administrator_basis": lazy_re(r"[Rr]eviewer|REVIEWER|M[Aa][Xx]|IMR"),
    "reviewer_basis": lazy_re(r"[Cc]laim|CLAIM|[Uu]til|UTIL|UR\b"),
}
"""Of each side, the words of the other side, to see fast that there are none."""
_SENTENCE_END: Final = lazy_re(r"[.!?](?=\s|\Z)|\Z")
_SHORTEST_STATEMENT: Final = len("outside the MTUS")
_LONGEST_SENTENCE: Final = 200  # up to the statement's words
_LETTER: Final = lazy_re(r"[A-Za-z]")


def _set_statement(fields: Fields, text: str, pos: int, endpos: int, side: str) -> Places:
    """Set the stock statement that no guideline was used, and return what else there is between the offsets."""
    if endpos - pos < _SHORTEST_STATEMENT and not _LETTER.search(text, pos, endpos):
        return []
    statement = _find_statement(text, pos, endpos, side)
    if not statement:
        return [(pos, endpos)] if _LETTER.search(text, pos, endpos) else []
    fields.set("statement", Statement[statement.lastgroup or ""], statement.span())
    end = _SENTENCE_END.search(text, statement.end(), endpos)
    rest = ((pos, _find_sentence(text, pos, statement.start())), (end.end() if end else endpos, endpos))
    return [stretch for stretch in rest if _LETTER.search(text, *stretch)]


def _find_statement(text: str, pos: int, endpos: int, side: str) -> re.Match[str] | None:
    """Find a stock statement whose subject is this side, or which has none."""
    first = _DID_NOT.search(text, pos, endpos) or _OUTSIDE.search(text, pos, endpos)
    if first and not _OTHERS[side].search(text, pos, first.start()):
        return first  # as in nearly every paragraph
    for statement in _STATEMENT_IN_ANY_CASE.finditer(text, pos, endpos):
        if _has_subject(text, _find_sentence(text, pos, statement.start()), statement.start(), side):
            return statement
    return None


def _find_sentence(text: str, pos: int, endpos: int) -> int:
    """Find where the sentence that goes on at `endpos` begins."""
    pos = max(pos, endpos - _LONGEST_SENTENCE)
    before = text[pos:endpos]
    return pos + max(before.rfind(". "), before.rfind(".\n")) + 1


def _has_subject(text: str, pos: int, endpos: int, side: str) -> bool:
    """Return whether the last that a text names is this side, or it names neither."""
    subjects = [match.lastgroup for match in _SUBJECT.finditer(text, pos, endpos)]
    return not subjects or subjects[-1] == side
