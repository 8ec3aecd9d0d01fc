"""Finds the footer that a form prints on its pages, wherever it falls: between sections, amid a sentence, in one line.

No other text has its words, so one footer is enough, and pages need no form feeds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final

from .._text.fuzzy import find_approximately
from .._text.lazy import Match, lazy_re
from .._text.phrases import find_printed, phrase_pattern
from ..layouts import Layout
from .apply import Edit

PAGE_LINE: Final = "This line belongs to the page, not to the letter, and was left out"
"""The report of a line that is left out."""

# CM15-9900001 | IMR 13-000001 | XXXXXXX
_NUMBER: Final = r"\s{0,99}(?:\bIMR\s)?\b(?=[^\s]{0,19}[0-9X])[0-9A-Z-]{5,20}\b"
# Page 2 | 2 of 7 | - 2 - | Page | 2 | p. 2/7
_PAGE: Final = r"(?i:\bpage\b|\bp[pg]?\b\.?)?[ ]{0,3}[|:#]?[ ]{0,3}\b[0-9]{1,3}\b(?:[ ]?(?:of|/)[ ]?[0-9]{1,3}\b)?"
_AFTER: Final = (
    rf"[ ]{{0,200}}[-|,;(]?[ ]{{0,9}}{_PAGE}(?:[ ]?[-|)](?!\w))?|\s{{1,99}}-?[ ]?{_PAGE}[ ]?-?[ ]{{0,99}}(?=\n|\Z)"
)
_BEFORE: Final = (
    r"(?:(?:(?<=\n)|\A)[ ]{0,99}-?[ ]?|(?i:\b(?=page\b))|-[ ]?(?=[0-9]{1,3}[ ]?-))"
    rf"{_PAGE}[ ]{{0,3}}[-|]?[ ]{{1,200}}"
)
_LONGEST_FOOTER: Final = 800
"""More characters than any footer has, with the white space around its parts."""


def find_page_footers(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the footers of a normalised text, each with the case number and the page."""
    for words in list_page_footers(layouts):
        for start, end in _find_stretches(text, words):
            for match in _footer_pattern(words).finditer(text, start, end):
                yield cut(text, *match.span(), is_form=True)
        yield from _find_misread(text, words)


@cache
def list_page_footers(layouts: tuple[Layout, ...]) -> tuple[str, ...]:
    """Return the words of the footers of some forms."""
    return tuple(sorted({layout.page_footer for layout in layouts if layout.page_footer}))


@cache
def _footer_pattern(footer: str) -> re.Pattern[str]:
    """Return the pattern of a footer; if a line ends within it, it may be a running line above a label of the header.

    So its case number must follow there, and after a colon.
    """
    words = phrase_pattern(footer)
    on_line = words.replace(r"\s++", "[ ]++")
    with_number = rf"(?i:{on_line})(?:(?:[ ]?:)?{_NUMBER}|(?![ ]?:))|(?i:{words}){_NUMBER}"
    return re.compile(rf"(?:{_BEFORE})?(?<!\w)(?:{with_number})(?:{_AFTER})?")


def _find_stretches(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Find the stretches that may hold a footer, around its rarest word; to search the whole text takes too long."""
    forms = [{word, word.lower(), word.upper()} for word in words.split()]
    rarest = min(forms, key=lambda forms: sum(map(text.count, forms)))
    start = end = -1
    for place, _ in sorted(chain(*(find_printed(form, text, 0, len(text)) for form in rarest))):
        if place - _LONGEST_FOOTER > end:
            if end >= 0:
                yield start, end
            start = max(0, place - _LONGEST_FOOTER)
        end = place + _LONGEST_FOOTER
    if end >= 0:
        yield start, end


def cut(text: str, start: int, end: int, *, is_form: bool = False) -> Edit:
    """Return the edit that leaves a stretch out; what it parted stays apart."""
    is_glued = text[start - 1 : start].strip() and text[end : end + 1].strip()
    return Edit(start, end, "\n" if is_glued else "", PAGE_LINE, is_form)


# --- Misread footers --------------------------------------------------------------------------------------------------

# a case number as a scanner may read it, with the page after it
_CASE_NUMBER: Final = lazy_re(rf"C(?<!\wC)[A-Z][0-9A-Zl]{{2}}[ ]?-[ ]?[0-9A-Zl]{{6,8}}\b(?:{_AFTER})?")
_MOST_NUMBERS: Final = 99
_LONGEST_GAP: Final = 30  # white space and signs around the words


def _find_misread(text: str, words: str) -> Iterator[Edit]:
    """Find the misread words of a footer, each right before a case number."""
    for _, number in zip(range(_MOST_NUMBERS), _CASE_NUMBER.finditer(text), strict=False):
        first = max(0, number.start() - len(words) - _LONGEST_GAP)
        if (start := _find_misread_before(text, words, first, number)) is not None:
            yield cut(text, start, number.end(), is_form=True)


def _find_misread_before(text: str, words: str, pos: int, number: Match) -> int | None:
    """Return where the misread words begin that end at a case number; None if other words come before it."""
    places = [place for place in range(pos, number.start()) if not text[place].isspace()]
    bare = "".join(text[place] for place in places).lower()
    if len(bare) != len(places):
        return None
    for start, end in find_approximately(bare, words.lower(), 0, len(bare)):
        if not bare[end:].strip(":;.,"):
            return places[start]
    return None
