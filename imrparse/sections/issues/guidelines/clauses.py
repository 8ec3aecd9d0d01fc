"""The clauses of a paragraph: "Decision based on MTUS …", "Decision based on Non-MTUS Citation …"."""

from __future__ import annotations

import re
from typing import Final

from ...._text.lazy import lazy_re

# Decision based on MTUS | Decision based on Non-MTUS Citation | … NonMTUS | … Non- MTUS Citation Non-MTUS Citation
_CLAUSE_WORDS: Final = r"Decision\s++based\s++on\s++(?:(?P<non>Non-?\s*+)?MTUS\b(?:\s++Citations?\b)?\s*+)++"
_CLAUSE: Final = lazy_re(_CLAUSE_WORDS)
_CLAUSE_IN_ANY_CASE: Final = lazy_re(_CLAUSE_WORDS, re.IGNORECASE)
_CLOSING: Final = " \n.,;"


def find_clauses(text: str, pos: int, endpos: int) -> list[re.Match[str]]:
    """Find where clauses begin; the group `non` is set if a clause is not about the MTUS.

    They are searched for as the form prints them or, if one may differ, in any case.
    """
    clauses = list(_CLAUSE.finditer(text, pos, endpos))
    are_all = clauses and text.find("decision based", pos, endpos) < 0
    return clauses if are_all else list(_CLAUSE_IN_ANY_CASE.finditer(text, pos, endpos))


def trim(text: str, pos: int, endpos: int) -> int:
    """Return where the text between two offsets ends, leaving out a full stop, comma or "and" that closes it."""
    bare = text[pos:endpos].rstrip(_CLOSING)
    if bare.endswith((" and", "\nand")) or bare == "and":
        bare = bare[:-3].rstrip(_CLOSING)
    return pos + len(bare)
