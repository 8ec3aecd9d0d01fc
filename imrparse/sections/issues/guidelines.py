"""The guidelines that one side rests its decision on: the paragraph after "… guideline:".

Syntax first: the paragraph is cut into clauses, each of which begins "Decision based on MTUS" or "Decision based on
Non-MTUS Citation". Meaning second: a clause of the MTUS is cut into chapters. From 2016 on a chapter ends with its
year (`Low Back Complaints 2004, Section(s): Special Studies, and …`); before, it begins with its name and may end
with pages (`ACOEM Chapter 12 Low Back Complaints Page(s): 299, …`). Names are split by the vocabulary first and by
grammar second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import Final

import regex

from ..._text.lazy import lazy_re, lazy_regex
from ..._text.phrases import phrase_pattern
from ..._text.plain import collapse, extract
from ...models import Basis, MtusCitation, NonMtusCitation, Source, Statement
from ...vocabulary import MTUS_CHAPTERS, ODG_CHAPTERS, SECTIONS_WITH_COMMA, fold
from .._fields import Fields

# Decision based on MTUS | Decision based on Non-MTUS Citation; "NonMTUS", "Non- MTUS", without "Citation", twice over
_CLAUSE_WORDS: Final = r"Decision\s++based\s++on\s++(?:(?P<non>Non-?\s*+)?MTUS\b(?:\s++Citations?\b)?\s*+)++"
_CLAUSE: Final = lazy_re(_CLAUSE_WORDS)
_CLAUSE_IN_ANY_CASE: Final = lazy_re(_CLAUSE_WORDS, re.IGNORECASE)
# The Claims Administrator did not cite any medical evidence for its decision.
# The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.
# The Claims Administrator did not base their decision on the MTUS.
_DID_NOT_WORDS: Final = (
    r"did\s++not\s++(?:(?P<NONE_CITED>cite\s++any\s++(?:medical\s++)?evidence)"
    r"|(?P<NOT_MTUS>base\s++(?:their|its|his/her)\s++decision\s++on\s++the\s++MTUS))"
)
_OUTSIDE_WORDS: Final = r"(?P<OUTSIDE_MTUS>outside\s++(?:of\s++)?the\s++MTUS)"
_DID_NOT: Final = lazy_re(_DID_NOT_WORDS)
_OUTSIDE: Final = lazy_re(_OUTSIDE_WORDS)
_STATEMENT_IN_ANY_CASE: Final = lazy_re(f"{_DID_NOT_WORDS}|{_OUTSIDE_WORDS}", re.IGNORECASE)
_SHORTEST_STATEMENT: Final = len("outside the MTUS")


def read_basis(text: str, start: int, pos: int, endpos: int) -> Basis:
    """Read the paragraph after a label that begins at `start` and ends at `pos`."""
    fields = Fields()
    fields.set_text("text", text, pos, endpos)
    fields.setdefault("text", "")
    clauses = _find_clauses(text, pos, endpos)
    first = clauses[0].start() if clauses else endpos
    if first - pos >= _SHORTEST_STATEMENT and (statement := _find_statement(text, pos, first)):
        fields.set("statement", Statement[statement.lastgroup or ""], statement.span())
    mtus: list[MtusCitation] = []
    non_mtus: list[NonMtusCitation] = []
    for clause, after in zip_longest(clauses, clauses[1:]):
        end = after.start() if after else endpos
        if clause["non"]:
            non_mtus += _read_non_mtus(text, clause.end(), end)
        else:
            mtus += _read_mtus(text, clause.end(), end)
    if mtus:
        fields.set("mtus", tuple(mtus), (mtus[0].span.start, mtus[-1].span.end))
    if non_mtus:
        fields.set("non_mtus", tuple(non_mtus), (non_mtus[0].span.start, non_mtus[-1].span.end))
    return fields.build(Basis, start, endpos)


def _find_statement(text: str, pos: int, endpos: int) -> re.Match[str] | None:
    """Find the stock sentence that tells of no guideline: as the form prints it or, failing that, in any case."""
    as_printed = _DID_NOT.search(text, pos, endpos) or _OUTSIDE.search(text, pos, endpos)
    return as_printed or _STATEMENT_IN_ANY_CASE.search(text, pos, endpos)


def _find_clauses(text: str, pos: int, endpos: int) -> list[re.Match[str]]:
    """Find where clauses begin: as the form prints them or, where one may not be so, in any case."""
    clauses = list(_CLAUSE.finditer(text, pos, endpos))
    as_printed = clauses and text.find("decision based", pos, endpos) < 0
    return clauses if as_printed else list(_CLAUSE_IN_ANY_CASE.finditer(text, pos, endpos))


# --- Chapters of the MTUS ---------------------------------------------------------------------------------------------

# The year that ends a chapter's title, with the label of its list: "2004, Section(s): …", "2009, and …", "2016."
_YEAR: Final = lazy_re(
    r"(?P<year>(?:19|20)[0-9]{2})(?<!\w(?:19|20)[0-9]{2})\b"
    r"(?:,?\s++[Ss]ections?+(?:\(s\))?+\s*+:?+\s*+|(?=,?\s++and\b|[.,;\s]*+\Z))"
)
_BETWEEN: Final = lazy_re(r",\s++(?:and\s++)?|\s++and\s++")  # what may stand before a title
_MOST_JOINTS: Final = 4  # "Forearm, Wrist, and Hand Complaints" has two


def _read_mtus(text: str, pos: int, endpos: int) -> list[MtusCitation]:
    """Read the chapters that one clause cites."""
    years = list(_YEAR.finditer(text, pos, endpos))
    if not years:
        return _read_undated(text, pos, _trim(text, pos, endpos))
    citations: list[MtusCitation] = []
    start = _find_title(text, pos, years[0].start()) or pos
    for year, after in zip_longest(years, years[1:]):
        end = _find_next(text, year.end(), after.start()) if after else endpos
        citations.append(_read_dated(text, start, year, end))
        start = end
    return citations


def _find_title(text: str, pos: int, endpos: int) -> int | None:
    """Find where the longest title that the vocabulary knows begins that ends at `endpos`."""
    if is_chapter(collapse(text[pos:endpos])):
        return pos
    starts = [joint.end() for joint in _BETWEEN.finditer(text, pos, endpos)]
    return next((at for at in starts[-_MOST_JOINTS:] if is_chapter(collapse(text[at:endpos]))), None)


def _find_next(text: str, pos: int, endpos: int) -> int:
    """Find where the next title begins; one that the vocabulary does not know begins after the last comma."""
    if known := _find_title(text, pos, endpos):
        return known
    commas = [joint.end() for joint in _BETWEEN.finditer(text, pos, endpos) if joint[0][0] == ","]
    return commas[-1] if commas else pos


def is_chapter(title: str) -> bool:
    """Tell whether a title is in the MTUS's closed list."""
    return fold(title) in MTUS_CHAPTERS


def _read_dated(text: str, start: int, year: re.Match[str], end: int) -> MtusCitation:
    """Read a chapter whose title ends with its year."""
    fields = Fields()
    fields.set_text("title", text, start, year.start())
    fields.setdefault("title", "")
    fields.set("year", int(year["year"]), year.span("year"))
    _set_sections(fields, text, year.end(), end)
    last = fields.places["sections"][1] if "sections" in fields else _trim(text, start, year.end())
    return fields.build(MtusCitation, start, last)


# ACOEM Chapter 12 Low Back Complaints | Chapter 8 … | Chronic Pain Treatment Guidelines | ACOEM Practice Guidelines
_UNDATED: Final = sorted((t for t, years in MTUS_CHAPTERS.items() if not years or min(years) < 2008), key=len)
_DOCUMENT: Final = lazy_regex(
    rf"""(?xi)
    (?: ACOEM (?:\s++(?:Practice\s++)?Guidelines\b)? ,?\s++ )?+ Chapter\s++[0-9]{{1,2}} [:,]?\s++
        (?: {"|".join(map(phrase_pattern, reversed(_UNDATED)))} )?+
  | (?: {"|".join(map(phrase_pattern, reversed(_UNDATED)))} )
    """
)
_OPENS_DOCUMENT: Final = lazy_regex(r"(?r)[,;]\s*+")
_LIST_LABEL: Final = lazy_re(r"[,:\s]*+(?:Sections?+(?:\(s\))?+\s*+:?+\s*+)?+", re.IGNORECASE)
# Page(s): 98-99 | page(s). 98, 99 | Page(s): 98 of 127
_PAGES: Final = lazy_regex(
    r"Pages?+(?:\(s\))?\s*+[.:]?\s*+(?P<pages>[0-9]++(?:\s*+(?:-|,|of|and|&)\s*+[0-9]++)*+)", regex.IGNORECASE
)


def _read_undated(text: str, pos: int, endpos: int) -> list[MtusCitation]:
    """Read documents as letters up to 2015 cite them: name, sections, pages."""
    if endpos <= pos:
        return []
    starts = [
        document.span()
        for document in _DOCUMENT.finditer(text, pos, endpos)
        if _OPENS_DOCUMENT.match(text, pos, document.start()) or document.start() == pos
    ]
    if not starts or starts[0][0] != pos:
        starts.insert(0, (pos, _find_end_of_unknown(text, pos, endpos)))
    ends = [*(start for start, _ in starts[1:]), endpos]
    return [_read_document(text, *start, end) for start, end in zip(starts, ends, strict=True)]


def _find_end_of_unknown(text: str, pos: int, endpos: int) -> int:
    """Find where an unknown title ends: at its pages, at the first comma or at the end."""
    pages = _PAGES.search(text, pos, endpos)
    comma = text.find(",", pos, endpos)
    return min(pages.start() if pages else endpos, comma if comma >= 0 else endpos)


def _read_document(text: str, start: int, title_end: int, end: int) -> MtusCitation:
    """Read one document; the page list may be printed twice."""
    fields = Fields()
    fields.set_text("title", text, start, title_end)
    fields.setdefault("title", "")
    pages = list(_PAGES.finditer(text, title_end, end))
    label = _LIST_LABEL.match(text, title_end, end)
    first = label.end() if label else title_end
    _set_sections(fields, text, first, pages[0].start() if pages else end)
    last = fields.places["sections"][1] if "sections" in fields else first
    if pages:
        last = pages[-1].end()
        fields.set_text("pages", text, *pages[-1].span("pages"))
    return fields.build(MtusCitation, start, last)


# --- Sections of a chapter --------------------------------------------------------------------------------------------

_CLOSING: Final = " \n.,;"
_COMMA: Final = lazy_re(r",\s*+(?![^()]{0,80}+\))")  # not "(Effective July 18, 2009)"
_NUMBERED: Final = lazy_re(r"[0-9]+(?:\.[0-9]+)*+\.?\s++[A-Z]")  # "3.3.9 Opioids …", not "326"
_CAPITAL: Final = lazy_re(r"[^a-z]|\Z")
_MOST_COMMAS: Final = 3
_OPENS_KNOWN: Final = frozenset(name.partition(",")[0] for name in SECTIONS_WITH_COMMA)


def _set_sections(fields: Fields, text: str, pos: int, endpos: int) -> None:
    """Read a list of sections."""
    if taken := extract(text, pos, _trim(text, pos, endpos)):
        names, place = taken
        fields.set("sections", tuple(split_sections(names)) if "," in names else (names,), place)


def _trim(text: str, pos: int, endpos: int) -> int:
    """Find the end of what stands between two offsets, without a closing full stop, comma or "and"."""
    bare = text[pos:endpos].rstrip(_CLOSING)
    if bare.endswith((" and", "\nand")) or bare == "and":
        bare = bare[:-3].rstrip(_CLOSING)
    return pos + len(bare)


def split_sections(names: str) -> Iterator[str]:
    """Split a list of sections, by the vocabulary first and by grammar second.

    >>> list(split_sections("Physical medicine treatment, NSAIDs, GI symptoms & cardiovascular risk"))
    ['Physical medicine treatment', 'NSAIDs, GI symptoms & cardiovascular risk']
    >>> list(split_sections("Work conditioning, stretching"))
    ['Work conditioning, stretching']
    """
    commas = [match.span() for match in _COMMA.finditer(names)]
    ends = [(0, 0), *commas, (len(names), len(names))]
    places = [(start, end) for (_, start), (end, _) in pairwise(ends) if start < end]
    parts = [names[start:end] for start, end in places]
    first = 0
    while first < len(parts):
        last = _end_of_known(parts, first) or _end_of_grammatical(parts, first)
        yield names[places[first][0] : places[last - 1][1]]
        first = last


def _end_of_known(parts: list[str], start: int) -> int | None:
    """Find where a name of the vocabulary ends that holds a comma."""
    if parts[start].lower() not in _OPENS_KNOWN:
        return None
    ends = range(min(start + _MOST_COMMAS + 1, len(parts)), start + 1, -1)
    return next((end for end in ends if ", ".join(parts[start:end]).lower() in SECTIONS_WITH_COMMA), None)


def _end_of_grammatical(parts: list[str], start: int) -> int:
    """Find where a name ends: a part in lower case goes on with it, and a numbered name runs to the next number."""
    begins = _NUMBERED if _NUMBERED.match(parts[start]) else _CAPITAL
    return next((end for end in range(start + 1, len(parts)) if begins.match(parts[end])), len(parts))


# --- Other evidence ---------------------------------------------------------------------------------------------------

_SOURCE: Final = lazy_re(
    r"""(?xi)
    (?P<ODG> Official\s++Disability\s++Guidelines? (?:\s*+\(ODG\))?
      | \bODG\b (?:\s++Guidelines?)? | Work\s++Loss\s++Data )
  | (?P<ACOEM> \bACOEM\b | American\s++College\s++of\s++Occupational )
    """
)
_ODG_CHAPTER: Final = "|".join(
    phrase_pattern(name).replace(r"\&", "(?:&|and)").replace(",", ",?")
    for name in sorted(ODG_CHAPTERS, key=len, reverse=True)
)
_MTUS_TITLE: Final = "|".join(
    map(phrase_pattern, sorted((t for t, y in MTUS_CHAPTERS.items() if y), key=len, reverse=True))
)
# as in ", Low Back Chapter, Radiography", " Pain (Chronic), TCA's" and ": Shoulder - Magnetic resonance imaging (MRI)"
_CHAPTER: Final = lazy_re(
    rf"""(?xi)
    (?: [\s,:;-] | \(ODG\) | \(web\) | \b(?:19|20)[0-9]{{2}}\b | \bTreatment\s++Index\b
      | \b[0-9]{{1,2}}(?:st|nd|rd|th)\s++Edition\b )*+
    (?P<chapter> {_ODG_CHAPTER} | {_MTUS_TITLE} )\b
    (?: \s*+-?\s*+Lumbar\s++(?:&|and)\s++Thoracic )?+
    (?: \s*+\([^()]{{0,80}}+\) )?+
    (?: \s++(?:Chapter|Section)\b )?+
    (?: \s*+\([^()]{{0,80}}+\) )?+
    (?: \s*+[,:/-]\s*+ (?P<topic> [^;]{{1,200}}+ ) )?+
    """
)
_URL: Final = lazy_re(r"(?:https?://|www\.)(?:[^\s,;]|(?<=-)\s++(?=\S))++", re.IGNORECASE)


def _read_non_mtus(text: str, pos: int, endpos: int) -> list[NonMtusCitation]:
    """Read the one citation of a clause; none where nothing stands there."""
    fields = Fields()
    fields.set_text("text", text, pos, endpos)
    if "text" not in fields:
        return []
    start, end = fields.places["text"]
    source = _SOURCE.search(text, start, end)
    if source:
        fields.set("source", Source[source.lastgroup or ""], source.span())
        _set_chapter(fields, text, source.end(), end)
    said = fields["text"].lower()
    if ("://" in said or "www." in said) and (url := _URL.search(text, start, end)):
        fields.set_text("url", text, url.start(), _trim(text, *url.span()))
    return [fields.build(NonMtusCitation, start, end)]


def _set_chapter(fields: Fields, text: str, pos: int, endpos: int) -> None:
    """Read the chapter and the topic that follow the source's name."""
    if chapter := _CHAPTER.match(text, pos, endpos):
        fields.set_text("chapter", text, chapter.start("chapter"), chapter.end("chapter"))
        if chapter["topic"]:
            fields.set_text("topic", text, chapter.start("topic"), _trim(text, *chapter.span("topic")))
