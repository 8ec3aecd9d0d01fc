"""Marks the tests that want packages of an extra: without them a test is skipped, and the reason says so.

`conftest.py` makes it a failure where IMRPARSE_REQUIRE_EXAMPLES=1 says that all is installed.
"""

from __future__ import annotations

from importlib.util import find_spec

import pytest


def wants(*packages: str, extra: str = "examples") -> pytest.MarkDecorator:
    """Skip a test, or a whole module as its `pytestmark`, where packages are missing."""
    missing = [name for name in packages if find_spec(name) is None]
    reason = f"not installed: {', '.join(missing)}, of the extra `{extra}`"
    return pytest.mark.skipif(bool(missing), reason=reason)
