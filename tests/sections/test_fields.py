"""Drafts: what they make is what the frozen class itself makes."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from attrs import AttrsInstance, evolve, fields
from attrs.exceptions import FrozenInstanceError

from imrparse import Basis, Determination, Header, Issue, MtusCitation, Request, Span, Summary, parse
from imrparse.sections._fields import _unfrozen as draft
from support.paths import ROOT

LETTER = (ROOT / "examples/letters/one-issue.pdftotext.txt").read_text(encoding="utf-8")
MADE: list[tuple[type[AttrsInstance], dict[str, Any]]] = [
    (Header, {"case_number": "CM16-9912345", "decision_date": date(2016, 10, 13)}),
    (Summary, {"age": 42, "span": Span(2, 9), "spans": {"age": Span(3, 5)}}),
    (MtusCitation, {"title": "Knee Complaints"}),
    (Request, {}),
]


@pytest.mark.parametrize(("frozen", "values"), MADE)
def test_a_draft_makes_the_same_object(frozen: type[AttrsInstance], values: dict[str, Any]) -> None:
    ours, theirs = draft(frozen)(**values), frozen(**values)
    assert type(ours) is frozen
    assert all(getattr(ours, one.name) == getattr(theirs, one.name) for one in fields(frozen))
    assert (ours, hash(ours), repr(ours)) == (theirs, hash(theirs), repr(theirs))
    assert pickle.dumps(ours) == pickle.dumps(theirs)
    assert copy.copy(ours) == evolve(ours) == theirs


@pytest.mark.parametrize(("frozen", "values"), MADE)
def test_it_is_frozen_once_it_is_made(frozen: type[AttrsInstance], values: dict[str, Any]) -> None:
    made = draft(frozen)(**values)
    for one in fields(frozen):
        with pytest.raises(FrozenInstanceError):
            setattr(made, one.name, None)
        with pytest.raises(FrozenInstanceError):
            delattr(made, one.name)


def test_a_draft_takes_no_other_fields() -> None:
    with pytest.raises(TypeError, match="invented"):
        draft(Summary)(invented=1)
    with pytest.raises(TypeError, match="treatment"):
        draft(Issue)()


def test_a_letter_holds_no_drafts() -> None:
    letter = parse(LETTER)
    issue = letter.issues[0]
    made = (letter, letter.header, letter.summary, issue, issue.request, issue.reviewer_basis)
    assert list(map(type, made)) == [Determination, Header, Summary, Issue, Request, Basis]
