"""The forms of letter, one row of data each.

A row holds the words of a form as they are printed; section parsers read the row and never ask for its name. Words in
capitals match capitals only, so that prose that names a section never opens one. Other words match as printed or, if
they do not occur so, in any case. A space matches any run of white space. What a form does not have is left out of its
row.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve, frozen

from .models import Decision

_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


@frozen
class Heading:
    """The words that open a section."""

    section: str
    """The section: "credentials", "documents", "summary" or "issues"."""
    text: str
    """The heading."""
    opener: str = ""
    """A stock phrase at the start of the section, by which it is found if the heading is lost."""
    optional: bool = False
    """Whether letters may lack the section; it is searched for only between its neighbours."""
    inside: bool = False
    """Whether the heading is part of the text that it opens, such as the label of a paragraph."""


@frozen(eq=False)
class Layout:
    """One form of letter, as a row of data. Rows are compared by identity, so what is compiled from one is cached."""

    name: str
    """Name of the layout, as `Determination.layout` has it."""
    signature: tuple[str, ...]
    """Phrases by which a letter of this layout is recognised; one is enough, and the first is in no other layout."""
    headings: tuple[Heading, ...]
    """The headings, in the order of the letter; the head of the letter comes before the first."""
    unless: tuple[str, ...] = ()
    """Phrases of other layouts; in a letter with one of them, only the first phrase of the signature counts."""
    letterhead: tuple[str, ...] = ()
    """Stock words of the head that state no fact: the sender, a title, the words around a date."""
    header_labels: Mapping[str, tuple[str, ...]] = _NONE
    """The label of each field of the header; if a value may split it, followed by its first half."""
    header_rows: tuple[tuple[str, ...], ...] = ()
    """The fields of the header, row by row, if it is a table: every field that has a label, once."""
    header_phrases: Mapping[str, str] = _NONE
    """The words right before each date of the header that a sentence states."""
    credentials_labels: Mapping[str, str] = _NONE
    """The label before each list of credentials."""
    credentials_phrases: Mapping[str, str] = _NONE
    """The words right before each list of credentials that a sentence states."""
    summary_opener: str = ""
    """The end of the stock sentence before the text of the summary."""
    issues_opener: str = ""
    """The stock sentence before the first disputed treatment."""
    treatment_openers: tuple[str, ...] = ()
    """Stock words before a treatment, after its number; also in a head that lists treatments and decisions."""
    decisions: Mapping[str, Decision] = _NONE
    """The words for a decision; without any, a sentence states it: "… is not medically necessary and appropriate."."""
    claims_administrator_labels: tuple[str, ...] = ()
    """Labels of the claims administrator's guidelines; the first that occurs in a letter counts, here and below."""
    reviewer_labels: tuple[str, ...] = ()
    """Labels of the reviewer's guidelines."""
    rationale_labels: tuple[str, ...] = ()
    """Labels of the reviewer's rationale."""
    optional_fields: tuple[str, ...] = ()
    """Fields of the header and of an issue that a letter may lack without a problem."""

    @property
    def issue_labels(self) -> tuple[tuple[str, ...], ...]:
        """The labels of the paragraphs of an issue, in order."""
        return self.claims_administrator_labels, self.reviewer_labels, self.rationale_labels


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
_DECISIONS: Final = MappingProxyType(
    {
        "Upheld": Decision.UPHELD,
        "Overturned": Decision.OVERTURNED,
        # no such letter was seen
        "Overturned in part": Decision.PARTIALLY_OVERTURNED,
        "Partially Overturned": Decision.PARTIALLY_OVERTURNED,
        "Partially Upheld": Decision.PARTIALLY_OVERTURNED,
        "Partly Overturned": Decision.PARTIALLY_OVERTURNED,
        "Partly Upheld": Decision.PARTIALLY_OVERTURNED,
        "Upheld in part": Decision.PARTIALLY_OVERTURNED,
    }
)
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
        # if a scanner misread all of the above
        "developed the following clinical case summary based on a review",
        "The Final Determination was based on decisions for the disputed items/services",
    ),
    unless=("IMR DECISION(S) AND RATIONALE(S)",),
    headings=(
        _CREDENTIALS,
        evolve(_DOCUMENTS, optional=True),  # in mailed letters, by report; posted ones lack it
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
"""Letters of 2014 to 2017 (199 seen), with a header block from late 2015 on. No later letter was seen; numbered items,
sentences in place of "Upheld", and the labels IMRO and Reviewer are expected there."""

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
"""Letters of late 2013 and 2014. The headings are known from a program, the wording of the last section is not: it is
read with the wordings of the layouts before and after."""

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
        Heading("documents", "Documents Reviewed for Determination:", optional=True),  # by report
        Heading("issues", "1) Regarding the request for", "Regarding the request for", inside=True),  # by report
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
"""Letters of the middle of 2013. One was seen up to the case summary; the rest is known from the press. The head states
each decision twice, and the block of its rationale opens with it again."""

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
"""Letters of early 2013. The headings are known from a program; labels of the header and words of a decision are not.
The label of the rationale says "not medically necessary" whatever was decided, so it proves nothing."""

LAYOUTS: Final[tuple[Layout, ...]] = (
    ISSUES_AND_RATIONALES,
    DOCUMENTS_REVIEWED,
    NOTICE_OF_DETERMINATION,
    PROFESSIONAL_REVIEW,
)
"""Every known layout. A letter has the signature of one of them only, so their order does not matter; the most common
comes first."""
