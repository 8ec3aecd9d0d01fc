"""Nothing is lost inside a section: each word is in a value, in an unparsed stretch or in a reported problem."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imrparse import Determination, Severity, Span, parse
from imrparse.testing import RENDERINGS, Item, Letter, Rendering, parts, render, renderings
from support.spans import check_spans, objects

LETTER = render(Letter(items=(Item("Knee brace"), Item("Norco 10/325mg #60"))), RENDERINGS["pypdf"])
SENTENCES = (
    "Quillon vexed the marrowby.",
    "Note to parties: the glimmerfax was withdrawn on 1/1/2017.",
    "(amended by the brindlewick)",
    "Fennimore, Oswaldtwist and Pindlebury",
    "drumlin 7 sallowfen",
)


def kept(read: Determination) -> Iterator[Span]:
    """Yield the span of every value, problem and unparsed stretch."""
    for thing in objects(read):
        for name, span in thing.spans.items():
            if name not in {"claims_administrator_basis", "reviewer_basis", "request"}:  # whose values have their own
                yield span
    yield from (problem.span for problem in read.problems if problem.span)
    yield from read.unparsed


@given(parts(), renderings(), st.sampled_from(SENTENCES), st.floats(0, 1))
def test_no_word_is_lost_wherever_it_is_put(letter: Letter, rendering: Rendering, sentence: str, where: float) -> None:
    text = render(letter, rendering)
    gaps = [match.start() for match in re.finditer(r"\s", text)]
    place = gaps[int(where * (len(gaps) - 1))]
    changed = f"{text[:place]} {sentence}{text[place:]}"
    read = parse(changed)
    check_spans(read)
    spans = list(kept(read))
    start = place + 1
    for word in re.finditer(r"\w+", sentence):
        begin, end = start + word.start(), start + word.end()
        assert any(span.start <= begin and end <= span.end for span in spans), (word[0], changed[place - 60 : end + 60])


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Date Assigned:", "Employer: Acme Bakery"),
        ("Date Assigned:", "(amended on appeal)"),
        ("Decision Date:", "(corrected 1/9/2017)"),
        ("State(s) of Licensure:", "The reviewer is independent."),
        ("He/she has no", "This one was chosen by lot."),
        ("The expert reviewer developed", "This is the case."),
        ("The Final Determination", "Two items were withdrawn."),
        ("Knee brace:", "Two items were withdrawn.\n"),
        ("Claims Administrator guideline:", "Note to parties: this item was withdrawn on 1/1/2017."),
        ("CLINICAL CASE SUMMARY", "The reviewer has read the whole file."),
    ],
)
def test_text_that_is_no_value_is_noted_and_unparsed(before: str, text: str) -> None:
    clean = parse(LETTER)
    place = LETTER.index(before)
    read = parse(f"{LETTER[:place]}{text} \n{LETTER[place:]}")
    assert [read.source[span.as_slice()] for span in read.unparsed] == [text.strip()]
    [note] = read.problems
    assert (note.code, note.severity, note.span) == ("text-unread", Severity.NOTE, read.unparsed[0])
    assert (read.header, read.credentials, read.summary, read.issues) == (
        clean.header,
        clean.credentials,
        clean.summary,
        clean.issues,
    )
