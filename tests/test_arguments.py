"""Wrong arguments: the error names what was given, and says what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from imrparse import parse, sections, to_citation_rows, to_dict, to_html, to_rows

LETTER = parse("IMR ISSUES, DECISIONS AND RATIONALES\nKnee brace: Upheld")


@pytest.mark.parametrize("name", sections.__all__)
@pytest.mark.parametrize(("text", "said"), [(None, "None"), (b"Case Number:", "decode it first"), (["a"], "list")])
def test_a_section_parser_needs_a_str(name: str, text: object, said: str) -> None:
    with pytest.raises(TypeError, match=rf"sections\.{name}\(\) needs .* a str, not .*{said}"):
        getattr(sections, name)(text)


@pytest.mark.parametrize("name", sections.__all__)
def test_a_section_parser_needs_a_layout(name: str) -> None:
    with pytest.raises(TypeError, match=r"imrparse\.Layout"):
        getattr(sections, name)("Case Number:", layout="issues-and-rationales")


@pytest.mark.parametrize("function", [to_dict, to_html])
@pytest.mark.parametrize(
    ("given", "advice"),
    [
        ("Case Number:", "parse the text first"),
        ([LETTER], "call it for each one"),
        (None, "not None"),
        ({}, "not dict"),
    ],
)
def test_an_export_of_one_letter_needs_a_determination(
    function: Callable[[Any], object],
    given: object,
    advice: str,
) -> None:
    with pytest.raises(TypeError, match=rf"{function.__name__}\(\) needs a Determination.*{advice}"):
        function(given)


@pytest.mark.parametrize("function", [to_rows, to_citation_rows])
@pytest.mark.parametrize(
    ("given", "advice"), [(LETTER, r"\(\[determination\]\)"), ("Case Number:", "not str"), (None, "not None")]
)
def test_rows_need_several_determinations(
    function: Callable[[Any], object],
    given: object,
    advice: str,
) -> None:
    with pytest.raises(TypeError, match=rf"{function.__name__}\(\).*{advice}"):
        function(given)
