"""Nesting: spans that overlap become elements that do not."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from imrparse import Span
from imrparse._export.markup import Close, Open, Place, Text, nest

TEXT = "abcdefghij"
SPANS = st.tuples(st.integers(0, 10), st.integers(0, 10)).map(lambda pair: Span(*sorted(pair)))


@given(st.lists(SPANS, max_size=8))
def test_any_spans_nest(spans: list[Span]) -> None:
    places = [Place(str(number), span, "issue", str(number)) for number, span in enumerate(spans)]
    covered = {place.path: "" for place in places}
    opened: Counter[str] = Counter()
    stack: list[str] = []
    text = ""
    for event in nest(places, len(TEXT)):
        match event:
            case Open(place, again):
                stack.append(place.path)
                opened[place.path] += not again
            case Close():
                stack.pop()
            case Text(span, within):
                assert [place.path for place in within] == stack
                text += TEXT[span.as_slice()]
                for path in stack:
                    covered[path] += TEXT[span.as_slice()]
    assert (text, stack) == (TEXT, [])
    assert opened == Counter(covered.keys())
    assert covered == {place.path: TEXT[place.span.as_slice()] for place in places}


def test_an_outer_place_is_opened_first() -> None:
    inner, outer = (Place(name, Span(2, end), "issue", name) for name, end in (("inner", 4), ("outer", 6)))
    assert [event.place.path for event in nest([inner, outer], 10) if isinstance(event, Open)] == ["outer", "inner"]
