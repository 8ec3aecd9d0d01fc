#!/usr/bin/env python3
"""Print the sample PDFs to images, read them back with tesseract, and count what imrparse still reads right.

    python tests/tools/read_scans.py                   every PDF, in grey at three resolutions and as two kinds of fax
    python tests/tools/read_scans.py --out /tmp/scans  keep images and texts there, and use those that are there
    python tests/tools/read_scans.py --show            print every field of the four counts that is wrong

Wants Debian's packages poppler-utils and tesseract-ocr, and the letters in ../shared/letters. A run takes some minutes.
"fax" is what `pdftoppm -r 100 -mono` prints: black and white, grey as a pattern of dots. "fax, no dots" makes each
point black or white by its own darkness, as a fax machine does in its text mode.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from typing import Final

from attrs import frozen

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

from support.accuracy import Field, measure, read_answer, read_text, try_parse
from support.paths import LETTERS

PACKAGES: Final = {"pdftoppm": "poppler-utils", "tesseract": "tesseract-ocr"}
"""The programs, each with the Debian package that holds it."""

HEADER_DATES: Final = frozenset(
    f"header.{name}"
    for name in ("date_assigned", "decision_date", "date_of_injury", "ur_denial_date", "application_received")
)
COLUMNS: Final = ("count", "decisions", "dates", "others")


@frozen
class Scan:
    """One way to print a page to an image."""

    resolution: int
    option: str
    threshold: int | None = None
    """The grey from which on a point is white; None where pdftoppm decides."""


SCANS: Final = {
    "150-dpi": Scan(150, "-gray"),
    "200-dpi": Scan(200, "-gray"),
    "300-dpi": Scan(300, "-gray"),
    "fax": Scan(100, "-mono"),
    "fax-no-dots": Scan(100, "-gray", threshold=128),
}


def main() -> int:
    """Run the command."""
    arguments = read_arguments()
    if missing := find_missing(arguments.pdf):
        sys.stderr.write(f"read_scans.py: {missing}\n")
        return 2
    pdfs = sorted(arguments.pdf.glob("*.pdf"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        texts = dict(
            zip(
                product(SCANS, pdfs), pool.map(lambda job: scan(*job, arguments.out), product(SCANS, pdfs)), strict=True
            )
        )
    for name in SCANS:
        letters = {pdf.stem: measure_text(pdf.stem, texts[name, pdf]) for pdf in pdfs}
        sys.stdout.write(
            "\n".join([*print_table(name, letters), *(list_wrong(letters) if arguments.show else ()), "", ""])
        )
    sys.stdout.write(f"The texts are in {arguments.out}.\n")
    return 0


def read_arguments() -> argparse.Namespace:
    """Read the command line."""
    command = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command.add_argument("--pdf", type=Path, default=LETTERS / "pdf", help="folder of the PDFs (%(default)s)")
    folder = Path(tempfile.gettempdir()) / "imrparse-scans"
    command.add_argument("--out", type=Path, default=folder, help="folder for images and texts (%(default)s)")
    command.add_argument("--show", action="store_true", help="print every count, decision and date that is wrong")
    return command.parse_args()


def find_missing(pdf: Path) -> str | None:
    """Return what is missing; None if nothing is."""
    packages = [package for program, package in PACKAGES.items() if not shutil.which(program)]
    if packages:
        return f"needs {' and '.join(packages)}: apt-get install {' '.join(packages)}"
    if not any(pdf.glob("*.pdf")):
        return f"no PDFs in {pdf}: name their folder with --pdf"
    return None


def scan(name: str, pdf: Path, out: Path) -> str:
    """Print a PDF to images and read them back, unless that was done before."""
    text = out / name / f"{pdf.stem}.txt"
    if not text.exists():
        pages = print_pages(pdf, SCANS[name], out / name / pdf.stem)
        text.write_text("".join(map(read_page, pages)), encoding="utf-8")
    return read_text(text)


def print_pages(pdf: Path, way: Scan, folder: Path) -> list[Path]:
    """Print a PDF to one image a page."""
    folder.mkdir(parents=True, exist_ok=True)
    run("pdftoppm", "-r", str(way.resolution), way.option, str(pdf), str(folder / "page"))
    pages = sorted(folder.glob("page-*.p?m"))
    for page in pages if way.threshold else ():
        page.write_bytes(blacken(page.read_bytes(), way.threshold or 0))
    return pages


def blacken(image: bytes, threshold: int) -> bytes:
    """Make each point of a grey PGM image black or white."""
    *header, points = image.split(b"\n", 3)
    return b"\n".join([*header, points.translate(bytes(0 if grey < threshold else 255 for grey in range(256)))])


def read_page(page: Path) -> str:
    """Read an image with tesseract; it ends each page with a form feed."""
    return run("tesseract", str(page), "-")


def run(program: str, *arguments: str) -> str:
    """Run a program and return its output."""
    path = shutil.which(program)
    assert path is not None
    environment = os.environ | {"OMP_THREAD_LIMIT": "1"}  # one page a thread is faster than one page in threads
    done = subprocess.run([path, *arguments], capture_output=True, check=True, env=environment)
    return done.stdout.decode("utf-8")


def measure_text(letter: str, text: str) -> list[Field]:
    """Parse a text and compare it with the answer."""
    return measure(read_answer(letter), try_parse(text))


def column(field: Field) -> str:
    """Return which of the four counts a field belongs to."""
    if field.name in HEADER_DATES:
        return "dates"
    return {"issues.count": "count", "issues.decision": "decisions"}.get(field.name, "others")


def print_table(name: str, letters: dict[str, list[Field]]) -> Iterator[str]:
    """Yield a row for each letter, and one for all, of how many fields of each count are right."""
    yield f"{name:<14}" + "".join(f"{title:>18}" for title in (*COLUMNS, "silent errors"))
    for letter, fields in letters.items():
        yield print_row(letter, fields)
    yield print_row("all", [field for fields in letters.values() for field in fields])


def print_row(title: str, fields: Sequence[Field]) -> str:
    """Return one row of the table."""
    cells = []
    for name in COLUMNS:
        own = [field.right for field in fields if column(field) == name]
        cells.append(f"{sum(own)}/{len(own)} {sum(own) / len(own):7.1%}")
    cells.append(str(sum(field.silent for field in fields)))
    return f"{title:<14}" + "".join(f"{cell:>18}" for cell in cells)


def list_wrong(letters: dict[str, list[Field]]) -> Iterator[str]:
    """Yield a line for each wrong field of the first three counts, and whether a problem reports it."""
    for letter, fields in letters.items():
        for field in fields:
            if not field.right and column(field) != "others":
                said = "reported" if field.warned else "SILENT"
                yield f"  {letter} {field.block}, {field.name}: {field.have!r}, not {field.want!r} ({said})"


if __name__ == "__main__":
    sys.exit(main())
