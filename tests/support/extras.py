"""Skips tests that need the packages of an extra where those are not installed.

With IMRPARSE_REQUIRE_EXAMPLES=1 such a test fails instead: see `conftest.py`.
"""

from __future__ import annotations

from importlib.util import find_spec

import pytest


def requires(*packages: str, extra: str = "examples") -> pytest.MarkDecorator:
    """Return a mark that skips a test, or a module whose `pytestmark` it is, if packages are missing."""
    missing = [name for name in packages if find_spec(name) is None]
    reason = f"not installed: {', '.join(missing)}, of the extra `{extra}`"
    return pytest.mark.skipif(bool(missing), reason=reason)
