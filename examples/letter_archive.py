"""An archive of letters, read into one Parquet file so that a run may be killed at any moment and go on where it was.

A Parquet file is worth nothing without its last bytes, so rows cannot be added to one for hours. Therefore:

- The *plan* lists the letters, once, before the first is read; the result keeps its order.
- The letters are read in *chunks*. What comes of a chunk is a *part*: a small Parquet file that holds the rows and, in
  its metadata, the *rejects*: the files with a letter that could not be read, each with the reason.
- A part is written under another name, then renamed: it is there whole or not at all. So the parts are the journal. A
  chunk has been read if its part is there, and rows and rejects cannot fall apart.
- When all parts are there they are merged, in the order of the plan, and the result too is renamed when it is whole.

Who reads a chunk, when, and how large it is leaves no trace in the result.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib.metadata import version
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq
from attrs import asdict, evolve, frozen

import imrparse

from letter_files import UnreadableError, find_letters, read_file

Table: TypeAlias = Any
"""A pyarrow.Table; pyarrow has no types."""
Row: TypeAlias = dict[str, Any]
Reject: TypeAlias = tuple[str, str]
"""The path of a file, and why a letter of it is in no row."""

TYPES = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    date: pa.date32(),
    list[str]: pa.list_(pa.string()),
}
SCHEMA = pa.schema([("path", pa.string()), *((name, TYPES[kind]) for name, kind in imrparse.COLUMNS.items())])
"""The columns of `to_rows` after the path of the file; `letter` counts those of one file."""

LARGEST_CHUNK = 256
"""Letters in a chunk: some seconds of work."""
ROW_GROUP = 20_000
"""Rows that a reader of the result takes into memory at a time."""
PLAN = "plan.json"
READER = f"imrparse {version('imrparse')}"


# --- the plan ---------------------------------------------------------------------------------------------------------


@frozen
class Chunk:
    """Letters that are read in one go."""

    number: int
    folder: str
    paths: tuple[str, ...]

    def halve(self) -> tuple[Chunk, Chunk]:
        """Split the letters in two."""
        middle = len(self.paths) // 2
        return evolve(self, paths=self.paths[:middle]), evolve(self, paths=self.paths[middle:])


@frozen
class Plan:
    """What is to be read."""

    folder: str
    suffixes: tuple[str, ...]
    paths: tuple[str, ...]
    """Every letter, from `folder` on."""
    chunk: int
    """Letters in a chunk."""
    reader: str = READER

    def chunks(self) -> Iterator[Chunk]:
        """Give the chunks in their order."""
        for number, first in enumerate(range(0, len(self.paths), self.chunk)):
            yield Chunk(number, self.folder, self.paths[first : first + self.chunk])

    def differs(self, other: Plan) -> str | None:
        """Say in what another plan is for something else."""
        names = ("folder", "suffixes", "reader")
        return next((name for name in names if getattr(self, name) != getattr(other, name)), None)


def make_plan(folder: Path, suffixes: tuple[str, ...], workers: int) -> Plan:
    """List the letters in a folder; the chunks are small enough to keep all workers busy to the end."""
    paths = tuple(find_letters(folder, suffixes))
    if not paths:
        raise UnreadableError(f"{folder}: no letters here, that is no {' or '.join(suffixes)} file")
    return Plan(str(folder.resolve()), suffixes, paths, max(1, min(LARGEST_CHUNK, len(paths) // (8 * workers))))


# --- reading a chunk: all that a worker does --------------------------------------------------------------------------


def read_chunk(chunk: Chunk) -> bytes:
    """Read the letters of a chunk; give its part."""
    rows: list[Row] = []
    rejects: list[Reject] = []
    for path in chunk.paths:
        found, reason = read_letters(Path(chunk.folder, path))
        rows += ({"path": printable(path), **row} for row in found)
        rejects += [(printable(path), reason)] if reason else []
    return to_part(pa.Table.from_pylist(rows, SCHEMA), rejects)


def read_letters(path: Path) -> tuple[list[Row], str | None]:
    """Read a file, which may hold several letters; give their rows, and the reason if a letter has none."""
    try:
        letters = imrparse.parse_all(read_file(path))
    except (UnreadableError, imrparse.ImrparseError) as error:
        return [], str(error)
    except Exception as error:  # noqa: BLE001 -- a fault that one letter brings to light must not stop a million others
        return [], f"{type(error).__name__}: {error}"
    bare = sum(not letter.issues for letter in letters)
    reason = f"no disputed treatment was found in {bare} of {len(letters)} letter(s)" if bare else None
    return list(imrparse.to_rows(letters)), reason


def reject(chunk: Chunk, reason: str) -> bytes:
    """Give the part of a chunk none of whose letters can be read."""
    return to_part(SCHEMA.empty_table(), [(printable(path), reason) for path in chunk.paths])


def printable(path: str) -> str:
    """Give a path that Parquet can hold; those of a file system need not be Unicode."""
    return path.encode("utf-8", "backslashreplace").decode()


def read_apart(chunk: Chunk, read: Callable[[Chunk], bytes], died: type[Exception]) -> bytes:
    """Read a chunk that its worker did not survive: halve it until the letter is found that kills, and reject that."""
    try:
        return read(chunk)
    except died:
        if len(chunk.paths) == 1:
            return reject(chunk, "the process that read this letter died")
    return join(read_apart(half, read, died) for half in chunk.halve())


# --- parts ------------------------------------------------------------------------------------------------------------


def to_part(table: Table, rejects: list[Reject]) -> bytes:
    """Give rows and rejects as one Parquet file."""
    file = BytesIO()
    pq.write_table(table.replace_schema_metadata({"rejects": json.dumps(rejects)}), file, compression="zstd")
    return file.getvalue()


def read_rejects(part: Path | BytesIO) -> list[Reject]:
    """Read the rejects of a part."""
    return [(path, reason) for path, reason in json.loads(pq.read_schema(part).metadata[b"rejects"])]


def read_rows(part: Path | BytesIO) -> Table:
    """Read the rows of a part."""
    with pq.ParquetFile(part) as file:
        return file.read().replace_schema_metadata(None)


def join(parts: Iterable[bytes]) -> bytes:
    """Make one part of several."""
    files = [BytesIO(part) for part in parts]
    return to_part(pa.concat_tables(map(read_rows, files)), list(chain.from_iterable(map(read_rejects, files))))


# --- a run, finished or not -------------------------------------------------------------------------------------------


@frozen
class Run:
    """The folder beside the output that holds plan and parts until the run is finished."""

    home: Path
    plan: Plan

    def part(self, chunk: Chunk) -> Path:
        """Tell where the part of a chunk lies, or will lie."""
        return self.home / f"{chunk.number:08}.parquet"

    def parts(self) -> list[Path]:
        """Give the parts that are there, in order."""
        return sorted(self.home.glob("[0-9]*.parquet"))

    def unread(self) -> list[Chunk]:
        """Give the chunks that are still to be read."""
        there = set(self.parts())
        return [chunk for chunk in self.plan.chunks() if self.part(chunk) not in there]

    def save(self, chunk: Chunk, part: bytes) -> None:
        """Keep a part; from now on its chunk counts as read."""
        with replacing(self.part(chunk)) as path:
            path.write_bytes(part)


def begin(out: Path, plan: Plan) -> Run:
    """Begin a run: write down the plan."""
    run = Run(home_of(out), plan)
    if run.home.exists():
        shutil.rmtree(run.home)  # what a run that had finished left, for want of a plan
    run.home.mkdir()
    with replacing(run.home / PLAN) as path:
        path.write_text(json.dumps(asdict(plan)), encoding="utf-8")
    return run


def find_run(out: Path) -> Run | None:
    """Find the unfinished run that was to write a file, if there is one."""
    path = home_of(out) / PLAN
    if not path.exists():
        return None
    said: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    said |= {name: tuple(said[name]) for name in ("suffixes", "paths")}
    return Run(path.parent, Plan(**said))


def home_of(out: Path) -> Path:
    """Tell where the parts of a file lie until it is whole."""
    return out.with_name(f"{out.name}.parts")


def finish(run: Run, out: Path, rejects: Path) -> tuple[int, int]:
    """Merge the parts, then remove them; give the numbers of rows and of rejects."""
    rejected, rows = write_rejects(run, rejects), write_rows(run, out)
    (run.home / PLAN).unlink()  # from now on this run is finished
    shutil.rmtree(run.home)
    return rows, rejected


def write_rejects(run: Run, path: Path) -> int:
    """Write the rejects of all parts as CSV."""
    rejects = list(chain.from_iterable(map(read_rejects, run.parts())))
    with replacing(path) as unfinished, unfinished.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("path", "reason"), *rejects])
    return len(rejects)


def write_rows(run: Run, path: Path) -> int:
    """Write the rows of all parts as Parquet, one row group at a time."""
    with replacing(path) as unfinished, pq.ParquetWriter(unfinished, SCHEMA, compression="zstd") as writer:
        rows = 0
        for group in regroup(map(read_rows, run.parts())):
            writer.write_table(group, row_group_size=ROW_GROUP)
            rows += group.num_rows
    return rows


def regroup(tables: Iterable[Table]) -> Iterator[Table]:
    """Give the rows in row groups of one size, however they came."""
    held = SCHEMA.empty_table()
    for table in tables:
        held = pa.concat_tables([held, table])
        while held.num_rows >= ROW_GROUP:
            yield held.slice(0, ROW_GROUP).combine_chunks()
            held = held.slice(ROW_GROUP)
    if held.num_rows:
        yield held.combine_chunks()


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give another path to write to; what was written there takes the place of `path` all at once."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    yield unfinished
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())  # a rename must not be older than what it names
    unfinished.replace(path)
