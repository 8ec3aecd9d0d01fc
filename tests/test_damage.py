"""Damage: the same answer through any of it, or a Problem that says what could not be read."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import islice
from random import Random

import pytest
from attrs import evolve

from imrparse import Decision, Determination, Problem, Severity, parse
from imrparse.testing import PARTIAL_APPROVALS, RENDERINGS, Item, Letter, modified, render
from support.accuracy import read_text, try_parse
from support.comparison import comparable, comparable_sections
from support.damage import ANCHORS, DAMAGES, HEADINGS, SECTIONS
from support.paths import EXAMPLE_LETTERS, LETTERS
from tools.damage_table import Undamaged, measure_damage, print_table, print_wrong, read_letters

pytestmark = pytest.mark.usefixtures("untraced")

_LONG = Letter(
    items=(
        Item("Knee brace, hinged", Decision.OVERTURNED),
        modified(PARTIAL_APPROVALS[0], "Office visits, six,", "One office visit", "office visits, five,"),
        Item(
            "Retrospective MRI of the left knee (DOS: 11/14/16)",
            claims_administrator="Decision based on Non-MTUS Citation Official Disability Guidelines, MRI's.",
            rationale=(
                'The findings are difficult to assess and the worker\'s brace does not fit; "rest" was not tried. '
                "Nothing in the file - letters, films or reports - explains it. The request is not medically necessary."
            ),
        ),
    )
)
_PROSE = Letter(
    summary=(
        "A 44-year-old male baker slipped. His clinical case summaries, and how the final determination was made, are "
        "told elsewhere: the denial was upheld once and overturned once. Decision rationals were not given."
    ),
    items=(
        Item(
            "Pre-op labs: CBC",
            Decision.OVERTURNED,
            rationale=(
                "The claims administrators' guidelines: none. The MAXIMUS guidelines, like the decision's rationale, "
                "turn on issues, decisions and rationales: all upheld here. It is upheld: by whom is not said. "
                "The labs are medically necessary."
            ),
        ),
        Item("Knee brace: hinged", rationale="An earlier request for it was upheld. It is not medically necessary."),
    ),
)
"""A letter whose prose comes near to what the form prints."""


@cache
def texts() -> dict[str, str]:
    """Yield the invented letters to damage, each with a name."""
    rendered = {name: render(_LONG, rendering, page=30) for name, rendering in RENDERINGS.items()}
    return {**{path.stem: read_text(path) for path in EXAMPLE_LETTERS}, **rendered}


@cache
def undamaged(title: str) -> Determination:
    return parse(texts()[title])


def damage(name: str, title: str) -> str:
    return DAMAGES[name].apply(texts()[title], Random(f"{name}, {title}"))  # noqa: S311 -- the same on every run


def cases(kind: str) -> list[tuple[str, str]]:
    """Yield every damage of a kind with every letter; a missing header cannot be misread."""
    names = [name for name, one in DAMAGES.items() if one.kind == kind]
    return [(name, title) for name in names for title in texts() if "header" not in name or "seed" not in title]


def warnings(determination: Determination) -> list[Problem]:
    return [one for one in determination.problems if one.severity is not Severity.NOTE]


def codes(determination: Determination) -> list[str]:
    return sorted(one.code for one in determination.problems)


# --- typographic damage and framing -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "title"), cases("typographic"))
def test_typographic_damage_changes_nothing(name: str, title: str) -> None:
    got = parse(damage(name, title))
    assert comparable_sections(got) == comparable_sections(undamaged(title))
    assert codes(got) == codes(undamaged(title))


@pytest.mark.parametrize(("name", "title"), cases("marking"))
def test_marks_beside_decisions_change_nothing(name: str, title: str) -> None:
    got = parse(damage(name, title))
    assert comparable_sections(got) == comparable_sections(undamaged(title))
    assert Counter(codes(got)) - Counter(codes(undamaged(title))) <= Counter({"text-unread": len(got.issues)})


@pytest.mark.parametrize("title", texts())
def test_all_typographic_damage_at_once(title: str) -> None:
    text = texts()[title]
    for name, one in DAMAGES.items():
        if one.kind == "typographic" and name != "all lines joined into one":
            text = one.apply(text, Random(name))  # noqa: S311 -- the same on every run
    assert comparable_sections(parse(text)) == comparable_sections(undamaged(title))


@pytest.mark.parametrize(("name", "title"), cases("framing"))
def test_text_around_a_letter_is_no_part_of_it(name: str, title: str) -> None:
    assert comparable_sections(parse(damage(name, title))) == comparable_sections(undamaged(title))


@pytest.mark.parametrize(("name", "title"), cases("wrapping"))
def test_text_wrapped_in_another_format_is_read(name: str, title: str) -> None:
    got = parse(damage(name, title))
    assert comparable_sections(got) == comparable_sections(undamaged(title))
    assert "text-wrapped" not in codes(got)


@pytest.mark.parametrize(
    "name", ["cover sheet before", "e-mail header before", *(one for one in DAMAGES if one.endswith(" after"))]
)
def test_text_around_a_letter_is_reported(name: str) -> None:
    text = damage(name, "several-issues.pdftotext-layout")
    assert any("records" in text[span.as_slice()] for span in parse(text).unparsed)


def test_a_line_before_the_last_words_of_a_letter_is_no_footer() -> None:
    text = texts()["one-issue.pdftotext"]
    last = "This message holds whatever the films show.\nThe request is medically necessary."
    letter = parse(f"{text.rstrip()}\n{last}\n\n\f")
    assert (letter.issues[-1].rationale or "").endswith(last.replace("\n", " "))
    assert not letter.unparsed


def test_what_an_e_mail_puts_after_the_last_words_is_a_footer() -> None:
    text = texts()["one-issue.pdftotext"]
    letter = parse(f"{text.rstrip()}\nThis message is for its receiver alone. Print it only where that is necessary!\n")
    assert letter.issues == undamaged("one-issue.pdftotext").issues
    assert letter.unparsed


# --- misread anchors --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "title"), cases("misread"))
def test_misread_anchors_are_recognised(name: str, title: str) -> None:
    assert comparable_sections(parse(damage(name, title))) == comparable_sections(undamaged(title))


@pytest.mark.parametrize(("name", "title"), cases("misread"))
def test_each_misread_anchor_leaves_a_warning(name: str, title: str) -> None:
    anchors = ANCHORS.get(re.split(":| misread", name)[0])
    least = len(anchors.findall(texts()[title])) if anchors else 7  # as many as the header has labels
    text = damage(name, title)
    places = [text[one.span.as_slice()] for one in warnings(parse(text)) if one.span]
    assert all(place.strip() for place in places)
    assert len(places) >= least > 0


@pytest.mark.parametrize(("name", "title"), cases("mended"))
def test_words_that_are_mended_leave_a_warning(name: str, title: str) -> None:
    text = damage(name, title)
    got = parse(text)
    assert comparable_sections(got) == comparable_sections(undamaged(title))
    assert text == texts()[title] or warnings(got)


@pytest.mark.parametrize("name", RENDERINGS)
def test_prose_never_becomes_a_heading(name: str) -> None:
    letter = parse(render(_PROSE, RENDERINGS[name]))
    assert [issue.decision for issue in letter.issues] == [item.decision for item in _PROSE.items]
    assert [comparable(issue.treatment) for issue in letter.issues] == [
        comparable(item.treatment) for item in _PROSE.items
    ]
    assert [comparable(issue.rationale) for issue in letter.issues] == [
        comparable(item.rationale) for item in _PROSE.items
    ]
    assert comparable(letter.summary.text) == comparable(_PROSE.summary)
    assert not [one for one in warnings(letter) if one.span]


@pytest.mark.parametrize("name", [name for name, one in DAMAGES.items() if one.kind in {"misread", "mended"}])
def test_prose_never_becomes_a_heading_that_was_misread(name: str) -> None:
    clean = render(_PROSE, RENDERINGS["pdfplumber"])
    text = DAMAGES[name].apply(clean, Random(name))  # noqa: S311 -- the same on every run
    assert comparable_sections(parse(text)) == comparable_sections(parse(clean))


@pytest.mark.parametrize("misread", ["1l/09/2016", "11/O9/2016", "13/09/2016", "11/092016"])
def test_digits_are_not_repaired(misread: str) -> None:
    text = render(Letter(), RENDERINGS["pdfplumber"]).replace("11/09/2016", misread)
    letter = parse(text)
    assert letter.header == evolve(undamaged_header(), date_assigned=None)
    found = [one for one in warnings(letter) if one.span and text[one.span.as_slice()] == misread]
    assert [misread in one.message for one in found] == [True]


def undamaged_header() -> object:
    return parse(render(Letter(), RENDERINGS["pdfplumber"])).header


# --- structural damage ------------------------------------------------------------------------------------------------


def with_header(section: str) -> list[str]:
    """Name the letters that have a section at all."""
    return [title for title in texts() if section != "header" or "seed" not in title]


@pytest.mark.parametrize(("section", "title"), [(one, title) for one in SECTIONS for title in with_header(one)])
def test_deleted_section_leaves_the_others_alone(section: str, title: str) -> None:
    got = parse(damage(f"{section} deleted", title))
    assert comparable_sections(got, without=section) == comparable_sections(undamaged(title), without=section)
    assert Counter(codes(got)) - Counter(codes(undamaged(title)))


@pytest.mark.parametrize(("section", "title"), [(one, title) for one in SECTIONS[1:] for title in texts()])
def test_doubled_section_is_read_once_and_reported(section: str, title: str) -> None:
    got = parse(damage(f"{section} doubled", title))
    assert comparable_sections(got) == comparable_sections(undamaged(title))
    assert len(warnings(got)) > len(warnings(undamaged(title)))


@pytest.mark.parametrize("title", texts())
@pytest.mark.parametrize("name", [name for name in DAMAGES if name.endswith("swapped")])
def test_order_of_sections_does_not_matter(name: str, title: str) -> None:
    assert comparable_sections(parse(damage(name, title))) == comparable_sections(undamaged(title))


@pytest.mark.parametrize("title", texts())
@pytest.mark.parametrize("name", [*(f"without {heading}" for heading in HEADINGS), "without any heading"])
def test_missing_heading_is_not_taken_for_a_missing_section(name: str, title: str) -> None:
    got = parse(damage(name, title))
    assert comparable_sections(got) == comparable_sections(undamaged(title))
    assert len(warnings(got)) > len(warnings(undamaged(title)))


@pytest.mark.parametrize("title", texts())
def test_truncated_letter_keeps_all_before_the_end(title: str) -> None:
    text, whole = texts()[title], undamaged(title)
    for end in range(len(text) // 12, len(text), len(text) // 12):
        got = try_parse(text[:end])
        if got is None:
            continue
        for name in SECTIONS[:3]:
            if getattr(whole, name).span.end + max(map(len, HEADINGS)) <= end:  # half a heading is none
                assert getattr(got, name) == getattr(whole, name)
        decided = [issue for issue in whole.issues if issue.spans["decision"].end <= end]
        assert list(got.issues[: len(decided) - 1]) == decided[:-1]  # the last one's text breaks off


# --- the sample letters -----------------------------------------------------------------------------------------------

FLOORS: dict[str, tuple[float, float]] = {
    "typographic": (1.0, 0.0),
    "framing": (1.0, 0.0),
    "wrapping": (1.0, 0.0),
    "marking": (1.0, 0.0),
    "misread": (0.99, 0.0),
    "mended": (0.99, 0.0),
    "structural": (1.0, 0.0),
    # What a lost or repeated line held is wrong in the text itself; so is a sentence that breaks off. A treatment that
    # is printed twice is told, but shifts the numbers of the issues after it, for which no problem counts here.
    "truncated": (0.99, 0.05),
    "a line deleted": (0.97, 0.6),
    "a line doubled": (0.95, 0.05),
}
"""For each damage, or each kind: the least share of fields still right, the largest of letters with a silent error."""


@cache
def sample() -> list[Undamaged]:
    """Read every twelfth real letter, as two extractors print it, and the older ones."""
    return read_letters(
        path
        for rendering, step in (("pdftotext", 12), ("pdfium", 12), ("seed", 1))
        for path in islice(sorted((LETTERS / rendering).glob("*.txt")), 0, None, step)
    )


@pytest.mark.skipif(not LETTERS.is_dir(), reason=f"the real letters are not at {LETTERS}")
@pytest.mark.parametrize("name", DAMAGES)
def test_real_letters(name: str) -> None:
    """Print the table's row; `python tests/tools/damage_table.py` prints it for all letters in every rendering."""
    row = measure_damage(name, sample())
    header, line = print_table([row])
    print(("\n" + header if name == next(iter(DAMAGES)) else "") + "\n" + line, end="")  # noqa: T201 -- seen with -s
    right, silent = FLOORS.get(name, FLOORS[DAMAGES[name].kind])
    report = "\n".join([header, line, *print_wrong(row, 5)])
    assert row.right >= right, report
    assert row.silent <= silent, report
