"""Rows for the forms of other agencies: what a user writes to read letters that look nothing like MAXIMUS's."""

from __future__ import annotations

from datetime import date
from multiprocessing import Pool

from imrparse import LAYOUTS, Decision, Determination, Heading, Layout, Priority, parse

CASCADIA = Layout(
    name="cascadia",
    signature=("CASCADIA BUREAU OF MEDICAL APPEALS",),
    headings=(
        Heading("credentials", "REVIEWING PHYSICIAN"),
        Heading("summary", "FACTS OF THE CLAIM"),
        Heading("issues", "RULINGS"),
    ),
    letterhead=("CASCADIA BUREAU OF MEDICAL APPEALS", "Notice of ruling"),
    case_numbers=("CAS/0000/00000",),
    header_labels={
        "case_number": ("File No.",),
        "date_of_injury": ("Hurt on:",),
        "decision_date": ("Ruled:",),
        "priority": ("Track:",),
    },
    credentials_labels={"licensed_states": "Licensed in:", "specialties": "Practises:"},
    stock_text={"credentials": ("No tie to any party.",)},
    decisions={
        "Denied": Decision.UPHELD,
        "Allowed": Decision.OVERTURNED,
        "Allowed in part": Decision.PARTIALLY_OVERTURNED,
    },
    claims_administrator_labels=("Insurer cites:",),
    reviewer_labels=("We cite:",),
    rationale_labels=("Why:",),
)
CASCADIA_LETTER = """\
CASCADIA BUREAU OF MEDICAL APPEALS
Notice of ruling
File No. CAS/2022/00417    Track: Expedited
Hurt on: 3 March 2021      Ruled: Sept. 9th, 2022
REVIEWING PHYSICIAN
No tie to any party.
Licensed in: Oregon, Washington
Practises: Orthopedic Surgery
FACTS OF THE CLAIM
A 51-year-old female welder hurt her left wrist.
RULINGS
1. Wrist splint, left: Allowed in part
Insurer cites: Decision based on MTUS General Approaches 2004.
We cite: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Forearm, Wrist, & Hand, Splints.
Why: One splint is enough.
2. Naproxen 500mg #60: Denied
Insurer cites: Decision based on MTUS General Approaches 2004.
We cite: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs.
Why: Two months of it did not help.
"""

PRAIRIE = Layout(
    name="prairie-mutual",
    signature=("Prairie Mutual external review desk",),
    headings=(Heading("summary", "Background:"), Heading("issues", "Determination:")),
    letterhead=("Prairie Mutual external review desk",),
    header_phrases={
        "application_received": "we received your appeal on",
        "ur_denial_date": "of the denial of",
        "decision_date": "This answer was written on",
    },
    case_numbers=("PM-000000",),
    decisions={"stands": Decision.UPHELD, "is reversed": Decision.OVERTURNED},
    rationale_labels=("Reasoning.",),
)
PRAIRIE_LETTER = """\
Prairie Mutual external review desk
This answer was written on June 7, 2020.
Of the denial of 2020-04-30 you asked for a review; we received your appeal on 5/11/20.
Background: The patient is a 60 year old man with a torn rotator cuff.
Determination:
Shoulder arthroscopy, right: is reversed
Reasoning. Six months of exercise brought no gain.
"""

HARBOUR = Layout(
    name="harbour",
    signature=("HARBOUR TRIBUNAL",),
    headings=(Heading("issues", "THE TRIBUNAL FINDS", "On the claim for"), Heading("credentials", "THE ASSESSOR")),
    letterhead=("HARBOUR TRIBUNAL",),
    header_labels={"case_number": ("Matter",), "decision_date": ("Handed down",)},
    case_numbers=("HT0000-000",),
    treatment_openers=("On the claim for",),
    rationale_labels=("Grounds:",),
    credentials_phrases={"specialties": "is a fellow in", "licensed_states": "admitted in"},
    stock_text={"credentials": ("The assessor",)},
)
HARBOUR_LETTER = """\
HARBOUR TRIBUNAL
Matter HT2019-031
Handed down 12-May-2019
THE TRIBUNAL FINDS
On the claim for a powered wheelchair
Grounds: He walks 20 metres. The wheelchair is not medically necessary.
THE ASSESSOR
The assessor is a fellow in Physical Medicine & Rehabilitation and admitted in Nevada.
"""


def read(letter: str, layout: Layout) -> Determination:
    found = parse(letter, layouts=(layout, *LAYOUTS))
    assert found.layout == layout.name
    return found


def test_labels_case_numbers_and_decisions_of_ones_own() -> None:
    letter = read(CASCADIA_LETTER, CASCADIA)
    assert (letter.problems, letter.unparsed) == ((), ())
    assert letter.header.case_number == "CAS/2022/00417"
    assert (letter.header.date_of_injury, letter.header.decision_date) == (date(2021, 3, 3), date(2022, 9, 9))
    assert letter.header.priority is Priority.EXPEDITED
    assert letter.credentials.licensed_states == ("Oregon", "Washington")
    assert [(issue.treatment, issue.decision) for issue in letter.issues] == [
        ("Wrist splint, left", Decision.PARTIALLY_OVERTURNED),
        ("Naproxen 500mg #60", Decision.UPHELD),
    ]
    assert letter.issues[1].request.drug == "Naproxen"


def test_dates_in_sentences_and_decisions_of_two_words() -> None:
    letter = read(PRAIRIE_LETTER, PRAIRIE)
    assert letter.header.decision_date == date(2020, 6, 7)
    assert letter.header.ur_denial_date == date(2020, 4, 30)
    assert letter.header.application_received == date(2020, 5, 11)
    assert (letter.summary.age, letter.issues[0].treatment) == (60, "Shoulder arthroscopy, right")
    assert letter.issues[0].decision is Decision.OVERTURNED


def test_decisions_that_only_the_grounds_state() -> None:
    letter = read(HARBOUR_LETTER, HARBOUR)
    assert (letter.header.case_number, letter.header.decision_date) == ("HT2019-031", date(2019, 5, 12))
    assert [(issue.treatment, issue.decision) for issue in letter.issues] == [("a powered wheelchair", Decision.UPHELD)]
    assert letter.credentials.specialties == ("Physical Medicine & Rehabilitation",)


def test_workers_take_a_row_of_ones_own() -> None:
    with Pool(1) as pool:
        [letter] = pool.starmap(read, [(CASCADIA_LETTER, CASCADIA)])
    assert letter == read(CASCADIA_LETTER, CASCADIA)
