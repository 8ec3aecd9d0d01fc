"""Reads the sentence that states whether a treatment is medically necessary.

"… is not medically necessary and appropriate." upholds the denial; without "not" it overturns it. Where a form has no
word for the decision, this sentence states it: before the labels of an issue, in the head of the letter, or in the
rationale.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from ..models import Decision, Span
from .lazy import lazy_regex

NECESSARY: Final = r"\bmedically\s++(?:necessary|appropriate)(?:\s++(?:and|or)\s++\w++)?"
"""Pattern of the words that close most rationales, for use in other patterns."""
# "are medically necessary.", "is notmedically necessary and appropriate."
NECESSITY: Final = r"\b(?:is|are)\s++(?:not\s*+)?+medically\s++necessary(?:\s++and\s++appropriate)?+\s*+\."
"""Pattern of the end of a sentence that decides, for use in other patterns."""

SENTENCE_END: Final = lazy_regex(NECESSITY, regex.IGNORECASE)
"""The end of a sentence that decides."""
_NOT: Final = lazy_regex(r"\snot", regex.IGNORECASE)
# The words before it in its sentence, matched backwards; the full stop of "2.5 mg" ends no sentence.
_BEFORE: Final = lazy_regex(r"(?r)(?:[^.!?]|[.!?](?=\S))*+")
# Words that make it a question, a condition or the opinion of somebody else.
_REPORTED: Final = lazy_regex(
    r"""(?xi)
    \b(?: whether | if | unless | until | sa(?:ys?|id) | states? | stated | writes? | wrote | claims? | claimed
        | argues? | argued | according | denial | denied | utilization | administrator | insurer | adjuster )\b
    """
)


def read_necessity(words: str) -> Decision:
    """Return what the end of a sentence decides.

    >>> read_necessity("are medically necessary.").value, read_necessity("is notmedically necessary.").value
    ('overturned', 'upheld')
    """
    return Decision.UPHELD if _NOT.search(words) else Decision.OVERTURNED


def find_necessity(text: str, pos: int, endpos: int) -> Span | None:
    """Find the end of the last sentence that decides; None if there is none, or if two of them disagree.

    A question, a condition or the opinion of somebody else decides nothing.

    >>> find_necessity("The brace is medically necessary.", 0, 33)
    Span(start=10, end=33)
    >>> find_necessity("It is asked whether the brace is medically necessary.", 0, 53)
    """
    found = list(_find_own(text, pos, endpos))
    if len({read_necessity(text[span.as_slice()]) for span in found}) != 1:
        return None
    return found[-1]


def _find_own(text: str, pos: int, endpos: int) -> Iterator[Span]:
    """Find the ends of the sentences that give the reviewer's own opinion."""
    for end in SENTENCE_END.finditer(text, pos, endpos):
        before = _BEFORE.match(text, pos, end.start())
        if before and not _REPORTED.search(text, *before.span()):
            yield Span(*end.span())
        pos = end.end()
