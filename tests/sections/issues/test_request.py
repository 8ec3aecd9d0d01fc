"""What a disputed item asks for: for each recogniser, wordings that it takes and wordings that it must refuse."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from imrparse import Laterality, Problem, Request
from imrparse.sections.issues.request import read_requests
from support.request_wordings import WORDINGS

LEFT, RIGHT, BILATERAL = Laterality.LEFT, Laterality.RIGHT, Laterality.BILATERAL


def ask(item: str) -> Request:
    return read_requests(item, 0, len(item))[0]


@pytest.mark.parametrize(
    ("item", "times_per_week", "weeks", "visits"),
    [
        ("Physical therapy 3 times a week for 2 weeks", 3, 2, None),
        ("Physical therapy, twice weekly for six weeks", 2, 6, None),
        ("Acupuncture (2) times a week for (4) weeks", 2, 4, None),
        ("Therapy two times\na week times\nsix weeks", 2, 6, None),
        ("PT 2x4 for the L/S", 2, 4, None),
        ("PT 2 x 4", 2, 4, None),
        ("Chiropractic treatment 2x4", 2, 4, None),
        ("Physiotherapy 12 sessions, 3 x 4, Lumbar Spine", 3, 4, 12),
        ("Aquatic therapy 2x/week x 6 weeks (12)", 2, 6, 12),
        ("PT 2xwk x6wks", 2, 6, None),
        ("Chiropractic care 2 per week for 4 weeks", 2, 4, None),
        ("Chiropractic two times four visits (8)", 2, 4, 8),
        ("Spinal manipulation 1 times 8", 1, 8, None),
        ("Psychotherapy once a week for twenty-four weeks", 1, 24, None),
        ("Therapy 2 times a week for 3 weeks (6)", 2, 3, 6),
        ("Additional therapy three times a week over two weeks", 3, 2, None),
        ("Electrical stimulation times 6", None, None, 6),
        ("Manipulation x 12, low back", None, None, 12),
        ("Occupational therapy for nine sessions", None, None, 9),
        ("Eight (8) physical therapy sessions", None, None, 8),
        ("Physical Therapy sessions, 12", None, None, 12),
        ("Six therapy sessions two times a week for three weeks", 2, 3, 6),
        ("One hundred sessions of exercise", None, None, 100),
        ("Hand therapy twenty-four (24) visits", None, None, 24),
        ("12 additional physical therapy for the neck", None, None, 12),
    ],
)
def test_how_often(item: str, times_per_week: int | None, weeks: int | None, visits: int | None) -> None:
    request = ask(item)
    assert (request.times_per_week, request.weeks, request.visits) == (times_per_week, weeks, visits)


@pytest.mark.parametrize(
    "item",
    [
        "Epidural steroid injection L5-S1",
        "Facet blocks L4-5",
        "Gel, apply 4 times a day",
        "Standard wheelchair for a 3 month rental",
        "Inpatient rehabilitation 7-10 days",
        "4x4 gauze pads",
        "Splint 2 x 4 inches",
        "Office visits every 4-6 weeks",
        "Follow-up in 6 weeks",
        "Massage twice a month",
    ],
)
def test_no_frequency(item: str) -> None:
    request = ask(item)
    assert (request.times_per_week, request.weeks, request.visits) == (None, None, None)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Therapy 2-3 times a week for 6 weeks", (None, 6, None)),
        ("Therapy two to three times a week for six to eight weeks", (None, None, None)),
        ("Acupuncture 6-8 sessions", (None, None, None)),
        ("two therapy sessions for the neck and eight therapy sessions for the wrist", (None, None, None)),
    ],
)
def test_a_range_or_a_choice_is_no_number(item: str, expected: tuple[int | None, ...]) -> None:
    request = ask(item)
    assert (request.times_per_week, request.weeks, request.visits) == expected


@pytest.mark.parametrize(
    ("item", "quantity"),
    [
        ("Norco 10/325mg #60", 60),
        ("Ibuprofen 800mg # 90", 90),
        ("Omeprazole 20mg QTY: 2", 2),
        ("Omeprazole 20mg quantity of 30", 30),
        ("Omeprazole 20mg Qty: 60.00", 60),
        ("Ambien 10mg, 60 tablets", 60),
        ("Ambien 10mg thirty (30) capsules", 30),
        ("Tizanidine 4mg x 30", 30),
        ("Wrist braces #2", 2),
        ("Tylenol #3 qty 60", 60),
        ("Tylenol quantity 60", 60),
        ("Extraction of tooth #30", None),
        ("1 knee scooter", 1),
        ("One (1) x-ray of the neck", 1),
        ("MRI of the knee times 1", 1),
        ("Diazepam 5mg, may repeat once", None),
        ("Ketoprofen 20% cream, 167 grams", None),
        ("Suspension 500ml", None),
        ("Colace 100mg, take 1 tablet by mouth", None),
        ("Norco 5/325mg, 1-2 tabs orally every 4-6 hrs", None),
        ("Three phase bone scan", None),
        ("Bedside 3 in 1 commode", None),
        ("Two level fusion", None),
        ("Pain of 8 on a 10-point scale", None),
        ("10 panel drug screen", None),
        ("Tylenol #3", None),
        ("Crown, tooth #14", None),
        ("Eight physical therapy sessions", None),
    ],
)
def test_quantity(item: str, quantity: int | None) -> None:
    assert ask(item).quantity == quantity


@pytest.mark.parametrize(
    ("item", "refills"),
    [
        ("Norco #60 with 1 refill", 1),
        ("Norco #60 with one refill", 1),
        ("Norco #60, 2 (two) refills", 2),
        ("Norco #60 refills: 3", 3),
        ("Norco #60 refills 2", 2),
        ("Norco #60 x 2 refills", 2),
        ("Norco #60, no refills", 0),
        ("Norco #60", None),
        ("Intrathecal pump refill", None),
    ],
)
def test_refills(item: str, refills: int | None) -> None:
    assert ask(item).refills == refills


@pytest.mark.parametrize(
    ("item", "drug", "strength"),
    [
        ("Norco 10/325mg #60", "Norco", "10/325mg"),
        ("Norco 10/325 #60", "Norco", "10/325"),
        ("Ultram (tramadol) 50mg #90", "Ultram (tramadol)", "50mg"),
        ("Oxycodone HCL ER 20 mg #60", "Oxycodone HCL ER", "20 mg"),
        ("Trezix capsule 320.5/30/16mg", "Trezix", "320.5/30/16mg"),
        ("Fentanyl patch 25mcg/hr #10", "Fentanyl", "25mcg/hr"),
        ("Synapryn (10mg/1ml oral suspension) 500ml", "Synapryn", "10mg/1ml"),
        ("Lidocaine ointment 5% 106.32gm", "Lidocaine", "5%"),
        ("Compound Ketoprofen 20%, 240 grams", "Ketoprofen", "20%"),
        ("Three months coverage of Viagra 50mg", "Viagra", "50mg"),
        ("1 prescription of Tramadol ER 150mg #30", "Tramadol ER", "150mg"),
        ("Post-op Norco 5/325mg #60", "Norco", "5/325mg"),
        ("Voltaren gel apply to affected area", "Voltaren", None),
        ("Lidoderm patch, 12 hours on", "Lidoderm", None),
        ("Baclofen 2%, Gabapentin 6%, Lidocaine 5%", "Baclofen 2%, Gabapentin 6%, Lidocaine 5%", None),
        ("Baclofen 10%/Lidocaine 5%/Menthol cream", "Baclofen 10%/Lidocaine 5%/Menthol", None),
        ("ABC (Baclofen 2%, Gabapentin 6%) 60 grams", "ABC (Baclofen 2%, Gabapentin 6%)", None),
        ("Buprenorphine HCL sublingual troches 2mg #30", "Buprenorphine HCL", "2mg"),
        ("Medrox patches", "Medrox", None),
        ("Testosterone level", None, None),
        ("Twelve acupuncture visits with Capsaicin patch", None, None),
        ("Platelet rich plasma injection to left foot", None, None),
        ("Cortisone injection, right shoulder", None, None),
        ("Right knee injection with 40mg of a steroid", None, None),
        ("MRI of the lumbar spine", None, None),
        ("TENS unit", None, None),
    ],
)
def test_drug(item: str, drug: str | None, strength: str | None) -> None:
    request = ask(item)
    assert (request.drug, request.strength) == (drug, strength)


@pytest.mark.parametrize(
    ("item", "retrospective", "days"),
    [
        ("Retrospective TENS unit (DOS 12/29/16)", True, (date(2016, 12, 29),)),
        ("Lidoderm patch, DOS: 11/11/2016", True, (date(2016, 11, 11),)),
        ("Retro request for a brace", True, ()),
        ("Brace, dates of service 1/2/15 and 1/9/15", True, (date(2015, 1, 2), date(2015, 1, 9))),
        ("Injections, DOS:\n3/4/14, 3/11/14", True, (date(2014, 3, 4), date(2014, 3, 11))),
        ("Brace, pages 98-99", False, ()),
        ("Brace, DOS: 13/2/2013", False, ()),
        ("Brace, requested 1/2/15", False, ()),
    ],
)
def test_retrospective(item: str, retrospective: bool, days: tuple[date, ...]) -> None:
    request = ask(item)
    assert (request.retrospective, request.dates_of_service) == (retrospective, days)


@pytest.mark.parametrize(
    ("item", "sides", "parts"),
    [
        ("MRI FOR THE C/S AND L/S", (), ("cervical spine", "lumbar spine")),
        ("NCS/EMG RUE", (RIGHT,), ("upper extremity",)),
        ("EMG BLE", (BILATERAL,), ("lower extremity",)),
        ("Heat to the low back", (), ("back",)),
        ("MRI C-spine", (), ("cervical spine",)),
        ("Therapy, cervical and thoracic spine", (), ("cervical spine", "thoracic spine")),
        ("MRI of the fingers of the right hand", (RIGHT,), ("finger", "hand")),
        ("SSEP of the lumbar and lower extremities", (), ("lumbar spine", "lower extremity")),
        ("EMG, upper and lower extremities", (), ("upper extremity", "lower extremity")),
        ("Heat, upper and lower back", (), ("back",)),
        ("Left SI joint injection", (LEFT,), ("sacroiliac joint",)),
        ("Lumbosacral spine films", (), ("lumbosacral spine",)),
        ("Custom orthotics, both feet", (BILATERAL,), ("foot",)),
        ("Splint (R) thumb", (RIGHT,), ("thumb",)),
        ("Left\nshoulder and right hip", (LEFT, RIGHT), ("shoulder", "hip")),
        ("Lumbar support", (), ("lumbar spine",)),
        ("Right L5-S1 injection", (RIGHT,), ()),
        ("1 knee scooter", (), ()),
        ("Large gloves", (), ()),
        ("Backpack and handle", (), ()),
    ],
)
def test_where(item: str, sides: tuple[Laterality, ...], parts: tuple[str, ...]) -> None:
    request = ask(item)
    assert (request.laterality, request.body_parts) == (sides, parts)


def test_every_value_has_its_place() -> None:
    item = "Retrospective Norco 10/325mg #60 with 1 refill, left knee (DOS: 11/14/16)"
    [request] = read_requests(f"…{item}…", 1, len(item) + 1)
    said = {name: item[span.start - 1 : span.end - 1] for name, span in request.spans.items()}
    assert said == {
        "retrospective": "Retrospective",
        "drug": "Norco",
        "strength": "10/325mg",
        "quantity": "60",
        "refills": "1",
        "laterality": "left",
        "body_parts": "knee",
        "dates_of_service": "11/14/16",
        "category": "Norco",
    }


@given(st.text() | st.text(alphabet="0123456789 x#/-.,()%mgtwoweekstimesvisitslefrgh\n"))
def test_any_item(item: str) -> None:
    request = ask(item)
    for span in request.spans.values():
        assert 0 <= span.start < span.end <= len(item)


@pytest.mark.parametrize(
    ("item", "expected"),
    [pytest.param(*row, id=f"{name}: {row[0]}") for name, rows in WORDINGS.items() for row in rows],
)
def test_many_wordings(item: str, expected: Request) -> None:
    assert evolve(ask(item), category=None, subcategory=None, ingredients=()) == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Percocet 5/325mg #30 and Valium 5mg #20", [("Percocet", 30), ("Valium", 20)]),
        (
            "Naproxen 500mg #60, Prilosec 20mg #60; and Ultram 50mg #90",
            [("Naproxen", 60), ("Prilosec", 60), ("Ultram", 90)],
        ),
        ("Lunesta & Ativan", [("Lunesta", None), ("Ativan", None)]),
        ("Mobic 15mg + Zanaflex 4mg", [("Mobic", None), ("Zanaflex", None)]),
        (
            "Ketoprofen 20%, Lidocaine 5% cream and Mobic 15mg #30",
            [("Ketoprofen 20%, Lidocaine 5%", None), ("Mobic", 30)],
        ),
        ("Soma 350mg #60 and chiropractic 2x4", [("Soma", 60), (None, None)]),
        ("Oxycodone and acetaminophen 5/325mg #60", [("Oxycodone and acetaminophen", 60)]),
        ("Lidocaine, Ketoprofen and Menthol cream", [("Lidocaine, Ketoprofen and Menthol", None)]),
        ("Norco 5/325mg #60; urine drug screen", [("Norco", 60)]),
        ("Vitamin D and testosterone levels", [(None, None)]),
    ],
)
def test_several_drugs(item: str, expected: list[tuple[str | None, int | None]]) -> None:
    assert [(one.drug, one.quantity) for one in read_requests(item, 0, len(item))] == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Chiropractic 2x4 and massage 1x4 for the neck", [(2, 4, None), (1, 4, None)]),
        ("6 visits of physical therapy, 4 acupuncture visits, left hip", [(None, None, 6), (None, None, 4)]),
        ("two therapy sessions for the neck and eight therapy sessions for the wrist", [(None, None, None)]),
        ("8 sessions of physical therapy and occupational therapy", [(None, None, 8)]),
        ("Acupuncture 2x4 and a home exercise program", [(2, 4, None)]),
    ],
)
def test_several_courses(item: str, expected: list[tuple[int | None, ...]]) -> None:
    requests = read_requests(item, 0, len(item))
    assert [(one.times_per_week, one.weeks, one.visits) for one in requests] == expected


def test_several_requests_share_the_service_and_the_part_of_the_body() -> None:
    item = "Retrospective physical therapy 2x4 and acupuncture 1x4, left knee, DOS 1/5/15"
    for request in read_requests(item, 0, len(item)):
        assert (request.retrospective, request.dates_of_service) == (True, (date(2015, 1, 5),))
        assert (request.laterality, request.body_parts) == ((LEFT,), ("knee",))


@pytest.mark.parametrize(
    ("item", "field", "printed"),
    [
        ("Naproxen 550mg #6O", "quantity", "6O"),
        ("Naproxen 550mg # l20", "quantity", "l20"),
        ("Naproxen 550mg #9S", "quantity", "9S"),
        ("Naproxen 550mg QTY: 3O", "quantity", "3O"),
        ("Naproxen 5OO mg", "strength", "5OO"),
        ("Norco 10/32Smg", "strength", "32S"),
        ("Clonazepam O.5 mg", "strength", "O.5"),
        ("Acupuncture 1O visits", "visits", "1O"),
        ("Acupuncture l2 visits", "visits", "l2"),
        ("Physical therapy for I2 weeks", "weeks", "I2"),
    ],
)
def test_a_number_with_letters_among_its_digits_is_reported_and_not_read(item: str, field: str, printed: str) -> None:
    problems: list[Problem] = []
    [request] = read_requests(item, 0, len(item), problems)
    [problem] = problems
    assert problem.code == "number-misread"
    assert problem.span is not None
    assert item[problem.span.as_slice()] == printed
    assert getattr(request, field) is None


@pytest.mark.parametrize(
    "item",
    [
        "Tylenol #3",
        "MRI of T10-L2",
        "Epidural injection at L5-S1",
        "Ointment 10oz",
        "Oxygen 2l",
        "Brace for 10 lbs",
        "O2",
    ],
)
def test_a_letter_beside_a_number_may_be_meant(item: str) -> None:
    problems: list[Problem] = []
    read_requests(item, 0, len(item), problems)
    assert problems == []


@pytest.mark.parametrize(
    ("item", "printed"),
    [
        ("Retrospective MRI (DOS: 11/14/20 16)", "11/14/20 16"),
        ("Retrospective MRI (DOS 1 1/14/2016)", "1 1/14/2016"),
        ("Norco #60 DOS: 11/14/1 6", "11/14/1 6"),
        ("Norco #60 DOS: 11/14/16, 11/2 1/16", "11/2 1/16"),
        ("MRI, date of service 11-14-201 6", "11-14-201 6"),
        ("Retrospective MRI (DOS: 13/14/2016)", "13/14/2016"),
        ("Retrospective MRI (DOS: l1/14/2016)", "l1/14/2016"),
    ],
)
def test_a_date_of_service_that_cannot_be_read_is_reported(item: str, printed: str) -> None:
    problems: list[Problem] = []
    [request] = read_requests(item, 0, len(item), problems)
    [problem] = problems
    assert problem.code == "date-impossible"
    assert problem.span is not None
    assert item[problem.span.as_slice()] == printed
    assert all(day.isoformat() == "2016-11-14" for day in request.dates_of_service)
