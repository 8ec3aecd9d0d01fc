#!/usr/bin/env python3
"""Print the table of docs/categories.md: an invented item of each category, and how many of the known items it has.

    python tests/tools/categories.py

The known items are those of the sample letters and of the invented wordings in ../shared, as they are read.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

sys.path[:0] = map(str, Path(__file__).resolve().parents[1:3])  # `support`, and the `imrparse` of this checkout

from imrparse.sections.issues.request import read_requests
from support.accuracy import EXTRACTORS, read_text, try_parse
from support.categories import EXAMPLES
from support.paths import LETTERS, SHARED

Names: TypeAlias = tuple[str | None, str | None]


def sample_categories() -> Iterator[Names]:
    """Yield the category of each item of the sample letters, which are the same in all extractors but the last."""
    for extractor in (EXTRACTORS[0], EXTRACTORS[-1]):
        for path in sorted((LETTERS / extractor).glob("*.txt")):
            letter = try_parse(read_text(path))
            for issue in letter.issues if letter else ():
                yield issue.request.category, issue.request.subcategory


def exam_categories() -> Iterator[Names]:
    """Yield the category of each item of the invented wordings."""
    for case in json.loads((SHARED / "exam" / "cases.json").read_text(encoding="utf-8")):
        if case["kind"] == "item":
            request, *_ = read_requests(case["text"], 0, len(case["text"]))
            yield request.category, request.subcategory


def table(samples: Iterable[Names], exam: Iterable[Names]) -> list[str]:
    """Return the lines of a Markdown table."""
    counts = Counter(samples), Counter(exam)
    lines = ["| Category | Subcategory | For example | Samples | Invented |", "|---|---|---|---:|---:|"]
    for names, item in EXAMPLES.items():
        lines.append(f"| {' | '.join(names)} | {item} | {' | '.join(str(one[names]) for one in counts)} |")
    totals = (sum(one.values()) for one in counts)
    without = (sum(number for names, number in one.items() if names not in EXAMPLES) for one in counts)
    lines.append(f"| none | | | {' | '.join(map(str, without))} |")
    return [*lines, f"| all | | | {' | '.join(map(str, totals))} |"]


if __name__ == "__main__":
    print("\n".join(table(sample_categories(), exam_categories())))
