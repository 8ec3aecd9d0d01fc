r"""Finds page furniture: page numbers, running headers and footers, fax lines, Bates numbers, stamps.

A line is furniture if it names a page in so many words, if it is the number of the page whose first or last line it is,
or the letter's own case number far from a header. So is one that recurs where pages turn, if one of its numbers counts
or if it recurs there to the letter. Pages turn at form feeds. In a text without them, a line recurs where pages turn if
it begins or ends the text, too, has a word that only furniture has, or ends with the numbers of all pages. A line that
ends like a sentence, or holds a heading, a label or a decision, is never furniture, except a notice of confidentiality.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple, TypeAlias

from .._text.lazy import lazy_re
from .._text.plain import find_lines, normalise_characters
from .._text.sentences import ENDS_OF_LINE, ends_sentence, has_words_of_title
from ..layouts import Layout
from .apply import Edit
from .form_anchors import (
    find_first_heading,
    holds_words_of_body,
    holds_words_of_head,
    is_part_of_words,
)
from .furniture_signs import may_have_furniture
from .page_footers import PAGE_LINE
from .page_numbers import is_page_mark, read_page_number
from .running_lines import (
    EDGE,
    LAST_NUMBER,
    LINE_OF_CASE_NUMBER,
    LONGEST_HEADER,
    LONGEST_LINE,
    NOTICE,
    NUMBER,
    NUMBER_OF_CASE,
    PAGE,
    STAMP,
    STAMP_IN_CAPITALS,
    WORDS_OF_PAGE,
    is_stamp_or_notice,
    is_title_of_page,
    mask_numbers,
)


class _Line(NamedTuple):
    """A line that is not blank."""

    row: int
    """Its number, blank lines not counted."""
    start: int
    end: int
    text: str
    """Its text, with single spaces, cut short if it is long."""
    outer: range | None = None
    """The rows between it and the form feed where its page begins or ends; None if that is far."""
    page: int = 0
    """The number of its page if it is at an edge of one, otherwise 0."""


_Series: TypeAlias = list[_Line]


class _Text(NamedTuple):
    """The lines of a text, and what they have in common."""

    lines: list[_Line]
    pages: int
    """How many pages form feeds part it into; 0 if there are none."""

    @property
    def last_row(self) -> int:
        """The row of the last line."""
        return len(self.lines) - 1


def find_page_furniture(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the lines of the page, and the white space around them."""
    if not may_have_furniture(text, layouts):
        return
    plain = normalise_characters(text)
    lines = list(_split_lines(text, plain))
    chosen = {line.row: line for line in _find_lines(_describe(lines)) if not _is_of_letter(line, plain, layouts)}
    for line in lines:
        if line.row in chosen and (_is_mark(line) or line.outer is None or all(row in chosen for row in line.outer)):
            yield Edit(line.start, line.end, "", PAGE_LINE)
            yield from _close_gaps(plain, line, lines)


def _close_gaps(text: str, line: _Line, lines: list[_Line]) -> Iterator[Edit]:
    """Leave out blank lines around a line of the page, for the text goes on across it; one stays after a sentence."""
    before, after = lines[max(0, line.row - 1)], lines[min(line.row + 1, len(lines) - 1)]
    gaps = text[before.end : line.start], text[line.end : after.start]
    is_parted = before.text.endswith(ENDS_OF_LINE) and max(gap.count("\n") for gap in gaps) > 1
    if before.row < line.row:
        yield Edit(before.end, line.start, "\n\n" if is_parted else "\n")
    if line.row < after.row:
        yield Edit(line.end, after.start, "")


def _is_of_letter(line: _Line, text: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether a line holds words of the form, or is the case number in another header.

    Words of the head may recur below the first heading if the line names a page; otherwise another letter begins there.
    """
    if LINE_OF_CASE_NUMBER.fullmatch(line.text):
        stretches = (max(0, line.start - LONGEST_HEADER), line.start), (line.end, line.end + LONGEST_HEADER)
        return any(holds_words_of_head(text, *stretch, layouts) for stretch in stretches)
    if holds_words_of_body(text, line.start, line.end, layouts) or is_part_of_words(line.text, layouts):
        return not _PURE_NUMBER.fullmatch(line.text) and not read_page_number(line.text)
    if not holds_words_of_head(text, line.start, line.end, layouts):
        return False
    return not PAGE.search(line.text) or line.start < find_first_heading(text, layouts)


_PURE_NUMBER: Final = lazy_re(r"[^A-Za-z]*+")


# --- Lines ------------------------------------------------------------------------------------------------------------


def _split_lines(text: str, plain: str) -> Iterator[_Line]:
    """Split a text into its lines, blank ones left out."""
    places = list(find_lines(plain, 0, len(plain)))
    edges = _find_edges(text, [start for start, _ in places])
    for row, (start, end) in enumerate(places):
        outer, page = edges.get(row, (None, 0))
        yield _Line(row, start, end, " ".join(plain[start : min(end, start + LONGEST_LINE + 1)].split()), outer, page)


def _describe(lines: list[_Line]) -> _Text:
    edges = sum(line.outer is not None and not line.outer for line in lines)
    return _Text(lines, edges // 2)


def _find_edges(text: str, starts: list[int]) -> dict[int, tuple[range, int]]:
    """Return the rows at the edges of pages, each with the rows between it and its edge and the number of its page.

    There are none if there is one page.
    """
    turns = [row for row, gap in enumerate(pairwise(starts), 1) if text.find("\f", *gap) >= 0]
    edges: dict[int, tuple[range, int]] = {}
    for page, (first, after) in enumerate(pairwise([0, *turns, len(starts)]) if turns else (), 1):
        for depth in reversed(range(min(EDGE, after - first))):
            edges[first + depth] = range(first, first + depth), page
            edges[after - 1 - depth] = range(after - depth, after), page
    return edges


def _is_mark(line: _Line) -> bool:
    """Return whether a line is furniture wherever it is on its page."""
    return is_page_mark(line.text) or is_title_of_page(line.text) or STAMP.fullmatch(line.text) is not None


def _find_lines(text: _Text) -> Iterator[_Line]:
    """Find the lines that are furniture."""
    marks = (is_page_mark, is_title_of_page, STAMP_IN_CAPITALS.fullmatch)
    yield from (line for line in text.lines if any(is_mark(line.text) for is_mark in marks))
    yield from _find_counted_numbers(text)
    yield from _find_case_numbers(text)
    by_mask = defaultdict(list)
    for line in text.lines:
        if len(line.text) <= LONGEST_LINE and (not ends_sentence(line.text) or NOTICE.fullmatch(line.text)):
            by_mask[mask_numbers(line.text)].append(line)
    for mask, series in by_mask.items():
        if len(series) > 1 and _is_furniture(mask, series, text):
            yield from series


def _find_case_numbers(text: _Text) -> Iterator[_Line]:
    """Find the letter's own case number where it is alone on a line again."""
    numbers = [(line, match[0]) for line in text.lines if (match := NUMBER_OF_CASE.search(line.text))]
    own = (line for line, number in numbers[1:] if number == numbers[0][1])
    yield from (line for line in own if LINE_OF_CASE_NUMBER.fullmatch(line.text))


# --- Lines that recur -------------------------------------------------------------------------------------------------

_CAPITALS: Final = lazy_re(r"[^a-z]*[A-Z]{4}[^a-z]*")
_FEWEST_ROWS: Final = 5
"""How many lines must lie between two that recur, in a text without form feeds; the last page may be shorter."""
_ROWS_OF_PAGE: Final = 15
"""Fewer lines than a page has, those of its middle."""


def _is_furniture(mask: str, series: _Series, text: _Text) -> bool:
    """Return whether lines that are alike, digits aside, are furniture."""
    if series[0].text[0].islower() and not WORDS_OF_PAGE.match(mask):
        return False
    if is_stamp_or_notice(series[0].text):
        return _are_apart(series)
    is_same = len({line.text for line in series}) == 1
    if sum(line.outer is not None for line in series) > 1:
        return _recurs_at_edges(series, text, is_same=is_same) and (_is_title(series) if is_same else _counts(series))
    if not _are_apart(series):
        return False
    if is_same:
        return _is_at_end(series, text) and _is_title(series)
    is_of_page = WORDS_OF_PAGE.search(mask) is not None or _is_at_end(series, text)
    return (is_of_page and _counts(series)) or _number_pages(series)


def _recurs_at_edges(series: _Series, text: _Text, *, is_same: bool) -> bool:
    """Return whether lines are at the edges of nearly all pages; two may be those of a page that is there twice."""
    if len(series) < text.pages - 1 or any(line.outer is None for line in series):
        return False
    return not is_same or len(series) > 2 or len({_find_inner(line, text) for line in series}) > 1


def _find_inner(line: _Line, text: _Text) -> str:
    """Return the line of a page that is as far from a line at its edge as lines of the page may be."""
    is_top = line.outer is not None and line.outer.stop == line.row
    row = line.row + EDGE if is_top else line.row - EDGE
    return text.lines[row].text if 0 <= row <= text.last_row else ""


def _is_at_end(series: _Series, text: _Text) -> bool:
    """Return whether lines include the first or the last of the text."""
    return series[0].row == 0 or series[-1].row == text.last_row


def _are_apart(series: _Series) -> bool:
    """Return whether some lines are as far apart as pages are long."""
    gaps = [after.row - before.row for before, after in pairwise(series)]
    return min(gaps) > 1 and min(gaps[:-1], default=_FEWEST_ROWS) >= _FEWEST_ROWS


def _is_title(series: _Series) -> bool:
    """Return whether a line that recurs to the letter can be a running title: in capitals, or of several such words."""
    line = series[0].text
    if not has_words_of_title(line):
        return False
    return len(series) > 2 or len(line.split()) > 2 or bool(_CAPITALS.fullmatch(line))


def _counts(series: _Series) -> bool:
    """Return whether one of the numbers in some lines counts up; numbering may begin anew."""
    rows = [[int(number) for number in NUMBER.findall(line.text)] for line in series]
    return any(map(_is_count, zip(*rows, strict=False)))


def _number_pages(series: _Series) -> bool:
    """Return whether a title is followed by the numbers of all pages, or of all but the first."""
    numbers = [int(match["number"]) for line in series if (match := LAST_NUMBER.search(line.text))]
    first = numbers[0] if numbers else 0
    are_pages = min(after.row - before.row for before, after in pairwise(series)) >= _ROWS_OF_PAGE
    is_count = first in {1, 2} and numbers == list(range(first, first + len(series)))
    return is_count and are_pages and has_words_of_title(series[0].text)


def _is_count(numbers: Iterable[int]) -> bool:
    """Return whether each number is one more than the number before, or 1, and a page or two may be missing.

    >>> _is_count([1, 2, 3, 1, 2]), _is_count([4, 9, 2]), _is_count([2015, 2016])
    (True, False, True)
    """
    steps = [(after - before, after) for before, after in pairwise(numbers)]
    gaps = sum(step != 1 and after != 1 for step, after in steps)
    allowed = all(1 <= step <= 3 or after == 1 for step, after in steps)
    return allowed and gaps * 2 <= len(steps) and any(step == 1 for step, _ in steps)


# --- Numbers on lines of their own ------------------------------------------------------------------------------------

_SHORTEST_LINE: Final = 3
_LONGEST_COUNT: Final = 10
"""So many numbers on successive lines are the margin of pleading paper."""


def _find_counted_numbers(text: _Text) -> Iterator[_Line]:
    """Find bare numbers that count the pages, and one that ends the text; none if each character has its own line."""
    if 2 * sum(len(line.text) <= _SHORTEST_LINE for line in text.lines) > len(text.lines):
        return
    numbered = [(line, number) for line in text.lines if (number := read_page_number(line.text)) is not None]
    for series in _split_counts(numbered):
        if _are_page_numbers(series, text):
            yield from series


def _split_counts(numbered: list[tuple[_Line, int]]) -> Iterator[_Series]:
    """Split bare numbers into series that count up; a number that fits in none is left out."""
    series: _Series = []
    last = 0
    for line, number in numbered:
        if series and number == last + 1:
            series.append(line)
        elif not series or number == 1 or len(series) == 1:
            yield from filter(None, [series])
            series = [line]
        else:
            continue
        last = number
    yield from filter(None, [series])


def _are_page_numbers(series: _Series, text: _Text) -> bool:
    """Return whether bare numbers that count up are the pages'."""
    if len(series) == 1:
        has_digits = any(map(str.isdigit, series[0].text))  # one Roman numeral may be a grade or an item
        return has_digits and (_ends_text(series[0], text) or _is_own_number(series[0]))
    if all(line.outer is not None for line in series):
        return True
    is_margin = len(series) >= _LONGEST_COUNT and series[-1].row - series[0].row == len(series) - 1
    starts_low = read_page_number(series[0].text) in {1, 2}
    return is_margin or (_are_apart(series) and (starts_low or _is_at_end(series, text)))


def _is_own_number(line: _Line) -> bool:
    """Return whether a bare number is that of the page whose first or last line it is; "1" may begin a list."""
    if line.outer is None or line.outer or read_page_number(line.text) != line.page:
        return False
    return line.page > 1 or line.outer.start > line.row


def _ends_text(line: _Line, text: _Text) -> bool:
    """Return whether a bare number is the last line, after the end of a sentence; of several pages, the last one's."""
    if not 0 < line.row == text.last_row or (text.pages and read_page_number(line.text) != text.pages):
        return False
    return text.lines[line.row - 1].text.endswith((".", '."', ".)"))
