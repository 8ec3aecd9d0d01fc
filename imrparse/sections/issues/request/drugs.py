"""Drugs: the name, the strength, or a compound of several."""

from __future__ import annotations

from typing import Final

from ...._text.lazy import Match, lazy_re, match_end
from ...._text.plain import skip_space
from ...._text.values import NUMBER
from ....vocabulary import DOSED_IN_UNITS, drug_names
from ..._fields import Fields
from .compounds import find_end_of_compound
from .item import SESSIONS, Item
from .names import (
    find_end_of_known_name,
    find_end_of_name,
    has_forms_only,
    is_name,
    skip_place,
    take_second_name,
)
from .strengths import ACTIVITY, MASS, PAIR, STRENGTH_WORDS, find_strength

# before the name: Compound | One container of | Three months coverage of | Post-op | injection of | (DOS 1/5/15)
# and what marks an item: • | - | 1) | (a) | [x] | a check box
_BEFORE_DRUG: Final = lazy_re(
    rf"""(?xi)
    (?: [^\w.%(\[\]]++
      | \( (?: [0-9a-z]{{1,2}} | (?:DOS|dates?\s++of\s++service) [^()]{{0,60}}+ ) \)
      | (?:DOS|dates?\s++of\s++service) \b [\s:0-9/-]{{1,40}}+
      | \[ \s*+ x?+ \s*+ \] | [0-9]{{1,2}}[.)]\s
      | (?: retro(?:spective(?:ly)?)? | prospective | requests? | for | (?:post|pre)-?\s?op(?:erative)?
          | compound(?:ed)? | associated\s++surgical\s++services? | medications? | medical\s++foods? | drugs? | meds?
          | rx | prescriptions? | pharmacy | purchase | continued? | continuation | continuing | use | additional
          | topical
          | injections? | injectable | refills? | renewal | unknown | unspecified | trial | of | authorization | brand
          | ongoing | start | series | generic | intra-?articular | intramuscular | im | iv | subcutaneous | oral
          | (?:ultrasound|fluoroscop\w{{1,4}})[\s-]guided ) \b
      | (?: cream | gel | ointment | lotion ) \s*+ [:(]
      | {NUMBER} (?:\s*+\([0-9]++\))? [\s-]*+
        (?: prescriptions? | months? | containers? | bottles? | tubes? | box(?:es)? | packs? | refills? | days?
          | weeks? | tablets? | capsules? | patch(?:es)? | vials? | injections? ) \b
        (?: \s++ (?:supply|coverage|supplies)\b )?
    )*+
    """
)
_MEASURED: Final = frozenset(
    "assay lab labs level levels pump pumps".split()
)  # what items with a drug's name are about


def set_drug(item: Item, fields: Fields) -> None:
    """Set a drug's name and strength; a compound's name holds its strengths."""
    may_have_strength = item.has_digits and ("%" in item.lower or item.has_any(STRENGTH_WORDS))
    if not may_have_strength and not item.has_any(drug_names().signs):
        return
    text, endpos = item.text, item.endpos
    start = skip_place(text, find_drug(item), endpos)
    strength = find_strength(item, start) if may_have_strength else None
    if end := find_end_of_compound(item, start, strength):
        _set_compound(item, fields, start, end)
    elif not strength or not _set_drug_with_strength(item, fields, start, strength):
        _set_known_drug(item, fields, start)


def find_drug(item: Item) -> int:
    """Find where the name of a drug starts, if an item is one."""
    return skip_space(item.text, match_end(_BEFORE_DRUG, item.text, item.pos, item.endpos))


def _set_known_drug(item: Item, fields: Fields, start: int) -> None:
    """Set a drug that the vocabulary has, with a strength in grams or units, or without a measure."""
    text, endpos = item.text, item.endpos
    end = find_end_of_known_name(text, start, endpos)
    if end == start or item.has_any(_MEASURED) or (item.is_therapy and not item.has_any(SESSIONS)):
        return
    name = text[start:end].lower().split()[0]
    end = take_second_name(text, end, endpos)
    fields.set_text("drug", text, start, end)
    patterns = (PAIR, MASS, ACTIVITY) if name in DOSED_IN_UNITS else (PAIR, MASS)
    for pattern in patterns if item.has_digits else ():
        strength = pattern.search(text, end, endpos)
        if strength and has_forms_only(text, end, strength.start()):
            fields.set_text("strength", text, *strength.span())
            break


def _set_drug_with_strength(item: Item, fields: Fields, start: int, strength: Match) -> bool:
    """Set a drug and its strength, whichever is first, if only dosage forms are between them; return whether it did."""
    name_end = strength.start()
    if start == strength.start():
        start, name_end = strength.end(), item.endpos
    end = find_end_of_name(item.text, start, name_end)
    if not is_name(item.text, start, end) or not has_forms_only(item.text, end, strength.start()):
        return False
    fields.set_text("drug", item.text, start, end)
    fields.set_text("strength", item.text, *strength.span())
    return True


def _set_compound(item: Item, fields: Fields, start: int, end: int) -> None:
    """Set a compound, unless it is used in a therapy; take in a bracket: "FCL (Flurbiprofen 20%, Baclofen 2%)"."""
    if item.is_therapy:
        return
    text = item.text
    is_open = text.count("(", start, end) > text.count(")", start, end)
    fields.set_text("drug", text, start, end + 1 if is_open and text.startswith(")", end) else end)
