"""The class of a drug, how it is given, and its active ingredients."""

from __future__ import annotations

import pytest

from imrparse import Problem, Request
from imrparse.sections.issues.request import read_requests


def ask(item: str) -> Request:
    return read_requests(item, 0, len(item))[0]


@pytest.mark.parametrize(
    ("item", "subcategory", "ingredients"),
    [
        ("Norco 10/325mg #60", "Opioids", "acetaminophen hydrocodone"),
        ("Hydrocodone-APAP 5/325mg #60", "Opioids", "acetaminophen hydrocodone"),
        ("Ultram (tramadol) 50mg #60", "Opioids", "tramadol"),
        ("Tylenol #3, 60 tablets", "Opioids", "acetaminophen codeine"),
        ("Tylenol #30", "Misc Analgesics", "acetaminophen"),
        ("Lisinopril/HCTZ 20/12.5mg", "Antihypertensive", "hydrochlorothiazide lisinopril"),
        ("Gabapenten 300mg #90", "Anti-epilepsy drugs", "gabapentin"),
        ("Post-op Keflex 500mg #28", "Anti-infectives", "cephalexin"),
        # on the skin
        ("Diclofenac 75mg #60", "NSAID", "diclofenac"),
        ("Diclofenac 1% gel, 100 grams", "Topical Analgesics", "diclofenac"),
        ("Diclofenac patch #30", "Topical Analgesics", "diclofenac"),
        ("Ketoprofen 20% cream, 120 grams", "Topical Compounds", "ketoprofen"),
        ("Lidocaine 5% ointment", "Topical Analgesics", "lidocaine"),
        ("Menthol/Camphor cream", "Topical Analgesics", "camphor menthol"),
        ("Capsaicin 0.025%, Flurbiprofen 15%, Menthol 2% cream", "Topical Compounds", "capsaicin flurbiprofen menthol"),
        ("Compounded gabapentin, 60 grams", "Topical Compounds", "gabapentin"),
        ("Soma Compound #30", "Muscle Relaxant", "aspirin carisoprodol"),
        ("Ibuprofen 200mg gel caps #60", "NSAID", "ibuprofen"),
        ("Fentanyl transdermal patch 25mcg #10", "Opioids", "fentanyl"),
        ("Ketorolac 0.5% eye drops", "NSAID", "ketorolac"),
        # injected by a physician or by the worker
        ("Toradol 60mg IM", "Injection", ""),
        ("Kenalog injection, left shoulder", "Injection", ""),
        ("Sumatriptan injection 6mg #4", "Antimigraine Agent", "sumatriptan"),
        ("Orthovisc injections, right knee", "Viscosupplementation", ""),
        # not in the table, or in no class
        ("Xyzolam 5mg #30", None, ""),
        ("Allopurinol 100mg #30", None, "allopurinol"),
        ("Theramine #90", "Nutritional Products", ""),
    ],
)
def test_a_drug(item: str, subcategory: str | None, ingredients: str) -> None:
    request = ask(item)
    assert (request.subcategory, request.ingredients) == (subcategory, tuple(ingredients.split()))
    assert request.category == ("Injection" if subcategory == "Injection" else "Pharmaceuticals")


def test_the_place_of_a_drugs_category_is_its_name() -> None:
    item = "One month of Percocet (oxycodone/APAP) 10/325mg #90"
    assert item[ask(item).spans["category"].as_slice()] == "Percocet"


def test_a_misspelt_drug_is_reported() -> None:
    problems: list[Problem] = []
    [request] = read_requests("Eszopicloni 2mg #30", 0, 19, problems)
    assert (request.drug, request.ingredients) == ("Eszopicloni", ("eszopiclone",))
    assert [problem.code for problem in problems] == ["word-misspelt"]
