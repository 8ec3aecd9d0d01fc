"""The result objects: frozen, slotted, and equal if their values are."""

from __future__ import annotations

import inspect
import json
import pickle
from collections.abc import Callable
from copy import copy
from datetime import date
from enum import Enum, StrEnum
from itertools import product
from operator import ge, gt, le, lt
from typing import Any, TypeAlias

import pytest
from attrs import evolve, fields_dict
from attrs.exceptions import FrozenInstanceError

from imrparse import (
    Basis,
    Credentials,
    Decision,
    Determination,
    Header,
    Issue,
    Laterality,
    Modification,
    MtusCitation,
    NonMtusCitation,
    Outcome,
    Priority,
    Problem,
    Request,
    Severity,
    Sex,
    Source,
    Span,
    Statement,
    Summary,
    models,
)
from imrparse.models import Spans

Model: TypeAlias = Any  # result objects share no class

BASIS = Basis("Knee Complaints 2004", Statement.NOT_MTUS, (MtusCitation("Knee Complaints", 2004),))
ISSUE = Issue("Knee brace", Decision.UPHELD, reviewer_basis=BASIS, rationale="The knee is stable.")

READ: list[Model] = [
    Header("CM16-9912345", date(2016, 10, 13), priority=Priority.EXPEDITED),
    Credentials(("California",), ("Family Practice",)),
    Summary("The worker fell.", 44, Sex.FEMALE),
    MtusCitation("Knee Complaints", 2004, ("Initial Care",), "98-99"),
    NonMtusCitation("ODG, Knee", Source.ODG, "Knee"),
    BASIS,
    Modification("ten", "six", "four"),
    Request(drug="Norco", laterality=(Laterality.LEFT,), body_parts=("knee",)),
    ISSUE,
]
"""One of each class with `span` and `spans`."""
OTHERS: list[Model] = [
    Span(3, 5),
    Problem("text-unparsed", "Odd.", Severity.WARNING, Span(3, 5)),
    Determination("mine", Header(), Credentials(), Summary(), (ISSUE,), (), (Span(0, 2),), "Dear worker"),
]


def name_of(thing: object) -> str:
    return type(thing).__name__


def test_every_model_is_tested_here() -> None:
    classes = {one for _, one in inspect.getmembers(models, inspect.isclass) if hasattr(one, "__attrs_attrs__")}
    assert {type(one) for one in READ + OTHERS} == classes


@pytest.mark.parametrize("one", READ + OTHERS, ids=name_of)
def test_it_is_frozen(one: Model) -> None:
    for name in fields_dict(type(one)):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, None)


@pytest.mark.parametrize("one", READ + OTHERS, ids=name_of)
def test_it_is_slotted(one: Model) -> None:
    assert not hasattr(one, "__dict__")
    with pytest.raises(AttributeError):
        one.invented = 1


@pytest.mark.parametrize("one", READ + OTHERS, ids=name_of)
def test_it_can_be_pickled_and_hashed(one: Model) -> None:
    copy = pickle.loads(pickle.dumps(one))
    assert copy == one
    assert hash(copy) == hash(one)


@pytest.mark.parametrize("one", READ, ids=name_of)
def test_places_are_left_out_of_equality_and_repr(one: Model) -> None:
    name = next(iter(fields_dict(type(one))))
    moved = evolve(one, span=Span(100, 200), spans={name: Span(100, 110)})
    assert (moved.span, moved.spans[name]) == (Span(100, 200), Span(100, 110))
    assert moved == one
    assert hash(moved) == hash(one)
    assert repr(moved) == repr(one)
    assert "span" not in repr(one)


@pytest.mark.parametrize("one", READ, ids=name_of)
def test_places_survive_a_pickle(one: Model) -> None:
    moved = evolve(one, span=Span(100, 200), spans={"text": Span(100, 110)})
    copy = pickle.loads(pickle.dumps(moved))
    assert (copy.span, dict(copy.spans)) == (Span(100, 200), {"text": Span(100, 110)})


@pytest.mark.parametrize(
    "other",
    [
        evolve(ISSUE, treatment="Knee braces"),
        evolve(ISSUE, decision=Decision.OVERTURNED),
        evolve(ISSUE, reviewer_basis=None),
        evolve(ISSUE, rationale=None),
    ],
)
def test_another_value_makes_it_unequal(other: Issue) -> None:
    assert other != ISSUE


@pytest.mark.parametrize("make", [Header, Credentials, Summary, Request], ids=lambda make: make.__name__)
def test_missing_values_are_none_or_empty(make: Callable[[], Model]) -> None:
    empty = make()
    values = [getattr(empty, name) for name in fields_dict(type(empty)).keys() - {"span", "spans"}]
    assert all(value in (None, (), False) for value in values)
    assert empty.span == Span(0, 0)
    assert not empty.spans


def test_a_span_extracts_its_part_of_the_text() -> None:
    assert "Knee brace: Upheld"[Span(5, 10).as_slice()] == "brace"
    assert Span(5, 10) > Span(5, 9) > Span(4, 20)


def test_a_span_contains_offsets_and_spans() -> None:
    span = Span(5, 10)
    assert [offset for offset in range(12) if offset in span] == [5, 6, 7, 8, 9]
    assert all(inner in span for inner in (span, Span(5, 5), Span(6, 9), Span(10, 10)))
    assert not any(outer in span for outer in (Span(4, 6), Span(9, 11), Span(0, 20), Span(11, 11)))


@pytest.mark.parametrize(
    ("other", "expected"),
    [((0, 5), False), ((0, 6), True), ((5, 10), True), ((7, 7), False), ((9, 20), True), ((10, 20), False)],
)
def test_spans_overlap_if_they_share_a_character(other: tuple[int, int], expected: bool) -> None:
    assert Span(5, 10).overlaps(Span(*other)) is Span(*other).overlaps(Span(5, 10)) is expected


def test_a_span_unpacks_and_is_true_even_if_empty() -> None:
    start, end = Span(5, 10)
    assert (start, end) == (5, 10)
    assert "Knee brace: Upheld"[slice(*Span(5, 10))] == "brace"
    assert Span(0, 0)


LETTER = OTHERS[-1]


def test_the_repr_is_one_line() -> None:
    assert repr(LETTER) == "<Determination without case number: upheld, 1 issue>"
    empty = Determination("mine", Header("CM16-9900001"), Credentials(), Summary(), ())
    assert repr(empty) == "<Determination CM16-9900001: outcome unknown, 0 issues>"


def test_the_text_of_a_span() -> None:
    assert LETTER.text_of(Span(5, 11)) == "worker"
    assert LETTER.text_of(Span(11, 11)) == ""


def test_the_text_of_a_span_beyond_the_source_is_an_error() -> None:
    with pytest.raises(ValueError, match="the source, which has 11 characters"):
        LETTER.text_of(Span(5, 12))


UPHELD, OVERTURNED = Decision.UPHELD, Decision.OVERTURNED


@pytest.mark.parametrize(
    ("decisions", "outcome"),
    [
        ([], None),
        ([None], None),
        ([UPHELD], Outcome.UPHELD),
        ([UPHELD, UPHELD], Outcome.UPHELD),
        ([OVERTURNED], Outcome.OVERTURNED),
        ([OVERTURNED, OVERTURNED], Outcome.OVERTURNED),
        ([UPHELD, OVERTURNED], Outcome.PARTIALLY_OVERTURNED),
        ([OVERTURNED, UPHELD, OVERTURNED], Outcome.PARTIALLY_OVERTURNED),
        ([UPHELD, None], None),
        ([UPHELD, None, OVERTURNED], None),
    ],
)
def test_outcome(decisions: list[Decision | None], outcome: Outcome | None) -> None:
    issues = tuple(Issue("Knee brace", decision) for decision in decisions)
    assert Determination("mine", Header(), Credentials(), Summary(), issues).outcome is outcome


ENUMS = (Decision, Outcome, Priority, Sex, Statement, Source, Laterality, Severity)


@pytest.mark.parametrize("kind", ENUMS)
def test_enum_values_are_their_names_in_lower_case(kind: type[Enum]) -> None:
    assert [one.value for one in kind] == [one.name.lower() for one in kind]


def test_spans_are_a_read_only_mapping() -> None:
    spans = Spans({"text": (3, 8), "age": (3, 5)})
    assert dict(spans) == {"text": Span(3, 8), "age": Span(3, 5)} == spans
    assert ("age" in spans, "sex" in spans, len(spans), list(spans)) == (True, False, 2, ["text", "age"])
    assert (spans.get("sex"), eval(repr(spans))) == (None, spans)  # noqa: S307 -- made on the line itself
    assert pickle.loads(pickle.dumps(spans)) == spans
    with pytest.raises(KeyError):
        spans["sex"]
    with pytest.raises(TypeError):
        spans["sex"] = Span(0, 1)  # type: ignore[index]
    with pytest.raises(AttributeError):
        spans.invented = 1  # type: ignore[attr-defined]


def test_a_decision_must_be_a_decision() -> None:
    with pytest.raises(TypeError, match="decision"):
        Issue("Knee brace", "upheld")  # type: ignore[arg-type]


def test_an_enum_equals_its_word() -> None:
    assert f"{Decision.UPHELD}" == Decision.UPHELD == "upheld"


@pytest.mark.parametrize("one", [one for kind in ENUMS for one in kind], ids=repr)
def test_an_enum_is_its_word_in_text_and_in_json(one: StrEnum) -> None:
    assert f"{one}" == str(one) == "".join([one]) == one.value
    assert json.loads(json.dumps({one: one})) == {one.value: one.value}
    assert {one.value: 1}[one] == 1


def test_enums_are_sorted_as_their_words() -> None:
    assert sorted([Decision.UPHELD, Decision.OVERTURNED]) == ["overturned", "upheld"]


def test_severities_are_sorted_by_how_serious_they_are() -> None:
    ascending = [Severity.NOTE, Severity.WARNING, Severity.ERROR]
    assert sorted(Severity) == sorted(["error", "note", Severity.WARNING], key=Severity) == ascending
    for (low, one), (high, other) in product(enumerate(ascending), repeat=2):
        assert [compare(one, other) for compare in (lt, le, gt, ge)] == [
            compare(low, high) for compare in (lt, le, gt, ge)
        ]
        assert (one < other.value, one.value >= other) == (low < high, low >= high)


@pytest.mark.parametrize("compare", [lt, le, gt, ge])
def test_a_severity_is_compared_with_nothing_else(compare: Callable[[object, object], bool]) -> None:
    for one, other in ((Severity.ERROR, "fatal"), ("fatal", Severity.ERROR), (Severity.ERROR, 3)):
        with pytest.raises(ValueError, match="is not a valid Severity"):
            compare(one, other)


def test_a_copied_severity_is_itself() -> None:
    assert pickle.loads(pickle.dumps(Severity.NOTE)) is copy(Severity.NOTE) is Severity.NOTE
