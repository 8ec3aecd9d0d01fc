"""The end of a rationale: where the last sentences begin."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imrparse._export.sentences import find_end

DENIED = "Therefore, the request is not medically necessary."


@pytest.mark.parametrize(
    ("rationale", "end"),
    [
        ("", ""),
        ("He fell.", "He fell."),
        ("He fell. He limps. A brace helps him.", "A brace helps him."),
        (f"He fell. No brace was tried. {DENIED}", f"No brace was tried. {DENIED}"),
        (DENIED, DENIED),
        (f"The note of Dr. Ito, M.D. is short. {DENIED}", f"The note of Dr. Ito, M.D. is short. {DENIED}"),
        (f"He fell. The score was 7/10 vs. 9/10 in May. {DENIED}", f"The score was 7/10 vs. 9/10 in May. {DENIED}"),
        (f'He fell. The note says "no change." {DENIED}', f'The note says "no change." {DENIED}'),
        (f"He fell (in May). (No brace was tried.) {DENIED}", f"(No brace was tried.) {DENIED}"),
        ("He fell. Is a brace needed? It is, at 2.5 hours a day.", "It is, at 2.5 hours a day."),
        ("He fell. Medical necessity is not shown", "He fell. Medical necessity is not shown"),
        ("Nothing ends here", "Nothing ends here"),
    ],
)
def test_the_end_begins_with_a_sentence(rationale: str, end: str) -> None:
    assert find_end(rationale) == end


@given(st.text("aB. )\"'?DrMvs", max_size=40))
def test_the_end_is_the_end_of_the_text(text: str) -> None:
    assert text.endswith(find_end(text))
    assert bool(find_end(text)) == bool(text)
