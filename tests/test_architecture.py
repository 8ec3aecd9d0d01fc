"""The package keeps to its design: imports run one way, nothing does I/O, functions are short."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import TypeAlias

import pytest

from support.paths import ROOT

PACKAGE = ROOT / "imrparse"

ORDER = (
    {"testing"},
    {""},
    {"_export.html", "_export.json", "_export.tables", "_export.text"},
    {"_export.markup", "_export.sentences", "_export.stylesheet", "_export.versions", "_export"},
    {"_normalise", "_parse"},
    {"_edits.artefacts", "_edits.repairs"},
    {"_edits.page_furniture"},
    {"_edits.furniture_signs"},
    {"_edits.inline_furniture"},
    {"_edits.page_footers", "_edits.page_gaps", "_edits.page_numbers"},
    {"_edits.running_lines"},
    {f"_edits.{name}" for name in ("characters", "escapes", "html", "line_marks", "mail", "markdown", "page_joints")},
    {"_edits.misread_labels", "_edits.misread_words", "_edits.torn_words"},
    {"_edits.apply", "_edits.form_anchors", "_edits.form_words", "_edits.wrapping"},
    {"_consistency", "_letters", "_suspects"},
    {"sections"},
    {"sections.credentials", "sections.documents", "sections.header", "sections.issues", "sections.summary"},
    {"sections.header.header", "sections.issues.issue", "sections.summary.summary"},
    {
        "sections.header.cover_page",
        "sections.header.pairing",
        "sections.header.printed_table",
    },
    {"sections.header.columns", "sections.header.head_words"},
    {"sections.header.stated_dates"},
    {"sections.header.tokens"},
    {"sections.header.named_values"},
    {
        "sections.issues.guidelines",
        "sections.issues.modification",
        "sections.issues.request",
        "sections.issues.rulings",
    },
    {"sections.issues.guidelines.basis", "sections.issues.guidelines.sentences"},
    {"sections.issues.guidelines.mtus", "sections.issues.guidelines.non_mtus"},
    {"sections.issues.guidelines.clauses"},
    {f"sections.issues.guidelines.{name}" for name in ("section_names", "statements", "titles")},
    {"sections.issues.request.recognisers"},
    {f"sections.issues.request.{name}" for name in ("categories", "joined_items", "misread_numbers", "typing_errors")},
    {f"sections.issues.request.{name}" for name in ("anatomy", "drugs", "medications", "service", "sessions")},
    {"sections.issues.request.compounds"},
    {"sections.issues.request.names", "sections.issues.request.strengths"},
    {"sections.issues.request.amounts"},
    {"sections.summary.age", "sections.summary.injury", "sections.summary.sex"},
    {"sections.summary.people"},
    {"sections.issues.request.counts"},
    {"sections.issues.request.item"},
    {"sections.issues.request.therapy"},
    {"sections.issues.blocks"},
    {"sections.issues.afterwords", "sections.issues.anchors"},
    {"sections._fields", "sections._rulings", "sections._signatures", "sections._unread"},
    {"_split"},
    {"_recognition"},
    {"_arguments"},
    {"_text.phrases", "_text.values", "_text.closed_lists", "_text.fuzzy", "_text.necessity", "_text.sentences"},
    {"_text.plain", "layouts"},
    {"_text.lazy", "_text", "_edits", "_layout", "errors", "vocabulary"},
    {f"vocabulary.{name}" for name in ("drugs", "names")},
    {
        f"vocabulary.{name}"
        for name in (
            "anatomy",
            "categories",
            "chapters",
            "drug_table",
            "misspellings",
            "numbers",
            "reviewers",
            "therapies",
        )
    },
    {"vocabulary.drug_table", "vocabulary.spelling"},
    {"models"},
)
"""A module imports only from a row below its own. The package itself is ""; a file may be missing."""
RANKS = {name: rank for rank, names in enumerate(ORDER) for name in names}

WORLD = {"io", "logging", "os", "pathlib", "shutil", "socket", "subprocess", "sys", "tempfile", "time", "urllib"}
"""Modules by which a library reads files, clocks and networks, or writes logs."""
WORLD_CALLS = {"breakpoint", "compile", "eval", "exec", "input", "open", "print"}
CLOCK_CALLS = {"fromtimestamp", "now", "today", "utcnow"}
CATCH_ALL_NAMES = {"common", "helper", "helpers", "misc", "tools", "util", "utils"}

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


TREES = {module_name(path): ast.parse(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")}
PACKAGES = {module_name(path) for path in PACKAGE.rglob("__init__.py")}
SECTIONS = [name for name in TREES if name.startswith("sections")]


def package_of(module: str) -> str:
    """Return the package that a module's relative imports start from."""
    return module if module in PACKAGES else module.rpartition(".")[0]


def imported(module: str) -> Iterator[str]:
    """Yield the modules of the package that a module imports."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[2] for alias in node.names if alias.name.split(".")[0] == "imrparse")
        elif isinstance(node, ast.ImportFrom):
            yield from imported_from(module, node)


def imported_from(module: str, node: ast.ImportFrom) -> Iterator[str]:
    """Yield what `from … import …` imports: a module, or some modules of a package."""
    base = absolute(module, node)
    if base is None:
        return
    for alias in node.names:
        full = f"{base}.{alias.name}".strip(".")
        yield full if full in TREES else base


def absolute(module: str, node: ast.ImportFrom) -> str | None:
    """Return the module that is imported from, by its name in the package; None if it is not in the package."""
    if not node.level:
        first, _, rest = (node.module or "").partition(".")
        return rest if first == "imrparse" else None
    start = package_of(module).split(".") if package_of(module) else []
    start = start[: len(start) - (node.level - 1)]
    return ".".join([*start, node.module or ""]).strip(".")


def foreign(module: str) -> Iterator[str]:
    """Yield the top-level packages that a module imports from elsewhere."""
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").split(".")[0]


def functions() -> Iterator[tuple[str, Function]]:
    for module, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield f"{module or '__init__'}.{node.name}", node


def length(function: Function) -> int:
    """Count a function's lines from `def` on, without its docstring."""
    lines = (function.end_lineno or 0) - function.lineno + 1
    if ast.get_docstring(function) is not None:
        docstring = function.body[0]
        lines -= (docstring.end_lineno or 0) - docstring.lineno + 1
    return lines


def docstrings(tree: ast.Module) -> set[int]:
    """Return the ids of docstrings and of strings under a field."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def calls(tree: ast.Module) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_package_is_found() -> None:
    assert {"", "_parse", "models", "sections"} <= TREES.keys()


def test_every_module_has_its_place() -> None:
    assert TREES.keys() <= RANKS.keys()


@pytest.mark.parametrize("module", TREES)
def test_imports_run_one_way(module: str) -> None:
    upward = {other for other in imported(module) if RANKS[other] <= RANKS[module]}
    assert not upward


@pytest.mark.parametrize("module", [name for name in SECTIONS if name != "sections"])
def test_section_modules_do_not_import_each_other(module: str) -> None:
    own = ".".join(module.split(".")[:2])
    across = {other for other in imported(module) if other.startswith("sections") and not other.startswith(own)}
    assert across <= {"sections._fields", "sections._rulings", "sections._signatures", "sections._unread"}


def for_mypy(tree: ast.Module) -> Iterator[ast.stmt]:
    """Yield what is never run: the types of names that the package imports on first use."""
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from node.body


@pytest.mark.parametrize("module", TREES)
def test_no_import_hides_a_cycle(module: str) -> None:
    tree = TREES[module]
    shown = [*tree.body, *for_mypy(tree)]
    hidden = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node not in shown)
    assert not [node.lineno for node in hidden if absolute(module, node) is not None]


@pytest.mark.parametrize("module", TREES)
def test_nothing_touches_the_world(module: str) -> None:
    assert not WORLD & set(foreign(module))
    names = {call.func.id for call in calls(TREES[module]) if isinstance(call.func, ast.Name)}
    assert not WORLD_CALLS & names


@pytest.mark.parametrize("module", TREES)
def test_no_clock_is_read(module: str) -> None:
    methods = {call.func.attr for call in calls(TREES[module]) if isinstance(call.func, ast.Attribute)}
    assert not CLOCK_CALLS & methods


def test_no_function_is_long() -> None:
    assert not {name: length(function) for name, function in functions() if length(function) > 40}


def test_most_functions_are_short() -> None:
    assert median(length(function) for _, function in functions()) <= 8


@pytest.mark.parametrize("folder", ["edits", "export", "sections", "text"])
def test_test_files_are_named_for_modules(folder: str) -> None:
    modules = {".".join(part.strip("_") for part in name.split(".")) for name in TREES}
    paths = [path.relative_to(ROOT / "tests") for path in (ROOT / "tests" / folder).rglob("test_*.py")]
    tested = {".".join([*path.parent.parts, path.stem.removeprefix("test_")]) for path in paths}
    assert tested
    assert tested <= modules


def test_no_module_is_a_catch_all() -> None:
    assert not {name for name in TREES if name.rpartition(".")[2].strip("_") in CATCH_ALL_NAMES}


@pytest.mark.parametrize("module", SECTIONS)
def test_no_section_module_asks_for_the_layouts_name(module: str) -> None:
    asked = [
        node.lineno
        for node in ast.walk(TREES[module])
        if isinstance(node, ast.Attribute) and node.attr == "name" and ast.unparse(node.value).endswith("layout")
    ]
    assert not asked


@pytest.mark.parametrize("module", TREES)
def test_digits_are_0_to_9(module: str) -> None:
    r"""`\d` matches the digits of every script, so it may only exclude what is beside a number."""
    ignored = docstrings(TREES[module])
    strings = (node for node in ast.walk(TREES[module]) if isinstance(node, ast.Constant) and id(node) not in ignored)
    read = [(node.lineno, re.sub(r"\(\?<?![^()]*\)", "", str(node.value))) for node in strings]
    assert not [line for line, pattern in read if r"\d" in pattern]


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_examples_are_short_functions_too(path: Path) -> None:
    lengths = [
        length(node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, Function)
    ]
    assert max(lengths) <= 40
    assert median(lengths) <= 10
