"""What physician reviewers are certified in."""

from __future__ import annotations

from typing import Final

from .spelling import fold

SPECIALTIES: Final[frozenset[str]] = frozenset(
    fold(
        """
    Addiction Psychiatry|Allergy and Immunology|Anesthesiology|Cardiovascular Disease|Child and Adolescent Psychiatry
    |Chiropractic|Colon and Rectal Surgery|Critical Care Medicine|Dentist|Dermatology|Diagnostic Radiology
    |Emergency Medicine|Family Practice|Gastroenterology|General Vascular Surgery|Geriatric Medicine|Hand Surgery
    |Hospice & Palliative Medicine|Infectious Disease|Internal Medicine|Interventional Cardiology|Medical Oncology
    |Medical Toxicology|Nephrology|Neurological Surgery|Neurology|Neuromuscular Medicine|Neuroradiology
    |Occupational Medicine|Oncology|Ophthalmology|Optometry|Oriental Medicine|Orthopedic Surgery|Otolaryngology
    |Pain Management|Pediatrics|Physical Medicine & Rehabilitation|Plastic Surgery|Podiatric Surgery|Podiatrist
    |Preventive Medicine|Psychiatry|Psychiatry & Neurology|Psychologist|Psychology
    |Public Health & General Preventive Medicine|Pulmonary Disease|Radiology|Registered Nurse|Rheumatology
    |Sleep Medicine|Sports Medicine|Surgery|Surgical Critical Care|Thoracic Surgery|Urology
    """.replace("\n", "").replace("    ", "")
    ).split("|")
)
"""Board specialties in lower case, with "and" for "&".

Source: the search form of DWC's index of IMR decisions, and "Psychiatry & Neurology", the name of a board.
"""
