"""The active ingredients of a drug, and its category: its class, or how it is given."""

from __future__ import annotations

from typing import Final

from ...._text.lazy import lazy_re
from ....vocabulary.categories import INJECTION, PHARMACEUTICALS, TOPICAL_ANALGESICS, TOPICAL_COMPOUNDS
from ....vocabulary.drugs import Drug, combination_class, drug
from ..._fields import Fields
from .compounds import CREAMS
from .item import Item
from .names import find_known_names

_TYLENOL: Final = frozenset({"tylenol"})
# Tylenol #3 | Tylenol no. 4
# refused: Tylenol #30
_WITH_CODEINE: Final = lazy_re(r"(?i)\btylenol\s*+(?:#|no\b\.?|number)\s*+[2-4](?![0-9])")
_INJECTION: Final = frozenset(
    "im infusion infusions inject injectable injected injection injections intramuscular intravenous iv".split()
)
_SELF_INJECTED: Final = frozenset(
    {
        "Androgens & Anabolic Steroids",
        "Anti-coagulant",
        "Antidiabetics",
        "Antimigraine Agent",
        "Hormones",
        "Impotence Agents",
        "Tumor necrosis factor (TNF) modified",
        "Viscosupplementation",
    }
)
"""Classes of drugs that keep their class when they are injected."""
_GIVEN_BY_PHYSICIAN: Final = frozenset({INJECTION, "Viscosupplementation"})
"""Classes of drugs that the worker does not take; the categories name no ingredients of these."""

_CREAMS: Final = CREAMS | {"liniment", "salve", "topically"}
_PATCHES: Final = frozenset({"patch", "patches"})
_OTHER_FORMS: Final = _PATCHES | frozenset(
    "cap caps capsule capsules drop drops eye eyes ophthalmic oral po softgel softgels tab tablet tablets tabs".split()
)
# a compound | refused: Soma Compound, which is a tablet
_COMPOUND: Final = lazy_re(r"(?i)\b(?<!soma )(?<!carisoprodol )compound(?:ed|ing|s)?\b")
_COMPOUNDED: Final = frozenset(
    {"Anti-epilepsy drugs", "Antidepressant", "Misc Analgesics", "Muscle Relaxant", "NSAID", "Opioids"}
)
"""Classes of drugs of which pharmacies make creams to order; ketamine, which they use as well, has no class."""
_READY_MADE: Final = frozenset({"diclofenac"})
"""Drugs of these classes of which creams or patches are on the market."""


def set_medication(item: Item, fields: Fields) -> None:
    """Set the ingredients and the category of a drug; what a physician injects is no drug that the worker takes."""
    if "drug" not in fields:
        return
    place = fields.places["drug"]
    names = _find_names(item, place)
    drugs = [known for name, _ in names if (known := drug(name))]
    ingredients = _list_ingredients(drugs)
    category, subcategory = _classify(item, fields, drugs, ingredients)
    fields.set("category", category, names[0][1] if names else place)
    fields["subcategory"] = subcategory
    if ingredients and category == PHARMACEUTICALS and subcategory not in _GIVEN_BY_PHYSICIAN:
        fields["ingredients"] = tuple(sorted(ingredients))


def _list_ingredients(drugs: list[Drug]) -> frozenset[str]:
    """Return the ingredients of all names of a drug, each by its fullest name: "insulin glargine", not "insulin"."""
    names = {one for known in drugs for one in known.ingredients}
    return frozenset(one for one in names if not any(other.startswith(f"{one} ") for other in names))


def _find_names(item: Item, place: tuple[int, int]) -> list[tuple[str, tuple[int, int]]]:
    """Return the known names of a drug, as the vocabulary has them, and their places."""
    if item.has_any(_TYLENOL) and (numbered := item.search(_WITH_CODEINE)):
        return [("tylenol with codeine", numbered.span())]
    return find_known_names(item.text, *place)


def _classify(item: Item, fields: Fields, drugs: list[Drug], ingredients: frozenset[str]) -> tuple[str, str | None]:
    """Return the category and the subcategory of a drug."""
    usual = _usual_class(drugs, ingredients)
    if item.has_any(_INJECTION) and usual not in _SELF_INJECTED:
        return INJECTION, INJECTION
    if _is_compound(item, fields, drugs, ingredients):
        return PHARMACEUTICALS, TOPICAL_COMPOUNDS
    if usual in _COMPOUNDED and ingredients <= _READY_MADE and (item.has_any(_PATCHES) or _is_cream(item, fields)):
        return PHARMACEUTICALS, TOPICAL_ANALGESICS
    return PHARMACEUTICALS, usual


def _usual_class(drugs: list[Drug], ingredients: frozenset[str]) -> str | None:
    """Return the class of a drug by the brand that it names, by its combination, or by its first ingredient."""
    brand = next((known for known in drugs if len(known.ingredients) > 1), None)
    if brand or len(ingredients) < 2:
        return brand.subcategory if brand else next((known.subcategory for known in drugs), None)
    return combination_class(ingredients) or next((known.subcategory for known in drugs if known.subcategory), None)


def _is_compound(item: Item, fields: Fields, drugs: list[Drug], ingredients: frozenset[str]) -> bool:
    """Return whether a drug is a cream made to order: named so, of several drugs, or of one that no maker sells so."""
    if "compound" in item.lower and item.search(_COMPOUND):
        return True
    is_made = len(ingredients) > 1 or not ingredients <= _READY_MADE
    is_compounded = "ketamine" in ingredients or any(known.subcategory in _COMPOUNDED for known in drugs)
    return is_made and is_compounded and _is_cream(item, fields)


def _is_cream(item: Item, fields: Fields) -> bool:
    """Return whether a drug is put on the skin as a cream or the like, as one with a strength in percent is."""
    is_percent = "%" in fields["drug"] or "%" in fields.get("strength", "")
    return (is_percent or item.has_any(_CREAMS)) and not item.has_any(_OTHER_FORMS)
