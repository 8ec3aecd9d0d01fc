#!/usr/bin/env python3
"""Print a line for every text and every way to damage it, with a digest of what is read, to compare two versions.

    python tests/tools/digest.py > before.txt    in a checkout of one version; some minutes
    python tests/tools/digest.py > after.txt     in a checkout of the other
    diff before.txt after.txt

The texts are those of ../shared, of the examples and of the tests, and several letters joined in one text. A digest
covers values, spans, and the codes, severities and spans of problems, but not their messages.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from hashlib import blake2b
from pathlib import Path
from random import Random
from typing import Any

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

from imrparse import Determination, ImrparseError, parse, parse_all, to_dict
from support.accuracy import read_text
from support.damage import DAMAGES
from support.paths import ROOT, SHARED

FOLDERS = (SHARED, *(ROOT / name for name in ("examples/letters", "tests/fuzz_finds", "tests/layouts")))
JOINED = 3
"""How many letters are joined in one text."""


def to_plain(letter: Determination) -> dict[str, Any]:
    """Return what was read of a letter, without the messages of its problems."""
    plain = to_dict(letter, spans=True)
    for problem in plain["problems"]:
        del problem["message"]
    return plain


def digest(text: str) -> str:
    """Return a digest of what is read of a text, as one letter and as several; or the error that refuses it."""
    try:
        letters = [parse(text), *parse_all(text)]
    except ImrparseError as error:
        return type(error).__name__
    plain = json.dumps([to_plain(letter) for letter in letters], sort_keys=True)
    return blake2b(plain.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def damage(text: str, title: str) -> Iterator[tuple[str, str]]:
    """Damage a text in every way that can be done to it; yields the name of the damage and the damaged text."""
    for name, one in DAMAGES.items():
        try:
            yield name, one.apply(text, Random(f"{name}, {title}"))
        except AssertionError:
            continue  # a section cannot be moved in a text that lacks the headings


def describe(paths: list[Path]) -> list[str]:
    """Return the lines of the first text alone, whole and damaged, and of all of them joined."""
    title = os.path.relpath(paths[0], ROOT)
    texts = [read_text(path) for path in paths]
    variants = [("whole", texts[0]), *damage(texts[0], title), ("joined with the next", "\n".join(texts))]
    return [f"{title}\t{name}\t{digest(text)}" for name, text in variants]


def main() -> int:
    """Run the command."""
    paths = [path for folder in FOLDERS for path in sorted(folder.rglob("*.txt"))]
    groups = [paths[start : start + JOINED] for start in range(len(paths))]
    with ProcessPoolExecutor() as processes:
        for lines in processes.map(describe, groups, chunksize=8):
            sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
