"""The closed lists of the field, as data; each names its source."""

from .anatomy import BODY_PARTS, DEVICES, SIDES
from .chapters import MTUS_CHAPTERS, ODG_CHAPTERS, SECTIONS_WITH_COMMA
from .drugs import DOSAGE_FORMS, DRUGS, SALTS
from .numbers import NUMBER_WORDS
from .reviewers import DEGREES, SPECIALTIES, STATES
from .spelling import fold
from .therapies import THERAPIES

__all__ = [
    "BODY_PARTS",
    "DEGREES",
    "DEVICES",
    "DOSAGE_FORMS",
    "DRUGS",
    "MTUS_CHAPTERS",
    "NUMBER_WORDS",
    "ODG_CHAPTERS",
    "SALTS",
    "SECTIONS_WITH_COMMA",
    "SIDES",
    "SPECIALTIES",
    "STATES",
    "THERAPIES",
    "fold",
]
