"""Layouts: all that differs between the letters of different years, one row of data each.

A row holds the words of the form as they are printed. Section parsers read the row; none asks for its name. Words in
capitals are matched as they stand, so that prose which names a section never opens one; so are all others where the
letter has them so, and else without regard to case. Any run of white space may stand where the words have a space.
What a form does not have is left out of its row.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve, frozen

from ._text.phrases import find_phrase
from ._text.plain import normalise_characters
from .errors import UnknownLayoutError
from .models import Decision, Span

_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


@frozen
class Heading:
    """The words that open a section."""

    section: str
    """The section: "credentials", "documents", "summary" or "issues"."""
    text: str
    """The heading."""
    opener: str = ""
    """A stock phrase of the section, which shows where it begins when the heading is lost."""
    optional: bool = False
    """Whether letters may lack the section; it is looked for between its neighbours only."""
    inside: bool = False
    """Whether the heading is a part of the text that it opens, such as the label of a paragraph."""


@frozen(eq=False)
class Layout:
    """One form of letter, as a row of data; two rows are never equal, so what is compiled from one is cached by it."""

    name: str
    """Name of the layout."""
    signature: tuple[str, ...]
    """Phrases that letters of this layout hold; one is enough to recognise it, and the first is no other layout's."""
    headings: tuple[Heading, ...]
    """The headings, in the letter's order; the head of the letter stands before the first."""
    unless: tuple[str, ...] = ()
    """Phrases of other layouts; where one stands, of the signature only the first phrase counts."""
    letterhead: tuple[str, ...] = ()
    """Stock words of the head that say nothing of the case: the sender, a title, what stands around a fact."""
    header_labels: Mapping[str, tuple[str, ...]] = _NONE
    """For each field of the header its label; where a value may break it in two, its first half stands second."""
    header_rows: tuple[tuple[str, ...], ...] = ()
    """The fields of the header, row by row, where it is a table: those that have a label, each once."""
    header_phrases: Mapping[str, str] = _NONE
    """For each date of the header the words right before it, where a sentence of the head tells it."""
    credentials_labels: Mapping[str, str] = _NONE
    """For each list of credentials the label before it."""
    credentials_phrases: Mapping[str, str] = _NONE
    """For each list of credentials the words before it, where a sentence tells them."""
    summary_opener: str = ""
    """The end of the stock sentence before the summary's body."""
    issues_opener: str = ""
    """The stock sentence before the first disputed treatment."""
    treatment_openers: tuple[str, ...] = ()
    """Stock words before a treatment, after its number; in the head, too, where treatments may stand apart."""
    decisions: Mapping[str, Decision] = _NONE
    """The words of a decision; without any, a sentence tells it: "is not medically necessary and appropriate."."""
    claims_administrator_labels: tuple[str, ...] = ()
    """Labels of the claims administrator's guidelines; the first that a letter uses counts, here and below."""
    reviewer_labels: tuple[str, ...] = ()
    """Labels of the reviewer's guidelines."""
    rationale_labels: tuple[str, ...] = ()
    """Labels of the reviewer's reasons."""
    optional_fields: tuple[str, ...] = ()
    """Fields of the header and of an issue that a letter may lack without a problem."""

    @property
    def issue_labels(self) -> tuple[tuple[str, ...], ...]:
        """The labels of an issue's paragraphs, in their order."""
        return self.claims_administrator_labels, self.reviewer_labels, self.rationale_labels

    def claims(self, text: str, pos: int = 0, endpos: int | None = None) -> bool:
        """Tell whether a stretch of text is a letter of this layout, or a part of one."""
        endpos = len(text) if endpos is None else endpos
        if find_phrase(self.signature[0], text, pos, endpos):
            return True
        return _holds(self.signature[1:], text, pos, endpos) and not _holds(self.unless, text, pos, endpos)

    def may_stand_in(self, text: str) -> bool:
        """Tell whether a text may hold letters of this layout, whatever else it holds."""
        return _holds(self.signature, text, 0, len(text))


def _holds(phrases: tuple[str, ...], text: str, pos: int, endpos: int) -> bool:
    """Tell whether one of some phrases stands in a stretch of text."""
    return any(find_phrase(phrase, text, pos, endpos) for phrase in phrases)


_HEADER_LABELS: Final = MappingProxyType(
    {
        "case_number": ("Case Number:",),
        "date_assigned": ("Date Assigned:",),
        "decision_date": ("Decision Date:",),
        "priority": ("Priority:",),
        "date_of_injury": ("Date of Injury:",),
        "ur_denial_date": ("UR Denial Date:",),
        "application_received": ("Application Received:", "Application"),
    }
)
_HEADER_ROWS: Final = (
    ("case_number",),
    ("date_assigned", "date_of_injury"),
    ("decision_date", "ur_denial_date"),
    ("priority", "application_received"),
)
_CREDENTIALS_LABELS: Final = MappingProxyType(
    {"licensed_states": "State(s) of Licensure:", "specialties": "Certification(s)/Specialty:"}
)
_CREDENTIALS_PHRASES: Final = MappingProxyType(
    {
        "licensed_states": "is licensed to practice in",
        "specialties": "is Board Certified in",
        "subspecialties": "has a subspecialty in",
    }
)
_CREDENTIALS: Final = Heading(
    "credentials", "HOW THE IMR FINAL DETERMINATION WAS MADE", "MAXIMUS Federal Services sent the complete case file"
)
_DOCUMENTS: Final = Heading("documents", "DOCUMENTS REVIEWED")
_SUMMARY: Final = Heading(
    "summary", "CLINICAL CASE SUMMARY", "The expert reviewer developed the following clinical case summary"
)
_SUMMARY_OPENER: Final = "including all medical records:"
_ISSUES_OPENER: Final = (
    "The Final Determination was based on decisions for the disputed items/services set forth below:"
)
_DECISIONS: Final = MappingProxyType({"Upheld": Decision.UPHELD, "Overturned": Decision.OVERTURNED})
_RELIED_UPON: Final = (
    "Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision"
)
_HAS_DETERMINED: Final = "MAXIMUS Federal Services, Inc. has determined the request for"

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
    unless=("IMR DECISION(S) AND RATIONALE(S)",),
    headings=(
        _CREDENTIALS,
        evolve(_DOCUMENTS, optional=True),  # told: letters sent by mail have it, posted ones do not
        _SUMMARY,
        Heading("issues", "IMR ISSUES, DECISIONS AND RATIONALES", "The Final Determination was based on decisions for"),
    ),
    header_labels=_HEADER_LABELS,
    header_rows=_HEADER_ROWS,
    credentials_labels=_CREDENTIALS_LABELS,
    credentials_phrases=_CREDENTIALS_PHRASES,
    summary_opener=_SUMMARY_OPENER,
    issues_opener=_ISSUES_OPENER,
    decisions=_DECISIONS,
    claims_administrator_labels=("Claims Administrator guideline:",),
    reviewer_labels=("MAXIMUS guideline:", "IMRO guideline:", "Reviewer guideline:"),
    rationale_labels=("Decision rationale:",),
)
"""Letters of 2014 to 2017 (199 seen): with a header block from late 2015 on, without one before. No later letter was
seen; numbered items, sentences in place of "Upheld" and the labels IMRO and Reviewer are what to expect of one."""

DOCUMENTS_REVIEWED: Final = Layout(
    name="documents-reviewed",
    signature=("IMR DECISION(S) AND RATIONALE(S)",),
    headings=(
        _CREDENTIALS,
        _DOCUMENTS,
        _SUMMARY,
        Heading("issues", "IMR DECISION(S) AND RATIONALE(S)", "The Final Determination was based on decisions for"),
    ),
    letterhead=("MAXIMUS FEDERAL SERVICES, INC.", "Independent Medical Review"),
    header_labels=_HEADER_LABELS,
    header_rows=_HEADER_ROWS,
    credentials_labels=_CREDENTIALS_LABELS,
    credentials_phrases=_CREDENTIALS_PHRASES,
    summary_opener=_SUMMARY_OPENER,
    issues_opener=_ISSUES_OPENER,
    treatment_openers=(_HAS_DETERMINED,),
    decisions=_DECISIONS,
    claims_administrator_labels=("Claims Administrator guideline:",),
    reviewer_labels=("MAXIMUS guideline:", _RELIED_UPON),
    rationale_labels=("Decision rationale:", "Rationale for the Decision:"),
    optional_fields=(*(name for name in _HEADER_LABELS if name != "ur_denial_date"), "claims_administrator_basis"),
)
"""Letters of late 2013 and 2014: headings known from code, the wording of the last section not. It is read with the
wordings of both neighbours."""

NOTICE_OF_DETERMINATION: Final = Layout(
    name="notice-of-determination",
    signature=(
        "Medical Qualifications of the Expert Reviewer:",
        "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE",
        "Notice of Independent Medical Review Determination",
    ),
    unless=("CLINICAL CASE SUMMARY", "HOW THE IMR FINAL DETERMINATION WAS MADE", "UR Denial Date:"),
    headings=(
        Heading("credentials", "Medical Qualifications of the Expert Reviewer:", "is Board Certified in"),
        Heading("summary", "Case Summary:", "The following case summary was taken directly from"),
        Heading("documents", "Documents Reviewed for Determination:", optional=True),  # told
        Heading("issues", "1) Regarding the request for", "Regarding the request for", inside=True),  # told
    ),
    letterhead=(
        "MAXIMUS FEDERAL SERVICES, INC.",
        "Notice of Independent Medical Review Determination",
        "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE",
        "An application for Independent Medical Review",
        "A Notice of Assignment and Request for Information",
        "A decision has been made for each of the treatment and/or services that were in dispute:",
    ),
    header_phrases=MappingProxyType(
        {
            "decision_date": "Dated:",
            "application_received": "was filed on",
            "ur_denial_date": "disputing the Utilization Review Denial dated",
            "date_assigned": "was provided to the above parties on",
        }
    ),
    credentials_phrases=_CREDENTIALS_PHRASES,
    treatment_openers=(_HAS_DETERMINED, "Regarding the request for"),
    reviewer_labels=(_RELIED_UPON,),
    rationale_labels=("Rationale for the Decision:",),
)
"""Letters of the middle of 2013: one seen up to the case summary, what follows is told by the press. The head tells
each decision twice, and each once more opens the block of its reasons."""

PROFESSIONAL_REVIEW: Final = Layout(
    name="professional-review",
    signature=(
        "MEDICAL PROFESSIONAL REVIEW",
        "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:",
        "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:",
        "MEDICAL REVIEWER QUALIFICATIONS:",
    ),
    headings=(
        Heading("summary", "CASE SUMMARY:"),
        Heading("documents", "DOCUMENTS REVIEWED FOR DETERMINATION:"),
        Heading("issues", "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:", inside=True),
        Heading("credentials", "MEDICAL REVIEWER QUALIFICATIONS:", "is Board Certified in"),
    ),
    letterhead=("MEDICAL PROFESSIONAL REVIEW",),
    credentials_phrases=_CREDENTIALS_PHRASES,
    treatment_openers=("ISSUE AT DISPUTE:",),
    reviewer_labels=("MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:",),
    rationale_labels=("RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:",),
)
"""Letters of early 2013: headings known from code, no label of the header and no wording of a decision. The label of
the reasons is a fixed form, which says "not necessary" over every decision and proves nothing."""

LAYOUTS: Final[tuple[Layout, ...]] = (
    ISSUES_AND_RATIONALES,
    DOCUMENTS_REVIEWED,
    NOTICE_OF_DETERMINATION,
    PROFESSIONAL_REVIEW,
)
"""Every layout known. A letter is claimed by one of them only, so their order does not matter; the commonest is tried
first."""


def detect(text: str, layouts: Iterable[Layout] = LAYOUTS) -> Layout:
    """Find the layout of a letter.

    Raises UnknownLayoutError where no layout recognises the text.

    >>> detect("CLINICAL CASE SUMMARY").name
    'issues-and-rationales'
    """
    return find_layout(normalise_characters(text), Span(0, len(text)), layouts)


def find_layout(text: str, letter: Span, layouts: Iterable[Layout]) -> Layout:
    """Do what `detect` does, to a letter within a text that has passed the door."""
    for layout in layouts:
        if layout.claims(text, letter.start, letter.end):
            return layout
    raise UnknownLayoutError(
        "no layout recognises this text: it holds none of the headings of a determination letter; "
        "pass a row of your own in `layouts` for a form that imrparse does not know"
    )
