"""The guidelines cited: both grammars, stock statements, labels that letters misspell, and other evidence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imrparse import Basis, Problem, Source, Statement
from imrparse.sections.issues.guidelines import read_basis
from imrparse.sections.issues.guidelines.section_names import split_section_names

Chapter = tuple[str, int | None, tuple[str, ...], str | None]


def read(paragraph: str, side: str = "claims_administrator_basis") -> tuple[Basis, list[Problem]]:
    problems: list[Problem] = []
    return read_basis(paragraph, (0, 0), len(paragraph), side, problems), problems


def cite(paragraph: str, side: str = "claims_administrator_basis") -> Basis:
    basis, _ = read(paragraph, side)
    return basis


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
    side = "reviewer_basis" if "Reviewer" in paragraph else "claims_administrator_basis"
    assert cite(write(paragraph), side).statement is statement


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
        (
            "Knee Complaints 2004, Section(s): Initial Care. -",  # a dash that pdf_oxide moved
            [("Knee Complaints", 2004, ("Initial Care",), None)],
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
        ("; )", []),
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
        ("ODG Neck and Upper Back Chapter.", Source.ODG, "Neck & Upper Back", None),
        ("Official Disability\nGuidelines (ODG) Pain (Chronic), TCA's.", Source.ODG, "Pain", "TCA's"),
        ("Official Disability Guidelines (ODG).", Source.ODG, None, None),
        ("Official Disability Guidelines, Physical Therapy Guidelines.", Source.ODG, None, None),
        ("ACOEM Hip and Groin Chapter/Treatment.", Source.ACOEM, "Hip and Groin Disorders", "Treatment"),
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


# --- Wordings of thirteen years ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (
            "ACOEM Chapter 1 Prevention Page(s): 5-6.",
            [("ACOEM Chapter 1 Prevention", None, (), "5-6")],
        ),
        (
            "ACOEM Chapter 2 General Approach to Initial Assessment and Documentation Page(s): 27.",
            [("ACOEM Chapter 2 General Approach to Initial Assessment and Documentation", None, (), "27")],
        ),
        (
            "ACOEM Chapter 3 Initial Approaches to Treatment Page(s): 48, 49.",
            [("ACOEM Chapter 3 Initial Approaches to Treatment", None, (), "48, 49")],
        ),
        (
            "ACOEM Chapter 4 Work-Relatedness Page(s): 65.",
            [("ACOEM Chapter 4 Work-Relatedness", None, (), "65")],
        ),
        (
            "ACOEM Chapter 6 Pain, Suffering, and the Restoration of Function Page(s): 115.",
            [("ACOEM Chapter 6 Pain, Suffering, and the Restoration of Function", None, (), "115")],
        ),
        (
            (
                "ACOEM Chapter 7 Independent Medical Examinations and Consultations Page(s): 127, Chronic Pain "
                "Treatment Guidelines Opioids Page(s): 78."
            ),
            [
                ("ACOEM Chapter 7 Independent Medical Examinations and Consultations", None, (), "127"),
                ("Chronic Pain Treatment Guidelines", None, ("Opioids",), "78"),
            ],
        ),
        (
            "ACOEM Chapter 10 Elbow Disorders (Revised 2007), Lateral Epicondylalgia Page(s): 25.",
            [("ACOEM Chapter 10 Elbow Disorders (Revised 2007)", None, ("Lateral Epicondylalgia",), "25")],
        ),
        (
            "ACOEM Chapter 16 Eye Chapter Page(s): 422.",
            [("ACOEM Chapter 16 Eye Chapter", None, (), "422")],
        ),
        (
            (
                "ACOEM Chapter 15 Stress Related Conditions, and Chronic Pain Treatment Guidelines Psychological "
                "treatment Page(s): 101-102."
            ),
            [
                ("ACOEM Chapter 15 Stress Related Conditions", None, (), None),
                ("Chronic Pain Treatment Guidelines", None, ("Psychological treatment",), "101-102"),
            ],
        ),
        (
            "Chronic Pain Treatment Guidelines NSAIDs Page(s): 67-68, Muscle relaxants (for pain) Page(s): 63.",
            [("Chronic Pain Treatment Guidelines", None, ("NSAIDs", "Muscle relaxants (for pain)"), "67-68, 63")],
        ),
        (
            "Chronic Pain Treatment Guidelines Drug testing, page 43; Opioids, page 78 Page(s): 43, 78.",
            [("Chronic Pain Treatment Guidelines", None, ("Drug testing", "Opioids"), "43, 78")],
        ),
        (
            "Chronic Pain Treatment Guidelines Anti-epilepsy drugs (AEDs); Gabapentin Page(s): 16-19, 49.",
            [("Chronic Pain Treatment Guidelines", None, ("Anti-epilepsy drugs (AEDs)", "Gabapentin"), "16-19, 49")],
        ),
        (
            "California MTUS Chronic Pain Treatment Guidelines Massage therapy Page(s): 60.",
            [("Chronic Pain Treatment Guidelines", None, ("Massage therapy",), "60")],
        ),
        (
            "the ACOEM Practice Guidelines, Chapter 9 Shoulder Complaints Page(s): 203.",
            [("ACOEM Practice Guidelines, Chapter 9 Shoulder Complaints", None, (), "203")],
        ),
        (
            "Chronic Pain Medical Treatment Guidelines, Trigger point injections, pg. 122.",
            [("Chronic Pain Medical Treatment Guidelines", None, ("Trigger point injections",), "122")],
        ),
        (
            "Postsurgical Treatment Guidelines Shoulder Page(s): 26-27; Acupuncture Treatment Guidelines Page(s): 8-9.",
            [
                ("Postsurgical Treatment Guidelines", None, ("Shoulder",), "26-27"),
                ("Acupuncture Treatment Guidelines", None, (), "8-9"),
            ],
        ),
        (
            "ACOEM Chapter 12 Low Back Complaints pp. 303-305.",
            [("ACOEM Chapter 12 Low Back Complaints", None, (), "303-305")],
        ),
        (
            (
                "Chronic Pain Treatment Guidelines TENS, chronic pain (transcutaneous electrical nerve stimulation), "
                "H-wave stimulation (HWT) Page(s): 114-118."
            ),
            [
                (
                    "Chronic Pain Treatment Guidelines",
                    None,
                    ("TENS, chronic pain (transcutaneous electrical nerve stimulation)", "H-wave stimulation (HWT)"),
                    "114-118",
                )
            ],
        ),
        (
            (
                "Acupuncture Treatment Guidelines, Chronic Pain Treatment Guidelines Functional improvement measures "
                "Page(s): 48."
            ),
            [
                ("Acupuncture Treatment Guidelines", None, (), None),
                ("Chronic Pain Treatment Guidelines", None, ("Functional improvement measures",), "48"),
            ],
        ),
    ],
)
def test_documents_of_letters_up_to_2015(paragraph: str, expected: list[Chapter]) -> None:
    assert chapters(f"Decision based on MTUS {paragraph}") == expected


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (
            "Chronic Pain Medical Treatment 2009 Guidelines, Section(s): Opioids, Drug testing.",
            [("Chronic Pain Medical Treatment", 2009, ("Opioids", "Drug testing"), None)],
        ),
        (
            "Chronic Pain Medical Treatment (2009), Section(s): Gabapentin.",
            [("Chronic Pain Medical Treatment", 2009, ("Gabapentin",), None)],
        ),
        (
            "Chronic Pain Medical Treatment Guidelines 2009, Section(s): Exercise.",
            [("Chronic Pain Medical Treatment Guidelines", 2009, ("Exercise",), None)],
        ),
        (
            "CA MTUS Chronic Pain Medical Treatment 2009, Section(s): Yoga.",
            [("Chronic Pain Medical Treatment", 2009, ("Yoga",), None)],
        ),
        (
            "Low Back Complaints 2004, Section(s): Initial Care; Physical Methods; Special Studies.",
            [("Low Back Complaints", 2004, ("Initial Care", "Physical Methods", "Special Studies"), None)],
        ),
        (
            "Knee Complaints 2004; Chronic Pain Medical Treatment 2009, Section(s): Home exercise.",
            [("Knee Complaints", 2004, (), None), ("Chronic Pain Medical Treatment", 2009, ("Home exercise",), None)],
        ),
        (
            "Neck and Upper Back Complaints 2004, Low Back Complaints 2004.",
            [("Neck and Upper Back Complaints", 2004, (), None), ("Low Back Complaints", 2004, (), None)],
        ),
        (
            "Postsurgical Treatment 2009, Section(s): Hip, Pelvis and Thigh, and Knee Complaints 2004.",
            [("Postsurgical Treatment", 2009, ("Hip, Pelvis and Thigh",), None), ("Knee Complaints", 2004, (), None)],
        ),
        (
            "Chronic Pain Medical Treatment 2009, Sections: Opioids, criteria for use, and Weaning of Medications.",
            [("Chronic Pain Medical Treatment", 2009, ("Opioids, criteria for use", "Weaning of Medications"), None)],
        ),
        (
            "Shoulder Complaints 2004, Section(s): Initial Care, Page(s): 203.",
            [("Shoulder Complaints", 2004, ("Initial Care",), "203")],
        ),
        (
            "Low Back Complaints 2004, 2004, Section(s): Summary.",
            [("Low Back Complaints", 2004, ("Summary",), None)],
        ),
        (
            "General Approaches 2004, Section(s): Pain, Suffering, and the Restoration of Function.",
            [("General Approaches", 2004, ("Pain, Suffering, and the Restoration of Function",), None)],
        ),
        (
            (
                "ACOEM Chapter 12 Low Back Complaints Page(s): 303, and Chronic Pain Medical Treatment 2009, "
                "Section(s): Topical Analgesics."
            ),
            [
                ("ACOEM Chapter 12 Low Back Complaints", None, (), "303"),
                ("Chronic Pain Medical Treatment", 2009, ("Topical Analgesics",), None),
            ],
        ),
        (
            (
                "Chronic Pain Medical Treatment 2009, Section(s): Botulinum toxin (Botox; Myobloc), Clonidine, "
                "Intrathecal."
            ),
            [
                (
                    "Chronic Pain Medical Treatment",
                    2009,
                    ("Botulinum toxin (Botox; Myobloc)", "Clonidine, Intrathecal"),
                    None,
                )
            ],
        ),
        (
            (
                "Chronic Pain Medical Treatment 2009, Section(s): Opioids, California Controlled Substance "
                "Utilization Review and Evaluation System (CURES) [DWC], Psychological evaluations, IDDS & SCS "
                "(intrathecal drug delivery systems & spinal cord stimulators)."
            ),
            [
                (
                    "Chronic Pain Medical Treatment",
                    2009,
                    (
                        (
                            "Opioids, California Controlled Substance Utilization Review and Evaluation System "
                            "(CURES) [DWC]"
                        ),
                        (
                            "Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord "
                            "stimulators)"
                        ),
                    ),
                    None,
                )
            ],
        ),
        (
            (
                "Hand, Wrist, and Forearm Disorders 2019, Section(s): Carpal Tunnel Syndrome, and Initial Approaches "
                "to Treatment 2017, Section(s): Medications, Physical Methods."
            ),
            [
                ("Hand, Wrist, and Forearm Disorders", 2019, ("Carpal Tunnel Syndrome",), None),
                ("Initial Approaches to Treatment", 2017, ("Medications", "Physical Methods"), None),
            ],
        ),
        (
            "Traumatic Brain Injury 2018, Section(s): Headache, Sleep.",
            [("Traumatic Brain Injury", 2018, ("Headache", "Sleep"), None)],
        ),
        (
            "ACOEM Chapter 5 Cornerstones of Disability Prevention and Management Page(s): 83.",
            [("ACOEM Chapter 5 Cornerstones of Disability Prevention and Management", None, (), "83")],
        ),
        (
            "Chronic Pain Treatment Guidelines Opioids Page(s): 74-96, Weaning of medications Page(s): 124.",
            [("Chronic Pain Treatment Guidelines", None, ("Opioids", "Weaning of medications"), "74-96, 124")],
        ),
        (
            "Chronic Pain Medical Treatment 2009 Guidelines, Section(s): NSAIDs, GI symptoms & cardiovascular risk.",
            [("Chronic Pain Medical Treatment", 2009, ("NSAIDs, GI symptoms & cardiovascular risk",), None)],
        ),
        (
            "ACOEM Chapter 12 Low Back Complaints, Physical Methods Page(s): 298-301.",
            [("ACOEM Chapter 12 Low Back Complaints", None, ("Physical Methods",), "298-301")],
        ),
        (
            "Chronic Pain Treatment Guidelines Opioids, On-going Management; Tramadol Page(s): 78-80, 93-94, 113, 123.",
            [
                (
                    "Chronic Pain Treatment Guidelines",
                    None,
                    ("Opioids, On-going Management", "Tramadol"),
                    "78-80, 93-94, 113, 123",
                )
            ],
        ),
        (
            "ACOEM Practice Guidelines, Chronic Pain Treatment Guidelines Topical Analgesics Page(s): 111-113.",
            [
                ("ACOEM Practice Guidelines", None, (), None),
                ("Chronic Pain Treatment Guidelines", None, ("Topical Analgesics",), "111-113"),
            ],
        ),
        (
            (
                "Chronic Pain Treatment Guidelines Functional restoration programs (FRPs), Chronic pain programs "
                "(functional restoration programs) Page(s): 30-32, 49."
            ),
            [
                (
                    "Chronic Pain Treatment Guidelines",
                    None,
                    (
                        "Functional restoration programs (FRPs)",
                        "Chronic pain programs (functional restoration programs)",
                    ),
                    "30-32, 49",
                )
            ],
        ),
        (
            "ACOEM Chapter 9 Shoulder Complaints Page(s): 209-211, Postsurgical Treatment Guidelines.",
            [
                ("ACOEM Chapter 9 Shoulder Complaints", None, (), "209-211"),
                ("Postsurgical Treatment Guidelines", None, (), None),
            ],
        ),
        (
            (
                "ACOEM Chapter 13 Knee Complaints Page(s): 343, 344, Chronic Pain Treatment Guidelines Exercise "
                "Page(s): 46-47, and Physical Medicine Page(s): 98-99."
            ),
            [
                ("ACOEM Chapter 13 Knee Complaints", None, (), "343, 344"),
                ("Chronic Pain Treatment Guidelines", None, ("Exercise", "Physical Medicine"), "46-47, 98-99"),
            ],
        ),
        (
            "ACOEM (2004) Chapter 8 Neck and Upper Back Complaints page 177.",
            [("ACOEM (2004) Chapter 8 Neck and Upper Back Complaints", None, (), "177")],
        ),
        (
            (
                "Medical Treatment Utilization Schedule (MTUS), Chronic Pain Medical Treatment Guidelines, "
                "Anti-inflammatory medications, page 22."
            ),
            [("Chronic Pain Medical Treatment Guidelines", None, ("Anti-inflammatory medications",), "22")],
        ),
        (
            (
                "Title 8, California Code of Regulations, section 9792.24.2, Chronic Pain Medical Treatment "
                "Guidelines, Massage therapy, page 60."
            ),
            [("Chronic Pain Medical Treatment Guidelines", None, ("Massage therapy",), "60")],
        ),
        (
            (
                "Chronic Pain Medical Treatment 2016, Section(s): Opioids, criteria for use, Opioids, long-term "
                "assessment, and General Approaches 2004, Section(s): General Approach to Initial Assessment and "
                "Documentation, Initial Approaches to Treatment."
            ),
            [
                (
                    "Chronic Pain Medical Treatment",
                    2016,
                    ("Opioids, criteria for use", "Opioids, long-term assessment"),
                    None,
                ),
                (
                    "General Approaches",
                    2004,
                    ("General Approach to Initial Assessment and Documentation", "Initial Approaches to Treatment"),
                    None,
                ),
            ],
        ),
        (
            (
                "Initial Approaches to Treatment 2017, Section(s): Acupuncture; and Low Back Disorders 2019, "
                "Section(s): Sciatica, Treatment Recommendations."
            ),
            [
                ("Initial Approaches to Treatment", 2017, ("Acupuncture",), None),
                ("Low Back Disorders", 2019, ("Sciatica", "Treatment Recommendations"), None),
            ],
        ),
        (
            (
                "Hip and Groin Disorders 2019, Section(s): Diagnostic and Treatment Recommendations, Osteonecrosis, "
                "and Opioids 2017."
            ),
            [
                ("Hip and Groin Disorders", 2019, ("Diagnostic and Treatment Recommendations", "Osteonecrosis"), None),
                ("Opioids", 2017, (), None),
            ],
        ),
        (
            (
                "Elbow Disorders 2018, Section(s): Lateral Epicondylalgia (Lateral Epicondylitis), and Ankle and "
                "Foot Disorders 2018."
            ),
            [
                ("Elbow Disorders", 2018, ("Lateral Epicondylalgia (Lateral Epicondylitis)",), None),
                ("Ankle and Foot Disorders", 2018, (), None),
            ],
        ),
        (
            "ACOEM, Low Back Complaints 2004, Section(s): Surgical Considerations.",
            [("ACOEM, Low Back Complaints", 2004, ("Surgical Considerations",), None)],
        ),
        (
            "Chronic Pain Medical Treatment 2009, Section: Gabapentin (Neurontin), page 49.",
            [("Chronic Pain Medical Treatment", 2009, ("Gabapentin (Neurontin)",), "49")],
        ),
        (
            (
                "Opioid Treatment 2016, Section(s): 3.1 Opioids for Chronic Pain, 3.2 Comprehensive Evaluation, "
                "Assessment, and 4.3 Tapering."
            ),
            [
                (
                    "Opioid Treatment",
                    2016,
                    ("3.1 Opioids for Chronic Pain", "3.2 Comprehensive Evaluation, Assessment", "4.3 Tapering"),
                    None,
                )
            ],
        ),
        (
            (
                "Low Back Complaints 2004, Section(s): Initial Care, Physical Methods and Chronic Pain Medical "
                "Treatment 2009, Section(s): TENS, chronic pain (transcutaneous electrical nerve stimulation)."
            ),
            [
                ("Low Back Complaints", 2004, ("Initial Care", "Physical Methods"), None),
                (
                    "Chronic Pain Medical Treatment",
                    2009,
                    ("TENS, chronic pain (transcutaneous electrical nerve stimulation)",),
                    None,
                ),
            ],
        ),
        (
            "Neck and Upper Back Complaints (2004), and Low Back Complaints (2004), Section(s): Special Studies.",
            [
                ("Neck and Upper Back Complaints", 2004, (), None),
                ("Low Back Complaints", 2004, ("Special Studies",), None),
            ],
        ),
        (
            "Knee Complaints, Section(s): Special Studies.",
            [("Knee Complaints", None, ("Special Studies",), None)],
        ),
        (
            "Pain, Suffering, and the Restoration of Function Chapter Page(s): 114.",
            [("Pain, Suffering, and the Restoration of Function Chapter", None, (), "114")],
        ),
        (
            "Eye 2004, Section(s): Initial Care.",
            [("Eye", 2004, ("Initial Care",), None)],
        ),
        (
            "Triage and Urgent Care 2021, Section(s): Masks.",
            [("Triage and Urgent Care", 2021, ("Masks",), None)],
        ),
    ],
)
def test_chapters_as_reviewers_write_them(paragraph: str, expected: list[Chapter]) -> None:
    assert chapters(f"Decision based on MTUS {paragraph}") == expected


@pytest.mark.parametrize(
    ("text", "source", "chapter", "topic"),
    [
        ("ODG by MCG, Pain Chapter, Compound drugs.", Source.ODG, "Pain", "Compound drugs"),
        ("ODG-TWC, Low Back Chapter, Facet joint injections.", Source.ODG, "Low Back", "Facet joint injections"),
        (
            (
                "Official Disability Guidelines Treatment in Workers' Compensation, Online Edition, Chapter: "
                "Shoulder, Physical therapy."
            ),
            Source.ODG,
            "Shoulder",
            "Physical therapy",
        ),
        (
            (
                "Official Disability Guidelines (ODG), Treatment Index, 13th Edition (web), 2015, Low Back - Lumbar "
                "& Thoracic (Acute & Chronic), MRIs."
            ),
            Source.ODG,
            "Low Back",
            "MRIs",
        ),
        (
            "Official Disability Guidelines (ODG), Foot and Ankle Chapter, Orthotic devices.",
            Source.ODG,
            "Ankle & Foot",
            "Orthotic devices",
        ),
        (
            (
                "Official Disability Guidelines (ODG), Mental Illness & Stress, Insomnia treatment, "
                "http://www.odg-twc.com/odgtwc/stress.htm."
            ),
            Source.ODG,
            "Mental Illness & Stress",
            "Insomnia treatment, http://www.odg-twc.com/odgtwc/stress.htm",
        ),
        (
            "ODG Integrated Treatment/Disability Duration Guidelines, Knee & Leg (Acute & Chronic), Walking aids.",
            Source.ODG,
            "Knee & Leg",
            "Walking aids",
        ),
        (
            "Work Loss Data Institute, ODG, Forearm, Wrist, & Hand Chapter, TENS.",
            Source.ODG,
            "Forearm, Wrist, & Hand",
            "TENS",
        ),
        ("ODG, Knee braces.", Source.ODG, None, None),
        ("ODG, Pain management programs.", Source.ODG, None, None),
        ("ODG (2015), Cervical Spine Chapter, Fusion.", Source.ODG, "Neck & Upper Back", "Fusion"),
        (
            "ACOEM Occupational Medicine Practice Guidelines, 3rd Edition, Chronic Pain, Antidepressants.",
            Source.ACOEM,
            "Chronic Pain",
            "Antidepressants",
        ),
        (
            (
                "American College of Occupational and Environmental Medicine (ACOEM), Occupational Medicine Practice "
                "Guidelines, 2nd Edition (2004), Chapter 12, Low Back Complaints, Table 12-8."
            ),
            Source.ACOEM,
            "Low Back Complaints",
            "Table 12-8",
        ),
        (
            "ACOEM Guidelines, Third Edition, Hip and Groin Disorders, Injections.",
            Source.ACOEM,
            "Hip and Groin Disorders",
            "Injections",
        ),
        ("MDGuidelines, Carpal Tunnel Release, www.mdguidelines.com/carpal-tunnel-release.", Source.OTHER, None, None),
        ("Lee A, Ng B. Grip strength after release. J Hand Surg Am. 2011;36(4):561-7.", Source.OTHER, None, None),
        ("FDA (Lunesta), accessdata.fda.gov/drugsatfda_docs/label/2014/021476s030lbl.pdf.", Source.OTHER, None, None),
        ("A review of braces (http://www.example.org/braces(2014).html), read in May.", Source.OTHER, None, None),
        ("Drugs.com, Tramadol.", Source.OTHER, None, None),
        ("PubMed, ncbi.nlm.nih.gov/pubmed/12345678.", Source.OTHER, None, None),
    ],
)
def test_other_evidence_of_thirteen_years(text: str, source: Source, chapter: str | None, topic: str | None) -> None:
    (cited,) = cite(f"Decision based on Non-MTUS Citation {text}").non_mtus
    assert (cited.source, cited.chapter, cited.topic) == (source, chapter, topic)


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (
            (
                "Official Disability Guidelines (ODG), Mental Illness & Stress, Insomnia treatment, "
                "http://www.odg-twc.com/odgtwc/stress.htm."
            ),
            "http://www.odg-twc.com/odgtwc/stress.htm",
        ),
        (
            "MDGuidelines, Carpal Tunnel Release, www.mdguidelines.com/carpal-tunnel-release.",
            "www.mdguidelines.com/carpal-tunnel-release",
        ),
        (
            "FDA (Lunesta), accessdata.fda.gov/drugsatfda_docs/label/2014/021476s030lbl.pdf.",
            "accessdata.fda.gov/drugsatfda_docs/label/2014/021476s030lbl.pdf",
        ),
        (
            "A review of braces (http://www.example.org/braces(2014).html), read in May.",
            "http://www.example.org/braces(2014).html",
        ),
        ("Drugs.com, Tramadol.", None),
        ("PubMed, ncbi.nlm.nih.gov/pubmed/12345678.", "ncbi.nlm.nih.gov/pubmed/12345678"),
    ],
)
def test_web_addresses(text: str, url: str | None) -> None:
    (cited,) = cite(f"Decision based on Non-MTUS Citation {text}").non_mtus
    assert cited.url == url


CLAIMS, REVIEWER = "claims_administrator_basis", "reviewer_basis"


@pytest.mark.parametrize(
    ("side", "paragraph", "read_as", "unread"),
    [
        (
            REVIEWER,
            "The Claims Administrator did not cite any medical evidence for its decision.",
            [],
            ["The Claims Administrator did not cite any medical evidence for its decision."],
        ),
        (
            CLAIMS,
            "The Expert Reviewer did not cite any medical evidence for its decision.",
            [],
            ["The Expert Reviewer did not cite any medical evidence for its decision."],
        ),
        (
            REVIEWER,
            "The Physician Reviewer did not cite any medical evidence for his/her decision.",
            [Statement.NONE_CITED],
            [],
        ),
        (CLAIMS, "Utilization review did not cite any guidelines.", [Statement.NONE_CITED], []),
        (
            REVIEWER,
            (
                "The Claims Administrator did not cite any medical evidence for its decision. The Expert Reviewer "
                "based their decision on recommendation(s) outside of the MTUS Guidelines."
            ),
            [Statement.OUTSIDE_MTUS],
            ["The Claims Administrator did not cite any medical evidence for its decision."],
        ),
        (
            REVIEWER,
            (
                "The Expert Reviewer did not base his/her decision on the MTUS. Decision based on Non-MTUS Citation "
                "ODG, Pain Chapter."
            ),
            [Statement.NOT_MTUS, "ODG, Pain Chapter."],
            [],
        ),
        (
            CLAIMS,
            "The Claims Administrator did not cite any MTUS guidelines.",
            [],
            ["The Claims Administrator did not cite any MTUS guidelines."],
        ),
        (REVIEWER, "ODG Pain Chapter, Compound drugs.", [], ["ODG Pain Chapter, Compound drugs."]),
        (
            REVIEWER,
            "The ACOEM guidelines and the MTUS support the request.",
            [],
            ["The ACOEM guidelines and the MTUS support the request."],
        ),
        (REVIEWER, "Decision based on MTUS.", [], ["Decision based on MTUS."]),
        (
            REVIEWER,
            (
                "Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, and Non-MTUS Citation ODG, "
                "Knee Chapter, Braces."
            ),
            ["Knee Complaints", "ODG, Knee Chapter, Braces."],
            [],
        ),
        (
            REVIEWER,
            "Decision based on MTUS Chronic Pain Medical Treatment 2009; Non-MTUS Citation ODG, Pain Chapter.",
            ["Chronic Pain Medical Treatment", "ODG, Pain Chapter."],
            [],
        ),
        (
            REVIEWER,
            "Decision based on Non-MTUS Citation ODG, Neck Chapter, and MTUS Neck and Upper Back Complaints 2004.",
            ["Neck and Upper Back Complaints", "ODG, Neck Chapter,"],
            [],
        ),
        (
            REVIEWER,
            "Decision based on Non-MTUS Citation A comparison of ODG and MTUS guidelines for the neck.",
            ["A comparison of ODG and MTUS guidelines for the neck."],
            [],
        ),
        (REVIEWER, "Decision was based upon the MTUS Knee Complaints 2004.", ["Knee Complaints"], []),
        (
            REVIEWER,
            "The guide is plain. Decision based on MTUS Knee Complaints 2004.",
            ["Knee Complaints"],
            ["The guide is plain."],
        ),
        (
            REVIEWER,
            (
                "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78. The worker has not "
                "signed an agreement."
            ),
            ["Chronic Pain Treatment Guidelines"],
            ["The worker has not signed an agreement"],
        ),
        (
            REVIEWER,
            "Decision based on MTUS Low Back Complaints 2004, Section(s): 2004, Summary.",
            ["Low Back Complaints"],
            ["2004, Summary"],
        ),
        (
            REVIEWER,
            "Decision based on MTUS Low Back Complaints 2004, Section(s): Summary, ODG Low Back Chapter.",
            ["Low Back Complaints"],
            ["Summary, ODG Low Back Chapter"],
        ),
        (
            REVIEWER,
            "Decision based on MTUS Physical methods, Low Back Complaints 2004.",
            ["Low Back Complaints"],
            ["Physical methods,"],
        ),
        (REVIEWER, "", [], []),
    ],
)
def test_whose_statement_it_is_and_what_was_not_understood(
    side: str, paragraph: str, read_as: list[Statement | str], unread: list[str]
) -> None:
    basis, problems = read(paragraph, side)
    cited = [*(one.title for one in basis.mtus), *(one.text for one in basis.non_mtus)]
    assert [*filter(None, [basis.statement]), *cited] == read_as
    assert [(one.code, one.span and paragraph[one.span.as_slice()]) for one in problems] == [
        ("guideline-unread", stretch) for stretch in unread
    ]


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


@pytest.mark.parametrize(
    ("paragraph", "sections", "year"),
    [
        ("Knee Complaints 2OO4, Section(s): Initial Care.", ("Initial Care",), None),
        ("Knee Complaints 200 4.", (), None),
        ("Knee Complaints 2004, 2009, Section(s): Initial Care.", ("Initial Care",), 2004),
        ("Knee Complaints 2004, Sectton{5): Initial Care.", (), 2004),
        ("Knee Complaints 2004, Scction(s): Initial Care.", (), 2004),
    ],
)
def test_neither_a_year_nor_a_label_is_a_section(paragraph: str, sections: tuple[str, ...], year: int | None) -> None:
    problems: list[Problem] = []
    text = f"MAXIMUS guideline: Decision based on MTUS {paragraph}"
    basis = read_basis(text, (0, 18), len(text), "reviewer_basis", problems)
    [citation] = basis.mtus
    assert (citation.sections, citation.year) == (sections, year)
    assert [problem.code for problem in problems] == ["guideline-unread"]
