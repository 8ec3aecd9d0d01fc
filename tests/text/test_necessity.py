"""Sentences that decide by "is (not) medically necessary", and those that only mention it."""

from __future__ import annotations

import pytest

from imrparse import Decision
from imrparse._text.necessity import find_necessity, read_necessity

SENTENCES = {
    "The brace is medically necessary.": Decision.OVERTURNED,
    "The brace is medically necessary and appropriate.": Decision.OVERTURNED,
    "Both drugs are\nmedically  necessary .": Decision.OVERTURNED,
    "The brace is not medically necessary.": Decision.UPHELD,
    "The brace is notmedically necessary and appropriate.": Decision.UPHELD,
    "Norco 2.5 mg is NOT medically necessary.": Decision.UPHELD,
}


@pytest.mark.parametrize(("sentence", "decision"), SENTENCES.items())
def test_sentence_decides(sentence: str, decision: Decision) -> None:
    span = find_necessity(sentence, 0, len(sentence))
    assert span is not None
    assert read_necessity(sentence[span.as_slice()]) is decision
    assert span.end == len(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "It is asked whether the brace is medically necessary.",
        "If the pain lasts, a brace is medically necessary.",
        "The doctor wrote that the brace is medically necessary.",
        "According to the denial, the brace is not medically necessary.",
        "The brace is necessary.",
        "The brace was medically reviewed.",
        "",
    ],
)
def test_question_condition_or_report_decides_nothing(sentence: str) -> None:
    assert find_necessity(sentence, 0, len(sentence)) is None


def test_two_sentences_that_disagree_decide_nothing() -> None:
    text = "The brace is medically necessary. The drug is not medically necessary."
    assert find_necessity(text, 0, len(text)) is None


def test_last_of_several_sentences_that_agree_is_found() -> None:
    text = "The brace is medically necessary. The drug is medically necessary."
    span = find_necessity(text, 0, len(text))
    assert span is not None
    assert span.end == len(text)
