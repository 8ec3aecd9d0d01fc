"""From a file to the text of the letter in it: a text in UTF-8, or a PDF that holds its text.

imrparse itself reads no files; the examples read them here.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import Any

SUFFIXES = (".pdf", ".txt")
"""What the names of letters end in."""

_ONE_AT_A_TIME = Lock()
"""PDFium must not be called by two threads at once, and a worker of Dask may have several."""


class UnreadableError(Exception):
    """The letter's text cannot be had; the message says why."""


def find_letters(folder: Path, suffixes: tuple[str, ...] = SUFFIXES) -> Iterator[str]:
    """Find the letters in a folder and the folders in it, in an order that is the same everywhere; give their paths.

    Whatever has another suffix is passed over, and whatever is hidden by a dot before its name.
    """
    for place, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(suffixes) and not name.startswith("."):
                yield (Path(place) / name).relative_to(folder).as_posix()


def _refuse(error: OSError) -> None:
    raise UnreadableError(f"{error.filename}: {error.strerror}") from error


def read_file(path: Path) -> str:
    """Read the text of a letter from its file."""
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        raise UnreadableError(getattr(error, "strerror", None) or str(error)) from error
    return read_text(data)


def read_text(data: bytes) -> str:
    """Read the text of a letter from what its file holds."""
    return extract(data) if b"%PDF-" in data[:1024] else decode(data)


def decode(data: bytes) -> str:
    """Decode a text and leave its line ends alone, so that spans count in the text as it stands in the file."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"this is not UTF-8 text: {error.reason} at byte {error.start}") from error


def extract(pdf: bytes) -> str:
    """Extract the text of a PDF, page after page, as PDFium gives it."""
    pdfium = _import_pdfium()
    try:
        with _ONE_AT_A_TIME, pdfium.PdfDocument(pdf) as document:
            text = "\n".join(_extract_page(page) for page in document)
    except pdfium.PdfiumError as error:
        raise UnreadableError(f"this PDF cannot be read: {error}") from error
    if not text.strip():
        raise UnreadableError("this PDF holds no text, only images: have it read by OCR first")
    return text


def _extract_page(page: Any) -> str:  # noqa: ANN401 -- pypdfium2 has no types
    """Extract the text of a page and give its memory back at once: an archive has millions of pages."""
    with closing(page), closing(page.get_textpage()) as text:
        return str(text.get_text_range())


def _import_pdfium() -> ModuleType:
    try:
        return import_module("pypdfium2")  # only here, for those who read texts do without
    except ImportError as error:
        raise UnreadableError(
            'this is a PDF, and reading one needs pypdfium2: python -m pip install ".[examples]"; '
            "or extract the text first, for instance with: pdftotext letter.pdf letter.txt"
        ) from error
