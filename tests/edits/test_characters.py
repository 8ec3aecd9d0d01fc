"""Characters without a shape are left out, those in the wrong encoding decoded, lost ligatures restored."""

from __future__ import annotations

import pytest

from imrparse import LAYOUTS, parse
from imrparse._edits.artefacts import edit_text
from imrparse.testing import RENDERINGS, Letter, render


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("2\xad3 times, 10\xad325mg, L5\xadS1", "2-3 times, 10-325mg, L5-S1"),
        ("Non\xadMTUS, ratio\xadnale", "Non-MTUS, rationale"),
        ("a 47\xadyear\xadold, well\xadknown", "a 47-year-old, well-known"),
        ("ratio\xad\nnale - so", "rationale - so"),
        ("Non\x02\r\nMTUS", "Non-\r\nMTUS"),
        ("\u200e10/13/2016\u200f, \u202aTexas\u202c", "10/13/2016, Texas"),
        ("knee\ufe0f brace\ufffc", "knee brace"),
        ("\x07Knee brace\x00 today", "Knee brace today"),
        ("Norco\x0010mg\x02#60", "Norco 10mg #60"),
        ("Certi\x00cation, Certi\ufffdcation, Certi(cid:976)cation", "Certification, Certification, Certification"),
        ("an o\ufffdce; the office", "an office; the office"),
        ("the ther\x00apy", "the ther\ufffdapy"),
        ("knee\x00brace, a knee, a brace", "knee brace, a knee, a brace"),
        ("\x93well\x94, it\x92s L5\x96S1", "\u201cwell\u201d, it\u2019s L5\u2013S1"),
        ("\udc93well\udc94", "\u201cwell\u201d"),
        (
            "\u00e2\u20ac\u0153well\u00e2\u20ac\ufffd, it\u00e2\u20ac\u2122s 90\u00c2\u00b0",
            "\u201cwell\u201d, it\u2019s 90\u00b0",
        ),
        ("Received\uff1a\uff083\uff09", "Received:(3)"),
        ("\ud83d\ude00", ""),
        ("\ufb06iff", "stiff"),
        ("K\x00n\x00e\x00e\x00", "Knee"),
    ],
)
def test_odd_characters_are_replaced(printed: str, meant: str) -> None:
    assert edit_text(printed, LAYOUTS).text == meant


@pytest.mark.parametrize("kept", ["caf\xe9", "90\xb0", "\xc2", "\xe9\xa0", "Certi(cid:976)x", "\u2022 a", "\uf0b7 a"])
def test_other_characters_are_kept(kept: str) -> None:
    assert edit_text(kept, LAYOUTS).text == kept


def test_no_value_holds_a_character_that_cannot_be_encoded() -> None:
    text = render(Letter(), RENDERINGS["pdftotext"])
    for odd in ("\x00", "\x08", "\ud800", "\udc81", "\ufffc", "\u202e", "\ufe0e"):
        read = parse(text.replace(" ", f" {odd}"))
        assert read.issues == parse(text).issues
        assert read.summary == parse(text).summary


def test_a_text_of_two_bytes_a_character_is_read_without_the_marks_of_its_pages() -> None:
    pages = "".join("\ufffd\ufffd" + "\0".join(page) + "\0" for page in ("Knee brace\n", "Upheld\n"))
    assert edit_text(pages, LAYOUTS).text == "Knee brace\nUpheld\n"


def test_a_letter_before_a_wide_space_is_no_wrong_encoding() -> None:
    assert edit_text("\x1b\xc4\xa0Knee", LAYOUTS).text == "\xc4\xa0Knee"
