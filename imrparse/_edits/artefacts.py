r"""Artefacts: what converters and printers put into a letter that is none of its words.

Nearly every text has none. A few hold characters inside their words (soft hyphens, zero-width spaces, ligatures), lines
between their pages (page numbers, running headers) or an e-mail's footer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from .._text.lazy import lazy_re, lazy_regex
from .._text.plain import LIGATURES, ends_with
from ..layouts import Layout
from .apply import Edit

_Place = tuple[int, int]

_IN_WORDS: Final = (*LIGATURES, *"\xad\u200b\u200c\u200d\u2060\ufeff")
# a ligature | a soft hyphen, which shows at a line's end only | a zero-width character amid a word
_IN_WORD: Final = lazy_regex(r"[\ufb00-\ufb04]|\xad\s*+|(?<=\S)[\u200b-\u200d\u2060\ufeff](?=\S)")

# a line of its own, from its second letter on, since `re` leaps to a prefix: Page 3 of 7 | page 3
_PAGE_LINE: Final = lazy_re(r"age (?<=[Pp]age )[ ]*+[0-9]{1,3}(?:[ ]*+(?:of|/)[ ]*+[0-9]{1,3})?+(?=\s*+[\n\f]|\s*+\Z)")
# the number of the only page, after the letter's last sentence: read backwards
_ONLY_PAGE: Final = lazy_regex(r"(?r)\.\s*+\n[ ]*+(?P<number>1)\s*+")
_DIGITS: Final = lazy_re(r"[0-9]+")
# what an e-mail puts below a letter: its signature's line, a notice | a word that a page's end tears apart
_FOOTER: Final = lazy_re(
    r"\n(?P<footer>--[ ]?\r?(?:\n|\Z)|CONFIDENTIAL|This (?:e-?mail|message) |Sent from my |-{3,}[ ]?Original Message)"
)
_LONGEST_FOOTER: Final = 1500
_TORN: Final = lazy_re(r"(?<![A-Za-z])([A-Za-z]++)\f([a-z]++)")
_TEAR: Final = lazy_re(r"\f(?<=[A-Za-z]\f)(?=[a-z])")
_WORD: Final = lazy_re(r"[A-Za-z]++")

_LONGEST_RUNNING_LINE: Final = 120
_FEWEST_RUNNING_LINES: Final = 3
_FEWEST_WORDS: Final = 3


def find_edits(text: str, layouts: Iterable[Layout] = ()) -> list[Edit]:
    r"""Find what must be edited before the text is read; nothing in nearly every text.

    >>> find_edits("Certi\ufb01cation")
    [Edit(start=5, end=6, reading='fi', is_line=False)]
    """
    edits: list[Edit] = []
    if not text.isascii() and any(odd in text for odd in _IN_WORDS):
        edits += [Edit(*match.span(), LIGATURES.get(match[0], "")) for match in _IN_WORD.finditer(text)]
    edits += _find_page_numbers(text)
    edits += _find_between_pages(text, layouts)
    edits += _find_footer(text)
    return list(_without_overlaps(sorted(edits))) if edits else edits


def _without_overlaps(edits: list[Edit]) -> Iterator[Edit]:
    end = 0
    for one in edits:
        if one.start >= end:
            yield one
            end = one.end


# --- Lines between pages ----------------------------------------------------------------------------------------------


def _find_page_numbers(text: str) -> list[Edit]:
    """Find lines that number a page in so many words."""
    found = [(match.start() - 1, match.end()) for match in _PAGE_LINE.finditer(text)]
    return [Edit(*place, "", is_line=True) for place in found if _opens_line(text, place[0])]


def _find_between_pages(text: str, layouts: Iterable[Layout]) -> list[Edit]:
    """Find what page ends put into a letter: bare numbers, running headers and footers, words that they tear apart."""
    printed = _last_pages(text)
    edits: list[Edit] = []
    if len(printed) > 1:
        last, other = printed
        if _begin_alike(last, other):
            edits += _find_running(text, _first_line)
        if _begin_alike(last[last.rfind("\n") + 1 :].lstrip(), other[other.rfind("\n") + 1 :].lstrip()):
            edits += _find_running(text, _last_line)
    elif only := _ONLY_PAGE.match(text):
        edits.append(Edit(*only.span("number"), "", is_line=True))
    if _TEAR.search(text):
        edits += _find_torn_words(text, layouts)
    return edits


def _last_pages(text: str) -> list[str]:
    """Give the last two pages that are not blank, the last one first."""
    pages: list[str] = []
    end = len(text)
    while end > 0 and len(pages) < 2:
        start = text.rfind("\f", 0, end) + 1
        if page := text[start:end].strip():
            pages.append(page)
        end = start - 1
    return pages


def _find_torn_words(text: str, layouts: Iterable[Layout]) -> list[Edit]:
    """Find page ends amid a word, with no line end; a word of the form or of the letter shows that it is one."""
    torn = list(_TORN.finditer(text))
    said = {match[0].lower() for match in _WORD.finditer(_TORN.sub(" ", text))} | _words_of_forms(layouts)
    return [Edit(one.end(1), one.end(1) + 1, "") for one in torn if _is_one_word(one[1].lower(), one[2], said)]


def _words_of_forms(layouts: Iterable[Layout]) -> set[str]:
    stated = [phrase for layout in layouts for phrase in layout.credentials_phrases.values()]
    openers = [opener for layout in layouts for opener in (layout.summary_opener, layout.issues_opener)]
    return {match[0] for match in _WORD.finditer(" ".join([*stated, *openers]).lower())}


def _is_one_word(head: str, tail: str, said: set[str]) -> bool:
    return head + tail in said or not (head in said or tail in said)


def _find_footer(text: str) -> list[Edit]:
    """Find what an e-mail put below the letter; nothing can be where the letter's own last words end the text."""
    if ends_with(("necessary.",), text, 0, len(text)):
        return []
    footer = _FOOTER.search(text, max(0, len(text) - _LONGEST_FOOTER))
    return [Edit(footer.start("footer"), len(text), "", is_line=True)] if footer else []


def _opens_line(text: str, pos: int) -> bool:
    return not text[max(text.rfind("\n", 0, pos), text.rfind("\f", 0, pos)) + 1 : pos].strip()


def _split_pages(text: str) -> Iterator[_Place]:
    """Give the place of every page that is not blank."""
    start = 0
    while start < len(text):
        found = text.find("\f", start)
        end = found if found >= 0 else len(text)
        if start < end and not text[start:end].isspace():
            yield start, end
        start = end + 1


def _first_line(text: str, start: int, end: int) -> tuple[int, int]:
    """Find the first line of a page that is not blank, as far as a running header may reach."""
    head = text[start : min(end, start + _LONGEST_RUNNING_LINE)]
    line = head.lstrip()
    begin = start + len(head) - len(line)
    return begin, begin + len(line.partition("\n")[0].rstrip())


def _last_line(text: str, start: int, end: int) -> tuple[int, int]:
    """Find the last line of a page that is not blank, as far as a running footer may reach."""
    begin = max(start, end - _LONGEST_RUNNING_LINE)
    tail = text[begin:end].rstrip()
    return begin + len(tail) - len(tail.rpartition("\n")[2].lstrip()), begin + len(tail)


def _find_running(text: str, line_of: Callable[[str, int, int], _Place]) -> list[Edit]:
    """Find the lines that stand on every page, bar the first perhaps, the same but for a number."""
    pages = list(_split_pages(text))
    ends = [_mask(text, line_of(text, *page)) for page in pages[-2:]]
    if ends[0] != ends[1]:
        return []
    running = [place for page in pages if _mask(text, place := line_of(text, *page)) == ends[0]]
    if len(running) < len(pages) - 1:
        return []
    every = len(running) == len(pages) or len(running) >= _FEWEST_RUNNING_LINES
    if not _count_pages([text[slice(*place)] for place in running]) and not (every and _is_title(ends[0])):
        return []
    return [Edit(*place, "", is_line=True) for place in running]


def _begin_alike(line: str, other: str) -> bool:
    """Tell whether two lines can be the same but for a number, by the two signs that each begins with."""
    return line[:2] == other[:2] or not (line[:2].isalpha() or other[:2].isalpha())


def _is_title(line: str) -> bool:
    """Tell whether a line can be a running title: words, but no sentence, no label and no lone decision."""
    return len(line.split()) >= _FEWEST_WORDS and "#" not in line and not line.endswith((".", ":"))


def _mask(text: str, place: _Place) -> str:
    """Put one sign for each number of a line."""
    return _DIGITS.sub("#", text[slice(*place)])


def _count_pages(lines: list[str]) -> bool:
    """Tell whether the first numbers of some lines follow one another."""
    numbers = [int(number[0]) for line in lines if (number := _DIGITS.search(line))]
    return len(numbers) == len(lines) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
