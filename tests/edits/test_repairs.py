"""The form's own words are restored where a converter tore them or a scanner misread them; values are left alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from imrparse import LAYOUTS, Decision, Determination, Severity, Statement, parse, parse_all
from imrparse._edits.repairs import is_doubtful
from imrparse.testing import PARTIAL_APPROVALS, RENDERINGS, Item, Letter, modified, render
from support.accuracy import read_text
from support.paths import LAYOUT_LETTERS

LETTER = Letter(
    items=(
        Item(
            "Wrist splint, rigid",
            Decision.OVERTURNED,
            claims_administrator="The Claims Administrator did not cite any medical evidence for its decision.",
            reviewer=(
                "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Initial Care. Decision "
                "based on Non-MTUS Citation Official Disability Guidelines (ODG) Forearm, Wrist, & Hand, Splints."
            ),
            rationale="The wrist is unstable. The request is medically necessary.",
        ),
        modified(PARTIAL_APPROVALS[0], "Office visits, six,", "One office visit", "office visits, five,"),
    )
)
TEXT = render(LETTER, RENDERINGS["pdfplumber"])
CLEAN = parse(TEXT)


def replaced(words: str, printed: str) -> Determination:
    """Read the letter with other words in it."""
    pattern = r"\s".join(map(re.escape, words.split()))
    assert re.search(pattern, TEXT), words
    return parse(re.sub(pattern, lambda _: printed, TEXT))


def codes(letter: Determination) -> list[str]:
    return [one.code for one in letter.problems if one.severity is not Severity.NOTE]


def sections(letter: Determination) -> tuple[object, ...]:
    return letter.header, letter.credentials, letter.summary.age, letter.issues


def test_a_clean_letter_is_not_repaired() -> None:
    assert not CLEAN.problems


CLEAN_FORMS = [
    path
    for path in sorted(LAYOUT_LETTERS.glob("*/*.txt"))
    if not any(
        one.severity is not Severity.NOTE or one.code == "guideline-unknown" for one in parse(read_text(path)).problems
    )
]


@pytest.mark.parametrize("path", CLEAN_FORMS, ids=lambda path: path.name)
def test_no_form_is_searched_for_misread_words_without_need(path: Path) -> None:
    assert not is_doubtful(parse(read_text(path)), LAYOUTS)


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("Case Number: CM16-", "Case Number: CM16 -"),
        ("CM16-", "CM16\n-\n"),
        ("Decision based on MTUS", "Decisi on based on MTUS"),
        ("Decision based on MTUS", "Decisionbasedon MTUS"),
        ("MTUS Forearm", "MTUSForearm"),
        ("Forearm, Wrist, and Hand Complaints 2004", "Forearm,Wrist,and Hand Complaints2004"),
        ("Section(s):", "Section (s):"),
        ("cite any medical evidence", "citeany medi cal evidence"),
        ("services set forth", "ser   vices se t forth"),
        ("including all", "includ ing all"),
        ("State(s) of Licensure:", "State(s)ofLicen sure:"),
        ("Specialty:", "Special ty:"),
        ("was the original request", "was th e original request"),
        ("CLINICAL CASE SUMMARY", "CLINICALCASESUMMARY"),
        ("Decision rationale:", "Decision ratio nale:"),
    ],
)
def test_torn_words_are_restored_with_a_warning(words: str, printed: str) -> None:
    letter = replaced(words, printed)
    assert sections(letter) == sections(CLEAN)
    assert "spaces-astray" in codes(letter)


@pytest.mark.parametrize("printed", ["Non -MTUS Citation", "Non - MTUS Citation", "NonMTUS Citation"])
def test_a_hyphen_set_apart_needs_no_repair(printed: str) -> None:
    bases = [issue.reviewer_basis for issue in replaced("Non-MTUS Citation", printed).issues]
    assert [basis and basis.non_mtus for basis in bases] == [
        issue.reviewer_basis and issue.reviewer_basis.non_mtus for issue in CLEAN.issues
    ]


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("services set forth below:", "serviccs sel forth bclow:"),
        ("Determination was based", "Deterrnination vvas based"),
        ("including all medical records:", "inc1uding a1l medicai records;"),
        ("Certification(s)/Specialty:", "Certificalion(s)/Speciality:"),
        ("State(s) of Licensure:", "Slate(s} of Licensure:"),
        ("Decision based on MTUS", "Decision bascd on MTUS"),
        ("Decision based on MTUS", "Dccision based on MTU5"),
        ("based on Non-MTUS Citation", "bascd on N0n-MTUS Citalion"),
        ("Section(s):", "Scction(s):"),
        ("Section(s):", "Seclion{s);"),
        ("did not cite any medical", "did not cile any rnedical"),
    ],
)
def test_misread_words_are_restored_with_a_warning(words: str, printed: str) -> None:
    letter = replaced(words, printed)
    assert sections(letter) == sections(CLEAN)
    assert "anchor-misread" in codes(letter)


def test_a_warning_quotes_the_words_that_were_misread() -> None:
    letter = replaced("services set forth below:", "serviccs set forth below:")
    (found,) = letter.problems
    assert found.span
    assert letter.source[found.span.as_slice()] in found.message
    assert "serviccs" in letter.source[found.span.as_slice()]


def test_each_torn_label_is_reported_and_the_letter_once() -> None:
    letter = parse(TEXT.replace("Decision rationale:", "Decision ratio nale:").replace("CM16-", "CM16 -"))
    assert sorted(codes(letter)) == ["anchor-misread", "anchor-misread", "spaces-astray"]


@pytest.mark.parametrize(
    "printed",
    [
        "did cite medical evidence for its decision.",  # the statement's contrary
        "did cite any medical evidence for its decision.",
    ],
)
def test_a_statement_is_not_turned_into_its_contrary(printed: str) -> None:
    letter = replaced("did not cite any medical evidence for its decision.", printed)
    basis = letter.issues[0].claims_administrator_basis
    assert basis
    assert basis.statement is not Statement.NONE_CITED


@pytest.mark.parametrize("printed", ["NonMTUS Citation", "Nn-MTUS Citation", "No-MTUS Citation", "N0N-MTUS Citation"])
def test_other_evidence_is_never_read_as_the_mtus(printed: str) -> None:
    letter = replaced("Non-MTUS Citation", printed)
    basis = letter.issues[0].reviewer_basis
    assert basis
    assert [citation.title for citation in basis.mtus] == ["Forearm, Wrist, and Hand Complaints"]


def test_prose_that_is_like_the_forms_words_is_left_alone() -> None:
    prose = 'It was "as the original request". Decision was based on MTUS. The reviewer did note any medical evidence.'
    letter = parse(render(Letter(items=(Item("Knee brace", rationale=prose),)), RENDERINGS["pdfplumber"]) + "\n")
    torn = letter.source.replace("Case Number: CM16-", "Case Number: CM16 -")
    assert parse(torn).issues[0].rationale == letter.issues[0].rationale == prose


def test_spans_are_those_of_the_text_that_was_given() -> None:
    letter = replaced("was the original request", "was th e original request")
    modification = letter.issues[1].modification
    assert modification
    for name, span in modification.spans.items():
        assert letter.source[span.as_slice()].split() == getattr(modification, name).split()


def test_a_letter_all_of_whose_headings_are_run_together_is_recognised() -> None:
    headings = ("HOW THE IMR FINAL DETERMINATION WAS MADE", "CLINICAL CASE SUMMARY")
    text = TEXT.replace("UR Denial", "URDenial").replace("MAXIMUS guideline:", "MAXIMUSguideline:")
    for heading in (*headings, "IMR ISSUES, DECISIONS AND RATIONALES"):
        text = text.replace(heading, heading.replace(" ", ""))
    assert sections(parse(text)) == sections(CLEAN)


def test_each_letter_has_the_problems_of_its_own_words() -> None:
    torn = TEXT.replace("Decision based on MTUS", "Decisi on based on MTUS")
    first, second = parse_all(TEXT + "\n" + torn)
    assert codes(first) == []
    assert codes(second) == ["spaces-astray"]


def test_words_as_the_form_has_them_are_not_taken_for_misread_ones() -> None:
    """The reviewer's paragraph is a problem, so the words of this letter are looked for."""
    stock = "The Claims Administrator did not cite any medical evidence for its decision."
    item = Item("Knee brace", claims_administrator=stock, reviewer=stock, rationale="The knee is weak.")
    letter = parse(render(Letter(items=(item,)), RENDERINGS["pypdf"], width=40, page=5))
    assert letter.issues[0].reviewer_basis is not None
    assert letter.issues[0].reviewer_basis.text == stock
    assert "anchor-misread" not in codes(letter)


def test_words_within_a_longer_word_are_no_words_of_the_form() -> None:
    letter = replaced("The wrist is unstable.", "Decision ratioNon-\nMTUS Citationnale of the wrist.")
    assert (letter.issues[0].rationale or "").startswith("Decision ratioNon-MTUS Citationnale of the wrist.")
