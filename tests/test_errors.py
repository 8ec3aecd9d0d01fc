"""Errors and problems: one list of codes, and errors that carry what they are about."""

from __future__ import annotations

import ast
import pickle
from pathlib import Path

import pytest

import imrparse
from imrparse import PROBLEMS, IncompleteDeterminationError, Severity, Span, UnknownLayoutError
from imrparse.errors import problem

PACKAGE = Path(imrparse.__file__).parent
SOURCES = sorted(PACKAGE.rglob("*.py"))


def find_codes(path: Path) -> list[object]:
    """Find the code in each `problem(code, …)` of a module."""
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    return [
        call.args[0].value if isinstance(call.args[0], ast.Constant) else ast.unparse(call.args[0])
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "problem"
    ]


def test_every_code_that_is_used_is_listed_and_every_code_listed_is_used() -> None:
    assert {code for path in SOURCES for code in find_codes(path)} == set(PROBLEMS)


@pytest.mark.parametrize("code", PROBLEMS)
def test_every_code_has_a_severity_and_a_sentence(code: str) -> None:
    severity, sentence = PROBLEMS[code]
    assert isinstance(severity, Severity)
    assert sentence[0].isupper()
    assert sentence.endswith(".")


def test_the_list_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        PROBLEMS["mine"] = (Severity.NOTE, "Mine.")  # type: ignore[index]


def test_a_problem_takes_its_severity_from_the_list() -> None:
    assert problem("field-missing", "No priority.").severity is PROBLEMS["field-missing"][0]
    assert problem("field-missing", "No priority.").span is None
    assert problem("value-unreadable", "Not a date.", Span(3, 5)).span == Span(3, 5)
    with pytest.raises(KeyError):
        problem("invented", "No such code.")


FOUND = (
    problem("field-missing", "The header gives no priority."),
    problem("text-unparsed", "This text belongs to no section.", Span(4, 9)),
    problem("value-unreadable", "The header's decision date cannot be: 02/30/2016.", Span(12, 22)),
)


def test_an_incomplete_determination_lists_its_errors_with_their_places() -> None:
    lines = str(IncompleteDeterminationError(FOUND)).splitlines()
    assert "2 error" in lines[0]
    assert [line for line in lines[1:] if "field-missing" in line and "The header gives no priority." in line]
    assert [line for line in lines[1:] if "value-unreadable" in line and "02/30/2016" in line and "12 to 22" in line]
    assert len(lines) == 3  # what is not of severity ERROR is carried, not listed


def test_an_incomplete_determination_carries_every_problem() -> None:
    assert IncompleteDeterminationError(FOUND).problems == FOUND
    assert IncompleteDeterminationError(iter(FOUND)).problems == FOUND


def test_an_incomplete_determination_can_be_pickled() -> None:
    error = IncompleteDeterminationError(FOUND)
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is IncompleteDeterminationError
    assert (copy.problems, str(copy)) == (error.problems, str(error))


@pytest.mark.parametrize("error", [UnknownLayoutError, IncompleteDeterminationError])
def test_errors_about_a_text_are_value_errors(error: type[Exception]) -> None:
    assert issubclass(error, imrparse.ImrparseError)
    assert issubclass(error, ValueError)
