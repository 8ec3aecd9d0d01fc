r"""Finds characters that are no part of the letter's words, and those that stand for others.

Soft hyphens, zero-width spaces, direction marks and control characters are left out, ligatures spelled out, characters
in the wrong encoding decoded. Of a ligature that a converter lost, the form's own words tell which it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from .._text.lazy import Match, lazy_re
from .._text.plain import LIGATURES
from ..layouts import Layout
from .apply import Edit
from .form_anchors import list_known_words

_CONTROLS: Final = tuple(map(chr, (*range(9), *range(0xE, 0x1C), 0x7F)))

_INVISIBLE: Final = (
    "\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\uffff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Characters without a shape: joiners, direction marks, variation selectors, fillers, tags, noncharacters."""
_SPACE_LIKE: Final = "\u200b\u200c\u200d\u2060\ufeff"
"""Invisible characters that may part two words; between spaces they are spaces."""

# a ligature, a soft hyphen, a letter of full width, an invisible character, half of a surrogate pair; one class is fast
_ODD_CHARACTER: Final = lazy_re(rf"[\ufb00-\ufb06\xad\uff01-\uff5e{_INVISIBLE}\x80-\x84\x86-\x9f\ud800-\udfff]")
_LIGATURES: Final = {**LIGATURES, "\ufb05": "st", "\ufb06": "st"}


def has_odd_characters(text: str) -> bool:
    """Return whether a text has characters to replace; nearly all have none."""
    if any(map(text.__contains__, _CONTROLS)) or _LOST_IN_LABEL in text:
        return True
    if text.isascii():
        return False
    rest = _ASCII.sub("", text)  # few characters, which are searched much faster than the text
    return "\ufffd" in rest or bool(_ODD_CHARACTER.search(rest)) or any(first in rest for first in _FIRST_BYTES)


_ASCII: Final = lazy_re(r"[\x00-\x7f]++")
_LOST_IN_LABEL: Final = (
    "Certi(cid:"  # a ligature that is lost is lost in the credentials, too; a long word is found fast
)


def find_characters(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find odd characters."""
    if _is_wide(text):
        yield from (Edit(*match.span(), "") for match in _HALF_CHARACTER.finditer(text))
        return
    yield from _find_lost_letters(text, layouts)
    yield from _find_controls(text, layouts)
    yield from _find_wrong_encoding(text)
    are_hyphens = _are_soft_hyphens_printed(text)
    for match in _ODD_CHARACTER.finditer(text):
        if (edit := _replace(text, match, are_hyphens=are_hyphens)) is not None:
            yield edit


# a NUL, and the two bytes of the mark at the beginning of each page
_HALF_CHARACTER: Final = lazy_re("\0|\ufffd\ufffd")


def _is_wide(text: str) -> bool:
    """Return whether every other character is a NUL: UTF-16 that was read as if it had one byte a character."""
    return text.count("\0") * 5 > len(text) * 2


def _replace(text: str, match: Match, *, are_hyphens: bool) -> Edit | None:
    """Return the edit of one odd character; None if it is a space."""
    start, end = match.span()
    character = match[0]
    if character == "\xad":
        return _replace_soft_hyphen(text, start, are_hyphens=are_hyphens)
    if character in _SPACE_LIKE and not (_is_word(text[start - 1 : start]) and _is_word(text[end : end + 1])):
        return None
    if character in _LIGATURES:
        return Edit(start, end, _LIGATURES[character])
    if "\uff01" <= character <= "\uff5e":
        return Edit(start, end, chr(ord(character) - ord("\uff01") + ord("!")))
    return Edit(start, end, _decode_windows(character))


def _is_word(character: str) -> bool:
    return bool(character) and not character.isspace()


def _decode_windows(character: str) -> str:
    """Return what a byte of Windows-1252 means that was read as Latin-1 or escaped as half of a surrogate pair."""
    code = ord(character)
    byte = code - 0xDC00 if 0xDC80 <= code <= 0xDCFF else code
    if not 0x80 <= byte <= 0xFF:
        return ""
    return bytes([byte]).decode("cp1252", "ignore")


# --- Soft hyphens -----------------------------------------------------------------------------------------------------

_BESIDE_DIGIT: Final = lazy_re("[0-9]\xad|\xad[0-9]")
_LINE_END: Final = lazy_re("\xad\\s*+")


def _are_soft_hyphens_printed(text: str) -> bool:
    """Return whether U+00AD is what the font's hyphen is mapped to: beside digits, and there is no other hyphen."""
    return "-" not in text and bool(_BESIDE_DIGIT.search(text))


def _replace_soft_hyphen(text: str, pos: int, *, are_hyphens: bool) -> Edit:
    r"""Return the edit of a soft hyphen: a hyphen beside a digit or before a capital, otherwise nothing.

    "2\xad3 times", "L5\xadS1" and "Non\xadMTUS" lack a hyphen that was printed; "ratio\xad\nnale" is one word.
    """
    before, after = text[pos - 1 : pos], text[pos + 1 : pos + 2]
    is_hyphen = are_hyphens or before.isdecimal() or after.isdecimal() or (before.islower() and after.isupper())
    if is_hyphen:
        return Edit(pos, pos + 1, "-")
    match = _LINE_END.match(text, pos)
    return Edit(pos, match.end() if match else pos + 1, "")


# --- Characters in the wrong encoding ---------------------------------------------------------------------------------

# "Â " and "â€™": UTF-8 that was read as Windows-1252, or as Latin-1
_CONTINUED: Final = (
    "[\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022"
    "\u2026\u2030\u2039\u203a\u20ac\u2122]"
)
_FIRST_BYTES: Final = "\xc2\xc3\xc5\xcb\xce\xe2\xef\xf0"
_WRONG: Final = lazy_re(
    rf"\xe2\u20ac\ufffd|[\xc2\xc3\xc5\xcb\xce]{_CONTINUED}|[\xe2\xef]{_CONTINUED}{{2}}|\xf0{_CONTINUED}{{3}}"
)


def _find_wrong_encoding(text: str) -> Iterator[Edit]:
    """Find UTF-8 that was read as Windows-1252."""
    for match in _WRONG.finditer(text):
        if decoded := _decode_utf8(match[0]):
            yield Edit(*match.span(), decoded)


def _decode_utf8(wrong: str) -> str:
    """Return the character that was decoded wrongly; empty if it was not."""
    if wrong.endswith("\ufffd"):  # the quote whose last byte Windows-1252 does not have
        return "\u201d"
    try:
        return b"".join(map(_encode_windows, wrong)).decode()
    except UnicodeError:
        return ""


def _encode_windows(character: str) -> bytes:
    return character.encode("latin-1" if ord(character) < 0x100 else "cp1252")


# --- Control characters -----------------------------------------------------------------------------------------------

_CONTROL: Final = lazy_re(r"(?P<head>[A-Za-z]*+)(?P<controls>[\x00-\x08\x0e-\x1b\x7f]++)(?P<tail>[a-z]*+)")
# U+0002 is a hyphen at the end of a line, as PDFium's `get_text_bounded()` prints it
_HYPHEN: Final = lazy_re(r"\x02(?=\s|\w)(?<=\w\x02)")


def _find_controls(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find control characters: hyphens, spaces, a letter that was lost, or nothing."""
    words: AbstractSet[str] = frozenset()
    for match in _CONTROL.finditer(text):
        start, end = match.span("controls")
        if _HYPHEN.match(text, start):
            yield Edit(start, end, "-")
            continue
        if match["head"] and match["tail"]:
            words = words or list_known_words(text, _TORN, layouts)
            yield Edit(start, end, _mend(match["head"].lower(), match["tail"], match["controls"], words))
        else:
            is_inside = _is_word(text[start - 1 : start]) and _is_word(text[end : end + 1])
            yield Edit(start, end, " " if is_inside else "")


def _mend(head: str, tail: str, controls: str, words: AbstractSet[str]) -> str:
    """Return what control characters between letters read as; U+FFFD for a letter that cannot be known."""
    if head + tail in words:
        return ""
    if {head, tail} <= words or "\0" not in controls:
        return " "
    return "\ufffd"


# --- Ligatures that were lost -----------------------------------------------------------------------------------------

# "Certi?cation", with U+FFFD, NUL, a control character or pdfminer's "(cid:976)" for the ligature
_MARK: Final = r"(?:[\ufffd\x00\x01\x03-\x08\x0e-\x1b]|\(cid:[0-9]{1,5}\))"
_TORN: Final = lazy_re(rf"(?<![A-Za-z])(?P<head>[A-Za-z]*+)(?P<mark>{_MARK})(?P<tail>[a-z]++)")
_LETTERS: Final = ("fi", "ff", "fl", "ffi", "ffl", "ti", "tt", "ft", "tf", "th", "st", "ct")


def _find_lost_letters(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find marks inside a word that is a word of the form, or occurs elsewhere in the letter, with a ligature there."""
    words: AbstractSet[str] = frozenset()
    for match in _TORN.finditer(text):
        words = words or list_known_words(text, _TORN, layouts)
        head, tail = match["head"].lower(), match["tail"]
        found = [letters for letters in _LETTERS if f"{head}{letters}{tail}" in words]
        if len(found) == 1:
            yield Edit(*match.span("mark"), found[0] if head else found[0].capitalize())
