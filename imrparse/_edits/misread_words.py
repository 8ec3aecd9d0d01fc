r"""Mends the form's own words where a scanner misread them.

These are the stock sentences, the labels of the credentials, the words around citations and partial approvals, and the
titles of chapters.
Headings, decisions and the labels of issues are recognised later, where they are expected.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Final

import regex

from .._text.closed_lists import count_same, find_misread_name
from .._text.fuzzy import find_approximately
from .._text.lazy import Match, lazy_re, lazy_regex
from ..errors import misread
from ..layouts import Layout
from ..models import Problem, Span
from ..vocabulary import MTUS_CHAPTERS
from .apply import Edit
from .form_words import (
    CLAUSES,
    ORIGINAL_REQUEST,
    PARTIAL_APPROVALS,
    SECTION_LABEL,
    BareText,
    Phrase,
    Place,
    find_all,
    is_inside,
    strip_words,
)

_REACH: Final = 700
"""The most characters, white space not counted, from the first sentence of a partial approval to its second."""
_MOST_PARTIAL_APPROVALS: Final = 30  # of a letter; it bounds the time for a text that is made of them
_MOST_LETTERS_MORE: Final = 2  # "m" is read as "rn", "d" as "cl"; with more letters, words are missing or added


def find_misread_words(
    bare: BareText, layouts: tuple[Layout, ...], guidelines: list[tuple[int, int]]
) -> Iterator[Place]:
    """Find the stock sentences, the labels of the credentials and the words of citations that are misread."""
    for words in dict.fromkeys(chain.from_iterable(map(_list_sentences, layouts))):
        yield from _find_words(bare, words, 0, len(bare.text))
    for place in chain.from_iterable(_find_clauses(bare, words) for words in CLAUSES):
        if is_inside(place.start, guidelines):
            yield place
    for start, end in guidelines:
        yield from _find_section_labels(bare, start, end)
        yield from _find_chapters(bare, start, end)
    for words in PARTIAL_APPROVALS:
        lost = list(_find_words(bare, words, 0, len(bare.text)))
        yield from lost
        sound = (start for start, _ in find_all(bare.lower, strip_words(words).lower()))
        for start in (*islice(sound, _MOST_PARTIAL_APPROVALS), *(place.start for place in lost)):
            yield from _find_original_request(bare, max(0, start - _REACH), start)


def _find_original_request(bare: BareText, pos: int, endpos: int) -> Iterator[Place]:
    """Find the misread end of the first sentence of a partial approval; none if that is printed without an error."""
    if bare.lower.find(strip_words(ORIGINAL_REQUEST), pos, endpos) < 0:
        yield from _find_words(bare, ORIGINAL_REQUEST, pos, endpos)


def _list_sentences(layout: Layout) -> Iterator[str]:
    """Return what is long enough in a form to be recognised anywhere when misread."""
    yield from filter(None, (layout.summary_opener, layout.issues_opener))
    yield from layout.credentials_labels.values()


def _find_words(bare: BareText, words: str, pos: int, endpos: int) -> Iterator[Place]:
    """Find some words that are misread between two offsets of a bare text, and are no part of a longer word."""
    sound = strip_words(words).lower()
    for start, end in find_approximately(bare.lower, words.lower(), pos, endpos):
        place = Place(Phrase(words), *_widen(bare, start, end))
        is_part = _begins_in_word(bare, place.start) or _ends_in_word(bare, place.end)
        is_sound = bare.lower[place.start : place.end] == sound
        if abs(end - start - len(sound)) <= _MOST_LETTERS_MORE and not is_part and not is_sound:
            yield place


# Decision based on MTUS | … Non-MTUS Citation | … NonMTUS -- in a text without white space and in lower case
_SOUND_CLAUSE: Final = lazy_re(r"decisionbasedon(?:mtus|non-?mtus(?:citation|\Z))")


def _find_clauses(bare: BareText, words: str) -> Iterator[Place]:
    """Find misread words of citations and of statements; a "Non-" or "not" among them is never lost or made up."""
    for place in _find_words(bare, words, 0, len(bare.text)):
        printed = bare.lower[place.start : place.end]
        is_alike = "Non-" in words or ("not" in printed if "not" in words else "non" not in printed)
        if is_alike and not _SOUND_CLAUSE.match(printed):
            yield place


# 2004,Scction(s): | 2016,Section{s); -- in a text without white space and in lower case
_YEAR_BEFORE_LIST: Final = lazy_re(r"(?:19|20)[0-9]{2}(?![0-9]),?+")
_MISREAD_SECTION_LABEL: Final = lazy_regex(r"(?:section\(s\)){e<=2}[:;.,]", regex.BESTMATCH)
_LONGEST_LABEL: Final = 13
_SOUND_LABEL: Final = lazy_re(r"sections?+(?:\(s\))?+:?(?![({[])")


def _find_years(bare: BareText, pos: int, endpos: int) -> Iterator[Match]:
    """Find years; none is part of a longer number."""
    for year in _YEAR_BEFORE_LIST.finditer(bare.lower, pos, endpos):
        if not (bare.is_glued(year.start()) and bare.text[year.start() - 1].isdecimal()):
            yield year


def _find_section_labels(bare: BareText, pos: int, endpos: int) -> Iterator[Place]:
    """Find misread labels of sections, each right after the year of a chapter."""
    for year in _find_years(bare, pos, endpos):
        label = _MISREAD_SECTION_LABEL.match(bare.lower, year.end(), min(endpos, year.end() + _LONGEST_LABEL))
        if label and not _SOUND_LABEL.match(bare.lower, year.end(), endpos):
            yield Place(Phrase(SECTION_LABEL), *label.span())


_CHAPTERS: Final = frozenset(title for title, years in MTUS_CHAPTERS.items() if years)
_LONGEST_CHAPTER: Final = 60
# what the title of a chapter follows -- in a text without white space and in lower case
_BEFORE_CHAPTER: Final = ("mtus", ",", ";", ".")


def _find_chapters(bare: BareText, pos: int, endpos: int) -> Iterator[Place]:
    """Find misread titles of chapters, each right before its year."""
    for year in _find_years(bare, pos, endpos):
        first = max(pos, year.start() - _LONGEST_CHAPTER)
        signs = [(bare.lower.rfind(sign, first, year.start()), sign) for sign in _BEFORE_CHAPTER]
        start = max((place + len(sign) for place, sign in signs if place >= 0), default=first)
        title = find_misread_name(bare.text[start : year.start()], _CHAPTERS)
        if title and strip_words(title).lower() != bare.lower[start : year.start()]:
            yield Place(Phrase(title), start, year.start())


def _widen(bare: BareText, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of misread words with the letters before and after them that belong to the same word."""
    for _ in range(_MOST_STRAY_LETTERS):
        start -= _begins_in_word(bare, start)
        end += _ends_in_word(bare, end)
    return start, end


_MOST_STRAY_LETTERS: Final = 2


def _begins_in_word(bare: BareText, start: int) -> bool:
    return bare.is_glued(start) and bare.text[start - 1 : start + 1].isalpha() and bare.text[start].islower()


def _ends_in_word(bare: BareText, end: int) -> bool:
    return bare.is_glued(end) and bare.text[end - 1].isalpha() and bare.text[end].islower()


def replace_words(text: str, bare: BareText, place: Place) -> Edit:
    """Return the edit that puts the words of the form in the place of what was printed, from the first difference on.

    So a value that begins or ends within the words keeps its place.
    """
    start, end = bare.places[place.start], bare.places[place.end - 1] + 1
    printed, words = text[start:end].replace("\n", " "), place.phrase.words
    same = count_same(printed[:-1], words)  # one character at least is replaced
    rest = count_same(printed[same + 1 :][::-1], words[same:][::-1])
    return Edit(start + same, end - rest, words[same : len(words) - rest])


def report_misread_words(text: str, bare: BareText, lost: list[Place]) -> Iterator[Problem]:
    for place in lost:
        span = Span(bare.places[place.start], bare.places[place.end - 1] + 1)
        yield misread(text[span.as_slice()], place.phrase.words, span)
