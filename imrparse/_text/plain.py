"""Plain characters: what every text is made of once it is normalised, without a character moving.

`plain` replaces each odd space, line end, quote and dash by one plain character, so an offset in its result is an
offset in the caller's text, and no pattern has to allow for a carriage return or a curly quote. `take` cuts a value out
of such a text, collapses its white space and returns where it stood.
"""

from __future__ import annotations

from typing import Final

from .lazy import lazy_re, lazy_regex

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

# "Non-" / "MTUS"; it begins with the hyphen, to which `re` leaps
_LINE_END_HYPHEN: Final = lazy_re(r"-(?<=\S-)[ ]*+\n\s*+")


def normalise_characters(text: str) -> str:
    r"""Make odd spaces, line ends, quotes and dashes plain, and move no character.

    Replacing the few that are there is forty times as fast as `str.translate`, which looks up every character of a text
    that holds one degree sign.

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


def extract(text: str, start: int, end: int) -> tuple[str, tuple[int, int]] | None:
    r"""Take a value out of the text with its place; None where there is nothing but white space.

    >>> extract("Treatment:\n Knee\nbrace ", 10, 24)
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


_SPACE: Final = lazy_re(r"\s*+")


def ends_with(endings: tuple[str, ...], text: str, pos: int, endpos: int) -> bool:
    """Return whether a stretch ends so, white space apart.

    >>> ends_with((".", "!"), "It is necessary. ", 0, 17)
    True
    """
    return text[max(pos, endpos - _LONGEST_END) : endpos].rstrip().endswith(endings)


_LONGEST_END: Final = 30  # of a sentence's last word and the white space behind it


def opens_line(text: str, pos: int) -> bool:
    """Return whether nothing but spaces stands before an offset on its line."""
    return _LINE_START.match(text, 0, pos) is not None


_LINE_START: Final = lazy_regex(r"(?r)(?:\A|\n)[ ]*+")  # reads as far back as there are spaces, not the whole line
