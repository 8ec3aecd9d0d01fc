"""The closed vocabularies of the field, as data; each table names its source."""

from __future__ import annotations

from typing import Final

SPECIALTIES: Final[frozenset[str]] = frozenset(
    """
    Addiction Psychiatry|Allergy and Immunology|Anesthesiology|Cardiovascular Disease|Child and Adolescent Psychiatry
    |Chiropractic|Colon and Rectal Surgery|Critical Care Medicine|Dentist|Dermatology|Diagnostic Radiology
    |Emergency Medicine|Family Practice|Gastroenterology|General Vascular Surgery|Geriatric Medicine|Hand Surgery
    |Hospice & Palliative Medicine|Infectious Disease|Internal Medicine|Interventional Cardiology|Medical Oncology
    |Medical Toxicology|Nephrology|Neurological Surgery|Neurology|Neuromuscular Medicine|Neuroradiology
    |Occupational Medicine|Oncology|Ophthalmology|Optometry|Oriental Medicine|Orthopedic Surgery|Otolaryngology
    |Pain Management|Pediatrics|Physical Medicine & Rehabilitation|Plastic Surgery|Podiatric Surgery|Podiatrist
    |Preventive Medicine|Psychiatry|Psychologist|Psychology|Public Health & General Preventive Medicine
    |Pulmonary Disease|Radiology|Registered Nurse|Rheumatology|Sleep Medicine|Sports Medicine|Surgery
    |Surgical Critical Care|Thoracic Surgery|Urology
    """.replace("\n", "").replace("    ", "").lower().replace(" & ", " and ").split("|")
)
"""Board specialties in lower case, "and" for "&".  Source: the search form of DWC's index of IMR decisions."""
