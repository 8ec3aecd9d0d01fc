"""Several letters in one text: each is read as it would be alone, and its spans count in the whole text."""

from __future__ import annotations

from pathlib import Path

import pytest

import imrparse
from imrparse import Determination, Severity, Span, parse, parse_all
from support.paths import EXAMPLE_LETTERS, LAYOUT_LETTERS

TEXTS = [path.read_bytes().decode() for path in EXAMPLE_LETTERS]
ISSUE = "IMR ISSUES, DECISIONS AND RATIONALES\nKnee brace: Upheld\nDecision rationale: It is stable.\n"


def parts(letter: Determination) -> tuple[object, ...]:
    return letter.header, letter.credentials, letter.summary, letter.issues


def test_there_are_letters() -> None:
    assert len(TEXTS) > 5


@pytest.mark.parametrize("between", ["\n", "\f", "\n\n\n\n"])
def test_each_is_read_as_it_is_alone(between: str) -> None:
    read = parse_all(between.join(TEXTS))
    assert [parts(letter) for letter in read] == [parts(parse(text)) for text in TEXTS]


def test_places_count_in_the_whole_text() -> None:
    whole = "\n".join(TEXTS)
    for letter in parse_all(whole):
        assert letter.source == whole
        if number := letter.header.case_number:
            assert whole[letter.header.spans["case_number"].as_slice()] == number
        for issue in letter.issues:
            assert whole[issue.spans["treatment"].as_slice()].split() == issue.treatment.split()


def test_letters_do_not_overlap_and_leave_nothing_out() -> None:
    whole = "\n\nOne more.\n\n".join(TEXTS)
    stretches: list[Span] = []
    for letter in parse_all(whole):
        blocks = [letter.header.span, letter.credentials.span, letter.summary.span]
        blocks += [issue.span for issue in letter.issues]
        stretches += [block for block in blocks if block.end > block.start] + list(letter.unparsed)
    position = 0
    for span in sorted(stretches):
        assert not whole[position : span.start].strip()
        assert span.start >= position
        position = span.end
    assert not whole[position:].strip()


COVERS = [
    "\n\nFAX COVER SHEET\nTo: Claims\n\n",
    "\n\fFAX COVER SHEET\nTo: Claims\n\f",
    "\n\nFrom: a@b.example\n\nSee below.\n",
]


@pytest.mark.parametrize("cover", COVERS)
def test_text_between_letters_is_reported(cover: str) -> None:
    """Only if the reasons end with their formula and blank lines part paragraphs; otherwise it may belong to them."""
    closed = [path.read_bytes().decode() for path in EXAMPLE_LETTERS if "seed" not in path.name]
    closed = [text for text in closed if text.rstrip().endswith("medically necessary.")]
    assert len(closed) > 3
    whole = cover.join(text.rstrip() for text in closed)
    read = parse_all(whole)
    assert [parts(letter) for letter in read] == [parts(parse(text)) for text in closed]
    for letter in read[:-1]:
        assert " ".join(whole[span.as_slice()] for span in letter.unparsed).split() == cover.split()
        assert "text-unparsed" in {problem.code for problem in letter.problems}


def test_reasons_may_go_on_after_their_formula() -> None:
    text = TEXTS[0].rstrip() + "\nIt was asked for in time.\nNothing else was."
    assert parse(text).issues[-1].rationale.endswith("necessary. It was asked for in time. Nothing else was.")  # type: ignore[union-attr]  # it has one
    assert not parse(text).unparsed


def test_one_letter_is_one() -> None:
    for text in TEXTS:
        assert parse_all(text) == (parse(text),)


def test_a_case_number_that_runs_through_the_pages_opens_no_letter() -> None:
    text = f"Case Number: CM16-9900001\n{ISSUE}Case Number: CM16-9900001\nIt is said again.\n"
    assert len(parse_all(text)) == 1


def test_issues_printed_twice_are_no_second_letter() -> None:
    assert len(parse_all(ISSUE + ISSUE)) == 1


def test_a_text_without_a_letter_is_refused() -> None:
    with pytest.raises(imrparse.UnknownLayoutError):
        parse_all("Dear Sir or Madam")
    with pytest.raises(TypeError, match="decode"):
        parse_all(b"bytes")  # type: ignore[arg-type]  # that is the point


def test_strict_raises_for_all_letters_together() -> None:
    with pytest.raises(imrparse.IncompleteDeterminationError) as raised:
        parse_all(ISSUE + "CLINICAL CASE SUMMARY\nHe fell.\n" + ISSUE, strict=True)
    missing = [one for one in raised.value.problems if one.severity is Severity.ERROR]
    assert len(missing) > 4


MAILED = sorted(LAYOUT_LETTERS.glob("*/*-recalled.*.txt"))
CASES = {(path.parent.name, path.name.partition(".")[0]): path for path in MAILED}
PACKET = "FAX TRANSMISSION\nTo: Example Law\n\n{}\n\nPROOF OF SERVICE\nMailed on 1/2/2017.\nExecuted in Fresno.\n{}{}"
LETTERS = [TEXTS[0], *(path.read_bytes().decode() for path in CASES.values())]


@pytest.mark.parametrize("mailed", MAILED, ids=lambda path: f"{path.parent.name}/{path.stem}")
@pytest.mark.parametrize("turn", ["\n", "\f"])
def test_a_packet_is_divided_into_its_letters(mailed: Path, turn: str) -> None:
    letter, other = mailed.read_bytes().decode(), LETTERS[MAILED.index(mailed) % len(LETTERS)]
    text = PACKET.format(letter.rstrip(), turn, other)
    first, second = parse_all(text)
    assert [parts(first), parts(second)] == [parts(parse(letter)), parts(parse(other))]
    outside = " ".join(text[span.as_slice()] for span in (*first.unparsed, *second.unparsed))
    assert "FAX TRANSMISSION" in outside
    assert "PROOF OF SERVICE" in outside
    assert "Executed in Fresno." in outside


def test_there_are_mailed_letters() -> None:
    assert len(MAILED) > 2
