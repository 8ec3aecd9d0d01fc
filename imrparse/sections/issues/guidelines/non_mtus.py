"""Other evidence than the MTUS: its source, its chapter and topic, its web address."""

from __future__ import annotations

import re
from typing import Final

from ...._text.lazy import lazy_re
from ...._text.phrases import phrase_pattern
from ....models import NonMtusCitation, Source
from ....vocabulary import MTUS_CHAPTERS, ODG_CHAPTERS
from ..._fields import Fields
from .clauses import trim

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
# after the source: , Low Back Chapter, Radiography | Pain (Chronic), TCA's | : Shoulder - Magnetic resonance imaging
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
    lower = fields["text"].lower()
    if ("://" in lower or "www." in lower) and (url := _URL.search(text, start, end)):
        fields.set_text("url", text, url.start(), trim(text, *url.span()))
    return [fields.build(NonMtusCitation, start, end)]


def _set_chapter(fields: Fields, text: str, pos: int, endpos: int) -> None:
    """Set the chapter and the topic after the source's name."""
    if chapter := _CHAPTER.match(text, pos, endpos):
        fields.set_text("chapter", text, chapter.start("chapter"), chapter.end("chapter"))
        if chapter["topic"]:
            fields.set_text("topic", text, chapter.start("topic"), trim(text, *chapter.span("topic")))
