"""Keep a field of your own for each issue: the pain score in the reviewer's reasons, with its place in the letter.

Run it: `python examples/recipes/own_field.py`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import imrparse

LETTER = Path(__file__).parents[1] / "letters" / "several-issues.pdftotext-layout.txt"
PAIN_SCORE = re.compile(r"(?<![/0-9])(10|[0-9])/10(?![/0-9])")
"""A score such as 6/10; no part of a date such as 6/10/2016."""


@dataclass(frozen=True)
class PainScore:
    """A pain score of 0 to 10, and its place in the letter."""

    value: int
    span: imrparse.Span


def find_pain_score(letter: imrparse.Determination, issue: imrparse.Issue) -> PainScore | None:
    """Find the first pain score in the reasons for a decision.

    It searches the letter's own text, not `issue.rationale`, in which white space is collapsed and offsets differ.
    """
    place = issue.spans.get("rationale")
    found = PAIN_SCORE.search(letter.source, *place) if place else None
    return PainScore(int(found[1]), imrparse.Span(*found.span())) if found else None


def iter_rows(letter: imrparse.Determination) -> Iterator[dict[str, object]]:
    """Yield the row of each issue, with the column `pain_score`."""
    for row, issue in zip(imrparse.to_rows([letter]), letter.issues, strict=True):
        score = find_pain_score(letter, issue)
        yield {**row, "pain_score": score.value if score else None}


def to_json(letter: imrparse.Determination) -> dict[str, object]:
    """Return the letter beside the fields of your own, so that `from_dict` still reads `letter`."""
    scores = [find_pain_score(letter, issue) for issue in letter.issues]
    return {
        "letter": imrparse.to_dict(letter, source=True, spans=True),
        "pain_scores": [{"value": score.value, "span": list(score.span)} if score else None for score in scores],
    }


if __name__ == "__main__":
    for line in iter_rows(imrparse.parse(LETTER.read_bytes().decode())):
        print(line["treatment"], line["decision"], line["pain_score"], sep="; ")
