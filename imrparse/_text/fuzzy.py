"""Approximate anchors: headings, labels and decisions that a scanner misread.

This is tried only where the exact pass finds an expected anchor missing, so a clean letter pays nothing for it. A
heading must be alone on its line and a label must open one, closed by a colon or what a scanner makes of it; so prose
never becomes an anchor. White space is left out of the comparison, since scanners space letters out and run words
together; what is left may differ in one letter of five, and in seven letters at most. Only words that are all capitals
are compared with regard to case.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import regex

from .lazy import lazy_re

_LINE: Final = lazy_re(r"[^\n]++")
_LETTERS_AN_ERROR: Final = 5
_MOST_ERRORS: Final = 7  # the time that approximation takes grows with the errors it allows, not with the letters
_COLON: Final = r"[:;.,*]"
_SIGN: Final = lazy_re(_COLON)
_LONGEST_WORD: Final = 40  # of a decision, letters spaced out, with what stands before it


def find_heading(text: str, heading: str, pos: int, endpos: int) -> tuple[int, int] | None:
    r"""Find a line that is a heading, misread.

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
    """Find each line that opens with a label, misread; give the place of the label.

    >>> list(find_labels("Decislon rationa1e: The knee", "Decision rationale:", 0, 28))
    [(0, 19)]
    """
    pattern, size, errors = _pattern(label)
    if endpos - pos < size - errors:
        return
    for line in _LINE.finditer(text, pos, endpos):
        bare = "".join(line[0][: 2 * (size + errors)].split())
        if len(bare) >= size - errors and (match := pattern.match(bare)):
            yield _place(text, line.start(), match.end())


def find_decision(text: str, decisions: Iterable[str], pos: int, endpos: int) -> tuple[str, int, int] | None:
    """Find a decision, misread, that ends just before `endpos`; give its proper word with its place.

    >>> find_decision("Knee brace.Uphe1d ", ["Upheld", "Overturned"], 0, 18)
    ('Upheld', 10, 17)
    """
    tail = text[max(pos, endpos - _LONGEST_WORD) : endpos].rstrip()
    end = max(pos, endpos - _LONGEST_WORD) + len(tail)
    for start in _word_starts(tail):
        word = "".join(tail[start:].split()).lstrip(":;.,*")
        for decision in decisions:
            pattern, size, errors = _pattern(decision)
            if abs(len(word) - size) <= errors and pattern.fullmatch(word):
                return decision, end - len(tail) + start, end
    return None


def _word_starts(tail: str) -> list[int]:
    """Tell where a decision may begin: at the last colon or what stands for it, or at the last word."""
    signs = [match.start() for match in _SIGN.finditer(tail)]
    return [*signs[-1:], tail.rfind(" ") + 1]


@cache
def _pattern(anchor: str) -> tuple[regex.Pattern[str], int, int]:
    """Compile the pattern of an anchor without its white space; tell its length and how many errors it may hold."""
    bare = "".join(anchor.split())
    errors = min(max(2, len(bare) // _LETTERS_AN_ERROR), _MOST_ERRORS)
    letters = regex.escape(bare.removesuffix(":"))
    colon = _COLON if bare.endswith(":") else ""
    flags = regex.BESTMATCH if bare.isupper() else regex.BESTMATCH | regex.IGNORECASE
    return regex.compile(f"(?:{letters}){{e<={errors}}}{colon}", flags), len(bare), errors


def _place(text: str, start: int, size: int) -> tuple[int, int]:
    """Tell where so many characters stand, white space not counted."""
    end = start
    begin = None
    while size:
        if not text[end].isspace():
            size -= 1
            begin = end if begin is None else begin
        end += 1
    return begin if begin is not None else start, end
