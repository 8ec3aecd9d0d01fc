"""Reads the list of documents that the reviewer had, as letters of 2013 and 2014 give it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from .._split import Section
from .._text.lazy import Match, lazy_re, match_end
from .._text.phrases import any_phrase, find_phrase
from .._text.plain import BULLETS, collapse, skip_space
from ..errors import problem
from ..layouts import Layout
from ..models import Problem, Span
from ._unread import report_gap

# a bullet or a box, in the font of symbols too: \u2022 | \u2612 | [X] | [ ]
_BULLET: Final = lazy_re(
    r"(?P<empty>[\u2610\u25a1\u25fb\uf06f\uf0a8]|\[[ ]?\])"
    r"|(?P<ticked>[\u2611\u2612\u2713\u2714\u2717\u2718\uf0fc-\uf0fe]|\[[xX]\])"
    rf"|[{BULLETS}]"
)
_DASH: Final = lazy_re(r"\s*+[-*+>o]\s++")
_LINE_BEGINS: Final = lazy_re(r"\n\s*+(?:[-*+>o]\s++|(?![a-z\s]))")  # a line in lower case continues the one before it

_JOINED_DASH: Final = lazy_re(r"(?<=\S)\s++[-*+>o]\s++(?=[A-Z])")  # where all lines are joined


def read_documents(text: str, section: Section | None, layout: Layout, problems: list[Problem]) -> tuple[str, ...]:
    """Read the list of documents: one for each bullet or box or, without those, one for each line.

    If all lines are joined, a dash or the name of a document that most letters have begins an item.

    If some boxes are ticked, the documents after empty ones were not reviewed: they are left out and reported.
    """
    if not section:
        return ()
    start = _skip_opener(text, _find_list(text, section, layout), section.end, layout, problems)
    items = list(_split_list(text, start, section.end, layout))
    if any(mark == "ticked" for mark, _ in items):
        problems += [one for mark, place in items if mark == "empty" for one in report_gap(text, *place)]
        items = [item for item in items if item[0] != "empty"]
    documents = tuple(filter(None, (collapse(text[slice(*place)]) for _, place in items)))
    if not documents:
        problems.append(problem("field-missing", "The list of documents is empty.", Span(section.start, section.end)))
    return documents


def _split_list(text: str, pos: int, endpos: int, layout: Layout) -> Iterator[tuple[str | None, tuple[int, int]]]:
    """Split a list into its items, each after the kind of its box: "ticked", "empty", or None without one."""
    marks: list[Match] = list(_BULLET.finditer(text, pos, endpos)) or list(_LINE_BEGINS.finditer(text, pos, endpos))
    if not marks and text.find("\n", pos, pos + len(text[pos:endpos].rstrip())) < 0:
        joined = _JOINED_DASH if _DASH.match(text, pos, endpos) else _joined_name(layout.document_names)
        marks = list(joined.finditer(text, pos, endpos))
    kinds = [None, *(mark.lastgroup for mark in marks)]
    starts = [match_end(_DASH, text, pos, endpos), *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), endpos]
    return zip(kinds, zip(starts, ends, strict=True), strict=True)


@cache
def _joined_name(names: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of the white space before a known document, which begins an item where lines are joined."""
    return re.compile(rf"(?<=\S)[ ]++(?={any_phrase(names)})")


def _skip_opener(text: str, pos: int, endpos: int, layout: Layout, problems: list[Problem]) -> int:
    """Return where the list starts after the stock sentence before it, of which other words are reported."""
    opener = find_phrase(layout.documents_opener, text, pos, endpos) if layout.documents_opener else None
    if not opener:
        return pos
    problems += report_gap(text, pos, opener[0], layout.stock_text.get("documents", ()))
    return opener[1]


def _find_list(text: str, section: Section, layout: Layout) -> int:
    """Return where the list starts; a text that is only this section may open with its heading."""
    start = skip_space(text, section.body)
    own = [heading.text for heading in layout.headings if heading.section == "documents"]
    found = (find_phrase(heading, text, start, section.end) for heading in own)
    return max((place[1] for place in found if place and place[0] == start), default=start)
