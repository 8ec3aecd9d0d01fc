"""Phrases of the form: found in every spacing and spelling that extractors print."""

from __future__ import annotations

import pytest

from imrparse._text.phrases import find_phrase, find_phrases, phrase_pattern


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("Application Received:", "Application \n\nReceived :"),
        ("Certification(s)/Specialty:", "Certi\ufb01cation(s)/Specialty:"),
        ("Office", "O\ufb03ce"),
        ("Decision rationale:", "DECISION RATIONALE:"),
        ("Non-MTUS Citation", "NonMTUS Citation"),
        ("Non-MTUS Citation", "Non- \nMTUS Citation"),
    ],
)
def test_words_of_the_form_are_found_however_they_are_printed(form: str, printed: str) -> None:
    assert find_phrases(form, printed, 0, len(printed)) == [(0, len(printed))]


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("CLINICAL CASE SUMMARY", "clinical case summary"),
        ("State(s) of Licensure:", "States of Licensure:"),
        ("Decision rationale:", "Decisionrationale:"),
        ("Priority:", "Priority"),
    ],
)
def test_other_words_are_not(form: str, printed: str) -> None:
    assert not find_phrase(form, printed, 0, len(printed))


def test_words_as_they_are_printed_count_before_those_in_another_case() -> None:
    text = "The decision rationale: is this. Decision rationale: The knee"
    assert find_phrases("Decision rationale:", text, 0, len(text)) == [(33, 52)]
    assert find_phrase("Decision rationale:", text, 0, 30) is not None


def test_a_phrase_is_a_pattern_to_set_into_others() -> None:
    assert phrase_pattern("a b") == r"a\s++b"
