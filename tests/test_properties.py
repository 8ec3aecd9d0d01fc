"""What holds for any text, and for any letter."""

from __future__ import annotations

from random import Random
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from imrparse import parse, parse_all, to_citation_rows, to_rows
from imrparse.layouts import ISSUES_AND_RATIONALES
from imrparse.sections import parse_credentials, parse_header, parse_issues, parse_summary
from imrparse.testing import Letter, Rendering, parts, read_back, render, renderings
from support.damage import DAMAGES, Damage
from support.spans import check_spans, list_errors, parse_and_check

ROW = ISSUES_AND_RATIONALES
FORM = [
    *ROW.signature,
    *(words for heading in ROW.headings for words in (heading.text, heading.opener)),
    *(label for labels in ROW.header_labels.values() for label in labels),
    *ROW.credentials_labels.values(),
    *ROW.credentials_phrases.values(),
    *(label for labels in ROW.issue_labels for label in labels),
    *(f": {decision}\n" for decision in ROW.decisions),
    *(ROW.summary_opener, ROW.issues_opener),
]
"""The form's own phrases."""
SAID = [
    *("CM16-9912345", "10/13/2016", "02/30/2016", "Standard", "Expedited", "California,New York", "Family Practice"),
    *(
        "Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, ",
        "Page(s): 98-99. ",
        "Non-\nMTUS Citation",
    ),
    *(
        "Decision based on MTUS ",
        "Decision based on Non-MTUS Citation ",
        "Section(s): ",
        "did not base their decision on the MTUS.",
    ),
    *("Physical therapy 2x4 ", "Norco 10/325mg #60", "DOS: 11/14/16", "bilateral knees", "A 44-year-old male. He "),
    *(
        "X was the original request. ",
        "Y was authorized by the Claims Administrator. ",
        "leaving the original request ",
    ),
    *("The remaining IMR eligible portion of the original request, ", "is", "medically necessary", "did not cite"),
]
SPACES = [" ", "\n", "\r\n", " \n\n", "\f", "\xa0", "-\n", "\ufffe", ". ", ".\n", ":", "", "\x1c", "\u200b"]

STITCHED = st.lists(st.sampled_from(FORM) | st.sampled_from(SAID) | st.sampled_from(SPACES) | st.text(max_size=5)).map(
    "".join
)
"""Texts stitched together from what letters say."""
FORMS = st.lists(st.tuples(st.sampled_from(FORM), st.sampled_from(SAID), st.sampled_from(SPACES)), max_size=30).map(
    lambda parts: "".join("".join(part) for part in parts)
)
"""Texts in which a value and a space follow each phrase of the form."""


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Draw a letter that lost, doubled or changed a few stretches."""
    text = render(draw(parts()), draw(renderings()), width=draw(st.integers(30, 120)))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(start + draw(st.integers(0, 200)), len(text))
        filling = draw(st.sampled_from(["", text[start:end] * 2, "\n", " ", "\f"]) | st.text(max_size=3) | STITCHED)
        text = text[:start] + filling + text[end:]
    return text


@given(st.text())
def test_any_text(text: str) -> None:
    parse_and_check(text)


@given(st.text(), st.sampled_from(ROW.signature), st.text())
def test_any_text_that_is_taken_for_a_letter(before: str, phrase: str, after: str) -> None:
    parse_and_check(before + phrase + after)


@given(STITCHED)
def test_any_text_of_the_forms_own_phrases(text: str) -> None:
    parse_and_check(text)


@given(FORMS)
def test_any_order_of_the_form(text: str) -> None:
    parse_and_check(text)


@given(damaged())
def test_any_damaged_letter(text: str) -> None:
    parse_and_check(text)


@given(st.text() | STITCHED | FORMS)
def test_a_section_parser_takes_any_text(text: str) -> None:
    for parser in (parse_header, parse_credentials, parse_summary, parse_issues):
        value, problems = parser(text)
        for block in value if isinstance(value, tuple) else (value,):
            assert 0 <= block.span.start <= block.span.end <= len(text)
        assert all(problem.span is None or problem.span.end <= len(text) for problem in problems)


FRAMED = [one for one in DAMAGES.values() if one.kind in {"framing", "wrapping"}]


@given(parts(), renderings(), st.tuples(*[st.sampled_from(FRAMED)] * 2), st.integers(8, 46), st.randoms())
def test_spans_are_exact_whatever_is_taken_out(
    letter: Letter, rendering: Rendering, damages: tuple[Damage, ...], page: int, seed: Random
) -> None:
    text = render(letter, rendering, page=page)
    for damage in damages:
        text = damage.apply(text, seed)
    parse_and_check(text)


ODD = "\x00\x07\x1b\x7f\xad\u061c\u200e\u202a\u2066\ufe0f\ufeff\ufffc\uffff\ud800\udc80\udfff\U000e0041"


@given(parts(), renderings(), st.lists(st.tuples(st.floats(0, 1), st.sampled_from(ODD)), max_size=30))
def test_every_value_can_be_written_as_utf_8(
    letter: Letter, rendering: Rendering, odd: list[tuple[float, str]]
) -> None:
    text = render(letter, rendering)
    for where, character in odd:
        place = int(where * len(text))
        text = text[:place] + character + text[place:]
    [read] = parse_all(text)
    for row in (*to_rows([read]), *to_citation_rows([read])):
        for value in filter(lambda value: isinstance(value, str), row.values()):
            assert not set(value) & set(ODD)
            assert value.encode().decode() == value


Text = TypeVar("Text", str, "str | None")


def said(value: Text, rendering: Rendering) -> Text:
    """Leave out the hyphens where an extractor drops those at line ends."""
    if rendering.hyphen or value is None:
        return value
    return value.replace("-", "")


@given(parts(), renderings(), st.integers(40, 120), st.integers(5, 60))
def test_a_letter_parses_back_to_its_parts(letter: Letter, rendering: Rendering, width: int, page: int) -> None:
    read = parse(render(letter, rendering, width=width, page=page))
    parts = read_back(letter, rendering)
    assert read.header == parts.header
    assert read.credentials == parts.credentials
    assert said(read.summary.text, rendering) == said(parts.summary, rendering)
    assert len(read.issues) == len(parts.items)
    for issue, item in zip(read.issues, parts.items, strict=True):
        assert said(issue.treatment, rendering) == said(item.treatment, rendering)
        assert issue.decision is item.decision
        assert issue.claims_administrator_basis is not None
        assert said(issue.claims_administrator_basis.text, rendering) == said(item.claims_administrator, rendering)
        assert issue.reviewer_basis is not None
        assert said(issue.reviewer_basis.text, rendering) == said(item.reviewer, rendering)
        assert said(issue.rationale, rendering) == said(item.rationale, rendering)
    assert read.unparsed == ()
    assert not list_errors(read)
    assert ("header-missing" in {problem.code for problem in read.problems}) == (not rendering.header)
    check_spans(read)


@given(parts(), renderings(), st.integers(40, 120))
def test_partial_approvals_parse_back_to_their_parts(letter: Letter, rendering: Rendering, width: int) -> None:
    for issue, item in zip(parse(render(letter, rendering, width=width)).issues, letter.items, strict=True):
        assert (issue.modification is None) is (item.modification is None)
        for name in ("original_request", "authorized", "disputed") if item.modification else ():
            expected, actual = getattr(item.modification, name), getattr(issue.modification, name)
            assert said(actual, rendering) == said(expected, rendering)
