"""Read the letters of an agency that imrparse does not know, with one row of data.

The Northern Plains Treatment Appeals Board and its letter are invented.
"""

from __future__ import annotations

import imrparse

LETTER = """\
NORTHERN PLAINS TREATMENT APPEALS BOARD
Docket: IMR 21-000417        Signed: 03/09/2021
Date of Loss: 11/02/2020     Appeal Lodged: 02/15/2021

WHO DECIDED
The panel physician is certified in Orthopedic Surgery and holds a license in North Dakota.

WHAT HAPPENED
The worker is a 39-year-old male grain handler. An injury on 11/02/2020 left his right knee weak.

WHAT WE DECIDED
Hinged brace for the right knee: Granted
Insurer relied on: Decision based on MTUS Knee Disorders 2020, Section(s): Braces.
Board relied on: Decision based on MTUS Knee Disorders 2020, Section(s): Braces.
Because: The knee gave way on a ladder last month, and a brace costs less than a fall.
Physical therapy for the right knee, 6 visits: Refused
Insurer relied on: The insurer did not cite any medical evidence for its decision.
Board relied on: Decision based on MTUS Knee Disorders 2020, Section(s): Exercise.
Because: Nine visits that were allowed in December have not been used.
"""

BOARD = imrparse.Layout(
    name="northern-plains",
    signature=("NORTHERN PLAINS TREATMENT APPEALS BOARD",),
    headings=(
        imrparse.Heading("credentials", "WHO DECIDED", "The panel physician is certified in"),
        imrparse.Heading("summary", "WHAT HAPPENED", "The worker is"),
        imrparse.Heading("issues", "WHAT WE DECIDED", "Insurer relied on:"),
    ),
    letterhead=("NORTHERN PLAINS TREATMENT APPEALS BOARD",),
    header_labels={
        "case_number": ("Docket:",),
        "decision_date": ("Signed:",),
        "date_of_injury": ("Date of Loss:",),
        "application_received": ("Appeal Lodged:",),
    },
    credentials_phrases={"specialties": "is certified in", "licensed_states": "holds a license in"},
    stock_text={"credentials": ("The panel physician",)},
    decisions={"Refused": imrparse.Decision.UPHELD, "Granted": imrparse.Decision.OVERTURNED},
    claims_administrator_labels=("Insurer relied on:",),
    reviewer_labels=("Board relied on:",),
    rationale_labels=("Because:",),
)


def describe(letter: imrparse.Determination) -> list[str]:
    """Return a few lines on what a letter decided."""
    lines = [f"With the row: {letter.layout}, {letter.header.case_number} of {letter.header.decision_date}"]
    lines += [f"  {issue.treatment}: {issue.decision.value}" for issue in letter.issues if issue.decision]
    return lines + [f"  problem: {problem.message}" for problem in letter.problems]


def main() -> None:
    """Parse the letter without the row, which fails, and then with it."""
    try:
        imrparse.parse(LETTER)
    except imrparse.UnknownLayoutError as error:
        print(f"Without the row: {error}")
    print("\n".join(describe(imrparse.parse(LETTER, layouts=(BOARD, *imrparse.LAYOUTS)))))


if __name__ == "__main__":
    main()
