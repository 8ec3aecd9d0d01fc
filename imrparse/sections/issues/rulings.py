"""Rulings: treatments that stand apart from the reasons, in the head of a letter of 2013.

A sentence of its own states each, with its decision, and may be printed twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import regex
from attrs import evolve

from ..._split import Section
from ..._text.necessity import SENTENCE_END
from ..._text.plain import collapse
from ...layouts import Layout
from .anchors import DECISION, Anchor, Anchors, treatment_opener
from .blocks import IssueBlock


class Ruling(NamedTuple):
    """Where a treatment stands apart from the reasons, with its decision where that is told."""

    number: int | None
    """Its number as printed."""
    start: int
    """Where the number begins, or the stock words before the treatment."""
    treatment: int
    """Where the treatment begins."""
    treatment_end: int
    """Where the treatment ends and the decision begins; the end where no decision is told."""
    end: int
    """Where the sentence ends."""


def find_rulings(text: str, head: Section, layout: Layout) -> list[Ruling]:
    """Find every treatment that stands in the head, each as often as it is printed."""
    if not layout.treatment_openers:
        return []
    openers = list(treatment_opener(layout).finditer(text, head.start, head.end))
    ends = [*(opener.start() for opener in openers), head.end][1:]
    found = (_find_ruling(text, opener, end) for opener, end in zip(openers, ends, strict=True))
    return [ruling for ruling in found if ruling]


def _find_ruling(text: str, opener: regex.Match[str], endpos: int) -> Ruling | None:
    """Find where the treatment ends: after a label at the next one, else where the sentence goes on to decide."""
    number = int(opener["number"]) if opener["number"] else None
    if opener["opener"].endswith(":"):
        return Ruling(number, opener.start(), opener.end(), endpos, endpos)
    sentence = SENTENCE_END.search(text, opener.end(), endpos)
    return Ruling(number, opener.start(), opener.end(), *sentence.span()) if sentence else None


def join_rulings(text: str, rulings: Iterable[Ruling], blocks: list[IssueBlock]) -> Iterator[IssueBlock]:
    """Put each ruling with the block of its reasons, found by its number, or else by the words of the treatment.

    A ruling that is printed twice is one. A ruling or block that has no counterpart is an issue of its own, save that
    the only ruling takes the only block where that names no treatment.
    """
    once = _drop_repeated(text, rulings)
    left = {block.start: block for block in blocks}
    starts = {key: block.start for block in blocks for key in (block.number, _said(text, block))}
    for ruling in once:
        keys = [key for key in (ruling.number, _said(text, ruling)) if key] + [""] * (len(once) == 1)
        found = (left.pop(starts[key], None) for key in keys if key in starts)
        yield _rule(text, ruling, next(filter(None, found), None))
    yield from left.values()


def _drop_repeated(text: str, rulings: Iterable[Ruling]) -> list[Ruling]:
    """Keep the first of those rulings that are the same word for word."""
    once: dict[tuple[int | None, str, str], Ruling] = {}
    for ruling in rulings:
        once.setdefault((ruling.number, _said(text, ruling), collapse(text[ruling.treatment_end : ruling.end])), ruling)
    return list(once.values())


def _said(text: str, place: Ruling | IssueBlock) -> str:
    """Give the words of a treatment, to be compared."""
    return collapse(text[place.treatment : place.treatment_end]).lower()


def _rule(text: str, ruling: Ruling, block: IssueBlock | None) -> IssueBlock:
    """Give a block the treatment and the decision of its ruling; without a block, the ruling is one by itself."""
    start, end = ruling.treatment_end, ruling.end
    decision = Anchor(DECISION, start, end, text[start:end]) if start < end else None
    if block is None:
        return IssueBlock(ruling.start, ruling.treatment, start, Anchors(decision), end)
    return evolve(
        block, treatment=ruling.treatment, treatment_end=start, anchors=block.anchors._replace(decision=decision)
    )
