"""The stock statements on guidelines: that none was cited, or that they are outside the MTUS."""

from __future__ import annotations

import re
from typing import Final

from ...._text.lazy import lazy_re

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
_LONGEST_SENTENCE: Final = 200  # up to the statement's words


def find_statement(text: str, pos: int, endpos: int, side: str) -> re.Match[str] | None:
    """Find a stock statement whose subject is this side, or which has none."""
    first = _DID_NOT.search(text, pos, endpos) or _OUTSIDE.search(text, pos, endpos)
    if first and not _OTHERS[side].search(text, pos, first.start()):
        return first  # as in nearly every paragraph
    for statement in _STATEMENT_IN_ANY_CASE.finditer(text, pos, endpos):
        if has_subject(text, find_sentence(text, pos, statement.start()), statement.start(), side):
            return statement
    return None


def find_sentence(text: str, pos: int, endpos: int) -> int:
    """Find where the sentence that goes on at `endpos` begins."""
    pos = max(pos, endpos - _LONGEST_SENTENCE)
    before = text[pos:endpos]
    return pos + max(before.rfind(". "), before.rfind(".\n")) + 1


def has_subject(text: str, pos: int, endpos: int, side: str) -> bool:
    """Return whether the last that a text names is this side, or it names neither."""
    subjects = [match.lastgroup for match in _SUBJECT.finditer(text, pos, endpos)]
    return not subjects or subjects[-1] == side
