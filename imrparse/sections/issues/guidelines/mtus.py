"""Chapters of the MTUS, with their sections and pages.

From 2016 on, sections follow a label: `Low Back Complaints 2004, Section(s): Special Studies, and …`. Before, they
follow the title at once and end with pages: `Chronic Pain Treatment Guidelines Opioids Page(s): 74-96, …`.
"""

from __future__ import annotations

from typing import Final

import regex

from ...._text.lazy import lazy_re, lazy_regex, match_end
from ...._text.plain import collapse, extract
from ....models import MtusCitation
from ....vocabulary import mtus_chapter
from ..._fields import Fields
from .clauses import Places, trim
from .section_names import split_section_names
from .titles import OWN_WORDS, Title, find_titles


def read_mtus(text: str, pos: int, endpos: int, unread: Places) -> list[MtusCitation]:
    """Read the chapters that one clause cites; what of it was not understood is added to `unread`."""
    pos, end = match_end(OWN_WORDS, text, pos, endpos), trim(text, pos, endpos)
    if end <= pos:
        return []
    titles = find_titles(text, pos, endpos) or [_find_unknown(text, pos, end)]
    if pos < titles[0].start and (extracted := extract(text, pos, titles[0].start)):
        unread.append(extracted[1])
    if len(titles) == 1:  # as in most clauses; the lists below would cost 1 % of a letter's time
        return [_read_chapter(text, titles[0], max(titles[0].after, end), unread)]
    ends = [*(title.start for title in titles[1:]), end]
    return [_read_chapter(text, one, max(one.after, end), unread) for one, end in zip(titles, ends, strict=True)]


def _find_unknown(text: str, pos: int, endpos: int) -> Title:
    """Find an unknown title: it ends before its pages, at the first comma or at the end."""
    pages = _PAGES.search(text, pos, endpos)
    comma = text.find(",", pos, endpos)
    end = min(pages.start() if pages else endpos, comma if comma >= 0 else endpos)
    return Title(pos, end, end)


def _read_chapter(text: str, title: Title, end: int, unread: Places) -> MtusCitation:
    """Read one chapter: title, year, sections, pages."""
    fields = Fields()
    fields.set_text("title", text, title.start, title.end)
    fields.setdefault("title", "")
    fields["chapter"] = mtus_chapter(fields["title"])
    if title.year:
        fields.set("year", int(text[slice(*title.year)]), title.year)
    last = trim(text, title.start, title.after)
    if taken := extract(text, title.after, trim(text, title.after, end)):
        names, place = taken
        if _ODD.search(names):
            last = _set_lists(fields, text, title.after, end, unread) or last
        else:
            fields.set("sections", tuple(split_section_names(names)), place)
            last = place[1]
    return fields.build(MtusCitation, title.start, last)


# pages, labels, years, sentences and stray signs have one of these; most lists from 2016 on do not, and are read faster
_ODD: Final = lazy_re(r"[0-9.:]|\A[,;]|\A[\W_]*+\Z|ODG|Official")


def _set_lists(fields: Fields, text: str, pos: int, endpos: int, unread: Places) -> int:
    """Set the sections and pages between two offsets, and return where the last of them ends, or 0."""
    pages = list(_PAGES.finditer(text, pos, endpos))
    _set_sections(fields, text, _divide(pos, pages, endpos), unread)
    _set_pages(fields, pages)
    return max([fields.places[name][1] for name in ("pages", "sections") if name in fields], default=0)


# --- Pages ------------------------------------------------------------------------------------------------------------

# Page(s): 98-99 | page(s). 98, 99 | Page(s): 98 of 127 | pp. 98-99 | pg 98
_PAGES: Final = lazy_regex(
    r"""(?xi) \b (?: Pages?+(?:\(s\))?+ | pgs?\b | pp?(?=\.) ) \s*+ [.:]{0,2}+ \s*+
    (?P<pages> [0-9]++ (?: \s*+ (?:-|,|of|and|&|to|through) \s*+ [0-9]++ (?![0-9.]*+[)]) )*+ )
    """
)
_NUMBER: Final = lazy_re(r"[0-9]+")


def _divide(pos: int, pages: list[regex.Match[str]], endpos: int) -> Places:
    """Return the stretches before, between and after lists of pages."""
    starts, ends = [pos, *(match.end() for match in pages)], [*(match.start() for match in pages), endpos]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _set_pages(fields: Fields, pages: list[regex.Match[str]]) -> None:
    """Set the pages; each section may have its own, and a list at the end may repeat them."""
    if pages:
        last = set(_NUMBER.findall(pages[-1]["pages"]))
        kept = [match for match in pages[:-1] if not last.issuperset(_NUMBER.findall(match["pages"]))] + pages[-1:]
        place = kept[0].start("pages"), kept[-1].end("pages")
        fields.set("pages", ", ".join(collapse(match["pages"]) for match in kept), place)


# --- Sections ---------------------------------------------------------------------------------------------------------

# the words of labels, which are no part of a section's name
_LABEL: Final = lazy_re(
    r"(?i)[,;\s]*+(?:\bSections?(?:\(s\))?\s*+:|\bPages?(?:\(s\))?\s*+:|\bDecision\s++based\s++on\b)\s*+"
)
# a year, or a label, that may be torn or misread: 2004 | 200 4 | 2OO4 | 20l6 | Scction(s): … | Seclion{5) | {s): …
_MISREAD: Final = lazy_regex(
    r"(?i)[12Il]\s?[09Oo](?:\s?[0-9OoIlSB]){2}|(?:(?:section){e<=2})?[({\[]\S[)}\]](?:\s*+:.*+)?"
)
_NO_SECTION: Final = lazy_re(
    r"(?i)\bODG\b|\bOfficial\s++Disability\b|\bNon-?\s*+MTUS\b|\bguideline\s?+:|[0-9]/[0-9]{1,2}/[0-9]{2}"
)
# refused: vs. Placebo | 5. Documentation of …
_SENTENCE_END: Final = lazy_re(r"(?<=[a-z][a-z][a-z)])\.\s++(?=[A-Z])")
_SENTENCE: Final = lazy_re(r"\s*+\.\s++(?=[A-Z])")
_AND: Final = lazy_re(r"[\s,;]*+and\s++(?=[A-Z])")
_OPENING: Final = " \n,.;:"


def _set_sections(fields: Fields, text: str, places: Places, unread: Places) -> None:
    """Set the list of sections, which lists of pages may interrupt."""
    found = [taken for start, end in places if (taken := _extract_list(text, start, end, unread))]
    names = [name for value, _ in found for part in _LABEL.split(value) for name in split_section_names(part)]
    if not names:
        return
    place = found[0][1][0], found[-1][1][1]
    sections = [name for name in names if not _MISREAD.fullmatch(name)]
    if len(sections) < len(names) or any(map(_NO_SECTION.search, sections)):
        unread.append(place)
    if sections:
        fields.set("sections", tuple(sections), place)


def _extract_list(text: str, pos: int, endpos: int, unread: Places) -> tuple[str, tuple[int, int]] | None:
    """Return a list of sections and its place, without the commas around it and the sentences after it."""
    end = trim(text, pos, endpos)
    if "." in text[pos:end] and (sentence := _SENTENCE.match(text, pos, end) or _SENTENCE_END.search(text, pos, end)):
        unread.append((sentence.end(), end))
        end = sentence.start()
    raw = text[match_end(_AND, text, pos, end) : end]
    return extract(text, end - len(raw.lstrip(_OPENING)), end)
