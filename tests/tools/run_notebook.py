#!/usr/bin/env python3
"""Run examples/explore.ipynb and keep its outputs, without what differs from run to run.

    python tests/tools/run_notebook.py            keep the outputs in the notebook
    python tests/tools/run_notebook.py --check    only check that it runs, with outputs of the kinds that were kept

Only kinds are compared, because pictures differ between versions of matplotlib.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any, TypeAlias

import nbformat
from nbclient import NotebookClient

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

from support.paths import ROOT

NOTEBOOK = ROOT / "examples" / "explore.ipynb"

Notebook: TypeAlias = Any
"""A notebook as nbformat has it: dicts and lists, without types."""


def run(notebook: Notebook) -> Notebook:
    """Run all cells in a copy of the folder, where they may write files; a cell that fails raises."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = shutil.copytree(NOTEBOOK.parent, Path(scratch) / "examples")
        resources = {"metadata": {"path": str(folder)}}
        NotebookClient(notebook, timeout=300, kernel_name="python3", resources=resources).execute()
    return tidy(notebook)


def tidy(notebook: Notebook) -> Notebook:
    """Take out times, versions and random ids."""
    notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    for number, cell in enumerate(notebook.cells, 1):
        cell.id = f"cell-{number}"
        cell.metadata = {}
    return notebook


def kinds(notebook: Notebook) -> list[list[list[str]]]:
    """Return the MIME types of each output of each cell."""
    cells = (cell for cell in notebook.cells if cell.cell_type == "code")
    return [[sorted(output.get("data", {})) for output in cell.outputs] for cell in cells]


def main() -> int:
    """Run the command."""
    command = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command.add_argument("--check", action="store_true")
    options = command.parse_args()
    kept = nbformat.read(NOTEBOOK, as_version=4)
    made = run(nbformat.read(NOTEBOOK, as_version=4))
    if not options.check:
        nbformat.write(made, NOTEBOOK)
    elif kinds(made) != kinds(kept):
        sys.stderr.write(f"{NOTEBOOK}: the outputs have changed: python tests/tools/run_notebook.py\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
