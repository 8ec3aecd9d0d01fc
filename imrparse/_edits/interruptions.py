"""Finds short lines amid a sentence, which in filled text no line of the letter is: the next word would have fitted.

They belong to the page: a name, an address or a number that stands there once, and that nothing else gives away.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, starmap
from typing import Final, NamedTuple

from .._text.lazy import Match, lazy_re
from .._text.plain import normalise_characters
from ..layouts import Layout
from .apply import Edit
from .form_anchors import find_first_heading
from .running_lines import has_words_of_title

LONGEST_INTERRUPTION: Final = 60
"""The most characters of a line that may interrupt a sentence."""
_MOST_LINES: Final = 3
"""The most lines that may interrupt it together, such as an address."""
_ROOM: Final = 10
"""How many more characters the line before must have than the line and the next word: right margins are ragged."""
_LONGEST_STRETCH: Final = 600
"""More characters than there are in so many lines and the one before."""


_INTERRUPTS: Final = "This line interrupts a sentence, and may belong to the page"
_IS_NUMBER: Final = "The text ends with the number of a page, so those of other pages may be amid its sentences"


def find_suspected_lines(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the lines below the first heading that may belong to the page, to report them and keep them."""
    lines = find_interruptions(text)
    head_end = find_first_heading(text, layouts) if lines else 0
    yield from (Edit(start, end, "", _INTERRUPTS, is_kept=True) for start, end, _ in lines if start >= head_end)
    if last := _find_last_number(text):
        yield Edit(*last.span("number"), "", _IS_NUMBER, is_kept=True)


# "… is not medically necessary. 2", where all lines are joined
_LAST_NUMBER: Final = lazy_re(r"(?<=[.!?\")])[ ]++(?P<number>[0-9]{1,2})\s*+\Z")
_LONGEST_END: Final = 100


def _find_last_number(text: str) -> Match | None:
    end = text[-_LONGEST_END:].rstrip()
    return _LAST_NUMBER.search(text, max(0, len(text) - _LONGEST_END)) if end[-1:].isdigit() else None


# --- Lines that interrupt a sentence ----------------------------------------------------------------------------------


class Interruption(NamedTuple):
    """A line that interrupts a sentence, alone or with others."""

    start: int
    end: int
    text: str


def find_interruptions(text: str) -> list[Interruption]:
    """Find the lines that interrupt a sentence, if the lines of the text are filled.

    A form feed ends no line, because OCR prints one between two words where a page ends.
    """
    plain = normalise_characters(text.replace("\f", " "))
    found = list(_find_interruptions(plain))
    return found if found and _are_lines_filled(plain, len(found)) else []


# the last of them; it opens with the line end before the line, because `re` scans fast for a literal first character
_SHORT_LINE: Final = lazy_re(
    rf"\n[ ]*+(?P<line>[^a-z\s][^\n]{{0,{LONGEST_INTERRUPTION - 1}}}+)(?=\n\s*+(?P<word>[a-z]\S*+))"
)


def _find_interruptions(text: str) -> Iterator[Interruption]:
    for match in _SHORT_LINE.finditer(text):
        above = _list_lines(text[max(0, match.start() - _LONGEST_STRETCH) : match.start()])
        for first in range(1, min(_MOST_LINES, len(above)) + 1):
            lines = [*above[len(above) - first + 1 :], match["line"].rstrip()]
            if _interrupt(above[-first], lines, match["word"]):
                yield from _place(text, match.end("line"), lines)
                break


def _list_lines(text: str) -> list[str]:
    """List the lines of a text that are not blank, without the white space around them."""
    return [line for line in map(str.strip, text.split("\n")) if line]


def _place(text: str, end: int, lines: list[str]) -> Iterator[Interruption]:
    """Find the places of some lines that follow each other up to an offset."""
    places = []
    for line in reversed(lines):
        end = text.rindex(line, 0, end)
        places.append(Interruption(end, end + len(line), line))
    return reversed(places)


_SENTENCE_END: Final = (".", "!", "?", ":")


def _interrupt(before: str, lines: list[str], after: str) -> bool:
    """Return whether some lines stand in a sentence that goes on below them, and are too short to be lines of it.

    >>> _interrupt("The patient was seen for pain of the back that", ["Example Law Offices"], "radiates to the leg.")
    True
    """
    if not _has_room(before, lines[-1], after) or not all(map(_may_be_title, lines)):
        return False
    return all(not line.endswith(_SENTENCE_END) and _fits(before, line, below) for line, below in pairwise(lines))


def _has_room(before: str, line: str, after: str) -> bool:
    """Return whether the word after a line amid a sentence would have fitted on it."""
    return not before.endswith(_SENTENCE_END) and after[:1].islower() and _fits(before, line, after)


def _fits(before: str, line: str, after: str) -> bool:
    return len(line) <= LONGEST_INTERRUPTION and len(line) + len(after.split(maxsplit=1)[0]) + _ROOM < len(before)


# words, but not what goes on with a comma or ends a bracket, or only signs
_TITLE: Final = lazy_re(r"(?![,.;:)\]])[\W_]*+\w|[|\u00a7\u00b6%*#=+~^_<>@&$\u2022\u00b7]++\Z")


def _may_be_title(line: str) -> bool:
    """Return whether a line begins as one of the page may, and has few words in small letters."""
    return _TITLE.match(line) is not None and has_words_of_title(line)


_FEW: Final = 3
_LINES: Final = 40


def _are_lines_filled(text: str, found: int) -> bool:
    """Return whether few lines amid sentences are short, apart from those found: at most 3, or 3 of each 40.

    A program that breaks each line in two leaves many.
    """
    lines = _list_lines(text)
    short = sum(starmap(_has_room, zip(lines, lines[1:], lines[2:], strict=False)))
    return short - found <= max(_FEW, len(lines) * _FEW // _LINES)
