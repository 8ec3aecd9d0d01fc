"""The guidelines that one side rests its decision on."""

from __future__ import annotations

from .._fields import Fields
from ..models import Basis


def read_basis(text: str, start: int, pos: int, endpos: int) -> Basis:
    """Read the paragraph after a label that begins at `start` and ends at `pos`."""
    fields = Fields()
    fields.put_text("text", text, pos, endpos)
    fields.values.setdefault("text", "")
    return fields.build(Basis, start, endpos)
