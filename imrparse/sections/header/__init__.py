"""The header of a letter: case number, dates and priority, in a table or in sentences, and the cover page."""

from .head_words import HeadWords
from .header import read_header

__all__ = ["HeadWords", "read_header"]
