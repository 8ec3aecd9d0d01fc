"""Tells fast whether a text may have lines of the page at all: most texts have none, and the search takes long.

Nothing that the search would find may be missed here, since a line of the page inside a value is not noticed later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice, pairwise
from typing import Final, NamedTuple

from .._text.lazy import lazy_re
from .._text.phrases import find_printed
from .._text.plain import normalise_characters, opens_line
from ..layouts import Layout
from .form_anchors import list_first_labels
from .inline_furniture import has_marks_inside_lines
from .page_footers import list_page_footers
from .page_numbers import is_page_mark, read_page_number
from .running_lines import (
    CASE_NUMBER,
    EDGE,
    LAST_NUMBER,
    LONGEST_HEADER,
    LONGEST_LINE,
    NOTICE,
    PAGE,
    SENTENCE_END,
    STAMP,
    WORDS_OF_PAGE,
    has_words_of_title,
    is_stamp_or_notice,
    is_title_of_page,
    mask_numbers,
)

_LETTER_END: Final = (*SENTENCE_END, "necessary", "appropriate")
_LONGEST_PAGE: Final = 4500
"""More characters than a printed page of a letter has, and fewer than most letters."""


def may_have_furniture(text: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether a text is to be searched for lines of the page.

    It is if its first or last line is not a letter's, if something marks a page by itself, or if lines recur that may
    be furniture: at the edges of pages or, unless form feeds part all pages, anywhere.
    """
    signs = _list_signs(layouts)
    if not text[-LONGEST_LINE:].rstrip().endswith(_LETTER_END):
        return True
    if not text[:LONGEST_LINE].lstrip().startswith(signs.first_labels) or any(map(text.__contains__, signs.footers)):
        return True
    pages = text.split("\f")
    if "\r" in text or not text.isascii():
        pages = list(map(normalise_characters, pages))
    lines = "\n".join(pages)
    if any(map(_marks_page, signs.mark.findall(lines))) or _has_single_line(signs, lines):
        return True
    if any(_do_edges_recur(signs, page, after) for page, after in pairwise(pages)):
        return True
    if len(pages) > 1 and max(map(len, pages)) <= _LONGEST_PAGE:
        return False
    return _do_lines_recur(signs, lines)


class _Signs(NamedTuple):
    """What is looked for in every text."""

    first_labels: tuple[str, ...]
    footers: tuple[str, ...]
    mark: re.Pattern[str]


@cache
def _list_signs(layouts: tuple[Layout, ...]) -> _Signs:
    return _Signs(list_first_labels(layouts), list_page_footers(layouts), _mark_pattern(layouts))


def _may_be_furniture(signs: _Signs, line: str) -> bool:
    """Return whether a line neither ends like a sentence nor is a label of the header, unless it names a page."""
    if line.endswith(SENTENCE_END):
        return False
    return not line.startswith(signs.first_labels) or PAGE.search(line) is not None


# --- Lines that mark a page by themselves -----------------------------------------------------------------------------

# "Page 2", "page 2", "Pg 2", "2 of 3", "End of page 2", "[Continued on next page]": from the first small letter on
_WORDS_OF_MARK: Final = (
    r"age(?![a-z])|begin|continued|df\b|e(?:gin|nd ?of|w page|xt page)|form ?feed|g\b|heet\b|n(?:d ?of|e(?:w|xt) page)"
    r"|o(?:f [0-9]|ntinued|rm ?feed)|p(?:age(?![a-z])|(?:df|g|p)?\b)|s(?:heet\b|tart of\b)|tart of\b"
)


def _mark_pattern(layouts: tuple[Layout, ...]) -> re.Pattern[str]:
    """Return the pattern of a line without small letters, or whose first ones name a page.

    Headings, dates, case numbers and short signs are left out. It opens with the line end before the line, because `re`
    scans fast for a literal first character.
    """
    known = "|".join(
        re.escape(heading.text) for layout in layouts for heading in layout.headings if heading.text.isupper()
    )
    value = rf"\n|[0-9]{{2}}/[0-9]{{2}}/[0-9]|CM[0-9]{{2}}-|[^A-Z0-9\n]{{0,2}}\n|{known or '(?!)'}"
    return re.compile(rf"\n(?=[^a-z\n]*+(?:\n|{_WORDS_OF_MARK}))(?![ ]*+(?:{value}))([^\n]++)")


def _marks_page(line: str) -> bool:
    """Return whether a line marks a page by itself."""
    bare = line.strip()
    return is_page_mark(bare) or STAMP.fullmatch(bare) is not None or read_page_number(bare) is not None


def _has_single_line(signs: _Signs, lines: str) -> bool:
    """Return whether a text has furniture that need not recur: marks inside lines, titles, the case number again."""
    if "Page" in lines and (has_marks_inside_lines(lines) or _has_title_of_page(lines)):
        return True
    if ("[" in lines or "<" in lines) and "PAGE" in lines and has_marks_inside_lines(lines):
        return True
    return _repeats_case_number(signs, lines)


def _has_title_of_page(lines: str) -> bool:
    """Return whether a line is a title that ends with the number of its page."""
    return any(is_title_of_page(" ".join(line.split())) for line in lines.split("\n") if "Page " in line)


def _repeats_case_number(signs: _Signs, lines: str) -> bool:
    """Return whether the first case number begins a line once more, far from the labels of a header."""
    number = CASE_NUMBER.search(lines)
    if not number:
        return False
    places = (
        start for start, _ in find_printed(number[0], lines, number.end(), len(lines)) if opens_line(lines, start)
    )
    around = (lines[max(0, start - LONGEST_HEADER) : start + LONGEST_HEADER] for start in places)
    return any(not any(label in stretch for label in signs.first_labels) for stretch in around)


# --- Lines that recur -------------------------------------------------------------------------------------------------

# no line of prose that begins with a small letter, unless that is a word of the page
_CANDIDATE: Final = lazy_re(
    r"\n[ ]*+(?=[^a-z\n]|page|pg|pp?\b|pdf|fax|exh|ex\.|bates|file|document|print|scanned|imaged|received|https?:"
    r"|end of|start of|begin|sheet|new page|form ?feed|continued|of [0-9])([^\n]++)"
)
_DIGITS_AND_SPACES: Final = b"0123456789 \t"
_DATE: Final = b"//"  # without its digits, alone on its line


def _do_lines_recur(signs: _Signs, lines: str) -> bool:
    """Return whether lines recur, digits and spaces aside, that may be furniture wherever they are."""
    found = _CANDIDATE.findall(lines)
    if not found:
        return False
    masks = "\n".join(found).encode("utf-8", "surrogatepass").translate(None, _DIGITS_AND_SPACES).split(b"\n")
    firsts: dict[bytes, str] = {}
    recurring = {
        line: first
        for line, mask in zip(found, masks, strict=True)
        if mask != _DATE and (first := firsts.setdefault(mask, line)) is not line
    }
    return any(_may_run(signs, line.strip(), first.strip()) for line, first in recurring.items())


def _may_run(signs: _Signs, line: str, first: str) -> bool:
    """Return whether a line that recurs, perhaps with other numbers, may be furniture wherever it is."""
    if NOTICE.fullmatch(line):
        return True
    if not _may_be_furniture(signs, line):
        return False
    if line == first:
        return STAMP.fullmatch(line) is not None
    if LAST_NUMBER.search(line) and has_words_of_title(line):
        return True
    return bool(PAGE.search(line) or WORDS_OF_PAGE.search(mask_numbers(line)) or STAMP.fullmatch(line))


# --- Lines that recur at the edges of pages ---------------------------------------------------------------------------

_LONGEST_EDGE: Final = EDGE * LONGEST_LINE


def _do_edges_recur(signs: _Signs, page: str, after: str) -> bool:
    """Return whether two pages begin or end alike, with a line that may be furniture."""
    top, other = page[:_LONGEST_EDGE].lstrip(), after[:_LONGEST_EDGE].lstrip()
    if not _differ(top[:2], other[:2]) and _has_furniture(signs, top.split("\n"), other.split("\n")):
        return True
    foot, other = page[-_LONGEST_EDGE:].rstrip(), after[-_LONGEST_EDGE:].rstrip()
    if _differ(foot[-1:], other[-1:]):
        return False
    return _has_furniture(signs, reversed(foot.split("\n")), reversed(other.split("\n")))


def _differ(letters: str, others: str) -> bool:
    """Return whether the letters with which two lines begin or end are not the same, as nearly always in prose."""
    return letters != others and (letters.isalpha() or others.isalpha())


def _has_furniture(signs: _Signs, lines: Iterable[str], others: Iterable[str]) -> bool:
    """Return whether one of the outermost lines of two pages may be furniture, and it and all before it recur."""
    pairs = zip(filter(None, map(str.strip, lines)), filter(None, map(str.strip, others)), strict=False)
    for line, other in islice(pairs, EDGE):
        if mask_numbers(line) != mask_numbers(other):
            return False
        if is_stamp_or_notice(line):
            return True
        if _may_be_furniture(signs, line) and (line != other or has_words_of_title(line)):
            return True
    return False
