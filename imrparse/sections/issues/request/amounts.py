"""Amounts: how many units, and how many refills."""

from __future__ import annotations

from typing import Final

from ...._text.lazy import lazy_re, lazy_regex
from ...._text.values import NUMBER
from ..._fields import Fields
from .counts import COUNT, find_count_of_item, set_count
from .item import Item

# --- Quantity ---------------------------------------------------------------------------------------------------------

# #60 | # 30 | QTY: 2 | quantity of 30 | Qty: 60.00
# refused: Tylenol #3 | tooth #14
_QUANTITY: Final = lazy_re(
    r"""(?xi)
    (?: \# (?<!\bTylenol\s\#) (?<!\bcodeine\s\#) (?<!\btooth\s\#) (?<!\bteeth\s\#)
      | \b(?:qty|quantity)\b [.:\s\#]*+ (?:of\s++)? )
    \s*+ (?P<number> [0-9]++ (?:,[0-9]{3})*+ (?:\.[0-9]++)? )
    """
)
_UNIT_WORDS: Final = frozenset(
    "tablet tab capsule cap pill patch patches box boxes bottle tube vial lozenge suppository suppositories pack kit"
    " tablets tabs capsules caps pills bottles tubes vials lozenges packs kits".split()
)
# 60 tablets | thirty (30) capsules
# refused: take 1 tablet | 1 tab orally every 4 hours
_UNITS: Final = lazy_regex(
    rf"""(?xi)
    (?<! \b(?:take|takes|taking|apply|use|chew|dissolve|place|insert)\s ) {COUNT} \s*+
    (?: {"|".join(sorted(_UNIT_WORDS))} ) \b
    (?! \s*+ (?: (?:by|po|orally|daily|every|twice|once|at|per|an?|bid|tid|prn|as)\b | p\.o | q[0-9a-z] | [0-9] ) )
    """
)


def set_quantity(item: Item, fields: Fields) -> None:
    """Set the number of units; the number that counts a whole therapy is its visits."""
    if not item.numbers and not item.has_digits:
        return
    if ("#" in item.lower or "q" in item.lower) and (quantity := item.search(_QUANTITY)):
        number = float(quantity["number"].replace(",", ""))
        fields.set("quantity", int(number) if number.is_integer() else number, quantity.span("number"))
        return
    units = item.search_number(_UNITS) if item.has_any(_UNIT_WORDS) else None
    if count := units or (None if item.is_therapy else find_count_of_item(item, fields)):
        set_count(fields, "quantity", count)


# --- Refills ----------------------------------------------------------------------------------------------------------

# with 1 refill | one refill | 2 (two) refills | no refills | refills: 3 | refills x 2
_REFILLS: Final = lazy_regex(
    rf"""(?xi)
    (?<![\w.#/-]) (?P<number>{NUMBER}|no|zero) \s*+ (?:\([^()]{{1,9}}\)\s*+)? (?:additional\s++|more\s++)? refills?\b
  | \b refills? \s*+ (?:x|times|of|[:\#=-])? \s*+ (?P<number>{NUMBER})
    """
)


def set_refills(item: Item, fields: Fields) -> None:
    """Set the number of refills."""
    if "refill" not in item.lower:
        return
    if refills := item.search(_REFILLS):
        set_count(fields, "refills", refills)
