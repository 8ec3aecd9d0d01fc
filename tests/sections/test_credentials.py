"""The reviewer's credentials, in both wordings."""

from __future__ import annotations

import pytest

from imrparse import Credentials, parse
from imrparse.sections import parse_credentials
from imrparse.testing import EXPERT, PRACTICE, RENDERINGS, Letter, Rendering, render

LABELLED = "State(s) of Licensure: {states}\nCertification(s)/Specialty: {specialties}\n"


def sentence(stated: str) -> str:
    return f"{EXPERT}The expert reviewer {stated}. {PRACTICE}"


@pytest.mark.parametrize(
    ("states", "names"),
    [
        ("California", ("California",)),
        ("California,Missouri,Mississippi", ("California", "Missouri", "Mississippi")),
        ("California, New York ,Texas", ("California", "New York", "Texas")),
        ("New York,\nCalifornia,District of \nColumbia", ("New York", "California", "District of Columbia")),
        ("California and New York", ("California", "New York")),
        ("Oregon, California, and Texas", ("Oregon", "California", "Texas")),
        ("California,", ("California",)),
        ("California.", ("California",)),
    ],
)
def test_states(states: str, names: tuple[str, ...]) -> None:
    read, problems = parse_credentials(LABELLED.format(states=states, specialties="Surgery"))
    assert read.licensed_states == names
    assert read.specialties == ("Surgery",)
    assert problems == ()


@pytest.mark.parametrize(
    ("specialties", "names"),
    [
        ("Physical Medicine & Rehabilitation", ("Physical Medicine & Rehabilitation",)),
        ("Physical Medicine and Rehabilitation", ("Physical Medicine and Rehabilitation",)),
        ("Public Health & General\nPreventive Medicine", ("Public Health & General Preventive Medicine",)),
        (
            "Internal Medicine, Pain Management, Preventive Medicine, Public\nHealth and General Preventive Medicine",
            (
                "Internal Medicine",
                "Pain Management",
                "Preventive Medicine",
                "Public Health and General Preventive Medicine",
            ),
        ),
        ("Family Practice,\nEmergency Medicine", ("Family Practice", "Emergency Medicine")),
        ("Orthopedic Surgery and Sports Medicine", ("Orthopedic Surgery", "Sports Medicine")),
        ("Orthopedic Surgery, and Hand Surgery", ("Orthopedic Surgery", "Hand Surgery")),
        ("Psychiatry & Neurology, Addiction Psychiatry", ("Psychiatry & Neurology", "Addiction Psychiatry")),
        ("Chiropractor", ("Chiropractor",)),
    ],
)
def test_specialties(specialties: str, names: tuple[str, ...]) -> None:
    read, problems = parse_credentials(LABELLED.format(states="Texas", specialties=specialties))
    assert read == Credentials(("Texas",), names)
    assert problems == ()


@pytest.mark.parametrize(
    ("stated", "credentials"),
    [
        (
            "is Board Certified in Family Practice and is licensed to practice in California",
            Credentials(("California",), ("Family Practice",)),
        ),
        (
            "is Board Certified in Physical Medicine and\nRehabilitation,, has a subspecialty in\n\nPain {ohio}",
            Credentials(("Ohio",), ("Physical Medicine and Rehabilitation",), ("Pain",)),
        ),
        (
            "is Board Certified in Orthopedic Surgery, has a subspecialty in Hand Surgery and Sports Medicine {ohio}",
            Credentials(("Ohio",), ("Orthopedic Surgery",), ("Hand Surgery", "Sports Medicine")),
        ),
        (
            "is Board Certified in Internal Medicine, Rheumatology and is licensed to practice in California, Utah",
            Credentials(("California", "Utah"), ("Internal Medicine", "Rheumatology")),
        ),
        (
            "is Board Certified in Surgery and is licensed to practice in Texas, New York and Oregon",
            Credentials(("Texas", "New York", "Oregon"), ("Surgery",)),
        ),
    ],
)
def test_what_a_sentence_states(stated: str, credentials: Credentials) -> None:
    read, problems = parse_credentials(sentence(stated.format(ohio="and is licensed to practice in Ohio")))
    assert read == credentials
    assert problems == ()


TOLD = Letter(stated=True, credentials=Credentials(("Ohio", "Utah"), ("Family Practice",), ("Hand Surgery",)))


@pytest.mark.parametrize("rendering", RENDERINGS.values(), ids=RENDERINGS)
@pytest.mark.parametrize("letter", [Letter(), TOLD], ids=["labelled", "told"])
@pytest.mark.parametrize("width", [35, 60, 95])
def test_both_wordings_are_read_in_every_rendering(letter: Letter, rendering: Rendering, width: int) -> None:
    assert parse(render(letter, rendering, width=width)).credentials == letter.credentials


def test_each_list_has_its_place() -> None:
    text = LABELLED.format(states="Texas,New\nYork", specialties=" Family Practice")
    read, _ = parse_credentials(text)
    printed = {name: text[span.as_slice()] for name, span in read.spans.items()}
    assert printed == {"licensed_states": "Texas,New\nYork", "specialties": "Family Practice"}
    assert text[read.span.as_slice()] == text


def test_labels_may_come_in_either_order() -> None:
    read, problems = parse_credentials("Certification(s)/Specialty: Surgery\nState(s) of Licensure: Texas\n")
    assert read == Credentials(("Texas",), ("Surgery",))
    assert problems == ()


@pytest.mark.parametrize(
    ("text", "read", "missing"),
    [
        ("", Credentials(), ["state of licensure", "specialty"]),
        (EXPERT + PRACTICE, Credentials(), ["state of licensure", "specialty"]),
        ("State(s) of Licensure: Texas\n", Credentials(("Texas",)), ["specialty"]),
        ("Certification(s)/Specialty: Surgery\n", Credentials((), ("Surgery",)), ["state of licensure"]),
        (LABELLED.format(states="", specialties="Surgery"), Credentials((), ("Surgery",)), ["state of licensure"]),
        (LABELLED.format(states="Texas", specialties=" , "), Credentials(("Texas",)), ["specialty"]),
        (sentence("is licensed to practice in Texas"), Credentials(("Texas",)), ["specialty"]),
        (sentence("is Board Certified in Surgery"), Credentials((), ("Surgery",)), ["state of licensure"]),
    ],
)
def test_what_is_missing_is_reported(text: str, read: Credentials, missing: list[str]) -> None:
    credentials, problems = parse_credentials(text)
    assert credentials == read
    assert [problem.code for problem in problems] == ["field-missing"] * len(missing)
    assert all(name in problem.message for name, problem in zip(missing, problems, strict=True))


def test_a_reviewer_without_a_subspecialty_is_no_problem() -> None:
    read, problems = parse_credentials(LABELLED.format(states="Texas", specialties="Surgery"))
    assert read.subspecialties == ()
    assert "subspecialties" not in read.spans
    assert problems == ()
