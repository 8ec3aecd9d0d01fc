"""Read letters on all cores, with a layout of your own beside the known ones.

Run it: `python examples/recipes/many_processes.py`
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import imrparse

LETTERS = Path(__file__).parents[1] / "letters"

BOARD = imrparse.Layout(
    name="northern-plains",
    signature=("NORTHERN PLAINS TREATMENT APPEALS BOARD",),
    headings=(imrparse.Heading("issues", "WHAT WE DECIDED", "Board relied on"),),
    decisions={"Granted": imrparse.Decision.OVERTURNED, "Refused": imrparse.Decision.UPHELD},
    rationale_labels=("Because",),
)
APPEAL = """NORTHERN PLAINS TREATMENT APPEALS BOARD
WHAT WE DECIDED
Hinged brace for the right knee: Granted
Because: The knee gave way on a ladder last month.
"""


def parse_or_reason(text: str, layouts: tuple[imrparse.Layout, ...]) -> imrparse.Determination | str:
    """Return the determination, or why the text is none."""
    try:
        return imrparse.parse(text, layouts=layouts)
    except imrparse.UnknownLayoutError as error:
        return str(error)


def parse_many(texts: Iterable[str]) -> Iterator[imrparse.Determination | str]:
    """Yield what each text says, in order. Layouts and results are pickled on their way between the processes."""
    read = partial(parse_or_reason, layouts=(BOARD, *imrparse.LAYOUTS))
    with get_context("spawn").Pool() as pool:
        yield from pool.imap(read, texts, chunksize=64)


if __name__ == "__main__":
    folder = [path.read_bytes().decode() for path in sorted(LETTERS.glob("*.txt"))]
    for result in parse_many([*folder, APPEAL, "Dear Sir or Madam,"]):
        print(result if isinstance(result, str) else f"{result.layout}: {result.outcome}")
