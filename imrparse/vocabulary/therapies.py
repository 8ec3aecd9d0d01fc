"""Treatments given in sessions."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from .spelling import with_plurals

THERAPIES: Final[frozenset[str]] = with_plurals(
    "therapy therapies physiotherapy psychotherapy hydrotherapy therapist pt ot acupuncture electroacupuncture"
    " chiropractic chiropractor chiro manipulation manipulative treatment traction massage stimulation ultrasound"
    " rehabilitation rehab exercise counseling biofeedback cbt conditioning hardening training"
    " session visit modality modalities mobilization release"
)
"""Words for treatments that are given in sessions, in lower case; a number beside one of them counts visits."""

APPARATUS: Final[frozenset[str]] = with_plurals(
    "unit device machine system kit table chair ball equipment pump electrode supply garment bike mat band belt vest"
    " stimulator lamp box rental purchase pad pillow wrap cream gun lead generator"
) | {"supplies"}
"""Things named after a therapy, such as a traction unit or exercise bands, in lower case."""

LINKS: Final[frozenset[str]] = frozenset("and for including of on plus then to via with without x".split())
"""Words after which an item names something else, in lower case."""

AFTER_PROCEDURE: Final = MappingProxyType(
    {
        "manipulation": frozenset({"under"}),
        "ultrasound": frozenset("directed exam guidance guide guided imaging of scan study".split()),
    }
)
"""Words by therapy, after which it is a procedure or an image instead, in lower case: manipulation under anesthesia."""

BEFORE_PROCEDURE: Final = MappingProxyType(
    {
        "stimulation": frozenset("brain column cord ganglion root".split()),
        "ultrasound": frozenset(
            "abdominal arterial by diagnostic doppler duplex pelvic renal under using venous via with".split()
        ),
    }
)
"""Words by therapy, before which it is a procedure or an image instead, in lower case: spinal cord stimulation."""

BEFORE_RELEASE: Final[frozenset[str]] = frozenset("active fascial myofascial point positional tissue".split())
"""Words in lower case, before which "release" is a therapy; any other release is an operation."""
