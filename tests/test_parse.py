"""The whole way: what is refused, what is reported, and how little a letter in pieces disturbs."""

from __future__ import annotations

from itertools import islice

import pytest

from imrparse import (
    LAYOUTS,
    Decision,
    IncompleteDeterminationError,
    Outcome,
    Severity,
    Span,
    UnknownLayoutError,
    detect,
    parse,
    parse_all,
)
from imrparse.testing import (
    CREDENTIALS_HEADING,
    HEADER,
    ISSUES_HEADING,
    PARTIAL_APPROVALS,
    RENDERINGS,
    SUMMARY_HEADING,
    Item,
    Letter,
    Rendering,
    modified,
    render,
)
from support.spans import check_spans, list_errors, parse_and_check

LETTER = Letter(
    items=(
        Item("Knee brace", Decision.OVERTURNED, rationale="The knee gives way. The brace is medically necessary."),
        modified(PARTIAL_APPROVALS[0], "Norco 10/325mg #120", "Norco 10/325mg #90", "Norco 10/325mg #30"),
        Item("Associated surgical service: Cold therapy unit: 7 day rental, with one wrap for the left shoulder"),
    )
)
TEXT = render(LETTER, RENDERINGS["pypdf"])
WHOLE = parse(TEXT)

every_rendering = pytest.mark.parametrize("rendering", RENDERINGS.values(), ids=RENDERINGS)


# --- a whole letter ---------------------------------------------------------------------------------------------------


@every_rendering
def test_a_whole_letter(rendering: Rendering) -> None:
    text = render(LETTER, rendering)
    read = parse(text)
    if rendering.header:
        assert read.header == HEADER
        assert read.problems == ()
    assert read.unparsed == ()
    assert read.credentials == LETTER.credentials
    assert read.summary.text == LETTER.summary
    assert [issue.treatment for issue in read.issues] == [item.treatment for item in LETTER.items]
    assert read.outcome is Outcome.PARTIALLY_OVERTURNED
    assert read.source == text
    assert read.layout == "issues-and-rationales"
    check_spans(read)


@every_rendering
def test_renderings_of_one_letter_say_the_same(rendering: Rendering) -> None:
    read = parse(render(LETTER, rendering))
    if rendering.header:
        assert read.header == WHOLE.header
    assert (read.credentials, read.summary, read.issues) == (WHOLE.credentials, WHOLE.summary, WHOLE.issues)


def test_parsing_twice_gives_the_same() -> None:
    assert parse(TEXT) == parse(TEXT)
    assert [issue.spans for issue in parse(TEXT).issues] == [issue.spans for issue in WHOLE.issues]


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("thing", [b"%PDF-1.4 \xff", bytearray(b"%PDF-1.4"), memoryview(b"%PDF-1.4")])
def test_a_pdf_must_be_extracted_first(thing: object) -> None:
    with pytest.raises(TypeError, match=r"PDF.*extract its text first.*examples/parse_letter\.py") as raised:
        parse(thing)  # type: ignore[arg-type]
    assert type(thing).__name__ in str(raised.value)


@pytest.mark.parametrize("thing", [b"", TEXT.encode(), bytearray(b"Case Number:"), memoryview(b"Case Number:")])
def test_bytes_must_be_decoded_first(thing: object) -> None:
    with pytest.raises(TypeError, match=r"decode it first.*examples/parse_letter\.py") as raised:
        parse(thing)  # type: ignore[arg-type]
    assert type(thing).__name__ in str(raised.value)
    assert "PDF" not in str(raised.value)


@pytest.mark.parametrize("thing", [None, 7, ["Case Number:"], object()])
def test_other_things_are_refused_by_name(thing: object) -> None:
    with pytest.raises(TypeError, match=rf"str, not {type(thing).__name__ if thing else None}$"):
        parse(thing)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", " ", "\r\n\f", "Dear Sir,\nno letter.", "\x00", "\ud800", TEXT[:12]])
def test_a_text_that_is_no_letter_is_refused(text: str) -> None:
    for strict in (False, True):
        with pytest.raises(UnknownLayoutError):
            parse(text, strict=strict)


def test_strict_refuses_a_text_of_several_letters_and_names_parse_all() -> None:
    two = TEXT + "\f" + TEXT
    with pytest.raises(IncompleteDeterminationError, match=r"parse_all\(\)"):
        parse(two, strict=True)
    read = parse(two)
    [several] = [problem for problem in read.problems if problem.code == "letters-several"]
    assert several.span == Span(len(TEXT) + 1, len(two))
    assert all("parse_all" in problem.message for problem in read.problems if problem.code == "section-repeated")
    assert len(parse_all(two, strict=True)) == 2


def test_a_subclass_of_str_is_a_text() -> None:
    class Page(str):
        __slots__ = ()

    assert parse(Page(TEXT)) == WHOLE


# --- strict -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rendering", [one for one in RENDERINGS.values() if one.header])
def test_a_complete_letter_passes_strict(rendering: Rendering) -> None:
    text = render(LETTER, rendering)
    assert parse(text, strict=True) == parse(text)


def test_strict_lists_every_error_and_carries_every_problem() -> None:
    text = TEXT.replace("12/07/2016", "02/30/2016").replace(": Overturned", ": Withdrawn") + SUMMARY_HEADING
    with pytest.raises(IncompleteDeterminationError) as raised:
        parse(text, strict=True)
    read = parse(text)
    assert raised.value.problems == read.problems
    assert len(list_errors(read)) >= 2
    assert all(message in str(raised.value) for message in list_errors(read))
    assert "02/30/2016" in str(raised.value)
    assert "Withdrawn" in str(raised.value)
    assert "stands again" not in str(raised.value)


def test_a_warning_alone_passes_strict() -> None:
    text = f"See below.\n{TEXT}"
    assert [problem.severity for problem in parse(text).problems] == [Severity.WARNING]
    assert parse(text, strict=True) == parse(text)


def test_problems_are_in_the_order_of_the_letter() -> None:
    text = TEXT.replace("12/07/2016", "02/30/2016").replace(": Upheld", ": Deferred")
    problems = parse(f"See below.\n{text}").problems
    starts = [problem.span.start if problem.span else -1 for problem in problems]
    assert len(starts) >= 4
    assert starts == sorted(starts)


# --- letters in pieces ------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("rendering", ["pdftotext", "pdfium"])
def test_a_letter_may_be_cut_anywhere(rendering: str) -> None:
    text = render(LETTER, RENDERINGS[rendering])
    whole = parse(text)
    seen = set()
    for end in range(0, len(text), 19):
        read = parse_and_check(text[:end])
        if read is None:
            assert end < text.index(CREDENTIALS_HEADING) + len(CREDENTIALS_HEADING)
            continue
        seen.add(len(read.issues))
        assert read.issues[:-1] == whole.issues[: len(read.issues)][:-1]  # the last is what the cut went through
        if end > text.index(CREDENTIALS_HEADING):
            assert read.header == whole.header
        if end > text.index(SUMMARY_HEADING) + len(SUMMARY_HEADING):
            assert read.credentials == whole.credentials
        if end > text.index(ISSUES_HEADING) + len(ISSUES_HEADING):
            assert read.summary == whole.summary
    assert seen == {0, 1, 2, 3}


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("rendering", ["pdftotext", "pdfium"])
def test_the_beginning_may_be_lost(rendering: str) -> None:
    text = render(LETTER, RENDERINGS[rendering])
    whole = parse(text)
    for start in range(0, len(text), 23):
        read = parse_and_check(text[start:])
        if read is not None and start < text.index(ISSUES_HEADING):
            assert read.issues == whole.issues


@pytest.mark.usefixtures("untraced")
@every_rendering
def test_any_one_line_may_be_missing(rendering: Rendering) -> None:
    text = render(LETTER, rendering)
    whole = parse(text)
    lines = text.splitlines(keepends=True)
    body = next(number for number, line in enumerate(lines) if CREDENTIALS_HEADING in line)
    issues = next(number for number, line in enumerate(lines) if ISSUES_HEADING in line)
    for number, line in islice(enumerate(lines), 0, None, 2):
        read = parse_and_check("".join(lines[:number] + lines[number + 1 :]))
        assert read is not None
        if number > body:
            assert read.header == whole.header, line
        if number < issues:
            assert read.issues == whole.issues, line


@pytest.mark.usefixtures("untraced")
@every_rendering
def test_any_one_line_may_be_printed_twice(rendering: Rendering) -> None:
    text = render(LETTER, rendering)
    lines = text.splitlines(keepends=True)
    for number in range(0, len(lines), 3):
        read = parse_and_check("".join(lines[: number + 1] + lines[number:]))
        assert read is not None


@pytest.mark.usefixtures("untraced")
@every_rendering
def test_any_two_lines_may_change_places(rendering: Rendering) -> None:
    lines = render(LETTER, rendering).splitlines(keepends=True)
    for number in range(0, len(lines) - 1, 3):
        swapped = [*lines[:number], lines[number + 1], lines[number], *lines[number + 2 :]]
        assert parse_and_check("".join(swapped)) is not None


def test_a_letter_printed_twice_is_read_once() -> None:
    read = parse_and_check(TEXT + TEXT)
    assert read is not None
    assert (read.header, read.credentials, read.summary) == (WHOLE.header, WHOLE.credentials, WHOLE.summary)
    assert "section-repeated" in {problem.code for problem in read.problems}
    assert read.issues[:2] == WHOLE.issues[:2]
    assert len(read.issues) == 3


def test_headings_alone() -> None:
    read = parse_and_check(f"{CREDENTIALS_HEADING}\n{SUMMARY_HEADING}\n{ISSUES_HEADING}\n")
    assert read is not None
    assert read.issues == ()
    assert read.outcome is None
    assert {problem.code for problem in read.problems} >= {"field-missing", "issue-missing"}


@pytest.mark.parametrize("phrase", [CREDENTIALS_HEADING, SUMMARY_HEADING, ISSUES_HEADING, "MAXIMUS guideline:"])
def test_one_phrase_alone_is_no_letter(phrase: str) -> None:
    assert detect(phrase) is LAYOUTS[0]
    with pytest.raises(UnknownLayoutError, match="no determination letter"):
        parse(phrase)
