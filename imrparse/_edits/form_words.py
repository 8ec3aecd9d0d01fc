r"""The words that each form prints, and a text without its white space in which they are looked for.

A converter may print a space inside a word, or none between two: "Decisi on based on Non -MTUS", "Complaints2004".
Without white space, both read as the form has them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import chain, pairwise
from typing import Final, NamedTuple

from ..layouts import Layout
from ..vocabulary import MTUS_CHAPTERS, SECTIONS_WITH_COMMA


class Phrase(NamedTuple):
    """Some words of the form, and where they may be."""

    words: str
    is_anchor: bool = False
    """Whether it is a heading, a label or a decision, each of which is reported by itself."""
    in_guidelines: bool = False
    """Whether it is looked for only in the paragraphs of guidelines."""
    before_year: bool = False
    """Whether it counts only before a year."""


class BareText(NamedTuple):
    """A text without its white space."""

    text: str
    lower: str
    places: list[int]
    """The offset of each character in the whole text."""

    def is_glued(self, index: int) -> bool:
        """Return whether no white space comes before a character."""
        return 0 < index < len(self.places) and self.places[index - 1] + 1 == self.places[index]


class Place(NamedTuple):
    """Where a phrase is in a bare text."""

    phrase: Phrase
    start: int
    end: int


# --- The words of the forms -------------------------------------------------------------------------------------------

CLAUSES: Final = (
    "Decision based on Non-MTUS Citation",
    "Decision based on MTUS",
    "The Claims Administrator did not cite any medical evidence for its decision.",
    "The Expert Reviewer did not cite any medical evidence for its decision.",
    "did not cite any medical evidence for its decision.",
    "based their decision on recommendation(s) outside of the MTUS Guidelines.",
    "did not base their decision on the MTUS.",
)
SECTION_LABEL: Final = "Section(s):"
ORIGINAL_REQUEST: Final = "was the original request."
PARTIAL_APPROVALS: Final = (
    "was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request",
    "leaving the original request IMR eligible. The original request",
)
_SUMMARY_WORDS: Final = ("year old", "year-old", "years old", "injured worker", "industrial injury", "date of injury")
"""What nearly every summary has before and after the age, the sex and the date of injury."""
_FORMULAS: Final = (*PARTIAL_APPROVALS, ORIGINAL_REQUEST, "The Claims Administrator authorized")


@cache
def list_phrases(layouts: tuple[Layout, ...]) -> tuple[Phrase, ...]:
    """Return every phrase of some forms that may be torn."""
    anchors = dict.fromkeys(chain.from_iterable(map(_list_anchors, layouts)))
    stock = dict.fromkeys(chain.from_iterable(map(_list_stock_words, layouts)))
    chapters = sorted(title for title, years in MTUS_CHAPTERS.items() if years)
    return (
        *(Phrase(words, is_anchor=True) for words in anchors),
        *(Phrase(words) for words in (*stock, *_FORMULAS, *_SUMMARY_WORDS)),
        *(Phrase(words, in_guidelines=True) for words in (*CLAUSES, SECTION_LABEL, *sorted(SECTIONS_WITH_COMMA))),
        *(Phrase(title, in_guidelines=True, before_year=True) for title in chapters),
    )


def _list_anchors(layout: Layout) -> Iterator[str]:
    """Return the headings, labels and decisions of a form."""
    yield from (heading.text for heading in layout.headings if not heading.inside)
    yield from (forms[0] for forms in layout.header_labels.values())
    yield from chain.from_iterable(layout.issue_labels)
    yield from (f": {word}" for word in layout.decisions)


def _list_stock_words(layout: Layout) -> Iterator[str]:
    """Return the stock sentences of a form, and the words right before its credentials."""
    yield from (heading.opener for heading in layout.headings if heading.opener)
    yield from filter(None, (layout.summary_opener, layout.issues_opener))
    yield from layout.credentials_labels.values()
    yield from layout.credentials_phrases.values()
    yield from layout.treatment_openers


# --- A text without its white space -----------------------------------------------------------------------------------


def strip_spaces(text: str) -> BareText:
    """Return a text without its white space; characters whose lower case is longer than one stay as they are."""
    places = [place for place, letter in enumerate(text) if letter not in " \n"]
    bare = "".join(map(text.__getitem__, places))
    lower = bare.lower()
    if len(lower) != len(bare):
        lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in bare)
    return BareText(bare, lower, places)


def find_guidelines(bare: BareText, layouts: tuple[Layout, ...]) -> list[tuple[int, int]]:
    """Find the paragraphs of guidelines: from each label of one to the next label."""
    sides = chain.from_iterable((*row.claims_administrator_labels, *row.reviewer_labels) for row in layouts)
    reasons = chain.from_iterable(row.rationale_labels for row in layouts)
    opens = {end for words in dict.fromkeys(sides) for _, end in find_all(bare.lower, strip_words(words).lower())}
    stops = {start for words in dict.fromkeys(reasons) for start, _ in find_all(bare.lower, strip_words(words).lower())}
    marks = sorted([*opens, *stops, len(bare.text)])
    return [(start, end) for start, end in pairwise(marks) if start in opens]


def is_inside(pos: int, stretches: list[tuple[int, int]]) -> bool:
    """Return whether an offset is in one of some ordered stretches."""
    before = bisect_right(stretches, (pos, len(stretches) and stretches[-1][1])) - 1
    return before >= 0 and pos < stretches[before][1]


def find_all(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Find every occurrence of some words."""
    end = 0
    while (start := text.find(words, end)) >= 0:
        end = start + len(words)
        yield start, end


def strip_words(words: str) -> str:
    return "".join(words.split())
