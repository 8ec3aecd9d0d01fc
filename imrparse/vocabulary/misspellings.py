"""Words whose typing errors are corrected, and words that are none."""

from __future__ import annotations

from typing import Final

CORRECTED: Final[frozenset[str]] = frozenset(
    """
    abdomen acupuncture ankle ankles bilateral bilaterally biofeedback capsule capsules cervical chiropractic
    chiropractor elbow elbows extremities extremity finger fingers forearm forearms lumbar lumbosacral
    manipulation massage physiotherapy psychotherapy quantity refill refills retrospective sacroiliac session
    sessions shoulder shoulders stimulation tablet tablets therapy thoracic treatment treatments visit visits week
    weeks wrist wrists
    """.split()
)
"""Words in lower case that are read with one letter wrong, missing, doubled or exchanged with the next.

Only words that decide a field are in it; of these, none that is short or close to many others, such as "hand".
"""

EVERYDAY: Final[frozenset[str]] = frozenset(
    """
    angle angles firearm firearms ginger linger lingers massager massagers message passage program programs quantify
    simulation stable stables stimulating stimulator stipulation table tables therapist treated waist waists weekly
    writs
    """.split()
)
"""Words in lower case that are one letter from one of the others and are no typing error."""
