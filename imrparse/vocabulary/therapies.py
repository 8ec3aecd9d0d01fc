"""Treatments given in sessions."""

from __future__ import annotations

from typing import Final

from .spelling import with_plurals

THERAPIES: Final[frozenset[str]] = with_plurals(
    "therapy therapies physiotherapy psychotherapy hydrotherapy therapist pt ot acupuncture electroacupuncture"
    " chiropractic chiropractor chiro manipulation manipulative treatment traction massage stimulation ultrasound"
    " rehabilitation rehab exercise counseling biofeedback cbt conditioning hardening training"
    " session visit modality modalities mobilization release"
)
"""Words for treatments that are given in sessions, in lower case; a number beside one of them counts visits."""
