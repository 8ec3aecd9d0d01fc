"""The forms of letter, one row of data each.

A row holds the words of a form as they are printed; section parsers read the row and never ask for its name. Words in
capitals match capitals only, so that prose that names a section never opens one. Other words match as printed or, if
they do not occur so, in any case. A space matches any run of white space. What a form does not have is left out of its
row.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from ._layout import FrozenMapping, Heading, Layout
from .models import Decision, Outcome

__all__ = ["LAYOUTS", "Heading", "Layout"]

_HEADER_LABELS: Final = FrozenMapping(
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
# The cover page of a mailed letter. In programs: the three outcomes, and the labels "IMR Case Number:",
# "Claim Number:", "Date of Injury:", "Date of UR Decision:" and "Priority:". In the law: that the determination binds,
# and the 30 days. All other words are recalled.
_SENDER: Final = (
    "MAXIMUS FEDERAL SERVICES, INC.",
    "Independent Medical Review",
    "P.O. Box 138009",
    "Sacramento, CA 95813-8009",
    "(855) 865-8873 Fax: (916) 605-4270",
    "Independent Medical Review Final Determination Letter",
    "Notice of Independent Medical Review Determination",
)
_STATED_DATES: Final = FrozenMapping(
    {
        "decision_date": "Dated:",
        "application_received": "was filed on",
        "ur_denial_date": "disputing the Utilization Review Denial dated",
        "date_assigned": "was provided to the above parties on",
    }
)
_HEAD_OF_NOTICE: Final = (
    "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE",
    "An application for Independent Medical Review",
    "A Notice of Assignment and Request for Information",
    "A decision has been made for each of the treatment and/or services that were in dispute:",
)
_COVER_LABELS: Final = FrozenMapping(
    {
        "case_number": ("IMR Case Number:", "MAXIMUS Case Number:"),
        "claim_number": ("Claim Number:", "Claims Number:"),
        "employee_name": ("Employee Name:", "Employee:"),
        "provider_name": ("Provider Name:",),
        "date_of_injury": ("Date of Injury:",),
        "ur_denial_date": ("UR Denial Date:", "Date of UR Decision:"),
        "application_received": ("Application Received:", "IMR Application Received:"),
        "priority": ("Priority:",),
        "treatments_in_dispute": ("Treatment(s) in Dispute Listed on IMR Application:",),
    }
)
_COVER_TEXT: Final = (
    "MAXIMUS Federal Services has completed the Independent Medical Review",
    '("IMR") of the above workers\' compensation case.',
    "This letter provides you with the IMR Final Determination and explains how the determination was made.",
    "This means we decided that",
    "are medically necessary and appropriate.",
    "A detailed explanation of the decision for each of the disputed items/services is provided later in this letter.",
    "The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be the Final Determination",
    "of the Administrative Director of the Division of Workers' Compensation.",
    "With the exception of extraordinary circumstances set forth under Labor Code section 4610.6(h),",
    "this determination is binding on all parties.",
    "In certain limited circumstances, you can appeal the Final Determination.",
    "Appeals must be filed with the Workers' Compensation Appeals Board within 30 days from the date of this letter.",
    "For more information on appealing the final determination, please see California Labor Code Section 4610.6(h).",
)
_FINAL_DETERMINATIONS: Final = FrozenMapping(
    {
        "Final Determination: UPHOLD": Outcome.UPHELD,
        "Final Determination: OVERTURN": Outcome.OVERTURNED,
        "Final Determination: PARTIAL OVERTURN": Outcome.PARTIALLY_OVERTURNED,
        "none of the disputed items/services": Outcome.UPHELD,
        "all of the disputed items/services": Outcome.OVERTURNED,
        "some (but not all) of the disputed items/services": Outcome.PARTIALLY_OVERTURNED,
    }
)
_COVER_CLOSING: Final = ("Sincerely,", "Medical Director")
_COPIES_LABEL: Final = "cc:"
_PAGE_FOOTER: Final = "Final Determination Letter for IMR Case Number"
_INITIALS_MARK: Final = "/"

_CREDENTIALS_LABELS: Final = FrozenMapping(
    {"licensed_states": "State(s) of Licensure:", "specialties": "Certification(s)/Specialty:"}
)
_CREDENTIALS_PHRASES: Final = FrozenMapping(
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
_STOCK_TEXT: Final = FrozenMapping(
    {
        "credentials": (
            "MAXIMUS Federal Services sent the complete case file to an expert reviewer.",
            "MAXIMUS Federal Services sent the complete case file to a physician reviewer.",
            "He/she has no affiliation with the employer, employee, providers or the claims administrator.",
            "The independent Medical Doctor who made the decision has no affiliation with the employer, employee,",
            "providers or the claims administrator.",
            "He/she has been in active clinical practice for more than five years",
            "and is currently working at least 24 hours a week in active practice.",
            "The expert reviewer was selected based on his/her clinical experience, education, background,",
            "The physician reviewer was selected based on his/her clinical experience, education, background,",
            "and expertise in the same or similar specialties that evaluate and/or treat the medical condition",
            "and disputed items/services.",
            "and disputed items/Service.",
            "and treatment and/or services at issue.",
            "He/she is familiar with governing laws and regulations,",
            "including the strength of evidence hierarchy that applies to Independent Medical Review determinations.",
            "The Expert Reviewer has the following credentials:",
            "The expert reviewer is",
            "The physician reviewer is",
            "The physician reviewer",
        ),
        "documents": (
            "The following relevant documents received from the interested parties",
            "and the documents provided with the application were reviewed and considered.",
        ),
        "summary": (
            "The expert reviewer developed the following clinical case summary based on a review of the case file,",
            "The physician reviewer developed the following clinical case summary based on a review of the case file,",
            "including all medical records:",
        ),
    }
)
_DOCUMENTS_OPENER: Final = "These documents included:"
_DOCUMENT_NAMES: Final = (
    "Application for Independent Medical Review",
    "Application of Independent Medical Review",
    "Medical Records",
    "Medical records",
    "Medical Treatment Utilization Schedule",
    "Utilization Review",
)
_SUMMARY_OPENER: Final = "including all medical records:"
_ISSUES_OPENER: Final = (
    "The Final Determination was based on decisions for the disputed items/services set forth below:"
)
_DECISIONS: Final = FrozenMapping(
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
_CLAIMS_ADMINISTRATOR_SENTENCES: Final = ("The Claims Administrator",)
_REVIEWER_SENTENCES: Final = ("The Expert Reviewer", "The Physician Reviewer", "Per the Strength of Evidence hierarchy")
_TREATMENT_OPENERS: Final = (
    "MAXIMUS Federal Services, Inc. has determined the request for",
    "Regarding the request for",
)
_SENTENCE_OPENERS: Final = ("The request for",)
_REVIEWER_LABELS: Final = ("MAXIMUS guideline:", "IMRO guideline:", "Reviewer guideline:", _RELIED_UPON)
_RATIONALE_LABELS: Final = ("Decision rationale:", "Rationale for the Decision:")
_RATIONALE_PREFIXES: Final = ("The Physician Reviewer's", "The Expert Reviewer's")

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
    unless=("IMR DECISION(S) AND RATIONALE(S)", "Medical Qualifications of the Expert Reviewer:"),
    headings=(
        _CREDENTIALS,
        evolve(_DOCUMENTS, optional=True),  # in mailed letters, by report; posted ones lack it
        _SUMMARY,
        Heading("issues", "IMR ISSUES, DECISIONS AND RATIONALES", "The Final Determination was based on decisions for"),
    ),
    letterhead=(*_SENDER, *_HEAD_OF_NOTICE),
    header_labels=_HEADER_LABELS,
    header_rows=_HEADER_ROWS,
    header_phrases=_STATED_DATES,
    cover_labels=_COVER_LABELS,
    salutation="Dear",
    cover_text=_COVER_TEXT,
    final_determinations=_FINAL_DETERMINATIONS,
    cover_closing=_COVER_CLOSING,
    copies_label=_COPIES_LABEL,
    page_footer=_PAGE_FOOTER,
    initials_mark=_INITIALS_MARK,
    credentials_labels=_CREDENTIALS_LABELS,
    credentials_phrases=_CREDENTIALS_PHRASES,
    summary_opener=_SUMMARY_OPENER,
    issues_opener=_ISSUES_OPENER,
    documents_opener=_DOCUMENTS_OPENER,
    document_names=_DOCUMENT_NAMES,
    stock_text=_STOCK_TEXT,
    treatment_openers=_TREATMENT_OPENERS,
    sentence_openers=_SENTENCE_OPENERS,
    decisions=_DECISIONS,
    claims_administrator_labels=("Claims Administrator guideline:",),
    reviewer_labels=_REVIEWER_LABELS,
    rationale_labels=_RATIONALE_LABELS,
    claims_administrator_sentences=_CLAIMS_ADMINISTRATOR_SENTENCES,
    reviewer_sentences=_REVIEWER_SENTENCES,
    rationale_prefixes=_RATIONALE_PREFIXES,
)
"""Letters of 2014 to 2017, and what is expected of later ones.

Seen (199): the headings, the table of the header (from late 2015 on), both wordings of the credentials, the decisions,
the labels of the guidelines and reasons. Told: a list of documents in mailed letters. Recalled: the cover page, and the
wordings of 2013 and early 2014, which a letter of that time may mix with these headings. Expected of letters after
2017, of which none was seen: numbered items, decisions in sentences, and the labels IMRO and Reviewer.
"""

_CLOSING: Final = (
    "Effect of the Decision:",
    "The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be the final determination",
    "of the Administrative Director, Division of Workers' Compensation.",
    "With respect to the medical necessity of the treatment in dispute, this determination is binding on all parties.",
    "In accordance with California Labor Code Section 4610.6(h), a determination of the administrative director",
    "may be reviewed only by a verified appeal from the determination of the administrative director,",
    "filed with the appeals board for hearing within 30 days of the date of mailing of the determination.",
    "Sincerely,",
    "Medical Director",
    "cc: Department of Industrial Relations",
    "Division of Workers' Compensation",
    "Disclaimer: MAXIMUS is providing an independent review service under contract",
    "with the California Department of Industrial Relations.",
    "MAXIMUS is not engaged in the practice of law or medicine.",
    "Decisions about the use or nonuse of health care services and treatments",
    "are the sole responsibility of the patient and the patient's physician.",
    "MAXIMUS is not liable for any consequences arising from these decisions.",
)

DOCUMENTS_REVIEWED: Final = evolve(
    ISSUES_AND_RATIONALES,
    name="documents-reviewed",
    signature=("IMR DECISION(S) AND RATIONALE(S)",),
    unless=(),
    headings=(
        _CREDENTIALS,
        _DOCUMENTS,
        _SUMMARY,
        Heading("issues", "IMR DECISION(S) AND RATIONALE(S)", "The Final Determination was based on decisions for"),
    ),
    closing=_CLOSING,
    optional_fields=(*(name for name in _HEADER_LABELS if name != "ur_denial_date"), "claims_administrator_basis"),
)
"""Letters of late 2013 and 2014; none was seen.

From a program: the headings. Recalled: the sentences on decisions and guidelines, "The Physician Reviewer's decision
rationale:", and the words before the documents. The row is that of the later letters but for what it names.
"""

NOTICE_OF_DETERMINATION: Final = evolve(
    DOCUMENTS_REVIEWED,
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
    issues_opener="",
    sentence_openers=(),
    decisions={},
    reviewer_labels=_REVIEWER_LABELS[::-1],
    rationale_labels=_RATIONALE_LABELS[::-1],
    optional_fields=("case_number", "date_of_injury", "priority", "claims_administrator_basis"),
)
"""Letters of the middle of 2013, whose decisions are sentences.

Seen (1): all up to the case summary but the block of labels. Told: the order of the rest, and two of its headings.
Recalled: the block of labels, the words before the documents, the sentences on guidelines, and all from the effect of
the decision on. The head states each decision twice, and the block of its reasons opens with the treatment again.
"""

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
"""Letters of early 2013; none was seen.

From a program: the headings. Unknown: the labels of the header and the words of a decision. The label of the reasons
says "not medically necessary" whatever was decided, so it proves nothing.
"""

LAYOUTS: Final[tuple[Layout, ...]] = (
    ISSUES_AND_RATIONALES,
    DOCUMENTS_REVIEWED,
    NOTICE_OF_DETERMINATION,
    PROFESSIONAL_REVIEW,
)
"""Every known layout. A letter has the signature of one of them only, so their order does not matter; the most common
comes first."""
