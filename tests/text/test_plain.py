"""Normalising moves no character and leaves no odd ones; collapsing makes one line of a value."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from imrparse._text.plain import collapse, extract, normalise_characters

TEXTS = st.text() | st.text(
    alphabet="a-. \t\r\n\f\v\x1c\x1f\x85\xa0\u2028\u200b\u2019\u201d\u2013\ufffe\xad\ufeff\ufb01"
)


@given(TEXTS)
@example("Received:\r\n10/13/2016\r\n")
def test_no_character_moves(text: str) -> None:
    assert len(normalise_characters(text)) == len(text)


@given(TEXTS)
def test_normalised_white_space_is_a_space_or_a_line_end(text: str) -> None:
    assert {one for one in normalise_characters(text) if one.isspace()} <= {" ", "\n"}


@given(TEXTS)
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalise_characters(normalise_characters(text)) == normalise_characters(text)


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126) | st.just("\n")))
def test_plain_ascii_is_left_alone(text: str) -> None:
    assert normalise_characters(text) == text


@pytest.mark.parametrize(
    ("odd", "even"),
    [
        ("one\r\ntwo", "one \ntwo"),
        ("one\rtwo", "one\ntwo"),
        ("one\ftwo\vthree\x1cfour\x85five\u2028six", "one\ntwo\nthree\nfour\nfive\nsix"),
        ("one\ttwo\xa0three\u2009four\u3000five", "one two three four five"),
        ("\ufeffCase Number:", " Case Number:"),
        ("He\u2019s \u201cwell\u201d", 'He\'s "well"'),
        ("L5\u2013S1 \u2014 so", "L5-S1 - so"),
        ("Non\ufffeMTUS, soft\xadhyphen", "Non-MTUS, soft-hyphen"),
    ],
)
def test_odd_characters_become_plain(odd: str, even: str) -> None:
    assert normalise_characters(odd) == even


@pytest.mark.parametrize("kept", ["90\xb0 \xe9\xdf", "\u8179\U0001f600", "\u0661\u0662", "\x00\x07", "\ufb01rst"])
def test_other_characters_stay(kept: str) -> None:
    assert normalise_characters(kept) == kept


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("  Knee \n brace ", "Knee brace"),
        ("based on Non-\nMTUS", "based on Non-MTUS"),
        ("based on Non- \n \n\nMTUS", "based on Non-MTUS"),
        ("pain - worse", "pain - worse"),
        ("pain -\nworse", "pain - worse"),
        ("pain --\nworse", "pain -- worse"),
        ("98-99", "98-99"),
        ("\ufb01rst o\ufb03ce, \ufb02ow, sti\ufb00", "first office, flow, stiff"),
        (" \n ", ""),
    ],
)
def test_white_space_and_line_end_hyphens_are_collapsed(raw: str, value: str) -> None:
    assert collapse(raw) == value


@given(TEXTS.map(normalise_characters))
def test_collapsing_twice_changes_nothing_more(text: str) -> None:
    value = collapse(text)
    assert collapse(value) == value == " ".join(value.split())


@given(TEXTS.map(normalise_characters), st.integers(0, 30), st.integers(0, 30))
def test_extracted_value_has_its_place(text: str, start: int, length: int) -> None:
    end = min(start + length, len(text))
    taken = extract(text, start, end)
    if taken is None:
        assert not text[start:end].strip()
    else:
        value, (begins, ends) = taken
        assert start <= begins < ends <= end
        assert text[begins:ends] == text[start:end].strip()
        assert value == collapse(text[start:end])


def test_nothing_is_extracted_from_white_space() -> None:
    assert extract("Knee: \n ", 5, 8) is None
    assert extract("Knee", 2, 2) is None
    assert extract("Knee \n brace", 4, 12) == ("brace", (7, 12))
