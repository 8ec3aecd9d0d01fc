"""What comes after the last reasons is no part of them."""

from __future__ import annotations

import pytest

from imrparse import parse
from imrparse.testing import RENDERINGS, Item, Letter, render

REASONS = "The knee is stable and the brace would weaken it. The request is not medically necessary{}."
AFTERWORDS = [
    "PROOF OF SERVICE\nIt was mailed on 12/15/2016.",
    "cc: Example Law Offices",
    "CC: Example Law Offices\nExample Claims",
    "Sincerely,\n\nJ. Roe, MD\nMedical Director",
    "Dated: 12/15/2016",
    "Scanned with a telephone",
    "From: A Person\nSent: Monday\nTo: B",
    "P.O. Box 12\nExample",
    "12 Main Street\nExample",
    "RIGHT TO APPEAL\nIf you disagree, write to us.",
    "*** END OF REPORT ***",
    "Enclosures: none",
    "RECEIVED DEC 15 2016",
    "If you have any questions, call us.",
    "*Note: this was transcribed from an image.*",
    "/s/ J. Roe",
    "[END]",
    "<EOF>",
]


@pytest.mark.parametrize("afterword", AFTERWORDS)
@pytest.mark.parametrize("ending", ["", " at this time"])
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\f"])
def test_an_afterword_is_unparsed(afterword: str, ending: str, gap: str) -> None:
    reasons = REASONS.format(ending)
    text = render(Letter(items=(Item("Knee brace", rationale=reasons),)), RENDERINGS["pdftotext"]).rstrip()
    read = parse(f"{text}{gap}{afterword}\n")
    assert read.issues[-1].rationale == reasons
    assert read.unparsed


ROOM = (
    "The worker asks for a brace that holds the knee while he carries grain up the stairs of the mill, and the "
    "guideline has a place for that where the joint is loose. Nothing in the file says that it is loose, or that it "
    "ever was before. The knee is stable and the brace would weaken it, as the examination in the file shows and as "
    "the films of it that were taken in the spring of last year confirm once more. "
    "The request is not medically necessary."
)
"""Reasons whose last line is short."""


@pytest.mark.parametrize("turn", ["\n", "\f", "\n\f", "\r\n", "\n   "])
@pytest.mark.parametrize(
    "prose",
    [
        "She returned with pain of the low back. She will go on with naproxen.",
        "[12034 characters]",
        "The information in this letter is confidential and meant for the addressee.",
        "References\n1. A book of 2004.",
        "NOTE: see the file for the rest.",
    ],
)
def test_prose_on_the_next_line_is_unparsed_if_closing_words_left_room_for_it(prose: str, turn: str) -> None:
    text = render(Letter(items=(Item("Knee brace", rationale=ROOM),)), RENDERINGS["pdftotext"]).rstrip()
    assert len(text.rpartition("\n")[2]) < 50
    read = parse(f"{text}{turn}{prose}\n")
    assert read.issues[-1].rationale == ROOM
    assert "text-unparsed" in [one.code for one in read.problems]


def test_reasons_may_have_one_line_for_each_sentence() -> None:
    reasons = f"{ROOM} He is well. The films of June add nothing, since they were taken of the other knee."
    text = render(Letter(items=(Item("Knee brace", rationale=reasons),)), RENDERINGS["pdftotext"])
    joined = " ".join(text.split()).replace(". ", ".\n")
    assert parse(joined).issues[-1].rationale == reasons


def test_reasons_may_go_on_after_words_that_close_others() -> None:
    reasons = f"{ROOM} The films of June add nothing, for they were taken of the other knee, which is well."
    text = render(Letter(items=(Item("Knee brace", rationale=reasons),)), RENDERINGS["pdftotext"])
    read = parse(text)
    assert read.issues[-1].rationale == reasons
    assert not read.unparsed


@pytest.mark.parametrize(
    "reasons",
    [
        "He was seen on\nMonday and wrote: no. Dated notes are few. It is not needed.",
        "The request came by mail. Copies of films are not on file. It is not needed.",
        "To: is a word here. The appeal of it is small. Enclosed spaces frighten him.",
        "Note the swelling. Signed forms are missing. Sent home, he rested. It is not needed.",
        "Received care was poor. Date of onset is unknown. From here on he rests. It is not needed.",
        "If you look at the film, it is plain. Dear as it is, the drug helps. It is not needed.",
    ],
)
@pytest.mark.parametrize("width", [20, 40, 95])
def test_reasons_are_read_to_their_end(reasons: str, width: int) -> None:
    text = render(Letter(items=(Item("Knee brace", rationale=reasons),)), RENDERINGS["pypdf"], width=width)
    read = parse(text)
    assert read.issues[-1].rationale == " ".join(reasons.split())
    assert not read.unparsed


@pytest.mark.parametrize("foreign", ["Call 916-555-0100 for more", "Example, CA 95814", "Write to a@example.org"])
def test_text_of_somebody_else_in_the_reasons_is_reported(foreign: str) -> None:
    text = render(Letter(items=(Item("Knee brace", rationale=f"The knee is stable. {foreign}."),)), RENDERINGS["pypdf"])
    assert "reasons-doubtful" in [one.code for one in parse(text).problems]


@pytest.mark.parametrize(
    "other",
    [
        "PROOF OF SERVICE On 12/15/2016 this was mailed",
        "cc: Example Law Offices",
        "Scanned with a telephone",
        "/s/ J. Roe",
        "Sincerely, J. Roe",
        "RECEIVED 12/15/2016",
        "Copies to: the records desk",
    ],
)
def test_other_text_after_the_reasons_is_reported_where_all_lines_are_joined(other: str) -> None:
    text = " ".join(render(Letter(), RENDERINGS["pypdf"]).split())
    [found] = [one for one in parse(f"{text} {other}").problems if one.code == "reasons-doubtful"]
    assert found.span
    assert f"{text} {other}"[found.span.as_slice()] == other
    assert not [one for one in parse(text).problems if one.code == "reasons-doubtful"]
