"""Reads the clinical case summary, and from it the age, sex and date of injury of the worker.

Each fact is read from a phrase that can only mean the worker: a summary also names dates of service, doctors and
relatives.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import regex

from .._split import Section, find_unknown_headings
from .._text.lazy import Match, lazy_re, lazy_regex
from .._text.phrases import find_phrase
from .._text.values import DATE, TWO_FIGURES, read_date, read_number
from ..errors import problem
from ..layouts import Layout
from ..models import Problem, Sex, Span, Summary
from ._fields import Fields
from ._unread import report_gap

# 48 year old | 36-year-old | 62 year(s) old | 52 y/o | 33 yrs. of age; not the years of an injury or a son
_YEARS_OLD: Final = r"""
    \)?+ [\s-]*+
    (?: (?: years?(?:\(s\))?+ | yrs?\.? ) [\s-]*+ (?: old | of[\s-]++age ) | y\.?\s?+/?\s?+o ) \b
    (?! [\s-]++ (?:son|daughter|child|boy|girl|injur(?:y|ies)|claim|case|fracture|films?|MRI|x-?rays?|smok|history)\b )
"""
# is a 48 year old male | a now 36-year-old female | is a(n) 57 year old | a fifty-two (52) year old
_AGE: Final = lazy_re(rf"(?xi) (?P<age>[0-9](?<![0-9.-][0-9])[0-9]{{1,2}}) {_YEARS_OLD}")
_AGE_IN_WORDS: Final = lazy_regex(rf"(?xi) \b (?P<age>{TWO_FIGURES}) {_YEARS_OLD}")  # a fifty-two-year-old worker
_YOUNGEST: Final = 14  # nobody younger is hired: a lower number is the age of a child, or of a surgery
_AGED: Final = lazy_regex(
    r"\bage[d:]?\s++(?:is\s++|of\s++)?(?P<age>[0-9]{2})\b", regex.IGNORECASE
)  # "age 46", "aged 46"

_MALE: Final = r"(?P<male>male|man|gentleman)"
_FEMALE: Final = r"(?P<female>female|woman|lady)"
_WORKER: Final = r"(?:injured\s++worker|patient|worker|applicant|claimant|employee|individual|laborer)"
# after an age: "47 y.o. F" | "46-year-old, right-hand dominant, Spanish-speaking male"
_LETTER_AFTER_AGE: Final = lazy_re(r"\.?[\s,/-]*+(?:(?P<male>M)|(?P<female>F))\b")
_SEX_AFTER_AGE: Final = lazy_re(rf"[^.;]{{0,60}}?\b(?:{_MALE}|{_FEMALE})\b", re.IGNORECASE)
# "This is a female patient", "The patient is a male"
_SEX_OF_WORKER: Final = lazy_regex(
    rf"\b(?:{_MALE}|{_FEMALE})\s++{_WORKER}\b|\b{_WORKER}\s++(?:is|was)\s++an?\s++(?:{_MALE}|{_FEMALE})\b",
    regex.IGNORECASE,
)

# a history of an occupational claim from 10/13/2016
_CLAIM: Final = lazy_re(rf"\bclaim\s++from\s++(?P<date>{DATE})", re.IGNORECASE)
# industrial injury on 10-13-16 | injury of October 10, 2015 | injury date of 10-16-2016 | injury November 28, 2016
# date of injury: 5/1/13 | injured his low back on 10-13-16 | industrial injury that occurred on 3/1/2014
_AFTER_INJ: Final = rf"""(?xi:
    ur(?: y | ies | ed(?!\s++worker) )\b
    (?: [\s:,()-]++
      | (?:dated?|of|from|is|was|that|which|occurr(?:ed|ing)|happened|sustained|incurred|reported|at|work|on)\b
    )*+
    (?: (?<=\s) (?:to|in|involving|while|when|his|her|their|the)\b
        (?: (?! \b(?:was|were|who|has|had|is|seen|evaluated|examined|presented|underwent|dated)\b ) [^.;] ){{1,80}}?
        \bon\s++
    )?+
    (?P<date>{DATE})
)"""
_INJURY: Final = lazy_re(rf"(?:[Ii]nj|INJ){_AFTER_INJ}")
# with a 10/13/2016 date of injury; matched backwards, from the words to the date
_DATED_INJURY: Final = lazy_regex(rf"(?r)(?P<date>{DATE})\s++date\s++of\s++injury\b", regex.IGNORECASE)
_DOI: Final = lazy_re(rf"\bD\.?O\.?I\b[.:\s]*+(?:is\s++|of\s++|on\s++)?(?P<date>{DATE})", re.IGNORECASE)
_DATES_OF_INJURY: Final = (
    ("claim from", _CLAIM),
    ("date of injury", _DATED_INJURY),
    ("injur", _INJURY),
    ("doi", _DOI),
    ("d.o.i", _DOI),
)
"""The phrases that state the date of injury, the surest first, each with words that occur in all of its forms.

Without these words the text is not searched for the phrase: the patterns are slow, the words are quick to find.
"""


def read_summary(text: str, section: Section | None, layout: Layout, problems: list[Problem]) -> Summary:
    """Read the section of the clinical case summary; without one, the summary is empty."""
    if not section:
        return Summary()
    opener = find_phrase(layout.summary_opener, text, section.body, section.end)
    fields = Fields()
    fields.set_text("text", text, opener[1] if opener else section.body, section.end)
    if "text" not in fields:
        message = "The clinical case summary is empty."
        problems.append(problem("field-missing", message, Span(section.start, section.end)))
        return fields.build(Summary, section.start, section.end)
    start, end = fields.places["text"]
    problems += report_gap(text, section.body, start, _list_stock_text(layout))
    after_age = _set_age(fields, text, start, end)
    _set_sex(fields, text, after_age, start, end)
    _set_date_of_injury(fields, text, start, end, problems)
    problems += find_unknown_headings(text, start, end)
    return fields.build(Summary, section.start, section.end)


@cache
def _list_stock_text(layout: Layout) -> tuple[str, ...]:
    opener = (layout.summary_opener,) if layout.summary_opener else ()
    return (*layout.stock_text.get("summary", ()), *opener)


def _set_age(fields: Fields, text: str, pos: int, endpos: int) -> int | None:
    """Read the worker's age, and return where the phrase that states it ends."""
    for pattern in (_AGE, _AGED, _AGE_IN_WORDS):
        for match in pattern.finditer(text, pos, endpos):
            if (age := read_number(match["age"])) >= _YOUNGEST:
                fields.set("age", age, match.span("age"))
                return match.end()
    return None


def _set_sex(fields: Fields, text: str, after_age: int | None, pos: int, endpos: int) -> None:
    """Read the worker's sex from a statement or, if there is none, from a pronoun."""
    stated: Match | None = None
    if after_age:
        stated = _LETTER_AFTER_AGE.match(text, after_age, endpos) or _SEX_AFTER_AGE.match(text, after_age, endpos)
    if not stated:
        stated = _SEX_OF_WORKER.search(text, pos, endpos) or _find_pronoun(text, pos, endpos)
    if stated:
        group = "male" if stated["male"] else "female"
        fields.set("sex", Sex[group.upper()], stated.span(group))


def _set_date_of_injury(fields: Fields, text: str, pos: int, endpos: int, problems: list[Problem]) -> None:
    """Read the date of injury from the first phrase that states it."""
    match = _find_date_of_injury(fields["text"].lower(), text, pos, endpos)
    if not match:
        return
    if day := read_date(match["date"]):
        fields.set("date_of_injury", day, match.span("date"))
    else:
        message = f"Invalid date of injury in the clinical summary: {match['date']}."
        problems.append(problem("date-impossible", message, Span(*match.span("date"))))


def _find_date_of_injury(lower: str, text: str, pos: int, endpos: int) -> Match | None:
    for words, pattern in _DATES_OF_INJURY:
        if words in lower and (match := pattern.search(text, pos, endpos)):
            return match
    return None


# --- Sex from a pronoun -----------------------------------------------------------------------------------------------

# up to its full stop, which is not the one of "Dr."
_SENTENCE: Final = lazy_regex(r"[^.!?]++(?:(?:[.!?](?!\s|\Z)|(?<=\b(?:Dr|Mr|Ms|Mrs|M\.D))\.)[^.!?]*+)*+")
_PRONOUN: Final = lazy_regex(r"\b(?:(?P<male>he|his|him)|(?P<female>she|hers?))\b", regex.IGNORECASE)
_WORKER_NAMED: Final = lazy_regex(rf"\b{_WORKER}\b", regex.IGNORECASE)
_OTHER_NAMED: Final = lazy_regex(
    r"""(?xi)
    \b(?: Dr | doctor | M\.?D | provider | physician | surgeon | treater | therapist | chiropractor | psychologist
        | psychiatrist | examiner | nurse | reviewer | neurologist | orthopa?edist | evaluator | specialist
        | wife | husband | spouse | son | daughter | mother | father | brother | sister
        | supervisor | co-?worker | boss )s?\b
    """
)


def _find_pronoun(text: str, pos: int, endpos: int) -> regex.Match[str] | None:
    """Find a pronoun that can only mean the worker; None if such pronouns disagree.

    The sentence must name the worker before the pronoun and nobody else, or open with the pronoun and follow a sentence
    about the worker.
    """
    found: list[regex.Match[str]] = []
    worker_before = False
    for sentence in _SENTENCE.finditer(text, pos, endpos):
        span = sentence.span()
        named = _WORKER_NAMED.search(text, *span)
        pronoun = _PRONOUN.search(text, named.end() if named else span[0], span[1])
        opens = pronoun and not text[span[0] : pronoun.start()].strip()
        is_worker = bool(named or (worker_before and opens)) and not _OTHER_NAMED.search(text, *span)
        if pronoun and is_worker:
            found.append(pronoun)
        worker_before = is_worker
    sexes = {pronoun.lastgroup for pronoun in found}
    return found[0] if len(sexes) == 1 else None
