"""Finds HTML that is left in a text: tags, comments, and entities such as "&amp;"."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from typing import Final

from .._text.lazy import Match, lazy_re
from ..layouts import Layout
from .apply import Edit
from .form_anchors import holds_form_words

# --- Entities ---------------------------------------------------------------------------------------------------------

# "&amp;", "&#34;", "&#x2019;", "&nbsp", and "&amp;nbsp;", which was escaped twice
_ENTITY: Final = lazy_re(
    r"&(?:amp;){0,4}+(?P<name>\#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});|[A-Za-z]{2,8}[1-4]{0,2};|nbsp(?![A-Za-z]))|&amp;"
)


def has_entities(text: str) -> bool:
    """Return whether a text has an entity."""
    place = text.find("&")  # twenty times as fast as `re`, and few letters have more than one
    while place >= 0:
        if _ENTITY.match(text, place):
            return True
        place = text.find("&", place + 1)
    return False


def find_entities(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find entities.

    >>> list(find_entities("Medicine &amp; Rehabilitation", ()))
    [Edit(start=9, end=14, replacement='&', report='', is_form=False)]
    """
    for match in _ENTITY.finditer(text):
        entity = f"&{match['name'] or 'amp;'}"
        if (meaning := unescape(entity)) != entity:
            yield Edit(*match.span(), meaning)


# --- Tags -------------------------------------------------------------------------------------------------------------

_BLOCKS: Final = frozenset(
    "address article aside blockquote body br caption center col colgroup dd div dl doctype document dt figcaption "
    "figure fontspec footer form h1 h2 h3 h4 h5 h6 head header hr html li line main nav ol p page pages pagebreak "
    "pdf2xml pre section style script table tbody text textbox textline tfoot thead title tr ul xml".split()
)
"""Elements that begin and end a line."""
_CELLS: Final = frozenset({"td", "th"})
_INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big checkbox cite code del em font i img image input ins kbd label link mark meta nobr "
    "o:p q s samp signature small span strike strong sub sup tt u underline var wbr".split()
)
_FURNITURE: Final = frozenset(
    "head page_number page-number pagenumber page_footer page_header script style title watermark".split()
)
"""Elements whose text is no part of the letter."""
_NAMES: Final = _BLOCKS | _CELLS | _INLINE | _FURNITURE
# "<br />", "</td>", "<span style="color: red">", "<img src="data:…">", "<!DOCTYPE html>", "<?xml version="1.0"?>"
_TAG: Final = lazy_re(
    r"(?<!<)<[/?!]?(?P<name>[A-Za-z](?:[A-Za-z0-9]|[_:-](?=[A-Za-z])){0,15}+)(?P<rest>(?:[\s/][^<>]*+)?+)>(?!>)"
)
_COMMENT: Final = lazy_re(r"<!--(?P<text>(?:[^<>-]|-(?!->)){0,400}+)-->")
# the text of a logo, as pymupdf4llm prints it
_PICTURE: Final = lazy_re(
    r"<!-- Start of picture text -->(?P<text>(?:[^<]|<(?!!--)){0,300}+)<!-- End of picture text -->"
)
_PICTURE_REMOVED: Final = "This text of a picture is not part of the letter and was left out"


def find_tags(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find comments and tags; the text of a comment or of an element that holds words of the form is kept.

    >>> list(find_tags("Knee brace:<br>Upheld", ()))
    [Edit(start=11, end=15, replacement='\n', report='', is_form=False)]
    """
    for match in _PICTURE.finditer(text):
        if not holds_form_words(text, *match.span(), layouts):
            yield Edit(*match.span(), "\n", _PICTURE_REMOVED)
    for match in _COMMENT.finditer(text):
        yield from _cut_comment(text, match, layouts)
    opened: Match | None = None
    for match in _TAG.finditer(text):
        name = match["name"].lower()
        if name not in _NAMES:
            continue
        yield Edit(*match.span(), _replace(text, match, name))
        if opened and opened["name"].lower() == name and text[match.start() + 1] == "/":
            yield from _cut_element(text, opened, match, layouts)
        opened = match if name in _FURNITURE else None


def _cut_comment(text: str, match: Match, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    if holds_form_words(text, *match.span("text"), layouts):
        yield from (Edit(match.start(), match.start("text"), "\n"), Edit(match.end("text"), match.end(), "\n"))
    else:
        yield Edit(*match.span(), "\n")


_LINE_END: Final = lazy_re(r"[ \t]*+[\r\n\f]")
_LONGEST_ELEMENT: Final = 4000


def _cut_element(text: str, opened: Match, closed: Match, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Leave out what stands between two tags of an element that is furniture of the page."""
    start, end = opened.end(), closed.start()
    if start < end <= start + _LONGEST_ELEMENT and not holds_form_words(text, start, end, layouts):
        yield Edit(start, end, "")


def _replace(text: str, match: Match, name: str) -> str:
    """Return what a tag reads as: a line end, a space between cells, or nothing."""
    if name in _CELLS:
        return "  "
    if name not in _BLOCKS and name not in _FURNITURE:
        return ""
    if name == "br" and (_LINE_END.match(text, match.end()) or _is_in_table_row(text, match.start())):
        return " "
    return "\n"


def _is_in_table_row(text: str, pos: int) -> bool:
    """Return whether a line begins with a pipe: a line end would end the row."""
    return text[text.rfind("\n", max(0, pos - _LONGEST_ELEMENT), pos) + 1 : pos].lstrip()[:1] == "|"
