"""The worker's sex: stated beside the age, by a word or a title, or implied by a pronoun."""

from __future__ import annotations

import re
from typing import Final

import regex

from ..._text.lazy import Match, lazy_re, lazy_regex
from ...models import Sex
from .._fields import Fields
from .people import COLLEAGUES, FEMALE, KIN, MALE, WORKER, is_other

# after an age: "47 y.o. F" | "46-year-old, right-hand dominant, Spanish-speaking male" | "52F"
_LETTER_AFTER_AGE: Final = lazy_re(r"\.?[\s,/-]*+(?:(?P<male>M)|(?P<female>F))\b")
# the full stop of "y.o." or before a small letter ends no sentence
_SEX_AFTER_AGE: Final = lazy_re(
    rf"(?:\.(?:(?<=y\.o\.)|(?=\s*+(?-i:[,a-z]))))?+"
    rf"(?:(?!\b(?:after|by|her|his|that|when|while|who|whose|with)\b)[^.;]){{0,60}}?(?:\b|(?<=old))(?:{MALE}|{FEMALE})\b",
    re.IGNORECASE,
)
# This is a female patient | The patient is a male | … with the sex after a label
_SEX_OF_WORKER: Final = lazy_regex(
    rf"\b(?:{MALE}|{FEMALE})\s++{WORKER}\b|\b{WORKER}\s++(?:is|was)\s++an?\s++(?:{MALE}|{FEMALE})\b"
    rf"|\b(?:Sex|Gender)\s*+:\s*+(?:(?P<male>male|M)|(?P<female>female|F))\b",
    regex.IGNORECASE,
)
# Mrs. Doe is … | Mr. reports … | Ms. ____ sustained …; not Mr. Smith, PT
_TITLE: Final = lazy_regex(
    r"""(?x)
    \b (?: (?P<male>Mr) | (?P<female>Mrs|Ms|Miss) )\b \.?+
    (?: \s++ (?:[A-Z][\w'-]*+ | _++ | \[[^\]]{0,20}+\] ) ){0,2}? \s++
    (?: also | complain(?:s|ed) | continues | denies | developed | fell | had | has | injured | is
      | presented | presents | report(?:s|ed) | slipped | stat(?:es|ed) | suffer(?:s|ed)
      | sustained | tripped | underwent
      | was(?!\s++(?:seen|treated|evaluated|examined)\s++by) | worked | works ) \b
    """
)


def set_sex(fields: Fields, text: str, after_age: int | None, pos: int, endpos: int) -> None:
    """Read the worker's sex from a statement or, if there is none, from a pronoun."""
    stated: Match | None = None
    if after_age:
        stated = _LETTER_AFTER_AGE.match(text, after_age, endpos) or _SEX_AFTER_AGE.match(text, after_age, endpos)
    stated = stated or _find_statement(text, pos, endpos) or _TITLE.search(text, pos, endpos)
    if stated := stated or _find_pronoun(text, pos, endpos):
        group = "male" if stated["male"] else "female"
        fields.set("sex", Sex[group.upper()], stated.span(group))


def _find_statement(text: str, pos: int, endpos: int) -> Match | None:
    """Find the words for the worker's sex; "lifting a male patient" is about somebody else."""
    found = _SEX_OF_WORKER.finditer(text, pos, endpos)
    return next((match for match in found if not is_other(text, pos, match.start())), None)


# --- Pronouns ---------------------------------------------------------------------------------------------------------

# up to its full stop, which is not the one of "Dr."
_SENTENCE: Final = lazy_regex(r"[^.!?]++(?:(?:[.!?](?!\s|\Z)|(?<=\b(?:Dr|Mr|Ms|Mrs|M\.D))\.)[^.!?]*+)*+")
_PRONOUN: Final = lazy_regex(r"\b(?:(?P<male>he|his|him)|(?P<female>she|hers?))\b", regex.IGNORECASE)
_OPENING: Final = lazy_regex(r"\s*+(?:(?:[Aa]s\s++of|[Bb]y|[Ii]n|[Oo]n|[Ss]ince)\s++[^,;:]{1,30}?[0-9],?\s++)?+")
_WORKER_NAMED: Final = lazy_regex(rf"\b{WORKER}\b", regex.IGNORECASE)
# also a relative, unless a pronoun for the worker names it: "lives with his wife"
_OTHER_NAMED: Final = lazy_regex(
    rf"""(?xi)
    \b(?: chiropractor | doctor | Dr | evaluator | examiner | M\.?D | neurologist
        | nurse(?!(?:'?s)?\s++(?:aide|assistant))
        | orthopa?edist | physician | provider | psychiatrist | psychologist | reviewer | specialist
        | surgeon | therapist | treater | {COLLEAGUES} )s?\b
  | (?<! \b(?:his|her) \s{{1,3}} ) \b {KIN} s?\b
    """
)


def _find_pronoun(text: str, pos: int, endpos: int) -> regex.Match[str] | None:
    """Find a pronoun that can only mean the worker; None if such pronouns disagree.

    The sentence must name the worker before the pronoun and nobody else, or open with the pronoun and follow a sentence
    about the worker.
    """
    found: list[regex.Match[str]] = []
    worker_before = True  # a summary that opens with a pronoun means the worker
    for sentence in _SENTENCE.finditer(text, pos, endpos):
        span = sentence.span()
        named = _WORKER_NAMED.search(text, *span)
        pronoun = _PRONOUN.search(text, named.end() if named else span[0], span[1])
        opens = pronoun and _OPENING.fullmatch(text, span[0], pronoun.start())
        is_worker = bool(named or (worker_before and opens)) and not _OTHER_NAMED.search(text, *span)
        if pronoun and is_worker:
            found.append(pronoun)
        worker_before = is_worker
    sexes = {pronoun.lastgroup for pronoun in found}
    return found[0] if len(sexes) == 1 else None
