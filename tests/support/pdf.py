"""Writes small PDFs, which no program has to make and no person has written."""

from __future__ import annotations

from collections.abc import Sequence

PAGE = "612 792"
FONT = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>"
IMAGE = "q 612 0 0 792 0 0 cm /Scan Do Q"
"""Draws the image of a page."""


def typed(text: str, mode: int = 0) -> str:
    """Return the content of a page with lines of text, in a rendering mode: 3 is invisible, as OCR puts it."""
    lines = (line.translate({ord(sign): f"\\{sign}" for sign in "()\\"}) for line in text.splitlines())
    return f"BT /Text 8 Tf {mode} Tr 10 TL 40 760 Td {' '.join(f'({line}) Tj T*' for line in lines)} ET"


def make_pdf(pages: Sequence[str]) -> bytes:
    """Return a PDF whose pages have these contents."""
    first = 4
    kids = " ".join(f"{first + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        "<</Type /Catalog /Pages 2 0 R>>",
        f"<</Type /Pages /Kids [{kids}] /Count {len(pages)} /MediaBox [0 0 {PAGE}] /Resources 3 0 R>>",
        f"<</Font <</Text {FONT}>> /XObject <</Scan {first + 2 * len(pages)} 0 R>>>>",
    ]
    for index, content in enumerate(pages):
        objects.append(f"<</Type /Page /Parent 2 0 R /Contents {first + 2 * index + 1} 0 R>>")
        objects.append(_stream("", content))
    objects.append(
        _stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ", "0")
    )
    return _join(objects)


def make_endless_pdf(depth: int = 40) -> bytes:
    """Return a PDF of 4 KB that takes days to read: each of its forms draws the next one twice."""
    head = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</Next {} 0 R>>>> "
    forms = [_stream(head.format(number + 6), "/Next Do /Next Do") for number in range(depth)]
    return _join(
        [
            "<</Type /Catalog /Pages 2 0 R>>",
            f"<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 {PAGE}]>>",
            "<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <</XObject <</Next 5 0 R>>>>>>",
            _stream("", "/Next Do"),
            *forms,
            _stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] ", "0 0 9 9 re f"),
        ]
    )


def _stream(head: str, content: str) -> str:
    return f"<<{head}/Length {len(content)}>>\nstream\n{content}\nendstream"


def _join(objects: Sequence[str]) -> bytes:
    body = "\n".join(f"{number} 0 obj {one} endobj" for number, one in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}\ntrailer <</Root 1 0 R>>\n%%EOF\n".encode("latin-1")
