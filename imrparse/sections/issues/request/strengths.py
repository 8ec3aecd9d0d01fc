"""Strengths of drugs, in every measure."""

from __future__ import annotations

from typing import Final

from ...._text.lazy import Match, lazy_re
from .item import Item

AMOUNT: Final = r"(?:[0-9]++(?:[.,][0-9]++){0,3}+|\.[0-9]++)"
"""Pattern of a number that may have a fraction, to be set into other patterns."""
_MEASURES: Final = "mg mgs mgm mcg ug meq iu percent milligram milligrams microgram micrograms".split()
MEASURE: Final = rf"(?:(?:{'|'.join(sorted(_MEASURES, reverse=True))}|[\u00b5\u03bc]g)(?![a-z])|%)"
"""Pattern of a measure, to be set into other patterns."""
_SECOND_AMOUNTS: Final = "200 300 325 500 650 660 750".split()  # of "10/325", which has no measure
_MASSES: Final = "g gm gms gram grams".split()
_ACTIVITIES: Final = "unit units".split()
STRENGTH_WORDS: Final = frozenset([*_MEASURES, *_SECOND_AMOUNTS, "g"])
"""Words in lower case of which an item with a strength has one, or "%"; "g" is that of "μg"."""

# 50mg | 10/325 mg | 10mg/325mg | 320.5/30/16mg | 5% | 25mcg/hr | 10mg/1ml | 10/325 | 10-325mg | Naproxen550mg
STRENGTH: Final = lazy_re(
    rf"""(?xi)
    (?: (?<![\w.\#]) | (?<=[a-z]{{4}}) ) (?:
        {AMOUNT} (?:\s?+[/-]\s?+{AMOUNT}){{0,5}}+ \s*+ {MEASURE}
        (?: \s?+[/-]\s?+ {AMOUNT} \s*+ {MEASURE} )*+
        (?: / \s?+ (?:{AMOUNT})?+ \s?+ (?:ml|cc|hours?|hrs?|h|actuation|dose|spray|puff|day)\b )?+
      | [0-9.]++[/-](?:{"|".join(_SECOND_AMOUNTS)}) (?![\w./-])
    )
    """
)
"""Pattern of a strength."""
# 1 gm | 2 grams; refused: 120 grams, which is a weight
MASS: Final = lazy_re(rf"(?i)(?<![\w.,#/-])[0-4](?:\.[0-9]{{1,3}})?\s?(?:{'|'.join(reversed(_MASSES))})\b")
"""Pattern of a small mass, which is a strength where a known drug has no other."""
# 250/50; refused: 1/2 tablet | 1/5/15
PAIR: Final = lazy_re(r"(?<![\w./#-])(?!1/[24]\b)[0-9]{1,4}(?:\.[0-9]{1,2})?+/[0-9]{1,4}(?:\.[0-9]{1,2})?+(?![\w./-])")
"""Pattern of two amounts without a measure, which are a strength where a known drug has no other."""
# 155 units | 100 units/ml
ACTIVITY: Final = lazy_re(
    rf"(?i)(?<![\w.,#/-]){AMOUNT}\s?(?:{'|'.join(reversed(_ACTIVITIES))})\b(?:\s?/\s?(?:ml|cc|vial)\b)?"
)
"""Pattern of a number of units of activity, which is a strength where a drug is dosed in them."""


def find_strength(item: Item, pos: int) -> Match | None:
    """Find the first strength in an item from an offset on."""
    for word, start in item.tokens:
        if start >= pos and word.isdecimal():
            figures = start - (start > pos and item.text[start - 1] == ".")
            if strength := STRENGTH.match(item.text, figures, item.endpos):
                return strength
    return None
