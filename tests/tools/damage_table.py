#!/usr/bin/env python3
"""Damage the sample letters in every way in `support/damage.py`, and count what is still read right.

    python tests/tools/damage_table.py                         every letter in every rendering: some minutes
    python tests/tools/damage_table.py --rendering pdftotext   one rendering only
    python tests/tools/damage_table.py --damage "soft hyphens" --show 9   with the first wrong fields

"right" is the share of fields still right, of those that were before the damage; whole paragraphs are compared with
those of the undamaged letter, since answers have only their first and last words. "silent" is the share of letters in
which a field went wrong and no problem of severity WARNING or ERROR reports it. What a damage removes is not counted: a
deleted section, or all that reaches beyond the end of a text cut short.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from attrs import field, frozen

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

from imrparse import Determination
from support.accuracy import EXTRACTORS, Field, find_blocks, measure, measure_texts, read_answer, read_text, try_parse
from support.damage import DAMAGES, Damage
from support.paths import LETTERS


@frozen
class Undamaged:
    """A real letter and what is read of it undamaged."""

    path: Path
    text: str
    got: Determination
    fields: tuple[Field, ...]


@frozen
class Row:
    """What one damage does to the letters."""

    damage: str
    letters: int
    fields: int
    wrong: tuple[tuple[str, Field], ...] = field(repr=False)
    """Each field that went wrong, with its letter."""

    @property
    def right(self) -> float:
        """The share of fields still right."""
        return 1 - len(self.wrong) / max(self.fields, 1)

    @property
    def silent(self) -> float:
        """The share of letters with a silent error."""
        return len({letter for letter, field in self.wrong if field.silent}) / max(self.letters, 1)


def read_letters(paths: Iterable[Path]) -> list[Undamaged]:
    """Read letters as they are."""
    letters = []
    for path in paths:
        text = read_text(path)
        got = try_parse(text)
        assert got is not None, path
        letters.append(Undamaged(path, text, got, (*measure(read_answer(path.stem), got), *measure_texts(got, got))))
    return letters


def measure_damage(name: str, letters: Iterable[Undamaged]) -> Row:
    """Damage letters in one way and compare what is read of them with their answers."""
    damage = DAMAGES[name]
    wrong: list[tuple[str, Field]] = []
    count = total = 0
    for letter in letters:
        title = f"{letter.path.parent.name}/{letter.path.stem}"
        text = damage.apply(letter.text, Random(f"{name}, {title}"))
        read = try_parse(text)
        after = measure(read_answer(letter.path.stem), read) + measure_texts(letter.got, read)
        lost = find_lost(damage, letter, text)
        pairs = [
            (old, new) for old, new in zip(letter.fields, after, strict=True) if old.right and old.block not in lost
        ]
        wrong += [(title, new) for _, new in pairs if not new.right]
        count += 1
        total += len(pairs)
    return Row(name, count, total, tuple(wrong))


def find_lost(damage: Damage, letter: Undamaged, text: str) -> set[str]:
    """Return the sections and issues that a damage removed, wholly or in part."""
    lost = set(damage.loses)
    if "issues" in lost:
        lost |= {f"issue {number}" for number in range(len(letter.got.issues))}
    if "tail" in lost:
        lost |= {block for block in {field.block for field in letter.fields} if reaches(letter.got, block, len(text))}
    return lost


def reaches(got: Determination, block: str, end: int) -> bool:
    """Return whether a section or issue reaches beyond an offset."""
    return any(span.end > end for span in find_blocks(got, block))


def print_table(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of the table."""
    yield f"{'damage':<44}{'fields':>8}{'right':>10}{'letters':>9}{'silent':>10}"
    for row in rows:
        yield f"{row.damage:<44}{row.fields:>8}{row.right:>10.2%}{row.letters:>9}{row.silent:>10.2%}"


def print_wrong(row: Row, most: int) -> Iterator[str]:
    """Yield lines on the first fields that went wrong."""
    for letter, one in row.wrong[:most]:
        said = "SILENT" if one.silent else "reported"
        yield f"    {letter} {one.block}, {one.name} ({said})\n      want {one.want!r}\n      have {one.have!r}"


def main() -> int:
    """Run the command."""
    command = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command.add_argument("--rendering", action="append", choices=EXTRACTORS)
    command.add_argument("--damage", action="append", choices=list(DAMAGES), metavar="NAME")
    command.add_argument(
        "--show", type=int, default=0, metavar="N", help="print the first N wrong fields of each damage"
    )
    arguments = command.parse_args()
    paths = [path for name in arguments.rendering or EXTRACTORS for path in sorted((LETTERS / name).glob("*.txt"))]
    if not paths:
        sys.stderr.write(f"damage_table.py: no letters in {LETTERS}\n")
        return 2
    letters = read_letters(paths)
    for number, name in enumerate(arguments.damage or DAMAGES):
        row = measure_damage(name, letters)
        lines = list(print_table([row]))[bool(number) :] + list(print_wrong(row, arguments.show))
        sys.stdout.write("\n".join(lines) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
