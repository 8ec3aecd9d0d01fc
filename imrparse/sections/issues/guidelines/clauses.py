"""The clauses of a paragraph: "Decision based on MTUS …", "Decision based on Non-MTUS Citation …"."""

from __future__ import annotations

import re
from itertools import chain
from operator import methodcaller
from typing import Final, TypeAlias

from ...._text.lazy import lazy_re
from ...._text.plain import collapse, extract
from ....errors import problem
from ....models import Problem, Span
from .titles import LONGEST_TITLE, find_titles

Places: TypeAlias = list[tuple[int, int]]
"""Stretches of text, by their start and end."""

# Decision based on MTUS | Decision based on Non-MTUS Citation | … NonMTUS | … Non- MTUS Citation Non-MTUS Citation
# Decision was based upon the CA MTUS
_NON: Final = r"Non\s*+-?\s*+"
_CLAUSE_WORDS: Final = (
    r"Decision\s++(?:(?:is|was)\s++)?based\s++(?:up)?on\s++(?:the\s++)?(?:(?:CA|California)[\s-]\s*+)?"
    rf"(?:(?P<non>{_NON})?MTUS\b(?:\s++Citations?\b)?:?\s*+)++"
)
_CLAUSE: Final = lazy_re(_CLAUSE_WORDS)
_CLAUSE_IN_ANY_CASE: Final = lazy_re(_CLAUSE_WORDS, re.IGNORECASE)
# within a sentence: …, and Non-MTUS Citation … | … and on the MTUS Chronic Pain Medical Treatment 2009 …
_JOINED_WORDS: Final = r"\s*+(?:and\s++)?(?:also\s++)?(?:on\s++)?(?:the\s++)?"
_OTHER_JOINED: Final = lazy_re(rf"(?i)(?<!\s){_JOINED_WORDS}\b(?P<non>{_NON})MTUS\s++Citations?\b:?\s*+")
_MTUS_JOINED: Final = lazy_re(
    r"(?i)\band\s++(?:also\s++)?(?:on\s++)?(?:the\s++)?(?:(?:CA|California)[\s-]\s*+)?(?P<non>(?!))?MTUS\b:?\s++"
)
_CLOSING: Final = " \n.,;"
_LEADING_ON: Final = (" and", "\nand", " -", "\n-")


def find_clauses(text: str, pos: int, endpos: int) -> list[re.Match[str]]:
    """Find where clauses begin; the group `non` is set if a clause is not about the MTUS.

    They are searched for as the form prints them or, if one may differ, in any case.
    """
    clauses = list(_CLAUSE.finditer(text, pos, endpos))
    if not clauses or text.find("decision based", pos, endpos) >= 0:
        clauses = list(_CLAUSE_IN_ANY_CASE.finditer(text, pos, endpos))
    if clauses and text.count("MTUS", clauses[0].start(), endpos) > len(clauses):
        clauses = _add_joined(clauses, text, endpos)
    return clauses


def _add_joined(clauses: list[re.Match[str]], text: str, endpos: int) -> list[re.Match[str]]:
    """Add the clauses that go on in the sentence of another: "… and Non-MTUS Citation …"."""
    pos = clauses[0].end()
    others = _OTHER_JOINED.finditer(text, pos, endpos)
    mtus = (match for match in _MTUS_JOINED.finditer(text, pos, endpos) if precedes_title(text, match.end(), endpos))
    kept: list[re.Match[str]] = []
    for match in sorted(chain(clauses, others, mtus), key=methodcaller("start")):
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return kept


def precedes_title(text: str, pos: int, endpos: int) -> bool:
    """Return whether a known title begins at an offset."""
    titles = find_titles(text, pos, min(endpos, pos + LONGEST_TITLE))
    return bool(titles) and titles[0].start == pos


def report_unread(text: str, start: int, end: int) -> Problem:
    """Return the problem of a stretch that was not understood."""
    start, end = taken[1] if (taken := extract(text, start, end)) else (start, end)
    message = f"This was not understood as a citation: {collapse(text[start:end])!r}."
    return problem("guideline-unread", message, Span(start, end))


def trim(text: str, pos: int, endpos: int) -> int:
    """Return where the text between two offsets ends, leaving out the full stop, comma, dash or "and" after it."""
    bare = text[pos:endpos].rstrip(_CLOSING)
    if bare.endswith(_LEADING_ON) or bare in {"-", "and"}:
        bare = bare.removesuffix("-").removesuffix("and").rstrip(_CLOSING)
    return pos + len(bare)
