"""Read an archive of Independent Medical Review determination letters into one Parquet file, on a Dask cluster.

    python examples/parse_on_cluster.py letters --out letters.parquet --scheduler tcp://10.0.0.1:8786
    python examples/parse_on_cluster.py letters --out letters.parquet     with a cluster on this machine

The result is the same as that of parse_archive.py, which is better for one machine. The workers must see the folder
under the same path, and must have imrparse, pyarrow and pypdfium2; they receive the modules of this folder.
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
except ModuleNotFoundError as error:
    sys.exit(f'{Path(sys.argv[0]).stem}: needs {error.name}: python -m pip install ".[examples]"')

from parse_archive import new_parser, run_command

from letter_archive import Chunk, read_chunk
from letter_files import UnreadableError

SENT_MODULES = ("letter_files.py", "letter_archive.py")
"""The modules to send to workers, each after those that it imports."""


class Cluster:
    """The workers of a Dask cluster. If a worker dies, Dask gives its chunks to another one."""

    crash_error = KilledWorker

    def __init__(self, client: Client) -> None:
        """Send the modules to all workers, including those that join later."""
        for name in SENT_MODULES:
            client.upload_file(str(Path(__file__).with_name(name)))
        self.client = client
        self.executor: Executor = client.get_executor(pure=False)

    @property
    def max_submitted(self) -> int:
        """Largest number of chunks to submit at a time, for the current number of workers."""
        threads: dict[str, int] = self.client.nthreads()
        return 2 * max(1, sum(threads.values()))

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Submit a chunk to be read."""
        return self.executor.submit(read_chunk, chunk)

    def read_alone(self, chunk: Chunk) -> bytes:
        """Read a chunk that has crashed several workers."""
        return self.submit(chunk).result()


@contextmanager
def join_cluster(options: argparse.Namespace) -> Iterator[Cluster]:
    """Connect to the cluster of a scheduler, or start one on this machine."""
    try:
        with new_client(options) as client:
            yield Cluster(client)
    except CancelledError as error:
        raise UnreadableError("lost the scheduler; continue with --resume") from error


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
