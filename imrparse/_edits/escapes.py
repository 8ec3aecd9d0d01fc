"""Finds escapes that were not taken off: of lists, of JSON, of quotes and signs, of cells, of quoted-printable mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from .._text.lazy import lazy_re
from ..layouts import Layout
from .apply import Edit

# --- Lists and objects ------------------------------------------------------------------------------------------------

_STRING: Final = r"""(?:"(?:[^"\\]++|\\.)*+"|'(?:[^'\\]++|\\.)*+')"""
_KEY: Final = rf"{_STRING}(?=\s*+:)"
# what is around strings: brackets, commas, numbers, the keys of an object
_AROUND: Final = rf"(?:[\s,:{{}}()\[\]]++|[0-9.]++|true|false|null|True|False|None|{_KEY})++"
_PART: Final = lazy_re(rf"(?s)(?!{_KEY})(?P<string>{_STRING})|{_AROUND}")


def is_literal(text: str) -> bool:
    """Return whether a text begins as a list or an object of a program does."""
    return text.startswith(("[", "(", "{"))


def find_literal(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find what is around the strings of a list of lines or pages, as a program prints it, and the escapes inside.

    >>> [(edit.start, edit.replacement) for edit in find_literal("['Knee', 'brace']", ())]
    [(0, '\n'), (6, '\n'), (15, '\n')]
    """
    strings = _list_strings(text)
    if not strings:
        return
    for before, after in pairwise([(0, 0), *strings, (len(text), len(text))]):
        yield Edit(before[1], after[0], "\n")
    for string in strings:
        yield from _decode_escapes(text, *string)


def _list_strings(text: str) -> list[tuple[int, int]]:
    """List the places of the strings of a literal; there are none if the text is something else."""
    strings: list[tuple[int, int]] = []
    end = 0
    while end < len(text):
        part = _PART.match(text, end)
        if not part:
            return []
        end = part.end()
        if part["string"]:
            strings.append((part.start() + 1, end - 1))
    return strings


def _decode_escapes(text: str, pos: int, endpos: int) -> Iterator[Edit]:
    """Find the escapes between two offsets."""
    yield from (Edit(*match.span(), _unescape(match)) for match in _ESCAPE.finditer(text, pos, endpos))


# --- JSON -------------------------------------------------------------------------------------------------------------

_JSON_LINE_END: Final = lazy_re(r"(?<!\\)\\++n")
_FEWEST_LINE_ENDS: Final = 8
_LINE_ENDS_FOR_ONE: Final = 4
"""How many escaped line ends there must be for each real one."""
# "\r\n", "\n", "\t", "\u2019", "\x0c", "\"", "\/", "\\", each escaped once or more
_ESCAPE: Final = lazy_re(
    r"""(?<!\\)\\++(?:r\\++n|(?P<sign>[nrtfvb"'/])|u(?P<code>[0-9a-fA-F]{4})|x(?P<byte>[0-9a-fA-F]{2}))|\\\\"""
)
# what closes the string, and the object or list that it is in
_JSON_END: Final = lazy_re(r"""["'][\s}\],]*+\Z""")
_LONGEST_JSON_END: Final = 20
_SIGNS: Final = {"n": "\n", "r": "\n", "t": "\t", "f": "\f", "v": "\n", "b": ""}


def find_json_escapes(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find the escapes of a text whose line ends are the letters "\n".

    >>> [edit.replacement for edit in find_json_escapes(r"\n" * 8 + r"\u2019", ())][-2:]
    ['\n', '\u2019']
    """
    escaped = len(_JSON_LINE_END.findall(text))
    if escaped < max(_FEWEST_LINE_ENDS, text.count("\n") * _LINE_ENDS_FOR_ONE):
        return
    yield from _decode_escapes(text, 0, len(text))
    if end := _JSON_END.search(text, max(0, len(text) - _LONGEST_JSON_END)):
        yield Edit(*end.span(), "")


def _unescape(match: re.Match[str]) -> str:
    """Return what a JSON escape means."""
    if code := match["code"] or match["byte"]:
        return chr(int(code, 16))
    if sign := match["sign"]:
        return _SIGNS.get(sign, sign)
    return "\\" if match[0] == "\\\\" else "\n"


# --- Quotes around the text -------------------------------------------------------------------------------------------


def is_quoted(text: str) -> bool:
    """Return whether a text begins and ends with a quote, as a cell of a table does that holds line ends."""
    return text[:1] == '"' and text.rstrip()[-1:] == '"' and len(text) > 1


def find_quotes(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the quotes around a text or, if all of them have some, around its lines, and the doubled ones inside.

    >>> [edit.start for edit in find_quotes('"a ""cold"" pack"', ())]
    [0, 16, 3, 9]
    """
    lines = [(match.start(), match.start() + len(match[0].rstrip())) for match in _LINE.finditer(text)]
    if not all(end - start > 1 and text[start] == text[end - 1] == '"' for start, end in lines):
        lines = [(0, len(text.rstrip()))]
    for start, end in lines:
        yield from (Edit(start, start + 1, ""), Edit(end - 1, end, ""))
        yield from (Edit(one.start(), one.start() + 1, "") for one in _DOUBLED.finditer(text, start + 1, end - 1))


_LINE: Final = lazy_re(r"[^\s][^\n\r]*+")
_DOUBLED: Final = lazy_re('""')


# --- Signs inside the text --------------------------------------------------------------------------------------------

# of SQL and of tables; of programs; of TeX
_ESCAPED_SIGNS: Final = ("''", '""', "\\'", '\\"', "\\#", "\\%", "\\&", "\\$")
_APOSTROPHES: Final = lazy_re("(?<=[A-Za-z])''(?=[A-Za-z])")


def has_escaped_signs(text: str) -> bool:
    """Return whether a text has a backslash, or quotes of which the first is doubled."""
    return "\\" in text or any(text.startswith(2 * quote, text.find(quote)) for quote in "'\"")


def find_escaped_signs(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find what escapes a sign, if it does so wherever the sign is: a backslash, or the same quote once more.

    Two apostrophes may stand for a quote of another kind, unless they are inside a word.

    >>> [(edit.start, edit.end) for edit in find_escaped_signs(r"the worker''s ''light'' duty, 50\%", ())]
    [(10, 11), (14, 15), (21, 22), (32, 33)]
    """
    for escaped in _ESCAPED_SIGNS:
        sign = escaped[-1]
        is_whole = 0 < text.count(escaped) * escaped.count(sign) == text.count(sign)
        if is_whole and (escaped != "''" or _APOSTROPHES.search(text)):
            yield from (Edit(one.start(), one.start() + 1, "") for one in re.finditer(re.escape(escaped), text))


# --- Workbooks --------------------------------------------------------------------------------------------------------

_CELL_ESCAPE: Final = lazy_re(r"_x(?P<code>00[0-9A-Fa-f]{2}|20[0-9A-Fa-f]{2})_")


def find_cell_escapes(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find characters that a workbook's cell cannot hold, such as "_x000D_" for a carriage return.

    >>> list(find_cell_escapes("Upheld_x000D_", ()))
    [Edit(start=6, end=13, replacement='\n', report='', is_form=False)]
    """
    for match in _CELL_ESCAPE.finditer(text):
        character = chr(int(match["code"], 16))
        is_line_end = character == "\r" and text[match.end() : match.end() + 1] in {"\n", "\r", "_"}
        yield Edit(*match.span(), "" if is_line_end or character < "\t" else character.replace("\r", "\n"))


# --- Quoted-printable -------------------------------------------------------------------------------------------------

_SOFT_LINE_END: Final = lazy_re(r"=(?<!==)[ \t]*+(?:\r\n|\n|\r)")
# "=C2=A0", "=E2=80=99", "=3D", "=20" at the end of a line
_BYTES: Final = lazy_re(r"(?:=[0-9A-F]{2})++")
_FEWEST_SOFT_LINE_ENDS: Final = 3
_BYTES_OF_LETTERS: Final = lazy_re(r"=(?:20(?=[ \t]*+[\r\n])|3D|C2=A0|E2=80=[0-9A-F]{2})")


def find_quoted_printable(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find the soft line ends and the encoded bytes of a mail that was not decoded.

    >>> [edit.replacement for edit in find_quoted_printable("a=\nb=\nc=\n=E2=80=99", ())]
    ['', '', '', '\u2019']
    """
    soft = [Edit(*match.span(), "") for match in _SOFT_LINE_END.finditer(text)]
    encoded = len(_BYTES_OF_LETTERS.findall(text))
    if len(soft) + encoded < _FEWEST_SOFT_LINE_ENDS:
        return
    yield from soft
    for match in _BYTES.finditer(text):
        yield Edit(*match.span(), _decode(bytes.fromhex(match[0].replace("=", ""))))


def _decode(encoded: bytes) -> str:
    """Decode bytes as UTF-8 or, if they are not, as Windows-1252."""
    try:
        return encoded.decode()
    except UnicodeDecodeError:
        return encoded.decode("cp1252", "replace")
