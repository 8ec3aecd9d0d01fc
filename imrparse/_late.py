"""Patterns that are compiled when they are first used.

To compile them all takes twice as long as to import attrs and regex; a program that passes results on needs none. They
come from two libraries: `regex` is the faster in a long text without regard to case, reads backwards and approximates;
a call of `re` costs half as much, so it has the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias, cast

import regex

Pattern: TypeAlias = "regex.Pattern[str] | re.Pattern[str]"
Match: TypeAlias = "regex.Match[str] | re.Match[str]"


class _Compiled:
    """A pattern that has been compiled: whatever it has stands in its dictionary."""

    def __init__(self, compile_it: Callable[..., Any], pattern: str, flags: int) -> None:
        """Keep what is to be compiled."""
        self._how = compile_it, pattern, flags

    def __repr__(self) -> str:
        """Show the pattern, compiled or not."""
        _, pattern, flags = self._how
        return f"late({pattern!r}, {flags:d})"


class _Late(_Compiled):
    """A pattern that is compiled when one of its methods is first asked for."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- any attribute of a pattern
        """Compile it; what it has stands here from then on, so that it costs nothing to find it again."""
        compile_it, pattern, flags = self._how
        compiled = compile_it(pattern, flags)
        vars(self).update({one: getattr(compiled, one) for one in dir(compiled) if not one.startswith("_")})
        self.__class__ = _Compiled  # type: ignore[assignment]  # without __getattr__ it is asked in half the time
        return getattr(self, name)


def late(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Give a pattern of `regex`, compiled when it is first used.

    >>> late("[0-9]+").search("4 visits").group()
    '4'
    """
    return cast("regex.Pattern[str]", _Late(regex.compile, pattern, flags))


def late_re(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern of the standard library, compiled when it is first used.

    >>> late_re("[0-9]+").search("4 visits").group()
    '4'
    """
    return cast("re.Pattern[str]", _Late(re.compile, pattern, flags))
