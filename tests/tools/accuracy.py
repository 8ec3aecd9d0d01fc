#!/usr/bin/env python3
"""Count how many values of the sample letters are read right, by field and by extractor, and print it as Markdown.

A value that the letter does not state counts as right if none was read. "Said" counts the values that it does state.

    python tests/tools/accuracy.py            the table of docs/accuracy.md
    python tests/tools/accuracy.py --brief    that of the README: fields of a kind in one row
    python tests/tools/accuracy.py --wrong    each value that is read wrong

Letters, answers and comparison are those of ../shared: see tests/support/accuracy.py.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

from support.accuracy import EXTRACTORS, Field, measure, read_answer, read_text, try_parse
from support.paths import LETTERS

SAID = "said"
ALL = "all"
KINDS = {
    "issues.request": "what an item asks for",
    "issues.claims": "guidelines",
    "issues.reviewer": "guidelines",
    "issues": "items, decisions, reasons",
    "": "",
}
"""The name for fields of one kind, by the start of their names; otherwise it is that of the section."""

Count: TypeAlias = "Counter[tuple[str, str]]"
"""Numbers by field and extractor; under `SAID`, how many values the letters state."""


def read_all() -> Iterator[tuple[str, Path, Field]]:
    """Read every sample letter; yield each value with its extractor and letter."""
    for extractor in EXTRACTORS:
        for path in sorted((LETTERS / extractor).glob("*.txt")):
            for field in measure(read_answer(path.stem), try_parse(read_text(path))):
                yield extractor, path, field


def kind_of(name: str) -> str:
    """Return the name for fields of the same kind as this one."""
    return next(kind for start, kind in KINDS.items() if name.startswith(start)) or name.partition(".")[0]


def count(values: Iterable[tuple[str, Path, Field]], *, brief: bool = False) -> tuple[Count, Count]:
    """Count the values that are right, and all of them."""
    right, total = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for extractor, _, field in values:
        for name in (kind_of(field.name) if brief else field.name, ALL):
            right[name, extractor] += field.right
            total[name, extractor] += 1
            total[name, SAID] += field.want not in (None, [], False)
    return right, total


def table(right: Count, total: Count) -> Iterator[str]:
    """Yield the lines of the table; the last row is that of all fields."""
    yield f"| | {' | '.join(EXTRACTORS)} | Values | Said |"
    yield f"|---|{'---:|' * (len(EXTRACTORS) + 2)}"
    for name in sorted(dict.fromkeys(name for name, _ in total), key=ALL.__eq__):  # all of them last
        shares = [f"{right[name, one] / total[name, one]:.1%}" if total[name, one] else "" for one in EXTRACTORS]
        values = sum(total[name, one] for one in EXTRACTORS)
        yield f"| {name} | {' | '.join(shares)} | {values} | {total[name, SAID]} |"


def wrong(values: Iterable[tuple[str, Path, Field]]) -> Iterator[str]:
    """Yield a line for each wrong value."""
    for extractor, path, field in values:
        if not field.right:
            yield f"{extractor}/{path.stem} {field.block}, {field.name}: {field.have!r}, not {field.want!r}"


def main() -> int:
    """Run the command."""
    command = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command.add_argument("--brief", action="store_true", help="count fields of a kind together")
    command.add_argument("--wrong", action="store_true", help="print each value that is read wrong instead")
    options = command.parse_args()
    if not LETTERS.is_dir():
        sys.stderr.write(f"accuracy.py: no letters in {LETTERS}\n")
        return 2
    lines = wrong(read_all()) if options.wrong else table(*count(read_all(), brief=options.brief))
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
