"""Runs the archive commands, and reads and disturbs what they write."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import imrparse
from support.paths import EXAMPLE_LETTERS, ROOT

ISSUES = sum(len(imrparse.parse(path.read_bytes().decode()).issues) for path in EXAMPLE_LETTERS)
"""Disputed treatments in the invented letters."""
LOCAL = "parse_archive.py"
CLUSTER = "parse_on_cluster.py"

killing = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def command(script: str, *arguments: object) -> list[str]:
    return [sys.executable, str(ROOT / "examples" / script), *map(str, arguments)]


def environment(*first: Path) -> dict[str, str]:
    """Return the environment of a script that imports the same package as the tests."""
    folders = [*first, Path(imrparse.__file__).parents[1]]
    return os.environ | {"PYTHONPATH": os.pathsep.join(map(str, folders)), "PYTHONIOENCODING": "utf-8"}


def run(script: str, *arguments: object, path: tuple[Path, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run a script, which imports from the folders of `path` first."""
    return subprocess.run(
        command(script, *arguments),
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment(*path),
        timeout=100,
    )


def run_well(script: str, *arguments: object, path: tuple[Path, ...] = ()) -> str:
    done = run(script, *arguments, path=path)
    assert done.returncode == 0, done.stderr
    return done.stdout


def run_badly(script: str, *arguments: object, path: tuple[Path, ...] = ()) -> str:
    done = run(script, *arguments, path=path)
    assert (done.returncode, done.stdout) == (2, ""), done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


def rows_of(path: Path) -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = parquet.read_table(path).to_pylist()
    assert isinstance(rows, list)
    return rows


def rejects_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        head, *rejects = csv.reader(file)
    assert head == ["path", "kind", "reason"]
    return rejects


def result(out: Path) -> tuple[bytes, bytes]:
    """Return the files that a run writes, and check that it has left no others."""
    assert not folder_of_parts(out).exists()
    assert not list(out.parent.glob(".*.unfinished"))
    return out.read_bytes(), out.with_suffix(".rejects.csv").read_bytes()


def folder_of_parts(out: Path) -> Path:
    return out.with_name(f"{out.name}.parts")


def parts_of(out: Path) -> list[Path]:
    return sorted(folder_of_parts(out).glob("0*.arrow"))


def copy_letters(folder: Path, copies: int) -> Path:
    """Put the invented letters into folders of an archive, again and again."""
    for number in range(copies):
        place = folder / f"{number:03}"
        place.mkdir(parents=True)
        for path in EXAMPLE_LETTERS:
            shutil.copy(path, place)
    return folder


def wait_until(met: Callable[[], bool], process: subprocess.Popen[str] | None = None) -> None:
    """Wait for a condition; fail if a process ends before."""
    deadline = time.monotonic() + 60
    while not met():
        assert process is None or process.poll() is None, "it had finished before it could be disturbed"
        assert time.monotonic() < deadline
        time.sleep(0.002)


@contextmanager
def started(*line: str, path: tuple[Path, ...] = ()) -> Iterator[subprocess.Popen[str]]:
    """Start a process, and see that it is gone in the end."""
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(*path), encoding="utf-8"
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@contextmanager
def reading(script: str, out: Path, *arguments: object, path: tuple[Path, ...] = ()) -> Iterator[subprocess.Popen[str]]:
    """Begin to read an archive, and wait until some parts are there but not all."""
    before = len(parts_of(out))
    line = command(script, *arguments, "--out", out, "--workers", 2, "--quiet")
    with started(*line, path=path) as process:
        wait_until(lambda: len(parts_of(out)) > before + 2, process)
        yield process
    assert process.returncode is not None


def read_until_killed(script: str, out: Path, *arguments: object) -> None:
    """Begin to read an archive, and kill that when some parts are there but not all."""
    with reading(script, out, *arguments):
        pass
    assert not out.exists()
