"""Read an archive of Independent Medical Review determination letters into one Parquet file, on all cores.

    python examples/parse_archive.py letters --out letters.parquet
    python examples/parse_archive.py letters --out letters.parquet --resume     after an interruption

Every PDF and text file in the folder and its subfolders is read as a letter. Each disputed treatment is a row;
docs/tables.md describes the columns. Files that could not be read are in the rejects file, each with the reason.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager
from io import BytesIO
from itertools import islice
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from time import perf_counter
from typing import Protocol, Self

try:
    from tqdm import tqdm

    from letter_archive import (
        Chunk,
        Run,
        begin_run,
        find_run,
        finish_run,
        make_plan,
        read_by_halves,
        read_chunk,
        read_rejects,
    )
except ModuleNotFoundError as error:
    sys.exit(f'{Path(sys.argv[0]).stem}: needs {error.name}: python -m pip install ".[examples]"')

from letter_files import SUFFIXES, UnreadableError

INTERRUPTED = 130
"""Exit status after Ctrl-C: 128 + SIGINT."""


class WorkerPool(Protocol):
    """The workers that read the chunks."""

    @property
    def max_submitted(self) -> int:
        """Largest number of chunks to submit at a time."""

    @property
    def crash_error(self) -> type[Exception]:
        """The exception that a future raises if a chunk crashed its worker."""

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Submit a chunk to be read."""

    def read_alone(self, chunk: Chunk) -> bytes:
        """Read a chunk in a worker of its own, so that a crash affects no other chunk."""


# --- workers on one machine -------------------------------------------------------------------------------------------


class ProcessPool:
    """Worker processes on this machine."""

    crash_error = BrokenProcessPool

    def __init__(self, workers: int) -> None:
        """Start the processes."""
        self.workers = workers
        self.max_submitted = 2 * workers
        self.pool = new_pool(workers)

    def __enter__(self) -> Self:
        """Return the pool itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Wait for running chunks and cancel the others."""
        self.pool.shutdown(cancel_futures=True)

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Submit a chunk to be read, to new processes if one has crashed: that breaks the whole pool."""
        try:
            return self.pool.submit(read_chunk, chunk)
        except BrokenProcessPool:
            self.pool = new_pool(self.workers)
            return self.pool.submit(read_chunk, chunk)

    def read_alone(self, chunk: Chunk) -> bytes:
        """Read a chunk in a process of its own."""
        with new_pool(1) as pool:
            return pool.submit(read_chunk, chunk).result()


def new_pool(workers: int) -> ProcessPoolExecutor:
    """Start processes with `spawn`, because `fork` is unsafe in a process with threads."""
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=start_process)


def start_process() -> None:
    """Leave Ctrl-C to the parent, and exit when it exits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=exit_with_parent, daemon=True).start()


def exit_with_parent() -> None:
    """Exit when the parent does. Workers of a killed parent would otherwise wait for work forever."""
    if parent := parent_process():
        parent.join()
    os._exit(1)


# --- the run ----------------------------------------------------------------------------------------------------------


def read_all(run: Run, pool: WorkerPool, *, quiet: bool) -> None:
    """Read the unread chunks, and save each part as it comes."""
    unread = run.unread()
    left = sum(len(chunk.paths) for chunk in unread)
    rejected = sum(len(read_rejects(part)) for part in run.parts())
    total = len(run.plan.paths)
    with tqdm(total=total, initial=total - left, unit=" letters", dynamic_ncols=True, disable=quiet) as bar:
        for chunk, future in iter_read(pool, unread):
            part = collect_part(chunk, future, pool)
            run.save(chunk, part)
            rejected += len(read_rejects(BytesIO(part)))
            bar.set_postfix(rejected=rejected, refresh=False)
            bar.update(len(chunk.paths))


def iter_read(pool: WorkerPool, chunks: Iterable[Chunk]) -> Iterator[tuple[Chunk, Future[bytes]]]:
    """Yield each chunk when it has been read; submit no more at a time than the pool allows."""
    waiting = iter(chunks)
    submitted = {pool.submit(chunk): chunk for chunk in islice(waiting, pool.max_submitted)}
    while submitted:
        done, _ = wait(submitted, return_when=FIRST_COMPLETED)
        for future in done:
            yield submitted.pop(future), future
            submitted |= {pool.submit(chunk): chunk for chunk in islice(waiting, 1)}


def collect_part(chunk: Chunk, future: Future[bytes], pool: WorkerPool) -> bytes:
    """Return the part of a chunk, even if one of its letters crashed the worker."""
    try:
        return future.result()
    except pool.crash_error:
        return read_by_halves(chunk, pool.read_alone, pool.crash_error)


def begin_or_resume(options: argparse.Namespace) -> Run:
    """Begin a run, or return the one to resume."""
    old = find_run(options.out)
    if old and old.parts() and not options.resume:
        raise UnreadableError(f"{old.parts_folder} holds an interrupted run: continue with --resume, or remove it")
    plan = make_plan(options.folder, tuple(options.only or SUFFIXES), options.workers)
    if not (old and options.resume):
        return begin_run(options.out, plan)
    if name := old.plan.find_difference(plan):
        was, now = getattr(old.plan, name), getattr(plan, name)
        raise UnreadableError(
            f"cannot resume with a different {name}: {was}, now {now}; to start again, remove {old.parts_folder}"
        )
    return old


def run_all(options: argparse.Namespace, open_pool: Callable[[], AbstractContextManager[WorkerPool]]) -> str:
    """Read the archive and return the figures in a sentence."""
    start = perf_counter()
    run = begin_or_resume(options)
    unread, total = sum(len(chunk.paths) for chunk in run.unread()), len(run.plan.paths)
    with open_pool() as pool:
        read_all(run, pool, quiet=options.quiet)
    rows, rejected = finish_run(run, options.out, options.rejects)
    seconds = perf_counter() - start
    return (
        f"{total} letters, {total - unread} of them read before; {rows} rows in {options.out}; "
        f"{rejected} rejects in {options.rejects}; {seconds:.1f} s, {unread / seconds:.0f} letters per second"
    )


# --- command ----------------------------------------------------------------------------------------------------------


def new_parser(description: str) -> argparse.ArgumentParser:
    """Return a parser with the options that all archive commands have."""
    parser = argparse.ArgumentParser(
        description=description,
        epilog="Exit status: 0 if every letter is among the rows or the rejects, 2 if not, 130 after Ctrl-C.",
    )
    parser.add_argument("folder", type=Path, help="folder of letters; its subfolders are read too")
    parser.add_argument("--out", type=Path, required=True, metavar="LETTERS.PARQUET", help="Parquet file to write")
    parser.add_argument(
        "--rejects", type=Path, metavar="CSV", help="CSV file of rejects, with reasons (default: beside --out)"
    )
    parser.add_argument("--resume", action="store_true", help="resume an interrupted run, if there is one")
    parser.add_argument("--only", action="append", choices=SUFFIXES, help="read only files with this suffix")
    parser.add_argument(
        "--workers", type=positive_int, default=os.cpu_count() or 1, help="processes (default: %(default)s)"
    )
    parser.add_argument("--quiet", action="store_true", help="show no progress bar")
    return parser


def positive_int(text: str) -> int:
    """Convert an argument to an integer of at least 1."""
    if (number := int(text)) < 1:
        raise argparse.ArgumentTypeError(f"{number} is less than 1")
    return number


def run_command(options: argparse.Namespace, open_pool: Callable[[], AbstractContextManager[WorkerPool]]) -> int:
    """Read the archive, print the figures, and return the exit status."""
    options.rejects = options.rejects or options.out.with_suffix(".rejects.csv")
    try:
        print(run_all(options, open_pool))
    except UnreadableError as error:
        return fail(error)
    except OSError as error:
        return fail(f"{error.filename}: {error.strerror}")
    except KeyboardInterrupt:
        return fail("interrupted; continue with --resume", INTERRUPTED)
    return 0


def fail(reason: object, status: int = 2) -> int:
    """Print what went wrong and return the exit status."""
    print(f"{Path(sys.argv[0]).stem}: {reason}", file=sys.stderr)
    return status


def main() -> int:
    """Run the command and return its exit status."""
    parser = new_parser("Read an archive of determination letters into one Parquet file, on all cores.")
    options = parser.parse_args()
    return run_command(options, lambda: ProcessPool(options.workers))


if __name__ == "__main__":
    sys.exit(main())
