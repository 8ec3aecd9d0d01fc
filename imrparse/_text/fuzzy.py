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


# --- Words anywhere in a text -----------------------------------------------------------------------------------------

_LETTERS_AN_ERROR_ANYWHERE: Final = 6  # prose must not be taken for the form's words, and no line end bounds them here
_LETTERS_A_GRAM: Final = 3
_MOST_COMPARED: Final = 20
"""The most places that are compared in a short text; it bounds the time for a text that is made of such words."""
_LETTERS_A_COMPARISON: Final = 2000  # for each so many characters, one place more


def find_approximately(text: str, words: str, pos: int, endpos: int) -> Iterator[tuple[int, int]]:
    """Find words that are nearly `words` in a text without white space; those that are exactly alike are left out.

    If the words are cut into one more piece than there may be errors, one piece at least is printed without an error.
    So only what is around such a piece is compared.

    >>> list(find_approximately("theReviewerdidnotcileanyevidence", "did not cite any evidence", 0, 32))
    [(11, 32)]
    """
    bare = "".join(words.split())
    errors = min(max(2, len(bare) // _LETTERS_AN_ERROR_ANYWHERE), _MOST_ERRORS)
    found = pos
    compared = (endpos - pos) // _LETTERS_A_COMPARISON + _MOST_COMPARED
    for start in _find_candidates(text, bare, errors, pos, endpos):
        first, last = max(found, start - errors), min(endpos, start + len(bare) + errors)
        if start + errors < found or not _shares_grams(text[first:last], bare, errors):
            continue
        if not compared:
            break
        compared -= 1
        if place := _align(text[first:last], bare, errors):
            found = first + place[1]
            yield first + place[0], found


def _find_candidates(text: str, bare: str, errors: int, pos: int, endpos: int) -> list[int]:
    """Find where words may begin one of whose pieces is printed without an error, but not all of them."""
    size = len(bare) // (errors + 1)
    starts: set[int] = set()
    for offset in range(0, size * (errors + 1), size):
        starts |= {start - offset for start in _find_starts(text, bare[offset : offset + size], pos, endpos)}
    starts.difference_update(_find_starts(text, bare, pos, endpos))
    return sorted(start for start in starts if start > pos - errors)


def _find_starts(text: str, words: str, pos: int, endpos: int) -> Iterator[int]:
    """Find where words begin that are printed without an error."""
    while (start := text.find(words, pos, endpos)) >= 0:
        pos = start + len(words)
        yield start


def _shares_grams(window: str, bare: str, errors: int) -> bool:
    """Return whether enough groups of three letters are in a window: an error spoils one of them at most."""
    grams = [bare[at : at + _LETTERS_A_GRAM] for at in range(0, len(bare) - _LETTERS_A_GRAM + 1, _LETTERS_A_GRAM)]
    return sum(gram in window for gram in grams) >= len(grams) - errors


def _align(window: str, bare: str, errors: int) -> tuple[int, int] | None:
    """Return where the words in a window that are nearest to `bare` start and end; None if they are as printed."""
    distance, end = _find_nearest_end(window, bare)
    if not 0 < distance <= errors:
        return None
    return end - _find_nearest_end(window[end - 1 :: -1], bare[::-1])[1], end


def _find_nearest_end(window: str, bare: str) -> tuple[int, int]:
    """Return the least edit distance of any part of a window to `bare`, and where that part ends.

    Of parts that are equally near, the last counts. This is the bit-parallel algorithm of Myers (J. ACM 46, 1999):
    it takes a step for each letter of the window, where a table would take one for each pair of letters.
    """
    places: dict[str, int] = {}
    for at, letter in enumerate(bare):
        places[letter] = places.get(letter, 0) | 1 << at
    mask, last = (1 << len(bare)) - 1, 1 << (len(bare) - 1)
    more, less, distance = mask, 0, len(bare)
    best = distance, 0
    for end, letter in enumerate(window, 1):
        equal = places.get(letter, 0)
        vertical = equal | less
        horizontal = (((equal & more) + more) ^ more) | equal
        up, down = less | ~(horizontal | more), more & horizontal
        distance += bool(up & last) - bool(down & last)
        up, down = up << 1, down << 1
        more, less = (down | ~(vertical | up)) & mask, up & vertical & mask
        if distance <= best[0]:
            best = distance, end
    return best


# --- Patterns ---------------------------------------------------------------------------------------------------------


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
