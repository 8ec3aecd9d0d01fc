"""The header of a letter: case number, dates and priority, labelled in a table or stated in sentences."""

from .header import read_header
from .stated_dates import find_stated_dates

__all__ = ["find_stated_dates", "read_header"]
