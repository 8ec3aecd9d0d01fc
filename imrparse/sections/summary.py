"""The clinical case summary."""

from __future__ import annotations

from .._fields import Fields
from .._text import words
from ..errors import problem
from ..layouts import Layout
from ..models import Problem, Summary


def read_summary(text: str, pos: int, endpos: int, layout: Layout) -> tuple[Summary, list[Problem]]:
    """Read the section that stands between two offsets, its heading included or not."""
    opener = words(layout.summary_opener).search(text, pos, endpos)
    body = opener.end() if opener else pos
    fields = Fields()
    fields.put_text("text", text, body, endpos)
    problems = [] if "text" in fields else [problem("field-missing", "The clinical case summary is empty.")]
    return fields.build(Summary, pos, endpos), problems
