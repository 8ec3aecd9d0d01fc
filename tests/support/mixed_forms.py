"""Invented letters about one case whose parts are worded as different forms word them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from types import MappingProxyType
from typing import Final

from attrs import frozen

LETTERHEAD: Final = """MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review
P.O. Box 138009
Sacramento, CA  95813-8009
(855) 865-8873 Fax: (916) 605-4270

Notice of Independent Medical Review Determination

"""
_COVER_PAGE: Final = """Dated: 12/20/2013

IMR Case Number: CM13-9900555          Date of Injury: 03/04/2011
Claim Number: WC-55-0123               UR Denial Date: 08/05/2013
Priority: Standard                     Application Received: 08/16/2013
Employee Name: Alex Pretend
Provider Name: Robin Madeup, MD
Treatment(s) in Dispute Listed on IMR Application:
Knee brace; six visits of physical therapy

Dear Alex Pretend:

MAXIMUS Federal Services has completed the Independent Medical Review ("IMR") of the
above workers' compensation case. This letter provides you with the IMR Final
Determination and explains how the determination was made.

Final Determination: PARTIAL OVERTURN. This means we decided that some (but not all) of the
disputed items/services are medically necessary and appropriate. A detailed explanation of the
decision for each of the disputed items/services is provided later in this letter.

Sincerely,

Riley Fictional, MD, MPH
Medical Director

cc: Department of Industrial Relations, Robin Madeup, MD

"""
_TABLE: Final = """Case Number: CM13-9900555
Date Assigned: 09/17/2013 Date of Injury: 03/04/2011
Decision Date: 12/20/2013 UR Denial Date: 08/05/2013
Priority: Standard Application Received: 08/16/2013

"""
_BLOCK_OF_2013: Final = """Dated: 12/20/2013

Employee: Alex Pretend
Claim Number: WC-55-0123
Date of UR Decision: 8/5/2013
Date of Injury: 3/4/2011
IMR Application Received: 8/16/2013
MAXIMUS Case Number: CM13-9900555

"""
_RULINGS: Final = """1) MAXIMUS Federal Services, Inc. has determined the request for a knee brace
is not medically necessary and appropriate.

2) MAXIMUS Federal Services, Inc. has determined the request for six visits of physical therapy
is medically necessary and appropriate.

"""
_SENTENCES_OF_2013: Final = f"""INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application for Independent Medical Review was filed on 8/16/2013 disputing the
Utilization Review Denial dated 8/5/2013. A Notice of Assignment and Request for
Information was provided to the above parties on 9/17/2013. A decision has been made
for each of the treatment and/or services that were in dispute:

{_RULINGS}"""

HEADS: Final = MappingProxyType(
    {
        "table": _TABLE,
        "letterhead and table": LETTERHEAD + _TABLE,
        "table and sentences of 2013": LETTERHEAD + _TABLE + _SENTENCES_OF_2013,
        "cover page": LETTERHEAD + _COVER_PAGE,
        "cover page and table": LETTERHEAD + _COVER_PAGE + _TABLE,
        "table and cover page": _TABLE + LETTERHEAD + _COVER_PAGE,
        "block of 2013": LETTERHEAD + _BLOCK_OF_2013,
        "block of 2013 and rulings": LETTERHEAD + _BLOCK_OF_2013 + _RULINGS,
        "block and sentences of 2013": LETTERHEAD + _BLOCK_OF_2013 + _RULINGS + _SENTENCES_OF_2013,
        "sentences of 2013": LETTERHEAD + "Dated: 12/20/2013\n\n" + _SENTENCES_OF_2013,
        "cover page and sentences of 2013": LETTERHEAD + _COVER_PAGE + _SENTENCES_OF_2013,
    }
)
"""What comes before the first heading."""

_REVIEWER: Final = """MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no
affiliation with the employer, employee, providers or the claims administrator. """
_PRACTICE: Final = """He/she has been in active clinical practice for more than five years and is currently
working at least 24 hours a week in active practice."""
CREDENTIALS: Final = MappingProxyType(
    {
        "labels": f"""{_REVIEWER}{_PRACTICE}

The Expert Reviewer has the following credentials:
State(s) of Licensure: Oregon, Texas
Certification(s)/Specialty: Family Practice
""",
        "sentence": f"""{_REVIEWER}The physician reviewer is Board Certified in Family Practice and is licensed to
practice in Oregon and Texas. {_PRACTICE}
""",
        "sentence of 2013": f"""The independent Medical Doctor who made the decision has no affiliation with the
employer, employee, providers or the claims administrator. The physician reviewer is Board Certified in
Family Practice and is licensed to practice in Oregon and Texas. {_PRACTICE}
""",
    }
)
DOCUMENTS: Final = """The following relevant documents received from the interested parties and the documents
provided with the application were reviewed and considered. These documents included:

\u2612 Application of Independent Medical Review
\u2612 Utilization Review Determination
\u2610 Medical Records from the Employee
"""
SUMMARIES: Final = MappingProxyType(
    {
        "": "",
        "expert": """The expert reviewer developed the following clinical case summary based on a review of the
case file, including all medical records:
""",
        "physician": """The physician reviewer developed the following clinical case summary based on a review of
the case file, including all medical records:
""",
    }
)
SUMMARY: Final = "The patient is a 44 year old female who was hurt on 03/04/2011. She fell on a ramp.\n"
OPENER: Final = "The Final Determination was based on decisions for the disputed items/services set forth below:\n\n"

_RELIED_UPON: Final = """Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to
Make His/Her Decision

"""
_ADMINISTRATOR: Final = (
    """The Claims Administrator based its decision on the Official Disability Guidelines (ODG), Knee Chapter, which
is not part of the MTUS.

""",
    "The Claims Administrator did not cite any evidence basis for its decision.\n\n",
)
_EXPERT: Final = (
    """The {0} Reviewer based his/her decision on the Knee Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition
(2004), Chapter 13), which is part of the MTUS.

""",
    """The {0} Reviewer found that no section of the MTUS was applicable. Per the Strength of Evidence hierarchy
established by the California Department of Industrial Relations, Division of Workers' Compensation, the {0}
Reviewer based his/her decision on the Official Disability Guidelines (ODG), Knee Chapter, Physical therapy.

""",
)
_LABELLED: Final = (
    """Claims Administrator guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee
Chapter.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

""",
    """Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee Chapter, Physical
therapy.

""",
)
_WHY: Final = (
    "The knee does not give way when she climbs stairs.",
    "She has had no visit so far and wants to go back to work.",
)
_TREATMENTS: Final = ("a knee brace", "six visits of physical therapy")
_NECESSITY: Final = ("is not medically necessary and appropriate.", "is medically necessary and appropriate.")
_DECISIONS: Final = ("Upheld", "Overturned")


def _print_issues(opening: str, guidelines: str, reasons: str) -> str:
    parts = []
    for number, treatment in enumerate(_TREATMENTS):
        necessity = _NECESSITY[number]
        fields = {"number": number + 1, "treatment": treatment, "necessity": necessity, "decision": _DECISIONS[number]}
        basis = {
            "labels": _LABELLED[number],
            "sentences": _ADMINISTRATOR[number] + _EXPERT[number].format("Physician"),
            "one heading": _RELIED_UPON + _ADMINISTRATOR[number] + _EXPERT[number].format("Expert"),
        }[guidelines]
        why = f"{reasons}{_WHY[number]} The request for {treatment} {necessity}\n\n"
        parts.append(opening.format(**fields) + basis + why)
    return "".join(parts)


OPENINGS: Final = MappingProxyType(
    {
        "words": "{treatment}: {decision}\n\n",
        "numbered words": "{number}. {treatment}: {decision}\n\n",
        "sentences": "{number}. The request for {treatment} {necessity}\n\n",
        "unnumbered sentences": "The request for {treatment} {necessity}\n\n",
        "bare sentences": "{number}. {treatment} {necessity}\n\n",
        "long sentences": "{number}) MAXIMUS Federal Services, Inc. has determined the request for {treatment}\n"
        "{necessity}\n\n",
        "regarding": "{number}) Regarding the request for {treatment}:\n\n",
    }
)
"""How an issue opens; after the last, the decision is in the head or in the reasons."""
GUIDELINES: Final = ("labels", "sentences", "one heading")
REASONS: Final = MappingProxyType(
    {
        "posted": "Decision rationale: ",
        "physician": "The Physician Reviewer's decision rationale:\n",
        "notice": "Rationale for the Decision:\n",
    }
)
HEADINGS: Final = MappingProxyType(
    {
        "posted": (
            "HOW THE IMR FINAL DETERMINATION WAS MADE",
            "DOCUMENTS REVIEWED",
            "CLINICAL CASE SUMMARY",
            "IMR ISSUES, DECISIONS AND RATIONALES",
        ),
        "physician": (
            "HOW THE IMR FINAL DETERMINATION WAS MADE",
            "DOCUMENTS REVIEWED",
            "CLINICAL CASE SUMMARY",
            "IMR DECISION(S) AND RATIONALE(S)",
        ),
        "notice": (
            "Medical Qualifications of the Expert Reviewer:",
            "Documents Reviewed for Determination:",
            "Case Summary:",
            "",
        ),
    }
)
LAYOUTS_OF_HEADINGS: Final = MappingProxyType(
    {"posted": "issues-and-rationales", "physician": "documents-reviewed", "notice": "notice-of-determination"}
)
"""The layout of the letters with each kind of headings."""


@frozen
class Mixture:
    """The form that each part of a letter has."""

    headings: str
    head: str = "table"
    credentials: str = "labels"
    summary: str = "expert"
    opening: str = "words"
    guidelines: str = "labels"
    reasons: str = "posted"
    documents: bool = True

    def __str__(self) -> str:
        """Return the forms in one line, as the name of a test."""
        parts = (self.headings, self.head, self.credentials, self.summary, self.opening, self.guidelines, self.reasons)
        return ", ".join(filter(None, parts))


def print_letter(mixture: Mixture) -> str:
    """Print a letter."""
    first, second, third, fourth = HEADINGS[mixture.headings]
    listed = f"{second}\n{DOCUMENTS}\n" if mixture.documents else ""
    summed = f"{third}\n{SUMMARIES[mixture.summary]}{SUMMARY}\n"
    middle = summed + listed if mixture.headings == "notice" else listed + summed
    last = f"{fourth}\n{OPENER}" if fourth else ""
    issues = _print_issues(OPENINGS[mixture.opening], mixture.guidelines, REASONS[mixture.reasons])
    return f"{HEADS[mixture.head]}{first}\n{CREDENTIALS[mixture.credentials]}\n{middle}{last}{issues}"


def list_mixtures() -> Iterator[Mixture]:
    """Yield every mixture of heads, openings, guidelines and labels, with each wording of the other parts in turn."""
    parts = product(HEADINGS, HEADS, OPENINGS, GUIDELINES, REASONS)
    for number, (headings, head, opening, guidelines, reasons) in enumerate(parts):
        if headings != "notice" or opening == "regarding":  # these words are the heading of a notice
            credentials, summary = list(CREDENTIALS)[number % 3], list(SUMMARIES)[number // 3 % 3]
            yield Mixture(headings, head, credentials, summary, opening, guidelines, reasons, documents=number % 2 == 0)
