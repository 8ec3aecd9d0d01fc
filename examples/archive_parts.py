"""The part of a result that one chunk of files gives: the rows of its letters, and the files that are rejected.

A part is a file in Arrow's own format, which takes a tenth of the time of Parquet to write and read. The rejects are in
its metadata, so rows and rejects cannot disagree.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias

import pyarrow as pa
from attrs import field, frozen

import imrparse

from archive_plan import Chunk, find_reader
from letter_files import to_unicode

Table: TypeAlias = Any
"""A pyarrow.Table; pyarrow has no types."""
Row: TypeAlias = dict[str, Any]

TYPES = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    date: pa.date32(),
    list[str]: pa.list_(pa.string()),
}
SCHEMA = pa.schema(
    [("path", pa.string()), *((name, TYPES[kind]) for name, kind in imrparse.COLUMNS.items() if name != "key")]
)
"""The path of the file, which is the key of its letters, then the other columns of `to_rows`.

`letter` numbers the letters within one file.
"""

COMPRESSED = pa.ipc.IpcWriteOptions(compression="zstd")


class Kind(StrEnum):
    """Why a file is rejected."""

    LETTER = "letter"
    """What is in the file cannot be read as a letter, or not all of it."""
    PROCESS = "process"
    """Reading the file took too long, or crashed the process."""
    DISK = "disk"
    """The system could not read the file. Read it again when it can."""
    FOLDER = "folder"
    """The folder of all files is gone, as the worker sees it. No part with such a reject is saved."""


class Reject(NamedTuple):
    """A file with a letter that has no row."""

    path: str
    kind: Kind
    reason: str


@frozen
class Part:
    """The rows and rejects of a chunk."""

    rows: Table
    rejects: tuple[Reject, ...] = ()
    reader: str = field(factory=find_reader)
    """The versions of the packages that have read the files."""

    def to_bytes(self) -> bytes:
        """Return the part as an Arrow file."""
        metadata = {"reader": self.reader, "rejects": json.dumps(self.rejects)}
        file = pa.BufferOutputStream()
        with pa.ipc.new_file(file, SCHEMA.with_metadata(metadata), options=COMPRESSED) as writer:
            writer.write_table(self.rows)
        return bytes(file.getvalue())

    def find_missing(self, chunk: Chunk) -> set[str]:
        """Return the files of a chunk that are neither among the rows nor among the rejects."""
        found = {*self.rows["path"].unique().to_pylist(), *(reject.path for reject in self.rejects)}
        return {to_unicode(path) for path in chunk.paths} - found


def to_table(rows: list[Row]) -> Table:
    """Return rows as a table."""
    return pa.Table.from_pylist(rows, SCHEMA)


def parse_part(data: bytes) -> Part:
    """Return the part that is in an Arrow file; raise ValueError if there is none."""
    try:
        with pa.ipc.open_file(pa.py_buffer(data)) as file:
            rows = file.read_all().replace_schema_metadata(None)
    except (pa.ArrowException, OSError) as error:
        raise ValueError(str(error)) from error
    return Part(rows, *parse_metadata(data))


def parse_metadata(data: bytes) -> tuple[tuple[Reject, ...], str]:
    """Return the rejects and the reader of a part, without its rows."""
    with pa.ipc.open_file(pa.py_buffer(data)) as file:
        metadata = file.schema.metadata
    rejects = (Reject(path, Kind(kind), reason) for path, kind, reason in json.loads(metadata[b"rejects"]))
    return tuple(rejects), metadata[b"reader"].decode()


def join_parts(parts: Iterable[Part]) -> Part:
    """Join several parts into one."""
    joined = list(parts)
    rejects = tuple(reject for part in joined for reject in part.rejects)
    return Part(pa.concat_tables(part.rows for part in joined).combine_chunks(), rejects)
