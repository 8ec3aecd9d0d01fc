"""Chapters and sections of the guidelines."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


def _table(rows: str) -> Mapping[str, tuple[int, ...]]:
    """Return the titles, in lower case, and the years of rows such as "Title: 2004 2007"."""
    cells = (row.strip().rpartition(":") for row in rows.strip().splitlines())
    return MappingProxyType({title.lower(): tuple(map(int, years.split())) for title, _, years in cells})


MTUS_CHAPTERS: Final[Mapping[str, tuple[int, ...]]] = _table("""
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
"""Chapters of the MTUS in lower case, with the years of their editions; letters up to 2015 give no year.

Source: 8 CCR 9792.20-9792.27, and the list from which letters of 2016 and later cite.
"""

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
    CRPS, diagnostic tests
    Capsaicin, topical (chili pepper/cayenne pepper)
    Forearm, Wrist, & Hand
    NSAIDs, GI symptoms & cardiovascular risk
    NSAIDs, hypertension and renal function
    NSAIDs, specific drug list & adverse effects
    TENS, chronic pain (transcutaneous electrical nerve stimulation)
    Topical analgesics, compounded
    Ultrasound, therapeutic
    Opioids, criteria for use
    Opioids, dosing
    Opioids, specific drug list
    Opioids, long-term assessment
    Opioids, steps to avoid misuse/addiction
    Opioids, screening for risk of addiction (tests)
    Opioids, indicators for addiction
    Opioids, pain treatment agreement
    Opioids, psychological intervention
    CRPS, diagnostic criteria
    CRPS, medications
    CRPS, prevention
    CRPS, spinal cord stimulators (SCS)
    CRPS, sympathetic and epidural blocks
    CRPS, treatment
    TENS, post operative pain (transcutaneous electrical nerve stimulation)
    Work conditioning, work hardening
    Benzodiazepine dependence, maintenance
    """.strip().splitlines()
)
"""Names of guideline sections that contain a comma, in lower case; a list of sections is not split inside them.

Source: the alphabet of topics in the Chronic Pain guideline (2009, 2016), the Opioid Treatment guideline (2016) and
8 CCR 9792.20.
"""

ODG_CHAPTERS: Final[tuple[str, ...]] = (
    "Ankle & Foot",
    "Back",
    "Burns",
    "Carpal Tunnel Syndrome",
    "Diabetes",
    "Elbow",
    "Eye",
    "Fitness for Duty",
    "Forearm, Wrist, & Hand",
    "Head",
    "Hernia",
    "Hip & Pelvis",
    "Infectious Diseases",
    "Knee & Leg",
    "Knee",
    "Low Back",
    "Lower Back",
    "Mental Illness & Stress",
    "Mental & Stress",
    "Neck & Upper Back",
    "Neck",
    "Pain",
    "Pulmonary",
    "Shoulder",
)
"""Chapters of the treatment index in the Official Disability Guidelines.

Letters write "&" or "and", and may leave out commas.
"""
