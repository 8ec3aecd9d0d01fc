"""Read an archive of Independent Medical Review determination letters on a Dask cluster, into one Parquet file.

    python examples/parse_on_cluster.py letters --out letters.parquet --scheduler tcp://10.0.0.1:8786
    python examples/parse_on_cluster.py letters --out letters.parquet                            a cluster of its own

The result is that of parse_archive.py, which serves one machine better. The workers must see the folder under the same
path, and must have imrparse, pyarrow and pypdfium2; the modules of this folder are sent to them.
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

SENT = ("letter_files.py", "letter_archive.py")
"""The modules that the workers need, each after those that it imports."""


class Cluster:
    """The workers of a Dask cluster. Dask itself reads again what was with a worker that died."""

    died = KilledWorker

    def __init__(self, client: Client) -> None:
        """Send the workers what they need; those who join later get it too."""
        for name in SENT:
            client.upload_file(str(Path(__file__).with_name(name)))
        self.client = client
        self.executor: Executor = client.get_executor(pure=False)

    @property
    def most(self) -> int:
        """How many chunks may be with the workers at a time: enough for those there are now."""
        threads: dict[str, int] = self.client.nthreads()
        return 2 * max(1, sum(threads.values()))

    def submit(self, chunk: Chunk) -> Future[bytes]:
        """Have a chunk read."""
        return self.executor.submit(read_chunk, chunk)

    def read_alone(self, chunk: Chunk) -> bytes:
        """Have a chunk read that several workers did not survive."""
        return self.submit(chunk).result()


@contextmanager
def join_cluster(options: argparse.Namespace) -> Iterator[Cluster]:
    """Join the cluster of a scheduler, or start one on this machine."""
    try:
        with new_client(options) as client:
            yield Cluster(client)
    except CancelledError as error:
        raise UnreadableError("the scheduler is gone; go on with --resume") from error


def new_client(options: argparse.Namespace) -> Client:
    """Connect to the scheduler; without one, start a cluster that ends with the client."""
    if not options.scheduler:
        return Client(LocalCluster(n_workers=options.workers, threads_per_worker=1, dashboard_address=None))
    try:
        return Client(options.scheduler)
    except OSError as error:
        raise UnreadableError(f"no scheduler answers at {options.scheduler}") from error


def main() -> int:
    """Run the command and return its exit status."""
    parser = new_parser("Read an archive of determination letters into one Parquet file, on a Dask cluster.")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="scheduler (a cluster on this machine, of --workers)")
    options = parser.parse_args()
    return run_command(options, lambda: join_cluster(options))


if __name__ == "__main__":
    sys.exit(main())
