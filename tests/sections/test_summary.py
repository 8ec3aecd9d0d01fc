"""The clinical case summary: its text, and the age, sex and date of injury that it states."""

from __future__ import annotations

from datetime import date

import pytest

from imrparse import Sex, Summary, parse
from imrparse.sections import parse_summary
from imrparse.testing import RENDERINGS, SUMMARY_HEADING, SUMMARY_OPENER, Letter, Rendering, render

BODY = "The worker fell from a ladder. X-rays of the low-back were clear: no fracture at L5-S1."


@pytest.mark.parametrize("rendering", RENDERINGS.values(), ids=RENDERINGS)
@pytest.mark.parametrize("width", [30, 60, 95])
def test_the_body_is_read_in_every_rendering(rendering: Rendering, width: int) -> None:
    read = parse(render(Letter(summary=BODY), rendering, width=width)).summary.text
    if rendering.hyphen:
        assert read == BODY
    else:  # a hyphen at a line's end is lost
        assert read is not None
        assert read.replace("-", "") == BODY.replace("-", "")


@pytest.mark.parametrize(
    "before",
    [
        "",
        f"{SUMMARY_OPENER}\n",
        SUMMARY_OPENER.replace(" ", "\r\n") + "\f",
        f"{SUMMARY_HEADING}\n{SUMMARY_OPENER}\n\n",
        f" {SUMMARY_HEADING} \r\n\r\n{SUMMARY_OPENER} \r\n",
    ],
)
def test_heading_and_stock_sentence_are_no_part_of_it(before: str) -> None:
    text = f"{before}{BODY}\n"
    read, _ = parse_summary(text)
    assert read.text == BODY
    assert text[read.spans["text"].as_slice()] == BODY
    assert text[read.span.as_slice()] == text


def test_without_its_stock_sentence_the_body_follows_the_heading() -> None:
    letter = render(Letter(summary=BODY), RENDERINGS["pdfplumber"])
    start, end = letter.index(SUMMARY_HEADING) + len(SUMMARY_HEADING) + 1, letter.index(BODY[:20])
    assert parse(letter[:start] + letter[end:]).summary.text == BODY


def test_the_body_may_name_the_stock_sentence() -> None:
    body = f"{BODY} He sent many pages, including all medical records: they are on file."
    read, _ = parse_summary(f"{SUMMARY_OPENER}\n{body}")
    assert read.text == body


@pytest.mark.parametrize("text", ["", " \n\f", SUMMARY_OPENER, f"{SUMMARY_HEADING}\n{SUMMARY_OPENER}\n \n"])
def test_an_empty_summary_is_reported(text: str) -> None:
    read, problems = parse_summary(text)
    assert read.text is None
    assert "text" not in read.spans
    assert [problem.code for problem in problems] == ["field-missing"]


def test_odd_characters_become_plain_and_typing_errors_stay() -> None:
    read, _ = parse_summary(
        f"{SUMMARY_OPENER}\r\nThe worker\u2019s  knee \u2013 the \u201cleft\u201d \u2013 is\xa0swolen.."
    )
    assert read.text == 'The worker\'s knee - the "left" - is swolen..'


# --- age, sex, date of injury -----------------------------------------------------------------------------------------


def read(text: str) -> Summary:
    summary, _ = parse_summary(text)
    return summary


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("The injured worker is a 48 year old male.", 48),
        ("This case involves a now 36-year-old female.", 36),
        ("The injured worker is a(n) 57 year\nold female.", 57),
        ("The patient is a 62-year-\nold man.", 62),
        ("The patient, age 46, fell.", 46),
        ("The patient is a 52 y/o woman.", 52),
        ("This is a now 52-     year-oldfemale with pain.", 52),
        ("The patient is a 33 yr old man.", 33),
        ("The patient is a 51 year(s) old man.", 51),
        ("The patient is 51 years-of-age.", 51),
        ("A fifty-two year old man fell.", 52),
        ("A fifty-two (52) year old man fell.", 52),
        ("The worker is a forty-\neight-year-old.", 48),
        ("This is a twenty year old injury.", None),
        ("It lasted twenty years.", None),
        ("The patient has a ten year old fusion and is 44 years old.", 44),
        ("After a 12 year old surgery the 39-year-old woman fell.", 39),
        ("The patient has an 8 year old son.", None),
        ("He smoked for 20 years.", None),
        ("The patient cares for a 12 year old daughter.", None),
        ("This is a 10 year old injury.", None),
        ("Pain is 8 on a 10-point scale.", None),
    ],
)
def test_age(text: str, age: int | None) -> None:
    assert read(text).age == age


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("The injured worker is a 48 year old male.", Sex.MALE),
        ("The worker is a 44-year-old, right-hand dominant woman.", Sex.FEMALE),
        ("The claimant is a 47 y.o. F with a sore back.", Sex.FEMALE),
        ("A 47 y/o M fell.", Sex.MALE),
        ("The patient is a 41 y.o. female.", Sex.FEMALE),
        ("The patient is a 41 y.o. right-handed Hispanic man.", Sex.MALE),
        ("The patient is 41 yo. female nurse", Sex.FEMALE),
        ("This is a now 41-year-oldfemale with pain.", Sex.FEMALE),
        ("The patient is 41 years old. A female co-worker helped.", None),
        ("A 47 y/o member of staff fell.", None),
        ("This is a female patient with back pain.", Sex.FEMALE),
        ("The patient is a male.", Sex.MALE),
        ("The patient is a 36 year old. He reports pain.", Sex.MALE),
        ("The patient fell. She hurt her back.", Sex.FEMALE),
        ("The patient fell. Dr. Smith saw the patient and he asked for films.", None),
        ("The patient fell. The requesting provider wrote that he had seen improvement.", None),
        ("The patient fell at work. Her doctor is away.", None),
        ("The patient fell. He rested. The patient said she was well.", None),
        ("The patient lives with his wife.", Sex.MALE),
        ("The back is sore.", None),
    ],
)
def test_sex(text: str, sex: Sex | None) -> None:
    assert read(text).sex is sex


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("sustained an industrial injury on 10-13-16. He", date(2016, 10, 13)),
        ("an industrial injury of October 10, 2015.", date(2015, 10, 10)),
        ("an industrial injury date of 10-16-2016.", date(2016, 10, 16)),
        ("with an injury date on 8/26/13.", date(2013, 8, 26)),
        ("a history of an occupational claim from 10/14/ 2016.", date(2016, 10, 14)),
        ("sustained an industrial injury November 28, 2016.", date(2016, 11, 28)),
        ("a reported date of injury of 11-02-2016.", date(2016, 11, 2)),
        ("Date of injury: 5/1/1998.", date(1998, 5, 1)),
        ("DATE OF INJURY: 5/1/1998.", date(1998, 5, 1)),
        ("Injured on 5/1/1998. THE INJURY OF 6/1/1998 is another.", date(1998, 5, 1)),
        ("DOI: 5/1/98.", date(1998, 5, 1)),
        ("injured his low back on 3/4/2014 at work", date(2014, 3, 4)),
        ("sustained an injury to the left knee and hip on 3/4/2014.", date(2014, 3, 4)),
        ("an industrial injury that occurred on June 1, 2011.", date(2011, 6, 1)),
        ("reported an injury on 06/14/2013.", date(2013, 6, 14)),
        ("a male with an 8/23/2014 date of injury, seen on 1/2/2016", date(2014, 8, 23)),
        ("The injured worker was evaluated on 10-19-16.", None),
        ("The injury was evaluated on 10-19-16.", None),
        ("In a utilization review report dated November 15, 2016 the claim was denied.", None),
        ("an industrial injury. On 3/4/2014 he was seen.", None),
    ],
)
def test_date_of_injury(text: str, day: date | None) -> None:
    assert read(text).date_of_injury == day


# --- Wordings of physicians, and of other people's facts --------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("The claimant is a 52F with neck pain.", 52),
        ("52M with low back pain after a fall.", 52),
        ("This is a 33 year male with knee pain.", 33),
        ("The patient is 52, male, and right handed.", 52),
        ("The injured worker is a 47 yo M.", 47),
        ("The patient is a 61-yr-old woman.", 61),
        ("The applicant is a thirty-three year old man.", 33),
        ("A sixty one-year-old female fell.", 61),
        ("Age: 44. Sex: female.", 44),
        ("The worker was 45 years old at the time of injury and is now 52 years old.", 52),
        ("The patient, currently 58 years of age, was 51 years old when injured.", 58),
        ("The patient was hit by a car driven by a 19 year old man. The patient is a 48 year old woman.", 48),
        ("A nurse, she was kicked by a 30-year-old patient. The injured worker is a 55-year-old female.", 55),
        ("He cares for his 71-year-old mother. The claimant is a 43-year-old male.", 43),
        ("Her 50 year old husband drove her. The employee is 46 years old.", 46),
        ("The patient is a 39-y.o. female.", 39),
        ("This 45-years-old gentleman fell.", 45),
        ("The patient was 45 years old at the time of injury.", None),
        ("Temperature 98F, blood pressure 120/80.", None),
        ("The patient was treated for 22 years.", None),
        ("The patient has a 20 year history of smoking.", None),
        ("She was struck by a 25 year old male coworker.", None),
        ("The lumbar films are 15 years old.", None),
    ],
)
def test_the_age_now_and_of_the_worker(text: str, age: int | None) -> None:
    assert read(text).age == age


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("The claimant is a 52F with neck pain.", Sex.FEMALE),
        ("52M with low back pain after a fall.", Sex.MALE),
        ("The patient is 52, male, and right handed.", Sex.MALE),
        ("This is a 33 year male with knee pain.", Sex.MALE),
        ("Age: 44. Sex: female.", Sex.FEMALE),
        ("Gender: M. The worker fell.", Sex.MALE),
        ("Mrs. Doe is a 47 year old clerk who fell.", Sex.FEMALE),
        ("Mr. reports pain in the back.", Sex.MALE),
        ("Ms. Roe sustained an injury.", Sex.FEMALE),
        ("The patient lives with his wife.", Sex.MALE),
        ("The claimant said that her son drives.", Sex.FEMALE),
        (
            "The patient was struck by a car driven by a 20 year old male. The patient is a 40 year old female.",
            Sex.FEMALE,
        ),
        ("The injured worker, a nurse's aide, was lifting a male patient. She felt a pop.", Sex.FEMALE),
        ("The worker is a 51 year old clerk who was hit by a male driver.", None),
        ("The patient is a 30 year old, left-handed, Spanish speaking lady.", Sex.FEMALE),
        ("The patient was seen by Mr. Smith, PT.", None),
        ("The patient's wife said that she drives.", None),
        ("The patient saw Ms. Jones, NP.", None),
        ("The worker was referred to Dr. Poe, and he asked for films.", None),
        ("The patient is a 62-year-old gentleman.", Sex.MALE),
    ],
)
def test_the_sex_of_the_worker(text: str, sex: Sex | None) -> None:
    assert read(text).sex is sex


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The date of injury was reported as 4/5/2011.", date(2011, 4, 5), None),
        ("The injury is listed as 4/5/2011.", date(2011, 4, 5), None),
        ("He was injured on or about 4/5/2011.", date(2011, 4, 5), None),
        ("The original date of injury for this claim is April 5, 2011.", date(2011, 4, 5), None),
        ("with a date of injury (DOI) of 4/5/2011", date(2011, 4, 5), None),
        ("The patient (DOI: 04/05/11) has back pain.", date(2011, 4, 5), None),
        ("The injury took place on 4/5/2011.", date(2011, 4, 5), None),
        ("an industrial injury dating back to 4/5/2011.", date(2011, 4, 5), None),
        ("The worker fell at work on 4/5/2011.", date(2011, 4, 5), None),
        ("He was in an industrial accident on 4/5/2011.", date(2011, 4, 5), None),
        ("She was in a motor vehicle accident at work on 4/5/2011.", date(2011, 4, 5), None),
        ("had a work-related accident dated 4/5/2011.", date(2011, 4, 5), None),
        ("She was hurt on the job on 4/5/2011.", date(2011, 4, 5), None),
        ("On 4/5/2011, the patient injured his knee.", date(2011, 4, 5), None),
        ("On April 5, 2011, while lifting a crate, he sustained an injury to the back.", date(2011, 4, 5), None),
        ("On or about 4/5/2011 the claimant slipped and fell on a wet floor.", date(2011, 4, 5), None),
        ("injured his back when a crate was dropped on him on 4/5/2011.", date(2011, 4, 5), None),
        ("sustained an injury while she was moving pallets on 4/5/2011.", date(2011, 4, 5), None),
        ("The patient was struck by a falling beam on 4/5/2011.", date(2011, 4, 5), None),
        ("The patient slipped on 4/5/2011 while at work.", date(2011, 4, 5), None),
        ("The claimant's 4/5/2011 industrial injury involved the neck.", date(2011, 4, 5), None),
        ("The patient has pain from the 4/5/2011 injury.", date(2011, 4, 5), None),
        ("Date of loss: 4/5/2011.", date(2011, 4, 5), None),
        ("CT 4/5/10-6/7/14.", date(2010, 4, 5), date(2014, 6, 7)),
        ("sustained a cumulative trauma injury from 4/5/2010 to 6/7/2014.", date(2010, 4, 5), date(2014, 6, 7)),
        ("with a continuous trauma of 4/5/2010 through 6/7/2014", date(2010, 4, 5), date(2014, 6, 7)),
        ("Date of injury: 4/5/2010 - 6/7/2014.", date(2010, 4, 5), date(2014, 6, 7)),
        ("a cumulative trauma claim dated April 5, 2010 to June 7, 2014.", date(2010, 4, 5), date(2014, 6, 7)),
        ("injured from repetitive work between 4/5/2010 and 6/7/2014.", date(2010, 4, 5), date(2014, 6, 7)),
        ("On 4/5/2011, the patient was seen for a knee injury.", None, None),
        ("On 4/5/2011, the patient reported that she fell.", None, None),
        ("The injury as of 4/5/2011 has not healed.", None, None),
        ("A CT on 4/5/2011 showed a cyst.", None, None),
        ("A co-worker was injured on 4/5/2011.", None, None),
        ("She spoke of her fiancé's injury on 4/5/2011.", None, None),
        ("He spoke of the grandchildren's injury on 4/5/2011.", None, None),
        ("She had a prior injury on 4/5/2001.", None, None),
        ("She had a prior injury on 4/5/2001. The industrial injury occurred on 6/7/2014.", date(2014, 6, 7), None),
        ("A non-industrial injury of 4/5/2001 is on file.", None, None),
        ("She fell at home on 4/5/2011.", None, None),
        ("physical therapy from 4/5/2010 to 6/7/2014 for the injury.", None, None),
        ("The claimant was injured in 2009 and seen on 4/5/2011.", None, None),
        ("The report of injury was signed on 4/5/2011.", None, None),
        ("Treatment since the injury included surgery on 4/5/2011.", None, None),
    ],
)
def test_the_day_or_period_of_the_injury(text: str, first: date | None, last: date | None) -> None:
    assert (read(text).date_of_injury, read(text).injury_end) == (first, last)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            (
                "The patient is a 56-year-old right hand dominant male with a date of injury of 03/12/2012. The "
                "mechanism of injury occurred when he lifted a box."
            ),
            (56, Sex.MALE, date(2012, 3, 12), None),
        ),
        (
            (
                "This claimant is a 44-year-old woman who sustained an injury in a work related accident on January "
                "6, 2013."
            ),
            (44, Sex.FEMALE, date(2013, 1, 6), None),
        ),
        (
            "The patient is a 59 year old female with a 12/14/09 date of injury, when she slipped and fell.",
            (59, Sex.FEMALE, date(2009, 12, 14), None),
        ),
        (
            (
                "The applicant is a represented 48-year-old former truck driver who has filed a claim for chronic "
                "low back pain reportedly associated with an industrial injury of May 9, 2011. Thus far, the "
                "applicant has been treated with analgesics."
            ),
            (48, None, date(2011, 5, 9), None),
        ),
        (
            (
                "This is a patient with a date of injury of 8/1/12. A utilization review determination dated 1/14/14 "
                "recommends non-certification."
            ),
            (None, None, date(2012, 8, 1), None),
        ),
        (
            (
                "The records, presented for review, indicate that this 38-year-old female was injured on 10/5/2012. "
                "The mechanism of injury is noted as lifting."
            ),
            (38, Sex.FEMALE, date(2012, 10, 5), None),
        ),
        (
            (
                "This 51-year-old female sustained an industrial injury on 2/5/13. Injury occurred when she was "
                "pushing a cart."
            ),
            (51, Sex.FEMALE, date(2013, 2, 5), None),
        ),
        (
            (
                "The patient sustained an injury on 7/13/12 while employed by Acme. Request(s) under consideration "
                "include MRI. Per report of 12/2/13, he had pain."
            ),
            (None, None, date(2012, 7, 13), None),
        ),
        (
            (
                "The employee is a 62 year old male with an injury date on 4/28/2009. Based on the 10/29/13 progress "
                "report provided by Dr. Smith, the diagnoses are:"
            ),
            (62, Sex.MALE, date(2009, 4, 28), None),
        ),
        (
            (
                "According to the records made available for review, this is a 57-year-old male with a 7/9/99 date "
                "of injury. At the time (1/9/14) of request for authorization, there is documentation."
            ),
            (57, Sex.MALE, date(1999, 7, 9), None),
        ),
        (
            (
                "The injured worker is a 50-year-old who reported an injury on 08/01/2010. The mechanism of injury "
                "was a fall. He was seen on 1/1/2014."
            ),
            (50, None, date(2010, 8, 1), None),
        ),
        ("The patient is a 65 year old male who was injured on July 1, 1998.", (65, Sex.MALE, date(1998, 7, 1), None)),
        (
            (
                "37 year-old female with reported date of injury of 12/13/2011. Mechanism of injury described as "
                "twisting injury."
            ),
            (37, Sex.FEMALE, date(2011, 12, 13), None),
        ),
        (
            (
                "The patient is a 45 year old employee of Acme Corp and reported an injury on 9/4/13 that occurred "
                "when the worker was performing repetitive activities. She had prior right shoulder surgery."
            ),
            (45, Sex.FEMALE, date(2013, 9, 4), None),
        ),
        (
            "Ms. Garcia is a 39-year-old who developed pain on 3/3/2013 as a result of her work.",
            (39, Sex.FEMALE, None, None),
        ),
        (
            "A 29-year-old male laborer was injured 5/6/14 when a wall collapsed.",
            (29, Sex.MALE, date(2014, 5, 6), None),
        ),
        (
            "The patient (DOB: 1/2/1960) is a 54 yo F who was injured on the job 6/7/08.",
            (54, Sex.FEMALE, date(2008, 6, 7), None),
        ),
        (
            (
                "Injured worker is a female with date of injury 4/3/2003. Per primary treating physician's progress "
                "report dated 3/3/14, she has pain."
            ),
            (None, Sex.FEMALE, date(2003, 4, 3), None),
        ),
        (
            "The patient is a 60-year-old woman who sustained a work related injury on 1/3/2005 as a cashier.",
            (60, Sex.FEMALE, date(2005, 1, 3), None),
        ),
        (
            "The claimant sustained a work injury on 4/7/11 after a motor vehicle accident.",
            (None, None, date(2011, 4, 7), None),
        ),
        ("Date of Injury: 06/06/06 Mechanism: fall. Age: 51 Sex: M", (51, Sex.MALE, date(2006, 6, 6), None)),
        (
            "Patient is 49-year-old with continuous trauma from January 1, 2009 to March 3, 2012.",
            (49, None, date(2009, 1, 1), date(2012, 3, 3)),
        ),
        ("The patient reported injuries from cumulative trauma through 5/5/2014.", (None, None, None, None)),
        (
            "The patient, a 33-year-old male, suffered a crush injury of the left hand on 10/10/10.",
            (33, Sex.MALE, date(2010, 10, 10), None),
        ),
        (
            "This case concerns a 72 year old man who was first injured in 1995 and again on 5/5/2005.",
            (72, Sex.MALE, None, None),
        ),
        (
            "This worker was 28 when he was hurt on 2/3/2010; he is now 32 years old.",
            (32, Sex.MALE, date(2010, 2, 3), None),
        ),
        ("He is 52. The date of injury is 2/2/2012.", (52, Sex.MALE, date(2012, 2, 2), None)),
        (
            "The patient is fifty-five years old. On February 2, 2012 she was rear-ended while working.",
            (55, None, date(2012, 2, 2), None),
        ),
        (
            (
                "The injured worker is a 48 year old male, with a reported date of injury of 02/09/2010. The result "
                "of the injury was back pain."
            ),
            (48, Sex.MALE, date(2010, 2, 9), None),
        ),
        (
            "The patient was involved in a work-related motor vehicle accident on 8/8/2011.",
            (None, None, date(2011, 8, 8), None),
        ),
        (
            "The patient's date of injury is documented as 4/4/2004. His wife is a 50 year old nurse.",
            (None, None, date(2004, 4, 4), None),
        ),
        (
            "An industrial claim dating to June 6, 2006 is on file for this 44 year-old gentleman.",
            (44, Sex.MALE, date(2006, 6, 6), None),
        ),
        (
            "The patient injured his neck and back in a rollover accident on 3/6/13.",
            (None, Sex.MALE, date(2013, 3, 6), None),
        ),
        (
            "The worker developed an occupational disease with a date of injury from 1/1/2001 through 1/1/2011.",
            (None, None, date(2001, 1, 1), date(2011, 1, 1)),
        ),
        ("The claimant reported stress at work since 3/3/2010.", (None, None, None, None)),
        (
            "The injured worker is a 52 year old male with a CT date of injury 1/1/10 to 5/5/14.",
            (52, Sex.MALE, date(2010, 1, 1), date(2014, 5, 5)),
        ),
        ("Her injury date was 5/4/2011. She is 61 y.o.", (61, Sex.FEMALE, date(2011, 5, 4), None)),
        (
            "The patient has a history of a slip-and-fall injury at work, 4/4/2014.",
            (None, None, date(2014, 4, 4), None),
        ),
        ("The patient's industrial injury happened back on 9/9/2009.", (None, None, date(2009, 9, 9), None)),
    ],
)
def test_summaries_as_physicians_open_them(
    text: str, facts: tuple[int | None, Sex | None, date | None, date | None]
) -> None:
    summary = read(text)
    assert (summary.age, summary.sex, summary.date_of_injury, summary.injury_end) == facts


@pytest.mark.parametrize("space", [" ", "\n"])
def test_the_stock_sentence_on_the_issues_is_no_part_of_it(space: str) -> None:
    opener = f"The Final Determination was based on decisions for the disputed items/services set forth{space}below:"
    summary, problems = parse_summary(f"{SUMMARY_OPENER} {BODY}\n{opener}\n\n")
    assert summary.text == BODY
    assert not problems
    assert read(f"{BODY} The films are below:").text == f"{BODY} The films are below:"


def test_an_impossible_end_of_a_period_is_reported() -> None:
    summary, problems = parse_summary("CT 4/5/2010-13/45/2014.")
    assert (summary.date_of_injury, summary.injury_end) == (date(2010, 4, 5), None)
    assert [one.code for one in problems] == ["date-impossible"]


def test_an_impossible_date_is_none_and_reported_with_its_text() -> None:
    text = "sustained an industrial injury on 13/45/2016."
    summary, problems = parse_summary(text)
    assert summary.date_of_injury is None
    assert [one.code for one in problems] == ["date-impossible"]
    assert problems[0].span is not None
    assert text[problems[0].span.as_slice()] == "13/45/2016"


def test_each_fact_has_its_place() -> None:
    text = "The worker is a 48 year old male with an injury on 10-13-16."
    said = {name: text[span.as_slice()] for name, span in read(text).spans.items()}
    assert said == {"text": text, "age": "48", "sex": "male", "date_of_injury": "10-13-16"}
