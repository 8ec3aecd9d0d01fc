"""Issues of 2013 in sentences: the decision, and the guidelines of both sides without a label."""

from __future__ import annotations

import pytest

from imrparse import Basis, Decision, Issue, Problem, Source, Statement
from imrparse.layouts import DOCUMENTS_REVIEWED, NOTICE_OF_DETERMINATION, Layout
from imrparse.sections import parse_issues
from imrparse.sections.issues.guidelines import Side, read_sentences

CLAIMS_ADMINISTRATOR, REVIEWER = "claims_administrator_basis", "reviewer_basis"
NO_BASIS = "The Claims Administrator did not cite any evidence basis for its decision."
PAIN = (
    "The Physician Reviewer based his/her decision on the Acupuncture Treatment Guidelines, which is part of the MTUS."
)
RELIED_UPON = (
    "Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision"
)
CANE = "The request for a cane is not medically necessary and appropriate."
FILMS = "The request for two films is medically necessary and appropriate."


def write(opening: str, *sentences: str, reasons: str = "Nobody can tell.") -> str:
    label = "The Physician Reviewer's decision rationale:"
    return "\n\n".join([opening, *(sentences or (NO_BASIS, PAIN)), f"{label}\n{reasons}\n\n"])


def read(text: str, layout: Layout = DOCUMENTS_REVIEWED) -> tuple[tuple[Issue, ...], list[str]]:
    issues, problems = parse_issues(text, layout=layout)
    return issues, [problem.code for problem in problems]


def said(text: str) -> list[tuple[str, Decision | None]]:
    return [(issue.treatment, issue.decision) for issue in read(text)[0]]


# --- Where an issue begins --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("numbers", [("1. ", "2. "), ("1) ", "2) "), ("", "")])
@pytest.mark.parametrize("joint", ["\n\n", " "])
def test_a_sentence_that_decides_opens_an_issue(numbers: tuple[str, str], joint: str) -> None:
    first, second = numbers
    text = write(first + CANE, reasons=f"He walks well. {CANE}") + write(
        second + FILMS, reasons=f"None is old. {FILMS}"
    )
    issues, problems = read(text.replace("\n\n", joint))
    assert [(issue.treatment, issue.decision) for issue in issues] == [
        ("a cane", Decision.UPHELD),
        ("two films", Decision.OVERTURNED),
    ]
    assert [issue.rationale for issue in issues] == [f"He walks well. {CANE}", f"None is old. {FILMS}"]
    assert problems == []


def test_a_numbered_treatment_needs_no_words_before_it() -> None:
    text = write("1. Norco 7.5/325mg #60 is not medically necessary and appropriate.")
    text += write("2. Two films of the neck are medically necessary and appropriate.")
    assert said(text) == [("Norco 7.5/325mg #60", Decision.UPHELD), ("Two films of the neck", Decision.OVERTURNED)]


def test_the_last_words_of_reasons_decide_nothing_about_an_issue_whose_number_is_lost() -> None:
    text = write(f"1. {CANE}", reasons=f"He walks well. {CANE}") + write("")
    issues, problems = read(text)
    assert [issue.decision for issue in issues] == [Decision.UPHELD, None]
    assert "decision-missing" in problems


def test_reasons_that_speak_of_either_side_open_no_issue() -> None:
    reasons = (
        "The denial is old.\nThe Claims Administrator based its decision on a form.\nThe Expert Reviewer disagrees."
    )
    issues, problems = read(write(f"1. {CANE}", reasons=reasons) + write(f"2. {FILMS}", reasons=reasons))
    assert [issue.rationale for issue in issues] == [" ".join(reasons.split())] * 2
    assert problems == []


def test_an_issue_without_the_label_of_its_reasons_is_not_lost() -> None:
    issues, problems = read(write(f"1. {CANE}") + f"2. {FILMS}\n\n{NO_BASIS}\n\n{PAIN}\nNobody looked. {FILMS}")
    assert [issue.treatment for issue in issues] == ["a cane", "two films"]
    assert issues[0].rationale == "Nobody can tell."
    assert "field-missing" in problems


@pytest.mark.parametrize(
    "label",
    [
        "The Physician Reviewer's decision rationale:",
        "The Expert Reviewer's Decision Rationale:",
        "Decision rationale:",
        "Rationale for the Decision:",
    ],
)
def test_labels_of_the_reasons(label: str) -> None:
    (issue,), problems = read(write(CANE).replace("The Physician Reviewer's decision rationale:", label))
    assert issue.rationale == "Nobody can tell."
    assert issue.reviewer_basis is not None
    assert issue.reviewer_basis.text == PAIN
    assert problems == []


def test_a_word_for_the_decision_goes_with_sentences() -> None:
    (issue,), problems = read(write("Cane: Upheld"))
    assert (issue.treatment, issue.decision) == ("Cane", Decision.UPHELD)
    assert issue.claims_administrator_basis is not None
    assert problems == []


def test_words_after_the_decision_are_reported() -> None:
    (issue,), problems = read(write("Cane: Upheld\nA page is missing here."))
    assert issue.decision is Decision.UPHELD
    assert problems == ["text-unread"]


def test_one_heading_for_both_sides() -> None:
    text = (
        f"1) Regarding the request for a cane:\n{RELIED_UPON}\n"
        "The Claims Administrator based its decision on the ODG, which is not part of the MTUS. "
        "The Expert Reviewer did not cite any evidence basis for his/her decision.\n"
        "Rationale for the Decision:\nHe walks. The cane is not medically necessary and appropriate."
    )
    (issue,), _ = read(text, NOTICE_OF_DETERMINATION)
    assert issue.treatment == "a cane"
    assert issue.claims_administrator_basis is not None
    assert [one.text for one in issue.claims_administrator_basis.non_mtus] == ["ODG"]
    assert issue.reviewer_basis is not None
    assert issue.reviewer_basis.statement is Statement.NONE_CITED


@pytest.mark.parametrize("end", ["\n\n", " "])
def test_the_effect_of_the_decision_is_no_reason(end: str) -> None:
    issues, _ = read(write(CANE, reasons=f"He walks on.{end}Effect of the Decision:{end}It is binding."))
    assert issues[0].rationale == "He walks on."


# --- What a sentence cites --------------------------------------------------------------------------------------------


def cite(sentences: str, name: str = CLAIMS_ADMINISTRATOR, other: Basis | None = None) -> tuple[Basis, list[Problem]]:
    problems: list[Problem] = []
    return read_sentences(sentences, (0, 0), len(sentences), Side(name, other), problems), problems


def unread(problems: list[Problem]) -> list[str]:
    return [one.code for one in problems]


BASED = "The Claims Administrator based its decision on the "
COLLEGE = "American College of Occupational and Environmental Medicine (ACOEM)"
ARE_PART = "which are a part of the Medical Treatment Utilization Schedule (MTUS)"
PART, NO_PART = "which is part of the MTUS", "which is not part of the MTUS"


@pytest.mark.parametrize(
    ("cited", "chapters"),
    [
        (
            f"Chronic Pain Medical Treatment Guidelines, {PART}.",
            [("Chronic Pain Medical Treatment Guidelines", (), None)],
        ),
        (
            f"Chronic Pain Medical Treatment Guidelines, Opioids, pg. 78-80, {PART}.",
            [("Chronic Pain Medical Treatment Guidelines", ("Opioids",), "78-80")],
        ),
        (
            "MTUS, Chronic Pain Medical Treatment Guidelines, page 41.",
            [("Chronic Pain Medical Treatment Guidelines", (), "41")],
        ),
        (
            "Medical Treatment Utilization Schedule (MTUS), Acupuncture Treatment Guidelines.",
            [("Acupuncture Treatment Guidelines", (), None)],
        ),
        (
            "MTUS ACOEM Guidelines, Chapter 9, page 204.",
            [("ACOEM Guidelines, Chapter 9", (), "204")],
        ),
        (
            "Acupuncture Treatment Guidelines, part of the MTUS.",
            [("Acupuncture Treatment Guidelines", (), None)],
        ),
        (
            f"Forearm, Wrist, and Hand Complaints, page 264, {PART}.",
            [("Forearm, Wrist, and Hand Complaints", (), "264")],
        ),
        (
            f"Acupuncture Treatment Guidelines, page(s) 4, and the ACOEM Guidelines, Chapter 9, {ARE_PART}.",
            [("Acupuncture Treatment Guidelines", (), "4"), ("ACOEM Guidelines, Chapter 9", (), None)],
        ),
        (
            f"Knee Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13) pg. 341, {PART}.",
            [("Knee Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13)", (), "341")],
        ),
        (
            f"{COLLEGE}, 2nd Edition, (2004), Knee Complaints, Chapter 13, {PART}.",
            [(f"{COLLEGE}, 2nd Edition, (2004), Knee Complaints, Chapter 13", (), None)],
        ),
    ],
)
def test_chapters_of_the_mtus(cited: str, chapters: list[tuple[str, tuple[str, ...], str | None]]) -> None:
    basis, problems = cite(BASED + cited)
    assert [(one.title, one.sections, one.pages) for one in basis.mtus] == chapters
    assert basis.non_mtus == ()
    assert problems == []


@pytest.mark.parametrize(
    ("cited", "text", "source"),
    [
        (f"ODG, Pain Chapter, {NO_PART}.", "ODG, Pain Chapter", Source.ODG),
        (f"ACOEM Guidelines, 3rd Edition, {NO_PART}.", "ACOEM Guidelines, 3rd Edition", Source.ACOEM),
        (f"Cochrane review of canes, {NO_PART}.", "Cochrane review of canes", Source.OTHER),
        ("Official Disability Guidelines (ODG).", "Official Disability Guidelines (ODG).", Source.ODG),
    ],
)
def test_other_evidence(cited: str, text: str, source: Source) -> None:
    basis, problems = cite(BASED + cited)
    assert [(one.text, one.source) for one in basis.non_mtus] == [(text, source)]
    assert basis.mtus == ()
    assert problems == []


@pytest.mark.parametrize(
    "cited",
    [
        f"Chronic Pain Medical Treatment Guidelines, {PART}, and the ODG, Pain Chapter, {NO_PART}.",
        f"ODG, Pain Chapter, {NO_PART} and the Chronic Pain Medical Treatment Guidelines, {PART}.",
        f"ODG, Pain Chapter, and the Chronic Pain Medical Treatment Guidelines, {PART}.",
        f"Chronic Pain Medical Treatment Guidelines and also on the ODG, Pain Chapter, {NO_PART}.",
    ],
)
def test_both_kinds_in_one_sentence(cited: str) -> None:
    basis, problems = cite(BASED + cited)
    assert [one.title for one in basis.mtus] == ["Chronic Pain Medical Treatment Guidelines"]
    assert [one.text for one in basis.non_mtus] == ["ODG, Pain Chapter"]
    assert problems == []


@pytest.mark.parametrize(
    "sentence",
    [
        f"{BASED}MTUS.",
        f"{BASED}MTUS guidelines.",
        f"{BASED}ACOEM Guidelines.",
        f"{BASED}letter of the applicant.",
        f"{BASED}ODG, which is in the MTUS.",
        "The Claims Administrator denied the request.",
        f"The Physician Revlewer based his/her decision on the ODG, {NO_PART}.",
        "The Physician Revlewer did not cite any evidence basis for his/her decision.",
        f"The Expert Reviewer based his/her decision on the ODG, {NO_PART}.",
    ],
)
def test_what_is_not_understood_is_reported(sentence: str) -> None:
    basis, problems = cite(sentence)
    assert (basis.statement, basis.mtus, basis.non_mtus) == (None, (), ())
    assert unread(problems) == ["guideline-unread"]


def test_words_that_can_be_no_section_are_reported() -> None:
    _, problems = cite(f"{BASED}Shoulder Complaints Chapter of the ACOEM Guidelines, {PART}.")
    assert unread(problems) == ["guideline-unread"]


STRENGTH = "Per the Strength of Evidence hierarchy established by the Division of Workers' Compensation, the "


@pytest.mark.parametrize("reviewer", ["Physician Reviewer", "Expert Reviewer"])
@pytest.mark.parametrize("schedule", ["MTUS", "Medical Treatment Utilization Schedule (MTUS)"])
def test_no_section_of_the_mtus_was_applicable(reviewer: str, schedule: str) -> None:
    basis, problems = cite(
        f"The {reviewer} found that no section of the {schedule} was applicable. {STRENGTH}{reviewer} based his/her "
        f"decision on the Official Disability Guidelines (ODG), Knee Chapter, Walking aids.",
        REVIEWER,
    )
    assert basis.statement is Statement.OUTSIDE_MTUS
    assert basis.mtus == ()
    assert [(one.chapter, one.topic) for one in basis.non_mtus] == [("Knee & Leg", "Walking aids")]
    assert problems == []


BOTH = f"{BASED}Chronic Pain Medical Treatment Guidelines, {PART}, and the ODG, Pain Chapter, {NO_PART}."


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("section of the MTUS", 0),
        ("section(s) of the Medical Treatment Utilization Schedule (MTUS)", 0),
        ("sections of the MTUS", 0),
        ("guidelines", 1),
    ],
)
def test_the_reviewer_may_rest_on_what_the_claims_administrator_cites(words: str, others: int) -> None:
    other, _ = cite(BOTH)
    basis, problems = cite(
        f"The Expert Reviewer found the {words} used by the Claims Administrator relevant and appropriate.",
        REVIEWER,
        other,
    )
    assert basis.mtus == other.mtus
    assert basis.non_mtus == other.non_mtus[:others]
    assert problems == []


@pytest.mark.parametrize("verdict", ["not applicable", "outdated", "relevant but not appropriate"])
def test_a_reviewer_who_rejects_guidelines_does_not_rest_on_them(verdict: str) -> None:
    other, _ = cite(BOTH)
    basis, problems = cite(
        f"The Expert Reviewer found the guidelines used by the Claims Administrator {verdict}.", REVIEWER, other
    )
    assert (basis.mtus, basis.non_mtus) == ((), ())
    assert unread(problems) == ["guideline-unread"]


def test_there_may_be_nothing_to_rest_on() -> None:
    none_cited, _ = cite(NO_BASIS)
    for other in (None, none_cited):
        basis, problems = cite(
            "The Expert Reviewer found the guidelines used by the Claims Administrator relevant.", REVIEWER, other
        )
        assert (basis.mtus, basis.non_mtus) == ((), ())
        assert unread(problems) == ["guideline-unread"]
