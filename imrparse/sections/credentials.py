"""Reads the credentials of the reviewer, which are labelled or stated in a sentence.

From 2015 on they are labelled: "State(s) of Licensure: Texas,New York" and "Certification(s)/Specialty: Surgery". In
2014 a sentence states them: "The expert reviewer is Board Certified in X, has a subspecialty in Y, and is licensed to
practice in Z."
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, pairwise
from typing import Final

import regex

from .._split import Section, find_unknown_headings
from .._text.lazy import lazy_re, lazy_regex
from .._text.phrases import find_phrase, phrase_pattern
from .._text.plain import extract
from ..errors import problem
from ..layouts import Layout
from ..models import Credentials, Problem
from ..vocabulary import SPECIALTIES, fold
from ._fields import Fields

_COMMA: Final = lazy_re(r"\s*+,[\s,]*+(?:and\s++)?")
_AND: Final = lazy_re(r"(?:\s(?:and|&))+\s")
_TAIL: Final = lazy_regex(r"(?r)(?:[,\s]++and)?[,\s]*+")  # ",, " and ", and " before the next phrase
_EXPECTED: Final = {"licensed_states": "state of licensure", "specialties": "specialty"}


def read_credentials(text: str, section: Section | None, layout: Layout, problems: list[Problem]) -> Credentials:
    """Read the section on the reviewer; without one, the credentials are empty."""
    if not section:
        return Credentials()
    headings = find_unknown_headings(text, section.body, section.end)
    lists = _find_labelled(text, section.body, section.end, layout.credentials_labels)
    lists = lists or dict(_find_stated(text, section.body, section.end, layout.credentials_phrases))
    fields = Fields()
    for name, (start, end) in lists.items():
        extracted = extract(text, start, _find_heading(text, start, end, headings))
        if extracted and (names := _split_list(extracted[0], name)):
            fields.set(name, names, extracted[1])
    problems += [
        problem("field-missing", f"The letter does not give the reviewer's {words}.")
        for name, words in _EXPECTED.items()
        if name not in fields
    ]
    problems += headings
    return fields.build(Credentials, section.start, section.end)


def _find_labelled(text: str, pos: int, endpos: int, labels: Mapping[str, str]) -> dict[str, tuple[int, int]]:
    """Find each list: from its label to the next label or the end of the section."""
    found = [(*place, name) for name, label in labels.items() if (place := find_phrase(label, text, pos, endpos))]
    ends = pairwise([*sorted(found), (endpos, endpos, "")])
    return {name: (start, end) for (_, start, name), (end, _, _) in ends}


def _find_heading(text: str, pos: int, endpos: int, headings: list[Problem]) -> int:
    """Find the unknown heading that ends a list, if there is something before it; otherwise the end of the list."""
    starts = [heading.span.start for heading in headings if heading.span and pos < heading.span.start < endpos]
    return next((start for start in starts if extract(text, pos, start)), endpos)


def _find_stated(text: str, pos: int, endpos: int, phrases: Mapping[str, str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Find each list: from its phrase to the next phrase or the end of the sentence."""
    end_of_list = _end_of_stated_list(tuple(phrases.values()))
    for name, opener in phrases.items():
        if place := find_phrase(opener, text, pos, endpos):
            start = place[1]
            end = end_of_list.search(text, start, endpos)
            tail = _TAIL.match(text, start, end.start() if end else endpos)
            yield name, (start, tail.start() if tail else endpos)


@cache
def _end_of_stated_list(phrases: tuple[str, ...]) -> regex.Pattern[str]:
    return regex.compile(rf"{'|'.join(map(phrase_pattern, phrases))}|\.(?=\s|\Z)", regex.IGNORECASE)


def _split_list(value: str, name: str) -> tuple[str, ...]:
    """Split a list at its commas, and at an "and" between two names that can stand alone."""
    bare = value.rstrip(" .,")
    if "and" not in bare and "&" not in bare:
        return tuple(filter(None, map(str.strip, bare.split(","))))
    return tuple(chain.from_iterable(_split_pair(item, name) for item in filter(None, _COMMA.split(bare))))


def _split_pair(item: str, name: str) -> Sequence[str]:
    """Split an item at an "and" between two names that can stand alone."""
    parts = _AND.split(item, maxsplit=0 if name == "licensed_states" else 1)
    can_part = name == "licensed_states" or all(map(_is_specialty, parts))
    return parts if can_part and not _is_specialty(item) else (item,)


def _is_specialty(name: str) -> bool:
    return fold(name) in SPECIALTIES
