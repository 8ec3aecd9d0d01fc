"""The list of documents reviewed: one for each bullet, or else for each line."""

from __future__ import annotations

import pytest

from imrparse import Determination, parse
from imrparse.sections import parse_documents

LETTER = """\
UR Denial Date: 09/17/2013
DOCUMENTS REVIEWED
{}
CLINICAL CASE SUMMARY
The worker fell.
IMR DECISION(S) AND RATIONALE(S)
Knee brace: Upheld
MAXIMUS guideline: None.
Decision rationale: The request is not medically necessary.
"""


def read(documents: str) -> Determination:
    return parse(LETTER.format(documents))


@pytest.mark.parametrize("bullet", ["\u2022", "\u25cf", "\uf0b7"])
def test_a_bullet_begins_a_document(bullet: str) -> None:
    letter = read(f"{bullet} Application\n{bullet} Records of the\n physician\n{bullet} MTUS")
    assert letter.documents_reviewed == ("Application", "Records of the physician", "MTUS")


def test_without_bullets_a_line_begins_a_document_unless_it_is_in_lower_case() -> None:
    assert read("Application\n\nRecords of the\nphysician\nMTUS").documents_reviewed == (
        "Application",
        "Records of the physician",
        "MTUS",
    )


def test_list_has_its_place() -> None:
    letter = read("\u2022 Application\n\u2022 MTUS")
    assert "Application" in letter.source[letter.spans["documents_reviewed"].as_slice()]


def test_empty_list_is_reported() -> None:
    letter = read("")
    assert letter.documents_reviewed == ()
    assert any("documents" in problem.message for problem in letter.problems if problem.code == "field-missing")


def test_letter_without_the_section_has_no_documents() -> None:
    assert parse(LETTER.replace("DOCUMENTS REVIEWED\n{}\n", "")).documents_reviewed == ()


INTRO = """\
The following relevant documents received from the interested parties and the documents provided with the
application were reviewed and considered. These documents included:
"""


def test_the_sentence_before_the_list_is_no_document() -> None:
    letter = read(f"{INTRO}Application\nRecords")
    assert letter.documents_reviewed == ("Application", "Records")
    assert not any(problem.code == "text-unread" for problem in letter.problems)


def test_other_words_before_the_list_are_reported() -> None:
    letter = read(f"A box came late. {INTRO}Application\nRecords")
    assert letter.documents_reviewed == ("Application", "Records")
    assert [one.message for one in letter.problems if "A box came late." in one.message]


@pytest.mark.parametrize("mark", ["\u2612", "\u2610", "\u2611", "\uf0fe", "\uf0a8", "\uf071", "[X]", "[ ]", "-"])
def test_a_box_begins_a_document(mark: str) -> None:
    letter = read(f"{INTRO}{mark} Application\n{mark} Records of the\n physician\n{mark} MTUS")
    assert letter.documents_reviewed == ("Application", "Records of the physician", "MTUS")


def test_a_document_after_an_empty_box_among_ticked_ones_is_left_out_and_reported() -> None:
    letter = read(f"{INTRO}\u2612 Application\n\u2610 Records\n\u2612 MTUS")
    assert letter.documents_reviewed == ("Application", "MTUS")
    spans = [one.span for one in letter.problems if one.code == "text-unread" and one.span]
    assert [letter.source[span.as_slice()] for span in spans] == ["Records"]


@pytest.mark.parametrize("mark", ["", "- ", "o "])
def test_a_dash_or_a_known_name_begins_a_document_where_lines_are_joined(mark: str) -> None:
    names = (
        "Application of Independent Medical Review (received 8/2/2013)",
        "Utilization Review by the claims administrator",
        "Medical Records from the provider, with a medical history",
        "Medical Treatment Utilization Schedule (MTUS)",
    )
    text = "DOCUMENTS REVIEWED These documents included: " + " ".join(f"{mark}{name}" for name in names)
    assert parse_documents(text)[0] == names
