"""Finds where pages are missing or out of order, by the numbers on the lines of the page that were left out.

Each running line has its own numbers: a letter that was faxed has those of the fax, too. They may begin anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from .._text.lazy import lazy_regex
from .._text.plain import skip_space
from ..errors import problem
from ..models import Problem, Span
from .running_lines import mask_numbers

_NUMBERED: Final = r"0{0,2}(?P<number>[0-9]{1,3})(?![0-9])(?:[ ]?(?:of|/)[ ]?0{0,2}(?P<total>[0-9]{1,3}))?+"
# "Page 2 of 3", "P.002/003", "Page 2 Jane Roe", "3 | Page", "- 2 -", "CM16-9900001 2", but not "14:22" or "11/21/16"
_PAGE: Final = lazy_regex(
    rf"(?i)\bp(?:age|g)?\b\.?[ ]?{_NUMBERED}|(?<![\w:./,-]){_NUMBERED}(?:[ ]?\|[ ]?page|[^\w/]*+\Z)"
)
_FIRST: Final = (1, 2)
"""The first numbers of a whole text; the page before the second is a cover sheet, or has no number."""


class _Page(NamedTuple):
    """The number of a page."""

    number: int
    total: int
    """How many pages there are; 0 if that is not stated."""
    place: Span


def find_page_gaps(text: str, places: Iterable[Span]) -> Iterator[Problem]:
    r"""Find where the numbers of pages do not follow each other, given the places of the lines that hold them.

    >>> [one.message for one in find_page_gaps("Page 1 of 3\nPage 3 of 3", [Span(0, 11), Span(12, 23)])]
    ['Page 3 follows page 1: pages may be missing or out of order.']
    """
    begin, end = skip_space(text, 0), len(text.rstrip())
    for pages in _list_series(text, places):
        for before, after in pairwise(pages):
            if not _follows(text, before, after):
                message = f"Page {after.number} follows page {before.number}: pages may be missing or out of order."
                yield problem("page-missing", message, after.place)
        first, last = pages[0], pages[-1]
        # as where all pages have a number; the last one may have none
        is_outermost = first.place.start <= begin or last.place.end >= end
        if first.number in _FIRST and last.number < last.total and is_outermost:
            message = f"The last page is {last.number} of {last.total}: pages may be missing."
            yield problem("page-missing", message, last.place)


def _follows(text: str, before: _Page, after: _Page) -> bool:
    """Return whether a number follows another, or is on the page that form feeds show it to be: some may be unread."""
    turned = text.count("\f", before.place.end, after.place.start)
    return after.number in {before.number, before.number + 1, before.number + turned, 1}


def _list_series(text: str, places: Iterable[Span]) -> Iterable[list[_Page]]:
    """List the numbers of pages, those of each running line apart."""
    series: dict[str, list[_Page]] = defaultdict(list)
    for place in sorted(places):
        line = " ".join(text[place.as_slice()].split())
        if number := _PAGE.search(line):
            page = _Page(int(number["number"]), int(number["total"] or 0), place)
            series[mask_numbers(line)].append(page)
    return series.values()
