"""Write files that are either complete or absent, whenever the power fails."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replace_when_complete(path: Path) -> Iterator[Path]:
    """Yield a temporary path to write to, then rename it to `path`. After an error, remove it."""
    temporary = path.with_name(f".{path.name}.unfinished")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())  # the data must reach the disk before the new name
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
