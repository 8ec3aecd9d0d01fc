"""Read a column of letters in pandas, and make a row of each disputed treatment.

Run it: `python examples/recipes/data_frame.py`
"""

from __future__ import annotations

from pathlib import Path

import pandas as pd

import imrparse

LETTERS = Path(__file__).parents[1] / "letters"


def parse_or_none(text: str) -> imrparse.Determination | None:
    """Return the determination; None for a text that is no letter."""
    try:
        return imrparse.parse(text)
    except imrparse.UnknownLayoutError:
        return None


def add_letters(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame with the facts of each letter beside its `text`."""
    letters = frame["text"].apply(parse_or_none)
    return frame.assign(
        case_number=letters.map(lambda letter: letter.header.case_number, na_action="ignore"),
        outcome=letters.map(lambda letter: letter.outcome, na_action="ignore"),
        to_check=letters.map(is_doubtful, na_action="ignore"),
    )


def is_doubtful(letter: imrparse.Determination) -> bool:
    """Return whether somebody should look at the letter."""
    return any(problem.severity >= imrparse.Severity.WARNING for problem in letter.problems)


def to_issues(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a frame with a row for each disputed treatment, and the columns of `frame` but its `text`."""
    frame = frame.reset_index(drop=True)  # `join` goes by the index, in which a label may occur twice
    letters = frame["text"].apply(parse_or_none).dropna()
    rows = letters.map(lambda letter: list(imrparse.to_rows([letter]))).explode().dropna()
    issues = pd.DataFrame(list(rows), index=rows.index, columns=list(imrparse.COLUMNS)).drop(columns="letter")
    return frame.drop(columns="text").join(issues, how="inner").reset_index(drop=True)


if __name__ == "__main__":
    paths = sorted(LETTERS.glob("*.txt"))
    texts = [path.read_bytes().decode() for path in paths]
    folder = pd.DataFrame({"file": [path.name for path in paths], "text": texts})
    print(add_letters(folder)[["file", "case_number", "outcome", "to_check"]].to_string())
    print(to_issues(folder).groupby(["drug", "decision"]).size().to_string())
