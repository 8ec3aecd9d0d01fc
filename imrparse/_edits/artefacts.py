r"""Finds what converters, printers and mailers put into a letter: odd characters, lines of the page, e-mail footers.

Most texts have none of it. Some have characters inside their words (soft hyphens, zero-width spaces, ligatures), lines
between their pages (page numbers, running headers) or a footer that an e-mail added.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from .._text.lazy import lazy_re, lazy_regex
from .._text.plain import LIGATURES, ends_with
from ..layouts import Layout
from .apply import Edit

_Place: TypeAlias = tuple[int, int]
_FindLine: TypeAlias = Callable[[str, int, int], _Place]

_PAGE_LINE_REMOVED: Final = "This line belongs to the page, not to the letter, and was left out"
_FOOTER_REMOVED: Final = "This e-mail footer is not part of the letter and was left out"


def find_edits(text: str, layouts: Iterable[Layout] = ()) -> list[Edit]:
    r"""Find the edits to make before the text is parsed, in order and without overlaps. Most texts need none.

    >>> find_edits("Certi\ufb01cation")
    [Edit(start=5, end=6, replacement='fi', report='')]
    """
    edits = [
        *_find_characters(text),
        *_find_numbered_pages(text),
        *_find_page_furniture(text),
        *_find_torn_words(text, layouts),
        *_find_footer(text),
    ]
    return list(_drop_overlaps(sorted(edits)))


def _drop_overlaps(edits: list[Edit]) -> Iterator[Edit]:
    end = 0
    for edit in edits:
        if edit.start >= end:
            yield edit
            end = edit.end


# --- Characters inside words ------------------------------------------------------------------------------------------

_ODD_CHARACTERS: Final = (*LIGATURES, *"\xad\u200b\u200c\u200d\u2060\ufeff")
# a ligature | a soft hyphen, which shows only at the end of a line | a zero-width character inside a word
_ODD_CHARACTER: Final = lazy_regex(r"[\ufb00-\ufb04]|\xad\s*+|(?<=\S)[\u200b-\u200d\u2060\ufeff](?=\S)")


def _find_characters(text: str) -> Iterator[Edit]:
    """Find ligatures and invisible characters inside words."""
    if text.isascii() or not any(odd in text for odd in _ODD_CHARACTERS):
        return
    for match in _ODD_CHARACTER.finditer(text):
        yield Edit(*match.span(), LIGATURES.get(match[0], ""))


# --- Lines of the page ------------------------------------------------------------------------------------------------

# "Page 3 of 7" or "page 3" on a line of its own; it starts at the second letter because `re` scans fast for literals
_NUMBERED_PAGE: Final = lazy_re(
    r"age (?<=[Pp]age )[ ]*+[0-9]{1,3}(?:[ ]*+(?:of|/)[ ]*+[0-9]{1,3})?+(?=\s*+[\n\f]|\s*+\Z)"
)
# the number of the only page, after the last sentence of the letter; matched backwards
_ONLY_PAGE_NUMBER: Final = lazy_regex(r"(?r)\.\s*+\n[ ]*+(?P<number>1)\s*+")
_NUMBER: Final = lazy_re(r"[0-9]+")
_NOT_SPACE: Final = lazy_re(r"\S")

_LONGEST_RUNNING_LINE: Final = 120
_FEWEST_RUNNING_LINES: Final = 3
_FEWEST_WORDS: Final = 3


def _find_numbered_pages(text: str) -> Iterator[Edit]:
    """Find lines such as "Page 3 of 7"."""
    for match in _NUMBERED_PAGE.finditer(text):
        start = match.start() - 1
        if _opens_line(text, start):
            yield Edit(start, match.end(), "", _PAGE_LINE_REMOVED)


def _opens_line(text: str, pos: int) -> bool:
    return not text[max(text.rfind("\n", 0, pos), text.rfind("\f", 0, pos)) + 1 : pos].strip()


def _find_page_furniture(text: str) -> Iterator[Edit]:
    """Find bare page numbers, running headers and running footers."""
    pages = list(_split_pages(text))
    if len(pages) > 1:
        yield from _find_running_lines(text, pages, _find_first_line)
        yield from _find_running_lines(text, pages, _find_last_line)
    elif number := _ONLY_PAGE_NUMBER.match(text):
        yield Edit(*number.span("number"), "", _PAGE_LINE_REMOVED)


def _split_pages(text: str) -> Iterator[_Place]:
    """Split a text at its form feeds; return where each page that is not blank starts, white space apart, and ends."""
    start = 0
    while start < len(text):
        end = text.find("\f", start)
        end = end if end >= 0 else len(text)
        if first := _NOT_SPACE.search(text, start, end):
            yield first.start(), end
        start = end + 1


def _find_running_lines(text: str, pages: list[_Place], find_line: _FindLine) -> Iterator[Edit]:
    """Find the line that is on every page, the first one possibly excepted, and differs only in a number."""
    other, last = (text[slice(*find_line(text, *page))] for page in pages[-2:])
    if not _may_differ_in_number(last, other) or (pattern := _mask_numbers(last)) != _mask_numbers(other):
        return
    places = [place for page in pages if _mask_numbers(text[slice(*(place := find_line(text, *page)))]) == pattern]
    if len(places) < len(pages) - 1:
        return
    is_title = _is_title(pattern) and (len(places) == len(pages) or len(places) >= _FEWEST_RUNNING_LINES)
    if is_title or _are_consecutive([text[slice(*place)] for place in places]):
        yield from (Edit(*place, "", _PAGE_LINE_REMOVED) for place in places)


def _find_first_line(text: str, start: int, end: int) -> _Place:
    """Find the first line of a page, up to the greatest length of a running header."""
    head = text[start : min(end, start + _LONGEST_RUNNING_LINE)]
    return start, start + len(head.partition("\n")[0].rstrip())


def _find_last_line(text: str, start: int, end: int) -> _Place:
    """Find the last line of a page, up to the greatest length of a running footer."""
    start = max(start, end - _LONGEST_RUNNING_LINE)
    tail = text[start:end].rstrip()
    end = start + len(tail)
    return end - len(tail.rpartition("\n")[2].lstrip()), end


def _may_differ_in_number(line: str, other: str) -> bool:
    """Return whether two lines begin alike, or both with a number or sign; nearly all lines of prose differ here."""
    return line[:2] == other[:2] or not (line[:2].isalpha() or other[:2].isalpha())


def _mask_numbers(line: str) -> str:
    """Return a line with a "#" for each number."""
    return _NUMBER.sub("#", line)


def _is_title(line: str) -> bool:
    """Return whether a line can be a running title: words, but no sentence, no label and no lone decision."""
    return len(line.split()) >= _FEWEST_WORDS and "#" not in line and not line.endswith((".", ":"))


def _are_consecutive(lines: list[str]) -> bool:
    """Return whether the first numbers of some lines count up by one."""
    numbers = [int(number[0]) for line in lines if (number := _NUMBER.search(line))]
    return len(numbers) == len(lines) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


# --- Words torn by the end of a page ----------------------------------------------------------------------------------

_TORN_WORD: Final = lazy_re(r"(?<![A-Za-z])([A-Za-z]++)\f([a-z]++)")
_TEAR: Final = lazy_re(r"\f(?<=[A-Za-z]\f)(?=[a-z])")  # as above, but `re` scans fast for its literal first character
_WORD: Final = lazy_re(r"[A-Za-z]++")


def _find_torn_words(text: str, layouts: Iterable[Layout]) -> Iterator[Edit]:
    """Find form feeds inside a word, which is a word of the form or occurs elsewhere in the letter."""
    if not _TEAR.search(text):
        return
    words = {match[0].lower() for match in _WORD.finditer(_TORN_WORD.sub(" ", text))} | _list_words_of_form(layouts)
    for torn in _TORN_WORD.finditer(text):
        if _is_one_word(torn[1].lower(), torn[2], words):
            yield Edit(torn.end(1), torn.end(1) + 1, "")


def _list_words_of_form(layouts: Iterable[Layout]) -> set[str]:
    phrases = [phrase for layout in layouts for phrase in layout.credentials_phrases.values()]
    phrases += [phrase for layout in layouts for stock in layout.stock_text.values() for phrase in stock]
    phrases += [opener for layout in layouts for opener in (layout.summary_opener, layout.issues_opener)]
    return {match[0] for match in _WORD.finditer(" ".join(phrases).lower())}


def _is_one_word(head: str, tail: str, words: set[str]) -> bool:
    return head + tail in words or not (head in words or tail in words)


# --- E-mail footers ---------------------------------------------------------------------------------------------------

# a signature's line, a notice or a quoted message
_FOOTER: Final = lazy_re(
    r"\n(?P<footer>--[ ]?\r?(?:\n|\Z)|CONFIDENTIAL|This (?:e-?mail|message) |Sent from my |-{3,}[ ]?Original Message)"
)
_LONGEST_FOOTER: Final = 1500


def _find_footer(text: str) -> Iterator[Edit]:
    """Find the footer that an e-mail put below the letter; there is none if a rationale's usual words end the text."""
    start = max(0, len(text) - _LONGEST_FOOTER)
    if ends_with(("necessary.",), text, start, len(text)):
        return
    if footer := _FOOTER.search(text, start):
        yield Edit(footer.start("footer"), len(text), "", _FOOTER_REMOVED)
