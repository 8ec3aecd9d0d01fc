"""Recognises, by their words alone, the lines that recur on pages: titles, stamps, fax lines, exhibits."""

from __future__ import annotations

from typing import Final

from .._text.lazy import lazy_re
from .._text.sentences import has_words_of_title
from .._text.values import CASE_NUMBER

LONGEST_LINE: Final = 160
"""The most characters of a line that may recur."""
EDGE: Final = 3
"""How many lines at the top or the foot of a page may recur."""
# a page, by its word, of how many, or after the case number
PAGE: Final = lazy_re(rf"(?i)\bpage\b|[0-9][ ]?(?:of|/)[ ]?[0-9]{{1,3}}$|\b{CASE_NUMBER}[ ]+[0-9]{{1,3}}$")
# what only a line of the page has: "P.002/003", a fax's or a file's name, an exhibit, a Bates number
WORDS_OF_PAGE: Final = lazy_re(
    r"(?i)\b(?:(?:pages?|pg|fax(?:ed)?|exhibits?|bates|filed|document|printed|scanned|imaged|received)(?![a-z])"
    r"|p\.|exh?\.|file:|https?:)"
    r"|final determination letter|\#:\#|(?-i:^[A-Z]{2,}[A-Z .&'_-]{0,30}+\#$)"
)
# a stamp: "COPY", "Do not copy", "RECEIVED", "CONFIDENTIAL - contains protected health information", "Roe_IMR.pdf"
# refused: Application Received Utilization Review | portion of the original
STAMP: Final = lazy_re(
    r"[^A-Za-z]{0,3}(?:(?:[A-Z][A-Za-z-]*+|not)[ ]){0,4}?"
    r"(?:(?i:copy|draft|confidential|duplicate|privileged|void|redacted|unofficial|preliminary)"
    r"|ORIGINAL|RECEIVED|SCANNED|FAXED|SAMPLE)(?:[ ][A-Z][A-Za-z-]*+){0,3}[^A-Za-z]{0,3}"
    r"|[^A-Za-z]{0,3}(?:Original|Received|Scanned|Faxed|Sample)[^A-Za-z]{0,3}"
    r"|(?:CONFIDENTIAL|PRIVILEGED)\b[^.!?]{0,80}|[^\s]{1,80}\.(?:pdf|docx?|tiff?)"
)
# "This document contains protected health information."
NOTICE: Final = lazy_re(
    r"(?:This|The|Contains|Confidential)\b.{0,80}"
    r"\b(?i:confidential|hipaa|privileged|protected health information)\b.{0,80}"
)
STAMP_IN_CAPITALS: Final = lazy_re(
    r"[^A-Za-z0-9]{0,3}(?:DO NOT |(?:UNOFFICIAL|CERTIFIED|FILE|OFFICE|CLIENT|TRUE|PATIENT) )?"
    r"(?:COPY|DRAFT|CONFIDENTIAL|DUPLICATE|PRIVILEGED(?: AND CONFIDENTIAL)?|VOID|SAMPLE|SCANNED|FAXED)[^A-Za-z0-9]{0,3}"
)
NUMBER_OF_CASE: Final = lazy_re(rf"{CASE_NUMBER}\b")
"""The number of a case, which some letters have at the top of each page."""
LINE_OF_CASE_NUMBER: Final = lazy_re(rf"(?:(?:[A-Z]{{3,10}}[ ])?Case[ ](?:Number|No\.?):[ ]?)?{CASE_NUMBER}")
"""A line that has only the number, with its label or without."""
LONGEST_HEADER: Final = 600
"""More characters than there are between the case number and a label of its header."""
# a title with its page, which need not recur: "Roe v. Example    Page 2", "CM16-9900001 - Page 2 of 2"
# refused: Chronic Pain Guidelines, Page 8 | It is not needed. Page 2
_WORDS_OF_CITATION: Final = r"acoem|chapter|citation|complaints|guideline|mtus|\bodg\b|section|treatment"
_TITLE_OF_PAGE: Final = lazy_re(
    rf"(?!.*(?i:{_WORDS_OF_CITATION})|.*[a-z]{{2}}[.!?;:] ).{{1,80}}[ ,|-]Page[ ][1-9](?:[ ]of[ ][1-9])?"
)
# what may be the number of a page: "Roe, Jane    2"
LAST_NUMBER: Final = lazy_re(r"[ ](?P<number>[0-9]{1,3})$")
NUMBER: Final = lazy_re(r"[0-9]+")


def mask_numbers(line: str) -> str:
    """Return a line with "#" for each number: lines that recur on pages are then the same.

    >>> mask_numbers("FAX 916 555 0100 P.002/003")
    'FAX # # # P.#/#'
    """
    return NUMBER.sub("#", line)


def is_stamp_or_notice(line: str) -> bool:
    """Return whether a line is a stamp, or a notice of confidentiality.

    >>> is_stamp_or_notice("DO NOT COPY"), is_stamp_or_notice("This fax is confidential."), is_stamp_or_notice("Knee")
    (True, True, False)
    """
    return STAMP.fullmatch(line) is not None or NOTICE.fullmatch(line) is not None


def is_title_of_page(line: str) -> bool:
    """Return whether a line with single spaces is a title that ends with the number of its page.

    >>> is_title_of_page("Roe v. Example - Page 2"), is_title_of_page("the films are on Page 2")
    (True, False)
    """
    return "Page " in line and _TITLE_OF_PAGE.fullmatch(line) is not None and has_words_of_title(line)
