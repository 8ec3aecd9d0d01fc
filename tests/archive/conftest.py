"""An archive of some thousands of letters, and what an undisturbed run makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from support.archive import LOCAL, copy_letters, result, run_well
from support.paths import ROOT

COPIES = 100

sys.path.append(str(ROOT / "examples"))


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write some thousands of letters, and two files that are no letters."""
    folder = copy_letters(tmp_path_factory.mktemp("archive"), COPIES)
    (folder / "050" / "letter.txt").write_text("Dear Sir or Madam")
    (folder / "080" / "broken.pdf").write_bytes(b"%PDF-1.5")
    return folder


@pytest.fixture(scope="session")
def undisturbed(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """Return the result of an undisturbed run."""
    out = tmp_path_factory.mktemp("undisturbed") / "letters.parquet"
    run_well(LOCAL, archive, "--out", out, "--workers", 2, "--quiet")
    return result(out)
