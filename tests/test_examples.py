"""The example command reads every example letter, and says clearly what it cannot read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import imrparse

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "examples" / "parse_letter.py"
LETTERS = sorted((ROOT / "examples" / "letters").glob("*.txt"))
LETTER = ROOT / "examples" / "letters" / "one-issue.pdftotext.txt"

DECISIONS = {
    "colons.pdfminer.txt": ("CM16-9900005", "partially_overturned", "OUU"),
    "line-end-hyphens.pdfium.txt": ("CM16-9900007", "partially_overturned", "OU"),
    "medications.pdfplumber.txt": ("CM17-9900006", "partially_overturned", "OOU"),
    "older-wording.seed.txt": (None, "partially_overturned", "UO"),
    "one-issue.pdftotext.txt": ("CM16-9900001", "overturned", "O"),
    "partial-approvals.pypdf.txt": ("CM17-9900003", "partially_overturned", "OUUU"),
    "retrospective.pymupdf.txt": ("CM17-9900004", "partially_overturned", "OUU"),
    "several-issues.pdftotext-layout.txt": ("CM16-9900002", "partially_overturned", "UOOU"),
}
"""For each letter its case number, outcome, and the first letters of its decisions."""


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command on the package that the tests import, installed or not."""
    environment = os.environ | {"PYTHONPATH": str(Path(imrparse.__file__).parents[1]), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-W", "error", str(SCRIPT), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, env=environment, check=False, timeout=60)


def run_well(*arguments: str, stdin: bytes = b"") -> str:
    done = run(*arguments, stdin=stdin)
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def run_badly(*arguments: str, stdin: bytes = b"") -> str:
    done = run(*arguments, stdin=stdin)
    assert (done.returncode, done.stdout) == (2, b"")
    message = done.stderr.decode()
    assert "Traceback" not in message
    return message


def read_json(path: Path) -> dict[str, Any]:
    answer = json.loads(run_well("--json", str(path)))
    assert isinstance(answer, dict)
    return answer


def test_every_letter_has_an_answer() -> None:
    assert [path.name for path in LETTERS] == sorted(DECISIONS)


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.name)
def test_summary(path: Path) -> None:
    case, outcome, decisions = DECISIONS[path.name]
    printed = run_well(str(path))
    assert f"Case:        {case or 'not said'}" in printed
    assert f"Outcome:     {outcome.replace('_', ' ')}" in printed
    assert [line.split()[1][0].upper() for line in printed.splitlines() if line.startswith("Decision:")] == [*decisions]


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.name)
def test_json(path: Path) -> None:
    case, outcome, decisions = DECISIONS[path.name]
    answer = read_json(path)
    assert answer["header"]["case_number"] == case
    assert answer["outcome"] == outcome
    assert "".join(issue["decision"][0].upper() for issue in answer["issues"]) == decisions
    assert answer["unparsed"] == []


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.name)
def test_spans_in_json_count_in_the_file(path: Path) -> None:
    text = path.read_bytes().decode()
    for issue in read_json(path)["issues"]:
        start, end = issue["spans"]["decision"]
        assert text[start:end].lower() == issue["decision"]


def test_json_dates_are_iso() -> None:
    assert read_json(LETTER)["header"]["decision_date"] == "2016-11-02"


def test_standard_input() -> None:
    assert run_well("-", stdin=LETTER.read_bytes()) == run_well(str(LETTER))


def test_problem_is_printed_with_its_line() -> None:
    letter = LETTER.read_bytes().replace(b": Overturned", b": Overthrown")
    line = letter[: letter.index(b"Overthrown")].count(b"\n") + 1
    assert f"  line {line}: error: " in run_well("-", stdin=letter)


def test_byte_order_mark_is_no_text() -> None:
    assert run_well("-", stdin=b"\xef\xbb\xbf" + LETTER.read_bytes()) == run_well(str(LETTER))


def test_missing_file(tmp_path: Path) -> None:
    message = run_badly(str(tmp_path / "none.txt"))
    assert "none.txt" in message
    assert "No such file" in message


def test_directory(tmp_path: Path) -> None:
    assert str(tmp_path) in run_badly(str(tmp_path))


def test_not_utf_8() -> None:
    message = run_badly("-", stdin=b"Case Number: \xff")
    assert "standard input" in message
    assert "not UTF-8" in message
    assert "byte 13" in message


def test_pdf(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    message = run_badly(str(path))
    assert "extract the text first" in message
    assert "pdftotext" in message


@pytest.mark.parametrize("text", [b"", b"Dear Sir or Madam,\n"], ids=["empty", "another letter"])
def test_no_letter(text: bytes) -> None:
    assert "layout" in run_badly("-", stdin=text)


def test_no_argument() -> None:
    assert "usage:" in run_badly()


def test_help() -> None:
    printed = run_well("--help")
    assert "--json" in printed
    assert "Exit status" in printed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE")
def test_reader_that_goes_away() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    environment = os.environ | {"PYTHONPATH": str(Path(imrparse.__file__).parents[1])}
    command = [sys.executable, str(SCRIPT), "--json", str(LETTER)]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, env=environment, check=False, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")
