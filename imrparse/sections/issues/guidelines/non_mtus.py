"""Other evidence than the MTUS: its source, its chapter and topic, its web address."""

from __future__ import annotations

import re
from typing import Final

from ...._text.lazy import lazy_re
from ...._text.phrases import any_phrase
from ...._text.plain import collapse
from ....models import NonMtusCitation, Source
from ....vocabulary import ACOEM_CHAPTERS, MTUS_CHAPTERS, ODG_CHAPTERS, mtus_chapter, odg_chapter
from ..._fields import Fields
from .clauses import trim

_SOURCE: Final = lazy_re(
    r"""(?xi)
    (?P<ODG> Official\s++Disabilit(?:y|ies)\s++Guid(?:elines?|es?) (?:\s*+\(ODG\))?
      | \bODG\b (?:\s++Guidelines?)? | Work\s++Loss\s++Data\s++Institute | Work\s++Loss\s++Data )
  | (?P<ACOEM> \bACOEM\b | American\s++College\s++of\s++Occupational )
    """
)


_CHAPTERS: Final = {*ACOEM_CHAPTERS, *ODG_CHAPTERS, *(title for title, years in MTUS_CHAPTERS.items() if years)}
_CHAPTER_NAMES: Final = any_phrase(_CHAPTERS).replace(r"\&", "(?:&|and|/)").replace(",", ",?")
_EDITION: Final = r"(?:[0-9]{1,2}(?:st|nd|rd|th)|second|third|online|current|web|latest)\s++ed(?:ition|\.)"
# what stands between the source and a chapter
# ODG by MCG, … | ODG-TWC … | ODG Treatment in Workers' Compensation, Online Edition, Chapter: … | (ODG), 2015, …
# ACOEM Occupational Medicine Practice Guidelines, 3rd Edition, … | … 2nd Edition (2004), Chapter 12, …
_BETWEEN: Final = rf"""
    (?: [\s,:;.-] | \((?:ODG|ACOEM|TWC|web|online)\)
      | \((?:updated|last\s++updated|version|accessed|revised|online|web|internet)\b[^()]{{0,60}}+\)
      | \(?(?:19|20)[0-9]{{2}}\b\)? | \(?{_EDITION}\)? | \(?Chap(?:ter|\.):?\s++(?:[0-9]{{1,2}}\b)?
      | (?: ACOEM | and\s++Environmental\s++Medicine | by\s++MCG(?:\s++Health)? | Compensation
          | Integrated\s++Treatment(?:/Disability\s++Duration)? | MCG | Medical\s++Treatment | Occupational\s++Medicine
          | ODG | online | Practice | Treatment (?:\s++in\s++Workers'?s?'?\s++Comp(?:ensation|\.)?|\s++Index)?+
          | TWC | web | Work\s++Loss\s++Data\s++Institute | Workers'?s?'?\s++Compensation | Guidelines? ) \b
    )*+
"""
# after the source: , Low Back Chapter, Radiography | Pain (Chronic), TCA's | : Shoulder - Magnetic resonance imaging
# refused: ODG, Knee braces
_CHAPTER: Final = lazy_re(
    rf"""(?xi)
    {_BETWEEN}
    (?P<chapter> {_CHAPTER_NAMES} )\b
    (?: \s*+[-,&]?\s*+(?:Lumbar\s++(?:&|and)\s++)?Thoracic\b )?+
    (?P<ends> (?: \s*+\([^()]{{0,80}}+\) | \s++(?:Chapter|Section|Disorders|Complaints|Guidelines?)\b )++ )?+
    (?: \s*+[.,]*+ \Z | (?= \s*+ (?: [;(] | ODG\b | Official\b ) )
      | (?: \s*+[,:./-] | (?(ends)|(?!)) )
        (?: \s*+(?:Topic|Section|Procedure)s?\s*+: )?+ \s*+ (?P<topic> [^;\s][^;]{{0,200}}+ )
    )
    """
)
# the address with or without its scheme; a full stop, comma or bracket at its end is not part of it
_PATH: Final = r"(?:[^\s,;()<>\[\]\"']|\([^\s()]{0,80}+\)|(?<=-)\s++(?=\S))"
_URL: Final = lazy_re(
    rf"(?:https?://|www\.){_PATH}++"
    rf"|(?<![\w.@/-])(?:[a-z0-9-]{{1,40}}\.){{1,4}}(?:com|edu|gov|info|int|net|org|uk|us)/{_PATH}++",
    re.IGNORECASE,
)


def read_non_mtus(text: str, pos: int, endpos: int) -> list[NonMtusCitation]:
    """Read the citation of a clause, which has one at most."""
    fields = Fields()
    fields.set_text("text", text, pos, endpos)
    if "text" not in fields:
        return []
    start, end = fields.places["text"]
    source = _SOURCE.search(text, start, end)
    if source:
        fields.set("source", Source[source.lastgroup or ""], source.span())
        _set_chapter(fields, text, source.end(), end)
    if ("/" in fields["text"] or "www." in fields["text"].lower()) and (url := _URL.search(text, start, end)):
        fields.set_text("url", text, url.start(), trim(text, *url.span()))
    return [fields.build(NonMtusCitation, start, end)]


def _set_chapter(fields: Fields, text: str, pos: int, endpos: int) -> None:
    """Set the chapter and the topic after the source's name."""
    if chapter := _CHAPTER.match(text, pos, endpos):
        printed = collapse(chapter["chapter"])
        known = (odg_chapter, mtus_chapter) if fields["source"] is Source.ODG else (mtus_chapter, odg_chapter)
        fields.set("chapter", next(filter(None, (find(printed) for find in known))), chapter.span("chapter"))
        if chapter["topic"]:
            fields.set_text("topic", text, chapter.start("topic"), trim(text, *chapter.span("topic")))
