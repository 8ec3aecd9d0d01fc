"""The header of a letter: case number, dates and priority, in a table or in sentences, and the cover page."""

from .cover_page import find_stock_text
from .header import read_header
from .stated_dates import find_stated_dates

__all__ = ["find_stated_dates", "find_stock_text", "read_header"]
