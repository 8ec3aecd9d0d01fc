"""Building a result object field by field gives what its class gives."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any, TypeAlias

import pytest
from attrs import evolve, fields
from attrs.exceptions import FrozenInstanceError

from imrparse import Header, MtusCitation, Request, Span, Summary
from imrparse.sections._fields import Fields

Model: TypeAlias = Any  # result objects share no class

VALUES: list[tuple[type[Model], dict[str, object]]] = [
    (Header, {"case_number": "CM16-9912345", "decision_date": date(2016, 10, 13)}),
    (Summary, {"age": 42}),
    (MtusCitation, {"title": "Knee Complaints"}),
    (Request, {}),
]


def build(model: type[Model], values: dict[str, object]) -> Model:
    collected = Fields()
    for name, value in values.items():
        collected.set(name, value, (3, 5))
    return collected.build(model, 2, 9)


@pytest.mark.parametrize(("model", "values"), VALUES)
def test_built_object_is_the_one_that_its_class_makes(model: type[Model], values: dict[str, object]) -> None:
    ours, theirs = build(model, values), model(**values)
    assert type(ours) is model
    assert (ours, hash(ours), repr(ours)) == (theirs, hash(theirs), repr(theirs))
    assert pickle.loads(pickle.dumps(ours)) == copy.copy(ours) == evolve(ours) == theirs


@pytest.mark.parametrize(("model", "values"), VALUES)
def test_built_object_has_a_span_for_itself_and_for_each_value(model: type[Model], values: dict[str, object]) -> None:
    built = build(model, values)
    assert built.span == Span(2, 9)
    assert dict(built.spans) == dict.fromkeys(values, Span(3, 5))


@pytest.mark.parametrize(("model", "values"), VALUES)
def test_built_object_is_frozen(model: type[Model], values: dict[str, object]) -> None:
    built = build(model, values)
    for one in fields(model):
        with pytest.raises(FrozenInstanceError):
            setattr(built, one.name, None)
        with pytest.raises(FrozenInstanceError):
            delattr(built, one.name)


def test_text_is_set_without_the_white_space_around_it() -> None:
    collected = Fields()
    collected.set_text("title", "MTUS: Knee \n Complaints ", 5, 24)
    assert collected.build(MtusCitation, 0, 24).title == "Knee Complaints"
    assert collected.places == {"title": (6, 23)}


def test_white_space_alone_sets_no_text() -> None:
    collected = Fields()
    collected.set_text("text", "\n \n", 0, 3)
    assert collected.build(Summary, 0, 3).text is None
    assert not collected.places
