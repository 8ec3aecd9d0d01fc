"""The people whom a summary names: the worker, and everyone else.

A summary also names doctors, relatives, and those who caused the injury; a fact counts only if it can mean the worker.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from ..._text.lazy import lazy_regex

WORKER: Final = (
    r"(?:injured\s++worker|patient|worker|applicant|claimant|employee|individual|laborer|(?:Mr|Mrs|Ms|Miss)\b\.?+)"
)
"""Pattern of the words for the worker, for use in other patterns."""
MALE: Final = r"(?P<male>male|man|gentleman)"
"""Pattern of the words for a man, for use in other patterns."""
FEMALE: Final = r"(?P<female>female|woman|lady)"
"""Pattern of the words for a woman, for use in other patterns."""
KIN_WORDS: Final = (
    "wife husband spouse partner fiance fiancee fiancé fiancée girlfriend boyfriend son daughter child children mother"
    " father parent parents brother sister sibling uncle aunt nephew niece grandson granddaughter grandmother"
    " grandfather grandchild grandchildren"
).split()
"""The words for relatives, in lower case."""
KIN: Final = f"(?:{'|'.join(KIN_WORDS)})"
"""Pattern of the words for relatives, for use in other patterns."""
COLLEAGUE_WORDS: Final = "supervisor co-worker coworker boss manager foreman colleague".split()
"""The words for other people at work, in lower case."""
COLLEAGUES: Final = f"(?:{'|'.join(COLLEAGUE_WORDS)})"
"""Pattern of the words for other people at work, for use in other patterns."""

_FARTHEST: Final = 80


class WordsBefore(NamedTuple):
    """Words that show, right before a fact, that it is about somebody or something else."""

    pattern: regex.Pattern[str]
    """Their pattern, which matches backwards."""
    signs: frozenset[str]
    """Words in lower case of which they have one, to see fast that there are none, as before nearly every fact."""
    endings: tuple[str, ...] = ()
    """How they end if they have none of the signs."""

    def precede(self, text: str, pos: int, at: int) -> bool:
        """Return whether these words come right before an offset, in the same sentence."""
        first = max(pos, at - _FARTHEST)
        sentence = max(first, text.rfind(". ", first, at) + 1)
        before = text[sentence:at].lower()
        if self.signs.isdisjoint(before.replace(",", " ").split()) and not before.endswith(self.endings):
            return False
        return self.pattern.match(text, sentence, at) is not None


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
_OTHER: Final = WordsBefore(_BEFORE_OTHER, _SIGNS)


def is_other(text: str, pos: int, at: int) -> bool:
    """Return whether the words before an offset show that somebody else than the worker follows.

    >>> is_other("struck by a car driven by a 22 year old", 0, 28), is_other("The patient is a 22 year old", 0, 17)
    (True, False)
    """
    return _OTHER.precede(text, pos, at)
