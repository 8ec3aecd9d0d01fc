"""Read an archive of Independent Medical Review determination letters into one Parquet file, on all cores.

    python examples/parse_archive.py letters --out letters.parquet
    python examples/parse_archive.py letters --out letters.parquet --resume          after an interruption
    python examples/parse_archive.py letters --out letters.parquet --retry-rejects   after the rejects have been mended

Every PDF and text file in the folder and its subfolders is read as a letter. Each disputed treatment is a row;
docs/tables.md describes the columns. Files that could not be read are in the rejects file, each with the reason.
docs/archives.md says what is promised when something goes wrong.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from itertools import islice
from pathlib import Path
from threading import local
from time import perf_counter
from typing import NoReturn, Protocol, Self, TypeAlias

try:
    from tqdm import tqdm

    from archive_parts import Kind
    from archive_plan import Chunk, Settings, find_reader
    from archive_run import Output, Run, begin_run, find_retried, find_run, finish_run
    from reader_process import Limits, Reader
except ModuleNotFoundError as error:
    sys.exit(f'{Path(sys.argv[0]).stem}: needs {error.name}: python -m pip install ".[examples]"')

from letter_files import SUFFIXES, UnreadableError, find_letters, import_pdfium

UNREAD = 1
"""Exit status if the system could not read some of the files."""
FAILED = 2
"""Exit status if the output is not complete."""
INTERRUPTED = 130
"""Exit status after Ctrl-C: 128 + SIGINT."""


class WorkerPool(Protocol):
    """The workers that read the chunks."""

    @property
    def max_submitted(self) -> int:
        """Largest number of chunks to submit at a time; it grows when workers join."""

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Submit a chunk to be read; the result is its part."""


OpenPool: TypeAlias = Callable[[], AbstractContextManager[WorkerPool]]


# --- workers on one machine -------------------------------------------------------------------------------------------


class ProcessPool:
    """Threads of this process, each with a process that reads for it."""

    def __init__(self, workers: int, limits: Limits) -> None:
        """Start the threads. A process is started with the first chunk of its thread."""
        self.max_submitted = 2 * workers
        self.limits = limits
        self.readers: list[Reader] = []
        self.own = local()
        self.threads = ThreadPoolExecutor(workers, initializer=self.start_thread)

    def start_thread(self) -> None:
        """Give this thread a reader."""
        self.own.reader = Reader(self.limits)
        self.readers.append(self.own.reader)

    def __enter__(self) -> Self:
        """Return the pool itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Kill the processes, and wait for the threads."""
        self.threads.shutdown(wait=False, cancel_futures=True)
        for reader in self.readers:
            reader.stop()
        self.threads.shutdown()
        for reader in self.readers:
            reader.end_process()

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Submit a chunk to be read."""
        return self.threads.submit(lambda: self.own.reader.read(chunk))


# --- the run ----------------------------------------------------------------------------------------------------------


class Progress:
    """Saves parts and shows how many files have been read and rejected."""

    def __init__(self, run: Run, done: frozenset[int], *, quiet: bool) -> None:
        """Show the files that were read before."""
        self.run, self.rejected = run, 0
        total, before = run.plan.files, run.plan.count_files(done)
        self.bar = tqdm(total=total, initial=before, unit=" letters", dynamic_ncols=True, disable=quiet)

    def save(self, chunk: Chunk, part: bytes) -> None:
        """Save the part of a chunk."""
        self.rejected += len(self.run.save(chunk, part))
        self.bar.set_postfix(rejected=self.rejected, refresh=False)
        self.bar.update(len(chunk.paths))


def read_all(run: Run, pool: WorkerPool, *, quiet: bool) -> None:
    """Read the chunks that have not been read, and save each part as it comes."""
    done = run.done()
    progress, waiting = Progress(run, done, quiet=quiet), run.plan.chunks(done)
    submitted: dict[Future[bytes], Chunk] = {}
    with progress.bar:
        try:
            while submit_more(pool, waiting, submitted):
                for future in wait(submitted, return_when=FIRST_COMPLETED).done:
                    progress.save(submitted[future], future.result())
                    del submitted[future]
        except KeyboardInterrupt:
            for future in filter(is_read, submitted):
                progress.save(submitted[future], future.result())
            raise


def submit_more(pool: WorkerPool, waiting: Iterator[Chunk], submitted: dict[Future[bytes], Chunk]) -> bool:
    """Submit as many chunks as the pool allows, and return whether any are submitted."""
    more = max(0, pool.max_submitted - len(submitted))
    submitted |= {pool.submit(chunk): chunk for chunk in islice(waiting, more)}
    return bool(submitted)


def is_read(future: Future[bytes]) -> bool:
    """Return whether a future has a part."""
    return future.done() and not future.cancelled() and not future.exception()


def begin_or_resume(options: argparse.Namespace, output: Output) -> Run:
    """Begin a run, or return the one to resume."""
    old = find_run(output)
    if old and old.done() and not options.resume:
        raise UnreadableError(f"{output.parts} holds an interrupted run: continue with --resume, or remove it")
    folder, suffixes = options.folder.resolve(), tuple(options.only or SUFFIXES)
    is_retry = options.retry_rejects or bool(options.resume and old and old.plan.settings.retried)
    settings = Settings(str(folder), suffixes, find_reader(), is_retry)
    if not (old and options.resume):
        paths = find_retried(output, settings) if is_retry else find_files(settings)
        return begin_run(output, settings, paths)
    if name := old.plan.settings.find_difference(settings):
        was, now = getattr(old.plan.settings, name), getattr(settings, name)
        raise UnreadableError(
            f"cannot resume with a different {name}: {was}, now {now}; to start again, remove {output.parts}"
        )
    return old


def find_files(settings: Settings) -> Iterator[str]:
    """Yield the files to read; raise UnreadableError if there are none, or PDFs that cannot be read here."""
    seen: set[str] = set()
    for path in find_letters(Path(settings.folder), settings.suffixes):
        suffix = path[-4:].lower()
        if suffix == ".pdf" and suffix not in seen:
            import_pdfium()
        seen.add(suffix)
        yield path
    if not seen:
        raise UnreadableError(f"{settings.folder}: no letters here (no {' or '.join(settings.suffixes)} files)")


def run_all(options: argparse.Namespace, open_pool: OpenPool) -> int:
    """Read the archive, print the figures, and return the exit status."""
    start = perf_counter()
    output = Output(options.out, options.rejects or options.out.with_suffix(".rejects.csv"))
    with output.lock():
        run = begin_or_resume(options, output)
        before = run.plan.count_files(run.done())
        with open_pool() as pool:
            read_all(run, pool, quiet=options.quiet)
        counts = finish_run(run)
    print_figures(run, before, counts, perf_counter() - start)
    return UNREAD if counts[Kind.DISK] else 0


def print_figures(run: Run, before: int, counts: Counter[str], seconds: float) -> None:
    """Print what was read and written."""
    read, rejected = run.plan.files - before, sum(counts[kind] for kind in Kind)
    print(
        f"{run.plan.files} files, {before} of them read before; {counts['rows']} rows in {run.output.rows}; "
        f"{rejected} rejects in {run.output.rejects}; {seconds:.1f} s, {read / seconds:.0f} files per second"
    )
    if lost := counts[Kind.DISK]:
        fail(f"the system could not read {lost} of the rejects: try again with --retry-rejects")


# --- command ----------------------------------------------------------------------------------------------------------


def new_parser(description: str) -> argparse.ArgumentParser:
    """Return a parser with the options that all archive commands have."""
    parser = argparse.ArgumentParser(
        description=description,
        epilog="Exit status: 0 if every file was read, 1 if the system could not read some, 2 if the output is not "
        "complete, 130 after Ctrl-C. In any case, no file is missing from both output files.",
    )
    parser.add_argument("folder", type=Path, help="folder of letters; its subfolders are read too")
    parser.add_argument("--out", type=Path, required=True, metavar="LETTERS.PARQUET", help="Parquet file to write")
    parser.add_argument(
        "--rejects", type=Path, metavar="CSV", help="CSV file of rejects, with reasons (default: beside --out)"
    )
    parser.add_argument("--resume", action="store_true", help="resume an interrupted run, if there is one")
    parser.add_argument(
        "--retry-rejects", action="store_true", help="read the rejects of a finished run again, and nothing else"
    )
    parser.add_argument("--only", action="append", choices=SUFFIXES, help="read only files with this suffix")
    parser.add_argument(
        "--workers", type=positive_int, default=os.cpu_count() or 1, help="processes (default: %(default)s)"
    )
    parser.add_argument(
        "--limit", type=float, default=Limits().seconds, metavar="SECONDS", help="for one file (default: %(default)g)"
    )
    parser.add_argument(
        "--patience",
        type=float,
        default=Limits().patience,
        metavar="SECONDS",
        help="how long to try files again that the system cannot read (default: %(default)g)",
    )
    parser.add_argument("--quiet", action="store_true", help="show no progress bar")
    return parser


def positive_int(text: str) -> int:
    """Convert an argument to an integer of at least 1."""
    if (number := int(text)) < 1:
        raise argparse.ArgumentTypeError(f"{number} is less than 1")
    return number


def run_command(options: argparse.Namespace, open_pool: OpenPool) -> int:
    """Read the archive and return the exit status."""
    signal.signal(signal.SIGINT, interrupt)
    try:
        return run_all(options, open_pool)
    except UnreadableError as error:
        return fail(error)
    except OSError as error:
        return fail(f"{error.filename or options.out}: {error.strerror or error}")
    except KeyboardInterrupt:
        return fail("interrupted; continue with --resume", INTERRUPTED)


def interrupt(*_: object) -> NoReturn:
    """Raise KeyboardInterrupt. A second Ctrl-C ends the process at once, which harms no file."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    raise KeyboardInterrupt


def fail(reason: object, status: int = FAILED) -> int:
    """Print what went wrong and return the exit status."""
    print(f"{Path(sys.argv[0]).stem}: {reason}", file=sys.stderr)
    return status


def main() -> int:
    """Run the command and return its exit status."""
    parser = new_parser("Read an archive of determination letters into one Parquet file, on all cores.")
    options = parser.parse_args()
    return run_command(options, lambda: ProcessPool(options.workers, Limits(options.limit, options.patience)))


if __name__ == "__main__":
    sys.exit(main())
