"""How the lists spell names."""

from __future__ import annotations


def fold(name: str) -> str:
    """Return a name as the lists have it: in lower case, with "and" for "&".

    >>> fold("Physical Medicine & Rehabilitation")
    'physical medicine and rehabilitation'
    """
    return name.lower().replace(" & ", " and ")


def with_plurals(words: str) -> frozenset[str]:
    """Return the words of a list separated by white space, and the plural of each."""
    singular = words.split()
    return frozenset([*singular, *(word + ("es" if word.endswith(("ch", "x")) else "s") for word in singular)])
