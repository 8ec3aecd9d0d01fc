"""One name for each thing that letters name in several ways: a chapter, a specialty, a state."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import Final

from .chapters import CHAPTER_TITLES, NUMBERED_CHAPTERS, ODG_CHAPTERS
from .reviewers import SPECIALTY_TITLES, STATE_TITLES
from .spelling import fold

_MOST_CACHED: Final = 1024
_NUMBER: Final = re.compile(r"\bch(?:apter|ap\b\.?|\.)\s*+([0-9]{1,2})\b")
_SIGNS: Final = re.compile(r"[,&/]|\band\b")


@lru_cache(_MOST_CACHED)
def mtus_chapter(title: str) -> str | None:
    """Return the title of a chapter of the MTUS, whatever a letter calls it; None for a document without chapters.

    The title is that of the closed list; where editions differ only in punctuation, that of the first. A chapter of
    ACOEM's Occupational Medicine Practice Guidelines, 2nd edition (2004), is also found by its number. Source: 8 CCR
    9792.20-9792.27.

    >>> mtus_chapter("ACOEM Chapter 12 Low Back Complaints"), mtus_chapter("ACOEM Chapter 12")
    ('Low Back Complaints', 'Low Back Complaints')
    >>> mtus_chapter("Chronic Pain Medical Treatment Guidelines"), mtus_chapter("ACOEM Practice Guidelines")
    ('Chronic Pain Medical Treatment', None)
    """
    plain = _plain(title)
    if named := _MTUS.titles.get(plain):
        return named
    if found := _MTUS.pattern.search(plain):
        return _MTUS.titles[found[0]]
    number = _NUMBER.search(title.lower())
    return NUMBERED_CHAPTERS.get(int(number[1])) if number else None


@lru_cache(_MOST_CACHED)
def odg_chapter(name: str) -> str | None:
    """Return the title of a chapter of the Official Disability Guidelines; None if the list has no such chapter.

    Source: the guidelines' treatment index.

    >>> odg_chapter("Lower Back"), odg_chapter("Low Back - Lumbar & Thoracic (Acute & Chronic)"), odg_chapter("Moon")
    ('Low Back', 'Low Back', None)
    """
    found = _ODG.pattern.match(_plain(name))
    return _ODG.titles[found[0]] if found else None


def specialty(name: str) -> str | None:
    """Return a specialty as the list spells it; None if the list has no such specialty.

    Source: as for `SPECIALTIES`.

    >>> specialty("PHYSICAL MEDICINE & REHABILITATION"), specialty("Orthopaedic Surgery"), specialty("Astrology")
    ('Physical Medicine and Rehabilitation', 'Orthopedic Surgery', None)
    """
    return SPECIALTY_TITLES.get(fold(" ".join(name.split())))


def state(name: str) -> str | None:
    """Return a state or territory as the list spells it; None if the list has no such state.

    Source: as for `STATES`.

    >>> state("new york"), state("Washington, DC"), state("Ontario")
    ('New York', 'District of Columbia', None)
    """
    return STATE_TITLES.get(fold(" ".join(name.split())))


def _plain(name: str) -> str:
    """Return a name in lower case without commas, "&" and "and"."""
    return " ".join(_SIGNS.sub(" ", name.lower()).split())


class _Index:
    """The titles of a list by their plain names, made when it is first asked for one."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        """Keep the titles by all names that the list has for them."""
        self._titles = titles

    @cached_property
    def titles(self) -> dict[str, str]:
        """The titles by their plain names."""
        return {_plain(name): title for name, title in self._titles.items()}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern of any plain name; of two that begin alike, the longer counts."""
        longest_first = sorted(self.titles, key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")


_MTUS: Final = _Index(CHAPTER_TITLES)
_ODG: Final = _Index(ODG_CHAPTERS)
