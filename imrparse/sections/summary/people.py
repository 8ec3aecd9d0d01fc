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

# struck by a … | lifting a … | his … | another …
_BEFORE_OTHER: Final = lazy_regex(
    r"""(?xri)
    \b (?: (?:by|with|against) (?:\s++ (?:an?|the|another|one|her|his|their) )?+
         | (?: assist | bath | carry | catch | chang | escort | feed | hold | lift | mov | pull | push
             | reposition | restrain | roll | subdu | transfer | transport | turn )
             (?:t?ing|ed) \s++ (?:an?|the|another|her|his|one)
         | another | her | his | their
         | (?:customer|driver|inmate|passenger|resident|student|suspect) ,?\s++(?:was\s++)?an? )
    \s++ (?: [\w'-]{1,20} [\s,]++ ){0,3}?
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
    return _BEFORE_OTHER.match(text, sentence, at) is not None
