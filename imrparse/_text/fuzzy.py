"""Finds anchors that a scanner misread: headings, labels and decisions.

This is tried only where an expected anchor is missing, so clean letters pay nothing for it. To keep prose from becoming
an anchor, a heading must be alone on its line, and a label must open a line and end with a colon, or with what scanners
make of one. White space is ignored, because scanners space letters out and run words together. Of the other characters,
one in five may differ, and seven at most. Case counts only for words in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import regex

from .lazy import lazy_re
from .plain import skip_space

_LINE: Final = lazy_re(r"[^\n]++")
_LETTERS_AN_ERROR: Final = 5
_MOST_ERRORS: Final = 7  # matching time grows with the number of errors allowed
_COLON: Final = r"[:;.,*]"
_SIGN: Final = lazy_re(_COLON)
_LONGEST_DECISION: Final = 40  # characters of a decision whose letters are spaced out
_MOST_WORDS: Final = 4  # after a colon, if what follows it is meant as a decision
_QUALIFIED: Final = lazy_re(r"\b(?:not|[a-z]{1,20}ly)\s++\S++\Z", re.IGNORECASE)  # "not Upheld", "partially Overturned"


def find_heading(text: str, heading: str, pos: int, endpos: int) -> tuple[int, int] | None:
    r"""Find a line that is a misread heading.

    >>> find_heading("…\nCLlN1CAL CASE SUM MARY\n…", "CLINICAL CASE SUMMARY", 0, 27)
    (2, 24)
    """
    pattern, size, errors = _pattern(heading)
    for line in _LINE.finditer(text, pos, endpos):
        bare = "".join(line[0].split())
        if abs(len(bare) - size) <= errors and pattern.fullmatch(bare):
            return line.span()
    return None


def find_labels(text: str, label: str, pos: int, endpos: int) -> Iterator[tuple[int, int]]:
    """Find the misread labels that open a line.

    >>> list(find_labels("Decislon rationa1e: The knee", "Decision rationale:", 0, 28))
    [(0, 19)]
    """
    pattern, size, errors = _pattern(label)
    if endpos - pos < size - errors:
        return
    for line in _LINE.finditer(text, pos, endpos):
        bare = "".join(line[0][: 2 * (size + errors)].split())
        if len(bare) >= size - errors and (match := pattern.match(bare)):
            yield _find_characters(text, line.start(), match.end())


def find_decision(text: str, decisions: Iterable[str], pos: int, endpos: int) -> tuple[str, int, int] | None:
    """Find a misread decision just before `endpos`; return the word it was misread from, and its offsets.

    Decisions of several words are not matched: "Mostly Upheld" is not "Partly Upheld".

    >>> find_decision("Knee brace.Uphe1d ", ["Upheld", "Overturned"], 0, 18)
    ('Upheld', 10, 17)
    """
    pos = max(pos, endpos - _LONGEST_DECISION)
    tail = text[pos:endpos].rstrip()
    for start in _word_starts(tail):
        word = "".join(tail[start:].split()).lstrip(":;.,*")
        for decision in (decision for decision in decisions if " " not in decision):
            pattern, size, errors = _pattern(decision)
            if abs(len(word) - size) <= errors and pattern.fullmatch(word):
                return decision, pos + start, pos + len(tail)
    return None


def _word_starts(tail: str) -> list[int]:
    """Return where a decision may start: at the last colon or what a scanner made of it, or else at the last word.

    The last word is no decision by itself if a colon shortly before it or an adverb makes it a part of something else:
    ": Modified, Upheld", "not Upheld".
    """
    has_colon = ":" in tail and len(tail.rpartition(":")[2].split()) <= _MOST_WORDS
    signs = [match.start() for match in _SIGN.finditer(tail) if match[0] != "," or not has_colon]
    words = [] if has_colon or _QUALIFIED.search(tail) else [tail.rfind(" ") + 1]
    return [*signs[-1:], *words]


@cache
def _pattern(anchor: str) -> tuple[regex.Pattern[str], int, int]:
    """Return the pattern of an anchor without its white space, its length, and the number of errors allowed."""
    bare = "".join(anchor.split())
    errors = min(max(2, len(bare) // _LETTERS_AN_ERROR), _MOST_ERRORS)
    letters = regex.escape(bare.removesuffix(":"))
    colon = _COLON if bare.endswith(":") else ""
    flags = regex.BESTMATCH if bare.isupper() else regex.BESTMATCH | regex.IGNORECASE
    return regex.compile(f"(?:{letters}){{e<={errors}}}{colon}", flags), len(bare), errors


def _find_characters(text: str, start: int, size: int) -> tuple[int, int]:
    """Return where the next `size` characters start and end, white space not counted."""
    start = end = skip_space(text, start)
    while size:
        size -= not text[end].isspace()
        end += 1
    return start, end
