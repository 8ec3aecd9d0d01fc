"""The date of the injury or, of a cumulative trauma, its first and last day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from ..._text.lazy import Match, Pattern, lazy_re, lazy_regex
from ..._text.values import DATE, SLASHED_DATE, read_date
from ...errors import problem
from ...models import Problem, Span
from .._fields import Fields
from .people import COLLEAGUE_WORDS, COLLEAGUES, KIN, KIN_WORDS, WORKER, WordsBefore

_DAY: Final = rf"(?:(?<![0-9/-]){SLASHED_DATE}|{DATE})"  # unlike DATE, also before a hyphen: 1/1/10-5/5/14
_ON: Final = r"on(?:\s++or\s++about|\s++(?:or\s++)?(?:about|approximately|around))?"

# what may stand between "injury" or "accident" and its date
# injury on … | injury of … | injury date of … | injury that occurred on or about … | injury in this case is …
_BETWEEN: Final = r"""
    (?: [\s:,()-]++
      | (?: of | on(?:\s++the\s++job)? | is | dated? | was  # the most frequent first, which is faster
          | about | approximately | around | at | back(?=\s++on\b) | between | dating\s++back(?:\s++to)? | DOI
          | employment | for\s++this\s++\w{1,12} | from | happened | incurred | in\s++this\s++(?:case|claim|matter)
          | job | (?:documented|given|identified|listed|noted|recorded|specified|stated)\s++(?:as|to\s++be)
          | occurr(?:ed|ing) | or | reported(?:\s++(?:as|to\s++be))? | sustained | that
          | took\s++place | which | while\s++working | work ) \b
    )*+
"""
# words that show that the date after them is another one
_ANOTHER_DATE: Final = r"""
    \b (?: again | complained | dated | denied | diagnosed | evaluat(?:ed|ion) | examin(?:ed|ation) | follow | had | has
      | home | is | MRI | noted | presented | recommended | reported | requested | return(?:ed)? | reviewed | seen
      | surgery | treated | underwent | visit | who | x-?rays? ) \b
"""
# industrial injury on 10-13-16 | injury of October 10, 2015 | injury date of 10-16-2016 | injury November 28, 2016
# date of injury: 5/1/13 | injured his low back on 10-13-16
# injured his back when a crate was dropped on him on 3/1/2014
_TO_DATE: Final = rf"""
    {_BETWEEN}
    (?: (?=[0-9]|(?-i:[A-Z])) | (?<=\s) (?:a|both|her|his|in|involving|multiple|the|their|to)\b
            (?: (?! {_ANOTHER_DATE} | \b(?:was|were|when|while)\b ) [^.;] ){{1,80}}? \b{_ON}\s++ (?=[0-9]|(?-i:[A-Z]))
      | (?> (?: (?! {_ANOTHER_DATE} | \b(?:was|were)\b ) [^.;] ){{0,60}}? \b(?:as|because|when|while)\b )
            (?: (?! {_ANOTHER_DATE} ) [^.;] ){{1,100}}? \b{_ON}\s++ (?=[0-9]|(?-i:[A-Z]))
    )?+
    (?P<date>{_DAY})
"""
_INJURY: Final = lazy_re(rf"(?:[Ii]nj|INJ)(?xi: ur(?: y | ies | ed(?!\s++worker) )\b {_TO_DATE} )")
# a history of an occupational claim from 10/13/2016
_CLAIM: Final = lazy_re(rf"\bclaim\s++(?:from|dating(?:\s++back)?\s++to)\s++(?P<date>{_DAY})", re.IGNORECASE)
# with a 10/13/2016 date of injury | his 3/4/2014 industrial injury | the 3/4/2014 injury: the words after the date
_DATED: Final = lazy_re(r"\bdate\s++of\s++(?:injury|loss)\b", re.IGNORECASE)
_DATED_INJURY: Final = lazy_re(
    r"\b(?:(?:industrial|occupational|original|specific|work|work[\s-]related)\s++){0,2}(?:accident|injury)\b",
    re.IGNORECASE,
)
_DATE_BEFORE: Final = lazy_regex(rf"(?r)(?P<date>{DATE})\s++")
# DOI: 5/1/98 | (D.O.I. of 5/1/98) | Date of loss: 5/1/98
_DOI: Final = lazy_re(
    r"\b(?:D\.?O\.?I\b|D/I\b|date\s++of\s++(?:accident|incident|loss|onset)\b)[.:,()\s-]*+"
    rf"(?:(?:as|is|of|on|was)\s++){{0,2}}(?P<date>{_DAY})",
    re.IGNORECASE,
)
# CT 1/1/10-5/5/14; a CT of the neck has one date | cumulative trauma from 1/1/2010 to 5/5/2014
_CUMULATIVE: Final = lazy_re(
    rf"""(?xi)
    \b (?: C\.?T\b\.? (?= [^.;]{{0,40}}? [0-9]\s*+(?:-|to|through|thru)\s*+[0-9] )
         | (?:continuous|cumulative|repetitive)\s++(?:duties|injur(?:y|ies)|motion|strain|stress|trauma|use|work)\b )
    (?: [\s:,()-]++ | (?:between|claim|dates?|dated|from|injur(?:y|ies)|is|of|on|period|strain|trauma|was)\b )*+
    (?P<date>{_DAY})
    """
)
_AT_WORK: Final = (
    r"(?:at\s++(?:her\s++|his\s++)?(?:job|work|workplace)|on\s++(?:duty|the\s++job)"
    r"|while\s++(?:at\s++work|on\s++duty|working))"
)
# industrial accident on 5/1/2013 | motor vehicle accident at work on 5/1/2013; not any accident
_ACCIDENT: Final = lazy_re(
    rf"""(?xi)
    \b (?: (?:industrial|job-related|occupational|on-the-job|work|work[\s-]related|workplace)\s++
             (?:(?:lifting|motor\s++vehicle|slip\s++and\s++fall|traffic)\s++)?+
             (?:accident|assault|collision|event|fall|incident|trauma)\b
         | (?:accident|collision|crash)\s++{_AT_WORK} )
    {_BETWEEN} (?P<date>{_DAY})
    """
)
_HARMED: Final = r"""
    (?: (?:was|were|got)\s++ (?: assaulted | attacked | bitten | burned | crushed | electrocuted | hit | hurt |
        injured | knocked
          | pinned | rear-?\s?ended | shot | stabbed | struck | thrown )
      | fell | hurt | injured | slipped | strained | (?:suffered|sustained)\s++(?=an?\b|injur|multiple|the\b) |
          tripped | twisted
      | felt\s++(?:an?\s++)?(?:immediate|pain|pop|sharp|snap|sudden) )\b
"""
_SUBJECT: Final = rf"""
    \b (?: (?:the\s++|this\s++)?{WORKER}(?:\s++[A-Z][a-z]++)? | he | she | who ) \s++
    (?: (?:accidentally|allegedly|also|apparently|had|reportedly|suddenly|then) \s++ )*+
"""
# She was hurt on 3/15/2012 | He hurt his back on 3/15/2012
_HURT: Final = lazy_re(rf"(?xi) {_SUBJECT} (?:(?:got|was)\s++)?+ hurt\b {_TO_DATE}")
# On 3/15/2012, the patient injured his knee | On 3/15/2012, while lifting a crate, he felt a pop; not at home
_DATE_FIRST: Final = lazy_re(
    rf"""(?xi)
    \b{_ON}\s++ (?P<date>{_DAY}) ,?\s++ (?: (?:when|while)\s++[^.;,]{{1,80}}+,\s++ )?+
    {_SUBJECT} {_HARMED} (?! [^.;]{{0,60}}? \bhome\b )
    """
)
_STRETCH: Final = rf"(?: (?! {_ANOTHER_DATE} ) [^.;] )"
# The patient fell from a ladder at work on 3/15/2012
_AT_WORK_ON: Final = lazy_re(
    rf"""(?xi)
    {_SUBJECT} {_HARMED} (?> {_STRETCH}{{0,80}}? \b{_AT_WORK} ) {_STRETCH}{{0,40}}? \s{_ON}\s++ (?P<date>{_DAY})
    """
)
# The patient slipped on 3/15/2012 while working
_ON_AT_WORK: Final = lazy_re(
    rf"(?xi) {_SUBJECT} {_HARMED} (?> {_STRETCH}{{0,80}}? \s{_ON}\s++ (?=[0-9A-Z]) ) (?P<date>{_DAY}) ,?\s++ {_AT_WORK}"
)
# The patient was struck by a beam on 3/15/2012; a fall alone may be one at home, after the injury
_STRUCK: Final = lazy_re(
    rf"""(?xi)
    {_SUBJECT} (?:was|were)\s++(?:assaulted|attacked|crushed|hit|pinned|rear-?\s?ended|struck)\b
    {_STRETCH}{{0,80}}? \s{_ON}\s++ (?P<date>{_DAY})
    """
)
_PHRASES: Final[tuple[tuple[tuple[str, ...], Pattern], ...]] = (
    (("claim from", "claim dating"), _CLAIM),
    (("date of injury", "date of loss"), _DATED),
    (("injur",), _INJURY),
    (("doi", "d.o.i", "date of"), _DOI),
    (("trauma", "repetitive", "ct"), _CUMULATIVE),
    (("injury", "accident"), _DATED_INJURY),
    (("work", "industrial", "accident"), _ACCIDENT),
    (("hurt",), _HURT),
    (("on ",), _DATE_FIRST),
    (("on ",), _AT_WORK_ON),
    (("on ",), _ON_AT_WORK),
    (("on ",), _STRUCK),
)
"""The phrases that state the date of injury, the surest first, each with words of which all its forms have one.

A text without any of them is not searched for the phrase, which would be slower.
"""
# a prior injury | non-industrial injury | his co-worker was injured | his wife's back injury
_BEFORE_ANOTHER: Final = lazy_regex(
    rf"""(?xri)
    \b (?: (?: another | childhood | earlier | former | non-?\s?industrial | pre-?existing | prior(?!\s++to\b) |
        previous(?!ly|\s++to\b)
          | remote | unrelated ) (?: [\s-]++ [\w/'-]{{1,20}} ){{0,3}}?
      | (?<! year [\s-] ) (?:old|past)
      | (?:{KIN}|{COLLEAGUES}|driver|passenger)s? (?: \s++(?:also|had|has|was|were) ){{0,2}}
      | (?:{KIN}|{COLLEAGUES})'s? (?: [\s-]++ [\w'-]{{1,20}} ){{0,3}}? )
    [\s-]++ (?: an?\s++ )?+
    """
)
_OTHER_SIGNS: Final = (
    "another childhood driver earlier former non-industrial nonindustrial passenger pre-existing preexisting previous"
    " prior remote unrelated"
).split()
_SIGNS: Final = frozenset(
    word + ending for word in (*_OTHER_SIGNS, *KIN_WORDS, *COLLEAGUE_WORDS) for ending in ("", "s", "'s")
)
"""Words of which one precedes the injury of somebody else, or an earlier one."""
_ANOTHER: Final = WordsBefore(_BEFORE_ANOTHER, _SIGNS, ("old ", "old-", "past ", "non industrial "))
_PERIOD: Final = lazy_re(
    rf"\s*+(?:-|to\b|through\b|thru\b|until\b|(?P<and>and)\b)\s*+(?P<date>{SLASHED_DATE}|{DATE})", re.IGNORECASE
)
_BETWEEN_DAYS: Final = lazy_regex(r"(?ri)\bbetween\s++")


def set_injury(fields: Fields, text: str, pos: int, endpos: int, problems: list[Problem]) -> None:
    """Read the date of injury from the first phrase that states it, and the last day of a cumulative trauma."""
    match = _find_date_of_injury(fields["text"].lower(), text, pos, endpos)
    if match and _set_date(fields, "date_of_injury", match, problems):
        last = _PERIOD.match(text, match.end("date"), endpos)
        if last and (not last["and"] or _BETWEEN_DAYS.match(text, pos, match.start("date"))):
            _set_date(fields, "injury_end", last, problems)


def _set_date(fields: Fields, name: str, match: Match, problems: list[Problem]) -> date | None:
    """Set a date, or report that the calendar does not have it."""
    day = read_date(match["date"])
    if day:
        fields.set(name, day, match.span("date"))
    else:
        message = f"Invalid date of injury in the clinical summary: {match['date']}."
        problems.append(problem("date-impossible", message, Span(*match.span("date"))))
    return day


def _find_date_of_injury(lower: str, text: str, pos: int, endpos: int) -> Match | None:
    """Find the first date of the surest phrase that is about this injury."""
    for words, pattern in _PHRASES:
        if any(map(lower.__contains__, words)):
            found = pattern.finditer(text, pos, endpos)
            dated = found if "date" in pattern.groupindex else _find_dates_before(found, text, pos)
            if match := next((match for match in dated if not _ANOTHER.precede(text, pos, match.start())), None):
                return match
    return None


def _find_dates_before(found: Iterator[Match], text: str, pos: int) -> Iterator[Match]:
    """Find the dates right before some words."""
    for words in found:
        if day := _DATE_BEFORE.match(text, pos, words.start()):
            yield day
