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
        ("A 47 y/o member of staff fell.", None),
        ("This is a female patient with back pain.", Sex.FEMALE),
        ("The patient is a male.", Sex.MALE),
        ("The patient is a 36 year old. He reports pain.", Sex.MALE),
        ("The patient fell. She hurt her back.", Sex.FEMALE),
        ("The patient fell. Dr. Smith saw the patient and he asked for films.", None),
        ("The patient fell. The requesting provider wrote that he had seen improvement.", None),
        ("The patient fell at work. Her doctor is away.", None),
        ("The patient fell. He rested. The patient said she was well.", None),
        ("The patient lives with his wife.", None),
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
