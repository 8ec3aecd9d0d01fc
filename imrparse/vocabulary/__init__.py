"""The closed lists of the field, as data; each names its source."""

from .anatomy import BODY_PARTS, DEVICES, JUNCTIONS, SIDES
from .categories import TREATMENT_CATEGORIES
from .chapters import ACOEM_CHAPTERS, MTUS_CHAPTERS, ODG_CHAPTERS, SECTIONS_WITH_COMMA
from .drugs import DOSAGE_FORMS, DOSED_IN_UNITS, SALTS, Drug, DrugNames, drug, drug_names
from .misspellings import CORRECTED, EVERYDAY
from .names import mtus_chapter, odg_chapter, specialty, state
from .numbers import NUMBER_WORDS
from .reviewers import DEGREES, SPECIALTIES, STATES
from .spelling import fold
from .therapies import AFTER_PROCEDURE, APPARATUS, BEFORE_PROCEDURE, BEFORE_RELEASE, LINKS, THERAPIES

__all__ = [
    "ACOEM_CHAPTERS",
    "AFTER_PROCEDURE",
    "APPARATUS",
    "BEFORE_PROCEDURE",
    "BEFORE_RELEASE",
    "BODY_PARTS",
    "CORRECTED",
    "DEGREES",
    "DEVICES",
    "DOSAGE_FORMS",
    "DOSED_IN_UNITS",
    "EVERYDAY",
    "JUNCTIONS",
    "LINKS",
    "MTUS_CHAPTERS",
    "NUMBER_WORDS",
    "ODG_CHAPTERS",
    "SALTS",
    "SECTIONS_WITH_COMMA",
    "SIDES",
    "SPECIALTIES",
    "STATES",
    "THERAPIES",
    "TREATMENT_CATEGORIES",
    "Drug",
    "DrugNames",
    "drug",
    "drug_names",
    "fold",
    "mtus_chapter",
    "odg_chapter",
    "specialty",
    "state",
]
