"""Drugs: their names, salts and dosage forms."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import Final, NamedTuple

from .drug_table import DRUG_TABLE
from .spelling import with_plurals

_MOST_CACHED: Final = 1024

DOSAGE_FORMS: Final[frozenset[str]] = with_plurals(
    "ampule cap caplet capsule compound cream drop elixir film foam gel granule inhaler injectable injection kit liquid"
    " lotion lozenge nasal ointment oral packet pad patch pill powder rapid roll-on rub shampoo softgel solution spray"
    " stick sublingual suppository suspension syringe syrup tab tablet topical transdermal troche vial wafer"
)
"""Words for the form in which a drug is dispensed, in lower case; the name of the drug ends before them."""

SALTS: Final[frozenset[str]] = frozenset(
    """
    12hr 24hr acetate acetonide analog aspart autoinjector axetil besilate besylate bit bitart bitartrate bromide
    calcium carbonate cd chloride cilexetil citrate contin cr cypionate decanoate degludec detemir dihydrate
    dipropionate diskus disoproxil dm dosepak dr ds dsr ec enanthate er es estolate etexilate flexhaler flexpen
    flextouch forte fumarate furoate glargine gluconate handihaler hbr hcl hct hctz hfa hp hyclate hydrobromide
    hydrochloride insulin ir kwikpen la lactate lispro lp magnesium malate maleate max medoxomil meltabs mesylate
    micro micronized monohydrate mx nitrate odt oros otc oxide pak pamoate pen phosphate plus polacrilex potassium
    propionate proxetil respiclick respimat retard sl sod sodium solostar soltab sprinkle sprinkles sr statdose
    strontium succinate sulfate sulphate sureclick tartrate tosylate trihydrate tromethamine turbuhaler undecanoate
    valerate xinafoate xl xr xt zydis
    """.split()
)
"""Salts, kinds of release and devices that are part of the name of a drug, in lower case."""


class DrugNames(NamedTuple):
    """The names of the table in lower case, as items are searched for them."""

    words: frozenset[str]
    """Names of one word."""
    phrases: frozenset[str]
    """Names whose first word alone is none, or whose next word is part of the name; without hyphens."""
    openers: frozenset[str]
    """The first words of these."""
    signs: frozenset[str]
    """Words of which an item that has any of the names has one."""
    most_words: int
    """How many words the longest name has."""


@cache
def drug_names() -> DrugNames:
    """Return the generic and brand names of drugs.

    The list need not be complete, because a drug with a strength is recognised by that. A name that is also an everyday
    word is left out.
    """
    words = frozenset(name for name in _rows() if " " not in name)
    phrases = frozenset(_rows()) - words
    signs = words | {max(name.split(), key=len) for name in phrases} - DOSAGE_FORMS
    lengths = (len(name.split()) for name in phrases)
    return DrugNames(words, phrases, frozenset(name.split()[0] for name in phrases), signs, max(lengths))


@cache
def _rows() -> dict[str, str]:
    """Return the rows of the table by name, when one is first asked for: `import imrparse` costs no more for them."""
    return dict(row.split(" | ", 1) for row in DRUG_TABLE.strip().splitlines())


class Drug(NamedTuple):
    """What the table says of a name."""

    ingredients: tuple[str, ...]
    """Generic names of the active ingredients in lower case, without salts, sorted; empty if they vary."""
    subcategory: str | None
    """Its class, one of the subcategories of "Pharmaceuticals"; None if none of them fits."""


@lru_cache(_MOST_CACHED)
def drug(name: str) -> Drug | None:
    """Return the ingredients and the class of a drug, by a generic or brand name; None if the table has no such name.

    Source: RxNorm and the FDA for names, DWC's index of decisions for the classes.

    >>> drug("Norco").ingredients, drug("Norco").subcategory
    (('acetaminophen', 'hydrocodone'), 'Opioids')
    >>> drug("Sugar") is None
    True
    """
    row = _rows().get(" ".join(name.lower().split()))
    if row is None:
        return None
    ingredients, subcategory = (cell.strip("-") for cell in row.split(" | "))
    return Drug(tuple(filter(None, ingredients.split(", "))), subcategory or None)


def combination_class(ingredients: AbstractSet[str]) -> str | None:
    """Return the class of a drug with exactly these ingredients, by the brands that have them; None if there is none.

    >>> combination_class({"acetaminophen", "hydrocodone"})
    'Opioids'
    """
    return _combinations().get(frozenset(ingredients))


@cache
def _combinations() -> dict[frozenset[str], str | None]:
    """Return the classes of drugs by their ingredients; of several brands, the first of the alphabet counts."""
    known = [found for name in sorted(_rows(), reverse=True) if (found := drug(name))]
    return {frozenset(one.ingredients): one.subcategory for one in known if one.subcategory}


DOSED_IN_UNITS: Final[frozenset[str]] = frozenset(
    """
    abobotulinumtoxina admelog afrezza apidra aranesp bacitracin basaglar botox botulinum calcitonin cholecalciferol
    chymopapain daxxify dysport epogen ergocalciferol fiasp fragmin heparin humalog humulin hyaluronidase
    incobotulinumtoxina insulin jeuveau lantus levemir lyumjev miacalcin myobloc novolin novolog nystatin
    onabotulinumtoxina penicillin procrit rezvoglar semglee soliqua toujeo tresiba vitamin xeomin xiaflex xultophy
    """.split()
)
"""Toxins, insulins and the like, whose strength is in units of activity, by the first word of their name."""
