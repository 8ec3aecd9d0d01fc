"""Finds the form's own words: headings, labels and stock sentences, as printed or in any case.

A space in the words matches any run of white space, line ends included. Words in capitals, such as headings, match
capitals only: prose that names a section must not open one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import regex

from .lazy import Match
from .plain import LIGATURES


def phrase_pattern(text: str) -> str:
    r"""Return the pattern of some words of the form, however they are spaced, hyphenated or wrapped.

    >>> phrase_pattern("Decision rationale:")
    'Decision\\s++rationale\\s*+:'
    """
    pattern = r"\s++".join(map(re.escape, text.split()))
    pattern = pattern.replace(r"\-", r"-?\s*+").replace(":", r"\s*+:")
    return re.sub("ffi|ff|fi|fl", _or_ligature, pattern)


def any_phrase(phrases: Iterable[str]) -> str:
    r"""Return the pattern of any of some phrases; of two that begin alike, the longer counts. No phrase never matches.

    >>> any_phrase(["Knee", "Knee Complaints"])
    'Knee\\s++Complaints|Knee'
    """
    longest_first = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(map(phrase_pattern, longest_first)) or "(?!)"


def find_phrase(words: str, text: str, pos: int, endpos: int) -> tuple[int, int] | None:
    """Find the first occurrence of some words as they are printed or, failing that, in any case.

    >>> find_phrase("Decision rationale:", "DECISION RATIONALE: none", 0, 24)
    (0, 19)
    """
    start = text.find(words, pos, endpos)
    if start >= 0:
        return start, start + len(words)
    found: Match | None = _as_printed(words).search(text, pos, endpos)
    if not found and not words.isupper():
        found = _in_any_case(words).search(text, pos, endpos)
    return found.span() if found else None


def has_words(words: str, text: str) -> bool:
    """Return whether `find_phrase` would find some words. Where they are absent, this takes half of the time.

    >>> has_words("Decision rationale:", "DECISION RATIONALE: none"), has_words("RATIONALE", "Decision rationale:")
    (True, False)
    """
    pattern = _as_printed(words) if words.isupper() else _in_any_case(words)
    return pattern.search(text) is not None


def find_phrases(words: str, text: str, pos: int, endpos: int) -> list[tuple[int, int]]:
    """Find every occurrence of some words as they are printed or, if there is none, in any case.

    >>> find_phrases("Knee", "Knee Complaints, KNEE, Knee", 0, 27)
    [(0, 4), (23, 27)]
    """
    if words.isupper() and len(printed := find_printed(words, text, pos, endpos)) == 1:
        return printed  # a heading, which seldom occurs twice
    places = [match.span() for match in _as_printed(words).finditer(text, pos, endpos)]
    if places or words.isupper():
        return places
    return [match.span() for match in _in_any_case(words).finditer(text, pos, endpos)]


def find_printed(words: str, text: str, pos: int, endpos: int) -> list[tuple[int, int]]:
    """Find every occurrence of some words, character by character."""
    places: list[tuple[int, int]] = []
    while (start := text.find(words, pos, endpos)) >= 0:
        pos = start + len(words)
        places.append((start, pos))
    return places


@cache
def _as_printed(words: str) -> re.Pattern[str]:
    return re.compile(phrase_pattern(words))


@cache
def _in_any_case(words: str) -> regex.Pattern[str]:
    return regex.compile(phrase_pattern(words), regex.IGNORECASE)


def _or_ligature(match: re.Match[str]) -> str:
    """Return a pattern that matches some letters or their ligature."""
    ligature = next(one for one, letters in LIGATURES.items() if letters == match[0])
    return f"(?:{match[0]}|{ligature})"
