"""Finds short lines amid a sentence. In filled text they cannot be the letter's: the next word would have fitted.

Such a line belongs to the page: a name, an address or a number that stands there once, and that nothing else gives
away. It is reported and kept, because a list of diagnoses or drugs may look the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, starmap
from typing import Final

from .._text.lazy import Match, lazy_re
from .._text.plain import normalise_characters
from .._text.sentences import has_words_of_title
from ..layouts import Layout
from .apply import Edit
from .form_anchors import find_first_heading

_INTERRUPTS: Final = "This line interrupts a sentence, and may belong to the page"
_ENDS_WITH_NUMBER: Final = "The text may end with the number of a page, so those of other pages may be amid sentences"


def find_suspected_lines(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the lines below the first heading that may belong to the page, to report them and keep them."""
    lines = _find_interruptions(text)
    head_end = find_first_heading(text, layouts) if lines else 0
    yield from (Edit(start, end, "", _INTERRUPTS, is_kept=True) for start, end in lines if start >= head_end)
    if last := _find_last_number(text):
        yield Edit(*last.span("number"), "", _ENDS_WITH_NUMBER, is_kept=True)


# "… is not medically necessary. 2", where all lines are joined
_LAST_NUMBER: Final = lazy_re(r"(?<=[.!?])[ ]++(?P<number>[0-9]{1,2})\s*+\Z")
_LONGEST_END: Final = 100


def _find_last_number(text: str) -> Match | None:
    """Find a number after the last sentence of a text."""
    end = text[-_LONGEST_END:].rstrip()
    return _LAST_NUMBER.search(text, max(0, len(text) - _LONGEST_END)) if end[-1:].isdigit() else None


# --- Lines that interrupt a sentence ----------------------------------------------------------------------------------

_LONGEST: Final = 60
"""The most characters of a line that may interrupt a sentence."""
_MOST_LINES: Final = 3
"""The most lines that may interrupt it together, such as an address."""
_LONGEST_STRETCH: Final = 600
"""More characters than there are in so many lines and the one before."""

# the last of such lines; it opens with the line end before it, because `re` scans fast for a literal first character
_LAST_LINE: Final = lazy_re(
    rf"\n[ ]*+(?P<line>[^a-z\s][^\n]{{0,{_LONGEST - 1}}}+)(?=\n\s*+(?P<after>[a-z][^\n]{{0,200}}+))"
)


def _find_interruptions(text: str) -> list[tuple[int, int]]:
    """Find the places of the lines that interrupt a sentence, if the lines of the text are filled.

    A form feed ends no line, because OCR prints one between two words where a page ends.
    """
    plain = normalise_characters(text.replace("\f", " "))
    found = list(dict.fromkeys(place for match in _LAST_LINE.finditer(plain) for place in _find_group(plain, match)))
    return found if found and _are_lines_filled(plain, len(found)) else []


def _find_group(text: str, last: Match) -> Iterator[tuple[int, int]]:
    """Find the places of the lines up to a last one that interrupt a sentence together; none if it goes on before."""
    above = _list_lines(text[max(0, last.start() - _LONGEST_STRETCH) : last.start()])
    for count in range(1, min(_MOST_LINES, len(above)) + 1):
        lines = [*above[len(above) - count + 1 :], last["line"].rstrip()]
        if _are_foreign(above[-count], lines, last["after"].rstrip()):
            end = last.end("line")
            for line in reversed(lines):
                end = text.rindex(line, 0, end)
                yield end, end + len(line)
            return


def _list_lines(text: str) -> list[str]:
    """List the lines of a text that are not blank, without the white space around them."""
    return [line for line in map(str.strip, text.split("\n")) if line]


_SENTENCE_END: Final = (".", "!", "?", ":")


def _are_foreign(before: str, lines: list[str], after: str) -> bool:
    """Return whether some lines stand in a sentence that goes on below them, and are too short to be lines of it.

    If the line below is short, too, they may be a list.

    >>> _are_foreign("She was seen for pain of the back that", ["Example Law"], "radiates to the leg and to the foot.")
    True
    """
    if not _has_room(before, lines[-1], after) or 2 * len(after) < len(before) or not all(map(_may_be_title, lines)):
        return False
    return all(not line.endswith(_SENTENCE_END) and _fits(before, line, below) for line, below in pairwise(lines))


_ROOM: Final = 10
"""How many more characters the line before must have than the line and the next word: right margins are ragged."""


def _has_room(before: str, line: str, after: str) -> bool:
    """Return whether the word after a line amid a sentence would have fitted on it."""
    return not before.endswith(_SENTENCE_END) and after[:1].islower() and _fits(before, line, after)


def _fits(before: str, line: str, after: str) -> bool:
    """Return whether the first word of the next line would have fitted on a line, by the width of the line before."""
    return len(line) <= _LONGEST and len(line) + len(after.split(maxsplit=1)[0]) + _ROOM < len(before)


# a word, perhaps after signs, but not what goes on after a comma or a bracket; or signs alone
_TITLE: Final = lazy_re(r"(?![,.;:)\]])[\W_]*+\w|[|\u00a7\u00b6%*#=+~^_<>@&$]++\Z")


def _may_be_title(line: str) -> bool:
    """Return whether a line begins as one of the page may, with no small letter, and has few words in small letters."""
    return _TITLE.match(line) is not None and not line[0].islower() and has_words_of_title(line)


_MOST_SHORT: Final = 3
_LINES_FOR_THEM: Final = 40


def _are_lines_filled(text: str, found: int) -> bool:
    """Return whether few lines amid sentences are short, apart from those found: at most 3, or 3 of each 40.

    A program that breaks each line in two leaves many.
    """
    lines = _list_lines(text)
    short = sum(starmap(_has_room, zip(lines, lines[1:], lines[2:], strict=False)))
    return short - found <= max(_MOST_SHORT, len(lines) * _MOST_SHORT // _LINES_FOR_THEM)
