"""Finds the titles that a clause on the MTUS cites: with a year, with a number, or by name alone.

From 2016 on, a title ends with its year: `Low Back Complaints 2004`. Before, a document has a name, and a chapter of
ACOEM's guidelines a number: `Chronic Pain Treatment Guidelines`, `ACOEM Chapter 12 Low Back Complaints`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_letters
from typing import Final

from attrs import define

from ...._text.lazy import lazy_re, lazy_regex, match_end
from ...._text.phrases import any_phrase
from ...._text.plain import collapse
from ....vocabulary import ACOEM_CHAPTERS, MTUS_CHAPTERS, fold


@define(eq=False)
class Title:
    """The title of a document or chapter, with the offsets of its parts."""

    start: int
    end: int
    after: int
    """Where its sections and pages begin: after the year and the label "Section(s):"."""
    year: tuple[int, int] | None = None
    is_document: bool = False
    """Whether it has a number, or "Guidelines" in its name, so that it cannot be the name of a section."""


def find_titles(text: str, pos: int, endpos: int) -> list[Title]:
    """Find the titles that one clause cites, after the writer's own words."""
    years = _YEAR.finditer(text, pos, endpos)
    candidates = [title for year in years if (title := _read_dated(text, pos, year))]
    if not candidates or _names_document(text, pos, endpos):
        candidates += _find_undated(text, pos, endpos)
        candidates.sort(key=lambda title: (title.start, -title.after))
    titles: list[Title] = []
    for title in candidates:
        if _is_title(text, pos, title, titles[-1] if titles else None):
            titles.append(title)
    return titles


def _names_document(text: str, pos: int, endpos: int) -> bool:
    """Return whether a clause may cite a document or chapter without a year."""
    clause = text[pos:endpos].lower()
    return "acoem" in clause or "chapter" in clause or "guideline" in clause


def _is_title(text: str, pos: int, title: Title, before: Title | None) -> bool:
    """Return whether a candidate is a title, and neither inside the title before it nor the name of a section."""
    if before is None:
        return bool(title.year) or not _SEPARATED.search(text, pos, title.start)
    if title.year:
        return title.start >= before.end
    is_section = before.year is not None and not title.is_document
    return title.start >= before.after and not is_section and bool(_LEADS.match(text, before.after, title.start))


# the letter's own words before a title: CA MTUS … | 8 CCR 9792.24.2, … | the …
OWN_WORDS: Final = lazy_re(
    r"""(?xi)
    (?: \s++ | , | -(?=\s) | \( (?=(?:CA|MTUS)\b) | \)
      | (?: (?:CA|California)(?:\s++Code\s++of\s++Regulations)?+ | C\.?C\.?R\b\.? | Citations? | DWC
          | Medical\s++Treatment\s++Utilization\s++Schedule | MTUS | per | State\s++of | the | Title\s++8
          | 8 (?=\W++C\.?C\.?R) | (?:§{1,2}\s*+|sections?\s++)?97[0-9]{2}[0-9.]{0,6} )(?!\w)
    )*+
    """
)
_SEPARATED: Final = lazy_re(r"[,;]")
# a title follows a comma, a full stop, "and" or a list of pages
_LEADS: Final = lazy_regex(r"(?ri)(?:[,;.:]|\band\b|[0-9]|)(?:\s++(?:also|and|CA|California|MTUS|per|see|the))*+\s*+")


# --- Titles with a year -----------------------------------------------------------------------------------------------

# 2004, Section(s): … | 2009, and … | 2016. | (2009), Section(s): … | 2009 Guidelines, Section(s): …
_YEAR: Final = lazy_re(
    r"(?P<year>(?:19|20)[0-9]{2})(?<![\w/.-](?:19|20)[0-9]{2})(?![\w/-])(?P<bracket>\))?+"
    r"(?:\s++(?:Medical\s++)?(?:Treatment\s++)?Guidelines?\b)?+"
    r"(?:(?P<label>,?\s++[Ss]ections?+(?:\(s\))?+\s*+:?+\s*+)|(?P<end>(?=,?\s++and\b|[.,;\s]*+\Z)))?+"
)
_SEPARATOR: Final = lazy_re(r"[,;]\s++(?:and\s++)?|\s++and\s++")  # before a title, and within some
_MOST_SEPARATORS: Final = 4  # "Forearm, Wrist, and Hand Complaints" has two
LONGEST_TITLE: Final = 120
"""The most characters of a title."""
_ENDS_OF_WORD: Final = f"{ascii_letters})\"'"


def _read_dated(text: str, pos: int, year: re.Match[str]) -> Title | None:
    """Read the title before a year; None if neither its name nor what follows the year shows that it is one."""
    first = max(pos, year.start() - LONGEST_TITLE)
    before = text[first : year.start()]
    if _is_chapter(before) and not year["bracket"]:
        return Title(first, year.start(), year.end(), year.span("year"))  # as in most clauses
    has_bracket = before.endswith("(")
    if has_bracket != bool(year["bracket"]) or before.rstrip("( \n")[-1:] not in _ENDS_OF_WORD:
        return None
    end = year.start() - has_bracket
    start = _find_known(text, first, end)
    if start is None and year["label"] is None and year["end"] is None:
        return None
    start = _find_unknown(text, pos, end) if start is None else start
    return Title(start, end, year.end(), year.span("year"))


def _find_known(text: str, pos: int, endpos: int) -> int | None:
    """Find where the longest title in the vocabulary that ends at `endpos` begins."""
    if _is_chapter(text[pos:endpos]):
        return pos
    starts = [separator.end() for separator in _SEPARATOR.finditer(text, pos, endpos)]
    known = next((at for at in starts[-_MOST_SEPARATORS:] if _is_chapter(text[at:endpos])), None)
    if known is None and (title := _ENDS_WITH_TITLE.match(text, pos, endpos)):
        return title.start()
    return known


def _find_unknown(text: str, pos: int, endpos: int) -> int:
    """Find where an unknown title begins: after the last comma."""
    pos = max(pos, endpos - LONGEST_TITLE)
    commas = [match.end() for match in _SEPARATOR.finditer(text, pos, endpos) if match[0][0] in ",;"]
    return commas[-1] if commas else pos


def _is_chapter(title: str) -> bool:
    """Return whether a title is in the MTUS's closed list."""
    return fold(collapse(title)) in MTUS_CHAPTERS


# --- Titles without a year --------------------------------------------------------------------------------------------


_RESTORATION: Final = "pain, suffering, and the restoration of function"
_UNDATED: Final = {title for title, years in MTUS_CHAPTERS.items() if title != "acoem" and min(years, default=0) < 2008}
_CHAPTER_NAME: Final = any_phrase(ACOEM_CHAPTERS)
_DATED: Final = MTUS_CHAPTERS.keys() - {"acoem", "eye"}
_NUMBER: Final = r"Ch(?:apter|ap\b\.?|\.)\s*+[0-9]{1,2}\b"
_REVISED: Final = r"(?:\s*+\(Rev(?:ised|\.)[^()]{1,20}+\))"
_ACOEM: Final = r"""
    (?: American\s++College\s++of\s++Occupational\s++(?:and|&)\s++Environmental\s++Medicine(?:'s)?+ [\s,(]*+ )?+
    ACOEM \b (?:'s)?+ \)?+
    (?: ,?\s++ (?: Occupational\s++Medicine\s++ )?+ (?: (?:Practice|Medical|Treatment)\s++ ){0,2} Guidelines?\b )?+
    (?: ,?\s*+ \(?(?:2nd|second|3rd|third)\s++ed(?:ition\b|\.)\)? )?+
    (?: ,?\s*+ \((?:19|20)[0-9]{2}\) )?+
"""
# ACOEM Chapter 12 Low Back Complaints | Chapter 8 … | Chronic Pain Treatment Guidelines | ACOEM Practice Guidelines
# Knee Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13) | ACOEM, Knee Complaints, Chapter 13
_DOCUMENT: Final = lazy_regex(
    rf"""(?xi) \b
    (?P<title>
        (?P<number> (?:{_CHAPTER_NAME})\b (?:\s++Chapter\b)?+ \s*+ \( {_ACOEM} (?:[\s,:-]*+ {_NUMBER})?+ \s*+ \) )
      | (?P<number> (?: {_ACOEM} ,?\s++ )?+ {_NUMBER} )
        (?: [\s,:.-]*+ \(? (?:{_CHAPTER_NAME})\b \)? (?:\s++Chapter\b)?+ {_REVISED}?+ )?+
      | {_ACOEM} (?: [\s,:-]*+ (?:{_CHAPTER_NAME})\b {_REVISED}?+ (?: ,?\s++ \(?{_NUMBER}\)? )?+ )?+
      | (?: {any_phrase({*_UNDATED, _RESTORATION})} )\b (?:\s++Chapter\b)?+ | Elbow\s++Disorders{_REVISED}
    )
    """
)
_ENDS_WITH_TITLE: Final = lazy_regex(
    rf"(?xri) \b (?: (?:{_ACOEM},?\s++)?+ {_NUMBER} [\s,:.-]*+ )?+ (?: {any_phrase(_DATED)} ) \s*+"
)
_BEFORE_YEAR: Final = lazy_re(r"[\s,]*+\(?+")
_LIST_LABEL: Final = lazy_re(r"[,:;\s]*+(?:Sections?+(?:\(s\))?+\s*+:?+\s*+)?+", re.IGNORECASE)


def _find_undated(text: str, pos: int, endpos: int) -> Iterator[Title]:
    """Find the titles of documents and numbered chapters."""
    for match in _DOCUMENT.finditer(text, pos, endpos):
        is_document = bool(match["number"]) or match["title"].lower().endswith(("guideline", "guidelines"))
        if year := _YEAR.match(text, match_end(_BEFORE_YEAR, text, match.end(), endpos), endpos):
            yield Title(*match.span(), year.end(), year.span("year"), is_document)
        else:
            yield Title(*match.span(), match_end(_LIST_LABEL, text, match.end(), endpos), None, is_document)
