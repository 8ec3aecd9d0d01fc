r"""Edits: what converters and printers put into a letter that is none of its words.

The door moves no character, and nearly every text needs no more. A few hold characters inside their words (soft
hyphens, zero-width spaces, ligatures) or lines between their pages (page numbers, running headers). Those texts are
edited before they are read, and each edit is kept, so that every Span is taken back to the text that was given, to the
character. Nothing is compared and nothing is searched for on the way back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, Final, NamedTuple, cast

import attrs

from ._late import late, late_re
from ._text import LIGATURES, ends_with, find_printed, plain
from .errors import problem
from .layouts import LAYOUTS
from .models import Determination, Problem, Span, Spans


class Edit(NamedTuple):
    """A stretch of the text that reads as something else."""

    start: int
    end: int
    reading: str
    """What it reads as; empty for a stretch that is no part of the letter."""
    is_line: bool = False
    """Whether it is a whole line, which is to be reported."""


_Place = tuple[int, int]

_IN_WORDS: Final = (*LIGATURES, *"\xad\u200b\u200c\u200d\u2060\ufeff")
# a ligature | a soft hyphen, which shows at a line's end only | a zero-width character amid a word
_IN_WORD: Final = late(r"[\ufb00-\ufb04]|\xad\s*+|(?<=\S)[\u200b-\u200d\u2060\ufeff](?=\S)")

# a line of its own: Page 3 of 7 | page 3; it begins two letters before the "g", to which `re` leaps
_PAGE_LINE: Final = late_re(r"g(?<=[Pp]ag)e [ ]*+[0-9]{1,3}(?:[ ]*+(?:of|/)[ ]*+[0-9]{1,3})?+(?=\s*+[\n\f]|\s*+\Z)")
# the number of the only page, after the letter's last sentence: read backwards
_ONLY_PAGE: Final = late(r"(?r)\.\s*+\n[ ]*+(?P<number>1)\s*+")
_DIGITS: Final = late_re(r"[0-9]+")
# what an e-mail puts below a letter: its signature's line, a notice | a word that a page's end tears apart
_FOOTER: Final = late_re(
    r"\n(?P<footer>--[ ]?\r?(?:\n|\Z)|CONFIDENTIAL|This (?:e-?mail|message) |Sent from my |-{3,}[ ]?Original Message)"
)
_LONGEST_FOOTER: Final = 1500
_TORN: Final = late_re(r"(?<![A-Za-z])([A-Za-z]++)\f([a-z]++)")
_WORD: Final = late_re(r"[A-Za-z]++")

_LONGEST_RUNNING_LINE: Final = 120
_FEWEST_RUNNING_LINES: Final = 3
_FEWEST_WORDS: Final = 3


def find_edits(text: str) -> list[Edit]:
    r"""Find what must be edited before the text is read; nothing in nearly every text.

    >>> find_edits("Certi\ufb01cation")
    [Edit(start=5, end=6, reading='fi', is_line=False)]
    """
    edits: list[Edit] = []
    if not text.isascii() and any(odd in text for odd in _IN_WORDS):
        edits += [Edit(*match.span(), LIGATURES.get(match[0], "")) for match in _IN_WORD.finditer(text)]
    edits += _find_page_numbers(text)
    edits += _find_between_pages(text)
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
    found = [(match.start() - 2, match.end()) for match in _PAGE_LINE.finditer(text)]
    return [Edit(*place, "", is_line=True) for place in found if _opens_line(text, place[0])]


def _find_between_pages(text: str) -> list[Edit]:
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
    if _may_tear(text):
        edits += _find_torn_words(text)
    return edits


def _may_tear(text: str) -> bool:
    """Tell whether a letter stands right before a page's end and a small one right after; so it is hardly ever."""
    breaks = find_printed("\f", text, 0, len(text))
    return any(text[end : end + 1].islower() and text[start - 1 : start].isalpha() for start, end in breaks)


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


def _find_torn_words(text: str) -> list[Edit]:
    """Find page ends amid a word, with no line end; a word of the form or of the letter shows that it is one."""
    torn = list(_TORN.finditer(text))
    said = {match[0].lower() for match in _WORD.finditer(_TORN.sub(" ", text))} | _list_words_of_form()
    return [Edit(one.end(1), one.end(1) + 1, "") for one in torn if _is_one_word(one[1].lower(), one[2], said)]


@cache
def _list_words_of_form() -> frozenset[str]:
    told = [phrase for layout in LAYOUTS for phrase in layout.credentials_phrases.values()]
    openers = [opener for layout in LAYOUTS for opener in (layout.summary_opener, layout.issues_opener)]
    return frozenset(match[0] for match in _WORD.finditer(" ".join([*told, *openers]).lower()))


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


# --- There and back ---------------------------------------------------------------------------------------------------


class Edited(NamedTuple):
    """A text as it reads after some edits, with the way back to the text that was given."""

    text: str
    """The text as it reads; a line that was taken out leaves its line end behind."""
    places: list[tuple[int, int, int]]
    """For each stretch: where it begins in this text, where it began, and how long it was if it was edited, else 0."""

    def place(self, span: Span) -> Span:
        """Take a place in this text back to the text that was given."""
        if span.start >= span.end:
            return span if not span.start else Span(self._back(span.start)[0], self._back(span.start)[0])
        return Span(self._back(span.start)[0], self._back(span.end - 1)[1])

    def _back(self, offset: int) -> tuple[int, int]:
        """Tell where the character at an offset began and ended in the text that was given."""
        begins, began, size = self.places[bisect_right(self.places, (offset, len(self.text) * 4, 0)) - 1]
        return (began, began + size) if size else (began + offset - begins, began + offset - begins + 1)


def edit(text: str, edits: list[Edit]) -> Edited:
    """Make some edits, which must not overlap."""
    pieces: list[str] = []
    places: list[tuple[int, int, int]] = []
    done = length = 0
    for one in edits:
        for piece, began, size in ((text[done : one.start], done, 0), (one.reading, one.start, one.end - one.start)):
            if piece:
                places.append((length, began, size))
                pieces.append(piece)
                length += len(piece)
        done = one.end
    places.append((length, done, 0))
    return Edited("".join([*pieces, text[done:]]), places)


def take_back(read: Iterable[Determination], edited: Edited, edits: list[Edit], source: str) -> Iterator[Determination]:
    """Take every Span of some letters back to the text that was given; report the lines taken out of each."""
    lines = [Span(one.start, _end_of(source, one)) for one in edits if one.is_line]
    letters = [cast(Determination, _take_back(one, edited)) for one in read]
    ends = [*(_covered(letter)[0].start for letter in letters[1:]), len(source) + 1]
    first = 0
    for letter, end in zip(letters, ends, strict=True):
        last = bisect_left(lines, Span(end, end), first)
        yield _report_lines(letter, lines[first:last], source)
        first = last


def _end_of(source: str, line: Edit) -> int:
    """Tell where a line ends, without white space."""
    return line.start + len(plain(source[line.start : line.end]).rstrip())


def _covered(letter: Determination) -> list[Span]:
    """Give all stretches that a letter holds, in their order."""
    blocks = [letter.header.span, letter.credentials.span, letter.summary.span, *(one.span for one in letter.issues)]
    return sorted(one for one in (*blocks, *letter.spans.values(), *letter.unparsed) if one.start < one.end)


def _report_lines(letter: Determination, lines: list[Span], source: str) -> Determination:
    """Report the lines taken out of a letter; those that no section holds are unparsed."""
    covered = _covered(letter)
    starts = [one.start for one in covered]
    before = [bisect_right(starts, line.start) - 1 for line in lines]
    outside = [line for line, one in zip(lines, before, strict=True) if one < 0 or covered[one].end <= line.start]
    problems = [_report_line(source, line) for line in lines]
    unparsed = tuple(sorted([*letter.unparsed, *outside]))
    return attrs.evolve(letter, problems=(*letter.problems, *problems), unparsed=unparsed, source=source)


def _report_line(source: str, line: Span) -> Problem:
    message = f"This line runs through the pages and was left out: {source[line.as_slice()]!r}."
    return problem("line-left-out", message, line)


def _take_back(value: object, edited: Edited) -> object:
    """Take every Span back that a value holds."""
    if isinstance(value, Span):
        return edited.place(value)
    if isinstance(value, tuple):
        return tuple(_take_back(one, edited) for one in value)
    if isinstance(value, Spans):
        return Spans({name: attrs.astuple(edited.place(span)) for name, span in value.items()})
    if not attrs.has(type(value)):
        return value
    result = cast(Any, value)
    fields = [field.name for field in attrs.fields(type(result))]
    return attrs.evolve(result, **{name: _take_back(getattr(result, name), edited) for name in fields})
