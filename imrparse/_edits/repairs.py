r"""Restores the form's own words where a converter tore them or a scanner misread them.

They are known, so they are mended before the letter is read, with a warning. A letter is searched for them only if
reading it left doubts, because the search takes as long as reading it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from .._text.plain import normalise_characters
from ..layouts import Layout
from ..models import Basis, Determination, Problem, Severity
from .apply import Edit, drop_overlaps
from .form_words import Place, find_guidelines, is_inside, strip_spaces
from .misread_labels import find_misread_labels, has_misread_label
from .misread_words import find_misread_words, replace_words, report_misread_words
from .torn_words import find_torn_words

# --- Doubts -----------------------------------------------------------------------------------------------------------

_DOUBTFUL_NOTES: Final = frozenset({"guideline-unknown", "section-unknown"})


def is_doubtful(letter: Determination, layouts: Iterable[Layout]) -> bool:
    """Return whether a letter shows signs of torn or misread words: a problem, or stock words inside a value."""
    if letter.problems and any(
        one.severity is not Severity.NOTE or one.code in _DOUBTFUL_NOTES for one in letter.problems
    ):
        return True
    for issue in letter.issues:
        for basis in (issue.claims_administrator_basis, issue.reviewer_basis):
            if basis is not None and _has_unread_words(basis):
                return True
    return _lacks_stock_sentence(letter, layouts) or _has_misread_cover_page(letter, layouts)


def _has_misread_cover_page(letter: Determination, layouts: Iterable[Layout]) -> bool:
    """Return whether the cover page of a letter has a label that is misread, so that its value was not read."""
    header = letter.header
    if not (header.final_determination or header.claim_number or header.employee_name or header.provider_name):
        return False
    if header.claim_number and header.employee_name and header.provider_name and header.treatments_in_dispute:
        return False
    return has_misread_label(strip_spaces(normalise_characters(letter.source)), layouts)


def _lacks_stock_sentence(letter: Determination, layouts: Iterable[Layout]) -> bool:
    """Return whether the summary or the first treatment is too near to its heading for a sentence between them."""
    layout = next(row for row in layouts if row.name == letter.layout)
    summary = letter.summary
    opener = layout.summary_opener if _opens_with_sentence(layout) else ""
    if summary.text is not None and summary.spans["text"].start < summary.span.start + len(opener):
        return True
    first = letter.issues[0] if letter.issues and letter.issues[0].treatment else None
    # the treatment may be in the head of the letter
    return first is not None and 0 <= first.spans["treatment"].start - first.span.start < len(layout.issues_opener)


@cache
def _opens_with_sentence(layout: Layout) -> bool:
    """Return whether the summary of a layout opens with the stock sentence that ends with its opener."""
    opener = next((heading.opener for heading in layout.headings if heading.section == "summary"), "")
    return any(phrase.startswith(opener) for phrase in layout.stock_text.get("summary", ()))


def _has_unread_words(basis: Basis) -> bool:
    """Return whether a paragraph of guidelines was not read as a whole.

    Signs of it are words of "Decision based on Non-MTUS Citation" that occur more often than others or than citations.
    A stock statement names the MTUS once more, and a sentence of 2013 says of each citation whether it is part of it.
    """
    text = basis.text
    clauses = text.count("Decision")
    if clauses != text.count("ased on") or not 0 <= text.count("MTUS") - text.count("part of the MTUS") - clauses <= 1:
        return True
    if basis.non_mtus and text.count("Citation") < text.count("Non-MTUS"):
        return True
    return len(basis.mtus) + len(basis.non_mtus) < (clauses if basis.statement else max(clauses, 1))


# --- Repairs ----------------------------------------------------------------------------------------------------------


class Repairs(NamedTuple):
    """The edits that restore the words of the form, and the problems that report them."""

    edits: list[Edit]
    problems: list[Problem]


def find_repairs(text: str, layouts: tuple[Layout, ...]) -> Repairs:
    """Find the words of some forms that are torn or misread in a normalised text."""
    bare = strip_spaces(text)
    guidelines = find_guidelines(bare, layouts)
    tears, problems = find_torn_words(text, bare, layouts, guidelines)
    misread = (*find_misread_words(bare, layouts, guidelines), *find_misread_labels(bare, layouts))
    lost = list(drop_overlaps(sorted(misread, key=_order)))
    mended = [(bare.places[place.start], bare.places[place.end - 1] + 1) for place in lost]
    edits = [edit for edit in dict.fromkeys(tears) if not is_inside(edit.start, mended)]
    edits += [replace_words(text, bare, place) for place in lost]
    return Repairs(edits, [*problems, *report_misread_words(text, bare, lost)])


def _order(place: Place) -> tuple[int, int]:
    return place.start, -place.end
