"""Patterns of the values on a cover page that may be any words: names, the claim number, the treatments in dispute.

Such a value ends where the form goes on, so each pattern takes a label together with its value. A claim number may look
like a date, and a treatment may hold one; neither is taken for a date of the header.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..._text.lazy import Match, lazy_re
from ..._text.phrases import any_phrase
from ..._text.plain import extract
from ...layouts import Layout

_TREATMENTS: Final = "treatments_in_dispute"
NAMED: Final = ("claim_number", "employee_name", "provider_name", _TREATMENTS)
"""The fields whose values may be any words."""
_DATE: Final = r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}\b"
_LONGEST_LINE: Final = 200
_LONGEST_LIST: Final = 2000
# a value that is blacked out: nothing, a box, XXXX, [redacted], or no more than the degree of a doctor
_REDACTED: Final = lazy_re(
    r"(?i)(?:[\W_]|\b(?:X++|redacted|M\.?D|D\.?O|D\.?C|D\.?D\.?S|D\.?P\.?M|Ph\.?D|Psy\.?D|N\.?P|P\.?A)\b)*+"
)


def list_named_patterns(layout: Layout, number: str) -> Iterator[str]:
    """Yield the pattern of each label and its value, in groups `<field>` and `<field>_value`."""
    words = rf"{any_phrase(_list_labels(layout))}|{ending_pattern(layout)}"
    for name in NAMED:
        if forms := layout.cover_labels.get(name):
            value = _list_pattern(words) if name == _TREATMENTS else _line_pattern(rf"{words}|{number}|{_DATE}")
            yield rf"(?P<{name}>(?<!\w)(?:{any_phrase(forms)}){value.replace('VALUE', f'{name}_value')})"


def ending_pattern(layout: Layout) -> str:
    """Return the pattern of the words with which the labels of a cover page end."""
    phrases = [*layout.cover_text[:1], *layout.final_determinations, *layout.treatment_openers]
    salutation = [rf"{any_phrase([layout.salutation])}\b"] if layout.salutation else []
    return "|".join([*salutation, any_phrase(phrases)])


def read_named(text: str, start: int, end: int) -> tuple[str, tuple[int, int]] | None:
    """Return a value and its place; None if it is blacked out."""
    if _REDACTED.fullmatch(text, start, end):
        return None
    return extract(text, start, end)


def is_below_two_labels(text: str, before: Match, token: Match) -> bool:
    """Return whether the value of a label may be that of the label before it, because it is below both of them.

    A list of treatments comes last and is always below its label.
    """
    name, other = token.lastgroup or "", before.lastgroup or ""
    if name == _TREATMENTS or other not in NAMED or before[f"{other}_value"].strip():
        return False
    return "\n" in text[token.start() : token.start(f"{name}_value")]


def _list_labels(layout: Layout) -> Iterator[str]:
    """Yield every label of a cover page that ends with a colon."""
    for labels in (*layout.cover_labels.values(), *layout.header_labels.values()):
        yield from (label for label in labels if label.endswith(":"))


def _line_pattern(stop: str) -> str:
    """Return the pattern of a value on the line of its label, or on the next if nothing else is there."""
    word = rf"(?<!\w)(?:{stop})"
    next_line = rf"[ ]*+(?:\n\s*+(?!{word}|(?:Standard|Expedited)[ ]*+(?:\n|\Z)))?+"
    value = rf"(?P<VALUE>(?:(?!{word})[^\n]){{0,{_LONGEST_LINE}}}+)"
    return rf"{next_line}{value}(?={word}|\n|\Z)"


def _list_pattern(stop: str) -> str:
    """Return the pattern of all lines up to other words of the form; if there are none, of one line."""
    word = rf"(?<!\w)(?:{stop})"
    lines = rf"(?:(?!{word})[\s\S]){{0,{_LONGEST_LIST}}}+(?={word})"
    return rf"\s*+(?P<VALUE>{lines}|[^\n]{{0,{_LONGEST_LINE}}}+(?=\n|\Z))"
