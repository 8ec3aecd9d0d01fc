"""The real letters are read as people read them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TypeAlias

import pytest

from imrparse import LAYOUTS, Determination, Span, parse
from imrparse._recognition import has_layout
from imrparse._text.plain import normalise_characters
from support.accuracy import EXTRACTORS, load_compare, read_answer, read_text
from support.paths import LETTERS
from support.spans import check_spans

pytestmark = [
    pytest.mark.usefixtures("untraced"),
    pytest.mark.skipif(not LETTERS.is_dir(), reason=f"the real letters are not at {LETTERS}"),
]

FLOORS = {
    "header.case_number": 1.0,
    "header.date_assigned": 1.0,
    "header.decision_date": 1.0,
    "header.priority": 1.0,
    "header.date_of_injury": 1.0,
    "header.ur_denial_date": 1.0,
    "header.application_received": 1.0,
    "credentials.licensed_states": 1.0,
    "credentials.specialties": 1.0,
    "credentials.subspecialties": 1.0,
    "summary.text": 1.0,
    "issues.count": 1.0,
    "issues.treatment": 1.0,
    "issues.decision": 1.0,
    "issues.rationale": 1.0,
}
"""The share of each field that must be right, in every rendering."""

Mismatch: TypeAlias = tuple[str, str, object, object]


@cache
def read_letters(rendering: str) -> dict[str, Determination]:
    """Read every letter of a rendering."""
    paths = sorted((LETTERS / rendering).glob("*.txt"))
    return {path.stem: parse(read_text(path)) for path in paths}


def compare_all(rendering: str) -> Iterator[Mismatch]:
    """Yield each field of each letter, as expected and as read."""
    for name, read in read_letters(rendering).items():
        compared = load_compare()(read_answer(name), read)
        yield from ((field, name, want, have) for field, want, have in compared)


@pytest.mark.parametrize("rendering", EXTRACTORS)
def test_the_letters_are_there(rendering: str) -> None:
    assert len(read_letters(rendering)) >= (5 if rendering == "seed" else 104)


@pytest.mark.parametrize("rendering", EXTRACTORS)
def test_exactly_one_row_claims_each_letter(rendering: str) -> None:
    """Whatever their order: each row is asked by itself."""
    for path in sorted((LETTERS / rendering).glob("*.txt")):
        text = normalise_characters(read_text(path))
        assert [layout.name for layout in LAYOUTS if has_layout(text, Span(0, len(text)), layout)] == [
            "issues-and-rationales"
        ], path


@pytest.mark.parametrize("rendering", EXTRACTORS)
def test_fields_are_right(rendering: str) -> None:
    total, wrong, shown = Counter[str](), Counter[str](), []
    for field, name, want, have in compare_all(rendering):
        total[field] += 1
        if field in FLOORS and want != have:
            wrong[field] += 1
            shown.append(f"{name} {field}: expected {want!r}, got {have!r}")
    low = [field for field, floor in FLOORS.items() if total[field] - wrong[field] < floor * total[field]]
    assert not low, "\n".join(["", *(line for line in shown if line.split(":")[0].split()[1] in low)])
    assert set(FLOORS) <= set(total)


@pytest.mark.parametrize("rendering", EXTRACTORS)
def test_places_are_right(rendering: str) -> None:
    first = EXTRACTORS.index(rendering) % 2
    for read in islice(read_letters(rendering).values(), first, None, 2):  # each letter in half of the renderings
        check_spans(read)


@pytest.mark.parametrize("rendering", EXTRACTORS[:-1])
def test_nothing_is_left_over(rendering: str) -> None:
    """One letter of pdfminer's has a line that it tore out of a sentence and printed elsewhere."""
    left = {
        name: [read.source[one.as_slice()] for one in read.unparsed] for name, read in read_letters(rendering).items()
    }
    torn = {"CM17-0002551"} if rendering == "pdfminer" else set()
    assert {name: stretches for name, stretches in left.items() if stretches and name not in torn} == {}
    assert all(left[name] for name in torn)


@pytest.mark.parametrize("rendering", EXTRACTORS[1:-1])
def test_a_letter_says_the_same_in_every_rendering(rendering: str) -> None:
    """Header, credentials and decisions hold nothing that extractors print differently."""
    for name, read in read_letters(rendering).items():
        other = read_letters(EXTRACTORS[0])[name]
        assert (read.header, read.credentials) == (other.header, other.credentials), name
        assert [issue.decision for issue in read.issues] == [issue.decision for issue in other.issues], name
