"""Runs the examples in a page of Markdown: every block of Python with a prompt."""

from __future__ import annotations

import doctest
import re
from pathlib import Path


def run_examples(path: Path) -> doctest.TestResults:
    """Run the examples of a page in order and return how many failed; failures are printed to standard output."""
    blocks = re.findall(r"^```python\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    examples = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, path.name, str(path), 0)
    return doctest.DocTestRunner().run(examples)
