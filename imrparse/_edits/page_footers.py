"""Finds the footer that a form prints on its pages, wherever it falls: between sections, amid a sentence, in one line.

No other text has its words, so one footer is enough, and pages need no form feeds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final, TypeAlias

from .._text.fuzzy import find_approximately
from .._text.lazy import Match, lazy_re
from .._text.phrases import find_printed, phrase_pattern
from .._text.plain import normalise_characters
from ..layouts import Layout
from .apply import Edit
from .form_anchors import begins_with_label

_Place: TypeAlias = tuple[int, int]

PAGE_LINE: Final = "This line belongs to the page, not to the letter, and was left out"
"""The report of a line that is left out."""

# CM15-9900001 | IMR 13-000001 | XXXXXXX
_NUMBER: Final = r"\s{0,99}(?:\bIMR\s)?\b(?=[^\s]{0,19}[0-9X])[0-9A-Z-]{5,20}\b"
# Page 2 | 2 of 7 | - 2 - | Page | 2 | p. 2/7
_PAGE: Final = r"(?i:\bpage\b|\bp[pg]?\b\.?)?[ ]{0,3}[|:#]?[ ]{0,3}\b[0-9]{1,3}\b(?:[ ]?(?:of|/)[ ]?[0-9]{1,3}\b)?"
_AFTER: Final = (
    rf"[ ]{{0,200}}[-|,;(]?[ ]{{0,9}}{_PAGE}(?:[ ]?[-|)](?!\w))?|\s{{1,99}}-?[ ]?{_PAGE}[ ]?-?[ ]{{0,99}}(?=\n|\Z)"
)
_PAGE_BEFORE: Final = lazy_re(
    r"(?:(?:(?<=\n)|\A)[ ]{0,99}-?[ ]?|(?i:\b(?=page\b))|-[ ]?(?=[0-9]{1,3}[ ]?-))"
    rf"{_PAGE}[ ]{{0,3}}[-|]?[ ]{{1,200}}\Z"
)
_LONGEST_BEFORE: Final = 350


def find_page_footers(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the footers, each with the case number and the page."""
    if not _may_have_footers(text, layouts):
        return
    plain = normalise_characters(text)
    for words in _list_page_footers(layouts):
        footers = list(_find_footers(plain, words))
        for start, end in (*footers, *_find_misread(plain, words, footers)):
            yield cut(plain, start, end, is_form=True)


def _may_have_footers(text: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether a text has the words of a footer, or begins otherwise than posted letters, which have none."""
    return not begins_with_label(text, layouts) or any(words in text for words in _list_page_footers(layouts))


@cache
def _list_page_footers(layouts: tuple[Layout, ...]) -> tuple[str, ...]:
    """Return the words of the footers of some forms."""
    return tuple(sorted({layout.page_footer for layout in layouts if layout.page_footer}))


def _find_footers(text: str, words: str) -> Iterator[_Place]:
    """Find the footers that are not misread."""
    first = words.split(maxsplit=1)[0]
    forms = {first, first.lower(), first.upper()}
    done = 0
    for start, _ in sorted(place for form in forms for place in find_printed(form, text, 0, len(text))):
        if start >= done and (footer := _footer_pattern(words).match(text, start)):
            before = _PAGE_BEFORE.search(text, max(done, start - _LONGEST_BEFORE), start)
            done = footer.end()
            yield before.start() if before else start, done


@cache
def _footer_pattern(footer: str) -> re.Pattern[str]:
    """Return the pattern of a footer; if a line ends within it, it may be a running line above a label of the header.

    So its case number must follow there, and after a colon.
    """
    words = phrase_pattern(footer)
    on_line = words.replace(r"\s++", "[ ]++")
    with_number = rf"(?i:{on_line})(?:(?:[ ]?:)?{_NUMBER}|(?![ ]?:))|(?i:{words}){_NUMBER}"
    return re.compile(rf"(?<!\w)(?:{with_number})(?:{_AFTER})?")


def cut(text: str, start: int, end: int, *, is_form: bool = False) -> Edit:
    """Return the edit that leaves a stretch out; what it parted stays apart."""
    is_glued = text[start - 1 : start].strip() and text[end : end + 1].strip()
    return Edit(start, end, "\n" if is_glued else "", PAGE_LINE, is_form)


# --- Misread footers --------------------------------------------------------------------------------------------------

# a case number as a scanner may read it, with the page after it
_CASE_NUMBER: Final = lazy_re(rf"C(?<!\wC)[A-Z][0-9A-Zl]{{2}}[ ]?-[ ]?[0-9A-Zl]{{6,8}}\b(?:{_AFTER})?")
_MOST_NUMBERS: Final = 99
_LONGEST_GAP: Final = 30  # white space and signs around the words


def _find_misread(text: str, words: str, found: list[_Place]) -> Iterator[_Place]:
    """Find the misread words of a footer, each right before a case number that no other footer has."""
    ends = {end for _, end in found}
    numbers = (number for number in _CASE_NUMBER.finditer(text) if number.end() not in ends)
    for number in islice(numbers, _MOST_NUMBERS):
        first = max(0, number.start() - len(words) - _LONGEST_GAP)
        if (start := _find_misread_before(text, words, first, number)) is not None:
            yield start, number.end()


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
