r"""Mends the form's own words where a converter tore them or ran them together.

Only spaces are removed and inserted. Values are left as they are printed, except for the spaces of a case number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from .._text.lazy import lazy_re
from .._text.phrases import phrase_pattern
from ..errors import misread, problem
from ..layouts import Layout
from ..models import Problem, Span
from .apply import Edit
from .form_words import BareText, Phrase, Place, find_all, is_inside, list_phrases, strip_words


def find_torn_words(
    text: str, bare: BareText, layouts: tuple[Layout, ...], guidelines: list[tuple[int, int]]
) -> tuple[list[Edit], list[Problem]]:
    """Find the spaces to remove and to insert in the words of some forms, and what reports them."""
    found = _find_exactly(bare, list_phrases(layouts), guidelines)
    torn = [(place, edits) for place in found if (edits := list(_find_tears(text, bare, place)))]
    numbers = list(_find_case_numbers(text))
    problems = list(_report_tears(text, bare, [place for place, _ in torn], numbers))
    return [*numbers, *(edit for _, edits in torn for edit in edits)], problems


def _find_exactly(bare: BareText, phrases: tuple[Phrase, ...], guidelines: list[tuple[int, int]]) -> Iterator[Place]:
    """Find every occurrence of some phrases, however they are spaced; words in capitals match capitals only."""
    for phrase in phrases:
        words = strip_words(phrase.words)
        found = find_all(bare.text, words) if words.isupper() else find_all(bare.lower, words.lower())
        for start, end in found:
            place = Place(phrase, start, end)
            if _is_allowed(bare, place, guidelines) and all(_is_whole(bare, place, at) for at in (start, end)):
                yield place


def _is_allowed(bare: BareText, place: Place, guidelines: list[tuple[int, int]]) -> bool:
    """Return whether a phrase may be at its place."""
    if place.phrase.before_year and not _YEAR.match(bare.text, place.end):
        return False
    return not place.phrase.in_guidelines or is_inside(place.start, guidelines)


_YEAR: Final = lazy_re(r"(?:19|20)[0-9]{2}(?![0-9])")


# Upheld|Claims, MTUS|Chronic, request.|The; refused: th|is, Upheld|1
_SEAM: Final = lazy_re(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\.)(?=[A-Z])")


def _is_whole(bare: BareText, place: Place, index: int) -> bool:
    """Return whether a phrase may begin or end before a character: no word is cut in two there."""
    if not bare.is_glued(index) or not bare.text[index - 1 : index + 1].isalnum():
        return True
    return _is_seam(bare, place, index)


def _is_seam(bare: BareText, place: Place, index: int) -> bool:
    """Return whether a space is missing before a character: before a capital, or between a chapter and its year."""
    return _SEAM.match(bare.text, index) is not None or (place.phrase.before_year and index == place.end)


def _find_tears(text: str, bare: BareText, place: Place) -> Iterator[Edit]:
    """Find the spaces to remove from a phrase, and those to insert in it or beside it; none if it is as printed."""
    start, end = bare.places[place.start], bare.places[place.end - 1] + 1
    glued = [one for one in (place.start, place.end) if bare.is_glued(one) and _is_seam(bare, place, one)]
    if not glued and _as_printed(place.phrase.words).fullmatch(text, start, end):
        return
    yield from (_insert_space(bare, index) for index in glued)
    index = place.start
    for word in place.phrase.words.split():
        if index > place.start and bare.is_glued(index):
            yield _insert_space(bare, index)
        yield from _close_up(bare, index, index + len(word))
        index += len(word)


def _insert_space(bare: BareText, index: int) -> Edit:
    """Return the edit that inserts a space before a character."""
    end = bare.places[index]
    return Edit(end - 1, end, f"{bare.text[index - 1]} ")


def _close_up(bare: BareText, start: int, end: int) -> Iterator[Edit]:
    """Remove the white space inside a word."""
    for before, after in pairwise(bare.places[start:end]):
        if before + 1 < after:
            yield Edit(before + 1, after, "")


@cache
def _as_printed(words: str) -> re.Pattern[str]:
    return re.compile(phrase_pattern(words), 0 if words.isupper() else re.IGNORECASE)


# CM16 -9900001 | C M16- 9900001; no digit is moved across a space
_CASE_NUMBER: Final = lazy_re(r"\bC ?M ?[0-9]{2}\s{0,9}-\s{0,9}[0-9]{7}\b")
_SPACE: Final = lazy_re(r"\s++")


def _find_case_numbers(text: str) -> Iterator[Edit]:
    """Find the spaces to remove from case numbers."""
    for number in _CASE_NUMBER.finditer(text):
        yield from (Edit(*space.span(), "") for space in _SPACE.finditer(text, *number.span()))


def _report_tears(text: str, bare: BareText, torn: list[Place], numbers: list[Edit]) -> Iterator[Problem]:
    """Report each anchor that was torn, and once for the letter that its other words may be torn, too."""
    spans = [Span(bare.places[one.start], bare.places[one.end - 1] + 1) for one in torn]
    for place, span in zip(torn, spans, strict=True):
        if place.phrase.is_anchor:
            yield misread(text[span.as_slice()], place.phrase.words, span)
    if spans := sorted([*spans, *(Span(edit.start, edit.end) for edit in numbers)]):
        message = (
            f"Spaces are missing from this text or were inserted into it, {len(spans)} times in the form's own words, "
            "which were restored. Other words may be torn or run together, too."
        )
        yield problem("spaces-astray", message, spans[0])
