"""Every letter of an archive is in a row or among the rejects, and messages say what was wrong."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import imrparse
from support.archive import CLUSTER, ISSUES, LOCAL, copy_letters, rejects_of, rows_of, run, run_badly, run_well
from support.extras import requires
from support.paths import EXAMPLE_LETTERS, REAL_PDFS, ROOT

pytestmark = requires("filelock", "pyarrow", "tqdm")
LETTERS = ROOT / "examples" / "letters"


def test_every_letter_is_in_a_row_or_among_the_rejects(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 2)
    (folder / "blank.txt").touch()
    (folder / "latin.TXT").write_bytes(b"Case Number: \xff")
    (folder / "bare.txt").write_text("CLINICAL CASE SUMMARY\nHe fell.\n")
    (folder / "README.md").write_text("About the letters.")
    (folder / ".hidden.txt").write_text("Dear Sir or Madam")
    out = tmp_path / "letters.parquet"
    printed = run_well(LOCAL, folder, "--out", out, "--quiet")
    rejects = {path: reason for path, kind, reason in rejects_of(tmp_path / "letters.rejects.csv") if kind == "letter"}
    assert rejects.keys() == {"blank.txt", "latin.TXT", "bare.txt"}
    assert "not UTF-8" in rejects["latin.TXT"]
    assert "no disputed treatment" in rejects["bare.txt"]
    assert [*dict.fromkeys(row["path"] for row in rows_of(out))] == [
        f"{place}/{path.name}" for place in ("000", "001") for path in EXAMPLE_LETTERS
    ]
    assert printed.startswith(
        f"{2 * len(EXAMPLE_LETTERS) + 3} files, 0 of them read before; {2 * ISSUES} rows in {out}; 3 rejects"
    )


def test_rows_are_those_of_to_rows(tmp_path: Path) -> None:
    out = tmp_path / "letters.parquet"
    run_well(LOCAL, LETTERS, "--out", out, "--quiet")
    letters = {path.name: imrparse.parse(path.read_bytes().decode()) for path in EXAMPLE_LETTERS}
    rows = [row for name in letters for row in imrparse.to_rows([(name, letters[name])])]
    assert rows_of(out) == [{"path": row.pop("key"), **row} for row in rows]


def test_several_letters_in_one_file(tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_bytes(b"\f".join(path.read_bytes() for path in EXAMPLE_LETTERS[:2]))
    run_well(LOCAL, tmp_path, "--out", tmp_path / "out.parquet", "--quiet")
    assert {row["letter"] for row in rows_of(tmp_path / "out.parquet")} == {0, 1}


def test_progress_is_reported(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    done = run(LOCAL, tmp_path, "--out", tmp_path / "out.parquet")
    assert "1/1" in done.stderr
    assert "rejected=1" in done.stderr


def test_only_texts(tmp_path: Path) -> None:
    folder = copy_letters(tmp_path / "letters", 1)
    (folder / "broken.pdf").write_bytes(b"%PDF-1.5")
    printed = run_well(LOCAL, folder, "--out", tmp_path / "out.parquet", "--only", ".txt", "--quiet")
    assert printed.startswith(f"{len(EXAMPLE_LETTERS)} files")


@requires("pypdfium2")
@pytest.mark.skipif(not REAL_PDFS, reason="the real PDFs are not in ../shared/letters/pdf")
def test_real_pdfs(tmp_path: Path) -> None:
    run_well(LOCAL, REAL_PDFS[0].parent, "--out", tmp_path / "out.parquet", "--quiet")
    cases = {row["path"]: row["case_number"] for row in rows_of(tmp_path / "out.parquet")}
    assert cases == {path.name: path.stem for path in REAL_PDFS}


# --- which files are letters ------------------------------------------------------------------------------------------


def test_paths_are_sorted_whatever_the_folders(tmp_path: Path) -> None:
    from letter_files import find_letters

    names = ["a b.txt", "a.txt", "a/b.txt", "a/b/c.txt", "a-b/c.PDF", "é.txt", "b.txt/c.txt", os.fsdecode(b"\xe9.txt")]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = list(find_letters(tmp_path))
    assert set(found) == set(names)
    assert found == sorted(found, key=lambda path: path.encode("utf-8", "backslashreplace"))


def test_linked_folders_are_read(tmp_path: Path) -> None:
    from letter_files import find_letters

    folder, other = tmp_path / "letters", copy_letters(tmp_path / "elsewhere", 1)
    folder.mkdir()
    (folder / "linked").symlink_to(other, target_is_directory=True)
    (other / "000" / "back").symlink_to(folder, target_is_directory=True)
    (other / "000" / "self").symlink_to(other / "000", target_is_directory=True)
    assert list(find_letters(folder)) == [f"linked/000/{path.name}" for path in EXAMPLE_LETTERS]


# --- what is said where nothing can be read ---------------------------------------------------------------------------


@pytest.mark.parametrize("script", [LOCAL, pytest.param(CLUSTER, marks=requires("distributed"))])
def test_help(script: str) -> None:
    assert "--resume" in run_well(script, "--help")


def test_no_folder(tmp_path: Path) -> None:
    assert "No such file" in run_badly(LOCAL, tmp_path / "none", "--out", tmp_path / "out.parquet")


def test_no_letters(tmp_path: Path) -> None:
    assert "no letters here" in run_badly(LOCAL, tmp_path, "--out", tmp_path / "out.parquet")


@pytest.mark.parametrize("option", ["--out", "--rejects"])
def test_a_place_that_cannot_be_written_is_noticed_before_anything_is_read(option: str, tmp_path: Path) -> None:
    shutil.copy(EXAMPLE_LETTERS[0], tmp_path)
    good, bad = tmp_path / "out.parquet", tmp_path / "none" / "out"
    assert f"{bad}: there is no such folder" in run_badly(LOCAL, tmp_path, "--out", good, option, bad)
    assert f"{tmp_path}: is a folder" in run_badly(LOCAL, tmp_path, "--out", good, option, tmp_path)
    assert not good.with_name("out.parquet.parts").exists()


def test_rows_and_rejects_are_two_files(tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert "a file each" in run_badly(LOCAL, LETTERS, "--out", out, "--rejects", out)


def test_missing_package_is_named(tmp_path: Path) -> None:
    (tmp_path / "tqdm.py").write_text("raise ModuleNotFoundError(name='tqdm')")
    done = run(LOCAL, "--help", path=(tmp_path,))
    assert done.returncode == 1
    assert done.stderr == 'parse_archive: needs tqdm: python -m pip install ".[examples]"\n'


def test_pdfs_without_pypdfium2_are_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "pypdfium2.py").write_text("raise ModuleNotFoundError(name='pypdfium2')")
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.5")
    (tmp_path / "a.txt").write_text("Dear Sir or Madam")
    message = run_badly(LOCAL, tmp_path, "--out", tmp_path / "out.parquet", path=(tmp_path,))
    assert "needs pypdfium2" in message


def test_a_users_own_folder_is_kept(tmp_path: Path) -> None:
    parts = tmp_path / "out.parquet.parts"
    parts.mkdir()
    (parts / "notes.txt").write_text("Mine.")
    assert "notes.txt is not from a finished run" in run_badly(LOCAL, LETTERS, "--out", tmp_path / "out.parquet")
    assert (parts / "notes.txt").read_text() == "Mine."
