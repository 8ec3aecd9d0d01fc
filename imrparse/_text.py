"""The door: every text passes here once, and no character moves.

`plain` replaces each odd space, line end, quote and dash by one plain character, so an offset in its result is an
offset in the caller's text, and no pattern behind the door need know a carriage return or a curly quote. `take` is
the way out: it cuts a value out of the text, collapses its white space and says where it stood.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import regex

from ._late import Match, late_re

_PLAIN: Final = (
    # Page and line ends.  U+001C-U+001F are white space to str.split() but not to regex.
    *((odd, "\n") for odd in "\r\f\v\x1c\x1d\x1e\x1f\x85\u2028\u2029"),
    *(
        (odd, " ")
        for odd in "\t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    ),
    # Zero-width characters stand where a line may break; a byte-order mark stands at the start.
    *((odd, " ") for odd in "\u200b\u200c\u200d\u2060\ufeff"),
    *((odd, "'") for odd in "\u2018\u2019\u201a\u201b\u2032"),
    *((odd, '"') for odd in "\u201c\u201d\u201e\u201f\u2033"),
    # U+FFFE is what PDFium prints for a hyphen at a line's end, U+00AD a hyphen that shows only there.
    *((odd, "-") for odd in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufffe\xad"),
)
_PLAIN_ASCII: Final = tuple((odd, even) for odd, even in _PLAIN if odd.isascii())
LIGATURES: Final = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
"""Each ligature, with the letters that it stands for."""

_LINE_END_HYPHEN: Final = late_re(r"-(?<=\S-)[ ]*+\n\s*+")  # "Non-" / "MTUS"


def plain(text: str) -> str:
    r"""Make odd spaces, line ends, quotes and dashes plain, and move no character.

    Replacing the few that are there is forty times as fast as `str.translate`, which looks up every character of a text
    that holds one degree sign.

    >>> plain("L5\u2013S1\r\n")
    'L5-S1 \n'
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for odd, even in _PLAIN_ASCII if text.isascii() else _PLAIN:
        if odd in text:
            text = text.replace(odd, even)
    return text


def collapse(raw: str) -> str:
    r"""Make each run of white space one space, close up a hyphen at a line's end and undo ligatures.

    >>> collapse("Non-\nMTUS  Citation\n")
    'Non-MTUS Citation'
    """
    if not raw.isascii():
        for ligature, letters in LIGATURES.items():
            raw = raw.replace(ligature, letters)
    if "\n" in raw:
        if "-" in raw:
            raw = _LINE_END_HYPHEN.sub("-", raw)
        raw = raw.replace("\n", " ")
    if raw.rfind("  ") < 0:  # from the end, which is the faster in a long text
        return raw.strip()
    return " ".join(filter(None, map(str.strip, raw.split("  "))))  # few spaces are double: no need to split at each


def take(text: str, start: int, end: int) -> tuple[str, tuple[int, int]] | None:
    r"""Take a value out of the text with its place; None where there is nothing but white space.

    >>> take("Treatment:\n Knee\nbrace ", 10, 24)
    ('Knee brace', (12, 22))
    """
    raw = text[start:end]
    bare = raw.strip()
    if not bare:
        return None
    if bare != raw:
        start += len(raw) - len(raw.lstrip())
        end = start + len(bare)
    return collapse(bare), (start, end)


def skip_space(text: str, pos: int) -> int:
    """Tell where white space ends that begins at an offset, if any does.

    >>> skip_space("Knee  brace", 4)
    6
    """
    return _SPACE.match(text, pos).end()  # type: ignore[union-attr]  # it can match nothing, but not fail


_SPACE: Final = late_re(r"\s*+")


def phrase(text: str) -> str:
    r"""Write the pattern for words of the form, however they are spaced, hyphenated or wrapped.

    >>> phrase("Decision rationale:")
    'Decision\\s++rationale\\s*+:'
    """
    pattern = r"\s++".join(map(re.escape, text.split()))
    pattern = pattern.replace(r"\-", r"-?\s*+").replace(":", r"\s*+:")
    return re.sub("ffi|ff|fi|fl", _either, pattern)


def search_words(words: str, text: str, pos: int, endpos: int) -> tuple[int, int] | None:
    """Find the place of some words of the form as they are printed; failing that, however spaced and in any case.

    Words that are all capitals, as in a heading, are looked for in capitals only.

    >>> search_words("Decision rationale:", "DECISION RATIONALE: none", 0, 24)
    (0, 19)
    """
    start = text.find(words, pos, endpos)  # ten times as fast as a pattern that allows for line ends
    if start >= 0:
        return start, start + len(words)
    found: Match | None = _as_printed(words).search(text, pos, endpos)
    if not found and not words.isupper():
        found = _in_any_case(words).search(text, pos, endpos)
    return found.span() if found else None


def find_words(words: str, text: str, pos: int, endpos: int) -> list[tuple[int, int]]:
    """Find every place of some words of the form; if none is as they are printed, without regard to case.

    A heading that stands as it is printed is looked for no further, unless it does so twice.
    """
    if words.isupper() and len(printed := find_printed(words, text, pos, endpos)) == 1:
        return printed
    places = [match.span() for match in _as_printed(words).finditer(text, pos, endpos)]
    if places or words.isupper():
        return places
    return [match.span() for match in _in_any_case(words).finditer(text, pos, endpos)]


def may_stand(words: str, text: str, pos: int, endpos: int) -> bool:
    """Tell whether words in capitals may stand somewhere: their first one does, which is never spaced otherwise.

    >>> may_stand("DOCUMENTS REVIEWED", "CLINICAL CASE SUMMARY", 0, 21)
    False
    """
    first = words.partition(" ")[0]
    return not (words.isupper() and first.isalpha()) or text.find(first, pos, endpos) >= 0


def find_printed(words: str, text: str, pos: int, endpos: int) -> list[tuple[int, int]]:
    """Find every place of some words to the letter, which takes a tenth of the time.

    >>> find_printed("Knee", "Knee Complaints, KNEE, Knee", 0, 27)
    [(0, 4), (23, 27)]
    """
    places: list[tuple[int, int]] = []
    while (start := text.find(words, pos, endpos)) >= 0:
        pos = start + len(words)
        places.append((start, pos))
    return places


def ends_with(endings: tuple[str, ...], text: str, pos: int, endpos: int) -> bool:
    """Tell whether a stretch ends as most do, white space apart: to see that is faster than to read it backwards.

    >>> ends_with((".", "!"), "It is necessary. ", 0, 17)
    True
    """
    return text[max(pos, endpos - _LONGEST_END) : endpos].rstrip().endswith(endings)


_LONGEST_END: Final = 30  # of a sentence's last word and the white space behind it


@cache
def _as_printed(words: str) -> re.Pattern[str]:
    return re.compile(phrase(words))


@cache
def _in_any_case(words: str) -> regex.Pattern[str]:
    return regex.compile(phrase(words), regex.IGNORECASE)


def _either(match: re.Match[str]) -> str:
    """Let two letters stand as the ligature, too."""
    ligature = next(one for one, letters in LIGATURES.items() if letters == match[0])
    return f"(?:{match[0]}|{ligature})"
