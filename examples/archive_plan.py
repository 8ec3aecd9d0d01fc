"""The plan of a run: which files it is to read, in which chunks, and with what.

The files are listed once, before the first is read, and the list is kept on disk: the paths of millions of files would
need hundreds of megabytes of memory, and listing them again takes half a minute.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from itertools import count, islice, takewhile
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, frozen

from complete_files import replace_when_complete

LARGEST_CHUNK = 256
"""Most files in a chunk: a second of work or less."""
FIRST_CHUNK = 8
"""Files in the first chunk. The next chunks grow by as many, so that a few files keep all workers busy."""

SETTINGS = "plan.json"
PATHS = "plan.paths.jsonl"


@frozen
class Chunk:
    """Files that a worker reads together."""

    number: int
    folder: str
    paths: tuple[str, ...]
    """Relative to `folder`."""

    def split(self) -> Iterator[Chunk]:
        """Yield a chunk for each file."""
        return (evolve(self, paths=(path,)) for path in self.paths)


@frozen
class Settings:
    """What a run reads, and with what. Another run can continue it only if these are the same."""

    folder: str
    suffixes: tuple[str, ...]
    reader: str
    """The packages that turn a file into rows: `find_reader()`."""
    retried: bool = False
    """Whether the run reads the rejects of an earlier one."""

    def find_difference(self, other: Settings) -> str | None:
        """Return the name of a setting that differs, or None."""
        return next((name for name in asdict(self) if getattr(self, name) != getattr(other, name)), None)


@frozen
class Plan:
    """The settings of a run, and its chunks."""

    place: Path
    """The folder that holds the two files of the plan."""
    settings: Settings
    files: int
    """How many files there are to read."""

    def chunks(self, done: frozenset[int] = frozenset()) -> Iterator[Chunk]:
        """Yield the chunks in order, without those whose numbers are given."""
        with (self.place / PATHS).open(encoding="ascii") as lines:
            for number, line in enumerate(lines):
                if number not in done:
                    yield Chunk(number, self.settings.folder, tuple(json.loads(line)))

    def count_chunks(self) -> int:
        """Return the number of chunks."""
        return next(number for number in count() if first_file(number) >= self.files)

    def count_files(self, chunks: Iterable[int]) -> int:
        """Return the number of files in the chunks with these numbers."""
        return sum(min(self.files, first_file(number + 1)) - first_file(number) for number in chunks)


def first_file(chunk: int) -> int:
    """Return the index of the first file of a chunk."""
    growing = min(chunk, LARGEST_CHUNK // FIRST_CHUNK)
    return FIRST_CHUNK * growing * (growing + 1) // 2 + LARGEST_CHUNK * (chunk - growing)


def write_plan(place: Path, settings: Settings, paths: Iterable[str]) -> Plan:
    """Write a plan to a folder, the settings last: without them there is no plan."""
    found = 0
    with replace_when_complete(place / PATHS) as path, path.open("w", encoding="ascii") as file:
        for chunk in split_chunks(paths):
            file.write(json.dumps(chunk) + "\n")
            found += len(chunk)
    with replace_when_complete(place / SETTINGS) as path:
        path.write_text(json.dumps({**asdict(settings), "files": found}, indent=1), encoding="ascii")
    return Plan(place, settings, found)


def split_chunks(paths: Iterable[str]) -> Iterator[list[str]]:
    """Yield the paths of each chunk."""
    waiting = iter(paths)
    sizes = (first_file(number + 1) - first_file(number) for number in count())
    return takewhile(bool, (list(islice(waiting, size)) for size in sizes))


def read_plan(place: Path) -> Plan | None:
    """Read the plan in a folder; None if there is none."""
    path = place / SETTINGS
    if not path.exists():
        return None
    data: dict[str, Any] = json.loads(path.read_text(encoding="ascii"))
    found = data.pop("files")
    return Plan(place, Settings(**data | {"suffixes": tuple(data["suffixes"])}), found)


@cache
def find_reader() -> str:
    """Return the versions of the packages that turn a file into rows, with a digest of imrparse's own code."""
    code = sha256()
    for path in sorted(Path(str(files("imrparse"))).rglob("*.py")):
        code.update(path.read_bytes())
    return f"{_name_version('imrparse')} ({code.hexdigest()[:8]}), {_name_version('pypdfium2')}"


def _name_version(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"{package} not installed"
