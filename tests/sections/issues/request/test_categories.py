"""Which category a disputed item has, and which words decide it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imrparse import Request
from imrparse.sections.issues.request import read_requests
from imrparse.sections.issues.request.categories import Rule, read_rules
from imrparse.vocabulary import TREATMENT_CATEGORIES
from support.categories import EXAMPLES

PT_OT = "Physical Therapy/Occupational Therapy (PT/OT)"
RULES = list(read_rules())


def ask(item: str) -> Request:
    return read_requests(item, 0, len(item))[0]


def decisive(item: str) -> str | None:
    """Return the words that decide the category of an item."""
    span = ask(item).spans.get("category")
    return item[span.as_slice()] if span else None


# --- the list and the rules -------------------------------------------------------------------------------------------


def test_each_subcategory_has_an_example() -> None:
    assert list(EXAMPLES) == [(name, one) for name, several in TREATMENT_CATEGORIES.items() for one in several]


@pytest.mark.parametrize(("names", "item"), EXAMPLES.items(), ids=lambda one: one if isinstance(one, str) else "")
def test_the_example_of_each_subcategory(names: tuple[str, str], item: str) -> None:
    request = ask(item)
    assert (request.category, request.subcategory) == names


@pytest.mark.parametrize("rule", {rule.example: rule for rule in RULES}.values(), ids=lambda rule: rule.example)
def test_the_example_of_each_row(rule: Rule) -> None:
    request = ask(rule.example)
    assert (request.category, request.subcategory) == (rule.category, rule.subcategory)


def test_rules_name_categories_of_the_list() -> None:
    assert {rule.category for rule in RULES} <= TREATMENT_CATEGORIES.keys()
    assert {(rule.category, rule.subcategory) for rule in RULES if rule.subcategory} <= EXAMPLES.keys()


def test_no_rule_is_hidden_by_another() -> None:
    keys = [(rule.rank, rule.words, rule.others) for rule in RULES]
    twice = {key for key in keys if keys.count(key) > 1} if len(set(keys)) < len(keys) else set()
    names = {key: {(rule.category, rule.subcategory) for rule in RULES if rule.words == key[1]} for key in twice}
    assert all(len(several) == 1 for several in names.values())


# --- which words decide -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("item", "subcategory", "words"),
    [
        # the head of an item, not what follows it
        ("Physical therapy 2x4 after left knee arthroscopy", PT_OT, "Physical therapy"),
        ("Six massage sessions for pain since the fusion", "Other Therapies", "massage"),
        ("Transportation to physical therapy", "Transportation", "Transportation"),
        ("X-ray of the wrist s/p fusion", "Imaging > Radiology", "X-ray"),
        ("Request for acupuncture, 6 visits", "Acupuncture", "acupuncture"),
        # the first of several treatments
        ("Chiropractic with massage, 6 visits", "Chiropractic", "Chiropractic"),
        ("Left knee arthroscopy with assistant surgeon", "Arthroscopic Surgery", "arthroscopy"),
        ("Assistant surgeon and overnight stay", "Adjunct Surgical Services", "Assistant surgeon"),
        ("Epidural injection with a pain consultation", "Injection", "Epidural"),
        # a treatment before what belongs to an operation, that before a test or a device
        ("Post-op physical therapy 2x6", PT_OT, "physical therapy"),
        ("Pre-op chest X-ray", "Adjunct Surgical Services", "Pre-op"),
        ("Associated surgical service: cold therapy unit, 7 days", "Adjunct Surgical Services", "Associated surgical"),
        # the longer of two phrases
        ("Bone growth stimulator", "DME", "Bone growth stimulator"),
        ("Labs: PT/INR", "Lab & Pathology", "PT/INR"),
        ("Massage chair", "DME", "Massage chair"),
        ("Lumbar traction unit, purchase", "DME", "traction unit"),
        ("Home exercise kit", "DME", "Home exercise kit"),
        # a session or a device
        ("Ultrasound, 6 sessions, right elbow", "Other Therapies", "Ultrasound"),
        ("Ultrasound of the right elbow", "Imaging > Radiology", "Ultrasound"),
        ("Electrical stimulation times 8", "Other Therapies", "Electrical stimulation"),
        ("Electrical stimulation unit", "Electrical Stimulation", "stimulation unit"),
        # a surgeon's evaluation or another's
        ("Consultation with a hand surgeon", "Surgical Consult", "Consultation"),
        ("Spine surgery consultation", "Surgical Consult", "surgery consultation"),
        ("Follow-up with the orthopedic surgeon", "Surgical Consult", "Follow-up"),
        ("Orthopedic consultation", "Medical Specialties", "consultation"),
        ("Psychological testing", "Evaluation & Management", "Psychological testing"),
        # one word out of two
        ("Release of the first dorsal compartment", "Non-arthroscopic Surgery", "Release"),
        ("Myofascial release, 6 sessions", "Other Therapies", "Myofascial"),
        ("Fusion of the ankle", "Non-arthroscopic Surgery", "Fusion"),
        ("Fusion L4-5", "Spine", "Fusion"),
        # in capitals, over a line end, misspelt
        ("CERVICAL\nPILLOW", "DME", "PILLOW"),
        ("Acupunture 2x4", "Acupuncture", "Acupunture"),
    ],
)
def test_the_words_that_decide(item: str, subcategory: str, words: str) -> None:
    assert (ask(item).subcategory, decisive(item)) == (subcategory, words)


@pytest.mark.parametrize("item", ["", "Right shoulder", "Twelve additional units", "Interpreter"])
def test_an_item_that_does_not_tell_has_no_category(item: str) -> None:
    request = ask(item)
    assert (request.category, request.subcategory, request.ingredients) == (None, None, ())


@pytest.mark.parametrize(
    ("item", "category"), [("Right shoulder surgery", "Surgery"), ("Unknown prescription", "Pharmaceuticals")]
)
def test_an_item_that_leaves_its_subcategory_open(item: str, category: str) -> None:
    assert (ask(item).category, ask(item).subcategory) == (category, None)


def test_each_request_of_an_item_has_its_own_category() -> None:
    item = "Norco 10/325mg #60 and Soma 350mg #90"
    found = [(one.subcategory, one.ingredients) for one in read_requests(item, 0, len(item))]
    assert found == [("Opioids", ("acetaminophen", "hydrocodone")), ("Muscle Relaxant", ("carisoprodol",))]


@given(st.text() | st.text(alphabet="acupuntre slopy-/()0123456789\n"))
def test_any_item_has_a_category_of_the_list_or_none(item: str) -> None:
    for request in read_requests(item, 0, len(item)):
        assert request.category is None or request.category in TREATMENT_CATEGORIES
        assert request.subcategory is None or request.subcategory in TREATMENT_CATEGORIES[request.category or ""]
        assert list(request.ingredients) == sorted(set(request.ingredients))
