"""The guidelines that one side bases its decision on: the paragraph after "… guideline:"."""

from .basis import read_basis

__all__ = ["read_basis"]
