"""Read a Spark data frame of letters with `mapInPandas`, and make a row of each disputed treatment.

Run it: `PYSPARK_PYTHON=python python examples/recipes/spark_frame.py`.
Spark needs Java, and its workers need imrparse, pandas and pyarrow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import get_args, get_origin

import pandas as pd
from pyspark.sql import DataFrame, SparkSession

import imrparse

LETTERS = Path(__file__).parents[1] / "letters"

SQL_TYPES = {bool: "boolean", date: "date", float: "double", int: "bigint", str: "string"}
COLUMNS = {name: kind for name, kind in imrparse.COLUMNS.items() if name != "letter"}


def sql_type(kind: type) -> str:
    """Return the type of a column in Spark."""
    return f"array<{sql_type(get_args(kind)[0])}>" if get_origin(kind) is list else SQL_TYPES[kind]


SCHEMA = ", ".join(["path string", *(f"`{name}` {sql_type(kind)}" for name, kind in COLUMNS.items())])


def read_batches(batches: Iterable[pd.DataFrame]) -> Iterator[pd.DataFrame]:
    """Yield the rows of each batch of letters, which has the columns `path` and `text`."""
    for batch in batches:
        rows = [row for path, text in zip(batch["path"], batch["text"], strict=True) for row in read_rows(path, text)]
        yield pd.DataFrame(rows, columns=["path", *COLUMNS], dtype=object)


def read_rows(path: str, text: str) -> list[dict[str, object]]:
    """Return the rows of one letter; none for a text that is no letter."""
    try:
        letter = imrparse.parse(text)
    except imrparse.UnknownLayoutError:
        return []
    return [{"path": path, **row} for row in imrparse.to_rows([letter])]


def to_issues(letters: DataFrame) -> DataFrame:
    """Return a frame with a row for each disputed treatment."""
    return letters.mapInPandas(read_batches, SCHEMA)


if __name__ == "__main__":
    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    folder = spark.read.text(str(LETTERS), wholetext=True).selectExpr("_metadata.file_name AS path", "value AS text")
    print(to_issues(folder).toPandas().groupby("decision").size().to_string())
    spark.stop()
