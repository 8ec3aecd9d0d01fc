"""The cover page of a mailed letter: names and numbers, the treatments in dispute, and the final determination."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from imrparse import Header, Layout, Outcome, Priority, parse, parse_all
from imrparse.layouts import ISSUES_AND_RATIONALES, LAYOUTS
from imrparse.sections import parse_header

LETTERHEAD = """MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review
P.O. Box 138009
Sacramento, CA  95813-8009
(855) 865-8873 Fax: (916) 605-4270

Notice of Independent Medical Review Determination

"""
CASE = """Dated: 09/30/2014

IMR Case Number: CM14-9900417          Date of Injury: 02/11/2010
Claim Number: 07-12-2009-A             UR Denial Date: 05/19/2014
Priority: Standard                     Application Received: 06/12/2014
Employee Name: Casey Invented
Provider Name: Morgan Madeup, DC
Treatment(s) in Dispute Listed on IMR Application:
Acupuncture for the neck, 6 visits given from 04/01/2014 to 04/30/2014
and a standard cervical pillow

Dear Casey Invented:

"""
SENTENCES = """MAXIMUS Federal Services has completed the Independent Medical Review ("IMR") of the
above workers' compensation case. This letter provides you with the IMR Final
Determination and explains how the determination was made.

Final Determination: PARTIAL OVERTURN. This means we decided that some (but not all) of the
disputed items/services are medically necessary and appropriate. A detailed explanation of the
decision for each of the disputed items/services is provided later in this letter.

The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be
the Final Determination of the Administrative Director of the Division of Workers'
Compensation. With the exception of extraordinary circumstances set forth under Labor Code
section 4610.6(h), this determination is binding on all parties.

In certain limited circumstances, you can appeal the Final Determination. Appeals must be
filed with the Workers' Compensation Appeals Board within 30 days from the date of this
letter. For more information on appealing the final determination, please see California
Labor Code Section 4610.6(h).

Sincerely,

Riley Fictional, MD, MPH
Medical Director

cc: Department of Industrial Relations, Morgan Madeup, DC

"""
BODY = """CLINICAL CASE SUMMARY
The worker is a 40 year old female whose neck was hurt on 02/11/2010 when a shelf came down.

IMR ISSUES, DECISIONS AND RATIONALES
Acupuncture, 6 visits: Overturned
Decision rationale: A first course is supported, and she has had none. The request is medically necessary.
Cervical pillow: Upheld
Decision rationale: No guideline speaks for it. The request is not medically necessary.
"""
LETTER = LETTERHEAD + CASE + SENTENCES + BODY
HEADER = Header(
    case_number="CM14-9900417",
    decision_date=date(2014, 9, 30),
    date_of_injury=date(2010, 2, 11),
    ur_denial_date=date(2014, 5, 19),
    application_received=date(2014, 6, 12),
    priority=Priority.STANDARD,
    claim_number="07-12-2009-A",
    employee_name="Casey Invented",
    provider_name="Morgan Madeup, DC",
    treatments_in_dispute=(
        "Acupuncture for the neck, 6 visits given from 04/01/2014 to 04/30/2014 and a standard cervical pillow"
    ),
    final_determination=Outcome.PARTIALLY_OVERTURNED,
)
PIECES = {"label before value": ": ", "label above value": ":\n"}
LINE_ENDS = {"LF": "\n", "CR LF": "\r\n", "doubled": "\n\n", "joined": " "}
each_line_end = pytest.mark.parametrize("line_end", LINE_ENDS)


def with_line_ends(text: str, name: str) -> str:
    return text.replace("\n", LINE_ENDS[name])


def one_a_line(text: str, piece: str) -> str:
    """Print each label of the case on a line of its own, with its value after it or below it."""
    lines = [part for line in CASE.splitlines() for part in line.split("   ") if part.strip()]
    return text.replace(CASE, "\n".join(part.strip().replace(": ", PIECES[piece], 1) for part in lines) + "\n\n")


def told(text: str) -> set[str]:
    return {one.code for one in parse(text).problems}


# --- values -----------------------------------------------------------------------------------------------------------


@each_line_end
def test_every_field_is_read_and_nothing_is_left(line_end: str) -> None:
    letter = parse(with_line_ends(LETTER, line_end))
    assert letter.header == HEADER
    assert letter.unparsed == ()


@pytest.mark.parametrize("piece", PIECES)
@each_line_end
def test_labels_and_values_may_have_lines_of_their_own(piece: str, line_end: str) -> None:
    assert parse(with_line_ends(one_a_line(LETTER, piece), line_end)).header == HEADER


@each_line_end
def test_what_is_blacked_out_is_none_without_a_problem(line_end: str) -> None:
    text = LETTER.replace("07-12-2009-A", "").replace("Name: Casey Invented", "Name:  ")
    text = text.replace("Name: Morgan Madeup, DC", "Name:  DC").replace("Dear Casey Invented:", "DEAR ,")
    text = text.replace(", Morgan Madeup, DC", ", ").replace("Riley Fictional, MD, MPH\n", "")
    letter = parse(with_line_ends(text, line_end))
    header = letter.header
    assert (header.claim_number, header.employee_name, header.provider_name) == (None, None, None)
    assert header.treatments_in_dispute == HEADER.treatments_in_dispute
    assert header.ur_denial_date == HEADER.ur_denial_date
    assert letter.unparsed == ()


@pytest.mark.parametrize("value", ["XXXXXX", "\u2588\u2588\u2588\u2588", "____", "[REDACTED]", "MD", "M.D."])
def test_marks_in_place_of_a_name_are_none(value: str) -> None:
    header, _ = parse_header(LETTER.partition("CLINICAL")[0].replace("Morgan Madeup, DC\n", f"{value}\n"))
    assert header.provider_name is None
    assert header.employee_name == HEADER.employee_name


def test_only_the_lines_of_the_addressee_are_left() -> None:
    address = "Casey Invented\n77 Nowhere Street\nLodi, CA 95240"
    text = LETTER.replace("Dated: 09/30/2014\n", f"Dated: 09/30/2014\n\n{address}\n")
    letter = parse(text)
    assert [text[span.as_slice()] for span in letter.unparsed] == [address]
    assert letter.header == HEADER


def test_labels_of_2013() -> None:
    case = """Dated: 10/4/2013

Employee: Casey Invented
Claim Number: 2012-5566
Date of UR Decision: 7/1/2013
Date of Injury: 2/11/2010
IMR Application Received: 7/19/2013
MAXIMUS Case Number: CM13-9900088

"""
    header, problems = parse_header(LETTERHEAD + case)
    assert (header.employee_name, header.claim_number, header.case_number) == (
        "Casey Invented",
        "2012-5566",
        "CM13-9900088",
    )
    assert (header.ur_denial_date, header.date_of_injury) == (date(2013, 7, 1), date(2010, 2, 11))
    assert (header.application_received, header.decision_date) == (date(2013, 7, 19), date(2013, 10, 4))
    assert {one.message for one in problems} == {"The header gives no priority."}


def test_a_labelled_decision_date_counts_before_the_date_of_the_letter() -> None:
    text = LETTER.replace("Priority:", "Decision Date: 09/26/2014\nPriority:")
    assert parse(text).header.decision_date == date(2014, 9, 26)
    assert "value-repeated" in told(text)


def test_a_label_without_its_value_takes_none_of_another() -> None:
    text = LETTER.replace(
        "Employee Name: Casey Invented\nProvider Name: Morgan Madeup, DC\n",
        "Employee Name:\nProvider Name:\nMadeup Pain Clinic\n",
    )
    letter = parse(text)
    assert letter.header.employee_name is None
    assert letter.header.provider_name is None
    assert "text-unread" in told(text)


def test_a_misread_label_keeps_its_value() -> None:
    text = LETTER.replace("IMR Case Number:", "IMR Case Nurnber:")
    assert parse(text).header == HEADER
    assert "anchor-misread" in told(text)


def test_marks_of_markdown_belong_to_no_value() -> None:
    text = LETTER.replace("Employee Name:", "**Employee Name:**").replace("Claim Number:", "**Claim Number:**")
    assert parse(text).header == HEADER


def test_an_email_before_the_letter_has_a_priority_of_its_own() -> None:
    text = "From: a@example.org\nDate: 10/11/2014\nPriority: normal\n\nDear counsel,\nhere it is.\n\n" + LETTER
    assert parse(text).header == HEADER


def test_without_a_salutation_the_treatments_end_before_the_sentences() -> None:
    text = LETTER.replace("Dear Casey Invented:\n", "")
    assert parse(text).header == HEADER


# --- the final determination ------------------------------------------------------------------------------------------

WORDS = {
    Outcome.UPHELD: ("UPHOLD", "none of"),
    Outcome.OVERTURNED: ("OVERTURN", "all of"),
    Outcome.PARTIALLY_OVERTURNED: ("PARTIAL OVERTURN", "some (but not all) of"),
}


def with_outcome(outcome: Outcome, explained: Outcome) -> str:
    text = LETTER.replace("PARTIAL OVERTURN", WORDS[outcome][0])
    return text.replace("some (but not all) of", WORDS[explained][1])


@pytest.mark.parametrize("outcome", Outcome)
@each_line_end
def test_every_outcome_is_read_and_held_against_the_decisions(outcome: Outcome, line_end: str) -> None:
    letter = parse(with_line_ends(with_outcome(outcome, outcome), line_end))
    assert letter.header.final_determination is outcome
    assert letter.outcome is Outcome.PARTIALLY_OVERTURNED
    found = [one for one in letter.problems if one.code == "outcome-differs"]
    assert len(found) == (outcome is not letter.outcome)
    assert letter.unparsed == ()


def test_an_explanation_that_differs_is_reported() -> None:
    text = with_outcome(Outcome.PARTIALLY_OVERTURNED, Outcome.UPHELD)
    assert parse(text).header.final_determination is Outcome.PARTIALLY_OVERTURNED
    [found] = [one for one in parse(text).problems if one.code == "outcome-differs"]
    assert found.span
    assert text[found.span.as_slice()].startswith("none of the\ndisputed")


def test_an_outcome_is_held_against_no_decision_that_was_not_read() -> None:
    text = with_outcome(Outcome.UPHELD, Outcome.UPHELD).replace("pillow: Upheld", "pillow: Perhaps")
    assert "outcome-differs" not in told(text)


def test_an_unknown_outcome_is_left_unparsed() -> None:
    text = LETTER.replace("PARTIAL OVERTURN", "REMAND").replace("some (but not all) of", "a share of")
    letter = parse(text)
    assert letter.header.final_determination is None
    assert any("REMAND" in text[span.as_slice()] for span in letter.unparsed)


# --- around it --------------------------------------------------------------------------------------------------------


def test_a_posted_letter_has_no_cover_page() -> None:
    header, problems = parse_header("Case Number: CM16-9900001\nDate Assigned: 11/09/2016 Date of Injury: 10/13/2014\n")
    assert header.final_determination is None
    assert "The header gives no decision date." in {one.message for one in problems}


FOOTER = "Final Determination Letter for IMR Case Number CM14-9900417"


@pytest.mark.parametrize("page", ["   2", "                Page 2"])
@pytest.mark.parametrize(
    "after", ["Department of Industrial Relations, Morgan Madeup, DC\n", "course is supported, and\n", "female whose\n"]
)
@each_line_end
def test_the_footer_is_left_out_wherever_it_falls(page: str, after: str, line_end: str) -> None:
    letter = LETTER.replace("supported, and she", "supported, and\nshe").replace("whose neck", "whose\nneck")
    text = letter.replace(after, f"{after}{FOOTER}{page}\n")
    read, expected = parse(with_line_ends(text, line_end)), parse(letter)
    assert (read.header, read.summary, read.issues) == (expected.header, expected.summary, expected.issues)
    assert "line-left-out" in {one.code for one in read.problems}


def test_a_second_letter_begins_at_its_letterhead() -> None:
    first, second = parse_all(LETTER + "\f" + LETTER.replace("CM14-9900417", "CM14-9900418"))
    assert (first.header.case_number, second.header.case_number) == ("CM14-9900417", "CM14-9900418")
    assert first.unparsed == second.unparsed == ()
    assert first.issues[1].rationale == second.issues[1].rationale


@pytest.mark.parametrize("layout", [one for one in LAYOUTS if one.cover_labels], ids=lambda one: one.name)
def test_every_row_with_a_cover_page_reads_its_labels(layout: Layout) -> None:
    header, _ = parse_header(LETTERHEAD + CASE + SENTENCES, layout=layout)
    assert header == HEADER


def test_a_row_without_labels_of_a_cover_page_reads_none() -> None:
    header, _ = parse_header(LETTERHEAD + CASE, layout=evolve(ISSUES_AND_RATIONALES, cover_labels={}))
    assert header.employee_name is None


@pytest.mark.parametrize("salutation", ["D0AR ,", "0car Casey Invented:", "To Casey Invented:"])
def test_a_misread_salutation_joins_no_treatments(salutation: str) -> None:
    text = LETTER.replace("Dear Casey Invented:", salutation)
    assert parse(text).header == HEADER
    assert "text-unread" in told(text)


@pytest.mark.parametrize("label", ["D8te 0f lR Decisi0n:", "Pri0rety:", "E0ployee r1me:"])
def test_a_label_that_was_not_recognised_is_no_value_of_the_one_above_it(label: str) -> None:
    text = LETTER.replace("Claim Number: 07-12-2009-A             ", f"Claim Number:\n{label} 5\n")
    letter = parse(text)
    assert letter.header.claim_number is None
    assert any(label in text[span.as_slice()] for span in letter.unparsed)


def test_a_name_on_the_next_line_has_no_digit() -> None:
    text = LETTER.replace("Provider Name: Morgan Madeup, DC", "Provider Name:\n7731-04-WC")
    assert parse(text).header.provider_name is None
    assert "text-unread" in told(text)


def test_a_value_that_several_labels_may_have_lost_is_given_to_none() -> None:
    text = LETTER.replace("Date of Injury:", "Xqzt wf Wjkp").replace("UR Denial Date:", "Zz Qxkkvv Wwww")
    header = parse(text).header
    assert header.application_received == HEADER.application_received
    assert header.date_assigned is None
