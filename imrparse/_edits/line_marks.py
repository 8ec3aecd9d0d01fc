"""Finds what a program printed on every line: the quote marks of a mail, numbers in the margin, marks of comments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from .._text.lazy import Match, lazy_re, lazy_regex
from .._text.plain import BULLETS, find_lines
from ..layouts import Layout
from .apply import Edit

_FEWEST_LINES: Final = 8
_LONGEST_LINE: Final = 200

# --- Marks of all lines -----------------------------------------------------------------------------------------------

# "# ", "// ", "+" before a line; " \\", "\u00b6" after it, but not "$" or "^M": with them `cat` shows other signs, too
_MARK_BEFORE: Final = lazy_re(rf"[-+*#/;:!%~\u2502{BULLETS}]{{1,4}}")
_MARK_AFTER: Final = lazy_regex(r"(?r)[\\*~\u00b6\u21b5\u23ce]{1,2}")
_MARKED: Final = 0.9
"""The least share of lines that have a mark: a form feed parts lines that have one for both."""


def may_have_marks(text: str) -> bool:
    """Return whether the first line of a text begins or ends with such a mark."""
    first = text[:_LONGEST_LINE].strip().partition("\n")[0].rstrip()
    return bool(_MARK_BEFORE.match(first) or _MARK_AFTER.match(first))


def find_marks(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find the signs that all lines begin or end with: those of a comment, a list, a program that shows line ends.

    >>> [(edit.start, edit.end) for edit in find_marks("+ a\n" * 8, ())][:2]
    [(0, 1), (4, 5)]
    """
    lines = list(find_lines(text, 0, len(text)))
    if len(lines) < _FEWEST_LINES:
        return
    if before := _MARK_BEFORE.match(text, *lines[0]):
        starts = [start for start, _ in lines if text.startswith(before[0], start)]
        yield from (Edit(start, start + len(before[0]), "") for start in starts if len(starts) >= len(lines) * _MARKED)
    if after := _MARK_AFTER.match(text, *lines[0]):
        ends = [end for start, end in lines if text.endswith(after[0], start, end)]
        yield from (Edit(end - len(after[0]), end, "") for end in ends if len(ends) >= len(lines) * _MARKED)


# --- Quote marks ------------------------------------------------------------------------------------------------------

# "> ", ">> ", "> > "
_QUOTE: Final = lazy_re(r"(?m)^[ ]?(?P<marks>(?:>[ ]?)++)")
_LINE: Final = lazy_re(r"\S[^\r\n\f]*+")
_QUOTED: Final = 0.7
"""The least share of the lines between the first and the last quoted one that are quoted."""


def find_quote_marks(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    r"""Find the marks before the lines of a quoted mail; a sign that a line itself begins with is kept.

    >>> [edit.end - edit.start for edit in find_quote_marks("> > 20 pounds\n" + "> a\n" * 8, ())][:2]
    [2, 2]
    """
    marks = list(_QUOTE.finditer(text))
    if len(marks) < _FEWEST_LINES:
        return
    depth = Counter(mark["marks"].count(">") for mark in marks).most_common(1)[0][0]
    lines = len(_LINE.findall(text, marks[0].start(), marks[-1].end()))
    if len(marks) >= lines * _QUOTED:
        yield from (Edit(mark.start(), _end_of_marks(mark, depth), "") for mark in marks)


def _end_of_marks(mark: Match, depth: int) -> int:
    """Return where so many quote marks end, with the space after the last."""
    end = mark.start("marks")
    for sign in mark["marks"]:
        if sign != " ":
            if not depth:
                break
            depth -= 1
        end += 1
    return end


# --- Numbers in the margin --------------------------------------------------------------------------------------------

# " 1  Case Number:", "01 Case", "1: Case", "1:Case", "1| Case", "1\tCase", and a number whose line is blank
_NUMBERED: Final = lazy_re(r"(?m)^[ \t]*+(?P<number>[0-9]{1,4})(?:[:|.)]?[ \t]|[:|.)]?(?=\r?$)|:)[ ]?")
_NUMBERED_SHARE: Final = 0.9
_FEWEST_NUMBERED: Final = 15
_COUNTED_SHARE: Final = 0.9
_STEP: Final = 5
_FIFTH: Final = ("5 ", "10 ")
_LONGEST_HEAD: Final = 1000
_FEWEST_FIFTH: Final = 4


def may_have_line_numbers(text: str) -> bool:
    """Return whether the first or the last line of a text begins with a digit, or one of the first with 5 or 10."""
    if any(line.lstrip().startswith(_FIFTH) for line in text[:_LONGEST_HEAD].split("\n", 2 * _STEP)):
        return True
    last_line = text[-_LONGEST_LINE:].rstrip().rpartition("\n")[2].lstrip()
    return last_line[:1].isdecimal() or text[:_LONGEST_LINE].lstrip()[:1].isdecimal()


def find_line_numbers(text: str, _layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the numbers before the lines of a text, if nearly all lines or each fifth have one, and they count."""
    numbered = list(_NUMBERED.finditer(text))
    if len(numbered) >= _FEWEST_NUMBERED and are_line_numbers(text, numbered):
        yield from (Edit(*match.span(), "") for match in numbered)
    else:
        yield from _find_fifth_numbers(text, numbered)


def _find_fifth_numbers(text: str, numbered: Sequence[Match]) -> Iterator[Edit]:
    """Find the numbers of a margin that numbers each fifth line: each is five lines after the one before."""
    fifth = [match for match in numbered if int(match["number"]) % _STEP == 0]
    pairs = [(int(before["number"]), int(after["number"])) for before, after in pairwise(fifth)]
    rows = [text.count("\n", before.start(), after.start()) for before, after in pairwise(fifth)]
    counted = sum(pair[1] in {pair[0] + _STEP, _STEP} and row == _STEP for pair, row in zip(pairs, rows, strict=True))
    if len(fifth) >= _FEWEST_FIFTH and counted >= len(pairs) * _COUNTED_SHARE:
        yield from (Edit(*match.span(), "") for match in fifth)


def are_line_numbers(text: str, numbered: Sequence[Match]) -> bool:
    """Return whether nearly all lines are numbered from the first numbered one on, and the numbers count."""
    lines = len(_LINE.findall(text, numbered[0].start()))
    return len(numbered) >= lines * _NUMBERED_SHARE and count_share(numbered) >= _COUNTED_SHARE


def count_share(numbered: Sequence[Match]) -> float:
    """Return the share of numbers that are one more than the number before, or begin anew."""
    numbers = [int(match["number"]) for match in numbered]
    counted = sum(after in {before + 1, 1} for before, after in pairwise(numbers))
    return counted / max(1, len(numbers) - 1)
