"""The clinical case summary: its body."""

from __future__ import annotations

import pytest

from imrparse import parse
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
