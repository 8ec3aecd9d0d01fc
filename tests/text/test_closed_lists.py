"""Names of closed lists: what scanners and converters make of them, and what is another name."""

from __future__ import annotations

import pytest

from imrparse._text.closed_lists import find_misread_name
from imrparse.vocabulary import SPECIALTIES, STATES


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Califomia", "California"),
        ("Calitornia", "California"),
        ("Ca1ifornia", "California"),
        ("Ncvada", "Nevada"),
        ("Wasbington", "Washington"),
        ("W ashington", "Washington"),
        ("NewYork", "New York"),
        ("NEW YORK", "New York"),
        ("District of Co1umbia", "District of Columbia"),
        ("WASHINGTON, D.C.", "Washington, D.C."),
    ],
)
def test_a_misread_state_is_recognised(printed: str, meant: str) -> None:
    assert find_misread_name(printed, STATES) == meant


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Physical Medicine & Rehabi1itation", "Physical Medicine & Rehabilitation"),
        ("PhysicalMedicine&Rehabilitation", "Physical Medicine & Rehabilitation"),
        ("Physical Medicine and Rehabilitatlon", "Physical Medicine and Rehabilitation"),
        ("Farnily Practice", "Family Practice"),
        ("Orthopedic Surqery", "Orthopedic Surgery"),
        ("Anesthesio1ogy", "Anesthesiology"),
        ("PAIN MANAGEMENT", "Pain Management"),
    ],
)
def test_a_misread_specialty_is_recognised(printed: str, meant: str) -> None:
    assert find_misread_name(printed, SPECIALTIES) == meant


@pytest.mark.parametrize(
    "printed", ["Podiatrics", "Urologist", "Nuerology", "Ca1itomla", "Ontario", "MD", "", "Surgeon"]
)
def test_another_name_is_left_alone(printed: str) -> None:
    assert find_misread_name(printed, SPECIALTIES | STATES) is None


def test_a_name_that_may_be_two_of_the_list_is_left_alone() -> None:
    assert find_misread_name("tine", frozenset({"fine", "line"})) is None
