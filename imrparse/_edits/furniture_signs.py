"""Tells fast whether a text may have lines of the page at all: most texts have none, and the search takes long.

Nothing that the search would find may be missed here, since a line of the page inside a value is not noticed later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby, islice
from operator import itemgetter
from typing import Final

from .._text.lazy import lazy_re
from .._text.phrases import find_printed
from .._text.plain import normalise_characters
from .._text.sentences import ends_sentence, has_words_of_title
from .._text.values import CASE_NUMBER
from ..layouts import Layout
from .form_anchors import holds_words_of_body, list_first_labels
from .page_numbers import is_page_mark, read_page_number
from .running_lines import (
    EDGE,
    LAST_NUMBER,
    LINE_OF_CASE_NUMBER,
    LONGEST_HEADER,
    LONGEST_LINE,
    NOTICE,
    NUMBER_OF_CASE,
    PAGE,
    STAMP,
    WORDS_OF_PAGE,
    is_stamp_or_notice,
    is_title_of_page,
    mask_numbers,
)

_LONGEST_PAGE: Final = 4500
"""More characters than a printed page of a letter has, and fewer than most letters."""


def may_have_furniture(text: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether a text is to be searched for lines of the page.

    It is if a line marks a page by itself, or if lines recur that may be furniture: at the edges of pages or, unless
    form feeds part all pages, anywhere.
    """
    pages = text.split("\f")
    if "\r" in text or not text.isascii():
        pages = list(map(normalise_characters, pages))
    lines = "\n".join(["", *pages, ""])
    if _has_mark_of_page(lines, layouts):
        return True
    if len(pages) > 1 and _do_edges_recur(pages, layouts):
        return True
    if len(pages) > 1 and max(map(len, pages)) <= _LONGEST_PAGE:
        return False
    return _do_lines_recur(lines, layouts)


def _may_be_furniture(line: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether a line neither ends like a sentence nor is a case number, a heading or a label of the form.

    A line that names a page may begin with a label of the header.
    """
    if ends_sentence(line) or NUMBER_OF_CASE.fullmatch(line):
        return False
    if line.startswith(list_first_labels(layouts)) and not PAGE.search(line):
        return False
    return not holds_words_of_body(line, 0, len(line), layouts)


# --- Lines that mark a page by themselves -----------------------------------------------------------------------------

# "Page 2", "page 2", "2 of 3", "End of page 2", "[Continued on page 2]", "\f", "ii": what opens with a small letter
_WORDS_OF_MARK: Final = (
    r"begin",
    r"cont(?:inued|'d)",
    r"end ?of",
    r"form ?feed",
    r"more[^a-z\n]{0,4}\n",
    r"new page",
    r"next page",
    r"of [0-9]",
    r"page(?![a-z])",
    r"pdf\b",
    r"pg\b",
    r"sheet\b",
    r"start of\b",
)
_SIGNS_OF_MARK: Final = (
    r"f[>)\]]?\n",
    r"i(?:i{0,2}|v|x)[^a-z\n]{0,3}\n",
    r"p\b",
    "u000c",
    r"vi{0,3}[^a-z\n]{0,3}\n",
    "x0c",
)
_PAGE_NUMBER: Final = lazy_re(r"Page[ ]++[1-9](?![0-9])")


@cache
def _mark_pattern(layouts: tuple[Layout, ...]) -> re.Pattern[str]:
    """Return the pattern of a line without small letters, or whose first ones name a page.

    Headings, dates and case numbers are left out. It opens with the line end before the line, because `re`
    scans fast for a literal first character.
    """
    known = "|".join(
        re.escape(heading.text) for layout in layouts for heading in layout.headings if heading.text.isupper()
    )
    value = rf"\n|[0-9]{{2}}/[0-9]{{2}}/[0-9]|{CASE_NUMBER}|{known or '(?!)'}"
    return re.compile(rf"\n(?=[^a-z\n]*+(?:\n|{_words_of_mark()}))(?![ ]*+(?:{value}))([^\n]++)")


def _words_of_mark() -> str:
    """Return the pattern of the words, or of what comes after a capital, by their first letters, which is faster."""
    words = sorted({*_WORDS_OF_MARK, *(word[1:] for word in _WORDS_OF_MARK), *_SIGNS_OF_MARK})
    by_first = groupby(words, key=itemgetter(0))
    return "|".join(f"{first}(?:{'|'.join(word[1:] for word in same)})" for first, same in by_first)


def _has_mark_of_page(lines: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether a text has a line that need not recur to be furniture."""
    if any(map(_marks_page, _mark_pattern(layouts).findall(lines))):
        return True
    return ("Page " in lines and _has_title_of_page(lines)) or _repeats_case_number(lines, layouts)


def _marks_page(line: str) -> bool:
    """Return whether a line marks a page by itself."""
    bare = line.strip()
    return is_page_mark(bare) or STAMP.fullmatch(bare) is not None or read_page_number(bare) is not None


def _has_title_of_page(lines: str) -> bool:
    """Return whether a line is a title that ends with the number of its page."""
    found = (_find_line(lines, *match.span()) for match in _PAGE_NUMBER.finditer(lines))
    titles = (" ".join(lines[start:end].split()) for start, end in found)
    return any(map(is_title_of_page, titles))


def _repeats_case_number(lines: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether the first case number is alone on a line once more, far from the labels of a header."""
    number = NUMBER_OF_CASE.search(lines)
    if not number or lines.count(number[0]) == 1:
        return False
    found = (_find_line(lines, *place) for place in find_printed(number[0], lines, number.end(), len(lines)))
    around = (
        lines[max(0, start - LONGEST_HEADER) : start] + lines[end : end + LONGEST_HEADER]
        for start, end in found
        if LINE_OF_CASE_NUMBER.fullmatch(lines[start:end].strip())
    )
    return any(not any(label in stretch for label in list_first_labels(layouts)) for stretch in around)


def _find_line(lines: str, start: int, end: int) -> tuple[int, int]:
    """Return where the line of some words begins and ends; a long one is cut short, so that no text is read twice."""
    before = lines.rfind("\n", max(0, start - LONGEST_LINE), start)
    after = lines.find("\n", end, end + LONGEST_LINE)
    return (before + 1 if before >= 0 else max(0, start - LONGEST_LINE)), (after if after >= 0 else end + LONGEST_LINE)


# --- Lines that recur -------------------------------------------------------------------------------------------------

# no line of prose that begins with a small letter, unless that is a word of the page
_CANDIDATE: Final = lazy_re(
    r"\n[ ]*+(?=[^a-z\n]|page|pg|pp?\b|pdf|fax|exh|ex\.|bates|file|document|print|scanned|imaged|received|https?:"
    r"|end of|start of|begin|sheet|new page|form ?feed|continued|of [0-9])([^\n]++)"
)
_DIGITS_AND_SPACES: Final = b"0123456789 \t"
_DATE: Final = b"//"  # without its digits, alone on its line


def _do_lines_recur(lines: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether lines recur, digits and spaces aside, that may be furniture wherever they are."""
    found = _CANDIDATE.findall(lines)
    if not found:
        return False
    firsts: dict[bytes, str] = {}
    recurring = {
        line: first
        for line, mask in zip(found, _drop_digits(found), strict=True)
        if mask != _DATE and (first := firsts.setdefault(mask, line)) is not line
    }
    text = lines.strip()
    outer = text.partition("\n")[0].rstrip(), text.rpartition("\n")[2].lstrip()
    pairs = ((line.strip(), first.strip()) for line, first in recurring.items())
    return any(_may_run(line, first, outer, layouts) for line, first in pairs)


def _drop_digits(lines: Iterable[str]) -> list[bytes]:
    """Return some lines without their digits and spaces; all at once, since that is much faster."""
    return "\n".join(lines).encode("utf-8", "surrogatepass").translate(None, _DIGITS_AND_SPACES).split(b"\n")


def _may_run(line: str, first: str, outer: tuple[str, str], layouts: tuple[Layout, ...]) -> bool:
    """Return whether a line that recurs, perhaps with other numbers, may be furniture wherever it is.

    `outer` are the first and the last line of the text.
    """
    if NOTICE.fullmatch(line):
        return True
    if ends_sentence(line):
        return False
    is_running = line in outer or first in outer or STAMP.fullmatch(line) is not None
    if not is_running and line != first:
        has_number = LAST_NUMBER.search(line) and has_words_of_title(line)
        is_running = bool(has_number or PAGE.search(line) or WORDS_OF_PAGE.search(mask_numbers(line)))
    return is_running and _may_be_furniture(line, layouts)


# --- Lines that recur at the edges of pages ---------------------------------------------------------------------------

_LONGEST_EDGE: Final = EDGE * LONGEST_LINE
_NEAR: Final = 4
"""How many pages apart two pages of one letter may be that begin or end alike, if those between lack the line."""
_MOST_PAGES: Final = 20
"""More pages than a letter has; in a packet, pages of different letters may begin alike by chance."""


def _do_edges_recur(pages: list[str], layouts: tuple[Layout, ...]) -> bool:
    """Return whether two near pages begin or end alike, with a line that may be furniture."""
    near = _NEAR if len(pages) <= _MOST_PAGES else 1
    tops = [page[:_LONGEST_EDGE].lstrip().split("\n") for page in pages]
    feet = [page[-_LONGEST_EDGE:].rstrip().split("\n")[::-1] for page in pages]
    return _are_two_alike(tops, near, layouts) or _are_two_alike(feet, near, layouts)


def _are_two_alike(edges: list[list[str]], near: int, layouts: tuple[Layout, ...]) -> bool:
    """Return whether two near edges of pages, outermost lines first, share a line that may be furniture."""
    last: dict[bytes, tuple[int, list[str]]] = {}
    for page, (edge, mask) in enumerate(zip(edges, _drop_digits(edge[0] for edge in edges), strict=True)):
        before, other = last.get(mask, (page - near - 1, edge))
        if page - before <= near and _has_furniture(edge, other, layouts):
            return True
        last[mask] = page, edge
    return False


def _has_furniture(lines: Iterable[str], others: Iterable[str], layouts: tuple[Layout, ...]) -> bool:
    """Return whether one of the outermost lines of two pages may be furniture, and it and all before it recur."""
    pairs = zip(filter(None, map(str.strip, lines)), filter(None, map(str.strip, others)), strict=False)
    for line, other in islice(pairs, EDGE):
        if mask_numbers(line) != mask_numbers(other):
            return False
        if is_stamp_or_notice(line):
            return True
        if _may_be_furniture(line, layouts) and (line != other or has_words_of_title(line)):
            return True
    return False
