"""Settings of hypothesis: a short search on every run, a long one with `--hypothesis-profile=search --timeout=0`.

With IMRPARSE_REQUIRE_EXAMPLES=1 a test fails that would be skipped because the packages of an extra are missing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "default",
    deadline=None,  # a busy machine is no failure
    derandomize=True,  # the same examples on every run and every machine
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", settings.get_profile("default"), derandomize=False, max_examples=3000)
settings.load_profile("default")


@pytest.fixture
def untraced() -> Iterator[None]:
    """Keep the coverage tool out of a test, if there is one: it would double the time."""
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail a test that was skipped because of an extra, if all extras should be installed."""
    report = yield
    if report.skipped and "extra `" in str(report.longrepr) and os.environ.get("IMRPARSE_REQUIRE_EXAMPLES") == "1":
        report.outcome = "failed"
    return report
