"""Patterns compiled on first use: compiling all of them would double the time of `import imrparse`.

There are two engines. `regex` matches backwards and approximately, and is faster over a long text regardless of case.
A call to `re` costs half as much as one to `regex`, so `re` does the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeAlias, cast

import regex

Pattern: TypeAlias = "regex.Pattern[str] | re.Pattern[str]"
Match: TypeAlias = "regex.Match[str] | re.Match[str]"


class _LazyPattern:
    """A pattern that is compiled when one of its attributes is first looked up."""

    def __init__(self, compiler: Callable[..., Any], pattern: str, flags: int) -> None:
        """Keep what is needed to compile the pattern."""
        self._compiler = compiler
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> Any:  # noqa: ANN401 -- a pattern of either engine
        return self._compiler(self._pattern, self._flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- any attribute of a pattern
        """Look an attribute up in the compiled pattern, and keep it, so that the next look-up is direct."""
        value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value

    def __repr__(self) -> str:
        return f"<lazy pattern {self._pattern!r}>"


def lazy_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Return a pattern of `regex`, compiled on first use.

    >>> lazy_regex("[0-9]+").search("4 visits").group()
    '4'
    """
    return cast("regex.Pattern[str]", _LazyPattern(regex.compile, pattern, flags))


def lazy_re(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern of the standard library, compiled on first use.

    >>> lazy_re("[0-9]+").search("4 visits").group()
    '4'
    """
    return cast("re.Pattern[str]", _LazyPattern(re.compile, pattern, flags))


def match_end(pattern: Pattern, text: str, pos: int, endpos: int | None = None) -> int:
    """Return where a match at an offset ends, or the offset itself if there is none.

    >>> match_end(lazy_re("[0-9]+"), "CM16", 2), match_end(lazy_re("[0-9]+"), "CM16", 0)
    (4, 0)
    """
    match = pattern.match(text, pos, len(text) if endpos is None else endpos)
    return match.end() if match else pos
