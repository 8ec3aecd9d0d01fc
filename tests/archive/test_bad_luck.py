"""A file or a folder that cannot be read harms no other, and is named."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from support.archive import (
    ISSUES,
    LOCAL,
    copy_letters,
    killing,
    reading,
    rejects_of,
    result,
    rows_of,
    run,
    run_badly,
    run_well,
)
from support.extras import requires
from support.paths import EXAMPLE_LETTERS
from support.pdf import IMAGE, make_endless_pdf, make_pdf, typed

pytestmark = requires("filelock", "pyarrow", "tqdm")
LETTER = next(path for path in EXAMPLE_LETTERS if path.name.startswith("one-issue")).read_bytes().decode()


# --- files that do harm -----------------------------------------------------------------------------------------------


def test_a_file_that_kills_its_process_is_a_reject(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 5)
    for place in ("001", "003"):
        (folder / place / "deadly.pdf").write_bytes(b"%PDF-1.5")
    (tmp_path / "pypdfium2.py").write_text("import os, sys\nif 'reader_process' in sys.argv[0]: os._exit(1)\n")
    run_well(LOCAL, folder, "--out", tmp_path / "out.parquet", "--quiet", path=(tmp_path,))
    assert rejects_of(tmp_path / "out.rejects.csv") == [
        [f"{place}/deadly.pdf", "process", "the process that read it died"] for place in ("001", "003")
    ]
    assert len(rows_of(tmp_path / "out.parquet")) == 5 * ISSUES


@pytest.mark.parametrize(
    "code",
    ["import time; time.sleep(1000)", "import re; re.match('(a+)+$', 'a' * 60 + 'b')"],
    ids=["waits", "holds the interpreter"],
)
def test_a_file_that_hangs_is_a_reject(code: str, tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 1)
    (folder / "hangs.pdf").write_bytes(b"%PDF-1.5")
    (tmp_path / "pypdfium2.py").write_text(f"import sys\nif 'reader_process' in sys.argv[0]:\n    {code}\n")
    run_well(LOCAL, folder, "--out", tmp_path / "out.parquet", "--quiet", "--limit", 1, path=(tmp_path,))
    assert rejects_of(tmp_path / "out.rejects.csv") == [["hangs.pdf", "process", "it took longer than 1 seconds"]]
    assert len(rows_of(tmp_path / "out.parquet")) == ISSUES


@pytest.mark.skipif(sys.platform != "linux", reason="not every system limits the memory of a process")
def test_a_file_that_needs_too_much_memory_is_a_reject(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 1)
    (folder / "large.pdf").write_bytes(b"%PDF-1.5")
    (tmp_path / "pypdfium2.py").write_text("import sys\nif 'reader_process' in sys.argv[0]: bytearray(5 << 30)\n")
    run_well(LOCAL, folder, "--out", tmp_path / "out.parquet", "--quiet", path=(tmp_path,))
    assert [reject[0] for reject in rejects_of(tmp_path / "out.rejects.csv")] == ["large.pdf"]
    assert len(rows_of(tmp_path / "out.parquet")) == ISSUES


@requires("pypdfium2")
def test_a_small_pdf_that_takes_days_is_a_reject(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 1)
    (folder / "endless.pdf").write_bytes(make_endless_pdf())
    run_well(LOCAL, folder, "--out", tmp_path / "out.parquet", "--quiet", "--limit", 1)
    assert [reject[:2] for reject in rejects_of(tmp_path / "out.rejects.csv")] == [["endless.pdf", "process"]]
    assert len(rows_of(tmp_path / "out.parquet")) == ISSUES


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_and_devices_are_rejects(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 1)
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    run_well(LOCAL, folder, "--out", tmp_path / "out.parquet", "--quiet")
    assert rejects_of(tmp_path / "out.rejects.csv") == [
        [name, "letter", "this is no regular file"] for name in ("pipe.txt", "zero.txt")
    ]


# --- pages that are images --------------------------------------------------------------------------------------------


@requires("pypdfium2")
@pytest.mark.parametrize(
    ("pages", "reason"),
    [
        ([typed(LETTER), IMAGE, typed("It ends.")], "page 2 of 3 of this PDF has no text"),
        ([IMAGE, typed(LETTER), IMAGE], "pages 1, 3 of 3 of this PDF have no text"),
        ([typed(LETTER), IMAGE + typed("Page 2 of 2")], "page 2 of 2 of this PDF has no text"),
        ([typed(LETTER), "0 0 9 1 re f " * 90], "page 2 of 2 of this PDF has no text"),
        ([IMAGE, IMAGE], "this PDF has no text, only images: run OCR on it first"),
    ],
    ids=["in the middle", "two", "with a stamp", "drawn", "all"],
)
def test_a_page_that_is_an_image_is_named(pages: list[str], reason: str) -> None:
    from letter_files import UnreadableError, extract

    with pytest.raises(UnreadableError, match=reason):
        extract(make_pdf(pages))


@requires("pypdfium2")
@pytest.mark.parametrize(
    "page",
    ["", "0 0 9 1 re f", typed("It ends."), IMAGE + typed("It ends.", mode=3), IMAGE + typed(LETTER)],
    ids=["blank", "a line", "short", "short, by OCR", "on an image"],
)
def test_a_page_with_little_or_nothing_on_it_is_read(page: str) -> None:
    from letter_files import extract

    assert extract(make_pdf([typed(LETTER), page])).count("CLINICAL CASE SUMMARY") >= 1


@requires("pypdfium2")
def test_a_letter_with_an_image_page_is_a_reject(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(make_pdf([typed(LETTER), IMAGE, typed("It ends.")]))
    run_well(LOCAL, tmp_path, "--out", tmp_path / "out.parquet", "--quiet")
    [[path, kind, reason]] = rejects_of(tmp_path / "out.rejects.csv")
    assert (path, kind) == ("letter.pdf", "letter")
    assert "page 2 of 3" in reason


# --- a file system that fails -----------------------------------------------------------------------------------------


def hide(folder: Path) -> Path:
    return folder.rename(folder.with_name("hidden"))


def test_a_folder_that_vanishes_for_two_seconds_loses_nothing(tmp_path: Path) -> None:
    folder, out = copy_letters(tmp_path / "letters", 60), tmp_path / "out.parquet"
    with reading(LOCAL, out, folder) as process:
        hidden = hide(folder)
        time.sleep(2)
        hidden.rename(folder)
        assert process.wait(timeout=60) == 0
    assert len(rows_of(out)) == 60 * ISSUES
    assert rejects_of(out.with_suffix(".rejects.csv")) == []


def test_a_run_stops_when_its_folder_is_gone(tmp_path: Path) -> None:
    folder, out = copy_letters(tmp_path / "letters", 60), tmp_path / "out.parquet"
    with reading(LOCAL, out, folder, "--patience", 0.2) as process:
        hidden = hide(folder)
        assert process.wait(timeout=60) == 2
        assert process.stderr is not None
        assert "--resume" in process.stderr.read()
    hidden.rename(folder)
    run_well(LOCAL, folder, "--out", out, "--resume", "--quiet")
    assert len(rows_of(out)) == 60 * ISSUES
    assert rejects_of(out.with_suffix(".rejects.csv")) == []


def test_rejects_are_read_again(tmp_path: Path) -> None:
    folder, out = copy_letters(tmp_path / "letters", 20), tmp_path / "out.parquet"
    run_well(LOCAL, folder, "--out", out, "--quiet")
    undisturbed = result(out)
    lost = [folder / "000" / EXAMPLE_LETTERS[0].name, *sorted((folder / "012").iterdir())]
    texts = [path.read_bytes() for path in lost]
    for path in lost:
        path.unlink()
        path.symlink_to("nowhere")
    misread = folder / "005" / EXAMPLE_LETTERS[1].name
    misread.write_bytes(b"\xff")
    done = run(LOCAL, folder, "--out", out, "--quiet", "--patience", 0)
    assert done.returncode == 1
    assert f"could not read {len(lost)} of the rejects" in done.stderr
    assert sorted(kind for _, kind, _ in rejects_of(out.with_suffix(".rejects.csv"))) == ["disk"] * 9 + ["letter"]
    for path, text in zip(lost, texts, strict=True):
        path.unlink()
        path.write_bytes(text)
    printed = run_well(LOCAL, folder, "--out", out, "--quiet", "--retry-rejects")
    assert printed.startswith("10 files, 0 of them read before")
    assert [path for path, _, _ in rejects_of(out.with_suffix(".rejects.csv"))] == [f"005/{misread.name}"]
    shutil.copy(EXAMPLE_LETTERS[1], misread)
    run_well(LOCAL, folder, "--out", out, "--quiet", "--retry-rejects")
    assert result(out) == undisturbed
    run_well(LOCAL, folder, "--out", out, "--quiet", "--retry-rejects")
    assert result(out) == undisturbed


def test_rejects_of_something_else_are_not_read_again(tmp_path: Path) -> None:
    folder, out = copy_letters(tmp_path / "letters", 1), tmp_path / "out.parquet"
    assert "No such file" in run_badly(LOCAL, folder, "--out", out, "--retry-rejects")
    out.write_text("This is no Parquet file.")
    assert str(out) in run_badly(LOCAL, folder, "--out", out, "--retry-rejects")


@killing
def test_reading_rejects_again_can_be_resumed(tmp_path: Path) -> None:
    folder, out = copy_letters(tmp_path / "letters", 60), tmp_path / "out.parquet"
    copy_letters(tmp_path / "good", 60)
    run_well(LOCAL, folder, "--out", out, "--quiet")
    undisturbed = result(out)
    for path in folder.rglob("*.pdf*"):
        path.write_text("Dear Sir or Madam")
    run_well(LOCAL, folder, "--out", out, "--quiet")
    shutil.copytree(tmp_path / "good", folder, dirs_exist_ok=True)
    before = out.read_bytes()
    with reading(LOCAL, out, folder, "--retry-rejects"):
        pass
    assert out.read_bytes() == before
    run_well(LOCAL, folder, "--out", out, "--quiet", "--resume")
    assert result(out) == undisturbed


# --- parts that are missing or damaged --------------------------------------------------------------------------------


def read_all_parts(folder: Path) -> Any:  # noqa: ANN401 -- an `archive_run.Run`, which needs the extra
    """Read a folder as the commands do, up to the merge."""
    from archive_plan import Settings, find_reader
    from archive_reader import Watchdog, read_chunk
    from archive_run import Output, begin_run
    from letter_files import find_letters

    output = Output(folder.with_name("out.parquet"), folder.with_name("rejects.csv"))
    read = begin_run(output, Settings(str(folder), (".txt",), find_reader()), find_letters(folder))
    for chunk in read.plan.chunks():
        read.save(chunk, read_chunk(chunk, 0, Watchdog(60)).to_bytes())
    return read


def remove(path: Path) -> None:
    path.unlink()


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def replace(path: Path) -> None:
    shutil.copy(path.with_name("00000000.arrow"), path)


@pytest.mark.parametrize(
    ("harm", "message"), [(remove, "missing"), (cut_short, "damaged"), (replace, "is not in this part")]
)
def test_the_merge_holds_the_parts_against_the_plan(harm: Callable[[Path], None], message: str, tmp_path: Path) -> None:
    from archive_run import finish_run
    from letter_files import UnreadableError

    read = read_all_parts(copy_letters(tmp_path / "letters", 4))
    harm(read.part(1))
    with pytest.raises(UnreadableError, match=rf"00000001\.arrow: .*{message}"):
        finish_run(read)
    assert not read.output.rows.exists()
    assert not read.output.rejects.exists()
    read.part(1).unlink(missing_ok=True)
    folder, out = read.plan.settings.folder, read.output.rows
    run_well(LOCAL, folder, "--out", out, "--only", ".txt", "--resume", "--quiet")
    assert len(rows_of(out)) == 4 * ISSUES


def test_a_worker_that_does_not_see_the_folder_is_noticed(tmp_path: Path) -> None:
    from archive_reader import Watchdog, read_chunk
    from letter_files import UnreadableError

    read = read_all_parts(copy_letters(tmp_path / "letters", 1))
    chunk = next(read.plan.chunks())
    hide(tmp_path / "letters")
    part = read_chunk(chunk, 0, Watchdog(60)).to_bytes()
    with pytest.raises(UnreadableError, match=rf"{chunk.folder}: No such file or directory on .*--resume"):
        read.save(chunk, part)


def test_a_part_by_other_packages_is_refused(tmp_path: Path) -> None:
    from archive_parts import Part, to_table
    from letter_files import UnreadableError

    read = read_all_parts(copy_letters(tmp_path / "letters", 1))
    part = Part(to_table([]), (), "imrparse 0.0, pypdfium2 not installed").to_bytes()
    with pytest.raises(
        UnreadableError, match=r"a worker has imrparse 0\.0, pypdfium2 not installed, and this command imrparse"
    ):
        read.save(next(read.plan.chunks()), part)
