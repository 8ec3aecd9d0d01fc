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


# --- Wordings that the form does not have -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("states", "names"),
    [
        ("Maryland, Washington, D.C., and Virginia", ("Maryland", "Washington, D.C.", "Virginia")),
        ("Maryland, Washington DC", ("Maryland", "Washington DC")),
        ("Washington, D.C.", ("Washington, D.C.",)),
        ("Virginia, the District of Columbia", ("Virginia", "District of Columbia")),
        ("California; Nevada; Oregon", ("California", "Nevada", "Oregon")),
        ("the State of California", ("California",)),
        ("the states of Georgia and Alabama", ("Georgia", "Alabama")),
        ("California & Arizona", ("California", "Arizona")),
        ("Texas as well as Oklahoma", ("Texas", "Oklahoma")),
        ("both Kansas and Missouri", ("Kansas", "Missouri")),
        ("California/Hawaii", ("California", "Hawaii")),
        ("Puerto Rico and the U.S. Virgin Islands", ("Puerto Rico", "U.S. Virgin Islands")),
        ("the Commonwealth of Kentucky; Ohio", ("Kentucky", "Ohio")),
        ("N/A", ()),
    ],
)
def test_states_as_reviewers_write_them(states: str, names: tuple[str, ...]) -> None:
    read, _ = parse_credentials(LABELLED.format(states=states, specialties="Surgery"))
    assert read == Credentials(names, ("Surgery",))


@pytest.mark.parametrize(
    ("specialties", "names"),
    [
        (
            "Physical Medicine and Rehabilitation and Pain Medicine",
            ("Physical Medicine and Rehabilitation", "Pain Medicine"),
        ),
        (
            "Family Medicine and Osteopathic Manipulative Treatment",
            ("Family Medicine and Osteopathic Manipulative Treatment",),
        ),
        ("Psychiatry and Neurology and Addiction Medicine", ("Psychiatry and Neurology", "Addiction Medicine")),
        ("Obstetrics and Gynecology and Gynecologic Oncology", ("Obstetrics and Gynecology", "Gynecologic Oncology")),
        (
            "Pain Medicine and Physical Medicine & Rehabilitation",
            ("Pain Medicine", "Physical Medicine & Rehabilitation"),
        ),
        ("Anesthesiology and Pain Medicine", ("Anesthesiology", "Pain Medicine")),
        (
            "Endocrinology, Diabetes, and Metabolism, Internal Medicine",
            ("Endocrinology, Diabetes, and Metabolism", "Internal Medicine"),
        ),
        ("Endocrinology, Diabetes and Metabolism", ("Endocrinology, Diabetes and Metabolism",)),
        ("Orthopaedic Surgery and Surgery of the Hand", ("Orthopaedic Surgery", "Surgery of the Hand")),
        (
            "Otolaryngology and Facial Plastic Surgery and Sleep Medicine",
            ("Otolaryngology and Facial Plastic Surgery", "Sleep Medicine"),
        ),
        ("Orthopedic Surgery; Sports Medicine", ("Orthopedic Surgery", "Sports Medicine")),
        (
            "Neurology, Clinical Neurophysiology and Sleep Medicine",
            ("Neurology", "Clinical Neurophysiology", "Sleep Medicine"),
        ),
        ("Acupuncture and Oriental Medicine", ("Acupuncture and Oriental Medicine",)),
        ("Pediatrics (Adolescent Medicine, Child Abuse)", ("Pediatrics (Adolescent Medicine, Child Abuse)",)),
        ("Undersea and Hyperbaric Medicine", ("Undersea and Hyperbaric Medicine",)),
        (
            "Spinal Cord Injury Medicine and Brain Injury Medicine",
            ("Spinal Cord Injury Medicine", "Brain Injury Medicine"),
        ),
        ("Podiatric Surgery and Podiatric Medicine", ("Podiatric Surgery", "Podiatric Medicine")),
        ("General Surgery and Vascular Surgery", ("General Surgery", "Vascular Surgery")),
        ("Anesthesiology and Perioperative Wellness", ("Anesthesiology and Perioperative Wellness",)),
        ("None", ()),
    ],
)
def test_specialties_as_reviewers_write_them(specialties: str, names: tuple[str, ...]) -> None:
    read, _ = parse_credentials(LABELLED.format(states="Texas", specialties=specialties))
    assert read == Credentials(("Texas",), names)


@pytest.mark.parametrize(
    ("stated", "credentials"),
    [
        (
            (
                "is Board Certified in Neurology, has subspecialties in Vascular Neurology and Sleep Medicine and is "
                "licensed to practice in Iowa"
            ),
            Credentials(("Iowa",), ("Neurology",), ("Vascular Neurology", "Sleep Medicine")),
        ),
        (
            (
                "is Board Certified in Orthopedic Surgery, is Fellowship Trained in Spine Surgery and is licensed to "
                "practice in Texas"
            ),
            Credentials(("Texas",), ("Orthopedic Surgery",), ("Spine Surgery",)),
        ),
        (
            (
                "is Board Certified in Orthopedic Surgery, is Fellowship-trained in Hand Surgery, and is licensed to "
                "practice in Ohio and Utah"
            ),
            Credentials(("Ohio", "Utah"), ("Orthopedic Surgery",), ("Hand Surgery",)),
        ),
        (
            (
                "is Board Certified in Anesthesiology with a subspecialty in Pain Medicine and is licensed to "
                "practice in Nevada"
            ),
            Credentials(("Nevada",), ("Anesthesiology",), ("Pain Medicine",)),
        ),
        (
            (
                "is board-certified in Family Medicine, with subspecialties in Sports Medicine and Geriatric "
                "Medicine, and is licensed to practice medicine in Idaho"
            ),
            Credentials(("Idaho",), ("Family Medicine",), ("Sports Medicine", "Geriatric Medicine")),
        ),
        (
            (
                "is Board Certified in Internal Medicine, has completed a fellowship in Nephrology, and is licensed "
                "to practice in Maine"
            ),
            Credentials(("Maine",), ("Internal Medicine",), ("Nephrology",)),
        ),
        (
            (
                "is Board Certified by the American Board of Orthopaedic Surgery and is licensed to practice in "
                "Maryland and Washington, D.C."
            ),
            Credentials(("Maryland", "Washington, D.C."), ("Orthopaedic Surgery",), ()),
        ),
        (
            "is licensed to practice in the District of Columbia and is Board Certified in Urology",
            Credentials(("District of Columbia",), ("Urology",), ()),
        ),
        (
            "is a Licensed Psychologist and is licensed to practice in California",
            Credentials(("California",), ("Licensed Psychologist",), ()),
        ),
        (
            "is a Doctor of Podiatric Medicine, and is licensed to practice in New York",
            Credentials(("New York",), ("Doctor of Podiatric Medicine",), ()),
        ),
        (
            "is a Licensed Acupuncturist in California and Oregon",
            Credentials(("California", "Oregon"), ("Licensed Acupuncturist",), ()),
        ),
        (
            (
                "is a Doctor of Chiropractic, is Board Certified in Chiropractic Orthopedics, and is licensed to "
                "practice in California"
            ),
            Credentials(("California",), ("Chiropractic Orthopedics",), ()),
        ),
        (
            (
                "is Board Certified in Physical Medicine and Rehabilitation and Pain Medicine and is currently "
                "licensed to practice in California; Arizona"
            ),
            Credentials(("California", "Arizona"), ("Physical Medicine and Rehabilitation", "Pain Medicine"), ()),
        ),
        (
            (
                "is Board Certified in Emergency Medicine, has a subspecialty certificate in Medical Toxicology and "
                "holds a license in Alaska"
            ),
            Credentials(("Alaska",), ("Emergency Medicine",), ("Medical Toxicology",)),
        ),
        (
            (
                "is Board Certified in General Surgery, who has more than ten years of experience, and is licensed "
                "to practice in Vermont"
            ),
            Credentials(("Vermont",), ("General Surgery",), ()),
        ),
        ("is a physician and is licensed to practice in California", Credentials(("California",), (), ())),
        (
            "is Board Certified in Psychiatry, , has a subspecialty in , and is licensed to practice in Hawaii",
            Credentials(("Hawaii",), ("Psychiatry",), ()),
        ),
        (
            (
                "is a Diplomate of the American Board of Physical Medicine and Rehabilitation and is licensed to "
                "practice in the State of Washington"
            ),
            Credentials(("Washington",), ("Physical Medicine and Rehabilitation",), ()),
        ),
        (
            (
                "is Board Certified in Internal Medicine. The reviewer is also Board Certified in Rheumatology and "
                "is licensed to practice in Texas"
            ),
            Credentials(("Texas",), ("Internal Medicine", "Rheumatology"), ()),
        ),
        (
            "is Licensed in Psychology and is licensed to practice in California",
            Credentials(("California",), ("Psychology",), ()),
        ),
        (
            "is certified in Acupuncture by the national commission and is licensed in Florida",
            Credentials(("Florida",), ("Acupuncture",), ()),
        ),
    ],
)
def test_other_sentences_than_the_forms(stated: str, credentials: Credentials) -> None:
    read, _ = parse_credentials(sentence(stated))
    assert read == credentials


@pytest.mark.parametrize(
    ("specialties", "is_known"),
    [
        ("Psychiatry and Neurology", True),
        ("Hematology/Oncology", True),
        ("Anesthesiology and Perioperative Wellness", False),
        ("Family Practice/Osteopathic", False),
    ],
)
def test_an_unknown_name_that_may_be_two_is_noted(specialties: str, *, is_known: bool) -> None:
    text = LABELLED.format(states="Texas", specialties=specialties)
    read, problems = parse_credentials(text)
    assert read.specialties == (specialties,)
    assert [(one.code, one.span and text[one.span.as_slice()]) for one in problems] == (
        [] if is_known else [("specialty-unknown", specialties)]
    )


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


def test_a_misread_name_is_reported_with_what_is_printed() -> None:
    text = LABELLED.format(states="Califomia,Nevada", specialties="Physical Medicine & Rehabi1itation, PAIN MANAGEMENT")
    read, problems = parse_credentials(text)
    assert read.licensed_states == ("California", "Nevada")
    assert read.specialties == ("Physical Medicine & Rehabilitation", "Pain Management")
    assert [one.code for one in problems] == ["value-misread"] * 3
    assert all(
        f"'{printed}'" in one.message
        for printed, one in zip(
            ("Califomia", "Physical Medicine & Rehabi1itation", "PAIN MANAGEMENT"), problems, strict=True
        )
    )
