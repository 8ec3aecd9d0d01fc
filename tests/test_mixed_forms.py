"""A letter that mixes forms says the same as one that does not: every head with every wording of the issues."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from imrparse import LAYOUTS, Determination, Issue, UnknownLayoutError, detect, parse
from support.mixed_forms import HEADINGS, LAYOUTS_OF_HEADINGS, SUMMARY, Mixture, list_mixtures, print_letter
from support.spans import check_spans

MIXTURES = list(list_mixtures())
STEP = 13
"""Each test takes a mixture of so many, others with each line end; all together take a minute."""
LINE_ENDS = {"LF": "\n", "CR LF": "\r\n", "doubled": "\n\n", "joined": " "}
SELECTED = [
    pytest.param(mixture, end, id=f"{mixture}, {name}")
    for number, (name, end) in enumerate(LINE_ENDS.items())
    for mixture in MIXTURES[number * 3 :: STEP]
]
each_mixture = pytest.mark.parametrize(("mixture", "line_end"), SELECTED)

DATES = {
    "decision_date": date(2013, 12, 20),
    "ur_denial_date": date(2013, 8, 5),
    "application_received": date(2013, 8, 16),
}
NUMBERED = {"case_number": "CM13-9900555", "date_of_injury": date(2011, 3, 4)}
ASSIGNED = {"date_assigned": date(2013, 9, 17)}
CLAIM = {"claim_number": "WC-55-0123", "employee_name": "Alex Pretend"}
COVER = {"provider_name": "Robin Madeup, MD", "treatments_in_dispute": "Knee brace; six visits of physical therapy"}


def expected_header(head: str) -> dict[str, Any]:
    """Return what a head says."""
    fields: dict[str, Any] = dict(DATES)
    fields |= NUMBERED if head != "sentences of 2013" else {}
    fields |= ASSIGNED if "sentences" in head or "table" in head else {}
    fields |= CLAIM if "cover" in head or "block" in head else {}
    return fields | (COVER if "cover" in head else {})


def facts_of(issue: Issue) -> tuple[object, ...]:
    """Return what an issue says, but for the words of its guidelines."""
    sides = issue.claims_administrator_basis, issue.reviewer_basis
    cited = [(len(side.mtus), len(side.non_mtus)) for side in sides if side]
    assert issue.claims_administrator_basis
    statement = issue.claims_administrator_basis.statement
    return issue.treatment, str(issue.decision), cited, statement and statement.value, (issue.rationale or "")[:13]


ISSUES = [
    ("a knee brace", "upheld", [(0, 1), (1, 0)], None, "The knee does"),
    ("six visits of physical therapy", "overturned", [(0, 0), (0, 1)], "none_cited", "She has had n"),
]


def check(letter: Determination, mixture: Mixture) -> None:
    """Assert that a letter is read as far as each part allows."""
    assert letter.layout == LAYOUTS_OF_HEADINGS[mixture.headings]
    expected = expected_header(mixture.head)
    assert {name: getattr(letter.header, name) for name in expected} == expected
    assert letter.credentials.licensed_states == ("Oregon", "Texas")
    assert letter.credentials.specialties == ("Family Practice",)
    assert letter.summary.text == SUMMARY.strip()
    documents = ("Application of Independent Medical Review", "Utilization Review Determination")
    assert letter.documents_reviewed == (documents if mixture.documents else ())
    assert [facts_of(issue) for issue in letter.issues] == ISSUES
    assert all(issue.rationale and issue.rationale.endswith("necessary and appropriate.") for issue in letter.issues)
    left = [letter.source[span.as_slice()] for span in letter.unparsed]
    assert left == (["Medical Records from the Employee"] if mixture.documents else [])


@each_mixture
def test_a_mixture_is_read_as_far_as_each_part_allows(mixture: Mixture, line_end: str) -> None:
    letter = parse(print_letter(mixture).replace("\n", line_end))
    check(letter, mixture)
    check_spans(letter)


def claims(name: str, text: str) -> bool:
    """Return whether a row by itself recognises a text."""
    row = next(layout for layout in LAYOUTS if layout.name == name)
    try:
        return detect(text, [row]) is row
    except UnknownLayoutError:
        return False


@pytest.mark.parametrize("headings", HEADINGS)
def test_exactly_one_row_claims_each_mixture(headings: str) -> None:
    texts = [print_letter(mixture) for mixture in MIXTURES if mixture.headings == headings]
    claimed = [[layout.name for layout in LAYOUTS if claims(layout.name, text)] for text in texts]
    assert all(names == [LAYOUTS_OF_HEADINGS[headings]] for names in claimed)
