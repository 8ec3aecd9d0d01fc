"""Determinations in other forms: JSON, rows of tables, HTML."""
