"""Where each treatment begins, and where the reasons before it end."""

from __future__ import annotations

from textwrap import fill

import pytest
from attrs import evolve

from imrparse import Decision, Determination, parse
from imrparse.sections import parse_issues
from imrparse.testing import ISSUES_HEADING, PARTIAL_APPROVALS, RENDERINGS, Item, Letter, modified, render
from support.spans import check_spans

PLUMBER = RENDERINGS["pdfplumber"]
LETTER = Letter(items=(Item("Knee brace"), Item("Norco 10/325mg #120"), Item("Pre-op labs: CBC")))
TEXT = render(LETTER, PLUMBER)
WHOLE = parse(TEXT)


def codes(determination: Determination) -> list[str]:
    return [problem.code for problem in determination.problems]


def treatments(determination: Determination) -> list[str]:
    return [issue.treatment for issue in determination.issues]


LONG = (
    "Associated surgical service: Cold therapy unit: 7 day rental with one wrap for the left shoulder, Pre-op labs: "
    "CBC, CMP and urinalysis, Post-operative physical therapy 2 times a week for 6 weeks to the left shoulder"
)
TREATMENTS = (
    "Knee brace",
    "Pre-op labs: CBC",
    "Associated surgical service: Cold therapy unit: 7 day rental",
    "Retrospective request for omeprazole 20mg #60 (DOS: 11/14/16)",
    "CHIROPRACTIC CARE, TWICE WEEKLY",
    "1 MRI of the right knee",
    "(R) knee brace",
    LONG,
)


@pytest.mark.parametrize("treatment", TREATMENTS)
@pytest.mark.parametrize("width", [40, 95])
@pytest.mark.parametrize("page", [3, 4, 5, 46])
@pytest.mark.parametrize("rendering", RENDERINGS)
def test_a_treatment_is_read_as_it_is_printed(treatment: str, width: int, page: int, rendering: str) -> None:
    """It may hold colons, and wrap over lines and pages."""
    letter = Letter(items=(Item(treatment), Item("Knee brace"), Item(treatment)))
    text = render(letter, RENDERINGS[rendering], width=width, page=page)
    printed = [treatment, "Knee brace", treatment]
    if not RENDERINGS[rendering].hyphen:  # a hyphen at a line's end is lost
        printed = [one.replace("-", "") for one in printed]
        assert [one.replace("-", "") for one in treatments(parse(text))] == printed
    else:
        assert treatments(parse(text)) == printed


@pytest.mark.parametrize(
    "end",
    [
        "It is not medically necessary.",
        "It is not medically necessary",
        "It is medically necessary and appropriate",
        "The file says (on page 9: none.)",
        'The note says "no change."',
        "What has changed since May?",
        "No knee brace was the original request.",
        "It was authorized by the Claims Administrator.",
        "See 10/325mg #60.",
    ],
)
@pytest.mark.parametrize(
    "wording", [None, *PARTIAL_APPROVALS], ids=["plain", "remaining portion", "leaving the original"]
)
@pytest.mark.parametrize("rendering", ["pdftotext", "pypdf", "seed"])
def test_a_rationale_may_end_in_many_ways(end: str, wording: str | None, rendering: str) -> None:
    item = modified(wording, "Norco #120", "Norco #90", "Norco #30") if wording else Item("Pre-op labs: CBC")
    item = evolve(item, rationale=f"The worker fell. {end}")
    read = parse(render(Letter(items=(item, item, item)), RENDERINGS[rendering]))
    assert treatments(read) == [item.treatment] * 3
    assert [issue.rationale for issue in read.issues] == [item.rationale] * 3


@pytest.mark.parametrize("line_end", ["\n", " \r\n", " \n\n", "\n\f", "\n\n\f\n"])
@pytest.mark.parametrize("treatment", ["Knee brace", "Pre-op labs: CBC"])
def test_the_decision_may_be_on_the_next_line(line_end: str, treatment: str) -> None:
    text = TEXT.replace(": Upheld", f":{line_end}Upheld").replace("Norco 10/325mg #120", treatment)
    read = parse(text)
    assert treatments(read) == ["Knee brace", treatment, "Pre-op labs: CBC"]
    assert read.outcome is not None
    assert all(text[issue.spans["decision"].as_slice()] == "Upheld" for issue in read.issues)


@pytest.mark.parametrize("wording", PARTIAL_APPROVALS, ids=["remaining portion", "leaving the original"])
@pytest.mark.parametrize("colon", [" is:", ":"])
@pytest.mark.parametrize("rendering", RENDERINGS)
def test_a_partial_approval_is_one_treatment(wording: str, colon: str, rendering: str) -> None:
    item = modified(wording, "Norco 10/325mg #120", "Norco 10/325mg #90", "Norco 10/325mg #30", colon)
    for width in range(40, 100, 5):
        text = render(Letter(items=(Item("Knee brace"), item, item)), RENDERINGS[rendering], width=width)
        assert treatments(parse(text)) == ["Knee brace", item.treatment, item.treatment]


@pytest.mark.parametrize("wording", PARTIAL_APPROVALS, ids=["remaining portion", "leaving the original"])
def test_a_partial_approval_is_read_in_capitals(wording: str) -> None:
    item = modified(wording, "Norco 10/325mg #120", "Norco 10/325mg #90", "Norco 10/325mg #30")
    [read] = parse(render(Letter(items=(item,)), RENDERINGS["pypdf"]).upper()).issues
    assert read.modification
    assert read.modification.authorized == "NORCO 10/325MG #90"


@pytest.mark.parametrize("wording", PARTIAL_APPROVALS, ids=["remaining portion", "leaving the original"])
@pytest.mark.parametrize("line_end", ["\n", " \n \n", "\n\f"])
def test_the_sentences_of_a_partial_approval_may_end_at_line_ends(wording: str, line_end: str) -> None:
    item = modified(wording, "Gym membership", "A pool pass", "Gym membership for a year")
    text = render(Letter(items=(Item("Knee brace"), item)), PLUMBER, width=1000)
    start = text.index("Gym membership was the")
    broken = text[:start] + text[start:].replace(". The ", f".{line_end}The ").replace(". A pool", f".{line_end}A pool")
    assert broken.count(line_end) > text.count(line_end) + 1 or line_end == "\n"
    assert treatments(parse(broken)) == ["Knee brace", item.treatment]


@pytest.mark.parametrize("rendering", [name for name in RENDERINGS if RENDERINGS[name].hyphen.startswith("-")])
@pytest.mark.parametrize("wording", [None, *PARTIAL_APPROVALS])
def test_all_lines_may_be_joined_into_one(rendering: str, wording: str | None) -> None:
    item = modified(wording, "Norco #120", "Norco #90", "Norco #30") if wording else Item("Pre-op labs: CBC")
    letter = Letter(items=(Item("Knee brace"), item, Item("MRI of the knee")))
    whole, joined = (parse(text) for text in _with_joined(render(letter, RENDERINGS[rendering])))
    assert (joined.header, joined.credentials, joined.summary) == (whole.header, whole.credentials, whole.summary)
    assert treatments(joined) == treatments(whole) == [one.treatment for one in letter.items]
    assert [issue.rationale for issue in joined.issues] == [one.rationale for one in letter.items]
    check_spans(joined)


def _with_joined(text: str) -> tuple[str, str]:
    return text, " ".join(text.split())


@pytest.mark.parametrize("width", range(50, 130, 4))
@pytest.mark.parametrize(
    "treatment", ["Motrin 600mg #40", "Physical therapy 2x4, left knee", "MRI of the lumbar spine"]
)
def test_a_program_may_have_filled_the_lines_anew(treatment: str, width: int) -> None:
    letter = Letter(items=(Item(treatment), Item(treatment, Decision.OVERTURNED), Item(treatment)))
    printed = render(letter, RENDERINGS["pypdf"])
    read = parse(fill(" ".join(printed.split()), width))
    assert [(one.treatment, one.rationale) for one in read.issues] == [
        (one.treatment, one.rationale) for one in parse(printed).issues
    ]


@pytest.mark.parametrize("label", ["Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:"])
def test_an_issue_that_lacks_a_label_is_still_one_issue(label: str) -> None:
    start = TEXT.index(label, TEXT.index("Norco"))
    end = TEXT.index("\n", TEXT.index(".", start))
    read = parse(TEXT[:start] + TEXT[end + 1 :])
    assert treatments(read)[:2] == ["Knee brace", "Norco 10/325mg #120"]
    assert "field-missing" in codes(read)
    assert (read.issues[0], read.issues[2]) == (WHOLE.issues[0], WHOLE.issues[2])
    check_spans(read)


def test_issues_leave_no_gap() -> None:
    spans = [issue.span for issue in WHOLE.issues]
    assert spans[0].start == TEXT.index(ISSUES_HEADING)
    assert [span.end for span in spans[:-1]] == [span.start for span in spans[1:]]
    assert spans[-1].end == len(TEXT)


@pytest.mark.parametrize(
    "end", ["The request is not certified", "See the guideline (knee)", "It is not certified\nat this time"]
)
@pytest.mark.parametrize(
    "treatment",
    ["MRI of the left knee", "Dr. Roe, follow-up visit", "Omeprazole 20 mg. #60", "Request for Terocin\npatches"],
)
def test_a_rationale_may_end_without_its_full_stop(end: str, treatment: str) -> None:
    reasons = f"Decision rationale: There is pain, and the file that was sent tells of nothing else. {end}\n"
    rest = f"MAXIMUS guideline: None.\n{reasons}"
    text = f"Knee brace: Upheld\n{rest}{treatment}: Overturned\n{rest}"
    issues, _ = parse_issues(text)
    assert [issue.treatment for issue in issues] == ["Knee brace", treatment.replace("\n", " ")]
    assert issues[0].rationale == issues[1].rationale


@pytest.mark.parametrize("gap", [" ", "  ", ""], ids=["a space", "two spaces", "nothing"])
@pytest.mark.parametrize(
    "end",
    [
        "medically necessary.",
        "medically necessary and appropriate.",
        'medically necessary."',
        "medically necessary at this time.",
        "medically necessary, based on the records provided.",
        "medically appropriate for a worker of this age.",
    ],
)
def test_a_treatment_holds_no_end_of_a_rationale_where_pages_are_joined(gap: str, end: str) -> None:
    reasons = (
        "The worker did well. The brace holds the knee. It was tried for a week, and she asks for it. Hence it is "
    )
    letter = replace(WHOLE.source, reasons, end, gap)
    assert treatments(letter) == treatments(WHOLE)
    assert (letter.issues[0].rationale or "").endswith(end)
    check_spans(letter)


def replace(text: str, reasons: str, end: str, gap: str) -> Determination:
    """Read a letter whose second treatment follows the first rationale on its line."""
    start, stop = WHOLE.issues[0].spans["rationale"].start, WHOLE.issues[1].spans["treatment"].start
    return parse(f"{text[:start]}{reasons.replace('. ', '.' + chr(10))}{end}{gap}{text[stop:]}")


BULLETS = (
    "\u2022 ",
    "\uf0b7 ",
    "(cid:127) ",
    "- ",
    "* ",
    "\u2013 ",
    "o ",
    "\u25aa",
    "\u27a2 ",
    "\u2610 ",
    "\u2022\u2022\n",
)


@pytest.mark.parametrize("bullet", BULLETS)
def test_a_bullet_is_no_part_of_a_treatment(bullet: str) -> None:
    letter = parse(render(Letter(items=tuple(Item(f"{bullet}{one}") for one in TREATMENTS)), PLUMBER))
    assert treatments(letter) == list(TREATMENTS)
    assert letter.problems == ()
    check_spans(letter)


@pytest.mark.parametrize("treatment", ["-550mg naproxen", "oxygen", "*"])
def test_what_looks_like_a_bullet_may_be_the_treatment(treatment: str) -> None:
    assert treatments(parse(render(Letter(items=(Item(treatment),)), PLUMBER))) == [treatment]
