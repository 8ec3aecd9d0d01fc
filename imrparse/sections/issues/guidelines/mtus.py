"""Chapters of the MTUS, with their sections or pages.

From 2016 on, a chapter ends with its year: `Low Back Complaints 2004, Section(s): Special Studies, and …`. Before, it
begins with its name and may end with pages: `ACOEM Chapter 12 Low Back Complaints Page(s): 299, …`.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Final

import regex

from ...._text.lazy import lazy_re, lazy_regex, match_end
from ...._text.phrases import phrase_pattern
from ...._text.plain import collapse, extract
from ....models import MtusCitation
from ....vocabulary import MTUS_CHAPTERS, fold
from ..._fields import Fields
from .clauses import trim
from .section_names import split_section_names


def read_mtus(text: str, pos: int, endpos: int) -> list[MtusCitation]:
    """Read the chapters that one clause cites."""
    if years := list(_YEAR.finditer(text, pos, endpos)):
        return _read_chapters(text, pos, years, endpos)
    return _read_documents(text, pos, trim(text, pos, endpos))


# --- Chapters with a year ---------------------------------------------------------------------------------------------

# The year that ends a chapter's title, with the label of its list: "2004, Section(s): …", "2009, and …", "2016."
_YEAR: Final = lazy_re(
    r"(?P<year>(?:19|20)[0-9]{2})(?<!\w(?:19|20)[0-9]{2})\b"
    r"(?:,?\s++[Ss]ections?+(?:\(s\))?+\s*+:?+\s*+|(?=,?\s++and\b|[.,;\s]*+\Z))"
)
_SEPARATOR: Final = lazy_re(r",\s++(?:and\s++)?|\s++and\s++")  # before a title, and within some
_MOST_SEPARATORS: Final = 4  # "Forearm, Wrist, and Hand Complaints" has two


def _read_chapters(text: str, pos: int, years: list[re.Match[str]], endpos: int) -> list[MtusCitation]:
    """Read chapters, each of which has a year."""
    citations: list[MtusCitation] = []
    start = _find_title(text, pos, years[0].start()) or pos
    for year, after in zip_longest(years, years[1:]):
        end = _find_next(text, year.end(), after.start()) if after else endpos
        citations.append(_read_chapter(text, start, year, end))
        start = end
    return citations


def _find_title(text: str, pos: int, endpos: int) -> int | None:
    """Find where the longest title in the vocabulary that ends at `endpos` begins."""
    if _is_chapter(text[pos:endpos]):
        return pos
    starts = [separator.end() for separator in _SEPARATOR.finditer(text, pos, endpos)]
    return next((at for at in starts[-_MOST_SEPARATORS:] if _is_chapter(text[at:endpos])), None)


def _find_next(text: str, pos: int, endpos: int) -> int:
    """Find where the next title begins; an unknown one begins after the last comma."""
    if known := _find_title(text, pos, endpos):
        return known
    commas = [match.end() for match in _SEPARATOR.finditer(text, pos, endpos) if match[0].startswith(",")]
    return commas[-1] if commas else pos


def _is_chapter(title: str) -> bool:
    """Return whether a title is in the MTUS's closed list."""
    return fold(collapse(title)) in MTUS_CHAPTERS


def _read_chapter(text: str, start: int, year: re.Match[str], end: int) -> MtusCitation:
    """Read one chapter: title, year, sections."""
    fields = Fields()
    fields.set_text("title", text, start, year.start())
    fields.setdefault("title", "")
    fields.set("year", int(year["year"]), year.span("year"))
    _set_sections(fields, text, year.end(), end)
    last = fields.places["sections"][1] if "sections" in fields else trim(text, start, year.end())
    return fields.build(MtusCitation, start, last)


# --- Documents without a year -----------------------------------------------------------------------------------------

_UNDATED: Final = sorted((t for t, years in MTUS_CHAPTERS.items() if not years or min(years) < 2008), key=len)
_UNDATED_TITLE: Final = "|".join(map(phrase_pattern, reversed(_UNDATED)))
# ACOEM Chapter 12 Low Back Complaints | Chapter 8 … | Chronic Pain Treatment Guidelines | ACOEM Practice Guidelines
_DOCUMENT: Final = lazy_regex(
    rf"""(?xi)
    (?: ACOEM (?:\s++(?:Practice\s++)?Guidelines\b)? ,?\s++ )?+ Chapter\s++[0-9]{{1,2}} [:,]?\s++
        (?: {_UNDATED_TITLE} )?+
  | (?: {_UNDATED_TITLE} )
    """
)
_OPENS_DOCUMENT: Final = lazy_regex(r"(?r)[,;]\s*+")
_LIST_LABEL: Final = lazy_re(r"[,:\s]*+(?:Sections?+(?:\(s\))?+\s*+:?+\s*+)?+", re.IGNORECASE)
# Page(s): 98-99 | page(s). 98, 99 | Page(s): 98 of 127
_PAGES: Final = lazy_regex(
    r"Pages?+(?:\(s\))?\s*+[.:]?\s*+(?P<pages>[0-9]++(?:\s*+(?:-|,|of|and|&)\s*+[0-9]++)*+)", regex.IGNORECASE
)


def _read_documents(text: str, pos: int, endpos: int) -> list[MtusCitation]:
    """Read documents, none of which has a year."""
    if endpos <= pos:
        return []
    titles = [
        document.span()
        for document in _DOCUMENT.finditer(text, pos, endpos)
        if _OPENS_DOCUMENT.match(text, pos, document.start()) or document.start() == pos
    ]
    if not titles or titles[0][0] != pos:
        titles.insert(0, (pos, _find_end_of_unknown(text, pos, endpos)))
    ends = [*(start for start, _ in titles[1:]), endpos]
    return [_read_document(text, *title, end) for title, end in zip(titles, ends, strict=True)]


def _find_end_of_unknown(text: str, pos: int, endpos: int) -> int:
    """Find where an unknown title ends: before its pages, at the first comma or at the end."""
    pages = _PAGES.search(text, pos, endpos)
    comma = text.find(",", pos, endpos)
    return min(pages.start() if pages else endpos, comma if comma >= 0 else endpos)


def _read_document(text: str, start: int, title_end: int, end: int) -> MtusCitation:
    """Read one document: title, sections, pages; if the pages are printed twice, the last are taken."""
    fields = Fields()
    fields.set_text("title", text, start, title_end)
    fields.setdefault("title", "")
    pages = list(_PAGES.finditer(text, title_end, end))
    first = match_end(_LIST_LABEL, text, title_end, end)
    _set_sections(fields, text, first, pages[0].start() if pages else end)
    last = fields.places["sections"][1] if "sections" in fields else first
    if pages:
        last = pages[-1].end()
        fields.set_text("pages", text, *pages[-1].span("pages"))
    return fields.build(MtusCitation, start, last)


# --- Sections ---------------------------------------------------------------------------------------------------------


def _set_sections(fields: Fields, text: str, pos: int, endpos: int) -> None:
    """Set the list of sections between two offsets."""
    if taken := extract(text, pos, trim(text, pos, endpos)):
        names, place = taken
        fields.set("sections", tuple(split_section_names(names)) if "," in names else (names,), place)
