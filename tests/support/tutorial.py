"""The code of docs/tutorial.md, and what it prints."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import Final

from .paths import ROOT

TUTORIAL: Final = ROOT / "docs" / "tutorial.md"

_BLOCK: Final = re.compile(
    r"(^```python\n(?P<code>.*?)^```$)(?P<between>\n\n```text\n(?P<output>.*?)^```$)?", re.MULTILINE | re.DOTALL
)


def run_tutorial(page: str, folder: Path) -> str:
    """Run the code of the page in a folder that has `examples`, and return the page with what each block printed."""
    names: dict[str, object] = {}

    def fill_in(block: re.Match[str]) -> str:
        printed = io.StringIO()
        with contextlib.chdir(folder), contextlib.redirect_stdout(printed):
            exec(compile(block["code"], str(TUTORIAL), "exec"), names)  # noqa: S102 -- a page of this repository
        output = printed.getvalue()
        if block["output"] is None:
            assert not output, output
            return block[0]
        return f"{block[1]}\n\n```text\n{output}```"

    return _BLOCK.sub(fill_in, page)
