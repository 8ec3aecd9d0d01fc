"""Finds what mail programs put below a letter: signatures, notices, and the messages that it was forwarded with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .._text.lazy import Match, lazy_re
from .._text.sentences import ENDS_OF_REASONS, ends_with
from ..layouts import Layout
from .apply import Edit
from .form_anchors import find_last_words

_FOOTER_REMOVED: Final = "This e-mail footer is not part of the letter and was left out"

# a signature's line, a notice, a program's line, or the head of another message
_FOOTER: Final = lazy_re(
    r"""\n[ ]*+(?P<footer>
      --[ ]?\r?(?:\n|\Z)
    | (?:CONFIDENTIAL|DISCLAIMER|PRIVILEGED)[A-Z /,&-]*+(?:[.:]|\s*+\n|\s*+\Z|[ ])
    | (?:Confidentiality|Privacy|Legal)[ ](?:Notice|Note|Statement|Disclaimer)
    | (?:NOTICE|WARNING|CAUTION|IMPORTANT)[ ]?:
    | CAUTION:?[ ](?:This|EXTERNAL)
    | Th(?:is|e[ ]information[ ]in[ ]this|e[ ]information[ ]contained[ ]in[ ]this)[ ]
      (?:e-?mail|(?:electronic[ ])?(?:mail[ ])?message|communication|transmission|facsimile|fax)\b
    | (?:Sent|Get[ ]Outlook|Scanned|Faxed|Forwarded)[ ](?:from|for|with|by|via|using)[ ]
    | -{3,}[ ]?(?:Original|Forwarded)[ ][Mm]essage
    | Begin[ ]forwarded[ ]message
    | On[ ][^\n]{6,90}[ ]wrote:
    | From:[ ][^\n]{1,120}\n[ ]*+(?:Sent|Date|To):[ ]
    | (?:Please[ ]c|C)onsider[ ]the[ ]environment
    )""",
    0x40,  # re.VERBOSE
)
_LONGEST_FOOTER: Final = 6000


def find_footer(text: str, layouts: tuple[Layout, ...]) -> Iterator[Edit]:
    """Find the footer that an e-mail put below the letter; there is none if a rationale's usual words end the text.

    It begins a line after the end of a sentence and below the last heading, label and decision.
    """
    if ends_with(("necessary.",), text, max(0, len(text) - _LONGEST_END), len(text)):
        return
    text = text.replace("\f", "\n")
    start = max(0, len(text) - _LONGEST_FOOTER)
    if not _FOOTER.search(text, start):
        return
    pos = max(start, find_last_words(text, layouts))
    for footer in _FOOTER.finditer(text, pos):
        if _is_below(text, footer):
            yield Edit(footer.start("footer"), len(text), "", _FOOTER_REMOVED)
            return


_LONGEST_END: Final = 400


def _is_below(text: str, footer: Match) -> bool:
    """Return whether a footer is below the end of a sentence."""
    before = max(0, footer.start() - _LONGEST_END)
    return ends_with(ENDS_OF_REASONS, text, before, footer.start("footer"))
