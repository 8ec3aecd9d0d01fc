"""Amounts: how many units, and how many refills."""

from __future__ import annotations

from typing import Final

from ...._text.lazy import Match, lazy_re, lazy_regex
from ...._text.values import NUMBER, read_number
from ..._fields import Fields
from .counts import COUNT, find_count_of_item, set_count
from .item import Item

# --- Quantity ---------------------------------------------------------------------------------------------------------

_FIGURES: Final = r"[0-9]++ (?:,[0-9]{3})*+ (?:\.[0-9]++)?"
# #60 | # 30 | #sixty
# refused: Tylenol #3 | tooth #14
_NUMBERED: Final = lazy_re(
    rf"""(?xi)
    \# (?<!\bTylenol\s\#) (?<!\bcodeine\s\#) (?<!\btooth\s\#) (?<!\bteeth\s\#)
    \s*+ (?P<number> {_FIGURES} | {NUMBER} ) (?!/[0-9])
    """
)
# QTY: 2 | quantity of 30 | Qty: 60.00 | disp: 90 | amount 120
# refused: dispensed 1/5/15 | dispense 30 days
_LABELLED: Final = lazy_re(
    rf"""(?xi)
    \b(?:qty|quantity|quant|disp(?:ense[ds]?)?|amount|amt) (?![a-z]) [.:\s\#=(-]*+ (?:of\s++)?
    (?P<number> {_FIGURES} | {NUMBER} ) (?! /[0-9] | \s*+(?:ml|mg|days?)\b )
    """
)
_LABELS: Final = frozenset("qty quantity quant disp dispense dispensed dispenses amount amt".split())
_UNIT_WORDS: Final = frozenset(
    "bottle bottles box boxes cap caplet caplets caps capsule capsules container containers count counts ct dose doses"
    " film films inhaler inhalers jar jars kit kits lozenge lozenges pack packet packets packs patch patches pen pens"
    " pill pills suppositories suppository syringe syringes tab tablet tablets tabs troche troches tube tubes"
    " unit units vial vials".split()
)
_UNITS_OF_DRUGS: Final = frozenset("count counts ct dose doses unit units".split())
_ALTERNATIVES: Final = "|".join(sorted(_UNIT_WORDS, reverse=True))
# 60 tablets | thirty (30) capsules | 90 count | 30 ct
# refused: take 1 tablet | 1 tab orally every 4 hours | 1/2 tablet at bedtime | then 1 tablet | 2 boxes of 30 patches
_UNITS: Final = lazy_regex(
    rf"""(?xi)
    (?<! \b(?:take|takes|taking|apply|use|chew|dissolve|place|insert|inject|then|of)\s ) {COUNT} \s*+
    (?P<unit>{_ALTERNATIVES}) \b
    (?! \s*+ (?: (?: after | an? | as | at | before | bid | by | daily | every | hs | in | nightly | on | once | orally
                  | per | po | prn | qhs | thereafter | three | tid | twice | two | for\s++{NUMBER}\s++(?:days?|weeks?)
                  ) \b | p\.o | q\s?[0-9a-z] | x\s?[0-9] | [0-9] ) )
    """
)
# No. 90 | the last number of: Norco 10/325 mg 120 | clonazepam 0.5 mg po bid 60
# refused: for 30 days | CPT 72148 | Morphine ER 30
_BARE: Final = lazy_regex(
    rf"""(?xi)
    (?P<number>[0-9]{{1,4}})
    (?= \s*+ (?: [,;.(]? \s*+ \Z | [,;(]? \s*+ DOS\b
               | [,;(+]? \s*+ (?:(?:with|w/|no|x|\+|plus|and)\s*+)? (?:[0-9a-z]++\s++)? (?:refills?|rf)\b ) )
    (?<= (?: (?<!\b(?:CPT|code|codeine|Tylenol)\s) \b no\.\s?
           | (?: mg | mcg | meq | (?<![\w.])[0-9.]{{1,6}}/[0-9.]{{1,6}}
               | \b(?: {_ALTERNATIVES} | bedtime | bid | daily | hours | hrs | hs | mouth | needed | nightly | pain
                     | prn | qd | qhs | qid | tid ) )
             [\s,;:.-]{{1,9}} )
         (?P=number) )
    """
)


def set_quantity(item: Item, fields: Fields) -> None:
    """Set the number of units; a number that counts a whole therapy is that of its visits."""
    is_drug = "drug" in fields
    if (not item.numbers and not item.has_digits) or (item.is_therapy and not is_drug):
        return
    if quantity := find_labelled(item):
        _set_figures(fields, quantity)
        return
    bare = _find_bare if is_drug else find_count_of_item
    if count := _find_units(item, fields) or bare(item, fields):
        set_count(fields, "quantity", count)


def find_labelled(item: Item) -> Match | None:
    """Find the number of units after its label: "#60", "QTY 90"."""
    text, sign = item.text, item.text.find("#", item.pos, item.endpos)
    while sign >= 0:
        if numbered := _NUMBERED.match(text, sign, item.endpos):
            return numbered
        sign = text.find("#", sign + 1, item.endpos)
    return item.search(_LABELLED) if item.has_any(_LABELS) else None


def _set_figures(fields: Fields, quantity: Match) -> None:
    """Set the quantity to a number in figures, which may have a fraction, or in words."""
    raw = quantity["number"].replace(",", "")
    number = float(raw if raw[0].isdecimal() else read_number(raw))
    fields.set("quantity", int(number) if number.is_integer() else number, quantity.span("number"))


def _find_units(item: Item, fields: Fields) -> Match | None:
    """Find the largest number of units: smaller ones are doses. Only drugs come in counts, doses and plain units."""
    if not item.has_any(_UNIT_WORDS):
        return None
    strength = fields.places.get("strength", (0, 0))
    found = [
        match
        for pos in item.numbers
        if pos < strength[0] or pos >= strength[1]
        if (match := item.match_number(_UNITS, pos))
    ]
    if "drug" not in fields:
        found = [match for match in found if match["unit"].lower() not in _UNITS_OF_DRUGS]
    return max(found, key=lambda match: read_number(match["number"]), default=None)


def _find_bare(item: Item, fields: Fields) -> Match | None:
    """Find a drug's number of units that has neither a label nor a unit."""
    return item.search_number(_BARE) or find_count_of_item(item, fields)


# --- Refills ----------------------------------------------------------------------------------------------------------

_REFILL: Final = r"(?:refills?|rfs?)\b"
_NO_REFILLS: Final = frozenset({"no", "none", "without", "zero"})
# with 1 refill | one refill | 2 (two) refills | no refills | x2 refills | w/2 refills | #60-2 refills | 1 RF
# refused: 1-2 refills
_REFILLS_BEFORE: Final = lazy_regex(
    rf"""(?xi)
    (?: (?<![\w.\#/-])(?<!\bto\s)(?<!\bor\s) | (?<=[\sx]x) | (?<=[\s,0-9]x) | (?<=\bw/) | (?<=\#\s?[0-9]{{1,4}}\s?-) )
    (?P<number>{NUMBER}|no|zero|an?|without) (?: \s*+ \( \s*+ {NUMBER} \s*+ \) | \)?+ ) \s*+
    (?:additional\s++|more\s++|any\s++)? {_REFILL}
    """
)
# refills: 3 | refills x 2 | refills (2) | RF 2 | RF: 0 | R-1 | refills: none
_REFILLS_AFTER: Final = lazy_regex(
    rf"""(?xi)
    \b (?: {_REFILL} | R(?=-[0-9]) ) \s*+ [:\#=(-]*+ \s*+ (?:(?:x|\u00d7|times|of)\s*+)?+
    (?P<number> {NUMBER} | none | zero )
    """
)
_REFILL_WORDS: Final = frozenset("refill refills rf rfs r nr".split())
_NR: Final = lazy_re(r"\bNR\b")  # no refills


def set_refills(item: Item, fields: Fields) -> None:
    """Set the number of refills."""
    is_drug = "drug" in fields or ("refill" in item.lower and "pump" not in item.words)
    if not is_drug or not item.has_any(_REFILL_WORDS):
        return
    if refills := item.search(_REFILLS_BEFORE) or item.search(_REFILLS_AFTER):
        fields.set("refills", _read_refills(refills["number"].lower()), refills.span("number"))
    elif "nr" in item.words and (none := item.search(_NR)):
        fields.set("refills", 0, none.span())


def _read_refills(word: str) -> int:
    """Read a number of refills: "3", "three", "a", "without"."""
    if word in _NO_REFILLS:
        return 0
    return 1 if word in {"a", "an"} else read_number(word)
