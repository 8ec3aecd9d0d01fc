"""Partial approvals: what was requested, what was authorized, and what is still disputed."""

from __future__ import annotations

from typing import Final

from ..._text.lazy import lazy_re, lazy_regex
from ...models import Modification
from .._fields import Fields

# X was the original request. Y was authorized by the Claims Administrator. The remaining IMR eligible portion of the
# original request, Z is: Upheld
# X was the original request. The Claims Administrator authorized Y, leaving the original request IMR eligible. The
# original request, Z is: Upheld
_ORIGINAL: Final = lazy_re(r"(?i)w(?:as|ere)\s++the\s++original\s++request\b[.\s]*+")
_AUTHORIZED: Final = lazy_re(
    r"(?i)w(?:as|ere)\s++authorized\s++by\s++the\s++Claims\s++Administrator\b[.\s]*+"
    r"The\s++remaining\s++IMR\s++eligible\s++portion\s++of\s++the\s++original\s++request\b,?(?:\s++is(?:\s++for)?\b)?"
)
_AUTHORIZES: Final = lazy_re(r"(?i)The\s++Claims\s++Administrator\s++authorized\b")
_LEAVING: Final = lazy_re(
    r"(?i)leaving\s++the\s++original\s++request\s++IMR\s++eligible\b[.\s]*+"
    r"The\s++original\s++request\b,?(?:\s++is(?:\s++for)?\b)?"
)
_IS: Final = lazy_regex(r"(?ri)(?:,?\s++is)?[,\s]*+")


def read_modification(text: str, pos: int, endpos: int) -> Modification | None:
    """Read the partial approval between two offsets; None if the whole request was denied."""
    original = _ORIGINAL.search(text, pos, endpos)
    if not original:
        return None
    authorized = original.end()
    if opening := _AUTHORIZES.match(text, authorized, endpos):
        authorized = opening.end()
    rest = (_LEAVING if opening else _AUTHORIZED).search(text, authorized, endpos)
    if not rest:
        return None
    fields = Fields()
    fields.set_text("original_request", text, pos, original.start())
    fields.set_text("authorized", text, authorized, _trim(text, authorized, rest.start()))
    fields.set_text("disputed", text, rest.end(), _trim(text, rest.end(), endpos))
    if len(fields) < 3:  # one of them is empty
        return None
    return fields.build(Modification, fields.places["original_request"][0], fields.places["disputed"][1])


def _trim(text: str, pos: int, endpos: int) -> int:
    """Return where a treatment ends, leaving out a comma or "is" after it."""
    closing = _IS.match(text, pos, endpos)
    return closing.start() if closing else endpos
