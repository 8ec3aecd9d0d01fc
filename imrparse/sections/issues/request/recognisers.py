"""The table of recognisers, each of which reads one fact of a disputed item.

Physicians word requests in many ways, so each fact has its own recogniser, beside the patterns it uses and the wordings
that they accept and refuse. It begins with a guard: most items have no word or number for most recognisers, and looking
for one costs far less than matching patterns. Values are taken as printed: nothing is multiplied out, and a range
("2-3 times a week") is not a number.

To add a wording, extend the pattern and the comment above it, check that the guard lets the wording pass, and add to
the tests of that fact a row that is accepted and one that is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from ....models import Request
from ..._fields import Fields
from .amounts import set_quantity, set_refills
from .anatomy import set_body_parts, set_laterality
from .drugs import set_drug
from .item import Item, read_item
from .service import set_service
from .sessions import set_frequency, set_visits

_Recogniser: TypeAlias = Callable[[Item, Fields], None]

RECOGNISERS: Final[tuple[_Recogniser, ...]] = (
    set_laterality,
    set_body_parts,
    set_drug,
    set_frequency,
    set_visits,  # after the frequency, whose numbers count no visits
    set_quantity,
    set_refills,
    set_service,
)
"""Every recogniser, in the order in which they run."""


def read_request(text: str, pos: int, endpos: int) -> Request:
    """Read the disputed item between two offsets.

    An item is a drug if it opens with a name and a strength, or with a name in `vocabulary.DRUGS`. For any other item,
    such as a therapy that uses a drug, `drug` and `strength` are None.

    >>> item = "Physical therapy 2x4, left knee"
    >>> request = read_request(item, 0, len(item))
    >>> request.times_per_week, request.weeks, request.body_parts
    (2, 4, ('knee',))
    >>> item = "Norco 10/325 mg #60 with 1 refill"
    >>> request = read_request(item, 0, len(item))
    >>> request.drug, request.strength, request.quantity, request.refills
    ('Norco', '10/325 mg', 60, 1)
    """
    item = read_item(text, pos, endpos)
    fields = Fields()
    for recognise in RECOGNISERS:
        recognise(item, fields)
    return fields.build(Request, item.pos, item.endpos)
