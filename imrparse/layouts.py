"""Layouts: all that differs between the letters of different years, one row of data each.

A row holds the words of the form as they are printed. Section parsers read the row; none asks for its name. Words in
capitals are matched as they stand, so that prose which names a section never opens one; all others are matched
without regard to case. Any run of white space may stand where the words have a space.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

import regex
from attrs import frozen

from ._text import phrase, plain, words
from .errors import UnknownLayoutError
from .models import Decision, Span


@frozen
class Heading:
    """The words that open a section."""

    section: str
    """The section: "credentials", "summary" or "issues"."""
    text: str
    """The heading."""
    opener: str
    """A stock phrase of the section, which shows where it begins when the heading is lost."""


@frozen
class Layout:
    """One form of letter, as a row of data."""

    name: str
    """Name of the layout."""
    signature: tuple[str, ...]
    """Phrases that only letters of this layout hold; one is enough to recognise it."""
    headings: tuple[Heading, ...]
    """The headings, in the letter's order; the header block stands before the first."""
    header_labels: Mapping[str, tuple[str, ...]]
    """For each field of the header its label; where a value may break it in two, its first half stands second."""
    credentials_labels: Mapping[str, str]
    """For each list of credentials the label before it."""
    credentials_phrases: Mapping[str, str]
    """For each list of credentials the words before it, where a sentence tells them."""
    summary_opener: str
    """The end of the stock sentence before the summary's body."""
    issues_opener: str
    """The stock sentence before the first disputed treatment."""
    decisions: Mapping[str, Decision]
    """The words of a decision."""
    claims_administrator_labels: tuple[str, ...]
    """Labels of the claims administrator's guidelines; the first that a letter uses counts, here and below."""
    reviewer_labels: tuple[str, ...]
    """Labels of the reviewer's guidelines."""
    rationale_labels: tuple[str, ...]
    """Labels of the reviewer's reasons."""

    @property
    def issue_labels(self) -> tuple[tuple[str, ...], ...]:
        """The labels of an issue's paragraphs, in their order."""
        return self.claims_administrator_labels, self.reviewer_labels, self.rationale_labels

    @property
    def decision(self) -> regex.Pattern[str]:
        """The pattern of a decision: its word after a colon, at the end of a line or before a label."""
        return _decision_pattern(tuple(self.decisions), sum(self.issue_labels, ()))

    def read_decision(self, word: str) -> Decision:
        """Tell what the word of a decision means."""
        return next(decision for name, decision in self.decisions.items() if name.lower() == word.lower())

    def claims(self, text: str, pos: int = 0, endpos: int | None = None) -> bool:
        """Tell whether a stretch of text is a letter of this layout, or a part of one."""
        return any(words(phrase).search(text, pos, endpos) for phrase in self.signature)


@cache
def _decision_pattern(decisions: tuple[str, ...], labels: tuple[str, ...]) -> regex.Pattern[str]:
    decision, label = "|".join(map(phrase, decisions)), "|".join(map(phrase, labels))
    return regex.compile(rf":\s*+(?P<word>{decision})\b(?=[ ]*+(?:\n|\Z)|\s*+(?:{label}))", regex.IGNORECASE)


ISSUES_AND_RATIONALES: Final = Layout(
    name="issues-and-rationales",
    signature=(
        "IMR ISSUES, DECISIONS AND RATIONALES",
        "CLINICAL CASE SUMMARY",
        "HOW THE IMR FINAL DETERMINATION WAS MADE",
        "UR Denial Date:",
        "MAXIMUS guideline:",
        # where a scanner misread all of these
        "developed the following clinical case summary based on a review",
        "The Final Determination was based on decisions for the disputed items/services",
    ),
    headings=(
        Heading(
            "credentials",
            "HOW THE IMR FINAL DETERMINATION WAS MADE",
            "MAXIMUS Federal Services sent the complete case file",
        ),
        Heading(
            "summary", "CLINICAL CASE SUMMARY", "The expert reviewer developed the following clinical case summary"
        ),
        Heading("issues", "IMR ISSUES, DECISIONS AND RATIONALES", "The Final Determination was based on decisions for"),
    ),
    header_labels=MappingProxyType(
        {
            "case_number": ("Case Number:",),
            "date_assigned": ("Date Assigned:",),
            "decision_date": ("Decision Date:",),
            "priority": ("Priority:",),
            "date_of_injury": ("Date of Injury:",),
            "ur_denial_date": ("UR Denial Date:",),
            "application_received": ("Application Received:", "Application"),
        }
    ),
    credentials_labels=MappingProxyType(
        {"licensed_states": "State(s) of Licensure:", "specialties": "Certification(s)/Specialty:"}
    ),
    credentials_phrases=MappingProxyType(
        {
            "licensed_states": "is licensed to practice in",
            "specialties": "is Board Certified in",
            "subspecialties": "has a subspecialty in",
        }
    ),
    summary_opener="including all medical records:",
    issues_opener="The Final Determination was based on decisions for the disputed items/services set forth below:",
    decisions=MappingProxyType({"Upheld": Decision.UPHELD, "Overturned": Decision.OVERTURNED}),
    claims_administrator_labels=("Claims Administrator guideline:",),
    reviewer_labels=("MAXIMUS guideline:", "IMRO guideline:", "Reviewer guideline:"),
    rationale_labels=("Decision rationale:",),
)
"""Letters of 2014 to 2017 (199 seen): with a header block from late 2015 on, without one before."""

LAYOUTS: Final[tuple[Layout, ...]] = (ISSUES_AND_RATIONALES,)
"""Every layout known."""


def detect(text: str, layouts: Iterable[Layout] = LAYOUTS) -> Layout:
    """Find the layout of a letter.

    Raises UnknownLayoutError where no layout recognises the text.

    >>> detect("CLINICAL CASE SUMMARY").name
    'issues-and-rationales'
    """
    return find_layout(plain(text), Span(0, len(text)), layouts)


def find_layout(text: str, letter: Span, layouts: Iterable[Layout]) -> Layout:
    """Do what `detect` does, to a letter within a text that has passed the door."""
    for layout in layouts:
        if layout.claims(text, letter.start, letter.end):
            return layout
    raise UnknownLayoutError(
        "no layout recognises this text: it holds none of the headings of a determination letter; "
        "pass a row of your own in `layouts` for a form that imrparse does not know"
    )
