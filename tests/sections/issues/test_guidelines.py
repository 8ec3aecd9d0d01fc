"""The guidelines cited: both grammars, stock statements, labels that letters misspell, and other evidence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imrparse import Basis, Source, Statement
from imrparse.sections.issues.guidelines import read_basis
from imrparse.sections.issues.guidelines.section_names import split_section_names

Chapter = tuple[str, int | None, tuple[str, ...], str | None]


def cite(paragraph: str) -> Basis:
    return read_basis(paragraph, 0, 0, len(paragraph))


def chapters(paragraph: str) -> list[Chapter]:
    return [(one.title, one.year, one.sections, one.pages) for one in cite(paragraph).mtus]


@pytest.mark.parametrize(
    ("paragraph", "statement"),
    [
        ("The Claims Administrator did not cite any medical evidence for its decision.", Statement.NONE_CITED),
        ("The Expert Reviewer did not cite any medical\nevidence for its decision.", Statement.NONE_CITED),
        (
            "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.",
            Statement.OUTSIDE_MTUS,
        ),
        ("The Claims Administrator did not base their decision on the MTUS.", Statement.NOT_MTUS),
        (
            "The Claims Administrator did not base their decision on the MTUS. It rests on a guide outside the MTUS.",
            Statement.NOT_MTUS,
        ),
        ("Decision based on MTUS Knee Complaints 2004.", None),
        ("Decision based on Non-MTUS Citation Notes on what lies outside of the MTUS Guidelines.", None),
        ("", None),
    ],
)
@pytest.mark.parametrize("write", [str, str.upper, str.lower])
def test_statement(write: Callable[[str], str], paragraph: str, statement: Statement | None) -> None:
    assert cite(write(paragraph)).statement is statement


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Low Back Complaints 2004.", [("Low Back Complaints", 2004, (), None)]),
        (
            "Low Back\nComplaints 2004, Section(s): Special Studies, Summary.",
            [("Low Back Complaints", 2004, ("Special Studies", "Summary"), None)],
        ),
        (
            (
                "Forearm, Wrist, and Hand Complaints 2004, Section(s): Work-Relatedness, and Postsurgical Treatment"
                " 2009, Section(s): Forearm, Wrist, & Hand, and Chronic Pain Medical Treatment 2016."
            ),
            [
                ("Forearm, Wrist, and Hand Complaints", 2004, ("Work-Relatedness",), None),
                ("Postsurgical Treatment", 2009, ("Forearm, Wrist, & Hand",), None),
                ("Chronic Pain Medical Treatment", 2016, (), None),
            ],
        ),
        (
            "Acupuncture Treatment 2007, and Neck and Upper Back Complaints 2004, Section(s): Initial Care.",
            [
                ("Acupuncture Treatment", 2007, (), None),
                ("Neck and Upper Back Complaints", 2004, ("Initial Care",), None),
            ],
        ),
        (
            "General Approaches 2004, Section(s): Initial Approaches to Treatment, and Breathing Disorders 2024.",
            [
                ("General Approaches", 2004, ("Initial Approaches to Treatment",), None),
                ("Breathing Disorders", 2024, (), None),
            ],
        ),
        ("Elbow Complaints 2007, Section(s): 326.", [("Elbow Complaints", 2007, ("326",), None)]),
        (
            (
                "ACOEM Chapter 12 Low Back Complaints Page(s): 299, Chronic Pain Treatment Guidelines physical medicine"
                " Page(s): 98-\n99."
            ),
            [
                ("ACOEM Chapter 12 Low Back Complaints", None, (), "299"),
                ("Chronic Pain Treatment Guidelines", None, ("physical medicine",), "98-99"),
            ],
        ),
        (
            "ACOEM Chapter 8 Neck and Upper Back Complaints, Chapter 12 Low Back Complaints Page(s): 303-305, 177-179.",
            [
                ("ACOEM Chapter 8 Neck and Upper Back Complaints", None, (), None),
                ("Chapter 12 Low Back Complaints", None, (), "303-305, 177-179"),
            ],
        ),
        (
            "Chronic Pain Treatment Guidelines Physical Medicine, page(s) 98-99 Page(s): 98-99.",
            [("Chronic Pain Treatment Guidelines", None, ("Physical Medicine",), "98-99")],
        ),
        (
            (
                "Chronic Pain Treatment Guidelines 8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009)"
                "\nPage(s): 98 of 127"
            ),
            [
                (
                    "Chronic Pain Treatment Guidelines",
                    None,
                    ("8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009)",),
                    "98 of 127",
                )
            ],
        ),
        ("A Guide of Some Kind Page(s): 12.", [("A Guide of Some Kind", None, (), "12")]),
        ("", []),
    ],
)
def test_chapters(paragraph: str, expected: list[Chapter]) -> None:
    assert chapters(f"Decision based on MTUS {paragraph}") == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("Special Studies", ["Special Studies"]),
        (
            "NSAIDs, GI symptoms & cardiovascular risk, Office visits",
            ["NSAIDs, GI symptoms & cardiovascular risk", "Office visits"],
        ),
        ("Topical analgesics, compounded", ["Topical analgesics, compounded"]),
        ("Opioids, dosing, Opioids, criteria for use", ["Opioids, dosing", "Opioids, criteria for use"]),
        ("Heat therapy, dry, Massage", ["Heat therapy, dry", "Massage"]),
        (
            "3.1 Opioids: Looking, Then Leaping, 4.2 Tapering Opioids: Methods",
            ["3.1 Opioids: Looking, Then Leaping", "4.2 Tapering Opioids: Methods"],
        ),
        ("326, Physical Methods", ["326", "Physical Methods"]),
        ("Rules (Effective July 18, 2009), Summary", ["Rules (Effective July 18, 2009)", "Summary"]),
        (", Initial Care", ["Initial Care"]),
    ],
)
def test_sections(names: str, expected: list[str]) -> None:
    assert list(split_section_names(names)) == expected


@pytest.mark.parametrize(
    "label",
    [
        "Decision based on Non-MTUS Citation",
        "Decision based on Non-\nMTUS Citation",
        "Decision based on NonMTUS Citation",
        "Decision based on Non-MTUS",
        "Decision based on Non-MTUS Citation Non-MTUS Citation",
        "decision based on non-MTUS citations",
    ],
)
def test_labels_that_letters_misspell(label: str) -> None:
    basis = cite(f"Decision based on MTUS Knee Complaints 2004. {label} A Journal of Knees.")
    assert [one.title for one in basis.mtus] == ["Knee Complaints"]
    assert [one.text for one in basis.non_mtus] == ["A Journal of Knees."]


@pytest.mark.parametrize(
    ("text", "source", "chapter", "topic"),
    [
        ("Official Disability Guidelines (ODG), Low Back Chapter, MRI.", Source.ODG, "Low Back", "MRI"),
        ("Official Disability Guidelines: Shoulder - Surgery.", Source.ODG, "Shoulder", "Surgery"),
        ("ODG Neck and Upper Back Chapter.", Source.ODG, "Neck and Upper Back", None),
        ("Official Disability\nGuidelines (ODG) Pain (Chronic), TCA's.", Source.ODG, "Pain", "TCA's"),
        ("Official Disability Guidelines (ODG).", Source.ODG, None, None),
        ("Official Disability Guidelines, Physical Therapy Guidelines.", Source.ODG, None, None),
        ("ACOEM Hip and Groin Chapter/Treatment.", Source.ACOEM, "Hip and Groin", "Treatment"),
        (
            "ODG Treatment Index, 11th Edition (web), 2016, Knee & Leg Chapter, Braces.",
            Source.ODG,
            "Knee & Leg",
            "Braces",
        ),
        ("A Journal of Knees, volume 3.", Source.OTHER, None, None),
    ],
)
def test_other_evidence(text: str, source: Source, chapter: str | None, topic: str | None) -> None:
    (cited,) = cite(f"Decision based on Non-MTUS Citation {text}").non_mtus
    assert (cited.source, cited.chapter, cited.topic) == (source, chapter, topic)


def test_a_web_address() -> None:
    (cited,) = cite("Decision based on Non-MTUS Citation See http://example.org/a-\nb.html, read in May.").non_mtus
    assert cited.url == "http://example.org/a-b.html"


def test_each_value_has_its_place() -> None:
    paragraph = "Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care."
    (cited,) = cite(paragraph).mtus
    said = {name: paragraph[span.as_slice()] for name, span in cited.spans.items()}
    assert said == {"title": "Knee Complaints", "year": "2004", "sections": "Initial Care"}


@pytest.mark.parametrize("end", ["", ".", ";", ", and", ", Section(s):", ", Section(s): \n\n", ", Sections: and ."])
def test_a_chapter_without_sections_ends_with_a_word(end: str) -> None:
    paragraph = f"Decision based on MTUS Knee Complaints 2004{end}"
    (cited,) = cite(paragraph).mtus
    assert (cited.title, cited.year, cited.sections) == ("Knee Complaints", 2004, ())
    assert paragraph[cited.span.as_slice()].rstrip(":").endswith(("2004", "Section(s)", "Sections"))


@given(st.text() | st.text(alphabet="Decision based on MTUS Non-Citation 2004, Section(s): and Page()89-."))
def test_any_paragraph(paragraph: str) -> None:
    for one in (*cite(paragraph).mtus, *cite(paragraph).non_mtus):
        assert 0 <= one.span.start <= one.span.end <= len(paragraph)
