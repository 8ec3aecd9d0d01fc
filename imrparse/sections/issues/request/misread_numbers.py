"""Numbers of an item that a scanner misread: "#6O", "5OOmg", "l2 visits". What depends on them is not read."""

from __future__ import annotations

from typing import Final

from ...._text.lazy import lazy_re
from ....errors import problem
from ....models import Problem, Span
from ..._fields import Fields
from .item import Item

_UNIT: Final = r"\s?(?:mc?g|ml|gm)\b"
_COUNTED: Final = (
    r"\s++(?:capsules?|caps?|days?|months?|refills?|sessions?|tablets?|tabs?|treatments?|visits?|weeks?)\b"
)
# #6O | #l20 | #9S | QTY: 3O | 10/32Smg | 5OO mg | 1O visits | l2 visits | O.5 mg
# refused: Tylenol #3 | T10 | S1 | 10oz | 10 lbs | 2l oxygen | O2
_MISREAD: Final = lazy_re(
    rf"""(?x)
    (?<![A-Za-z0-9])(?=[0-9OolISBZ])
    (?: (?: (?<=\#) | (?<=\#\s) ) (?=[0-9]*+[OolISBZ]) [0-9OolISBZ]{{2,}}+ (?![A-Za-z0-9])
      | [0-9][0-9,.]*+ [OoI] [0-9OolI]*+ (?![A-Za-z0-9])
      | [0-9][0-9,.]*+ [OolISBZ] [0-9OolISBZ]*+ (?= {_UNIT} | {_COUNTED} )
      | [OolI] \.?+ [0-9][0-9OolI.]*+ (?= {_UNIT} | {_COUNTED} )
    )
    """
)
_NUMBERS: Final = ("strength", "quantity", "refills", "times_per_week", "weeks", "visits")


def find_misread_numbers(item: Item) -> list[tuple[int, int]]:
    """Find the numbers of an item some of whose digits were read as letters."""
    return [match.span() for match in _MISREAD.finditer(item.text, item.pos, item.endpos)]


def drop_misread_numbers(misread: list[tuple[int, int]], fields: Fields) -> None:
    """Take out the values that depend on a misread number."""
    for name in _NUMBERS:
        if name in fields and any(_overlap(fields.places[name], place) for place in misread):
            del fields[name], fields.places[name]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def report_misread_numbers(item: Item, misread: list[tuple[int, int]]) -> list[Problem]:
    """Return a problem for each misread number of an item."""
    message = "This number has letters among its digits, so no value depends on it: {!r}."
    return [problem("number-misread", message.format(item.text[slice(*one)]), Span(*one)) for one in misread]
