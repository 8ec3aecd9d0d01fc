"""Read an archive of Independent Medical Review determination letters into one Parquet file, on a Dask cluster.

    python examples/parse_on_cluster.py letters --out letters.parquet --scheduler tcp://10.0.0.1:8786
    python examples/parse_on_cluster.py letters --out letters.parquet     with a cluster on this machine

The result is the same as that of parse_archive.py, which is better for one machine. The workers must see the folder
under the same path. They need pyarrow, and imrparse and pypdfium2 in the same versions as this command; they receive
the modules of this folder.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from pathlib import Path

try:
    from distributed import Client, KilledWorker, LocalCluster
    from distributed.comm import CommClosedError
except ModuleNotFoundError as error:
    sys.exit(f'{Path(sys.argv[0]).stem}: needs {error.name}: python -m pip install ".[examples]"')

from parse_archive import new_parser, run_command

from archive_plan import Chunk
from letter_files import UnreadableError
from reader_process import Limits, read_beside

SENT_MODULES = (
    "archive_parts.py",
    "archive_plan.py",
    "archive_reader.py",
    "complete_files.py",
    "letter_files.py",
    "reader_process.py",
)
"""The modules to send to workers."""


class Cluster:
    """The workers of a Dask cluster. If a worker dies, Dask gives its chunks to another one."""

    def __init__(self, client: Client, limits: Limits) -> None:
        """Send the modules to all workers, including those that join later."""
        for name in SENT_MODULES:
            client.upload_file(str(Path(__file__).with_name(name)), load=False)
        self.client = client
        self.limits = limits
        self.executor: Executor = client.get_executor(pure=False)

    @property
    def max_submitted(self) -> int:
        """Largest number of chunks to submit at a time, for the current number of workers."""
        threads: dict[str, int] = self.client.nthreads()
        return 2 * max(1, sum(threads.values()))

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Submit a chunk to be read."""
        return self.executor.submit(read_beside, chunk, self.limits)


@contextmanager
def join_cluster(options: argparse.Namespace) -> Iterator[Cluster]:
    """Connect to the cluster of a scheduler, or start one on this machine."""
    try:
        with new_client(options) as client:
            yield Cluster(client, Limits(options.limit, options.patience))
    except (CancelledError, CommClosedError) as error:
        raise UnreadableError("lost the scheduler; continue with --resume") from error
    except KilledWorker as error:
        raise UnreadableError(f"the workers die, whatever they read ({error}); continue with --resume") from error


def new_client(options: argparse.Namespace) -> Client:
    """Connect to the scheduler, or start a cluster that closes with the client."""
    if not options.scheduler:
        return Client(LocalCluster(n_workers=options.workers, threads_per_worker=1, dashboard_address=None))
    try:
        return Client(options.scheduler)
    except OSError as error:
        raise UnreadableError(f"no scheduler answers at {options.scheduler}") from error


def main() -> int:
    """Run the command and return its exit status."""
    parser = new_parser("Read an archive of determination letters into one Parquet file, on a Dask cluster.")
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="scheduler (default: a cluster on this machine, with --workers processes)",
    )
    options = parser.parse_args()
    return run_command(options, lambda: join_cluster(options))


if __name__ == "__main__":
    sys.exit(main())
