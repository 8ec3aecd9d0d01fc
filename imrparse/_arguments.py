"""Checks the arguments of public functions, and explains what to do about wrong ones."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import regex

from ._text.lazy import lazy_regex
from .layouts import Layout
from .models import Determination

# a name or path of a file alone in its text
_PATH: Final = lazy_regex(r"\s*+[^\n<>|]{1,250}\.(?:docx?|html?|json|md|pdf|rtf|tiff?|txt)\s*+", regex.IGNORECASE)
_HTML: Final = lazy_regex(r"\ufeff?\s*+<(?:!doctype|html|head|body|\?xml)\b", regex.IGNORECASE)
_SEE: Final = "see examples/parse_letter.py"


def check_text(text: object, function: str) -> None:
    """Raise TypeError, with what to do, if the text of a letter is not a str."""
    if isinstance(text, str):
        return
    expected = f"{function}() needs the text of a letter as a str, not {_describe(text)}"
    if not isinstance(text, bytes | bytearray | memoryview):
        raise TypeError(expected)
    if bytes(text[:5]) == b"%PDF-":
        raise TypeError(f"{expected}: this is a PDF, so extract its text first ({_SEE})")
    raise TypeError(f"{expected}: decode it first ({_SEE})")


def check_layouts(layouts: object, function: str) -> tuple[Layout, ...]:
    """Return layouts as a tuple; raise TypeError if they are not several."""
    if isinstance(layouts, Layout):
        raise TypeError(f"{function}() needs several layouts: write layouts=(…, *imrparse.LAYOUTS)")
    if not isinstance(layouts, Iterable):
        raise TypeError(f"{function}() needs layouts, not {_describe(layouts)}")
    rows = tuple(layouts)
    for row in rows:
        check_layout(row, function)
    return rows


def check_layout(layout: object, function: str) -> None:
    """Raise TypeError if a value is not a Layout."""
    if not isinstance(layout, Layout):
        raise TypeError(f"{function}() needs imrparse.Layout objects, not {_describe(layout)}")


def check_determination(determination: object, function: str) -> None:
    """Raise TypeError, with what to do, if a value is not a Determination."""
    if isinstance(determination, Determination):
        return
    expected = f"{function}() needs a Determination, not {_describe(determination)}"
    if isinstance(determination, str):
        raise TypeError(f"{expected}: parse the text first, {function}(imrparse.parse(text))")
    if isinstance(determination, list | tuple):
        raise TypeError(f"{expected}: call it for each one")
    raise TypeError(expected)


def check_determinations(determinations: object, function: str) -> None:
    """Raise TypeError, with what to do, if a value is not an iterable of determinations."""
    if isinstance(determinations, Determination):
        raise TypeError(f"{function}() needs several determinations: write {function}([determination])")
    if isinstance(determinations, str) or not isinstance(determinations, Iterable):
        raise TypeError(f"{function}() needs several determinations, not {_describe(determinations)}")


_NO_HEADINGS: Final = (
    "no layout recognises this text: it has none of the headings of a determination letter; "
    "to read another form, pass a Layout of your own in `layouts`"
)


def explain_unknown_text(text: str, otherwise: str = _NO_HEADINGS) -> str:
    """Return why a text is no determination letter, and what to do; `otherwise` if it is nothing that people mix up."""
    if not text.strip():
        return "the text is empty; if it comes from a PDF of page images, run OCR on it first"
    if text.startswith("%PDF-"):
        return f"this is a PDF that was decoded as text: extract its text instead ({_SEE})"
    if _PATH.fullmatch(text):
        return f"this is the name of a file: read its text and pass that ({_SEE})"
    if _HTML.match(text):
        return "this is HTML and has none of the headings of a determination letter: extract its text first"
    return otherwise


def _describe(value: object) -> str:
    return "None" if value is None else type(value).__name__
