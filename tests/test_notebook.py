"""The notebook runs, holds what it puts out, and reads whatever a folder has."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from support.extras import requires
from support.paths import EXAMPLE_LETTERS, ROOT

EXAMPLES = ROOT / "examples"
CELLS = json.loads((EXAMPLES / "explore.ipynb").read_text(encoding="utf-8"))["cells"]
CODE = "\n\n".join("".join(cell["source"]) for cell in CELLS if cell["cell_type"] == "code")


def test_outputs_are_kept() -> None:
    shown = [kind for cell in CELLS for output in cell.get("outputs", []) for kind in output.get("data", {})]
    assert shown.count("image/png") == 5
    assert not [output for cell in CELLS for output in cell.get("outputs", []) if output["output_type"] == "stream"]
    html = "".join("".join(output["data"].get("text/html", "")) for cell in CELLS for output in cell.get("outputs", []))
    assert "<table" in html
    assert 'class="imr"' in html


@requires("nbclient", "ipykernel", "matplotlib", "openpyxl", "pandas")
def test_notebook_runs() -> None:
    line = [sys.executable, str(ROOT / "tests" / "tools" / "run_notebook.py"), "--check"]
    done = subprocess.run(line, capture_output=True, check=False, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stderr


# --- with a folder of one's own ---------------------------------------------------------------------------------------


def run_code(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Run the code of all cells on a folder and return its variables; it writes its files beside the folder."""
    monkeypatch.setenv("MPLBACKEND", "agg")
    monkeypatch.syspath_prepend(str(EXAMPLES))
    monkeypatch.chdir(folder.parent)
    names: dict[str, Any] = {}
    exec(CODE.replace('Path("letters")', f"Path({folder.name!r})"), names)  # noqa: S102 -- the notebook of this repository
    names["plt"].close("all")
    return names


def write_pdf(path: Path, text: str) -> None:
    """Write a text as a PDF from which it can be extracted."""
    import matplotlib.pyplot as plt  # noqa: PLC0415 -- only in the extra

    figure = plt.figure(figsize=(8.5, 22))
    figure.text(0.02, 0.98, text, family="monospace", size=8, va="top", parse_math=False)
    with plt.rc_context({"pdf.fonttype": 42}):
        figure.savefig(path)
    plt.close(figure)


@requires("matplotlib", "openpyxl", "pandas", "pypdfium2")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of openpyxl, on new versions of Python
def test_a_folder_may_have_pdfs_and_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "mine"
    (folder / "2016").mkdir(parents=True)
    shutil.copy(EXAMPLE_LETTERS[0], folder)
    [one] = [path for path in EXAMPLE_LETTERS if path.name.startswith("one-issue")]
    write_pdf(folder / "2016" / "one.pdf", one.read_bytes().decode().replace("\f", "\n"))
    write_pdf(folder / "image.pdf", "")
    (folder / "broken.PDF").write_bytes(b"%PDF-1.5")
    (folder / "invoice.txt").write_text("Invoice 4711", encoding="utf-8")
    (folder / "latin.txt").write_bytes(b"Caf\xe9")
    names = run_code(folder, monkeypatch)
    assert set(names["files"]) == {"2016/one.pdf", EXAMPLE_LETTERS[0].name}
    assert {name for name, _ in names["unread"]} == {"broken.PDF", "image.pdf", "invoice.txt", "latin.txt"}
    rows = names["pd"].read_excel(tmp_path / "letters.xlsx")
    assert set(rows["case_number"]) == {"CM16-9900001", "CM16-9900005"}
    assert len((tmp_path / "letters.csv").read_text(encoding="utf-8-sig").splitlines()) >= len(rows) + 1


@requires("matplotlib", "openpyxl", "pandas")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_empty_folder_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    assert run_code(folder, monkeypatch)["table"].empty
    assert (tmp_path / "letters.xlsx").exists()
