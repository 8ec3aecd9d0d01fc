"""A footer is cut only below the last words of the form, after the end of a sentence."""

from __future__ import annotations

import pytest

from imrparse import LAYOUTS
from imrparse._edits.artefacts import edit_text

BODY = "Knee brace: Upheld\nDecision rationale: The knee is stable at this time.\n"


@pytest.mark.parametrize(
    "footer",
    [
        "CONFIDENTIALITY NOTICE: This is for the addressee alone.",
        "This e-mail and its files are private.",
        "Sent from my telephone",
        "Get Outlook for iOS",
        "-----Original Message-----\nFrom: A",
        "On Mon, Dec 12, 2016 at 2:22 PM, A wrote:\n> yes",
        "From: A Person\nSent: Monday\nTo: B",
        "-- \nA Person",
    ],
)
def test_what_a_mail_program_adds_is_left_out(footer: str) -> None:
    edited = edit_text(f"{BODY}{footer}\n", LAYOUTS)
    assert edited.text.strip() == BODY.strip()
    assert [report.code for report in edited.reports] == ["line-left-out"]


@pytest.mark.parametrize(
    "text",
    [
        f"CONFIDENTIAL: a\n{BODY}",
        f"It is so.\nThis message is old.\n{BODY}",
        "Decision rationale: He was told of\nCONFIDENTIAL matters and that is all.",
        "Decision rationale: He wrote it.\nFrom: here to there it hurts.",
    ],
)
def test_nothing_of_the_letter_is_cut(text: str) -> None:
    assert edit_text(text, LAYOUTS).text == text
