"""The worker's age now; the age at the injury is another one."""

from __future__ import annotations

from typing import Final

import regex

from ..._text.lazy import Match, lazy_re, lazy_regex
from ..._text.values import TWO_FIGURES, read_number
from .._fields import Fields
from .people import COLLEAGUES, KIN, WORKER, is_other

# 48 year old | 36-year-old | 62 year(s) old | 52 y/o | 33 yrs. of age | 33 year male
# refused: the years of an injury or of a son
_YEARS_OLD: Final = rf"""
    \)?+ [\s-]*+
    (?: (?: years?(?:\(s\))?+ | yrs?\.? ) (?: [\s-]*+ (?: old | of[\s-]++age ) |
        (?=[\s-]++(?:fe)?male\b|[\s-]++(?:wo)?man\b) )
      | y\.?\s?+/?\s?+o ) (?: \b | (?<=old)(?=(?:fe)?male\b|(?:wo)?man\b) )
    (?! [\s-]++ (?: (?:fe)?male[\s-]++ )?+ (?: boy | case | claim | client | driver | films? | fracture | girl |
        history | injur(?:y|ies)
        | MRI | smok | student | x-?rays? | {KIN} | {COLLEAGUES} )\b )
"""
# is a 48 year old male | a now 36-year-old female | is a(n) 57 year old | a fifty-two (52) year old
_AGE: Final = lazy_re(rf"(?xi) (?P<age>[0-9](?<![0-9.-][0-9])[0-9]{{1,2}}) {_YEARS_OLD}")
_AGE_IN_WORDS: Final = lazy_regex(rf"(?xi) \b (?P<age>{TWO_FIGURES}) {_YEARS_OLD}")  # a fifty-two-year-old worker
_AGED: Final = lazy_regex(
    r"\bage[d:]?\s++(?:is\s++|of\s++)?(?P<age>[0-9]{2})\b", regex.IGNORECASE
)  # "age 46", "aged 46"
# She is 52. | The patient is now 52 and …
_AGE_ALONE: Final = lazy_regex(
    rf"""(?xi)
    \b (?:he|she|{WORKER}) \s++ is\s++ (?:(?:currently|now)\s++)?+ (?P<age>[2-7][0-9]) (?=\s?[.,;](?![0-9]) | \s++and\b)
    """
)
# is a 52F | A 52 M | is 52, male; not a temperature of 98F
_AGE_AND_SEX: Final = lazy_regex(
    r"""(?x)
    (?: (?i: \b(?:an?|is|this|patient|worker|claimant|applicant|employee) )[:,]?+ \s++ | \A\s*+ )
    (?P<age>[1-9][0-9]) (?= \s?+[MF]\b(?!\.?[0-9]) | ,?\s++(?i:(?:fe)?male|(?:wo)?man)\b )
    """
)
_PATTERNS: Final = (_AGE, _AGED, _AGE_IN_WORDS, _AGE_AND_SEX, _AGE_ALONE)
# the films are 15 years old | her claim is 22 years old
_OF_THING: Final = lazy_regex(
    r"""(?xri)
    \b (?: case | claim | device | films? | fusion | hardware | implant | injury | MRI | report | scan | scar |
        study | studies
          | x-?rays? ) \s++ (?:are|is|was|were)\s++ (?: (?:about|almost|at\s++least|now|over|some)\s++ )?+
    """
)
_BEFORE_AGE: Final = ("is", "are", "was", "were", "about", "almost", "least", "now", "over", "some")  # its last words
_YOUNGEST: Final = 14  # nobody younger is hired: a lower number is the age of a child, or of a surgery

# was 45 years old at the time of injury | 45 years old when he was injured
_AT_INJURY: Final = lazy_regex(
    r"""(?xi)
    [\s,(]++ (?: male | female | man | woman )?+ [\s,]*+
    (?: (?:at|on)\s++the\s++(?:time|date|day)\s++of | at\s++(?:the\s++time|injury) |
        when\s++(?:he|she|(?:first\s++)?(?:injured|hurt))
      | when\s++the\s++(?:injury|accident) ) \b
    """
)
_AT_WORDS: Final = ("at", "on", "when")  # of which the phrase has one
_FARTHEST: Final = 20  # from an age to the words beside it


def set_age(fields: Fields, text: str, pos: int, endpos: int) -> int | None:
    """Read the worker's age, and return where the phrase that states it ends."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text, pos, endpos):
            age = read_number(match["age"])
            if age >= _YOUNGEST and _is_workers(match, text, pos, endpos):
                fields.set("age", age, match.span("age"))
                return match.end()
    return None


def _is_workers(match: Match, text: str, pos: int, endpos: int) -> bool:
    """Return whether an age is that of the worker, and now."""
    start, end = match.start("age"), match.end()
    after = text[end : min(end + _FARTHEST, endpos)]
    if any(map(after.__contains__, _AT_WORDS)) and _AT_INJURY.match(text, end, endpos):
        return False
    before = text[max(pos, start - _FARTHEST) : start].rstrip()
    if before.endswith(_BEFORE_AGE) and _OF_THING.match(text, pos, start):
        return False
    return not is_other(text, pos, start)
