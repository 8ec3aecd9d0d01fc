"""A run that reads an archive of letters into one Parquet file, and can be killed at any moment and resumed.

An incomplete Parquet file is unreadable, so rows cannot be added to one file for hours. Therefore:

- The *plan* lists the files once, before the first is read. The result keeps its order.
- The files are read in *chunks*. The result of a chunk is a *part*: a small file with the rows of its letters and the
  *rejects*, the files with a letter that could not be read.
- A part is written under a temporary name and then renamed, so it is either complete or absent. A chunk has been read
  if its part exists.
- When all parts exist they are merged, in the order of the plan. Each is held against its chunk: every file must be
  among its rows or its rejects. The result, too, is renamed when it is complete.

The result does not depend on when and by which worker each chunk was read.
"""

from __future__ import annotations

import csv
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from attrs import frozen
from filelock import FileLock, Timeout

from archive_parts import SCHEMA, Kind, Part, Reject, Table, join_parts, parse_metadata, parse_part, to_table
from archive_plan import PATHS, SETTINGS, Chunk, Plan, Settings, read_plan, write_plan
from complete_files import replace_when_complete
from letter_files import UnreadableError, find_letters, to_unicode

ROW_GROUP = 10_000
"""Rows in a row group, which readers of the result load at a time, and this one needs in memory."""
FINISHED = "finished"
"""The name of the settings when the result is complete, and only the parts are left to remove."""
OWN = re.compile(rf"\.?([0-9]{{8}}\.arrow|{re.escape(SETTINGS)}|{re.escape(PATHS)}|{FINISHED})(\.unfinished)?")
"""The names of the files of a run."""


pa.set_memory_pool(pa.system_memory_pool())  # the usual one keeps a third more for itself


@frozen
class Output:
    """The files that a run writes."""

    rows: Path
    rejects: Path

    @property
    def parts(self) -> Path:
        """The folder for the parts."""
        return self.rows.with_name(f"{self.rows.name}.parts")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other runs from these files until this one ends, whatever ends it."""
        if self.rows.resolve() == self.rejects.resolve():
            raise UnreadableError(f"{self.rows}: rows and rejects need a file each")
        check_writable(self.rows)
        check_writable(self.rejects)
        try:
            with _file_lock(self.rows), _file_lock(self.rejects):
                yield
        except Timeout as error:
            raise UnreadableError(f"{error.lock_file}: another run is writing this file") from error


def check_writable(path: Path) -> None:
    """Raise UnreadableError if no file can be written at a path."""
    if path.is_dir():
        raise UnreadableError(f"{path}: is a folder")
    if not path.parent.is_dir():
        raise UnreadableError(f"{path}: there is no such folder")
    if not os.access(path.parent, os.W_OK):
        raise UnreadableError(f"{path}: the folder is read-only")


def _file_lock(path: Path) -> FileLock:
    return FileLock(path.with_name(f".{path.name}.lock"), timeout=0)


# --- a run ------------------------------------------------------------------------------------------------------------


@frozen
class Run:
    """A run that is not finished."""

    output: Output
    plan: Plan

    def part(self, number: int) -> Path:
        """Return the path of the part of a chunk, which need not exist yet."""
        return self.output.parts / f"{number:08}.arrow"

    def done(self) -> frozenset[int]:
        """Return the numbers of the chunks that have been read."""
        names = os.listdir(self.output.parts)  # noqa: PTH208 -- the names are all that is needed of some thousand files
        return frozenset(int(name[:8]) for name in names if re.fullmatch(r"[0-9]{8}\.arrow", name))

    def save(self, chunk: Chunk, part: bytes) -> tuple[Reject, ...]:
        """Save a part, after which its chunk counts as read, and return its rejects."""
        rejects, reader = parse_metadata(part)
        if reader != self.plan.settings.reader:
            raise UnreadableError(f"a worker has {reader}, and this command {self.plan.settings.reader}")
        if gone := next((reject for reject in rejects if reject.kind is Kind.FOLDER), None):
            raise UnreadableError(f"{gone.path}: {gone.reason}; when it is there again, continue with --resume")
        with replace_when_complete(self.part(chunk.number)) as path:
            path.write_bytes(part)
        return rejects

    def read_part(self, chunk: Chunk) -> Part:
        """Read the part of a chunk; raise UnreadableError if it is missing, or a file of the chunk is not in it."""
        path = self.part(chunk.number)
        try:
            part = parse_part(path.read_bytes())
        except FileNotFoundError:
            raise UnreadableError(f"{path}: this part is missing; read it again with --resume") from None
        except ValueError as error:
            raise UnreadableError(f"{path}: this part is damaged ({error}); remove it, and use --resume") from error
        if missing := part.find_missing(chunk):
            raise UnreadableError(f"{path}: {min(missing)} is not in this part; remove it, and use --resume")
        return part


def begin_run(output: Output, settings: Settings, paths: Iterable[str]) -> Run:
    """Begin a run by writing its plan."""
    clear(output.parts)
    output.parts.mkdir()
    return Run(output, write_plan(output.parts, settings, paths))


def find_run(output: Output) -> Run | None:
    """Find the unfinished run for an output; None if there is none."""
    plan = read_plan(output.parts)
    return Run(output, plan) if plan else None


def clear(folder: Path) -> None:
    """Remove the folder for parts, unless it holds parts that are still needed or files that are not of a run."""
    names = set(os.listdir(folder)) if folder.exists() else set()  # noqa: PTH208 -- as above
    foreign = [name for name in names if not OWN.fullmatch(name) or (name.endswith(".arrow") and FINISHED not in names)]
    if foreign:
        raise UnreadableError(f"{folder}: {min(foreign)} is not from a finished run; move it, or choose another --out")
    for name in sorted(names, key=FINISHED.__eq__):  # the mark last
        (folder / name).unlink()
    if folder.exists():
        folder.rmdir()


# --- the end of a run -------------------------------------------------------------------------------------------------

Piece: TypeAlias = tuple[Table, Iterable[Reject]]
"""Some rows of the result, and some rejects."""
CsvWriter: TypeAlias = Any
"""What `csv.writer` returns, which has no public type."""


def finish_run(run: Run) -> Counter[str]:
    """Merge the parts and remove them; return the numbers of rows, and of rejects by kind."""
    pieces = (merge_retried if run.plan.settings.retried else read_pieces)(run)
    counts = write(run, pieces)
    (run.output.parts / SETTINGS).rename(run.output.parts / FINISHED)
    clear(run.output.parts)
    return counts


def read_pieces(run: Run) -> Iterator[Piece]:
    """Yield the rows and rejects of each part."""
    for part in map(run.read_part, run.plan.chunks()):
        yield part.rows, part.rejects


def write(run: Run, pieces: Iterable[Piece]) -> Counter[str]:
    """Write rows and rejects to the two files of the output."""
    counts: Counter[str] = Counter()
    schema = SCHEMA.with_metadata({"reader": run.plan.settings.reader})
    with (
        replace_when_complete(run.output.rows) as rows,
        replace_when_complete(run.output.rejects) as rejects,
        rejects.open("w", encoding="utf-8", newline="") as file,
        pq.ParquetWriter(rows, schema, compression="zstd") as writer,
    ):
        table = csv.writer(file)
        table.writerow(Reject._fields)
        for group in regroup(note_rejects(pieces, table, counts)):
            writer.write_table(group.replace_schema_metadata(schema.metadata), row_group_size=ROW_GROUP)
            counts["rows"] += group.num_rows
    return counts


def note_rejects(pieces: Iterable[Piece], table: CsvWriter, counts: Counter[str]) -> Iterator[Table]:
    """Write and count the rejects of each piece, and yield its rows."""
    for rows, rejects in pieces:
        for reject in rejects:
            table.writerow(reject)
            counts[reject.kind] += 1
        yield rows


def regroup(tables: Iterable[Table]) -> Iterator[Table]:
    """Yield the rows of all tables in tables of `ROW_GROUP` rows."""
    pending: list[Table] = []
    for table in tables:
        pending.append(table)
        while sum(one.num_rows for one in pending) >= ROW_GROUP:
            joined = pa.concat_tables(pending)
            yield joined.slice(0, ROW_GROUP).combine_chunks()
            pending = [joined.slice(ROW_GROUP)]
    if pending:
        yield pa.concat_tables(pending).combine_chunks()


# --- reading rejects again --------------------------------------------------------------------------------------------


def find_retried(output: Output, settings: Settings) -> Iterator[str]:
    """Return the paths of the rejects of a finished run that are still in the folder."""
    try:
        reader = (pq.read_schema(output.rows).metadata or {}).get(b"reader", b"something else").decode()
    except pa.ArrowInvalid as error:
        raise UnreadableError(f"{output.rows}: {error}") from error
    if reader != settings.reader:
        raise UnreadableError(f"{output.rows} was made with {reader}, and now it is {settings.reader}: read all again")
    rejected = {reject.path for reject in read_rejects(output.rejects)}
    return (path for path in find_letters(Path(settings.folder), settings.suffixes) if to_unicode(path) in rejected)


def read_rejects(path: Path) -> list[Reject]:
    """Read a file of rejects."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Reject(path, Kind(kind), reason) for path, kind, reason in islice(csv.reader(file), 1, None)]


def merge_retried(run: Run) -> Iterator[Piece]:
    """Yield the rows and rejects of an earlier run, with those of the files that were read again in their places."""
    retried = {to_unicode(path) for chunk in run.plan.chunks() for path in chunk.paths}
    parts = join_parts([Part(to_table([])), *map(run.read_part, run.plan.chunks())])
    kept = [reject for reject in read_rejects(run.output.rejects) if reject.path not in retried]
    yield SCHEMA.empty_table(), sorted([*kept, *parts.rejects])
    new = parts.rows
    with pq.ParquetFile(run.output.rows) as file:
        for batch in file.iter_batches(ROW_GROUP):
            old = pa.Table.from_batches([batch]).replace_schema_metadata(None)
            is_before = pc.less_equal(new["path"], old["path"][-1])
            is_kept = pc.invert(pc.is_in(old["path"], pa.array(retried, pa.string())))
            yield sort_rows(old.filter(is_kept), new.filter(is_before)), ()
            new = new.filter(pc.invert(is_before))
    yield new, ()


def sort_rows(old: Table, new: Table) -> Table:
    """Join two tables, sorted by path; the rows of one file keep their order."""
    return pa.concat_tables([old, new]).sort_by("path") if new.num_rows else old
