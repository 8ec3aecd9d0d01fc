"""The one rule by which the strings of results differ from what is printed."""

from __future__ import annotations

from ._arguments import check_text
from ._edits.apply import Edited
from ._edits.characters import find_characters, has_odd_characters
from ._text.plain import collapse, normalise_characters
from .layouts import LAYOUTS


def normalise(text: str) -> str:
    r"""Return a stretch of a letter as the strings of a `Determination` have it.

    White space is collapsed, and none is left at the ends. A hyphen at the end of a line is closed up with the next
    word. Quotes, dashes and ligatures are plain, and characters without a shape are left out. Nothing else changes, so
    that strings can be grouped and searched, and are the same through every converter.

    Every string of a result is `normalise(determination.source[span.as_slice()])` of its span, unless a problem tells
    of more: lines of the page (`line-left-out`), words of the form that were mended (`anchor-misread`,
    `spaces-astray`), a name of a closed list (`value-misread`). Without a problem, three things are done that only the
    whole text can show: the marks that it is wrapped in, such as Markdown, are taken off, words that were cut in two
    are joined, and soft hyphens are hyphens if the font prints them. `MtusCitation.pages` joins several places.

    Raises TypeError if `text` is not a str.

    >>> normalise("Low  Back \u2013 \u201cExer\u00adcise\u201d\n")
    'Low Back - "Exercise"'
    """
    check_text(text, "normalise")
    edited = Edited(text)
    if has_odd_characters(text):
        edited.apply(find_characters(text, LAYOUTS))
    return collapse(normalise_characters(edited.text))
