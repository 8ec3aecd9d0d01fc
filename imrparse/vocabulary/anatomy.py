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
        "lumbarsacral": "lumbosacral spine",
        "lumbo sacral": "lumbosacral spine",
        "sacral": "sacrum",
        "sacroiliac": "sacroiliac joint",
        "sacro iliac": "sacroiliac joint",
        "abdominal": "abdomen",
        "pelvic": "pelvis",
        # abbreviations
        "c/s": "cervical spine",
        "t/s": "thoracic spine",
        "l/s": "lumbar spine",
        "l-s": "lumbosacral spine",
        "cerv": "cervical spine",
        "lumb": "lumbar spine",
        **{f"c{sign}spine": "cervical spine" for sign in ("", " ", "-")},
        **{f"t{sign}spine": "thoracic spine" for sign in ("", " ", "-")},
        **{f"l{sign}spine": "lumbar spine" for sign in ("", " ", "-")},
        **{f"ls{sign}spine": "lumbosacral spine" for sign in ("", " ")},
        "si": "sacroiliac joint",
        "sij": "sacroiliac joint",
        "upper ext": "upper extremity",
        "lower ext": "lower extremity",
        **{f"{side}ue{plural}": "upper extremity" for side in ("", "r", "l", "b") for plural in ("", "s")},
        **{f"{side}le{plural}": "lower extremity" for side in ("", "r", "l", "b") for plural in ("", "s")},
    }
)
"""Body parts, as `Request.body_parts` names them, by their written forms in lower case."""

JUNCTIONS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        **dict.fromkeys(("cervicothoracic", "cervico thoracic"), ("cervical spine", "thoracic spine")),
        **dict.fromkeys(("thoracolumbar", "thoraco lumbar"), ("thoracic spine", "lumbar spine")),
    }
)
"""Words in lower case that name two body parts at once."""

DEVICES: Final[frozenset[str]] = frozenset(
    (
        "arm chair",
        "arm rest",
        "back pack",
        "foot board",
        "foot rest",
        "foot stool",
        "hand controls",
        "hand grips",
        "hand held",
        "hand rail",
        "hand rails",
        "hand sanitizer",
        "hand shower",
        "head board",
        "head rest",
        "knee scooter",
        "knee walker",
        "leg rest",
        "leg rests",
    )
)
"""Devices named after a body part that they do not treat, in lower case."""

SIDES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("left", "lft", "lt", "leftsided", "lue", "lues", "lle", "lles"), "left"),
        **dict.fromkeys(("right", "rgt", "rt", "rightsided", "rue", "rues", "rle", "rles"), "right"),
        **dict.fromkeys(
            ("bilateral", "bilaterally", "bilat", "bil", "both", "bue", "bues", "ble", "bles"), "bilateral"
        ),
    }
)
"""Sides of the body by their written forms in lower case."""
