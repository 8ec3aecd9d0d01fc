"""Prints the figures of a benchmark run as one table."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Figure = tuple[str, str, float, float | None]
"""What was measured, on which letters, the figure, and its limit."""

FIGURES = pytest.StashKey[list[Figure]]()


@pytest.fixture
def figure(pytestconfig: pytest.Config) -> Callable[..., None]:
    """Return a function that notes a figure for the table and fails if it exceeds its limit."""

    def note(what: str, letters: str, value: float, most: float | None = None) -> None:
        pytestconfig.stash.setdefault(FIGURES, []).append((what, letters, value, most))
        assert most is None or value <= most, f"{what}, {letters} letters: {value:.2f}, and at most {most} is allowed"

    return note


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the table after the tests."""
    figures = config.stash.get(FIGURES, [])
    if not figures:
        return
    terminalreporter.section('figures: ratios to " ".join(text.split()), or as they say')
    terminalreporter.line(f"{'':<52}{'letters':<10}{'figure':>8}{'at most':>9}")
    for what, letters, value, most in figures:
        over = most is not None and value > most
        line = f"{what:<52}{letters:<10}{value:>8.2f}{'' if most is None else f'{most:g}':>9}{'  too much' * over}"
        terminalreporter.line(line, red=over)
