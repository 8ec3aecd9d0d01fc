"""A determination as JSON: the round trip is exact, and malformed data is rejected with the place of the fault."""

from __future__ import annotations

import json
import pickle
import sys
from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from typing import Any, TypeAlias

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from imrparse import Decision, Determination, Request, Span, parse
from imrparse._export import json as _json
from imrparse._export import versions
from imrparse._export.json import from_dict, to_dict
from imrparse._export.versions import ADDED, SCHEMA_VERSION
from imrparse.errors import ImrparseError, MalformedDataError
from imrparse.testing import PARTIAL_APPROVALS, RENDERINGS, Item, Letter, Rendering, modified, parts, render, renderings
from support.paths import REAL_LETTERS
from support.spans import objects
from support.stored_json import fill, version_file
from tools.generate import SCHEMA, digest, make_schema, schema_text

Json: TypeAlias = Any


DIGESTS = {1: "91fd2c589d4e7d49", 2: "f93155dcd89a9974"}
"""Structural digest of the schema of each version.

To add a field to the form: give it a default in `models.py`, name it in a new row of ADDED (`_export/versions.py`),
run `python tests/tools/generate.py`, which also writes `versions/N.json`, and add the digest of the new schema here,
which the failing test prints. The rows and files of released versions never change. If the form changes again before
its release, delete the new file and run the command again.
"""

LETTER = Letter(
    items=(
        Item("Knee brace", Decision.OVERTURNED),
        modified(PARTIAL_APPROVALS[0], "Norco 10/325mg #120", "Norco 10/325mg #90", "Norco 10/325mg #30"),
        Item("Retrospective request for omeprazole 20mg #60 (DOS: 11/14/16)", reviewer="ODG, Pain Chapter."),
    )
)
TEXT = render(LETTER, RENDERINGS["pdfium"])
WHOLE = parse(TEXT)
VALIDATOR = Draft202012Validator(make_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def as_json(letter: Determination) -> Json:
    return json.loads(json.dumps(to_dict(letter, source=True, spans=True)))


def data() -> Json:
    return as_json(WHOLE)


def check_round_trip(letter: Determination) -> None:
    written = as_json(letter)
    back = from_dict(written)
    assert back == letter
    for ours, theirs in zip(objects(letter), objects(back), strict=True):
        assert (ours.span, dict(ours.spans)) == (theirs.span, dict(theirs.spans))
    assert to_dict(back, source=True, spans=True) == written


# --- round trip -------------------------------------------------------------------------------------------------------


@given(parts(), renderings())
def test_a_letter_survives_the_round_trip(letter: Letter, rendering: Rendering) -> None:
    check_round_trip(parse(render(letter, rendering)))


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
def test_a_torn_letter_survives_the_round_trip(start: int, length: int) -> None:
    check_round_trip(parse(TEXT[:start] + TEXT[start + length :] + "\nIMR ISSUES, DECISIONS AND RATIONALES\n"))


@pytest.mark.skipif(not REAL_LETTERS, reason="the real letters are not in ../shared/letters")
def test_real_letters_survive_the_round_trip() -> None:
    for path in REAL_LETTERS[::7]:  # each letter in one rendering or another
        check_round_trip(parse(path.read_bytes().decode("utf-8")))


def test_to_dict_returns_only_json_types() -> None:
    plain = to_dict(WHOLE, source=True, spans=True)
    assert json.loads(json.dumps(plain)) == plain
    assert (plain["schema_version"], plain["outcome"]) == (SCHEMA_VERSION, "partially_overturned")
    assert plain["header"]["decision_date"] == "2016-12-07"
    assert plain["issues"][2]["request"]["dates_of_service"] == ["2016-11-14"]
    start, end = plain["issues"][0]["spans"]["treatment"]
    assert plain["source"][start:end] == "Knee brace"


def test_source_and_spans_are_optional() -> None:
    plain = to_dict(WHOLE)
    assert "source" not in plain
    assert '"span"' not in json.dumps(plain["issues"])
    assert "spans" not in plain["header"]
    back = from_dict(plain)
    assert back.source == ""
    assert (back.header, back.issues) == (WHOLE.header, WHOLE.issues)
    assert back.issues[0].span == Span(0, 0)


def test_a_problem_keeps_its_place() -> None:
    letter = parse(TEXT.replace("Overturned", "Postponed"))
    assert letter.problems[0].span
    assert from_dict(to_dict(letter)).problems == letter.problems


# --- malformed data ---------------------------------------------------------------------------------------------------


def _set(*path: str | int, to: Json) -> Callable[[Json], None]:
    def change(thing: Json) -> None:
        for step in path[:-1]:
            thing = thing[step]
        thing[path[-1]] = to

    return change


MALFORMED: dict[str, Callable[[Json], object]] = {
    "issues[2].decision: 'maybe' is not a valid Decision": _set("issues", 2, "decision", to="maybe"),
    "issues[0].decision: [] is not a valid Decision": _set("issues", 0, "decision", to=[]),
    "issues[0].treatment: None is not of type str": _set("issues", 0, "treatment", to=None),
    "issues[0]: 'Knee brace' is not an object": _set("issues", 0, to="Knee brace"),
    "issues[0]: lacks decision, rationale": lambda one: (
        one["issues"][0].pop("decision"),
        one["issues"][0].pop("rationale"),
    ),
    "issues[0]: does not know colour": _set("issues", 0, "colour", to="red"),
    "issues: None is not a list": _set("issues", to=None),
    "determination: lacks issues": lambda one: one.pop("issues"),
    "header.decision_date: '12/7/2016' is not a date such as '2016-11-15'": _set(
        "header", "decision_date", to="12/7/2016"
    ),
    "header.decision_date: '20161207' is not a date such as '2016-11-15'": _set(
        "header", "decision_date", to="20161207"
    ),
    "summary.age: True is not of type int": _set("summary", "age", to=True),
    "summary.age: '44' is not of type int": _set("summary", "age", to="44"),
    "issues[1].request.quantity: '30' is not a number": _set("issues", 1, "request", "quantity", to="30"),
    "issues[1].request.laterality: 'left' is not a list": _set("issues", 1, "request", "laterality", to="left"),
    "issues[1].request.laterality[1]: 'up' is not a valid Laterality": _set(
        "issues", 1, "request", "laterality", to=["left", "up"]
    ),
    "issues[1].modification.span: [5, 3] is not a span such as [37, 47]": _set(
        "issues", 1, "modification", "span", to=[5, 3]
    ),
    "header.spans['priority']: [True, 3] is not a span such as [37, 47]": _set(
        "header", "spans", "priority", to=[True, 3]
    ),
    "header.spans: [] is not an object": _set("header", "spans", to=[]),
    "unparsed[0]: 7 is not a span such as [37, 47]": _set("unparsed", to=[7]),
    f"schema_version: None is not a version; to_dict() writes {SCHEMA_VERSION}": lambda one: one.pop("schema_version"),
    f"schema_version: True is not a version; to_dict() writes {SCHEMA_VERSION}": _set("schema_version", to=True),
    f"schema_version: 0 is not a version; to_dict() writes {SCHEMA_VERSION}": _set("schema_version", to=0),
    f"schema_version: '1' is not a version; to_dict() writes {SCHEMA_VERSION}": _set("schema_version", to="1"),
    "determination: lacks outcome": lambda one: one.pop("outcome"),
    "outcome: the decisions make it 'partially_overturned', not 'upheld'": _set("outcome", to="upheld"),
}


@pytest.mark.parametrize("message", MALFORMED)
def test_a_fault_is_reported_with_its_place(message: str) -> None:
    malformed = data()
    MALFORMED[message](malformed)
    with pytest.raises(MalformedDataError) as caught:
        from_dict(malformed)
    assert str(caught.value) == message
    assert isinstance(caught.value, ImrparseError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == message


def faults(malformed: Json) -> set[str]:
    with pytest.raises(MalformedDataError) as caught:
        from_dict(malformed)
    lines = str(caught.value).splitlines()
    assert len(lines) == len(set(lines))
    return set(lines)


def test_all_faults_are_reported() -> None:
    malformed = data()
    malformed["issues"][2]["decision"] = malformed["header"]["priority"] = malformed["outcome"] = "maybe"
    assert faults(malformed) == {
        "header.priority: 'maybe' is not a valid Priority",
        "issues[2].decision: 'maybe' is not a valid Decision",
        "outcome: 'maybe' is not a valid Outcome",
    }


def test_faults_beside_unknown_and_missing_keys_are_reported() -> None:
    malformed = data()
    del malformed["issues"][1]["treatment"], malformed["summary"], malformed["outcome"]
    malformed["colour"] = malformed["header"]["colour"] = malformed["issues"][1]["colour"] = "red"
    malformed["header"]["priority"] = malformed["issues"][1]["decision"] = "maybe"
    malformed["issues"][2]["request"]["quantity"] = "30"
    assert faults(malformed) == {
        "determination: does not know colour",
        "determination: lacks outcome",
        "determination: lacks summary",
        "header.priority: 'maybe' is not a valid Priority",
        "header: does not know colour",
        "issues[1].decision: 'maybe' is not a valid Decision",
        "issues[1]: does not know colour",
        "issues[1]: lacks treatment",
        "issues[2].request.quantity: '30' is not a number",
    }


@pytest.mark.parametrize("thing", ["{}", None, [], WHOLE], ids=lambda thing: type(thing).__name__)
def test_other_types_than_mappings_are_rejected(thing: Json) -> None:
    with pytest.raises(TypeError, match=r"json\.loads"):
        from_dict(thing)


def paths(thing: Json, *path: str | int) -> Iterator[tuple[str | int, ...]]:
    """Yield the keys and indices that lead to each value."""
    steps = thing.items() if isinstance(thing, dict) else enumerate(thing) if isinstance(thing, list) else ()
    for step, value in steps:
        yield (*path, step)
        yield from paths(value, *path, step)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates().map(date.isoformat),
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.text(), some, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(list(paths(data()))), ANYTHING)
def test_from_dict_accepts_only_what_the_schema_allows(path: tuple[str | int, ...], value: Json) -> None:
    changed = data()
    _set(*path, to=value)(changed)
    try:
        back = from_dict(changed)
    except MalformedDataError:
        return
    assert to_dict(back, source=True, spans=True) == changed
    assert VALIDATOR.is_valid(changed)


def test_without_cattrs_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cattrs", None)
    _json._cattrs.cache_clear()  # noqa: SLF001 -- it remembers the import
    with pytest.raises(ImportError, match=r"python -m pip install .cattrs"):
        from_dict(data())


# --- versions of the form ---------------------------------------------------------------------------------------------


def stored(version: int) -> Json:
    return json.loads(version_file(version).read_text(encoding="utf-8"))


@pytest.mark.parametrize("version", ADDED)
def test_every_version_is_read_and_new_fields_have_their_defaults(version: int) -> None:
    assert as_json(from_dict(stored(version))) == as_json(fill(Determination, version))


@pytest.mark.parametrize("version", ADDED)
def test_the_file_of_a_version_has_the_form_of_that_version(version: int) -> None:
    Draft202012Validator(make_schema(version), format_checker=VALIDATOR.format_checker).validate(stored(version))


def test_the_file_of_the_current_version_is_what_to_dict_returns() -> None:
    assert stored(SCHEMA_VERSION) == as_json(fill(Determination, SCHEMA_VERSION))


def test_every_added_name_is_a_member_with_a_default() -> None:
    for kind, names in (row for rows in ADDED.values() for row in rows.items()):
        assert list(names) == sorted(names)
        if issubclass(kind, Enum):
            assert set(names) <= {member.value for member in kind}
        else:
            assert all(attrs.fields_dict(kind)[name].default is not attrs.NOTHING for name in names)


@pytest.fixture
def drugs_are_new(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Pretend that the next version of the form adds `Request.drug`, and return its number."""
    version = SCHEMA_VERSION + 1
    monkeypatch.setattr(versions, "ADDED", {**ADDED, version: {Request: ("drug",)}})
    monkeypatch.setattr(_json, "SCHEMA_VERSION", version)
    _json._cattrs.cache_clear()  # noqa: SLF001 -- it remembers the fields of each version
    yield version
    _json._cattrs.cache_clear()  # noqa: SLF001 -- as above


def test_data_of_an_earlier_version_lack_a_new_field(drugs_are_new: int) -> None:
    old = data() | {"schema_version": drugs_are_new - 1}
    for issue in old["issues"]:
        del issue["request"]["drug"]
    assert {issue.request.drug for issue in from_dict(old).issues} == {None}
    assert faults(old | {"schema_version": drugs_are_new}) == {
        f"issues[{number}].request: lacks drug" for number in range(3)
    }


def test_data_of_an_earlier_version_do_not_know_a_new_field(drugs_are_new: int) -> None:
    assert faults(data() | {"schema_version": drugs_are_new - 1}) == {
        f"issues[{number}].request: does not know drug" for number in range(3)
    }
    assert from_dict(data() | {"schema_version": drugs_are_new}) == WHOLE


def test_a_version_from_the_future_asks_for_an_upgrade() -> None:
    future = {"schema_version": SCHEMA_VERSION + 1, "colour": "red"}
    with pytest.raises(MalformedDataError, match=r"written by a newer imrparse.*; upgrade imrparse$"):
        from_dict(future)


# --- the schema -------------------------------------------------------------------------------------------------------


def test_schema_is_current() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == schema_text(), "run: python tests/tools/generate.py"


def test_a_new_form_has_a_new_version() -> None:
    assert {version: digest(make_schema(version)) for version in ADDED} == DIGESTS


def test_the_digest_depends_on_structure_and_not_on_words() -> None:
    schema = make_schema()
    schema["description"] = schema["$defs"]["Issue"]["properties"]["rationale"]["description"] = "Something else."
    assert digest(schema) == digest(make_schema())
    schema["$defs"]["MtusCitation"]["properties"].pop("title")
    assert digest(schema) != digest(make_schema())


def test_schema_is_valid() -> None:
    Draft202012Validator.check_schema(make_schema())


def test_schema_describes_every_field() -> None:
    schema = make_schema()
    for definition in (schema, *schema["$defs"].values()):
        assert definition["description"]
        assert all(field["description"] for field in definition.get("properties", {}).values())


@pytest.mark.parametrize("options", [{}, {"spans": True}, {"source": True, "spans": True}], ids=str)
def test_schema_accepts_the_result_of_to_dict(options: dict[str, bool]) -> None:
    VALIDATOR.validate(to_dict(WHOLE, **options))


@pytest.mark.skipif(not REAL_LETTERS, reason="the real letters are not in ../shared/letters")
def test_schema_accepts_real_letters() -> None:
    for path in REAL_LETTERS[::7]:
        VALIDATOR.validate(to_dict(parse(path.read_bytes().decode("utf-8")), spans=True))
