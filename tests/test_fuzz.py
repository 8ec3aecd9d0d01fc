"""What a fuzzer once found, read again on every run: see `tests/tools/fuzz_parse.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

import imrparse
from support.spans import check_spans, parse_and_check

FINDS = sorted((Path(__file__).parent / "fuzz_finds").glob("*.txt"))


def test_there_are_finds() -> None:
    assert FINDS


@pytest.mark.parametrize("path", FINDS, ids=lambda path: path.stem)
def test_a_find_stays_mended(path: Path) -> None:
    text = path.read_bytes().decode("utf-8", "surrogatepass")
    parse_and_check(text)
    try:
        letters = imrparse.parse_all(text)
    except imrparse.UnknownLayoutError:
        return
    for letter in letters:
        assert 0 <= letter.header.span.start <= letter.header.span.end <= len(text)
    if len(letters) == 1:
        check_spans(letters[0])
