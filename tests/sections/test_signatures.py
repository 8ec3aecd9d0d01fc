"""Who signed, copied and typed a letter belongs to no field, and is not unparsed where the form prints it."""

from __future__ import annotations

import pytest

from imrparse import parse
from support.accuracy import read_text
from support.paths import LAYOUT_LETTERS

NOTICE = read_text(LAYOUT_LETTERS / "notice-of-determination" / "labels-recalled.pdfplumber.txt")
POSTED = read_text(LAYOUT_LETTERS / "issues-and-rationales" / "capitals.pdfium.txt")
END = """
Effect of the Decision:

With respect to the medical necessity of the treatment in dispute, this determination is binding on all parties.

Sincerely,

Riley Fictional, MD, MPH
Medical Director

cc: Department of Industrial Relations
Division of Workers' Compensation

/rqf
"""
LINE_ENDS = {"LF": "\n", "CR LF": "\r\n", "doubled": "\n\n", "joined": " "}
each_line_end = pytest.mark.parametrize("line_end", LINE_ENDS)


@each_line_end
def test_the_end_of_a_notice_is_not_unparsed(line_end: str) -> None:
    text = NOTICE.partition("Effect of the Decision:")[0].rstrip() + END
    letter = parse(text.replace("\n", LINE_ENDS[line_end]))
    assert letter.unparsed == ()
    assert letter.issues[-1].rationale == parse(NOTICE).issues[-1].rationale


@pytest.mark.parametrize("initials", ["/rqf", "/QF", "/abcd"])
@pytest.mark.parametrize("letter", [NOTICE.partition("Effect of the Decision:")[0], POSTED], ids=["notice", "posted"])
@each_line_end
def test_initials_join_no_reasons(letter: str, initials: str, line_end: str) -> None:
    text = f"{letter.rstrip()}\n\n{initials}\n".replace("\n", LINE_ENDS[line_end])
    read = parse(text)
    assert read.unparsed == ()
    assert read.issues[-1].rationale == parse(letter).issues[-1].rationale


def test_a_slash_within_reasons_is_kept() -> None:
    text = POSTED.rstrip() + " It may be given and/or\n/if need be.\n"
    assert (parse(text).issues[-1].rationale or "").endswith("and/or /if need be.")


def test_a_signature_below_a_posted_letter_is_reported() -> None:
    text = POSTED.rstrip() + "\n\nSincerely,\n\nRiley Fictional\nMedical Director\n"
    assert parse(text).unparsed
