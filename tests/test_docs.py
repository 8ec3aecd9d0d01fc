"""The pages of the documentation say what is so: their examples run, their tables are current, their links lead on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.extras import requires
from support.markdown import run_examples
from support.paths import LETTERS, ROOT
from support.tutorial import TUTORIAL, run_tutorial
from tools import categories
from tools.accuracy import count, read_all, table
from tools.generate import PAGES as GENERATED
from tools.generate import fill_in

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
WITHOUT_EXAMPLES = {"accuracy.md", "api.md", "contributing.md", "recipes.md", "tutorial.md"}
ARCHIVES = DOCS / "archives.md"
"""Its examples need the output of a command: `archive/test_page.py` runs them."""


def test_pages_are_found() -> None:
    assert {path.name for path in PAGES} >= {"index.md", "letter.md", "tables.md", *WITHOUT_EXAMPLES}


@pytest.mark.parametrize("path", [path for path in PAGES if path != ARCHIVES], ids=lambda path: path.name)
def test_examples_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    results = run_examples(path)
    assert results.failed == 0
    assert (results.attempted == 0) == (path.name in WITHOUT_EXAMPLES)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_generated_tables_are_current(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert fill_in(text) == text, "run: python tests/tools/generate.py"
    assert ("python tests/tools/generate.py -->" in text) == (path in GENERATED)


@pytest.mark.skipif(not LETTERS.is_dir(), reason=f"the real letters are not at {LETTERS}")
def test_accuracy_is_current() -> None:
    """Where it is not: `python tests/tools/accuracy.py` prints the table, and with `--brief` that of the README."""
    values = list(read_all())
    for path, brief in ((DOCS / "accuracy.md", False), (ROOT / "README.md", True)):
        assert "\n".join(table(*count(values, brief=brief))) in path.read_text(encoding="utf-8")


@pytest.mark.skipif(not LETTERS.is_dir(), reason=f"the real letters are not at {LETTERS}")
def test_the_table_of_categories_is_current() -> None:
    """Where it is not: `python tests/tools/categories.py` prints it."""
    lines = categories.table(categories.sample_categories(), categories.exam_categories())
    assert "\n".join(lines) in (DOCS / "categories.md").read_text(encoding="utf-8")


@requires("matplotlib", "pandas")
def test_the_tutorial_prints_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it does not: run `python tests/tools/pictures.py`."""
    monkeypatch.setenv("MPLBACKEND", "agg")
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    page = TUTORIAL.read_text(encoding="utf-8")
    assert run_tutorial(page, tmp_path) == page
    assert {path.name for path in tmp_path.iterdir()} == {"examples", "treatments.csv", "decisions.png"}
    assert all((DOCS / path).is_file() for path in re.findall(r"\]\((pictures/[^)]+)\)", page))


@requires("mkdocs", "material", "mkdocstrings", extra="docs")
def test_site_builds(tmp_path: Path) -> None:
    line = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(line, capture_output=True, check=False, cwd=ROOT, env=environment, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.with_suffix(".html").name for path in PAGES} <= {path.name for path in tmp_path.glob("*.html")}
    assert "IncompleteDeterminationError" in (tmp_path / "api.html").read_text(encoding="utf-8")
