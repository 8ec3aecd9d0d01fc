"""The disputed treatments: where each stands, what was decided about it, on what each side relied, and why."""

from .issue import read_issues

__all__ = ["read_issues"]
