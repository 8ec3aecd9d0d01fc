"""Read the text of a letter from a UTF-8 text file or a PDF. imrparse itself reads no files."""

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
"""Suffixes of the files that are read as letters."""

_PDFIUM_LOCK = Lock()
"""PDFium is not thread-safe, and a Dask worker may have several threads."""


class UnreadableError(Exception):
    """The text of a letter cannot be read; the message says why."""


def find_letters(folder: Path, suffixes: tuple[str, ...] = SUFFIXES) -> Iterator[str]:
    """Yield the paths of the letters in a folder and its subfolders, in the same order on every system.

    Files with another suffix are skipped, and so are files and folders whose names begin with a dot.
    """
    for place, folders, files in os.walk(folder, onerror=_raise_unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(suffixes) and not name.startswith("."):
                yield (Path(place) / name).relative_to(folder).as_posix()


def _raise_unreadable(error: OSError) -> None:
    raise UnreadableError(f"{error.filename}: {error.strerror}") from error


def read_file(path: Path) -> str:
    """Read the text of a letter from a file."""
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL in it
        raise UnreadableError(getattr(error, "strerror", None) or str(error)) from error
    return read_text(data)


def read_text(data: bytes) -> str:
    """Read the text of a letter from the bytes of a file."""
    return extract(data) if b"%PDF-" in data[:1024] else decode(data)


def decode(data: bytes) -> str:
    """Decode UTF-8 and keep the line ends, so that spans are offsets into the file's own text."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"this is not UTF-8 text: {error.reason} at byte {error.start}") from error


def extract(pdf: bytes) -> str:
    """Extract the text of a PDF, page by page, with PDFium."""
    pdfium = _import_pdfium()
    try:
        with _PDFIUM_LOCK, pdfium.PdfDocument(pdf) as document:
            text = "\n".join(_extract_page(page) for page in document)
    except pdfium.PdfiumError as error:
        raise UnreadableError(f"this PDF cannot be read: {error}") from error
    if not text.strip():
        raise UnreadableError("this PDF has no text, only images: run OCR on it first")
    return text


def _extract_page(page: Any) -> str:  # noqa: ANN401 -- pypdfium2 has no types
    """Extract the text of a page and free its memory at once: an archive has millions of pages."""
    with closing(page), closing(page.get_textpage()) as text:
        return str(text.get_text_range())


def _import_pdfium() -> ModuleType:
    try:
        return import_module("pypdfium2")  # imported here because reading text files does not need it
    except ImportError as error:
        raise UnreadableError(
            'this is a PDF, which needs pypdfium2: python -m pip install ".[pdf]"; '
            "or extract the text first, for example with: pdftotext letter.pdf letter.txt"
        ) from error
