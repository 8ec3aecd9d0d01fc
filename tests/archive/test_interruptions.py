"""Whatever is killed on the way, the result is that of a run that nothing disturbed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from support.archive import (
    ISSUES,
    LOCAL,
    command,
    copy_letters,
    environment,
    folder_of_parts,
    killing,
    parts_of,
    read_until_killed,
    reading,
    rejects_of,
    result,
    rows_of,
    run_badly,
    run_well,
    started,
)
from support.extras import requires
from support.paths import ROOT

pytestmark = [requires("filelock", "pyarrow", "tqdm"), killing]
COPIES = 100


def test_a_killed_run_goes_on(archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    read_until_killed(LOCAL, out, archive)
    read_until_killed(LOCAL, out, archive, "--resume")
    printed = run_well(LOCAL, archive, "--out", out, "--resume", "--quiet")
    assert ", 0 of them read before" not in printed
    assert result(out) == undisturbed


def test_what_was_saved_is_not_read_again(tmp_path: Path) -> None:
    folder, out = copy_letters(tmp_path / "letters", COPIES), tmp_path / "letters.parquet"
    read_until_killed(LOCAL, out, folder)
    chunks = (folder_of_parts(out) / "plan.paths.jsonl").read_text().splitlines()
    for part in parts_of(out):
        for path in json.loads(chunks[int(part.stem)]):
            (folder / path).write_text("This must not be read.")
    run_well(LOCAL, folder, "--out", out, "--resume", "--quiet")
    assert len(rows_of(out)) == COPIES * ISSUES
    assert not rejects_of(tmp_path / "letters.rejects.csv")


def test_an_interrupted_run_is_not_overwritten(archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    read_until_killed(LOCAL, out, archive)
    there = parts_of(out)
    assert "--resume" in run_badly(LOCAL, archive, "--out", out)
    assert "different folder" in run_badly(LOCAL, archive / "000", "--out", out, "--resume")
    plan = folder_of_parts(out) / "plan.json"
    plan.write_text(json.dumps(json.loads(plan.read_text()) | {"reader": "imrparse 0.0"}))
    assert "different reader: imrparse 0.0" in run_badly(LOCAL, archive, "--out", out, "--resume")
    assert parts_of(out) == there


def test_resume_without_a_run_begins_one(tmp_path: Path) -> None:
    run_well(LOCAL, ROOT / "examples" / "letters", "--out", tmp_path / "out.parquet", "--resume", "--quiet")
    assert len(rows_of(tmp_path / "out.parquet")) == ISSUES


@pytest.mark.parametrize("times", [1, 2])
def test_ctrl_c_ends_a_run_at_once(times: int, archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    with reading(LOCAL, out, archive) as process:
        for _ in range(times):
            process.send_signal(signal.SIGINT)
            time.sleep(0.02)
        start = time.monotonic()
        assert process.wait(timeout=20) in (130, -signal.SIGINT)
        assert time.monotonic() - start < 2
    assert not out.exists()
    run_well(LOCAL, archive, "--out", out, "--resume", "--quiet")
    assert result(out) == undisturbed


def test_ctrl_c_keeps_the_chunks_that_were_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import parse_archive

    from archive_plan import Settings, find_reader
    from archive_run import Output, begin_run

    folder = copy_letters(tmp_path / "letters", 3)
    output = Output(tmp_path / "out.parquet", tmp_path / "rejects.csv")
    run = begin_run(output, Settings(str(folder), (".txt",), find_reader()), parse_archive.find_letters(folder))

    def interrupt(*_: object, **__: object) -> None:
        wait_for_all(*_, **__, return_when="ALL_COMPLETED")
        raise KeyboardInterrupt

    from concurrent.futures import wait as wait_for_all

    monkeypatch.setattr(parse_archive, "wait", lambda futures, **_: interrupt(futures))
    with parse_archive.ProcessPool(1, parse_archive.Limits()) as pool, pytest.raises(KeyboardInterrupt):
        parse_archive.read_all(run, pool, quiet=True)
    assert run.done() == {0, 1}


def test_sigterm_ends_a_run_and_its_processes(archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    with reading(LOCAL, out, archive) as process:
        process.terminate()
        assert process.wait(timeout=20) == -signal.SIGTERM
    run_well(LOCAL, archive, "--out", out, "--resume", "--quiet")
    assert result(out) == undisturbed


def test_a_second_run_into_the_same_output_is_refused(
    archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "letters.parquet"
    with reading(LOCAL, out, archive) as process:
        process.send_signal(signal.SIGSTOP)
        for more in ([], ["--resume"], ["--retry-rejects"]):
            assert "another run is writing" in run_badly(LOCAL, archive, "--out", out, *more)
        other = tmp_path / "other.parquet"
        assert "another run" in run_badly(LOCAL, archive, "--out", other, "--rejects", out.with_suffix(".rejects.csv"))
        process.send_signal(signal.SIGCONT)
        assert process.wait(timeout=60) == 0
    assert result(out) == undisturbed


def test_of_runs_that_start_together_one_is_done(
    archive: Path, undisturbed: tuple[bytes, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "letters.parquet"
    line = command(LOCAL, archive, "--out", out, "--workers", 1, "--quiet")
    with started(*line) as one, started(*line) as other, started(*line) as third:
        statuses = sorted(process.wait(timeout=60) for process in (one, other, third))
    assert statuses == [0, 2, 2]
    assert result(out) == undisturbed


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """A limit for the size of files has the same effect."""
    folder, out = copy_letters(tmp_path / "letters", 50), tmp_path / "out.parquet"
    line = command(LOCAL, folder, "--out", out, "--quiet")
    limited = ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", *line]
    done = subprocess.run(limited, capture_output=True, check=False, encoding="utf-8", env=environment(), timeout=100)
    assert done.returncode == 2, done.stderr
    assert f"{out}" in done.stderr
    assert os.strerror(27) in done.stderr
    assert "None" not in done.stderr
    assert not list(tmp_path.rglob("*.unfinished"))
    run_well(LOCAL, folder, "--out", out, "--resume", "--quiet")
    assert len(rows_of(out)) == 50 * ISSUES
