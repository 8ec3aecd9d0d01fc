"""Patterns are compiled on first use and behave like any other."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from imrparse._text.lazy import lazy_re, lazy_regex


@pytest.mark.parametrize("make", [lazy_regex, lazy_re])
def test_a_pattern_is_compiled_once(make: Callable[[str, int], re.Pattern[str]]) -> None:
    pattern = make("(?P<number>[0-9]+) visits", re.IGNORECASE)
    said = repr(pattern)
    assert pattern.search("4 VISITS") is not None
    assert pattern.search is pattern.search
    assert pattern.groupindex == {"number": 1}
    assert pattern.sub("-", "4 visits, 5 visits") == "-, -"
    assert repr(pattern) == said
    with pytest.raises(AttributeError):
        pattern.serach  # type: ignore[attr-defined]  # noqa: B018 -- as above
