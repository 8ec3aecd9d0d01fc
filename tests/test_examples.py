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
from support.extras import requires
from support.paths import EXAMPLE_LETTERS, REAL_PDFS, ROOT

SCRIPT = ROOT / "examples" / "parse_letter.py"
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

BLANK_PDF = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""
"""One page with nothing on it that a machine could read, as a scanner makes it."""


def run(*arguments: str, stdin: bytes = b"", script: Path = SCRIPT) -> subprocess.CompletedProcess[bytes]:
    """Run the command on the package that the tests import, installed or not."""
    folders = [*filter(None, [os.environ.get("PYTHONPATH")]), str(Path(imrparse.__file__).parents[1])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(folders), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-W", "error", str(script), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, env=environment, check=False, timeout=60)


def run_well(*arguments: str, stdin: bytes = b"", script: Path = SCRIPT) -> str:
    done = run(*arguments, stdin=stdin, script=script)
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
    assert [path.name for path in EXAMPLE_LETTERS] == sorted(DECISIONS)


@pytest.mark.parametrize("path", EXAMPLE_LETTERS, ids=lambda path: path.name)
def test_summary(path: Path) -> None:
    case, outcome, decisions = DECISIONS[path.name]
    printed = run_well(str(path))
    assert f"Case:        {case or 'not stated'}" in printed
    assert f"Outcome:     {outcome.replace('_', ' ')}" in printed
    assert [line.split()[1][0].upper() for line in printed.splitlines() if line.startswith("Decision:")] == [*decisions]


@pytest.mark.parametrize("path", EXAMPLE_LETTERS, ids=lambda path: path.name)
def test_json(path: Path) -> None:
    case, outcome, decisions = DECISIONS[path.name]
    answer = read_json(path)
    assert answer["header"]["case_number"] == case
    assert answer["outcome"] == outcome
    assert "".join(issue["decision"][0].upper() for issue in answer["issues"]) == decisions
    assert answer["unparsed"] == []


@pytest.mark.parametrize("path", EXAMPLE_LETTERS, ids=lambda path: path.name)
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


@requires("pypdfium2")
@pytest.mark.skipif(not REAL_PDFS, reason="the real PDFs are not in ../shared/letters/pdf")
def test_pdf() -> None:
    printed = run_well(str(REAL_PDFS[0]))
    assert f"Case:        {REAL_PDFS[0].stem}" in printed
    assert "Problems:    none" in printed


@requires("pypdfium2")
def test_broken_pdf() -> None:
    assert "this PDF cannot be read" in run_badly("-", stdin=b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")


@requires("pypdfium2")
def test_scanned_pdf() -> None:
    assert "no text, only images" in run_badly("-", stdin=BLANK_PDF)


def test_pdf_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pypdfium2.py").write_text("raise ModuleNotFoundError")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    message = run_badly("-", stdin=b"%PDF-1.5\n")
    assert '".[pdf]"' in message
    assert "pdftotext" in message


def test_html(tmp_path: Path) -> None:
    page = tmp_path / "letter.html"
    assert run_well(str(LETTER), "--html", str(page)) == run_well(str(LETTER))
    assert page.read_text(encoding="utf-8") == imrparse.to_html(imrparse.parse(LETTER.read_bytes().decode()))


def test_html_that_cannot_be_written(tmp_path: Path) -> None:
    message = run_badly(str(LETTER), "--html", str(tmp_path / "none" / "letter.html"))
    assert "letter.html: No such file" in message


@pytest.mark.parametrize("text", [b"", b"Dear Sir or Madam,\n"], ids=["empty", "another letter"])
def test_no_letter(text: bytes) -> None:
    assert "text" in run_badly("-", stdin=text)


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


# --- own_layout.py ----------------------------------------------------------------------------------------------------


def test_own_layout_takes_a_letter_from_unknown_to_read() -> None:
    lines = run_well(script=SCRIPT.with_name("own_layout.py")).splitlines()
    assert lines[0].startswith("Without the row: no layout recognises this text")
    assert lines[1:] == [
        "With the row: northern-plains, IMR 21-000417 of 2021-03-09",
        "  Hinged brace for the right knee: overturned",
        "  Physical therapy for the right knee, 6 visits: upheld",
    ]
