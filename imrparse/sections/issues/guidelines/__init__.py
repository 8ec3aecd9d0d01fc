"""The guidelines that one side bases its decision on: the paragraph after "… guideline:", or sentences."""

from .basis import read_basis
from .clauses import find_clauses
from .sentences import Side, read_sentences

__all__ = ["Side", "find_clauses", "read_basis", "read_sentences"]
