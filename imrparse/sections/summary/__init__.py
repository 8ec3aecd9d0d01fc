"""The clinical case summary, and the age, sex and date of injury of the worker."""

from .summary import read_summary

__all__ = ["read_summary"]
