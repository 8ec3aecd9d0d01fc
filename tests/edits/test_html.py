"""Tags, comments and entities are taken out; comparisons stay."""

from __future__ import annotations

import pytest

from imrparse import LAYOUTS
from imrparse._edits.artefacts import edit_text


@pytest.mark.parametrize(
    ("html", "meant"),
    [
        ("Medicine &amp; Rehabilitation", "Medicine & Rehabilitation"),
        ("&lt; 20, &#34;so&#34;, 90&deg;, a&nbsp;b, a&#xA0;b", '< 20, "so", 90\xb0, a\xa0b, a\xa0b'),
        ("a &amp;amp; b &amp;lt; c", "a & b < c"),
        ("Knee<br>brace<br/>\nhere", "Knee\nbrace \nhere"),
        ('<p class="a">Knee</p><b>brace</b>', "\nKnee\nbrace"),
        (f'Knee <img src="data:image/png;base64,{"iVBOR" * 2000}">brace', "Knee brace"),
        ("<td>Priority:</td><td>Standard</td>", "  Priority:    Standard  "),
        ("1<sup>st</sup> visit", "1st visit"),
        ("a&lt;br&gt;b", "a\nb"),
        ('end.\n<!-- PageNumber="1" -->\n<!-- PageBreak -->\nThe', "end.\n\n\n\n\nThe"),
        ("<style>p {color: red}</style>Knee", "\n\nKnee"),
        ("Knee<page_number>1/2</page_number>", "Knee\n\n"),
        ("<!-- Start of picture text -->\nEXAMPLE<br><!-- End of picture text -->Knee", "\nKnee"),
    ],
)
def test_html_is_taken_out(html: str, meant: str) -> None:
    assert edit_text(html, LAYOUTS).text == meant


@pytest.mark.parametrize(
    "kept", ["< 20 pounds", "a < b and c > d", "AT&T", "R&D;", "Q&A", "pain <b", "&foo;", "5 <6> 7"]
)
def test_what_only_looks_like_html_is_kept(kept: str) -> None:
    assert edit_text(kept, LAYOUTS).text == kept


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<!-- Decision rationale: It is so. -->", "Decision rationale: It is so."),
        ("<title>CLINICAL CASE SUMMARY</title>", "CLINICAL CASE SUMMARY"),
    ],
)
def test_nothing_that_holds_words_of_the_form_is_cut(html: str, kept: str) -> None:
    assert edit_text(html, LAYOUTS).text.strip() == kept
