"""Finds signs that a text is still wrapped in marks that could not be taken out for certain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from .._text.lazy import lazy_re


class _Sign(NamedTuple):
    """A kind of marks that a text may be wrapped in."""

    guard: str
    """A character that the marks hold."""
    pattern: re.Pattern[str]
    fewest: int
    """How often the marks must occur."""
    advice: str
    """What to do."""


_SIGNS: Final = (
    _Sign("*", lazy_re(r"\*\*(?=\w)|(?<=[\w:])\*\*"), 2, "it seems to be Markdown: convert it to plain text first"),
    _Sign(
        "<",
        lazy_re(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,200})?>"),
        2,
        "it has tags: take the text of the page first",
    ),
    _Sign(
        "\\",
        lazy_re(r"\\(?:par\b|pard\b|rtf1|f[0-9]\b|'[0-9a-f]{2})"),
        2,
        "it seems to be RTF: convert it to plain text first",
    ),
    _Sign("\\", lazy_re(r"\\[nrt](?![a-z])|\\[nr](?=[A-Z])"), 1, "it has escaped line ends: decode it first"),
    _Sign(
        "=",
        lazy_re(r"(?m)=$|=(?:[0-9A-F]{2}=)[0-9A-F]{2}"),
        1,
        "it seems to be quoted-printable: decode the message first",
    ),
    _Sign(">", lazy_re(r"(?m)^[ ]?>[ >]"), 3, "it seems to be a quoted message: save the letter itself"),
    _Sign("|", lazy_re(r"(?m)^[ ]*+\|[^\n]*\|[ ]*+$"), 2, "it has rows of a table: convert it to plain text first"),
    _Sign("%", lazy_re(r"%20|%3A"), 20, "it is encoded as an address: decode it first"),
)


def find_signs(text: str) -> Iterator[tuple[int, int, str]]:
    """Find the first sign of each kind: its offsets, and what to do.

    >>> [advice for _, _, advice in find_signs("Knee <b>brace</b>")]
    ['it has tags: take the text of the page first']
    """
    for sign in _SIGNS:
        if sign.guard in text:
            found = list(islice(sign.pattern.finditer(text), sign.fewest))
            if len(found) == sign.fewest:
                yield (*found[0].span(), sign.advice)
