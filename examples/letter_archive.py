"""Read an archive of letters into one Parquet file, in runs that can be killed at any moment and resumed.

An incomplete Parquet file is unreadable, so rows cannot be added to one file for hours. Therefore:

- The *plan* lists the letters once, before the first is read. The result keeps its order.
- The letters are read in *chunks*. The result of a chunk is a *part*: a small Parquet file with the rows and, in its
  metadata, the *rejects*: the files with a letter that could not be read, each with the reason.
- A part is written under a temporary name and then renamed, so it is either complete or absent. A chunk has been read
  if its part exists, and rows and rejects cannot disagree.
- When all parts exist they are merged, in the order of the plan. The result, too, is renamed when it is complete.

The result does not depend on the size of the chunks, or on when and by which worker each was read.
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
"""The path of a file, and the reason why a letter in it has no row."""

TYPES = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    date: pa.date32(),
    list[str]: pa.list_(pa.string()),
}
SCHEMA = pa.schema([("path", pa.string()), *((name, TYPES[kind]) for name, kind in imrparse.COLUMNS.items())])
"""The path of the file, then the columns of `to_rows`; `letter` numbers the letters within one file."""

LARGEST_CHUNK = 256
"""Most letters in a chunk: a few seconds of work."""
ROW_GROUP = 20_000
"""Rows in a row group, which readers of the result load at a time."""
PLAN = "plan.json"
READER = f"imrparse {version('imrparse')}"


# --- the plan ---------------------------------------------------------------------------------------------------------


@frozen
class Chunk:
    """Letters that a worker reads together."""

    number: int
    folder: str
    paths: tuple[str, ...]

    def halve(self) -> tuple[Chunk, Chunk]:
        """Split the chunk in two."""
        middle = len(self.paths) // 2
        return evolve(self, paths=self.paths[:middle]), evolve(self, paths=self.paths[middle:])


@frozen
class Plan:
    """What a run is to read."""

    folder: str
    suffixes: tuple[str, ...]
    paths: tuple[str, ...]
    """Every letter, relative to `folder`."""
    chunk: int
    """Letters in a chunk."""
    reader: str = READER

    def chunks(self) -> Iterator[Chunk]:
        """Yield the chunks in order."""
        for number, first in enumerate(range(0, len(self.paths), self.chunk)):
            yield Chunk(number, self.folder, self.paths[first : first + self.chunk])

    def find_difference(self, other: Plan) -> str | None:
        """Return the name of a setting that differs from another plan, or None."""
        names = ("folder", "suffixes", "reader")
        return next((name for name in names if getattr(self, name) != getattr(other, name)), None)


def make_plan(folder: Path, suffixes: tuple[str, ...], workers: int) -> Plan:
    """List the letters in a folder, in chunks small enough to keep all workers busy to the end."""
    paths = tuple(find_letters(folder, suffixes))
    if not paths:
        raise UnreadableError(f"{folder}: no letters here (no {' or '.join(suffixes)} files)")
    return Plan(str(folder.resolve()), suffixes, paths, max(1, min(LARGEST_CHUNK, len(paths) // (8 * workers))))


# --- reading a chunk, in a worker -------------------------------------------------------------------------------------


def read_chunk(chunk: Chunk) -> bytes:
    """Read the letters of a chunk and return its part."""
    rows: list[Row] = []
    rejects: list[Reject] = []
    for path in chunk.paths:
        found, reason = read_letters(Path(chunk.folder, path))
        rows += ({"path": to_unicode(path), **row} for row in found)
        rejects += [(to_unicode(path), reason)] if reason else []
    return to_part(pa.Table.from_pylist(rows, SCHEMA), rejects)


def read_letters(path: Path) -> tuple[list[Row], str | None]:
    """Return the rows of the letters in a file, and the reason if a letter has none."""
    try:
        letters = imrparse.parse_all(read_file(path))
    except (UnreadableError, imrparse.ImrparseError) as error:
        return [], str(error)
    except Exception as error:  # noqa: BLE001 -- a bug met in one letter must not stop a run over a million others
        return [], f"{type(error).__name__}: {error}"
    empty = sum(not letter.issues for letter in letters)
    reason = f"no disputed treatment was found in {empty} of {len(letters)} letter(s)" if empty else None
    return list(imrparse.to_rows(letters)), reason


def reject_chunk(chunk: Chunk, reason: str) -> bytes:
    """Return the part of a chunk in which no letter could be read."""
    return to_part(SCHEMA.empty_table(), [(to_unicode(path), reason) for path in chunk.paths])


def to_unicode(path: str) -> str:
    """Return a path as valid Unicode for Parquet; paths in a file system need not be."""
    return path.encode("utf-8", "backslashreplace").decode()


def read_by_halves(chunk: Chunk, read: Callable[[Chunk], bytes], crash_error: type[Exception]) -> bytes:
    """Read a chunk that crashed its worker: halve it until the letter at fault is found, and reject that letter."""
    try:
        return read(chunk)
    except crash_error:
        if len(chunk.paths) == 1:
            return reject_chunk(chunk, "the process that read this letter died")
    return join_parts(read_by_halves(half, read, crash_error) for half in chunk.halve())


# --- parts ------------------------------------------------------------------------------------------------------------


def to_part(table: Table, rejects: list[Reject]) -> bytes:
    """Return rows and rejects as one Parquet file."""
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


def join_parts(parts: Iterable[bytes]) -> bytes:
    """Join several parts into one."""
    files = [BytesIO(part) for part in parts]
    return to_part(pa.concat_tables(map(read_rows, files)), list(chain.from_iterable(map(read_rejects, files))))


# --- runs -------------------------------------------------------------------------------------------------------------


@frozen
class Run:
    """A run that is not finished: its plan, and the folder beside the output that holds plan and parts."""

    parts_folder: Path
    plan: Plan

    def part(self, chunk: Chunk) -> Path:
        """Return the path of the part of a chunk, which need not exist yet."""
        return self.parts_folder / f"{chunk.number:08}.parquet"

    def parts(self) -> list[Path]:
        """Return the paths of the saved parts, in order."""
        return sorted(self.parts_folder.glob("[0-9]*.parquet"))

    def unread(self) -> list[Chunk]:
        """Return the chunks that have no part yet."""
        saved = set(self.parts())
        return [chunk for chunk in self.plan.chunks() if self.part(chunk) not in saved]

    def save(self, chunk: Chunk, part: bytes) -> None:
        """Save a part, after which its chunk counts as read."""
        with replace_when_complete(self.part(chunk)) as path:
            path.write_bytes(part)


def begin_run(out: Path, plan: Plan) -> Run:
    """Begin a run by writing its plan."""
    run = Run(parts_folder_for(out), plan)
    if run.parts_folder.exists():
        shutil.rmtree(run.parts_folder)  # without a plan, it is left from a finished run
    run.parts_folder.mkdir()
    with replace_when_complete(run.parts_folder / PLAN) as path:
        path.write_text(json.dumps(asdict(plan)), encoding="utf-8")
    return run


def find_run(out: Path) -> Run | None:
    """Find the unfinished run for an output file; None if there is none."""
    path = parts_folder_for(out) / PLAN
    if not path.exists():
        return None
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    data |= {name: tuple(data[name]) for name in ("suffixes", "paths")}
    return Run(path.parent, Plan(**data))


def parts_folder_for(out: Path) -> Path:
    """Return the folder for the parts of an output file."""
    return out.with_name(f"{out.name}.parts")


def finish_run(run: Run, out: Path, rejects: Path) -> tuple[int, int]:
    """Merge the parts and remove them; return the numbers of rows and rejects."""
    rejected, rows = write_rejects(run, rejects), write_rows(run, out)
    (run.parts_folder / PLAN).unlink()  # without a plan, the run counts as finished
    shutil.rmtree(run.parts_folder)
    return rows, rejected


def write_rejects(run: Run, path: Path) -> int:
    """Write the rejects of all parts as CSV."""
    rejects = list(chain.from_iterable(map(read_rejects, run.parts())))
    with replace_when_complete(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("path", "reason"), *rejects])
    return len(rejects)


def write_rows(run: Run, path: Path) -> int:
    """Write the rows of all parts as Parquet, one row group at a time."""
    with replace_when_complete(path) as temporary, pq.ParquetWriter(temporary, SCHEMA, compression="zstd") as writer:
        rows = 0
        for group in regroup(map(read_rows, run.parts())):
            writer.write_table(group, row_group_size=ROW_GROUP)
            rows += group.num_rows
    return rows


def regroup(tables: Iterable[Table]) -> Iterator[Table]:
    """Yield the rows of all tables in tables of `ROW_GROUP` rows."""
    pending = SCHEMA.empty_table()
    for table in tables:
        pending = pa.concat_tables([pending, table])
        while pending.num_rows >= ROW_GROUP:
            yield pending.slice(0, ROW_GROUP).combine_chunks()
            pending = pending.slice(ROW_GROUP)
    if pending.num_rows:
        yield pending.combine_chunks()


@contextmanager
def replace_when_complete(path: Path) -> Iterator[Path]:
    """Yield a temporary path to write to, then rename it to `path`, so that `path` is never incomplete."""
    temporary = path.with_name(f".{path.name}.unfinished")
    yield temporary
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())  # the data must reach the disk before the new name
    temporary.replace(path)
