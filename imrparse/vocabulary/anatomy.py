"""Parts and sides of the body."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_PARTS: Final = (
    "head|neck|back|shoulder|arm|elbow|forearm|wrist|hand|finger|thumb|chest|abdomen|hip|pelvis|groin|buttock|thigh|leg"
    "|knee|ankle|foot|toe|cervical spine|thoracic spine|lumbar spine|lumbosacral spine|sacrum|sacroiliac joint"
    "|upper extremity|lower extremity"
).split("|")

BODY_PARTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        # the parts that results name
        **{part: part for part in _PARTS},
        **{f"{part}s": part for part in _PARTS},
        # irregular plurals
        "feet": "foot",
        "upper extremities": "upper extremity",
        "lower extremities": "lower extremity",
        # adjectives: "lumbar support", "cervical and thoracic spine"
        "cervical": "cervical spine",
        "thoracic": "thoracic spine",
        "lumbar": "lumbar spine",
        "lumbosacral": "lumbosacral spine",
        "sacral": "sacrum",
        "sacroiliac": "sacroiliac joint",
        "abdominal": "abdomen",
        "pelvic": "pelvis",
        # abbreviations
        "c/s": "cervical spine",
        "t/s": "thoracic spine",
        "l/s": "lumbar spine",
        "c-spine": "cervical spine",
        "t-spine": "thoracic spine",
        "l-spine": "lumbar spine",
        "ls spine": "lumbosacral spine",
        "si": "sacroiliac joint",
        **{f"{side}ue": "upper extremity" for side in ("", "r", "l", "b")},
        **{f"{side}le": "lower extremity" for side in ("", "r", "l", "b")},
    }
)
"""Body parts, as `Request.body_parts` names them, by their written forms in lower case."""

DEVICES: Final[frozenset[str]] = frozenset(
    (
        "knee scooter",
        "knee walker",
        "hand held",
        "hand rail",
        "hand rails",
        "hand grips",
        "head rest",
        "arm rest",
        "foot stool",
    )
)
"""Devices named after a body part that they do not treat, in lower case."""

SIDES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("left", "lt", "lue", "lle"), "left"),
        **dict.fromkeys(("right", "rt", "rue", "rle"), "right"),
        **dict.fromkeys(("bilateral", "bilaterally", "bilat", "both", "bue", "ble"), "bilateral"),
    }
)
"""Sides of the body by their written forms in lower case."""
