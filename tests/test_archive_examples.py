"""An archive is read whole: whatever is killed on the way, the result is that of a run that nothing disturbed."""

from __future__ import annotations

import csv
import json
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
from support.extras import requires
from support.paths import EXAMPLE_LETTERS, REAL_PDFS, ROOT

ISSUES = sum(len(imrparse.parse(path.read_bytes().decode()).issues) for path in EXAMPLE_LETTERS)
COPIES = 350

pytestmark = requires("pyarrow", "tqdm")
on_dask = requires("distributed")
killing = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


def command(script: str, *arguments: object) -> list[str]:
    return [sys.executable, str(ROOT / "examples" / script), *map(str, arguments)]


def environment(*first: Path) -> dict[str, str]:
    """Return the environment of a script that imports the same package as the tests."""
    folders = [*first, Path(imrparse.__file__).parents[1]]
    return os.environ | {"PYTHONPATH": os.pathsep.join(map(str, folders)), "PYTHONIOENCODING": "utf-8"}


def run(script: str, *arguments: object, path: tuple[Path, ...] = ()) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(script, *arguments),
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment(*path),
        timeout=300,
    )


def run_well(script: str, *arguments: object, path: tuple[Path, ...] = ()) -> str:
    done = run(script, *arguments, path=path)
    assert done.returncode == 0, done.stderr
    return done.stdout


def run_badly(script: str, *arguments: object) -> str:
    done = run(script, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    return done.stderr


def rows_of(path: Path) -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = parquet.read_table(path).to_pylist()
    assert isinstance(rows, list)
    return rows


def rejects_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def result(out: Path) -> tuple[bytes, bytes]:
    """Return the files that a run writes, and check that there are no others."""
    assert not out.with_name(f"{out.name}.parts").exists()
    return out.read_bytes(), out.with_suffix(".rejects.csv").read_bytes()


def copy_letters(folder: Path, copies: int) -> Path:
    """Put the invented letters into folders of an archive, again and again."""
    for number in range(copies):
        place = folder / f"{number:03}"
        place.mkdir(parents=True)
        for path in EXAMPLE_LETTERS:
            shutil.copy(path, place)
    return folder


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write some thousands of letters, and two files that are no letters."""
    folder = copy_letters(tmp_path_factory.mktemp("archive"), COPIES)
    (folder / "100" / "letter.txt").write_text("Dear Sir or Madam")
    (folder / "300" / "broken.pdf").write_bytes(b"%PDF-1.5")
    return folder


@pytest.fixture(scope="module")
def undisturbed(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """Return the result of an undisturbed run."""
    out = tmp_path_factory.mktemp("undisturbed") / "letters.parquet"
    run_well("parse_archive.py", archive, "--out", out, "--workers", 2)
    return result(out)


def wait_until(met: Callable[[], bool], process: subprocess.Popen[str] | None = None) -> None:
    """Wait for a condition; fail if a process ends before."""
    deadline = time.monotonic() + 120
    while not met():
        assert process is None or process.poll() is None, "it had finished before it could be disturbed"
        assert time.monotonic() < deadline
        time.sleep(0.002)


def parts_of(out: Path) -> list[Path]:
    return sorted(out.with_name(f"{out.name}.parts").glob("0*.parquet"))


@contextmanager
def started(*line: str) -> Iterator[subprocess.Popen[str]]:
    """Start a process, and see that it is gone in the end."""
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(), encoding="utf-8"
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def run_until_killed(script: str, out: Path, *arguments: object) -> None:
    """Begin to read an archive, and kill that when some parts are there but not all."""
    before = len(parts_of(out))
    with started(*command(script, *arguments, "--out", out, "--workers", 2)) as process:
        wait_until(lambda: len(parts_of(out)) > before + 2, process)
    assert not out.exists()


# --- what is read -----------------------------------------------------------------------------------------------------


def test_every_letter_is_in_a_row_or_among_the_rejects(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 2)
    (folder / "blank.txt").touch()
    (folder / "latin.TXT").write_bytes(b"Case Number: \xff")
    (folder / "bare.txt").write_text("CLINICAL CASE SUMMARY\nHe fell.\n")
    (folder / "README.md").write_text("About the letters.")
    (folder / ".hidden.txt").write_text("Dear Sir or Madam")
    out = tmp_path / "letters.parquet"
    printed = run_well("parse_archive.py", folder, "--out", out, "--quiet")
    rejects = dict(rejects_of(tmp_path / "letters.rejects.csv"))
    assert rejects.keys() == {"blank.txt", "latin.TXT", "bare.txt"}
    assert "not UTF-8" in rejects["latin.TXT"]
    assert "no disputed treatment" in rejects["bare.txt"]
    assert {row["path"] for row in rows_of(out)} == {
        f"{place}/{path.name}" for place in ("000", "001") for path in EXAMPLE_LETTERS
    }
    assert printed.startswith(
        f"{2 * len(EXAMPLE_LETTERS) + 3} letters, 0 of them read before; {2 * ISSUES} rows in {out}; 3 rejects"
    )


def test_rows_are_those_of_to_rows(tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    run_well("parse_archive.py", ROOT / "examples" / "letters", "--out", out, "--quiet")
    letters = {path.name: imrparse.parse(path.read_bytes().decode()) for path in EXAMPLE_LETTERS}
    assert rows_of(out) == [{"path": name, **row} for name in letters for row in imrparse.to_rows([letters[name]])]


def test_several_letters_in_one_file(tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_bytes(b"\f".join(path.read_bytes() for path in EXAMPLE_LETTERS[:2]))
    run_well("parse_archive.py", tmp_path, "--out", tmp_path / "out.parquet", "--quiet")
    assert {row["letter"] for row in rows_of(tmp_path / "out.parquet")} == {0, 1}


def test_progress_is_reported(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    done = run("parse_archive.py", tmp_path, "--out", tmp_path / "out.parquet")
    assert "1/1" in done.stderr
    assert "rejected=1" in done.stderr


def test_only_texts(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 1)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.5")
    printed = run_well("parse_archive.py", folder, "--out", tmp_path / "out.parquet", "--only", ".txt", "--quiet")
    assert printed.startswith(f"{len(EXAMPLE_LETTERS)} letters")


@requires("pypdfium2")
@pytest.mark.skipif(not REAL_PDFS, reason="the real PDFs are not in ../shared/letters/pdf")
def test_real_pdfs(tmp_path: Path) -> None:
    run_well("parse_archive.py", REAL_PDFS[0].parent, "--out", tmp_path / "out.parquet", "--quiet")
    cases = {row["path"]: row["case_number"] for row in rows_of(tmp_path / "out.parquet")}
    assert cases == {path.name: path.stem for path in REAL_PDFS}


# --- what is said where nothing can be read ---------------------------------------------------------------------------


@pytest.mark.parametrize("script", ["parse_archive.py", pytest.param("parse_on_cluster.py", marks=on_dask)])
def test_help(script: str) -> None:
    assert "--resume" in run_well(script, "--help")


def test_no_folder(tmp_path: Path) -> None:
    assert "No such file" in run_badly("parse_archive.py", tmp_path / "none", "--out", tmp_path / "out.parquet")


def test_no_letters(tmp_path: Path) -> None:
    assert "no letters here" in run_badly("parse_archive.py", tmp_path, "--out", tmp_path / "out.parquet")


def test_no_place_to_write(tmp_path: Path) -> None:
    shutil.copy(EXAMPLE_LETTERS[0], tmp_path)
    out = tmp_path / "none" / "out.parquet"
    assert f"{out}.parts: No such file" in run_badly("parse_archive.py", tmp_path, "--out", out)


def test_missing_package_is_named(tmp_path: Path) -> None:
    (tmp_path / "tqdm.py").write_text("raise ModuleNotFoundError(name='tqdm')")
    done = run("parse_archive.py", "--help", path=(tmp_path,))
    assert done.returncode == 1
    assert done.stderr == 'parse_archive: needs tqdm: python -m pip install ".[examples]"\n'


# --- what is killed ---------------------------------------------------------------------------------------------------


@killing
def test_a_killed_run_goes_on(archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    run_until_killed("parse_archive.py", out, archive)
    run_until_killed("parse_archive.py", out, archive, "--resume")
    printed = run_well("parse_archive.py", archive, "--out", out, "--resume", "--quiet")
    assert ", 0 of them read before" not in printed
    assert result(out) == undisturbed


@killing
def test_what_was_saved_is_not_read_again(tmp_path: Path) -> None:
    folder, out = copy_letters(tmp_path / "letters", COPIES), tmp_path / "letters.parquet"
    run_until_killed("parse_archive.py", out, folder)
    saved = {row["path"] for part in parts_of(out) for row in rows_of(part)}
    for path in saved:
        (folder / path).write_text("This must not be read.")
    run_well("parse_archive.py", folder, "--out", out, "--resume", "--quiet")
    assert len(rows_of(out)) == COPIES * ISSUES
    assert not rejects_of(tmp_path / "letters.rejects.csv")


@killing
def test_an_interrupted_run_is_not_overwritten(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    run_until_killed("parse_archive.py", out, archive)
    there = parts_of(out)
    assert "--resume" in run_badly("parse_archive.py", archive, "--out", out)
    assert "different folder" in run_badly("parse_archive.py", archive / "000", "--out", out, "--resume")
    plan = out.with_name(f"{out.name}.parts") / "plan.json"
    plan.write_text(json.dumps(json.loads(plan.read_text()) | {"reader": "imrparse 0.0"}))
    assert "different reader: imrparse 0.0" in run_badly("parse_archive.py", archive, "--out", out, "--resume")
    assert parts_of(out) == there


def test_resume_without_a_run_begins_one(tmp_path: Path) -> None:
    run_well(
        "parse_archive.py", ROOT / "examples" / "letters", "--out", tmp_path / "out.parquet", "--resume", "--quiet"
    )
    assert len(rows_of(tmp_path / "out.parquet")) == ISSUES


def test_a_letter_that_kills_its_reader_is_a_reject(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 5)
    (folder / "001" / "deadly.pdf").write_bytes(b"%PDF-1.5")
    (tmp_path / "pypdfium2.py").write_text("import os\nos._exit(1)\n")
    run_well("parse_archive.py", folder, "--out", tmp_path / "out.parquet", "--quiet", path=(tmp_path,))
    assert rejects_of(tmp_path / "out.rejects.csv") == [["001/deadly.pdf", "the process that read this letter died"]]
    assert len(rows_of(tmp_path / "out.parquet")) == 5 * ISSUES


# --- on a cluster -----------------------------------------------------------------------------------------------------


@contextmanager
def dask(program: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Start a part of a cluster."""
    with started(sys.executable, "-m", f"distributed.cli.dask_{program}", *map(str, arguments)) as process:
        yield process


@contextmanager
def worker(scheduler: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a worker that nobody starts again when it dies."""
    with dask("worker", "--scheduler-file", scheduler, "--nthreads", 1, "--no-nanny", "--no-dashboard") as process:
        yield process


@on_dask
def test_a_cluster_of_its_own(tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    run_well("parse_on_cluster.py", ROOT / "examples" / "letters", "--out", out, "--workers", 1, "--quiet")
    assert len(rows_of(out)) == ISSUES


@on_dask
@killing
def test_a_killed_worker_loses_nothing(archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path) -> None:
    out, scheduler = tmp_path / "letters.parquet", tmp_path / "scheduler.json"
    arguments = ("--host", "127.0.0.1", "--port", 0, "--no-dashboard", "--scheduler-file", scheduler)
    with dask("scheduler", *arguments), worker(scheduler) as victim, worker(scheduler):
        wait_until(lambda: scheduler.exists() and scheduler.stat().st_size > 0)  # it is made before it is written
        address = json.loads(scheduler.read_text())["address"]
        wait_for_both = f"import distributed; distributed.Client({address!r}).wait_for_workers(2, timeout=60)"
        subprocess.run([sys.executable, "-c", wait_for_both], check=True)
        line = command("parse_on_cluster.py", archive, "--out", out, "--scheduler", address, "--quiet")
        with started(*line) as process:
            wait_until(lambda: len(parts_of(out)) > 2, process)
            assert victim.poll() is None
            victim.kill()
            assert process.wait(timeout=120) == 0
    assert result(out) == undisturbed


@on_dask
def test_a_scheduler_that_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT", "2s")
    nobody = "localhost:9"
    message = run_badly("parse_on_cluster.py", ROOT, "--out", tmp_path / "out.parquet", "--scheduler", nobody)
    assert message.endswith(f"no scheduler answers at {nobody}\n")
