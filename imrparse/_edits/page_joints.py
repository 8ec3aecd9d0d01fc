"""Finds what went wrong where one page ends and the next begins: torn words, and words that were run together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from .._text.lazy import lazy_re
from .._text.phrases import any_phrase
from ..layouts import Layout
from .apply import Edit
from .form_anchors import list_known_words

# --- Torn words -------------------------------------------------------------------------------------------------------

_TORN_WORD: Final = lazy_re(r"(?<![A-Za-z])([A-Za-z]++)\f([a-z]++)")


def find_words_across_pages(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find form feeds inside a word, which is a word of the form or occurs elsewhere in the letter."""
    if not _has_tear(text):
        return
    words = list_known_words(text, _TORN_WORD, layouts)
    for torn in _TORN_WORD.finditer(text):
        if _is_one_word(torn[1].lower(), torn[2], words):
            yield Edit(torn.end(1), torn.end(1) + 1, "")


def _has_tear(text: str) -> bool:
    """Return whether a form feed is between a letter and a small letter; `str.find` is much faster here than `re`."""
    place = text.find("\f")
    while place >= 0:
        if text[place - 1 : place].isalpha() and text[place + 1 : place + 2].islower():
            return True
        place = text.find("\f", place + 1)
    return False


def _is_one_word(head: str, tail: str, words: frozenset[str]) -> bool:
    return head + tail in words or not (head in words or tail in words)


# --- Words run together -----------------------------------------------------------------------------------------------

# "necessary.Acupuncture"; it opens with the full stop because `re` scans fast for a literal first character
_GLUED: Final = lazy_re(r"\.(?<=\bnecessary\.)(?=[A-Z][a-z])")


def find_glued_pages(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find what runs into the next page, where pages were joined by nothing: a decision, the end of a rationale.

    >>> list(find_glued_pages("It is not medically necessary.Acupuncture", ()))
    [Edit(start=29, end=30, replacement='.\n', report='', is_form=False)]
    """
    if "\f" in text:
        return
    for pattern in (_GLUED, _glued_decision(layouts)):
        for match in pattern.finditer(text):
            yield Edit(match.end() - 1, match.end(), f"{text[match.end() - 1]}\n")


@cache
def _glued_decision(layouts: tuple[Layout, ...]) -> re.Pattern[str]:
    """Return the pattern of a decision that runs into a label: ": UpheldClaims Administrator guideline:"."""
    labels = {label for layout in layouts for labels in layout.issue_labels for label in labels}
    decisions = {decision for layout in layouts for decision in layout.decisions}
    return re.compile(rf":\s*+(?:{any_phrase(decisions)})(?={any_phrase(labels)})")
