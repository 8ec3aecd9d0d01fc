"""Finds page furniture inside lines, where pages were joined by a space or all lines by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from .._text.lazy import Match, lazy_re
from .._text.plain import normalise_characters
from .._text.sentences import ENDS_OF_LETTER, ends_with
from ..layouts import Layout
from .apply import Edit
from .form_anchors import begins_with_label, holds_words_of_body
from .page_footers import cut


def find_inline_furniture(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find marks of pages inside lines.

    They stand between signs or, as "Page 2 of 3" with what recurs beside it, number all pages.
    """
    if _PAGE_AFTER_SIGN.search(text):
        yield from _find_marks_between_signs(normalise_characters(text))
    if _has_mark_at_end(text, layouts):
        yield from _find_numbered_marks(normalise_characters(text), layouts)


# --- Marks between signs ----------------------------------------------------------------------------------------------

# "[Page 2]", "--- Page 2 ---", "[PAGE BREAK]", where white space was collapsed; prose has "[page 2]", too
_BETWEEN_SIGNS: Final = lazy_re(
    r"(?:(?<=\S )|\A)(?:\[|\{|<{1,3}|[-=*]{2,})[ ]?"
    r"(?:P(?:AGE|age)[ _-]?B(?:REAK|reak)|(?:NEXT|NEW|Next|New)[ ]P(?:AGE|age)"
    r"|P(?:AGE|age)[ ]?#?(?P<number>[0-9]{1,3})(?:[ ]?(?:of|/)[ ]?[0-9]{1,3})?)"
    r"[ ]?(?:\]|\}|>{1,3}|[-=*]{2,})(?=[ ]\S)"
)
# "Page" after a sign, or after "New" or "Next"; it opens with a literal because `re` scans fast for one
_SIGN: Final = r"[-\[{<=*\u2010-\u2015\u2212]"
_PAGE_AFTER_SIGN: Final = lazy_re(
    rf"P(?:AGE|age)(?:(?<={_SIGN}....)|(?<={_SIGN}\s....)|(?<=[Tt]\s....)|(?<=[Ww]\s....))"
)


def _find_marks_between_signs(text: str) -> Iterator[Edit]:
    """Find marks of pages between signs inside lines, if their numbers count."""
    marks = list(_BETWEEN_SIGNS.finditer(text))
    numbers = [int(mark["number"]) for mark in marks if mark["number"]]
    if not numbers or (numbers[0] in {1, 2} and numbers == list(range(numbers[0], numbers[0] + len(numbers)))):
        yield from (cut(text, *mark.span()) for mark in marks)


# --- Marks that number all pages --------------------------------------------------------------------------------------

_LONGEST: Final = 160
_NUMBER: Final = lazy_re(r"[0-9]")
# "Page 2 of 3", "P.002/003", "-- 2 of 3 --", or "2/3" at the foot of a page that the next one was joined to by nothing
_NUMBERED: Final = lazy_re(
    r"(?i)(?:[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}(?:(?![0-9]/)[^.!?\n]){0,60}\bfax\b[^.!?\n]{0,80}?)?"
    r"(?:\b(?:page|pg|p)[ .:#]{0,3}+|--[ ]|(?<=\n)(?=[0-9]{1,3}/[0-9]{1,3}(?:[a-z(]|\s*+\Z)))(?P<number>[0-9]{1,3})"
    r"[ ]?(?:of|/)[ ]?(?P<total>[0-9]{1,3})(?![0-9/])(?:[ ]--)?"
)
_AT_END: Final = lazy_re(r"(?i)(?:page|pg|\bp\.|--[ ])[ .:#]{0,3}+[0-9]{1,3}[ ]?(?:of|/)|\n[0-9]{1,3}/[0-9]{1,3}\s*+\Z")


def _find_numbered_marks(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the marks that number all pages, with what recurs beside each."""
    by_total = defaultdict(list)
    for match in _NUMBERED.finditer(text):
        by_total[int(match["total"])].append(match)
    for total, marks in by_total.items():
        if _are_all_pages(marks, total):
            before, after = _measure_context(text, marks)
            for mark in marks:
                start, end = mark.start() - before, mark.end() + after
                if holds_words_of_body(text, start, end, layouts):
                    start, end = mark.span()
                yield cut(text, start, end)


def _has_mark_at_end(text: str, layouts: tuple[Layout, ...]) -> bool:
    """Return whether the last page is numbered at its end, or the first where the text begins."""
    end = max(0, len(text) - _LONGEST)
    if not ends_with(ENDS_OF_LETTER, text, end, len(text)) and _AT_END.search(text, end):
        return True
    return not begins_with_label(text, layouts) and _AT_END.search(text, 0, _LONGEST) is not None


def _are_all_pages(marks: Sequence[Match], total: int) -> bool:
    """Return whether some marks number each page up to the last; the first may have none.

    The mark of the only page must be at the end of the text.
    """
    numbers = [int(mark["number"]) for mark in marks]
    if len(numbers) == 1:
        return numbers[0] == total and not marks[0].string[marks[0].end() :].strip()
    return numbers[-1] == total and numbers[0] <= 2 and all(after == before + 1 for before, after in pairwise(numbers))


def _measure_context(text: str, marks: Sequence[Match]) -> tuple[int, int]:
    """Return how many characters before and after each mark are the same, digits aside: the rest of a running line."""
    befores = [_mask(_find_sentence(text, mark.start()))[::-1] for mark in marks]
    afters = [_mask(text[mark.end() : mark.end() + _LONGEST]) for mark in marks]
    return _measure_shared(befores), _measure_shared(afters)


def _find_sentence(text: str, endpos: int) -> str:
    """Return what comes before an offset in its sentence: two pages may end with the same one."""
    return _SENTENCE_END.split(text[max(0, endpos - _LONGEST) : endpos])[-1]


_SENTENCE_END: Final = lazy_re(r"""[.!?:]["')]?\s""")


def _measure_shared(contexts: list[str]) -> int:
    """Return the length of what some contexts have in common on their line, up to a space if it does not end there."""
    shared = contexts[0] if len(contexts) > 1 else ""
    for context in contexts:
        length = next(
            (place for place, pair in enumerate(zip(shared, context, strict=False)) if pair[0] != pair[1]), None
        )
        shared = shared[: min(len(shared), len(context)) if length is None else length]
    line = shared.partition("\n")[0]
    return len(line) if len(line) < len(shared) else max(0, line.rfind(" "))


def _mask(text: str) -> str:
    return _NUMBER.sub("#", text.replace("\f", "\n"))
