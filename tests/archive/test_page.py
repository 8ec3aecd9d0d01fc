"""The page on archives says what is so: its queries and its Spark recipe run."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from support.archive import ISSUES, LOCAL, environment, rows_of, run_well
from support.extras import requires
from support.markdown import run_examples
from support.paths import ROOT

PAGE = ROOT / "docs" / "archives.md"
LETTERS = ROOT / "examples" / "letters"


@requires("filelock", "polars", "pyarrow", "tqdm")
def test_the_queries_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_well(LOCAL, LETTERS, "--out", tmp_path / "letters.parquet", "--quiet")
    monkeypatch.chdir(tmp_path)
    results = run_examples(PAGE)
    assert results.failed == 0
    assert results.attempted > 8


@pytest.mark.timeout(300)
@pytest.mark.skipif(not (find_spec("pyspark") and shutil.which("java")), reason="needs pyspark and Java")
def test_the_spark_recipe_runs(tmp_path: Path) -> None:
    [recipe] = re.findall(r"^```python\n((?:(?!```).)*?mapInArrow.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)
    shutil.copytree(LETTERS, tmp_path / "letters")
    (tmp_path / "letters" / "none.txt").write_text("Dear Sir or Madam")
    settings = environment(ROOT / "examples") | {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    subprocess.run([sys.executable, "-c", recipe], check=True, cwd=tmp_path, env=settings, timeout=280)
    rows = rows_of(tmp_path / "letters.parquet")
    assert sum(row["reject"] is None for row in rows) == ISSUES
    [reject] = [row for row in rows if row["reject"]]
    assert reject["path"] == "none.txt"
    assert reject["reject"].startswith("letter: no layout")
    assert reject["treatment"] is None
