"""What a disputed item asks for: drug or therapy, how much, when, and for which part of the body."""

from .recognisers import read_requests

__all__ = ["read_requests"]
