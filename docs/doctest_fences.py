"""Format the examples in docstrings as code on the API page; Griffe treats them as prose."""

from __future__ import annotations

import re
from typing import Any

import griffe

_EXAMPLE = re.compile(r"^>>> .*?(?=\n\n|\Z)", re.MULTILINE | re.DOTALL)
"""A line that begins with a prompt, and all lines up to the next blank one."""


class DoctestFences(griffe.Extension):
    """Puts a code fence around each example."""

    def on_instance(self, *, obj: griffe.Object, **_: Any) -> None:  # noqa: ANN401 -- the other arguments are unused
        """Put the fences into the docstring of an object."""
        if obj.docstring:
            obj.docstring.value = _EXAMPLE.sub(r"```pycon\n\g<0>\n```", obj.docstring.value)
