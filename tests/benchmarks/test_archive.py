"""How near `parse_archive.py` is to the floor: the same files, by the same number of processes, in one run.

    python -m pip install ".[bench,examples]" && python -m pytest tests/benchmarks/test_archive.py

Three ways take turns: the text of each file alone; that and `parse`; the command, which also makes rows, writes Parquet
and keeps its promises. The ratios are of the time of all processors, which other programs disturb little.
IMRPARSE_ARCHIVE_FILES says how many files are read.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import perf_counter
from typing import NamedTuple

import pytest

from support.archive import LOCAL, command, environment
from support.extras import requires
from support.paths import EXAMPLE_LETTERS, LETTERS, REAL_PDFS, ROOT
from support.pdf import make_pdf, typed

pytestmark = requires("filelock", "pyarrow", "pypdfium2", "tqdm")
Note = Callable[..., None]

FILES = int(os.environ.get("IMRPARSE_ARCHIVE_FILES", "2000"))
WORKERS = os.cpu_count() or 1
FEW = 8 * WORKERS * (WORKERS + 1) // 2
"""Files of which each process gets some. The time for them is that of starting the processes, and is taken off."""
RUNS = 3

LOOP = """
import sys
from multiprocessing import Pool
from pathlib import Path
import imrparse
from letter_files import read_file

def read(path):
    text = read_file(path)
    if sys.argv[3] == "parse":
        imrparse.parse(text)

if __name__ == "__main__":
    with Pool(int(sys.argv[2])) as pool:
        for _ in pool.imap_unordered(read, sorted(Path(sys.argv[1]).rglob("*.*")), 8):
            pass
"""


def list_sources(suffix: str) -> list[bytes]:
    """Return the files to copy: real ones, or else invented ones."""
    real = REAL_PDFS if suffix == ".pdf" else sorted((LETTERS / "pdftotext").glob("*.txt"))
    if real:
        return [path.read_bytes() for path in real]
    texts = [path.read_bytes() for path in EXAMPLE_LETTERS]
    return [make_pdf([typed(text.decode("utf-8"))]) for text in texts] if suffix == ".pdf" else texts


def fill(folder: Path, suffix: str, number: int) -> Path:
    for index, data in enumerate(islice(cycle(list_sources(suffix)), number)):
        place = folder / f"{index // 1000:04}" / f"{index:07}{suffix}"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("suffix", [".pdf", ".txt"])
def test_archive(suffix: str, tmp_path: Path, figure: Note) -> None:
    script = tmp_path / "loop.py"
    script.write_text(LOOP)
    folders = [fill(tmp_path / "many", suffix, FILES + FEW), fill(tmp_path / "few", suffix, FEW)]
    ways = {
        "text": lambda folder: [sys.executable, script, folder, WORKERS, "text"],
        "text and parse": lambda folder: [sys.executable, script, folder, WORKERS, "parse"],
        "parse_archive.py": lambda folder: command(LOCAL, folder, "--out", tmp_path / "out.parquet", "--quiet"),
    }
    runs: dict[str, list[Time]] = {name: [] for name in ways}
    for _ in range(RUNS):
        for name, line in ways.items():
            many, few = (measure(line(folder)) for folder in folders)
            runs[name].append(Time(many.cpu - few.cpu, many.wall - few.wall))
    for name, times in runs.items():
        figure(f"{name}: ms of all processors a file", suffix, 1000 * median(time.cpu for time in times) / FILES)
        figure(f"{name}: ms a file, {WORKERS} at a time", suffix, 1000 * median(time.wall for time in times) / FILES)
    for floor, most in (("text", None), ("text and parse", 1.3)):
        ratios = [ours.cpu / theirs.cpu for ours, theirs in zip(runs["parse_archive.py"], runs[floor], strict=True)]
        shown = " ".join(f"{ratio:.2f}" for ratio in ratios)
        figure(f"parse_archive.py to {floor}: {shown}", suffix, median(ratios), most)
    figure("load of the machine", suffix, os.getloadavg()[0])


class Time(NamedTuple):
    """How long a command took, in seconds."""

    cpu: float
    """Time of all processors, which other programs disturb little."""
    wall: float


def measure(line: list[object]) -> Time:
    """Return how long a command takes with all its processes."""
    start, before = perf_counter(), getrusage(RUSAGE_CHILDREN)
    subprocess.run(
        list(map(str, line)), check=True, env=environment(ROOT / "examples"), stdout=subprocess.DEVNULL, timeout=1800
    )
    after = getrusage(RUSAGE_CHILDREN)
    return Time(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, perf_counter() - start)
