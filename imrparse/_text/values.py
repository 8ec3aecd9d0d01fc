"""Dates and numbers in every form that letters print.

A date is matched whole before it is read. So a stray number never becomes a date, day and month are never swapped, and
no part of a date is ever filled in.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from ..vocabulary import NUMBER_WORDS
from .lazy import lazy_re

_MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)

# No digit of any script (`\d`) may follow or precede a date.
DATE: Final = rf"""(?x:
    (?<![\d/-])(?: [0-9]{{1,2}}/\s*+[0-9]{{1,2}}/\s*+  # 10/13/2016, 8/26/13, "10/14/ 2016" at a line's end
      | [0-9]{{1,2}}-\s*+[0-9]{{1,2}}-\s*+  # 10-13-16, "10-28- 2016"
    ) (?:[0-9]{{4}}|[0-9]{{2}})(?!\d|[/-][0-9])
  | (?<![\d/-])[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?!\d)  # 2016-10-13
  | (?i:\b{_MONTH})\.?\s*+[0-9]{{1,2}}(?:st|nd|rd|th)?,?\s*+[0-9]{{4}}(?!\d)  # October 13, 2016; Oct. 13 2016
  | (?<!\d)[0-9]{{1,2}}(?:st|nd|rd|th)?\s*+(?i:{_MONTH})\.?,?\s*+[0-9]{{4}}(?!\d)  # 13 October 2016
)"""
"""Pattern of a whole date, for use in other patterns."""

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct"
        "|november nov|december dec".split("|"),
        1,
    )
    for name in names.split()
}
_NAMED: Final = lazy_re(r"([A-Za-z]+)\s++([0-9]{1,2}),?\s++([0-9]{4})")
_NUMERIC: Final = lazy_re(r"([0-9]{1,2})[/-]\s*+([0-9]{1,2})[/-]\s*+([0-9]{4}|[0-9]{2})")
_ISO: Final = lazy_re(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")

_FULL: Final = len("10/13/2016")
_PIVOT: Final = 50


def read_date(raw: str) -> date | None:
    """Read a text that `DATE` matched; None for a date that the calendar does not have.

    A two-digit year lies between 1950 and 2049: injuries under review may be decades old, and letters begin in 2013.

    >>> read_date("10-13-16"), read_date("June 1, 2011"), read_date("13/2/2013")
    (datetime.date(2016, 10, 13), datetime.date(2011, 6, 1), None)
    """
    try:
        if len(raw) == _FULL and raw[2] == raw[5] == "/":  # 10/13/2016, as headers print it
            return date.fromisoformat(f"{raw[6:]}-{raw[:2]}-{raw[3:5]}")
        if numeric := _NUMERIC.fullmatch(raw):
            month, day, year = map(int, numeric.groups())
            return date(_full_year(year) if len(numeric[3]) == 2 else year, month, day)
        if iso := _ISO.fullmatch(raw):
            return date(*map(int, iso.groups()))
        if named := _NAMED.fullmatch(raw):
            return date(int(named[3]), _MONTHS[named[1].lower()], int(named[2]))
        return _read_odd(raw)
    except ValueError:
        return None


def _full_year(year: int) -> int:
    return year + (1900 if year >= _PIVOT else 2000)


def _read_odd(raw: str) -> date:
    """Read a date in one of the rarer forms: "Oct. 13th, 2016", "13 October 2016"."""
    from dateutil import parser  # noqa: PLC0415 -- slow to import, and few letters need it

    return parser.parse(raw, default=datetime(1, 1, 1)).date()


# --- Numbers in figures, or in words up to one hundred ----------------------------------------------------------------

_UNITS: Final = "one|two|three|four|five|six|seven|eight|nine"
TWO_FIGURES: Final = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-]++(?:{_UNITS})\b)?+"
    r"|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)\b"
)
"""Pattern of a number from ten to ninety-nine in words, for use in other patterns."""
NUMBER: Final = rf"(?:[0-9]{{1,4}}(?![0-9.])|{TWO_FIGURES}|(?:(?:one\s++)?hundred|{_UNITS})\b)"
"""Pattern of a number in figures or in words, for use in other patterns."""


def read_number(word: str) -> int:
    r"""Read a text that `NUMBER` or `TWO_FIGURES` matched.

    >>> read_number("12"), read_number("Twenty-\nfour")
    (12, 24)
    """
    return int(word) if word.isdecimal() else NUMBER_WORDS[" ".join(word.lower().replace("-", " ").split())]
