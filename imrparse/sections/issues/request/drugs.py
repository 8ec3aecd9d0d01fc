"""Drugs: the name, the strength, or a compound of several."""

from __future__ import annotations

import re
from typing import Final

from ...._text.lazy import Match, lazy_re, match_end
from ...._text.values import NUMBER
from ....vocabulary import BODY_PARTS, DOSAGE_FORMS, DRUGS, SALTS, SIDES, THERAPIES
from ..._fields import Fields
from .item import Item

_AMOUNT: Final = r"[0-9]++(?:[.,][0-9]++){0,3}+"
_MEASURES: Final = "mg mgs mcg ug meq iu percent".split()
_MEASURE: Final = rf"(?:{'|'.join(_MEASURES)}|%)"
_SECOND_AMOUNTS: Final = "200 300 325 500 650 750".split()  # of "10/325", which has no measure
_STRENGTH_WORDS: Final = frozenset([*_MEASURES, *_SECOND_AMOUNTS])
# 50mg | 10/325 mg | 10mg/325mg | 320.5/30/16mg | 5% | 25mcg/hr | 10mg/1ml | 10/325
_STRENGTH: Final = lazy_re(
    rf"""(?xi)
    (?<![\w.\#]) (?:
        {_AMOUNT} (?:\s?+[/-]\s?+{_AMOUNT}){{0,5}}+ \s*+ {_MEASURE} (?![a-z])
        (?: \s?+[/-]\s?+ {_AMOUNT} \s*+ {_MEASURE} (?![a-z]) )*+
        (?: / \s?+ (?:{_AMOUNT})?+ \s?+ (?:ml|cc|hr|hour|actuation|dose|spray|day)\b )?+
      | [0-9.]++/(?:{"|".join(_SECOND_AMOUNTS)}) (?![\w./])
    )
    """
)
# before the name: Compound | One container of | Three months coverage of | Post-op | injection of
_BEFORE_DRUG: Final = lazy_re(
    rf"""(?xi)
    (?: [\s:,-]++
      | (?: retro(?:spective(?:ly)?)? | prospective | requests? | for | (?:post|pre)-?\s?op(?:erative)?
          | compound(?:ed)? | associated\s++surgical\s++services? | medications? | medical\s++foods? | drugs?
          | prescriptions? | pharmacy | purchase | continued? | use | additional | topical | injections? | refills?
          | unknown | trial | of ) \b
      | (?: cream | gel | ointment | lotion ) \s*+ :
      | {NUMBER} (?:\s*+\([0-9]++\))? [\s-]*+
        (?: prescriptions? | months? | containers? | bottles? | tubes? | box(?:es)? | packs? | refills? | days?
          | weeks? | tablets? | capsules? | patch(?:es)? ) \b
        (?: \s++ (?:supply|coverage|supplies)\b )?
    )*+
    """
)


def set_drug(item: Item, fields: Fields) -> None:
    """Set a drug's name and strength; a compound's name holds its strengths."""
    may_have_strength = item.has_digits and ("%" in item.lower or item.has_any(_STRENGTH_WORDS))
    if not may_have_strength and not item.has_any(DRUGS):
        return
    start = match_end(_BEFORE_DRUG, item.text, item.pos, item.endpos)
    strength = _STRENGTH.search(item.text, start, item.endpos) if may_have_strength else None
    if not strength:
        _set_known_drug(item, fields, start)
    elif end := _find_end_of_compound(item, strength):
        _set_compound(item, fields, start, end)
    else:
        _set_drug_with_strength(item, fields, start, strength)


# --- Names ------------------------------------------------------------------------------------------------------------

# the next word of a name | the generic behind a brand: Ultram (tramadol)
_NAME_WORD: Final = lazy_re(r"[\s/]*+(?P<word>[a-z][\w'-]*+)", re.IGNORECASE)
_GENERIC: Final = lazy_re(r"\s*+\([a-z][^()0-9]{1,40}+\)", re.IGNORECASE)
_MOST_NAME_WORDS: Final = 6
_KNOWN_WORDS: Final = DRUGS | SALTS
_AFTER_NAME: Final = DOSAGE_FORMS | frozenset(
    "apply take use with for to at by x qty quantity dos daily per every each in on into of and or as one two three day"
    " refill supply dispensed times no".split()
)


def _set_known_drug(item: Item, fields: Fields, start: int) -> None:
    """Set a drug without a strength: a name in the vocabulary, with its salt and release."""
    end, known = start, DRUGS
    while (word := _NAME_WORD.match(item.text, end, item.endpos)) and word["word"].lower() in known:
        end, known = word.end(), _KNOWN_WORDS
    if end > start and not item.is_therapy:
        fields.set_text("drug", item.text, start, match_end(_GENERIC, item.text, end, item.endpos))


def _set_drug_with_strength(item: Item, fields: Fields, start: int, strength: Match) -> None:
    """Set a drug and its strength, whichever is first, if only dosage forms are between them."""
    name_end = strength.start()
    if start == strength.start():
        start, name_end = strength.end(), item.endpos
    end = _find_end_of_name(item.text, start, name_end)
    if _is_name(item.text, start, end) and _has_forms_only(item.text, end, strength.start()):
        fields.set_text("drug", item.text, start, end)
        fields.set_text("strength", item.text, *strength.span())


def _find_end_of_name(text: str, pos: int, endpos: int) -> int:
    """Find where the name at an offset ends: before a dosage form or a word of instruction."""
    end = pos
    for _ in range(_MOST_NAME_WORDS):
        word = _NAME_WORD.match(text, end, endpos)
        if not word or word["word"].lower() in _AFTER_NAME:
            break
        end = word.end()
    return match_end(_GENERIC, text, end, endpos) if end > pos else end


def _is_name(text: str, pos: int, endpos: int) -> bool:
    """Return whether words can be a drug's name: they name no therapy, side or body part."""
    words = text[pos:endpos].lower().split()
    return bool(words) and not any(word in SIDES or word in BODY_PARTS or word in THERAPIES for word in words)


def _has_forms_only(text: str, pos: int, endpos: int) -> bool:
    """Return whether there are no words but dosage forms between two offsets."""
    words = text[pos:endpos].lower().replace("(", " ").replace(",", " ").split()
    return all(word in DOSAGE_FORMS for word in words)


# --- Compounds --------------------------------------------------------------------------------------------------------

# after the strength before it: , Cyclobenzaprine 3% | and 1cc of dexamethasone 120mg | /Dextromethorphan 10%
_NEXT_INGREDIENT: Final = lazy_re(
    rf"""(?xi)
    [\s,/&+;]*+ (?:(?:and|with)\s++)? (?:[0-9.]++\s?cc\s++of\s++)? [a-z][a-z\s-]{{2,40}} (?={_AMOUNT}\s*+{_MEASURE})
    """
)
# ingredients without a strength: "… 5%/Menthol"
_LAST_INGREDIENTS: Final = lazy_re(r"(?:/\s?+[a-z]++)*+", re.IGNORECASE)


def _set_compound(item: Item, fields: Fields, start: int, end: int) -> None:
    """Set a compound, unless it is used in a therapy; take in a bracket: "FCL (Flurbiprofen 20%, Baclofen 2%)"."""
    if item.is_therapy:
        return
    text = item.text
    is_open = text.count("(", start, end) > text.count(")", start, end)
    fields.set_text("drug", text, start, end + 1 if is_open and text.startswith(")", end) else end)


def _find_end_of_compound(item: Item, strength: Match) -> int | None:
    """Find where a compound ends, from its first strength on; None if there is only one drug."""
    text, end = item.text, strength.end()
    while further := _find_next_strength(text, end, item.endpos):
        end = further.end()
    return None if end == strength.end() else match_end(_LAST_INGREDIENTS, text, end, item.endpos)


def _find_next_strength(text: str, pos: int, endpos: int) -> Match | None:
    """Find the strength of the next ingredient."""
    ingredient = _NEXT_INGREDIENT.match(text, pos, endpos)
    return _STRENGTH.match(text, ingredient.end(), endpos) if ingredient else None
