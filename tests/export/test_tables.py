"""Rows for tables: every row has every column, of the type stated in COLUMNS."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, fields_dict
from hypothesis import given

from imrparse import (
    Credentials,
    Decision,
    Determination,
    Header,
    Issue,
    Laterality,
    MtusCitation,
    NonMtusCitation,
    Request,
    Summary,
    parse,
)
from imrparse._export.tables import (
    CITATION_COLUMNS,
    COLUMNS,
    TABLE_VERSION,
    column_type,
    find_field,
    to_citation_rows,
    to_rows,
)
from imrparse.testing import PARTIAL_APPROVALS, RENDERINGS, Item, Letter, Rendering, modified, parts, render, renderings
from support.paths import ROOT
from tools.generate import TABLES, fill_in

LETTER = Letter(
    items=(
        Item("Knee brace", Decision.OVERTURNED),
        modified(PARTIAL_APPROVALS[0], "Norco 10/325mg #120", "Norco 10/325mg #90", "Norco 10/325mg #30"),
        Item(
            "Retrospective request for omeprazole 20mg #60 (DOS: 11/14/16)",
            reviewer="Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter.",
        ),
    )
)
WHOLE = parse(render(LETTER, RENDERINGS["pypdf"]))
BARE = Determination("mine", Header(), Credentials(), Summary(), (Issue("Knee brace"),))
"""A letter with one treatment and nothing else: nearly all of its row is None."""


def check_row(row: Mapping[str, object], columns: Mapping[str, Any]) -> None:
    assert list(row) == list(columns)
    for name, kind in columns.items():
        value = row[name]
        if kind == list[str]:
            assert type(value) is list, name
            assert all(type(one) is str for one in value), name
        else:
            assert value is None or type(value) is kind, name


@given(parts(), renderings())
def test_rows_have_all_columns_of_the_stated_types(letter: Letter, rendering: Rendering) -> None:
    determination = parse(render(letter, rendering))
    rows = list(to_rows([determination]))
    assert [row["issue"] for row in rows] == list(range(len(determination.issues)))
    for row in rows:
        check_row(row, COLUMNS)
    for row in to_citation_rows([determination]):
        check_row(row, CITATION_COLUMNS)


def test_a_row_says_what_the_letter_says() -> None:
    rows = list(to_rows([BARE, WHOLE]))
    assert [(row["letter"], row["issue"]) for row in rows] == [(0, 0), (1, 0), (1, 1), (1, 2)]
    row = rows[-1]
    assert (row["case_number"], row["outcome"], row["decision_date"]) == (
        "CM16-9912345",
        "partially_overturned",
        date(2016, 12, 7),
    )
    assert (row["drug"], row["quantity"], row["dates_of_service"]) == ("omeprazole", 60.0, ["2016-11-14"])
    assert row["claims_administrator_statement"] == "none_cited"
    assert row["reviewer_non_mtus"] == ["Official Disability Guidelines (ODG), Pain Chapter."]
    assert rows[1]["reviewer_mtus"] == ["Low Back Complaints 2004"]
    assert (rows[2]["authorized"], rows[2]["disputed"]) == ("Norco 10/325mg #90", "Norco 10/325mg #30")
    assert WHOLE.source[row["span_start"] : row["span_end"]].lstrip().startswith("Retrospective request")


def test_problems_are_listed_by_their_codes() -> None:
    torn = parse(WHOLE.source.replace("Overturned", "Postponed"))
    assert next(to_rows([torn]))["problems"] == [problem.code for problem in torn.problems] != []


def test_a_letter_without_issues_has_no_row() -> None:
    assert list(to_rows([])) == []
    empty = Determination("mine", Header(), Credentials(), Summary(), ())
    assert list(to_rows([empty])) == list(to_citation_rows([empty])) == []


def test_a_row_for_each_citation() -> None:
    rows = list(to_citation_rows([BARE, WHOLE]))
    assert [(row["letter"], row["issue"], row["cited_by"], row["source"]) for row in rows] == [
        (1, 0, "reviewer", "mtus"),
        (1, 1, "reviewer", "mtus"),
        (1, 2, "reviewer", "odg"),
    ]
    assert (rows[0]["title"], rows[0]["year"], rows[0]["sections"]) == (
        "Low Back Complaints",
        2004,
        ["Physical Methods"],
    )
    assert rows[2]["guideline"] == "Official Disability Guidelines (ODG), Pain Chapter."
    assert (rows[2]["chapter"], rows[2]["title"], rows[2]["sections"]) == ("Pain", None, [])


def test_rows_come_one_by_one() -> None:
    rows = to_rows(iter([WHOLE, WHOLE]))
    assert next(rows)["letter"] == 0


# --- the columns are those of the models ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (str, str),
        (int | None, int),
        (int | float | None, float),
        (date | None, date),
        (bool, bool),
        (Decision | None, str),
        (tuple[str, ...], list[str]),
        (tuple[Laterality, ...], list[str]),
    ],
    ids=str,
)
def test_a_column_has_the_type_of_its_field(annotation: object, expected: object) -> None:
    assert column_type(annotation) == expected


@pytest.mark.parametrize(
    ("owner", "path", "field"),
    [
        (Determination, "outcome", (Determination, "outcome")),
        (Determination, "header.priority", (Header, "priority")),
        (Issue, "request.drug", (Request, "drug")),
        (MtusCitation | NonMtusCitation, "title", (MtusCitation, "title")),
        (MtusCitation | NonMtusCitation, "topic", (NonMtusCitation, "topic")),
    ],
    ids=str,
)
def test_a_path_leads_to_its_field(owner: object, path: str, field: tuple[type, str]) -> None:
    assert find_field(owner, path) == field


def test_each_value_of_a_request_has_a_column() -> None:
    values = [name for name in fields_dict(Request) if name not in {"span", "spans"}]
    assert [name for name in COLUMNS if name in values] == values


def test_the_documented_columns_are_current() -> None:
    text = TABLES.read_text(encoding="utf-8")
    assert fill_in(text) == text, "run: python tests/tools/generate.py"
    for name in {*COLUMNS, *CITATION_COLUMNS}:
        assert f"| `{name}` | " in text


# --- table libraries: they come with the extra `examples` -------------------------------------------------------------

MANY = [BARE] * 300 + [WHOLE]
"""Types guessed from the first rows are wrong here."""


def test_pandas_takes_the_rows() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is not installed: it comes with the extra `examples`")
    frame = pandas.DataFrame(to_rows(MANY))
    assert list(frame.columns) == list(COLUMNS)
    assert frame["drug"].iloc[-1] == "omeprazole"
    assert frame["body_parts"].iloc[0] == []
    assert pandas.DataFrame(to_citation_rows(MANY)).shape == (3, len(CITATION_COLUMNS))


def test_polars_takes_the_rows() -> None:
    polars = pytest.importorskip("polars", reason="polars is not installed: it comes with the extra `examples`")
    for rows, columns in ((to_rows, COLUMNS), (to_citation_rows, CITATION_COLUMNS)):
        frame = polars.DataFrame(rows(MANY), schema=columns)
        assert frame.schema == polars.DataFrame(rows([]), schema=columns).schema
        assert frame.to_dicts() == list(rows(MANY))


def test_pyarrow_takes_the_rows() -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="pyarrow is not installed: it comes with the extra `examples`")
    for rows in (to_rows, to_citation_rows):
        assert pyarrow.Table.from_pylist(list(rows(MANY))).to_pylist() == list(rows(MANY))


def run_the_page() -> dict[str, Any]:
    """Run the blocks of the page on tables, and return the names that they define."""
    for name in ("pandas", "polars", "pyarrow", "duckdb"):
        pytest.importorskip(name, reason=f"{name} is not installed: it comes with the extra `examples`")
    blocks = re.findall(r"^```python\n(.*?)^```$", Path(TABLES).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    scope: dict[str, Any] = {}
    for block in blocks:
        prompts = re.findall(r"^(?:>>>|\.\.\.) (.*)$", block, re.MULTILINE)
        exec("\n".join(prompts) if prompts else block, scope)  # noqa: S102 -- our own page
    return scope


def test_all_libraries_answer_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    page = run_the_page()
    for column in ("category", "ingredients", "reviewer_chapters", "specialties", "year"):
        expected = page["sqlite_rates"](column)
        assert len(expected) >= 1
        assert page["duckdb_rates"](column) == expected
        assert page["polars_rates"](column).rows() == expected
        arrow = page["arrow_rates"](column)
        assert list(zip(*(arrow[name].to_pylist() for name in arrow.column_names), strict=True)) == expected
        assert [tuple(row) for row in page["pandas_rates"](column).reset_index().itertuples(index=False)] == expected


def test_tables_of_several_letters_have_one_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    page = run_the_page()
    tables = [page["pyarrow"].Table.from_pylist(list(to_rows([one])), schema=page["schema"]) for one in (BARE, WHOLE)]
    assert tables[0].schema == tables[1].schema


def test_pandas_has_the_right_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    treatments = run_the_page()["treatments"]
    expected = {
        "age": "Int64",
        "quantity": "Float64",
        "decision_date": "datetime64[s]",
        "retrospective": "boolean",
        "drug": "string",
    }
    assert {name: str(treatments[name].dtype) for name in expected} == expected


# --- keys and names of lists ------------------------------------------------------------------------------------------


def test_a_key_joins_the_rows_of_several_calls() -> None:
    rows = [*to_rows([("a.txt", WHOLE)]), *to_rows([(Path("b.txt"), BARE), (17, BARE)]), *to_rows([BARE])]
    assert [row["key"] for row in rows] == ["a.txt"] * 3 + ["b.txt", "17", None]
    assert {row["key"] for row in to_citation_rows([("a.txt", WHOLE)])} == {"a.txt"}


def test_names_are_spelt_as_in_the_list_beside_the_printed_ones() -> None:
    reviewer = Credentials(("Washington, DC",), ("Orthopaedic Surgery", "Alchemy"), ("Surgery of the Hand",))
    [row] = to_rows([evolve(BARE, credentials=reviewer)])
    assert (row["licensed_states"], row["licensed_states_printed"]) == (["District of Columbia"], ["Washington, DC"])
    assert row["specialties"] == ["Orthopedic Surgery", "Alchemy"]
    assert row["specialties_printed"] == ["Orthopaedic Surgery", "Alchemy"]
    assert row["subspecialties"] == ["Hand Surgery"]


def test_a_row_has_category_ingredients_and_chapters() -> None:
    row = list(to_rows([WHOLE]))[-1]
    assert (row["category"], row["subcategory"]) == ("Pharmaceuticals", "Proton Pump Inhibitors")
    assert (row["ingredients"], row["reviewer_chapters"]) == (["omeprazole"], ["Pain"])
    assert row["claims_administrator_chapters"] == []


def test_a_changed_table_has_a_new_version() -> None:
    """Where it fails: increase TABLE_VERSION, and change the digest."""
    columns = [f"{name}: {kind}" for table in (COLUMNS, CITATION_COLUMNS) for name, kind in table.items()]
    assert (TABLE_VERSION, sha256("\n".join(columns).encode()).hexdigest()[:16]) == (2, "e4c98233a5c5cfa3")


@pytest.mark.parametrize("function", [to_rows, to_citation_rows])
@pytest.mark.parametrize("wrong", ["text", 17, ("key", "text")])
def test_what_is_no_determination_is_refused(function: Any, wrong: Any) -> None:  # noqa: ANN401 -- of any type
    with pytest.raises(TypeError, match=rf"^{function.__name__}\(\) needs a Determination"):
        list(function([wrong]))
