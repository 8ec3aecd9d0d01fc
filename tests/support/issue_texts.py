"""Two invented issues, of which the tests of issues make sections."""

from __future__ import annotations

UPHELD = """\
Knee brace: Upheld
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.
Decision rationale: The knee is stable. It is not medically necessary.
"""
OVERTURNED = """\
Pre-op labs: CBC: Overturned
Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.
MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back.
Decision rationale: The worker bled for a day. The labs are medically necessary.
"""
