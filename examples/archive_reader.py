"""Read the letters of a chunk of files.

Files that the system cannot read are tried again together, for some seconds: a network folder may vanish for a moment.
"""

from __future__ import annotations

import faulthandler
import os
import stat
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from platform import node
from typing import TypeAlias

import imrparse

from archive_parts import Kind, Part, Reject, Row, to_table
from archive_plan import Chunk
from letter_files import FileSystemError, UnreadableError, read_file, to_unicode

Result: TypeAlias = tuple[list[Row], Reject | None]
"""The rows of the letters in a file, and a reject if a letter has none."""

BATCH = 32
"""Files whose texts are all extracted before the first is parsed.

File by file, PDFium and the parser push each other out of the processor's caches, and parsing takes half as long again.
"""


def read_chunk(chunk: Chunk, patience: float, watchdog: Watchdog) -> Part:
    """Read the letters of a chunk."""
    results = dict(read_files(chunk, chunk.paths, watchdog))
    for pause in iter_pauses(patience):
        if not (lost := list_lost(results)):
            break
        watchdog.stop()
        time.sleep(pause)
        results |= read_files(chunk, lost, watchdog)
    watchdog.stop()
    if list_lost(results) and (fault := find_fault(Path(chunk.folder))):
        return Part(to_table([]), (Reject(chunk.folder, Kind.FOLDER, fault),))
    rows = [row for found, _ in results.values() for row in found]
    return Part(to_table(rows), tuple(reject for _, reject in results.values() if reject))


def read_files(chunk: Chunk, paths: Sequence[str], watchdog: Watchdog) -> Iterator[tuple[str, Result]]:
    """Read the letters of some files of a chunk."""
    for first in range(0, len(paths), BATCH):
        texts = [(path, read_text(chunk, path, watchdog)) for path in paths[first : first + BATCH]]
        for path, text in texts:
            yield path, ([], text) if isinstance(text, Reject) else read_letters(path, text, watchdog)


def list_lost(results: Mapping[str, Result]) -> list[str]:
    """List the files that the system could not read."""
    return [path for path, (_, reject) in results.items() if reject and reject.kind is Kind.DISK]


def find_fault(folder: Path) -> str | None:
    """Return what is wrong with the folder of all files; None if there is something in it."""
    try:
        return None if any(folder.iterdir()) else f"is empty on {node()}"
    except OSError as error:
        return f"{error.strerror or error} on {node()}"


def iter_pauses(patience: float) -> Iterator[float]:
    """Yield pauses that grow and are as long as `patience` together."""
    return (patience * part for part in (0.1, 0.2, 0.3, 0.4))


def read_text(chunk: Chunk, path: str, watchdog: Watchdog) -> str | Reject:
    """Return the text of a file, or a reject if it cannot be read."""
    watchdog.start()
    try:
        return read_regular_file(Path(chunk.folder, path))
    except FileSystemError as error:
        return Reject(to_unicode(path), Kind.DISK, str(error))
    except UnreadableError as error:
        return Reject(to_unicode(path), Kind.LETTER, str(error))
    except Exception as error:  # noqa: BLE001 -- as below
        return reject_bug(path, error)


def read_letters(path: str, text: str, watchdog: Watchdog) -> Result:
    """Return the rows of the letters in the text of a file, and a reject if a letter has none."""
    watchdog.start()
    name = to_unicode(path)
    try:
        letters = imrparse.parse_all(text)
    except imrparse.ImrparseError as error:
        return [], Reject(name, Kind.LETTER, str(error))
    except Exception as error:  # noqa: BLE001 -- a bug met in one letter must not stop a run over a million others
        return [], reject_bug(path, error)
    rows = [{"path": name, **row} for row in imrparse.to_rows(letters)]
    if empty := sum(not letter.issues for letter in letters):
        reason = f"no disputed treatment was found in {empty} of {len(letters)} letter(s)"
        return rows, Reject(name, Kind.LETTER, reason)
    return rows, None


def reject_bug(path: str, error: Exception) -> Reject:
    """Return the reject of a file in which a bug was met."""
    return Reject(to_unicode(path), Kind.LETTER, f"{type(error).__name__}: {error}")


def read_regular_file(path: Path) -> str:
    """Read the text of a letter from a file that is no pipe and no device: those may have no end."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableError("this is no regular file")
    except OSError as error:
        raise FileSystemError(error.strerror or str(error)) from error
    return read_file(path)


class Watchdog:
    """Ends this process if one file takes too long, even in a library that holds Python's lock."""

    def __init__(self, seconds: float) -> None:
        """Set the time for a file. It is extended by a tenth, so that the clock need not be set for each file."""
        self.step = seconds / 10
        self.seconds = seconds + self.step
        self.last = -seconds
        self.report = os.open(os.devnull, os.O_WRONLY)

    def start(self) -> None:
        """Give the process time for another file."""
        now = time.monotonic()
        if now - self.last > self.step:  # setting the clock takes as long as a tenth of a letter
            faulthandler.dump_traceback_later(self.seconds, exit=True, file=self.report)
            self.last = now

    def stop(self) -> None:
        """Stop the clock."""
        faulthandler.cancel_dump_traceback_later()
        self.last = -self.seconds
