"""The closed lists give one name to what letters name in several ways."""

from __future__ import annotations

import pytest

from imrparse import Source, parse
from imrparse.vocabulary import (
    ACOEM_CHAPTERS,
    MTUS_CHAPTERS,
    ODG_CHAPTERS,
    SPECIALTIES,
    STATES,
    drug,
    mtus_chapter,
    odg_chapter,
    specialty,
    state,
)


@pytest.mark.parametrize(
    ("title", "chapter"),
    [
        ("Low Back Complaints", "Low Back Complaints"),
        ("ACOEM Chapter 12 Low Back Complaints", "Low Back Complaints"),
        ("Chapter 12 Low Back Complaints", "Low Back Complaints"),
        ("ACOEM Practice Guidelines, Chapter 12", "Low Back Complaints"),
        ("Knee Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13)", "Knee Complaints"),
        ("FOREARM, WRIST & HAND COMPLAINTS", "Forearm, Wrist, and Hand Complaints"),
        ("Chronic Pain Treatment Guidelines", "Chronic Pain Medical Treatment"),
        ("Chronic Pain Medical Treatment", "Chronic Pain Medical Treatment"),
        ("Chronic Pain", "Chronic Pain"),
        ("Hand, Wrist, and Forearm Disorders", "Hand, Wrist and Forearm Disorders"),
        ("Elbow Disorders (Revised 2007)", "Elbow Disorders"),
        ("ACOEM Practice Guidelines", None),
        ("ACOEM Chapter 17", None),
        ("Eyesight", None),
        ("", None),
    ],
)
def test_a_chapter_of_the_mtus(title: str, chapter: str | None) -> None:
    assert mtus_chapter(title) == chapter


@pytest.mark.parametrize(
    ("name", "chapter"),
    [
        ("Low Back - Lumbar & Thoracic (Acute & Chronic)", "Low Back"),
        ("Lower Back", "Low Back"),
        ("Hand, Wrist and Forearm", "Forearm, Wrist, & Hand"),
        ("Pain (Chronic)", "Pain"),
        ("Mental Illness and Stress", "Mental Illness & Stress"),
        ("Physical Therapy Guidelines", None),
        ("", None),
    ],
)
def test_a_chapter_of_the_official_disability_guidelines(name: str, chapter: str | None) -> None:
    assert odg_chapter(name) == chapter


def test_each_name_of_a_list_leads_to_one_name_that_stands_for_itself() -> None:
    for find, names in (
        (mtus_chapter, MTUS_CHAPTERS.keys() | ACOEM_CHAPTERS),
        (odg_chapter, ODG_CHAPTERS.keys()),
        (specialty, SPECIALTIES),
        (state, STATES),
    ):
        for name in names - {"acoem"}:
            found = find(name)
            assert found is not None, name
            assert find(found) == find(found.upper()) == found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Physical Medicine & Rehabilitation", "Physical Medicine and Rehabilitation"),
        ("orthopaedic  surgery", "Orthopedic Surgery"),
        ("Neurosurgery", "Neurological Surgery"),
        ("Alchemy", None),
    ],
)
def test_a_specialty(name: str, expected: str | None) -> None:
    assert specialty(name) == expected


def test_a_drug_is_found_in_any_case() -> None:
    assert drug("ULTRAM") == drug("ultram")
    assert drug("Tylenol  with codeine") is not None
    assert drug("Knee brace") is None


def test_citations_name_the_chapter_as_the_list_does() -> None:
    letter = parse(
        "IMR ISSUES, DECISIONS AND RATIONALES\n"
        "Knee brace: Upheld\n"
        "MAXIMUS guideline: Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 339, and Non-MTUS "
        "Citation ODG, Knee Chapter, Braces; and Non-MTUS Citation ACOEM, 3rd Edition, Hip and Groin Chapter."
    )
    basis = letter.issues[0].reviewer_basis
    assert basis is not None
    assert [one.chapter for one in basis.mtus] == ["Knee Complaints"]
    cited = [(one.source, one.chapter, letter.source[one.spans["chapter"].as_slice()]) for one in basis.non_mtus]
    assert cited == [(Source.ODG, "Knee & Leg", "Knee"), (Source.ACOEM, "Hip and Groin Disorders", "Hip and Groin")]
    assert basis.chapters == ("Knee Complaints", "Knee & Leg", "Hip and Groin Disorders")
