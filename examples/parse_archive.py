"""Read an archive of Independent Medical Review determination letters into one Parquet file, on all cores.

    python examples/parse_archive.py letters --out letters.parquet
    python examples/parse_archive.py letters --out letters.parquet --resume     after an interruption

Every PDF and text in the folder, and in the folders in it, is taken for a letter. Each disputed treatment is a row; see
docs/tables.md for the columns. What could not be read stands in the rejects file, each with the reason.
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

    from letter_archive import Chunk, Run, begin, find_run, finish, make_plan, read_apart, read_chunk, read_rejects
except ModuleNotFoundError as error:
    sys.exit(f'{Path(sys.argv[0]).stem}: needs {error.name}: python -m pip install ".[examples]"')

from letter_files import SUFFIXES, UnreadableError

INTERRUPTED = 130
"""Exit status of a command that was stopped by Ctrl-C: 128 + SIGINT."""


class Crew(Protocol):
    """Those who read the chunks."""

    @property
    def most(self) -> int:
        """How many chunks may be with them at a time."""

    @property
    def died(self) -> type[Exception]:
        """What is raised where a worker died of a chunk."""

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Have a chunk read."""

    def read_alone(self, chunk: Chunk) -> bytes:
        """Have a chunk read by a worker that can do no harm if it dies."""


# --- the crew of one machine ------------------------------------------------------------------------------------------


class Processes:
    """A process for each core."""

    died = BrokenProcessPool

    def __init__(self, workers: int) -> None:
        """Begin with all processes alive."""
        self.workers = workers
        self.most = 2 * workers
        self.pool = new_pool(workers)

    def __enter__(self) -> Self:
        """Use it in a `with` statement."""
        return self

    def __exit__(self, *_: object) -> None:
        """Wait for what has been begun, and begin nothing more."""
        self.pool.shutdown(cancel_futures=True)

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Have a chunk read; where a process has died, its pool is no good any more."""
        try:
            return self.pool.submit(read_chunk, chunk)
        except BrokenProcessPool:
            self.pool = new_pool(self.workers)
            return self.pool.submit(read_chunk, chunk)

    def read_alone(self, chunk: Chunk) -> bytes:
        """Have a chunk read in a pool of its own."""
        with new_pool(1) as pool:
            return pool.submit(read_chunk, chunk).result()


def new_pool(workers: int) -> ProcessPoolExecutor:
    """Start processes that share nothing with this one, not even its threads."""
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=start_process)


def start_process() -> None:
    """Leave Ctrl-C to the parent, and end with it, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent() -> None:
    """Wait for the parent to end. A killed one cannot tell its workers to go, and they would wait for work for ever."""
    if parent := parent_process():
        parent.join()
    os._exit(1)


# --- the run ----------------------------------------------------------------------------------------------------------


def read_all(run: Run, crew: Crew, *, quiet: bool) -> None:
    """Read what is still unread, and keep each part as it comes."""
    unread = run.unread()
    left = sum(len(chunk.paths) for chunk in unread)
    rejected = sum(len(read_rejects(part)) for part in run.parts())
    total = len(run.plan.paths)
    with tqdm(total=total, initial=total - left, unit=" letters", dynamic_ncols=True, disable=quiet) as bar:
        for chunk, future in in_flight(crew, unread):
            part = result_of(chunk, future, crew)
            run.save(chunk, part)
            rejected += len(read_rejects(BytesIO(part)))
            bar.set_postfix(rejected=rejected, refresh=False)
            bar.update(len(chunk.paths))


def in_flight(crew: Crew, chunks: Iterable[Chunk]) -> Iterator[tuple[Chunk, Future[bytes]]]:
    """Give each chunk when it has been read; never have more under way than the crew wants."""
    waiting = iter(chunks)
    under_way = {crew.submit(chunk): chunk for chunk in islice(waiting, crew.most)}
    while under_way:
        done, _ = wait(under_way, return_when=FIRST_COMPLETED)
        for future in done:
            yield under_way.pop(future), future
            under_way |= {crew.submit(chunk): chunk for chunk in islice(waiting, 1)}


def result_of(chunk: Chunk, future: Future[bytes], crew: Crew) -> bytes:
    """Give the part of a chunk, also where the worker died of one of its letters."""
    try:
        return future.result()
    except crew.died:
        return read_apart(chunk, crew.read_alone, crew.died)


def begin_or_resume(options: argparse.Namespace) -> Run:
    """Begin a run, or find the one to go on with."""
    old = find_run(options.out)
    if old and old.parts() and not options.resume:
        raise UnreadableError(f"{old.home} holds a run that was interrupted: go on with --resume, or remove it")
    plan = make_plan(options.folder, tuple(options.only or SUFFIXES), options.workers)
    if not (old and options.resume):
        return begin(options.out, plan)
    if what := old.plan.differs(plan):
        was, now = getattr(old.plan, what), getattr(plan, what)
        raise UnreadableError(f"the interrupted run has another {what}, {was} and not {now}: remove {old.home}")
    return old


def run_all(options: argparse.Namespace, new_crew: Callable[[], AbstractContextManager[Crew]]) -> str:
    """Read the archive; give the figures in a sentence."""
    start = perf_counter()
    run = begin_or_resume(options)
    before, total = sum(len(chunk.paths) for chunk in run.unread()), len(run.plan.paths)
    with new_crew() as crew:
        read_all(run, crew, quiet=options.quiet)
    rows, rejected = finish(run, options.out, options.rejects)
    seconds = perf_counter() - start
    return (
        f"{total} letters, {total - before} of them read before; {rows} rows in {options.out}; "
        f"{rejected} rejects in {options.rejects}; {seconds:.1f} s, {before / seconds:.0f} letters a second"
    )


# --- command ----------------------------------------------------------------------------------------------------------


def new_parser(description: str) -> argparse.ArgumentParser:
    """Give the options that reading an archive has, wherever it is done."""
    parser = argparse.ArgumentParser(
        description=description,
        epilog="Exit status: 0 if every letter is among the rows or the rejects, 2 if not, 130 after Ctrl-C.",
    )
    parser.add_argument("folder", type=Path, help="the letters, in this folder and those in it")
    parser.add_argument("--out", type=Path, required=True, metavar="LETTERS.PARQUET", help="what to write")
    parser.add_argument("--rejects", type=Path, metavar="CSV", help="what could not be read, and why (beside --out)")
    parser.add_argument("--resume", action="store_true", help="go on with a run that was interrupted, if there is one")
    parser.add_argument("--only", action="append", choices=SUFFIXES, help="take only files of this kind for letters")
    parser.add_argument(
        "--workers", type=positive, default=os.cpu_count() or 1, help="processes (default: %(default)s)"
    )
    parser.add_argument("--quiet", action="store_true", help="show no progress bar")
    return parser


def positive(word: str) -> int:
    """Read a number of at least one."""
    if (number := int(word)) < 1:
        raise argparse.ArgumentTypeError(f"{number} is less than 1")
    return number


def run_command(options: argparse.Namespace, new_crew: Callable[[], AbstractContextManager[Crew]]) -> int:
    """Read the archive, say how it went, and return the exit status."""
    options.rejects = options.rejects or options.out.with_suffix(".rejects.csv")
    try:
        print(run_all(options, new_crew))
    except UnreadableError as error:
        return fail(error)
    except OSError as error:
        return fail(f"{error.filename}: {error.strerror}")
    except KeyboardInterrupt:
        return fail("interrupted; go on with --resume", INTERRUPTED)
    return 0


def fail(reason: object, status: int = 2) -> int:
    """Say what went wrong and return the exit status."""
    print(f"{Path(sys.argv[0]).stem}: {reason}", file=sys.stderr)
    return status


def main() -> int:
    """Run the command and return its exit status."""
    parser = new_parser("Read an archive of determination letters into one Parquet file, on all cores.")
    options = parser.parse_args()
    return run_command(options, lambda: Processes(options.workers))


if __name__ == "__main__":
    sys.exit(main())
