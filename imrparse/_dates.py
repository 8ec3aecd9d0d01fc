"""Dates in every form that letters print.

A date is matched whole first; only what matched is read.  So a stray number never becomes a date, day and month are never
swapped to make one fit, and no part of a date is ever filled in.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import regex

_MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)

DATE: Final = rf"""(?x:
    (?<![0-9/-])(?: [0-9]{{1,2}}/\s*+[0-9]{{1,2}}/\s*+                # 10/13/2016, 8/26/13, "10/14/ 2016" where a line ended
      | [0-9]{{1,2}}-\s*+[0-9]{{1,2}}-\s*+                            # 10-13-16, "10-28- 2016"
    ) (?:[0-9]{{4}}|[0-9]{{2}})(?![0-9]|[/-][0-9])
  | (?<![0-9/-])[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?![0-9])             # 2016-10-13
  | (?i:\b{_MONTH})\.?\s*+[0-9]{{1,2}}(?:st|nd|rd|th)?,?\s*+[0-9]{{4}}(?![0-9])  # October 13, 2016; Oct. 13 2016
  | (?<![0-9])[0-9]{{1,2}}(?:st|nd|rd|th)?\s*+(?i:{_MONTH})\.?,?\s*+[0-9]{{4}}(?![0-9])  # 13 October 2016
)"""
"""Pattern of a whole date, to be set into other patterns."""

_NUMERIC: Final = regex.compile(r"([0-9]{1,2})[/-]\s*+([0-9]{1,2})[/-]\s*+([0-9]{4}|[0-9]{2})")
_ISO: Final = regex.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")

_PIVOT: Final = 50


def read_date(raw: str) -> date | None:
    """Read what `DATE` matched; None for a date that the calendar does not have.

    A year of two digits lies between 1950 and 2049: injuries under review may be decades old, letters begin in 2013.

    >>> read_date("10-13-16"), read_date("June 1, 2011"), read_date("13/2/2013")
    (datetime.date(2016, 10, 13), datetime.date(2011, 6, 1), None)
    """
    try:
        if numeric := _NUMERIC.fullmatch(raw):
            month, day, year = map(int, numeric.groups())
            return date(_full_year(year) if len(numeric[3]) == 2 else year, month, day)
        if iso := _ISO.fullmatch(raw):
            return date(*map(int, iso.groups()))
        return _read_named(raw)
    except ValueError:
        return None


def _full_year(year: int) -> int:
    return year + (1900 if year >= _PIVOT else 2000)


def _read_named(raw: str) -> date:
    """Read a date whose month is a word."""
    from dateutil import parser  # noqa: PLC0415 -- costs a third of the import time and few letters need it

    return parser.parse(raw, dayfirst=False, default=datetime(1, 1, 1)).date()
