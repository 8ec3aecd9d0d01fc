"""Dates and numbers in every form that letters print.

A date is matched whole before it is read. So a stray number never becomes a date, day and month are never swapped, and
no part of a date is ever filled in.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from ..vocabulary import NUMBER_WORDS
from .lazy import lazy_re

if TYPE_CHECKING:
    from dateutil.parser import parserinfo

_MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY: Final = "[0-9]{1,2}(?:st|nd|rd|th)?"

_HYPHEN: Final = r"(?:-\s*+|\s++-(?=[0-9]))"  # "10- 13", "10 -13"; not "10 - 13", which may be a range

BROKEN_DATE: Final = r"""(?x:
    (?<![\d/.-])
    (?: [01][ ]{1,2}[0-9] [/-] [0-9]{1,2} [/-] [0-9]{2,4}  # 1 0/13/2016
      | [0-9]{1,2} [/-] [0-3][ ]{1,2}[0-9] [/-] [0-9]{2,4}  # 10/1 3/2016
      | [0-9]{1,2} [/-] [0-9]{1,2} [/-]
        (?: (?:19|20)[ ]{1,2}[0-9]{2} | (?:19|20)[0-9][ ]{1,2}[0-9] | [12][ ]{1,2}[09][0-9]{2}  # 10/13/20 16
          | [0-9][ ]{1,2}[0-9] )  # 10/13/1 6
      | (?<![A-Za-z])(?=[0-9/-]*+[OoIl]) (?:(?:[0-9OoIl]{1,2}/){2}|(?:[0-9OoIl]{1,2}-){2})
        (?=[OoIl]?+[0-9]) [0-9OoIl]{2,4} (?![A-Za-z])  # 1/3/2O16
    )(?![\d/-])
)"""
"""Pattern of a date with a space within a number, or a letter for a digit, for use in other patterns.

It is found, so that no part of it is read as another date, but it is not readable.
"""

# No digit of any script (`\d`) may follow or precede a date.
DATE: Final = rf"""(?x: {BROKEN_DATE}
  | (?<![\d/-])(?: [0-9]{{1,2}}/\s*+[0-9]{{1,2}}/\s*+  # 10/13/2016, 8/26/13, "10/14/ 2016" at a line's end
      | [0-9]{{1,2}}{_HYPHEN}[0-9]{{1,2}}{_HYPHEN}  # 10-13-16, "10-28- 2016"
    ) (?:[0-9]{{4}}|[0-9]{{2}})(?!\d|[A-Za-z/-][0-9])
  | (?<![\d.])[0-9]{{1,2}}\.[0-9]{{1,2}}\.[0-9]{{4}}(?!\d|\.[0-9])  # 10.13.2016
  | (?<![\d/-])[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?!\d)  # 2016-10-13
  | (?i:\b{_MONTH})\b\.?\s*+{_DAY}(?:,\s*+|\s++)[0-9]{{4}}(?!\d)  # May 3, 2016; Oct. 3rd,2016
  | (?<!\d){_DAY}(?:\s*+|-)(?i:{_MONTH})\b(?:\.?,?\s*+|-)[0-9]{{4}}(?!\d)  # 3 May 2016; 3-May-2016
)"""
"""Pattern of a whole date, for use in other patterns."""
SLASHED_DATE: Final = r"[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![0-9]|(?<=/(?:19|20))[ ]{1,2}[0-9]{2}(?![0-9]))"
"""Pattern of a date that may be next to a hyphen, which `DATE` must not, for the two of a period: 1/5/15-3/10/15."""

CASE_NUMBER: Final = "CM[0-9]{2}-[0-9]{7}"
"""Pattern of the number of a case, for use in other patterns; the letters of 2013 may have another one."""

_NUMBER_IN_DATE: Final = lazy_re(r"[0-9]+")
_WORD_IN_DATE: Final = lazy_re(r"[A-Za-z]+")

_MISREAD_DATE: Final = lazy_re("[0-9/-]*+[OoIl][0-9OoIl/-]*+")
_NUMBERS_OF_A_DATE: Final = 3
_PIVOT: Final = 50
_EARLIEST: Final = 1900


def read_date(raw: str) -> date | None:
    """Read a text that `DATE` matched; None for a date that the calendar does not have, or one before 1900.

    None, too, if a space or a letter is within a number: a scanner's "10/13/20 16" is not read as a day of 2020.

    A two-digit year lies between 1950 and 2049: injuries under review may be decades old, and letters begin in 2013.

    >>> read_date("10-13-16"), read_date("June 1st,2011"), read_date("13/2/2013")
    (datetime.date(2016, 10, 13), datetime.date(2011, 6, 1), None)
    """
    numbers = _NUMBER_IN_DATE.findall(raw)
    if len(numbers) > _NUMBERS_OF_A_DATE or _MISREAD_DATE.fullmatch(raw):
        return None
    if len(numbers) == 2:  # the month is a word
        day, year = numbers
        month: int | str | None = _read_month(raw)
    elif len(numbers[0]) == 4:
        year, month, day = numbers
    else:
        month, day, year = numbers
    try:
        read = date(_full_year(year), int(month or 0), int(day))
    except ValueError:
        return None
    return read if read.year >= _EARLIEST else None


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (1900 if year >= _PIVOT else 2000)


def _read_month(raw: str) -> int | None:
    """Return the number of the month that a date names."""
    return next(filter(None, map(_month_names().month, _WORD_IN_DATE.findall(raw))), None)


@cache
def _month_names() -> parserinfo:
    from dateutil.parser import parserinfo  # noqa: PLC0415 -- slow to import, and few letters name months

    return parserinfo()


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
