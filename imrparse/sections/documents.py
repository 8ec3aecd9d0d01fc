"""Reads the list of documents that the reviewer had, as letters of 2013 and 2014 give it."""

from __future__ import annotations

from typing import Final

from .._split import Section
from .._text.lazy import lazy_re
from .._text.phrases import find_phrase
from .._text.plain import collapse, skip_space
from ..errors import problem
from ..layouts import Layout
from ..models import Problem, Span

_BULLET: Final = lazy_re("[\u2022\u2023\u2043\u2219\u25aa\u25a0\u25cb\u25cf\u25e6\uf0a7\uf0b7]")
_LINE_BEGINS: Final = lazy_re(r"\n\s*+(?![a-z\s])")  # a line in lower case continues the one before it


def read_documents(text: str, section: Section | None, layout: Layout, problems: list[Problem]) -> tuple[str, ...]:
    """Read the list of documents: one for each bullet or, without bullets, one for each line."""
    if not section:
        return ()
    raw = text[_find_list(text, section, layout) : section.end]
    marks = _BULLET if _BULLET.search(raw) else _LINE_BEGINS
    documents = tuple(filter(None, map(collapse, marks.split(raw))))
    if not documents:
        problems.append(problem("field-missing", "The list of documents is empty.", Span(section.start, section.end)))
    return documents


def _find_list(text: str, section: Section, layout: Layout) -> int:
    """Return where the list starts; a text that is only this section may open with its heading."""
    start = skip_space(text, section.body)
    own = [heading.text for heading in layout.headings if heading.section == "documents"]
    found = (find_phrase(heading, text, start, section.end) for heading in own)
    return max((place[1] for place in found if place and place[0] == start), default=start)
