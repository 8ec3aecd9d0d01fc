"""The people whom a summary names: the worker, and everyone else.

A summary also names doctors, relatives, and those who caused the injury; a fact counts only if it can mean the worker.
"""

from __future__ import annotations

from typing import Final

from ..._text.lazy import lazy_regex

WORKER: Final = (
    r"(?:injured\s++worker|patient|worker|applicant|claimant|employee|individual|laborer|(?:Mr|Mrs|Ms|Miss)\b\.?+)"
)
"""Pattern of the words for the worker, for use in other patterns."""
MALE: Final = r"(?P<male>male|man|gentleman)"
"""Pattern of the words for a man, for use in other patterns."""
FEMALE: Final = r"(?P<female>female|woman|lady)"
"""Pattern of the words for a woman, for use in other patterns."""
KIN: Final = (
    r"(?:wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|son|daughter|child|children|mother|father|parents?"
    r"|brother|sister|sibling|uncle|aunt|nephew|niece|grand(?:son|daughter|mother|father|child|children))"
)
"""Pattern of the words for relatives, for use in other patterns."""
COLLEAGUES: Final = r"(?:supervisor|co-?worker|boss|manager|foreman|colleague)"
"""Pattern of the words for other people at work, for use in other patterns."""

_STEMS: Final = (
    "assist|bath|carry|catch|chang|escort|feed|hold|lift|mov|pull|push"
    "|reposition|restrain|roll|subdu|transfer|transport|turn"
)
_OTHERS: Final = "customer|driver|inmate|passenger|resident|student|suspect"
_SIGNS: Final = frozenset(
    [
        *"against another by her his their with".split(),
        *_OTHERS.split("|"),
        *(stem + ending for stem in _STEMS.split("|") for ending in ("ed", "ing", "ted", "ting")),
    ]
)
"""Words of which one precedes somebody else than the worker."""
# struck by a … | lifting a … | his … | another …
_BEFORE_OTHER: Final = lazy_regex(
    rf"""(?xri)
    \b (?: (?:against|by|with) (?:\s++ (?:an?|another|her|his|one|the|their) )?+
         | (?:{_STEMS})t?(?:ed|ing) \s++ (?:an?|another|her|his|one|the)
         | another | her | his | their
         | (?:{_OTHERS}) ,?\s++(?:was\s++)?an? )
    \s++ (?: [\w'-]{{1,20}} [\s,]++ ){{0,3}}?
    """
)
_FARTHEST: Final = 80


def is_other(text: str, pos: int, at: int) -> bool:
    """Return whether the words before an offset show that somebody else than the worker follows.

    >>> is_other("struck by a car driven by a 22 year old", 0, 28), is_other("The patient is a 22 year old", 0, 17)
    (True, False)
    """
    first = max(pos, at - _FARTHEST)
    sentence = max(first, text.rfind(". ", first, at) + 1)
    if _SIGNS.isdisjoint(text[sentence:at].lower().replace(",", " ").split()):
        return False  # as before nearly every fact
    return _BEFORE_OTHER.match(text, sentence, at) is not None
