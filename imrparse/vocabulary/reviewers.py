"""The specialties and degrees of physician reviewers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from .spelling import fold


def _titles(rows: str) -> dict[str, str]:
    """Return the names of rows such as "Surgery | Urology", by their folded form."""
    names = (" ".join(name.split()) for name in rows.split("|"))
    return {fold(name): name for name in names if name}


_SPECIALTIES: Final = _titles("""
    Acupuncture | Acupuncture and Oriental Medicine | Addiction Medicine | Addiction Psychiatry | Adolescent Medicine
    | Adult Cardiac Anesthesiology | Adult Congenital Heart Disease | Advanced Heart Failure and Transplant Cardiology
    | Aerospace Medicine | Allergy and Immunology | Anatomic Pathology | Anatomic Pathology and Clinical Pathology
    | Anatomic Pathology and Laboratory Medicine | Anesthesiology | Anesthesiology Critical Care Medicine
    | Behavioral Neurology and Neuropsychiatry | Blood Banking and Transfusion Medicine | Brain Injury Medicine
    | Cardiology | Cardiothoracic Surgery | Cardiovascular Disease | Chemical Pathology | Child Abuse Pediatrics
    | Child and Adolescent Psychiatry | Child Neurology | Chiropractic | Chiropractic Internist
    | Chiropractic Neurology | Chiropractic Orthopedics | Chiropractic Physical and Therapeutic Rehabilitation
    | Chiropractic Radiology | Chiropractic Rehabilitation | Chiropractic Sports Medicine
    | Chiropractic Sports Physician | Clinical Cardiac Electrophysiology | Clinical Genetics
    | Clinical Genetics and Genomics | Clinical Health Psychology | Clinical Informatics | Clinical Neurophysiology
    | Clinical Neuropsychology | Clinical Pathology | Clinical Psychology | Colon and Rectal Surgery
    | Complex General Surgical Oncology | Congenital Cardiac Surgery | Consultation-Liaison Psychiatry
    | Correctional Medicine | Critical Care Medicine | Cytopathology | Dental Anesthesiology | Dentist | Dentistry
    | Dermatology | Dermatopathology | Developmental-Behavioral Pediatrics | Diagnostic Radiology
    | Electrodiagnostic Medicine | Emergency Medical Services | Emergency Medicine | Endocrinology
    | Endocrinology and Metabolism | Endocrinology, Diabetes and Metabolism | Endocrinology, Diabetes, and Metabolism
    | Endodontics | Epilepsy | Facial Plastic and Reconstructive Surgery | Family Medicine
    | Family Medicine and Osteopathic Manipulative Treatment | Family Practice
    | Family Practice and Osteopathic Manipulative Treatment | Female Pelvic Medicine and Reconstructive Surgery
    | Foot and Ankle Surgery | Foot Surgery | Forensic Medicine | Forensic Pathology | Forensic Psychiatry
    | Forensic Psychology | Gastroenterology | General Dentistry | General Practice | General Preventive Medicine
    | General Surgery | General Vascular Surgery | Geriatric Medicine | Geriatric Psychiatry | Gynecologic Oncology
    | Gynecology | Hand Surgery | Head and Neck Surgery | Headache Medicine | Hematology | Hematology and Oncology
    | Hospice and Palliative Medicine | Hyperbaric Medicine | Infectious Disease | Internal Medicine
    | Interventional Cardiology | Interventional Pain Management | Interventional Pain Medicine
    | Interventional Radiology | Interventional Radiology and Diagnostic Radiology | Interventional Spine
    | Maternal and Fetal Medicine | Maternal-Fetal Medicine | Medical Acupuncture | Medical Genetics
    | Medical Genetics and Genomics | Medical Oncology | Medical Toxicology | Micrographic Dermatologic Surgery
    | Molecular Genetic Pathology | Neonatal-Perinatal Medicine | Nephrology | Neurocritical Care
    | Neurodevelopmental Disabilities | Neurological Surgery | Neurology | Neurology and Psychiatry
    | Neurology with Special Qualification in Child Neurology | Neuromuscular Medicine | Neuromusculoskeletal Medicine
    | Neuromusculoskeletal Medicine and Osteopathic Manipulative Medicine | Neuropathology | Neuropsychology
    | Neuroradiology | Neurosurgery | Neurotology | Nuclear Cardiology | Nuclear Medicine | Nuclear Radiology
    | Obesity Medicine | Obstetrics | Obstetrics and Gynecology | Occupational Medicine | Occupational Therapy
    | Oncology | Ophthalmology | Optometry | Oral and Maxillofacial Surgery | Oriental Medicine | Orofacial Pain
    | Orthodontics | Orthopaedic Sports Medicine | Orthopaedic Surgery | Orthopaedic Surgery of the Spine
    | Orthopedic Sports Medicine | Orthopedic Surgery | Orthopedic Surgery of the Spine | Orthopedics
    | Osteopathic Manipulative Medicine | Osteopathic Manipulative Treatment | Otolaryngology
    | Otolaryngology and Facial Plastic Surgery | Otolaryngology and Head and Neck Surgery
    | Otolaryngology-Head and Neck Surgery | Otology and Neurotology | Pain Management | Pain Medicine | Pathology
    | Pediatric Anesthesiology | Pediatric Cardiology | Pediatric Critical Care Medicine | Pediatric Dentistry
    | Pediatric Dermatology | Pediatric Emergency Medicine | Pediatric Endocrinology | Pediatric Gastroenterology
    | Pediatric Hematology-Oncology | Pediatric Hospital Medicine | Pediatric Infectious Diseases
    | Pediatric Nephrology | Pediatric Neurology | Pediatric Otolaryngology | Pediatric Pathology
    | Pediatric Pulmonology | Pediatric Radiology | Pediatric Rehabilitation Medicine | Pediatric Rheumatology
    | Pediatric Surgery | Pediatric Transplant Hepatology | Pediatric Urology | Pediatrics | Periodontics
    | Pharmacology | Pharmacy | Physical Medicine and Rehabilitation | Physical Therapy
    | Plastic and Reconstructive Surgery | Plastic Surgery | Plastic Surgery Within the Head and Neck
    | Podiatric Medicine | Podiatric Orthopedics | Podiatric Orthopedics and Primary Podiatric Medicine
    | Podiatric Surgery | Podiatrist | Podiatry | Preventive Medicine | Proctology | Prosthodontics | Psychiatry
    | Psychiatry and Neurology | Psychologist | Psychology | Psychosomatic Medicine
    | Public Health and General Preventive Medicine | Pulmonary Disease | Pulmonary Disease and Critical Care Medicine
    | Pulmonology | Radiation Oncology | Radiology | Reconstructive Rearfoot and Ankle Surgery | Registered Nurse
    | Rehabilitation Psychology | Reproductive Endocrinology and Infertility | Rheumatology | Sleep Medicine
    | Spinal Cord Injury Medicine | Spine Surgery | Sports Medicine | Surgery | Surgery of the Hand
    | Surgical Critical Care | Surgical Oncology | Thoracic and Cardiac Surgery | Thoracic and Cardiovascular Surgery
    | Thoracic Surgery | Transplant Hepatology | Undersea and Hyperbaric Medicine
    | Urogynecology and Reconstructive Pelvic Surgery | Urological Surgery | Urology
    | Vascular and Interventional Radiology | Vascular Medicine | Vascular Neurology | Vascular Surgery
""")

SPECIALTIES: Final[frozenset[str]] = frozenset(_SPECIALTIES)
"""Specialties and subspecialties in lower case, with "and" for "&".

Source: the certificates of the American Board of Medical Specialties and of the American Osteopathic Association, with
names that they had since 2013; the search form of DWC's index of IMR decisions; the boards of chiropractors, dentists,
podiatrists and psychologists. The list divides names joined by "and"; other names are read without it.
"""

SPECIALTY_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    _SPECIALTIES
    | {
        "endocrinology, diabetes, and metabolism": "Endocrinology, Diabetes and Metabolism",
        "maternal and fetal medicine": "Maternal-Fetal Medicine",
        "neurosurgery": "Neurological Surgery",
        "orthopaedic sports medicine": "Orthopedic Sports Medicine",
        "orthopaedic surgery": "Orthopedic Surgery",
        "orthopaedic surgery of the spine": "Orthopedic Surgery of the Spine",
        "otolaryngology and head and neck surgery": "Otolaryngology-Head and Neck Surgery",
        "surgery of the hand": "Hand Surgery",
    }
)
"""One title for each specialty, by its names in lower case; of two spellings, the one of DWC's index."""

DEGREES: Final[frozenset[str]] = frozenset(
    _titles("""
    Acupuncturist | Certified Hand Therapist | Chiropractic Physician | Chiropractor | Clinical Neuropsychologist
    | Clinical Psychologist | Dentist | Doctor of Acupuncture | Doctor of Acupuncture and Oriental Medicine
    | Doctor of Chiropractic | Doctor of Chiropractic Medicine | Doctor of Dental Medicine | Doctor of Dental Surgery
    | Doctor of Optometry | Doctor of Oriental Medicine | Doctor of Pharmacy | Doctor of Physical Therapy
    | Doctor of Podiatric Medicine | Doctor of Psychology | Licensed Acupuncturist | Licensed Chiropractor
    | Licensed Clinical Psychologist | Licensed Clinical Social Worker | Licensed Dentist
    | Licensed Marriage and Family Therapist | Licensed Occupational Therapist | Licensed Physical Therapist
    | Licensed Podiatrist | Licensed Psychologist | Nurse Practitioner | Occupational Therapist | Optometrist
    | Oral and Maxillofacial Surgeon | Oral Surgeon | Pharmacist | Physical Therapist | Physician Assistant
    | Podiatric Surgeon | Podiatrist | Psychologist | Registered Nurse | Registered Pharmacist
    | Registered Physical Therapist
""")
)
"""Degrees and licences of reviewers who have no board certification, in lower case.

Source: the healing arts of California's Business and Professions Code, Division 2. Physicians (M.D., D.O.) are left
out, because their degree states no specialty.
"""

_STATES: Final = _titles("""
    Alabama | Alaska | American Samoa | Arizona | Arkansas | California | Colorado | Connecticut | Delaware
    | District of Columbia | Florida | Georgia | Guam | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas | Kentucky
    | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska
    | Nevada | New Hampshire | New Jersey | New Mexico | New York | North Carolina | North Dakota
    | Northern Mariana Islands | Ohio | Oklahoma | Oregon | Pennsylvania | Puerto Rico | Rhode Island | South Carolina
    | South Dakota | Tennessee | Texas | U.S. Virgin Islands | Utah | Vermont | Virgin Islands | Virginia | Washington
    | Washington, D.C. | Washington, DC | West Virginia | Wisconsin | Wyoming
""")

STATES: Final[frozenset[str]] = frozenset(_STATES)
"""States, territories and the District of Columbia, in lower case.

Source: the jurisdictions whose boards license physicians in the United States.
"""

STATE_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    _STATES
    | {
        "virgin islands": "U.S. Virgin Islands",
        "washington, d.c.": "District of Columbia",
        "washington, dc": "District of Columbia",
    }
)
"""One name for each of these, by its names in lower case."""
