"""The notebook runs, and holds what it puts out."""

from __future__ import annotations

import json
import subprocess
import sys

from support.extras import requires
from support.paths import ROOT

CELLS = json.loads((ROOT / "examples" / "explore.ipynb").read_text(encoding="utf-8"))["cells"]


def test_outputs_are_kept() -> None:
    shown = [kind for cell in CELLS for output in cell.get("outputs", []) for kind in output.get("data", {})]
    assert shown.count("image/png") == 2
    assert not [output for cell in CELLS for output in cell.get("outputs", []) if output["output_type"] == "stream"]
    html = "".join("".join(output["data"].get("text/html", "")) for cell in CELLS for output in cell.get("outputs", []))
    assert "<table" in html
    assert 'class="imr"' in html


@requires("nbclient", "ipykernel", "matplotlib", "pandas")
def test_notebook_runs() -> None:
    line = [sys.executable, str(ROOT / "tests" / "tools" / "run_notebook.py"), "--check"]
    done = subprocess.run(line, capture_output=True, check=False, encoding="utf-8", timeout=300)
    assert done.returncode == 0, done.stderr
