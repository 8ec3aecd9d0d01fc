"""Plain characters: normalises a text without moving any of them, and extracts values from it.

`normalise_characters` replaces each odd space, line end, quote and dash by one plain character. So an offset in its
result is an offset in the caller's text, and no pattern has to allow for a carriage return or a curly quote.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .lazy import lazy_re, lazy_regex, match_end

_PLAIN: Final = (
    # Page and line ends. U+001C to U+001F are white space to str.split(), but not to `regex`.
    *((odd, "\n") for odd in "\r\f\v\x1c\x1d\x1e\x1f\x85\u2028\u2029"),
    *(
        (odd, " ")
        for odd in "\t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    ),
    # Zero-width characters mark where a line may break; a byte-order mark opens a text.
    *((odd, " ") for odd in "\u200b\u200c\u200d\u2060\ufeff"),
    *((odd, "'") for odd in "\u2018\u2019\u201a\u201b\u2032"),
    *((odd, '"') for odd in "\u201c\u201d\u201e\u201f\u2033"),
    # U+FFFE is PDFium's hyphen at the end of a line; U+00AD is a hyphen that shows only there.
    *((odd, "-") for odd in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufffe\xad"),
)
_SPACES: Final = lazy_re(r"  ++")
_PLAIN_ASCII: Final = tuple((odd, even) for odd, even in _PLAIN if odd.isascii())
LIGATURES: Final = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
"""The ligatures, each with its letters."""
BULLETS: Final = (
    r"\u00b7\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2610-\u2612\u2713-\u2718\u2756\u2794\u27a2-\u27a4\uf000-\uf0ff"
)
"""Bullets, boxes and ticks, those of the font of symbols too, for use in the character class of a pattern."""

# "Non-" / "MTUS"; it opens with the hyphen because `re` scans fast for a literal first character, and for nothing else
_LINE_END_HYPHEN: Final = lazy_re(r"-(?<=[^\s-]-)[ ]*+\n\s*+")


def normalise_characters(text: str) -> str:
    r"""Return the text with plain spaces, line ends, quotes and dashes, every character at its old offset.

    Most texts hold few of the odd characters, so replacing those is much faster than `str.translate`, which looks up
    every character.

    >>> normalise_characters("L5\u2013S1\r\n")
    'L5-S1 \n'
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for odd, even in _PLAIN_ASCII if text.isascii() else _PLAIN:
        if odd in text:
            text = text.replace(odd, even)
    return text


def collapse(raw: str) -> str:
    r"""Return a value on one line: white space collapsed, line-end hyphens closed up, ligatures spelled out.

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
    if "  " in raw:
        raw = _SPACES.sub(" ", raw)
    return raw.strip()


def extract(text: str, start: int, end: int) -> tuple[str, tuple[int, int]] | None:
    r"""Return the value between two offsets and its own offsets, or None if there is only white space.

    >>> extract("Treatment:\n Knee\nbrace ", 10, 24)
    ('Knee brace', (12, 22))
    """
    raw = text[start:end].rstrip()
    bare = raw.lstrip()
    if not bare:
        return None
    end = start + len(raw)
    return collapse(bare), (end - len(bare), end)


def skip_space(text: str, pos: int) -> int:
    """Return the offset of the next character that is not white space.

    >>> skip_space("Knee  brace", 4)
    6
    """
    return match_end(_SPACE, text, pos)


_SPACE: Final = lazy_re(r"\s++")


def find_lines(text: str, pos: int, endpos: int) -> Iterator[tuple[int, int]]:
    r"""Find the lines between two offsets that are not blank, without the white space around them.

    >>> list(find_lines("Knee \n\n  brace\n", 0, 15))
    [(0, 4), (9, 14)]
    """
    for line in _LINE.finditer(text, pos, endpos):
        yield line.start(), line.start() + len(line[0].rstrip())


_LINE: Final = lazy_re(r"\S[^\n]*+")


def opens_line(text: str, pos: int) -> bool:
    """Return whether there are only spaces between the start of the line and an offset."""
    return _LINE_START.match(text, 0, pos) is not None


_LINE_START: Final = lazy_regex(r"(?r)(?:\A|\n)[ ]*+")  # matches backwards, so it reads the spaces and not the line
