"""Recognises the layout of a letter by the phrases of its signature."""

from __future__ import annotations

from collections.abc import Iterable

from ._arguments import check_layouts, check_text, explain_unknown_text
from ._text.phrases import find_phrase
from ._text.plain import normalise_characters
from .errors import UnknownLayoutError
from .layouts import LAYOUTS, Layout
from .models import Span


def detect(text: str, layouts: Iterable[Layout] = LAYOUTS) -> Layout:
    """Return the layout of a letter.

    Raises UnknownLayoutError if no layout recognises the text, and TypeError if it is not a str.

    >>> detect("CLINICAL CASE SUMMARY").name
    'issues-and-rationales'
    """
    check_text(text, "detect")
    return find_layout(normalise_characters(text), Span(0, len(text)), check_layouts(layouts, "detect"))


def find_layout(text: str, letter: Span, layouts: Iterable[Layout]) -> Layout:
    """Return the layout of a letter in a normalised text; raises UnknownLayoutError if there is none."""
    for layout in layouts:
        if has_layout(text, letter, layout):
            return layout
    raise UnknownLayoutError(explain_unknown_text(text[letter.start : letter.end]))


def has_layout(text: str, letter: Span, layout: Layout) -> bool:
    """Return whether a letter, or a part of one, has the signature of a layout."""
    distinctive, *others = layout.signature
    if find_phrase(distinctive, text, letter.start, letter.end):
        return True
    return has_phrase(text, letter, others) and not has_phrase(text, letter, layout.unless)


def has_phrase(text: str, stretch: Span, phrases: Iterable[str]) -> bool:
    """Return whether one of some phrases occurs in a stretch of text."""
    return any(find_phrase(phrase, text, stretch.start, stretch.end) for phrase in phrases)
