"""Recognises names of a closed list that a scanner misread, a converter tore, or a letter prints in capitals.

Only what scanners are known to confuse is undone, at two places at most: "Podiatrics" is no misread "Pediatrics".
"""

from __future__ import annotations

from functools import cache
from typing import Final

_MOST_ERRORS: Final = 2
_SHORTEST_NAME: Final = 4
_SMALL_WORDS: Final = frozenset({"and", "of", "the", "with", "within", "in"})
_CONFUSED: Final = tuple(
    (right, wrong)
    for pair in (
        "a=4 a=o b=8 b=h c=e c=g cl=d d=cl d=o e=c e=f f=p f=t g=9 g=c g=q h=b h=li h=n i=! i=1 i=l i=t i=| k=x "
        "l=! l=1 l=i l=t l=| li=h m=n m=nn m=rn n=h n=m n=ri n=u o=0 o=a p=f q=g r=k r=t ri=n rn=m s=5 t=f t=i t=l "
        "u=ii u=n u=v v=y w=vv x=k y=v z=2"
    ).split()
    for right, wrong in [pair.split("=")]
)
"""What is printed, and what a scanner takes it for."""


def find_misread_name(printed: str, names: frozenset[str]) -> str | None:
    """Return the only name of a list, which is in lower case, that a printed name was misread from; otherwise None.

    >>> names = frozenset({"california", "new york", "physical medicine and rehabilitation"})
    >>> find_misread_name("Califomia", names), find_misread_name("NEWYORK", names), find_misread_name("Ohio", names)
    ('California', 'New York', None)
    >>> find_misread_name("Physical Medicine & Rehabi1itation", names)
    'Physical Medicine & Rehabilitation'
    """
    folded = printed.lower().replace("&", " and ")
    bare = "".join(folded.split())
    if len(bare) < _SHORTEST_NAME:
        return None
    name = _bare_names(names).get(bare)
    if name is None:
        near = [one for one in _bare_names(names) if abs(len(one) - len(bare)) <= _MOST_ERRORS]
        found = [_bare_names(names)[one] for one in near if _is_misread(bare, one, _MOST_ERRORS)]
        name = found[0] if len(found) == 1 else None
    return _capitalise(name, has_ampersand="&" in printed) if name else None


@cache
def _bare_names(names: frozenset[str]) -> dict[str, str]:
    return {"".join(name.split()): name for name in sorted(names)}


def _is_misread(printed: str, name: str, errors: int) -> bool:
    """Return whether a scanner may have made a printed name of another, with so many errors at most."""
    same = count_same(printed, name)
    if same == len(printed) == len(name):
        return True
    if not errors:
        return False
    return any(
        name.startswith(right, same)
        and printed.startswith(wrong, same)
        and _is_misread(printed[same + len(wrong) :], name[same + len(right) :], errors - 1)
        for right, wrong in _CONFUSED
    )


def count_same(printed: str, name: str) -> int:
    """Return how many letters at the start of two names are the same."""
    pairs = enumerate(zip(printed, name, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(printed), len(name)))


def _capitalise(name: str, *, has_ampersand: bool) -> str:
    """Return a name of a list as letters print it."""
    capitalised = " ".join(word if word in _SMALL_WORDS else _capitalise_word(word) for word in name.split())
    return capitalised.replace(" and ", " & ") if has_ampersand else capitalised


def _capitalise_word(word: str) -> str:
    if "." in word or word == "dc":  # U.S., D.C.
        return word.upper()
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
