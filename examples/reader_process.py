"""Reads chunks in a process beside the worker, so that bad luck with one file does not touch the others.

A file may crash the process that reads it, keep it busy for ever, or use all memory: PDFs are read by a large library
in C. So each worker has a process of its own that reads for it. If that dies, the files of its chunk are read again one
by one, and only a file that kills a process by itself is rejected. A process that spends too long on one file ends
itself, and so does one that needs too much memory.

Threads, Dask and Spark all read like this: their workers never die of a letter.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from importlib import import_module
from threading import local
from typing import BinaryIO, cast

from attrs import define, field, frozen

from archive_parts import Kind, Part, Reject, join_parts, parse_part, to_table
from archive_plan import Chunk, find_reader
from archive_reader import Watchdog, read_chunk
from letter_files import UnreadableError, to_unicode

MEMORY = 4 * 1024**3
"""Bytes of memory that a process may use, as far as the system can see to it; a usual one needs a twentieth of it."""
SIZE = 8
"""Bytes of the number before an answer, which gives its length."""


@frozen
class Limits:
    """How long a file may take."""

    seconds: float = 60
    """Seconds for one file, after which it is rejected."""
    patience: float = 10
    """Seconds in which files that the system cannot read are tried again."""


# --- the process ------------------------------------------------------------------------------------------------------

# It first writes a line with the versions of its packages, which shows that it has started. A request is a line of
# JSON; the answer is a part, after its length in bytes. When nobody can ask any more, it ends.


def serve(requests: BinaryIO, answers: BinaryIO, limits: Limits) -> None:
    """Read each chunk that is asked for."""
    answers.write(find_reader().encode() + b"\n")
    answers.flush()
    watchdog = Watchdog(limits.seconds)
    for line in requests:
        number, folder, paths = json.loads(line)
        data = read_chunk(Chunk(number, folder, tuple(paths)), limits.patience, watchdog).to_bytes()
        answers.write(len(data).to_bytes(SIZE, "big") + data)
        answers.flush()


def limit_memory() -> None:
    """Limit the memory of this process."""
    with suppress(ImportError, OSError, ValueError):  # not all systems can
        resource = import_module("resource")
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def main() -> None:
    """Serve on standard input and output, to which nothing else may write."""
    limit_memory()
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        serve(sys.stdin.buffer, answers, Limits(*map(float, sys.argv[1:])))


# --- the worker's side ------------------------------------------------------------------------------------------------


class ReaderDiedError(Exception):
    """The process died while it read a chunk."""


class ReaderStoppedError(Exception):
    """The reader was stopped while it read a chunk."""


@define
class Reader:
    """A process that reads chunks. If it dies, another one takes its place."""

    limits: Limits
    process: subprocess.Popen[bytes] | None = field(init=False, default=None)
    is_stopped: bool = field(init=False, default=False)

    def read(self, chunk: Chunk) -> bytes:
        """Read a chunk and return its part, even if a file in it kills the process."""
        try:
            return self.ask(chunk)
        except ReaderDiedError:
            return join_parts(map(self.read_alone, chunk.split())).to_bytes()

    def read_alone(self, chunk: Chunk) -> Part:
        """Read a chunk of one file, and reject the file if it kills the process."""
        self.process = self.process or start_process(self.limits)
        start = time.monotonic()
        try:
            return parse_part(self.ask(chunk))
        except ReaderDiedError:
            is_late = time.monotonic() - start >= self.limits.seconds
        reason = f"it took longer than {self.limits.seconds:g} seconds" if is_late else "the process that read it died"
        return Part(to_table([]), (Reject(to_unicode(chunk.paths[0]), Kind.PROCESS, reason),))

    def ask(self, chunk: Chunk) -> bytes:
        """Have the process read a chunk; raise ReaderDiedError if it dies."""
        process = self.process = self.process or start_process(self.limits)
        if self.is_stopped:  # asked after the start, during which `stop` sees no process
            self.end_process()
            raise ReaderStoppedError
        try:
            send(chunk, cast("BinaryIO", process.stdin))
            return receive(cast("BinaryIO", process.stdout))
        except (OSError, EOFError):
            self.end_process()
            raise ReaderDiedError from None

    def end_process(self) -> None:
        """Kill the process."""
        if self.process:
            end(self.process)
        self.process = None

    def stop(self) -> None:
        """Kill the process for good; another thread that waits for it gets a ReaderStoppedError."""
        self.is_stopped = True
        if self.process:
            self.process.kill()


_own = local()


def read_beside(chunk: Chunk, limits: Limits) -> bytes:
    """Read a chunk with the reader of this thread, which lives as long as its worker."""
    reader: Reader | None = getattr(_own, "reader", None)
    if reader is None or reader.limits != limits:
        reader = _own.reader = Reader(limits)
    return reader.read(chunk)


def start_process(limits: Limits) -> subprocess.Popen[bytes]:
    """Start a process, in a session of its own because Ctrl-C is for the command alone."""
    line = [sys.executable, __file__, str(limits.seconds), str(limits.patience)]
    process = subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)  # noqa: S603 -- it is this file
    if not cast("BinaryIO", process.stdout).readline():
        end(process)
        raise UnreadableError("the process that reads the letters does not start; its own message is above")
    return process


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and close its pipes."""
    process.kill()
    with suppress(BrokenPipeError), process:  # a request may be left in the pipe
        pass


def send(chunk: Chunk, requests: BinaryIO) -> None:
    """Ask for a chunk."""
    requests.write(json.dumps([chunk.number, chunk.folder, chunk.paths]).encode() + b"\n")
    requests.flush()


def receive(answers: BinaryIO) -> bytes:
    """Return an answer; raise EOFError if it ends too early."""
    size = int.from_bytes(read_exactly(answers, SIZE), "big")
    return read_exactly(answers, size)


def read_exactly(answers: BinaryIO, size: int) -> bytes:
    """Return a number of bytes; raise EOFError if there are fewer."""
    if len(data := answers.read(size)) < size:
        raise EOFError
    return data


if __name__ == "__main__":
    main()
