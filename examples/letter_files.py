"""Find the files of letters in a folder, and read the text of a letter from a UTF-8 text file or a PDF.

imrparse itself reads no files.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

SUFFIXES = (".pdf", ".txt")
"""Suffixes of the files that are read as letters."""

STAMP = 30
"""Most words of a stamp or footer, which a page may have beside the image of a page."""
FEW_LINES = 20
"""Most lines that a blank page may have. A page without text that has more of them is drawn, not typed."""


class UnreadableError(Exception):
    """The text of a letter cannot be read; the message says why."""


class FileSystemError(UnreadableError):
    """The system cannot read a file or a folder, perhaps only at the moment."""


# --- finding files ----------------------------------------------------------------------------------------------------


def find_letters(folder: Path, suffixes: tuple[str, ...] = SUFFIXES) -> Iterator[str]:
    """Yield the paths of the letters in a folder and its subfolders, relative to it and sorted.

    Files with another suffix are skipped, and so are files and folders whose names begin with a dot. Links to folders
    are followed, except one that leads back to a folder that it is in.
    """
    return _walk(str(folder), "", suffixes, frozenset())


def _walk(folder: str, prefix: str, suffixes: tuple[str, ...], above: frozenset[tuple[int, int]]) -> Iterator[str]:
    """Yield the paths of the letters in a folder, after a prefix; `above` are the folders that it is in."""
    try:
        status = os.stat(folder)  # noqa: PTH116 -- for a million files, pathlib takes several times as long
        identity = status.st_dev, status.st_ino
        names = [] if identity in above else _list(folder, suffixes)
    except OSError as error:
        raise FileSystemError(f"{error.filename}: {error.strerror}") from error
    for name in names:
        if name.endswith("/"):
            yield from _walk(f"{folder}/{name[:-1]}", prefix + name, suffixes, above | {identity})
        else:
            yield prefix + name


def _list(folder: str, suffixes: tuple[str, ...]) -> list[str]:
    """Return the sorted names of the letters and subfolders in a folder. Those of subfolders end with a slash.

    So the paths of all letters come out sorted, too: "a.txt" is before "a/b.txt".
    """
    names = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.name.lower().endswith(suffixes) and not entry.is_dir():
                names.append(entry.name)
            elif entry.is_dir():
                names.append(f"{entry.name}/")
    return sorted(names, key=to_unicode)


def to_unicode(path: str) -> str:
    """Return a path as valid Unicode, which Parquet requires; paths in a file system need not be."""
    return path.encode("utf-8", "backslashreplace").decode()


# --- reading a file ---------------------------------------------------------------------------------------------------


def read_file(path: Path) -> str:
    """Read the text of a letter from a file."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileSystemError(error.strerror or str(error)) from error
    except ValueError as error:  # a path with a NUL in it
        raise UnreadableError(str(error)) from error
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


# --- reading a PDF ----------------------------------------------------------------------------------------------------


def extract(pdf: bytes) -> str:
    """Extract the text of a PDF with PDFium, which is not thread-safe.

    A page that is only an image is an error, because a treatment may be on it.
    """
    pdfium = import_pdfium()
    try:
        with pdfium.PdfDocument(pdf) as document:
            texts, images = _extract_pages(document)
    except pdfium.PdfiumError as error:
        raise UnreadableError(f"this PDF cannot be read: {error}") from error
    text = "\n\f".join(texts)  # form feeds show the parser where pages end
    if not text.strip():
        raise UnreadableError("this PDF has no text, only images: run OCR on it first")
    if images:
        pages = f"pages {', '.join(map(str, images))}" if len(images) > 1 else f"page {images[0]}"
        verb = "have" if len(images) > 1 else "has"
        raise UnreadableError(f"{pages} of {len(texts)} of this PDF {verb} no text, only an image: run OCR on it first")
    return text


def _extract_pages(document: Any) -> tuple[list[str], list[int]]:  # noqa: ANN401 -- pypdfium2 has no types
    """Return the texts of the pages, and the numbers of the pages that are images."""
    texts: list[str] = []
    images: list[int] = []
    for number, page in enumerate(document, 1):
        with closing(page), closing(page.get_textpage()) as content:  # at once: an archive has millions of pages
            text = str(content.get_text_range())
            texts.append(text)
            if len(text.split(maxsplit=STAMP)) <= STAMP and _is_image(page, has_text=bool(text.strip())):
                images.append(number)
    return texts, images


def _is_image(page: Any, *, has_text: bool) -> bool:  # noqa: ANN401 -- as above
    """Return whether a page with hardly any text is the image of a page, or drawn."""
    raw = import_module("pypdfium2.raw")
    things = list(page.get_objects())
    if not has_text:
        return len(things) > FEW_LINES or any(thing.type != raw.FPDF_PAGEOBJ_PATH for thing in things)
    if any(raw.FPDFTextObj_GetTextRenderMode(thing) == raw.FPDF_TEXTRENDERMODE_INVISIBLE for thing in things):
        return False  # OCR has put its text behind the image
    boxes = [thing.get_bounds() for thing in things if thing.type == raw.FPDF_PAGEOBJ_IMAGE]
    area = sum((right - left) * (top - bottom) for left, bottom, right, top in boxes)
    return bool(area > page.get_width() * page.get_height() / 2)


def import_pdfium() -> ModuleType:
    """Import pypdfium2; raise UnreadableError if it is not installed."""
    try:
        return import_module("pypdfium2")  # imported here because reading text files does not need it
    except ImportError as error:
        raise UnreadableError(
            'this is a PDF, which needs pypdfium2: python -m pip install ".[pdf]"; '
            "or extract the text first, for example with: pdftotext letter.pdf letter.txt"
        ) from error
