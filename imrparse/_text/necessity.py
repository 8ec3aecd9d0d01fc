"""Necessity: the sentence that decides in so many words.

"… is not medically necessary and appropriate." upholds the denial, and without "not" overturns it. It stands for a
decision where the form has no word of its own, before an issue's labels, in a letter's head or among the reasons.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from ..models import Decision, Span
from .lazy import lazy_regex

NECESSARY: Final = r"\bmedically\s++(?:necessary|appropriate)(?:\s++(?:and|or)\s++\w++)?"
"""Pattern of the words with which reasons close, to be set into other patterns."""
# "are medically necessary.", "is notmedically necessary and appropriate."
NECESSITY: Final = r"\b(?:is|are)\s++(?:not\s*+)?+medically\s++necessary(?:\s++and\s++appropriate)?+\s*+\."
"""Pattern of the end of such a sentence, to be set into other patterns."""

SENTENCE_END: Final = lazy_regex(NECESSITY, regex.IGNORECASE)
"""The end of such a sentence."""
_NOT: Final = lazy_regex(r"\snot", regex.IGNORECASE)
# What stands before it in its sentence, read backwards; "2.5 mg" ends no sentence.
_BEFORE: Final = lazy_regex(r"(?r)(?:[^.!?]|[.!?](?=\S))*+")
# Words that make it a question, a condition or somebody else's opinion.
_REPORTED: Final = lazy_regex(
    r"""(?xi)
    \b(?: whether | if | unless | until | sa(?:ys?|id) | states? | stated | writes? | wrote | claims? | claimed
        | argues? | argued | according | denial | denied | utilization | administrator | insurer | adjuster )\b
    """
)


def read_necessity(words: str) -> Decision:
    """Tell what the end of such a sentence decides.

    >>> read_necessity("are medically necessary.").value, read_necessity("is notmedically necessary.").value
    ('overturned', 'upheld')
    """
    return Decision.UPHELD if _NOT.search(words) else Decision.OVERTURNED


def find_necessity(text: str, pos: int, endpos: int) -> Span | None:
    """Find the last end of a sentence that decides; None where there is none, or where two disagree.

    What is asked, supposed or told of somebody else's opinion decides nothing.

    >>> find_necessity("The brace is medically necessary.", 0, 33)
    Span(start=10, end=33)
    >>> find_necessity("It is asked whether the brace is medically necessary.", 0, 53)
    """
    found = list(_find_own(text, pos, endpos))
    if len({read_necessity(text[span.as_slice()]) for span in found}) != 1:
        return None
    return found[-1]


def _find_own(text: str, pos: int, endpos: int) -> Iterator[Span]:
    """Find each sentence that says it in the reviewer's own name."""
    for end in SENTENCE_END.finditer(text, pos, endpos):
        before = _BEFORE.match(text, pos, end.start())
        if before and not _REPORTED.search(text, *before.span()):
            yield Span(*end.span())
        pos = end.end()
