"""Patterns that are compiled when they are first used.

Compiling all of them takes longer than importing attrs and regex, and a program that only passes results on needs
none. They use two engines: `regex` matches backwards and approximately, and is faster on a long text regardless of
case; a call to `re` costs half as much, so it does the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias, cast

import regex

Pattern: TypeAlias = "regex.Pattern[str] | re.Pattern[str]"
Match: TypeAlias = "regex.Match[str] | re.Match[str]"


class _Lazy:
    """A pattern that is compiled when one of its methods is first looked up."""

    def __init__(self, compile_it: Callable[..., Any], pattern: str, flags: int) -> None:
        """Keep what is to be compiled."""
        self._source = compile_it, pattern, flags

    def __repr__(self) -> str:
        """Show the pattern, compiled or not."""
        compile_it, pattern, flags = self._source
        return f"lazy_{compile_it.__module__.partition('.')[0]}({pattern!r}, {flags:d})"

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- any attribute of a pattern
        """Compile the pattern and keep its methods here, where later look-ups find them without this call."""
        compile_it, pattern, flags = self._source
        compiled = compile_it(pattern, flags)
        vars(self).update({one: getattr(compiled, one) for one in dir(compiled) if not one.startswith("_")})
        return getattr(compiled, name)


def lazy_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Return a pattern of `regex`, compiled on first use.

    >>> lazy_regex("[0-9]+").search("4 visits").group()
    '4'
    """
    return cast("regex.Pattern[str]", _Lazy(regex.compile, pattern, flags))


def lazy_re(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern of the standard library, compiled on first use.

    >>> lazy_re("[0-9]+").search("4 visits").group()
    '4'
    """
    return cast("re.Pattern[str]", _Lazy(re.compile, pattern, flags))


def match_end(pattern: Pattern, text: str, pos: int, endpos: int | None = None) -> int:
    """Return where a match at an offset ends, or the offset itself if there is none.

    >>> match_end(lazy_re("[0-9]+"), "4 visits", 0), match_end(lazy_re("[0-9]+"), "4 visits", 1)
    (1, 1)
    """
    match = pattern.match(text, pos, len(text) if endpos is None else endpos)
    return match.end() if match else pos
