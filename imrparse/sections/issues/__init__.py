"""The disputed treatments: where each is, what was decided, and the guidelines and reasons of both sides."""

from .issue import read_issues

__all__ = ["read_issues"]
