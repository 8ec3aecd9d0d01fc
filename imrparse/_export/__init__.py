"""Exports of a determination: JSON, table rows, HTML."""
