"""Tells how sentences end, and which lines are no sentence but a title."""

from __future__ import annotations

from typing import Final

from .lazy import lazy_re

_ENDS_OF_SENTENCE: Final = (".", "!", "?", '"', ".)")
_LAST_WORDS: Final = ("necessary", "appropriate")  # of a rationale, whose last sentence may lack its full stop
ENDS_OF_REASONS: Final = (*_ENDS_OF_SENTENCE, *_LAST_WORDS)
"""How reasons end."""
ENDS_OF_LINE: Final = (*_ENDS_OF_SENTENCE, ",", ";", ":")
"""How a line ends that belongs to a sentence, and so to the letter."""
ENDS_OF_LETTER: Final = (*ENDS_OF_LINE, *_LAST_WORDS)
"""How a letter ends, if it may be cut short."""
ABBREVIATION: Final = r"(?:Inc|Corp|Co|Ltd|LLC|LLP|Esq|Ph\.D|[A-Z]\.[A-Z])\."
"""The pattern of an abbreviation after a name, whose full stop ends no sentence."""
_ENDS_WITH_ABBREVIATION: Final = lazy_re(rf".*\b{ABBREVIATION}")


def ends_with(endings: tuple[str, ...], text: str, pos: int, endpos: int) -> bool:
    """Return whether the text between two offsets ends with one of `endings`, ignoring trailing white space.

    >>> ends_with((".", "!"), "It is necessary. ", 0, 17)
    True
    """
    return text[pos:endpos].rstrip().endswith(endings)


def ends_sentence(line: str) -> bool:
    """Return whether a line ends as one of a sentence does, and not with an abbreviation of a name.

    >>> ends_sentence("The knee is stable."), ends_sentence("Example Services, Inc."), ends_sentence("Jane Roe, M.D.")
    (True, False, False)
    """
    return line.endswith(ENDS_OF_LINE) and not _ENDS_WITH_ABBREVIATION.fullmatch(line)


def has_words_of_title(line: str) -> bool:
    """Return whether at least half of the words of a line do not begin with a small letter, unlike those of prose.

    >>> has_words_of_title("Example Law Offices"), has_words_of_title("Objective findings need to be present")
    (True, False)
    """
    words = line.split()
    return sum(word[0].islower() for word in words) * 2 <= len(words)
