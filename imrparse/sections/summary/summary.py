"""Reads the clinical case summary, and from it the age, sex and date of injury of the worker.

Each fact is read from a phrase that can only mean the worker: a summary also names dates of service, doctors and
relatives.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from ..._split import Section, find_unknown_headings
from ..._text.phrases import find_phrase
from ...errors import problem
from ...layouts import Layout
from ...models import Problem, Span, Summary
from .._fields import Fields
from .._unread import report_gap
from .age import set_age
from .injury import set_injury
from .sex import set_sex


def read_summary(text: str, section: Section | None, layout: Layout, problems: list[Problem]) -> Summary:
    """Read the section of the clinical case summary; without one, the summary is empty."""
    if not section:
        return Summary()
    opener = find_phrase(layout.summary_opener, text, section.body, section.end)
    fields = Fields()
    fields.set_text("text", text, opener[1] if opener else section.body, _find_end(text, section, layout))
    if "text" not in fields:
        message = "The clinical case summary is empty."
        problems.append(problem("field-missing", message, Span(section.start, section.end)))
        return fields.build(Summary, section.start, section.end)
    start, end = fields.places["text"]
    problems += report_gap(text, section.body, start, _list_stock_text(layout))
    after_age = set_age(fields, text, start, end)
    set_sex(fields, text, after_age, start, end)
    set_injury(fields, text, start, end, problems)
    problems += find_unknown_headings(text, start, end)
    return fields.build(Summary, section.start, section.end)


def _find_end(text: str, section: Section, layout: Layout) -> int:
    """Find where the summary ends: before the stock sentence on the issues, which pdfminer may print too early."""
    start = max(section.body, section.end - _LONGEST_SENTENCE)
    if not layout.issues_opener or not text[start : section.end].rstrip().endswith(":"):
        return section.end
    place = find_phrase(layout.issues_opener, text, start, section.end)
    return place[0] if place and not text[place[1] : section.end].strip() else section.end


_LONGEST_SENTENCE: Final = 300  # with white space in and after it


@cache
def _list_stock_text(layout: Layout) -> tuple[str, ...]:
    opener = (layout.summary_opener,) if layout.summary_opener else ()
    return (*layout.stock_text.get("summary", ()), *opener)
