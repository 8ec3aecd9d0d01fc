"""What a disputed item asks for: drug or therapy, how much, when, and for which part of the body."""

from .recognisers import read_request

__all__ = ["read_request"]
