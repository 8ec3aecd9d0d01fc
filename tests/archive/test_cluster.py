"""On a cluster the result is the same, whichever of its processes dies."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

import imrparse
from support.archive import (
    CLUSTER,
    ISSUES,
    command,
    killing,
    parts_of,
    result,
    rows_of,
    run_badly,
    run_well,
    started,
    wait_until,
)
from support.extras import requires
from support.paths import ROOT

pytestmark = requires("distributed", "filelock", "pyarrow", "tqdm")
Process = subprocess.Popen[str]


@contextmanager
def dask(program: str, *arguments: object, path: tuple[Path, ...] = ()) -> Iterator[Process]:
    """Start a part of a cluster."""
    line = [sys.executable, "-m", f"distributed.cli.dask_{program}", *map(str, arguments), "--no-dashboard"]
    with started(*line, path=path) as process:
        yield process


@contextmanager
def cluster(folder: Path, *workers: tuple[Path, ...]) -> Iterator[tuple[str, Process, list[Process]]]:
    """Start a scheduler, and workers with their own import paths, all by hand; yield the address and the processes."""
    file = folder / "scheduler.json"
    with ExitStack() as stack:
        arguments = ("--host", "127.0.0.1", "--port", 0, "--scheduler-file", file)
        scheduler = stack.enter_context(dask("scheduler", *arguments))
        started_by_hand = ("--scheduler-file", file, "--nthreads", 1, "--no-nanny", "--local-directory", folder)
        processes = [stack.enter_context(dask("worker", *started_by_hand, path=path)) for path in workers]
        wait_until(lambda: file.exists() and file.stat().st_size > 0)  # it is made before it is written
        address = json.loads(file.read_text())["address"]
        code = f"import distributed; distributed.Client({address!r}).wait_for_workers({len(workers)}, timeout=60)"
        subprocess.run([sys.executable, "-c", code], check=True)
        yield address, scheduler, processes


def test_a_cluster_of_its_own(tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    run_well(CLUSTER, ROOT / "examples" / "letters", "--out", out, "--workers", 1, "--quiet")
    assert len(rows_of(out)) == ISSUES


@killing
def test_a_killed_worker_loses_nothing(archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    with cluster(tmp_path, (), ()) as (address, _, workers):
        line = command(CLUSTER, archive, "--out", out, "--scheduler", address, "--quiet")
        with started(*line) as process:
            wait_until(lambda: len(parts_of(out)) > 2, process)
            workers[0].kill()
            assert process.wait(timeout=60) == 0
    assert result(out) == undisturbed


@killing
def test_after_a_killed_scheduler_the_run_goes_on(
    archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "letters.parquet"
    with cluster(tmp_path, ()) as (address, scheduler, _):
        line = command(CLUSTER, archive, "--out", out, "--scheduler", address, "--quiet")
        with started(*line) as process:
            wait_until(lambda: len(parts_of(out)) > 2, process)
            scheduler.kill()
            _, messages = process.communicate(timeout=60)
    assert process.returncode == 2, messages
    assert "lost the scheduler; continue with --resume" in messages
    run_well("parse_archive.py", archive, "--out", out, "--resume", "--quiet")
    assert result(out) == undisturbed


@killing
def test_ctrl_c_ends_a_run_on_a_cluster(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    with cluster(tmp_path, ()) as (address, _, _):
        line = command(CLUSTER, archive, "--out", out, "--scheduler", address, "--quiet")
        with started(*line) as process:
            wait_until(lambda: len(parts_of(out)) > 2, process)
            process.send_signal(signal.SIGINT)
            _, messages = process.communicate(timeout=20)
    assert process.returncode == 130, messages
    assert messages.endswith("interrupted; continue with --resume\n")


def test_a_worker_with_other_packages_is_noticed(tmp_path: Path) -> None:
    """The package that this worker imports has the same version, but not the same code."""
    package = tmp_path / "other" / "imrparse"
    shutil.copytree(Path(imrparse.__file__).parent, package)
    (package / "more.py").write_text("MORE = 1\n")
    out = tmp_path / "letters.parquet"
    with cluster(tmp_path, (package.parent,)) as (address, _, _):
        arguments = (ROOT / "examples" / "letters", "--out", out, "--scheduler", address, "--quiet")
        assert "a worker has imrparse" in run_badly(CLUSTER, *arguments)
    assert not out.exists()


def test_a_scheduler_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT", "2s")
    nobody = "localhost:9"
    message = run_badly(CLUSTER, ROOT, "--out", tmp_path / "out.parquet", "--scheduler", nobody)
    assert message.endswith(f"no scheduler answers at {nobody}\n")
