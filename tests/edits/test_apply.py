"""Spans of an edited text are mapped back to the text that was given, to the character."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from imrparse import Span, parse
from imrparse._edits.apply import Edit, Edited, apply_edits
from imrparse.testing import RENDERINGS, Letter, render
from support.spans import check_spans

TEXTS = st.text("abcdefgh", min_size=1, max_size=30)


@st.composite
def texts_with_edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(TEXTS)
    offsets = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = list(pairwise(offsets))[::2]
    return text, [Edit(start, end, draw(st.sampled_from(["", "X", "XY"]))) for start, end in pairs]


@given(texts_with_edits())
def test_every_kept_character_maps_back_to_itself(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    edited = apply_edits(text, edits)
    for offset, character in enumerate(edited.text):
        span = edited.map_back(Span(offset, offset + 1))
        if character.islower():
            assert text[span.as_slice()] == character
        else:
            assert (span.start, span.end) in {(edit.start, edit.end) for edit in edits}


@given(texts_with_edits())
def test_what_is_left_is_the_text_without_the_edited_stretches(case: tuple[str, list[Edit]]) -> None:
    text, edits = case
    edited = {offset for edit in edits for offset in range(edit.start, edit.end)}
    kept = "".join(character for offset, character in enumerate(text) if offset not in edited)
    assert apply_edits(text, edits).text.replace("X", "").replace("Y", "") == kept


def test_span_over_an_edit_covers_the_original_stretch() -> None:
    text = "Certi\ufb01cation of a knee\xadcap"
    edited = apply_edits(text, [Edit(5, 6, "fi"), Edit(22, 23, "")])
    assert edited.text == "Certification of a kneecap"
    assert text[edited.map_back(Span(19, 26)).as_slice()] == "knee\xadcap"
    assert edited.map_back(Span(0, 13)) == Span(0, 12)
    assert edited.map_back(Span(0, 0)) == Span(0, 0)


def test_values_of_an_edited_letter_have_their_places_in_the_original() -> None:
    text = render(Letter(), RENDERINGS["pdftotext"]).replace("rationale", "ratio\xadnale").replace("fi", "\ufb01")
    read = parse(text)
    assert read.source == text
    assert read.issues
    check_spans(read)


@given(texts_with_edits(), st.data())
def test_spans_are_mapped_back_through_several_passes(case: tuple[str, list[Edit]], data: st.DataObject) -> None:
    text, edits = case
    edited = Edited(text)
    edited.apply(edits)
    offsets = sorted(data.draw(st.sets(st.integers(0, len(edited.text)), max_size=6)))
    edited.apply([Edit(start, end, "Z") for start, end in list(pairwise(offsets))[::2]])
    for offset, character in enumerate(edited.text):
        if character.islower():
            assert text[edited.map_back(Span(offset, offset + 1)).as_slice()] == character
