"""Letters of every layout, as several extractors print them, against what they say.

`layouts/<layout>/<case>.json` says what is right, `<case>.<extractor>.txt` beside it is one extractor's reading: a case
is added without writing Python. A case whose form is not known from real letters says so at the end of its name:
`-told` by the press or a court, `-code` from the source of a program, `-recalled` from letters that are not at hand,
`-unseen` where nothing is known.

A key of the JSON names a field; fields that it leaves out are not checked. There are a few keys more:

    <field>_first, <field>_last, <field>_contains    words of a text
    problem_codes, absent_problem_codes              those that must be among the problems, and those that must not
    unknown_headings                                 the words of every `heading-unknown`, in the letter's order
    lines_tell                                       keys that do not hold once all lines are joined

A citation that is given as a string is compared by its text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from enum import Enum
from pathlib import Path
from random import Random
from types import MappingProxyType
from typing import Any, TypeAlias

import pytest

from imrparse import LAYOUTS, Determination, Layout, UnknownLayoutError, detect, parse, parse_all
from support.accuracy import read_text
from support.comparison import comparable_sections
from support.damage import DAMAGES, RUNNING_LINES, count_pages
from support.paths import LAYOUT_LETTERS
from support.spans import check_spans

pytestmark = pytest.mark.usefixtures("untraced")

CASES = sorted(LAYOUT_LETTERS.glob("*/*.json"))
LETTERS = sorted(LAYOUT_LETTERS.glob("*/*.txt"))
EXTRACTORS = {"pdftotext", "pdftotext-layout", "pypdf", "pymupdf", "pdfminer", "pdfplumber", "pdfium", "seed"}
LEAST_RENDERINGS = 3
LEAST_CASES = 2
STEP = 7
"""Each letter is damaged in every seventh way; all letters together, in every way many times."""

Json: TypeAlias = Any


def name_of(path: Path) -> str:
    """Return the name of a file's layout, case and extractor."""
    return f"{path.parent.name}/{path.stem}"


def case_of(path: Path) -> Path:
    """Return the JSON that belongs to a letter."""
    return path.with_name(path.name.partition(".")[0] + ".json")


each_letter = pytest.mark.parametrize("path", LETTERS, ids=name_of)


def read_answer(path: Path) -> dict[str, Json]:
    """Read what a letter says."""
    answer = json.loads(case_of(path).read_text(encoding="utf-8"))
    assert isinstance(answer, dict)
    return answer


# --- comparing --------------------------------------------------------------------------------------------------------

HOLDS: MappingProxyType[str, Callable[[str, str], bool]] = MappingProxyType(
    {"first": str.startswith, "last": str.endswith, "contains": str.__contains__}
)
NO_FIELDS = {"problem_codes", "absent_problem_codes", "unknown_headings", "lines_tell"}


def check(path: Path, text: str, expected: dict[str, Json]) -> None:
    """Assert that a text of a letter says what the JSON says."""
    letter = parse(text)
    fields = {key: value for key, value in expected.items() if key not in NO_FIELDS}
    found = [*differences(fields, letter), *differences_of_problems(expected, letter)]
    assert not found, "\n".join([str(path), *found])


def difference(where: str, expected: object, actual: object) -> str:
    return f"  {where}\n    expected: {expected!r}\n    actual:   {actual!r}"


def differences(expected: Json, actual: object, where: str = "") -> Iterator[str]:
    """Yield the paths at which a result differs from the JSON."""
    match expected:
        case dict() if actual is not None:
            for key, value in expected.items():
                yield from differences_of_key(key, value, actual, f"{where}.{key}".lstrip("."))
        case list() if isinstance(actual, tuple) and len(actual) == len(expected):
            for number, (one, other) in enumerate(zip(expected, actual, strict=True)):
                yield from differences(one, other, f"{where}[{number}]")
        case str() if hasattr(actual, "text"):
            yield from differences(expected, actual.text, where)
        case _ if normalise_characters(actual) != expected:
            yield difference(where, expected, normalise_characters(actual))


def differences_of_key(key: str, expected: Json, actual: object, where: str) -> Iterator[str]:
    """Yield the paths at which a field, or words of it, differ from the JSON."""
    field, _, ending = key.rpartition("_")
    if ending not in HOLDS:
        yield from differences(expected, getattr(actual, key, "no such field"), where)
    elif not HOLDS[ending](text := getattr(actual, field, None) or "", expected):
        yield difference(where, expected, text)


def normalise_characters(value: object) -> object:
    """Turn a value into what JSON has for it."""
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return [normalise_characters(one) for one in value]
    return value


def differences_of_problems(expected: dict[str, Json], letter: Determination) -> Iterator[str]:
    """Yield the problems that are missing, and those that should not be there."""
    codes = sorted({one.code for one in letter.problems})
    if missing := set(expected.get("problem_codes", ())).difference(codes):
        yield difference("problems", f"{sorted(missing)} too", codes)
    if unwanted := set(expected.get("absent_problem_codes", ())).intersection(codes):
        said = [f"{one.code}: {one.message}" for one in letter.problems if one.code in unwanted]
        yield difference("problems", f"none of {sorted(unwanted)}", said)
    headings = [
        " ".join(letter.source[one.span.as_slice()].split())
        for one in letter.problems
        if one.code == "heading-unknown" and one.span
    ]
    if headings != expected.get("unknown_headings", headings):
        yield difference("unknown headings", expected["unknown_headings"], headings)


# --- the folder -------------------------------------------------------------------------------------------------------


def test_the_folder_holds_letters() -> None:
    assert CASES
    assert LETTERS
    assert set(CASES) == set(map(case_of, LETTERS))


def test_every_layout_has_its_cases() -> None:
    folders = [case.parent.name for case in CASES]
    assert set(folders) == {layout.name for layout in LAYOUTS}
    assert min(map(folders.count, folders)) >= LEAST_CASES


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_case_has_several_renderings(case: Path) -> None:
    extractors = {path.stem.partition(".")[2] for path in LETTERS if case_of(path) == case}
    assert extractors <= EXTRACTORS
    assert len(extractors) >= LEAST_RENDERINGS


# --- the letters ------------------------------------------------------------------------------------------------------


@each_letter
def test_a_letter_says_what_its_answer_says(path: Path) -> None:
    check(path, read_text(path), read_answer(path))


@each_letter
def test_every_value_has_its_place(path: Path) -> None:
    check_spans(parse(read_text(path)))


def claims(layout: Layout, text: str) -> bool:
    """Return whether a row by itself recognises a text."""
    try:
        return detect(text, [layout]) is layout
    except UnknownLayoutError:
        return False


@each_letter
def test_exactly_one_row_claims_a_letter(path: Path) -> None:
    text = read_text(path)
    assert [layout.name for layout in LAYOUTS if claims(layout, text)] == [path.parent.name]


@each_letter
def test_the_order_of_the_rows_does_not_matter(path: Path) -> None:
    assert detect(read_text(path), LAYOUTS[::-1]).name == path.parent.name


# --- damage -----------------------------------------------------------------------------------------------------------

LINE_END = re.compile(r"\r\n|\n")
LINE_ENDS = MappingProxyType({"a blank line after every line": r"\g<0>\g<0>", "CR LF": "\r\n", "CR": "\r"})


@pytest.mark.parametrize("line_end", LINE_ENDS)
@each_letter
def test_line_ends_do_not_matter(path: Path, line_end: str) -> None:
    check(path, LINE_END.sub(LINE_ENDS[line_end], read_text(path)), read_answer(path))


@each_letter
def test_joined_lines_lose_only_what_line_ends_mark(path: Path) -> None:
    answer = read_answer(path)
    expected = {key: value for key, value in answer.items() if key not in answer.get("lines_tell", ())}
    check(path, LINE_END.sub(" ", read_text(path)), expected)


def cases_of(kind: str) -> list[tuple[str, Path]]:
    """Yield every damage of a kind with every seventh letter, each time others; joined lines have their own test."""
    names = [name for name, one in DAMAGES.items() if one.kind == kind and name != "all lines joined into one"]
    return [(name, path) for first, name in enumerate(names) for path in LETTERS[first % STEP :: STEP]]


@pytest.mark.parametrize(
    ("name", "path"), cases_of("typographic"), ids=lambda one: name_of(one) if isinstance(one, Path) else one
)
def test_typographic_damage_changes_nothing(name: str, path: Path) -> None:
    text = read_text(path)
    assert comparable_sections(parse(damage(name, text))) == comparable_sections(parse(text))


@pytest.mark.parametrize(
    ("name", "path"), cases_of("framing"), ids=lambda one: name_of(one) if isinstance(one, Path) else one
)
def test_text_around_a_letter_is_no_part_of_it(name: str, path: Path) -> None:
    text = read_text(path)
    if name in RUNNING_LINES and count_pages(text) < 2:
        pytest.skip("a line on one page does not recur")
    if name.endswith(" after") and not any(issue.rationale for issue in parse(text).issues):
        pytest.skip("the letter has no reasons, after which other text could come")
    whole = " ".join(text.split()) if name.endswith("joined") else text
    assert comparable_sections(parse(damage(name, text))) == comparable_sections(parse(whole))


@pytest.mark.parametrize("section", ["credentials", "summary"])
@each_letter
def test_deleted_section_leaves_the_others_alone(path: Path, section: str) -> None:
    text = read_text(path)
    letter = parse(text)
    span = getattr(letter, section).span
    got = parse(text[: span.start] + text[span.end :])
    assert comparable_sections(got, without=section) == comparable_sections(letter, without=section)
    assert span.start == span.end or any(section in one.message for one in got.problems)


@each_letter
def test_any_line_may_be_missing(path: Path) -> None:
    """Every 24th line is tried, others in each letter, because it takes long to check all places."""
    lines = read_text(path).splitlines(keepends=True)
    for number in range(LETTERS.index(path) % 24, len(lines), 24):
        with suppress(UnknownLayoutError):
            check_spans(parse("".join(lines[:number] + lines[number + 1 :])))


def damage(name: str, text: str) -> str:
    return DAMAGES[name].apply(text, Random(name))  # noqa: S311 -- the same on every run


# --- several letters in one text --------------------------------------------------------------------------------------


@each_letter
def test_a_letter_is_one(path: Path) -> None:
    text = read_text(path)
    assert parse_all(text) == (parse(text),)


def test_letters_of_all_layouts_in_one_text_are_read_as_they_are_alone() -> None:
    """One that is cut before its issues shows no end, so none of those is among them."""
    texts = [read_text(path) for path in LETTERS if not path.name.startswith("cut-short")]
    read = parse_all("\n".join(texts))
    assert [parts(letter) for letter in read] == [parts(parse(text)) for text in texts]


def parts(letter: Determination) -> tuple[object, ...]:
    return letter.layout, letter.header, letter.credentials, letter.summary, letter.documents_reviewed, letter.issues
