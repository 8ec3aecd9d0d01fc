"""Markdown is taken out of a text that is Markdown as a whole."""

from __future__ import annotations

import pytest

from imrparse import LAYOUTS
from imrparse._edits.artefacts import edit_text

SIGN = "## CLINICAL CASE SUMMARY\n\n"


def read(markdown: str) -> str:
    return (
        " ".join(edit_text(f"{SIGN}{markdown}\n", LAYOUTS).text.split()).removeprefix("CLINICAL CASE SUMMARY").strip()
    )


@pytest.mark.parametrize(
    ("markdown", "meant"),
    [
        ("**Knee brace:** Upheld", "Knee brace: Upheld"),
        ("**Knee brace: Upheld**", "Knee brace: Upheld"),
        ("**Knee brace: Upheld****MAXIMUS guideline:** a", "Knee brace: Upheld MAXIMUS guideline: a"),
        ("*Knee brace:* _Upheld_", "Knee brace: Upheld"),
        ("__Knee brace:__ `Upheld`", "Knee brace: Upheld"),
        ("### Knee brace: Upheld ###", "Knee brace: Upheld"),
        ("- **Knee brace:** Upheld", "Knee brace: Upheld"),
        ("* Knee brace: Upheld", "Knee brace: Upheld"),
        ("1. **MAXIMUS guideline:** a", "MAXIMUS guideline: a"),
        ("1. **Knee brace:** Upheld", "1. Knee brace: Upheld"),
        ("Norco \\#60, 5\\% \\(one\\)", "Norco #60, 5% (one)"),
        ("| Priority: | Standard |\n|---|:---:|\n| a | b |", "Priority: Standard a b"),
        ("|Case Number:|CM16-9900001|Col3|Col4|", "Case Number: CM16-9900001"),
        ("```\nknee\n```", "knee"),
        ("![](img_p1_1.png) knee", "knee"),
        ("![](data:image/png;base64,iVBOR" + "w0KGgo\n" * 900 + ") knee", "knee"),
        ("see [the page](http://www.example.org/a)", "see the page"),
        ("**==> picture [1 x 2] intentionally omitted <==**\nknee", "knee"),
        ("the knee\\\nbrace", "the knee brace"),
        ("\\section*{CLINICAL CASE SUMMARY} \\textbf{knee}", "CLINICAL CASE SUMMARY knee"),
        ("# Knee brace\n\nfor ten days", "Knee brace for ten days"),
        ("###\u00a0Knee brace: Upheld", "Knee brace: Upheld"),
        ("\u2013\t**Knee brace:** Upheld", "Knee brace: Upheld"),
    ],
)
def test_markdown_is_taken_out(markdown: str, meant: str) -> None:
    assert read(markdown) == meant


@pytest.mark.parametrize(
    "kept",
    [
        "Norco 10mg #60",
        "of Norco\n# 60 tablets",
        "http://www.example.org/a_b_c",
        "2 * 3 and 4 * 5",
        "- a list of films\n- and notes",
        "+ 2 on the scale",
    ],
)
def test_what_only_looks_like_markdown_is_kept(kept: str) -> None:
    assert read(kept) == " ".join(kept.split())


def test_a_number_that_is_escaped_at_the_beginning_of_a_line_is_proof_enough() -> None:
    assert edit_text("Low Back Complaints\n2004\\. He fell.", LAYOUTS).text == "Low Back Complaints\n2004. He fell."


@pytest.mark.parametrize("text", ["a *b* c", "and\\/or", "# Notes\n\na", "a | b", "- **b**"])
def test_a_text_that_is_not_markdown_as_a_whole_is_left_alone(text: str) -> None:
    assert edit_text(text, LAYOUTS).text == text
