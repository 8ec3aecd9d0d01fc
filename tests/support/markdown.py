"""The examples in a page of Markdown, as the tests run them: whatever shows a prompt in a block of Python."""

from __future__ import annotations

import doctest
import re
from pathlib import Path


def run_examples(path: Path) -> doctest.TestResults:
    """Run the examples of a page one after another; whatever fails is told on standard output."""
    blocks = re.findall(r"^```python\n(.*?)^```$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    examples = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, path.name, str(path), 0)
    return doctest.DocTestRunner().run(examples)
