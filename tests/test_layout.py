"""`Layout` and `Heading`: checked when they are made, and usable as keys, arguments of workers and defaults."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import pytest
from attrs import evolve

from imrparse import LAYOUTS, Decision, Heading, Layout, detect, parse

ROW: dict[str, Any] = {"name": "board", "signature": ("BOARD OF APPEALS",), "headings": (Heading("issues", "WHAT"),)}


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("name", "", ValueError),
        ("signature", "BOARD OF APPEALS", TypeError),
        ("signature", (), ValueError),
        ("signature", ("",), ValueError),
        ("headings", Heading("issues", "WHAT"), TypeError),
        ("headings", ("WHAT",), TypeError),
        ("unless", "OTHER", TypeError),
        ("letterhead", "BOARD", TypeError),
        ("case_numbers", "AB0000", TypeError),
        ("header_labels", {"docket": ("Docket:",)}, ValueError),
        ("header_labels", {"case_number": "Docket:"}, TypeError),
        ("header_labels", {"case_number": ()}, ValueError),
        ("header_labels", [("case_number", ("Docket:",))], TypeError),
        ("header_rows", (("docket",),), ValueError),
        ("header_phrases", {"signed": "Signed on"}, ValueError),
        ("credentials_labels", {"states": "States:"}, ValueError),
        ("credentials_phrases", {"specialties": ""}, ValueError),
        ("stock_text", {"preamble": ("Dear Sir",)}, ValueError),
        ("decisions", {"Granted": "overturned"}, TypeError),
        ("decisions", {"": Decision.UPHELD}, ValueError),
        ("reviewer_labels", ("",), ValueError),
        ("rationale_labels", "Because:", TypeError),
        ("optional_fields", ("docket",), ValueError),
        ("summary_opener", None, TypeError),
    ],
)
def test_a_malformed_row_is_refused_by_the_name_of_its_field(name: str, value: object, error: type[Exception]) -> None:
    with pytest.raises(error, match=rf"^Layout\.{name}: ") as raised:
        Layout(**ROW | {name: value})
    assert "Attribute(" not in str(raised.value)


@pytest.mark.parametrize(("section", "text"), [("issue", "WHAT"), ("issues", ""), ("issues", " ")])
def test_a_malformed_heading_is_refused(section: str, text: str) -> None:
    with pytest.raises((TypeError, ValueError), match=r"^Heading\.(section|text): "):
        Heading(section, text)


def test_a_layout_survives_pickling_and_copying() -> None:
    for layout in LAYOUTS:
        for other in (pickle.loads(pickle.dumps(layout)), copy.deepcopy(layout)):
            assert other == layout
            assert {other: "found"}[layout] == "found"


def test_a_layout_cannot_be_changed() -> None:
    decisions = {"Granted": Decision.OVERTURNED}
    layout = Layout(**ROW, decisions=decisions)
    decisions["Refused"] = Decision.UPHELD
    assert dict(layout.decisions) == {"Granted": Decision.OVERTURNED}
    with pytest.raises(TypeError):
        layout.decisions["Refused"] = Decision.UPHELD  # type: ignore[index]


def test_layouts_that_differ_are_not_equal() -> None:
    layout = Layout(**ROW, header_labels={"case_number": ("Docket:",), "decision_date": ("Signed:",)})
    labels = dict(reversed(layout.header_labels.items()))
    assert evolve(layout, header_labels=labels) != layout


def test_help_shows_the_names_of_layouts() -> None:
    for function in (parse, detect):
        assert len(str(inspect.signature(function))) < 300
