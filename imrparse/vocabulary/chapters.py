"""The chapters of the guidelines that letters cite, and the names of their sections."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


def _rows(table: str) -> list[tuple[str, str]]:
    """Return the two cells of rows such as "Title: 2004 2007"."""
    cells = (row.strip().rpartition(":") for row in table.strip().splitlines())
    return [(name, cell.strip()) for name, _, cell in cells]


_MTUS: Final = _rows("""
    General Approaches: 2004
    Neck and Upper Back Complaints: 2004
    Shoulder Complaints: 2004
    Elbow Complaints: 2004 2007
    Forearm, Wrist, and Hand Complaints: 2004
    Low Back Complaints: 2004
    Knee Complaints: 2004
    Ankle and Foot Complaints: 2004
    Stress-Related Conditions: 2004
    Eye: 2004
    Acupuncture Treatment: 2007
    Chronic Pain Medical Treatment: 2009 2016
    Postsurgical Treatment: 2009
    Opioid Treatment: 2016
    ACOEM:
    Acupuncture Medical Treatment Guidelines:
    Acupuncture Treatment Guidelines:
    Chronic Pain Medical Treatment Guidelines:
    Chronic Pain Treatment Guidelines:
    Postsurgical Treatment Guidelines:
    Initial Approaches to Treatment: 2017 2022
    Cervical and Thoracic Spine Disorders: 2016 2018
    Shoulder Disorders: 2016
    Elbow Disorders: 2013 2018 2019
    Hand, Wrist and Forearm Disorders: 2016 2019
    Low Back Disorders: 2016 2019 2020
    Knee Disorders: 2015 2019 2020
    Ankle and Foot Disorders: 2015 2018 2019
    Eye Disorders: 2017
    Hip and Groin: 2011
    Occupational/Work-Related Asthma Medical Treatment: 2016
    Occupational Interstitial Lung Disease: 2016 2019 2020
    Chronic Pain: 2017
    Opioids: 2017
    Cornerstones of Disability Prevention and Management: 2011 2018
    General Approach to Initial Assessment and Documentation: 2016 2018
    Prevention: 2011 2018
    Traumatic Brain Injury: 2017 2018
    Posttraumatic Stress Disorder and Acute Stress Disorder: 2018
    Introduction to the Workplace Mental Health: 2019
    Hip and Groin Disorders: 2019
    Workplace Mental Health: Depressive Disorders: 2020
    Occupational/Work-Related Asthma: 2020
    Antiemetics: 2020
    Coronavirus (COVID-19): 2021
    Workplace Mental Health: Anxiety Disorders: 2021
    Cervical and Thoracic Spine: 2019
    Hand, Wrist, and Forearm Disorders: 2019
    Workplace Mental Health: Introduction: 2019
    Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder: 2019
""")

MTUS_CHAPTERS: Final[Mapping[str, tuple[int, ...]]] = MappingProxyType(
    {title.lower(): tuple(map(int, years.split())) for title, years in _MTUS}
)
"""Chapters of the MTUS in lower case, with the years of their editions; letters up to 2015 give no year.

Source: 8 CCR 9792.20-9792.27, and the list from which letters of 2016 and later cite.
"""

_ACOEM: Final = _rows("""
    Prevention: 1
    General Approach to Initial Assessment and Documentation: 2
    Initial Approaches to Treatment: 3
    Work-Relatedness: 4
    Cornerstones of Disability Prevention and Management: 5
    Pain, Suffering, and the Restoration of Function: 6
    Independent Medical Examinations and Consultations: 7
    Neck and Upper Back Complaints: 8
    Shoulder Complaints: 9
    Elbow Complaints: 10
    Forearm, Wrist, and Hand Complaints: 11
    Low Back Complaints: 12
    Knee Complaints: 13
    Ankle and Foot Complaints: 14
    Stress-Related Conditions: 15
    Eye: 16
""")

ACOEM_CHAPTERS: Final[frozenset[str]] = frozenset([*(title.lower() for title, _ in _ACOEM), "elbow disorders"])
"""Chapters 1 to 16 of ACOEM's Occupational Medicine Practice Guidelines, 2nd edition (2004), in lower case.

Chapter 10 has two names, because it was revised in 2007.
"""

NUMBERED_CHAPTERS: Final[Mapping[int, str]] = MappingProxyType({int(number): title for title, number in _ACOEM})
"""The titles of these chapters by their numbers."""

CHAPTER_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {title.lower(): title for title, _ in (*_ACOEM, *_MTUS) if title != "ACOEM"}
    | {
        other.lower(): title
        for other, title in _rows("""
            Acupuncture Medical Treatment Guidelines: Acupuncture Treatment
            Acupuncture Treatment Guidelines: Acupuncture Treatment
            Cervical and Thoracic Spine: Cervical and Thoracic Spine Disorders
            Chronic Pain Medical Treatment Guidelines: Chronic Pain Medical Treatment
            Chronic Pain Treatment Guidelines: Chronic Pain Medical Treatment
            Hand, Wrist, and Forearm Disorders: Hand, Wrist and Forearm Disorders
            Hip and Groin: Hip and Groin Disorders
            Occupational/Work-Related Asthma Medical Treatment: Occupational/Work-Related Asthma
            Postsurgical Treatment Guidelines: Postsurgical Treatment
        """)
    }
)
"""One title for each chapter, by all that the lists have for it, in lower case."""

_SCREENING: Final = (
    "Opioids for Chronic Pain and Chronic Opioid Treatment: Screening for Risk of Addiction or Adverse Events, "
    "Prior to Chronic Opioid Treatment: Screening for"
)

SECTIONS_WITH_COMMA: Final[frozenset[str]] = frozenset(
    line.strip().lower()
    for line in f"""
    3.3.1.1 {_SCREENING} Drug Misuse/Abuse
    3.3.1.2 {_SCREENING} Alcohol Misuse/Abuse
    3.3.1.3 {_SCREENING} Additional Psychosocial Factors Contributing to Substance Misuse/Abuse
    8 C.C.R. 9792.20 - 9792.26 MTUS (Effective July 18, 2009)
    Benzodiazepine dependence, maintenance
    Capsaicin, topical (chili pepper/cayenne pepper)
    Chronic pain programs, early intervention
    Chronic pain programs, intensity
    Chronic pain programs, opioids
    Clonidine, Intrathecal
    CRPS, diagnostic criteria
    CRPS, diagnostic tests
    CRPS, medications
    CRPS, prevention
    CRPS, spinal cord stimulators (SCS)
    CRPS, sympathetic and epidural blocks
    CRPS, treatment
    Forearm, Wrist, & Hand
    Forearm, Wrist, and Hand
    Hip, Pelvis and Thigh
    Hip, Pelvis and Thigh (femur)
    Intrathecal drug delivery systems, medications
    Ketoprofen, topical
    Lidocaine, topical
    NSAIDs, GI symptoms & cardiovascular risk
    NSAIDs, hypertension and renal function
    NSAIDs, specific drug list & adverse effects
    Opioids, California Controlled Substance Utilization Review and Evaluation System (CURES) [DWC]
    Opioids, criteria for use
    Opioids, dealing with misuse & addiction
    Opioids, differentiation: dependence & addiction
    Opioids, dosing
    Opioids, indicators for addiction
    Opioids, initiating therapy
    Opioids, long-term assessment
    Opioids, On-Going Management
    Opioids, Ongoing Management
    Opioids, pain treatment agreement
    Opioids, psychological intervention
    Opioids, screening for risk of addiction (tests)
    Opioids, specific drug list
    Opioids, state medical boards guidelines
    Opioids, steps to avoid misuse/addiction
    Opioids, Therapeutic Trial of Opioids
    Pain, Suffering, and the Restoration of Function
    Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)
    TENS, chronic pain (transcutaneous electrical nerve stimulation)
    TENS, post operative pain (transcutaneous electrical nerve stimulation)
    Topical analgesics, compounded
    Ultrasound, therapeutic
    Work conditioning, work hardening
    """.strip().splitlines()
)
"""Names of guideline sections that contain a comma, in lower case; a list of sections is not split inside them.

Source: the alphabet of topics in the Chronic Pain guideline (2009, 2016), the Opioid Treatment guideline (2016), the
Postsurgical Treatment guideline (2009), ACOEM's chapter 6 and 8 CCR 9792.20. Not every topic was seen in a letter.
"""

_ODG: Final = _rows("""
    Ankle & Foot: Ankle; Foot; Foot & Ankle
    Burns:
    Carpal Tunnel Syndrome: Carpal Tunnel
    Diabetes:
    Elbow:
    Eye:
    Fitness for Duty:
    Forearm, Wrist, & Hand: Hand; Hand & Wrist; Hand, Wrist, & Forearm; Wrist; Wrist & Hand
    Head:
    Hernia:
    Hip & Pelvis: Hip
    Infectious Diseases:
    Knee & Leg: Knee; Leg
    Low Back: Back; Lower Back; Lumbar; Lumbar & Thoracic; Lumbar Spine; Thoracic Spine
    Mental Illness & Stress: Mental & Stress; Mental Health; Mental Illness; Stress; Stress & Mental Illness
    Neck & Upper Back: Cervical; Cervical Spine; Neck; Upper Back
    Pain: Chronic Pain
    Pulmonary:
    Shoulder:
""")

ODG_CHAPTERS: Final[Mapping[str, str]] = MappingProxyType(
    {name: title for title, others in _ODG for name in (title, *filter(None, others.split("; ")))}
)
"""Chapters of the treatment index in the Official Disability Guidelines, by all names that letters have for them.

Letters write "&" or "and", and may leave out commas.
"""
