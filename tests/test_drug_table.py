"""The table of drugs: its form, and the rows that a pharmacist would check first."""

from __future__ import annotations

from typing import Final

import pytest

from imrparse.vocabulary.drug_table import DRUG_TABLE
from imrparse.vocabulary.drugs import DOSAGE_FORMS, SALTS
from imrparse.vocabulary.misspellings import CORRECTED, EVERYDAY

CLASSES: Final = frozenset(
    name.strip()
    for name in """
    Adrenal Cortical Steroids | Alpha-blocker | Androgens & Anabolic Steroids | Anti-coagulant | Anti-epilepsy drugs
    | Anti-infectives | AntiAnxiety | Antidepressant | Antidiabetics | Antiemetic | Antihistamine | Antihypertensive
    | Antimigraine Agent | Asthma Medications | Atypical Antipsychotic | Barbiturates | Benzodiazepines | Beta-blocker
    | Bisphosphonates | Calcium Channel Blocker | Cannabinoids | Dopamine agonists | Fibric Acid | GI Agents
    | H2 Blocker | Hormones | Impotence Agents | Injection | Misc Analgesics | Muscle Relaxant | NSAID
    | Nutritional Products | Opioid Antagonist | Opioids | Proton Pump Inhibitors | Sedative-hypnotics | Statin
    | Stimulants | Topical Analgesics | Topical Compounds | Tumor necrosis factor (TNF) modified | Viscosupplementation
    """.split("|")
)
"""The subcategories of Pharmaceuticals in DWC's list, each in one spelling."""

SALT_WORDS: Final = frozenset(
    """
    acetate besylate bitartrate bromide calcium carbonate chloride citrate fumarate gluconate hbr hcl hydrobromide
    hydrochloride lactate maleate mesylate nitrate oxalate pamoate phosphate potassium sodium succinate sulfate tartrate
    tosylate tromethamine
    """.split()
)
MINERALS: Final = ("calcium ", "ferrous ", "magnesium ", "potassium ", "sodium ", "zinc ")
"""How ingredients start that are salts themselves."""

EVERYDAY_WORDS: Final = frozenset(
    """
    advance align alive android aspire balance bayer cortisone creatine dial dynamic ease ensure equal fleet
    focus impact lotion move muse nature one oxy patch pill prime prom relief restore revive silk sprint steroid sure
    thyroid total vital water
    """.split()
)
"""Words that name a drug, or a part of one, and mean something else in most sentences."""

CHECKED: Final = """
    ambien | zolpidem | Sedative-hypnotics
    amrix | cyclobenzaprine | Muscle Relaxant
    apadaz | acetaminophen, benzhydrocodone | Opioids
    arthrotec | diclofenac, misoprostol | NSAID
    auvelity | bupropion, dextromethorphan | Antidepressant
    azor | amlodipine, olmesartan | Calcium Channel Blocker
    belbuca | buprenorphine | Opioids
    botox | onabotulinumtoxina | Injection
    breztri | budesonide, formoterol, glycopyrrolate | Asthma Medications
    bunavail | buprenorphine, naloxone | Opioids
    butrans | buprenorphine | Opioids
    cambia | diclofenac | NSAID
    colace | docusate | GI Agents
    combivent | albuterol, ipratropium | Asthma Medications
    consensi | amlodipine, celecoxib | NSAID
    contrave | bupropion, naltrexone | -
    cyclophene | cyclobenzaprine | Topical Compounds
    cymbalta | duloxetine | Antidepressant
    deprizine | ranitidine | H2 Blocker
    depakote | valproate | Anti-epilepsy drugs
    dicopanol | diphenhydramine | Antihistamine
    duexis | famotidine, ibuprofen | NSAID
    embeda | morphine, naltrexone | Opioids
    fanatrex | gabapentin | Anti-epilepsy drugs
    fioricet | acetaminophen, butalbital, caffeine | Barbiturates
    fioricet with codeine | acetaminophen, butalbital, caffeine, codeine | Barbiturates
    fiorinal | aspirin, butalbital, caffeine | Barbiturates
    flector | diclofenac | Topical Analgesics
    gabadone | - | Nutritional Products
    gralise | gabapentin | Anti-epilepsy drugs
    horizant | gabapentin enacarbil | Anti-epilepsy drugs
    hyzaar | hydrochlorothiazide, losartan | Antihypertensive
    ketophene | ketoprofen | Topical Compounds
    kera-tek | menthol, methyl salicylate | Topical Analgesics
    lidopro | capsaicin, lidocaine, menthol, methyl salicylate | Topical Analgesics
    lorzone | chlorzoxazone | Muscle Relaxant
    lotrel | amlodipine, benazepril | Calcium Channel Blocker
    medrox | capsaicin, menthol, methyl salicylate | Topical Analgesics
    midrin | acetaminophen, dichloralphenazone, isometheptene | Antimigraine Agent
    narcan | naloxone | Opioid Antagonist
    norco | acetaminophen, hydrocodone | Opioids
    norgesic | aspirin, caffeine, orphenadrine | Muscle Relaxant
    nucynta | tapentadol | Opioids
    opana | oxymorphone | Opioids
    pennsaid | diclofenac | Topical Analgesics
    percodan | aspirin, oxycodone | Opioids
    restoril | temazepam | Benzodiazepines
    seglentis | celecoxib, tramadol | Opioids
    silenor | doxepin | Sedative-hypnotics
    soma compound | aspirin, carisoprodol | Muscle Relaxant
    suboxone | buprenorphine, naloxone | Opioids
    supartz | hyaluronic acid | Viscosupplementation
    symbyax | fluoxetine, olanzapine | Atypical Antipsychotic
    synalgos | aspirin, caffeine, dihydrocodeine | Opioids
    synapryn | glucosamine, tramadol | Opioids
    tabradol | cyclobenzaprine, methylsulfonylmethane | Muscle Relaxant
    talwin nx | naloxone, pentazocine | Opioids
    terocin | lidocaine, menthol | Topical Analgesics
    theramine | - | Nutritional Products
    trelegy | fluticasone, umeclidinium, vilanterol | Asthma Medications
    treximet | naproxen, sumatriptan | Antimigraine Agent
    trezix | acetaminophen, caffeine, dihydrocodeine | Opioids
    tribenzor | amlodipine, hydrochlorothiazide, olmesartan | Antihypertensive
    ultracet | acetaminophen, tramadol | Opioids
    ultram | tramadol | Opioids
    vicoprofen | hydrocodone, ibuprofen | Opioids
    vimovo | esomeprazole, naproxen | NSAID
    xartemis | acetaminophen, oxycodone | Opioids
    zanaflex | tizanidine | Muscle Relaxant
    zegerid | omeprazole, sodium bicarbonate | Proton Pump Inhibitors
"""
"""Brands whose names hide what is in them, and those that letters print most often."""


def _rows(table: str) -> list[tuple[str, str, str]]:
    """Return the three cells of each row of a table."""
    cells = [tuple(row.strip().split(" | ")) for row in table.strip().splitlines()]
    return [(name, ingredients, kind) for name, ingredients, kind in cells]


def _split(ingredients: str) -> list[str]:
    """Return the ingredients that a cell names, none for "-"."""
    return [] if ingredients == "-" else ingredients.split(", ")


ROWS: Final = _rows(DRUG_TABLE)
BY_NAME: Final = {name: (ingredients, kind) for name, ingredients, kind in ROWS}
INGREDIENTS: Final = sorted({each for _, ingredients, _ in ROWS for each in _split(ingredients)})


def test_rows_are_sorted_by_name_and_no_name_has_two() -> None:
    names = [name for name, _, _ in ROWS]

    assert names == sorted(set(names))


def test_names_are_lower_case_with_single_spaces() -> None:
    assert [name for name in BY_NAME if name != " ".join(name.lower().split())] == []


def test_names_of_several_words_have_no_hyphens() -> None:
    assert [name for name in BY_NAME if " " in name and "-" in name] == []


def test_each_class_is_one_of_dwcs() -> None:
    assert {kind for _, _, kind in ROWS} == CLASSES | {"-"}


def test_ingredients_of_a_row_are_sorted_and_named_once() -> None:
    unsorted = [
        name
        for name, cell, _ in ROWS
        if _split(cell) != sorted(set(_split(cell))) or cell != ", ".join(_split(cell) or "-")
    ]

    assert unsorted == []


def test_ingredients_are_lower_case() -> None:
    assert [each for each in INGREDIENTS if each != each.lower().strip()] == []


def test_ingredients_have_no_salt() -> None:
    salted = [
        each for each in INGREDIENTS if SALT_WORDS.intersection(each.split()[1:]) and not each.startswith(MINERALS)
    ]

    assert salted == ["dimethyl fumarate", "pyridoxal phosphate"]


def test_an_ingredient_that_has_a_row_is_its_own_only_ingredient() -> None:
    assert {each: BY_NAME[each][0] for each in INGREDIENTS if each in BY_NAME and BY_NAME[each][0] != each} == {}


def test_no_name_is_a_word_of_other_vocabulary() -> None:
    words = DOSAGE_FORMS | SALTS | CORRECTED | EVERYDAY | EVERYDAY_WORDS

    assert words & BY_NAME.keys() <= {"hctz", "insulin", "magnesium", "potassium"}


@pytest.mark.parametrize(("name", "ingredients", "kind"), _rows(CHECKED))
def test_the_row_of_a_brand_is_right(name: str, ingredients: str, kind: str) -> None:
    assert BY_NAME[name] == (ingredients, kind)
