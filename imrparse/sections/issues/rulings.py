"""Joins the rulings of the head of a letter of 2013 with the blocks of their reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from ..._text.plain import collapse
from .._rulings import Ruling
from .anchors import DECISION, Anchor, Anchors
from .blocks import IssueBlock


def join_rulings(text: str, rulings: Iterable[Ruling], blocks: list[IssueBlock]) -> Iterator[IssueBlock]:
    """Join each ruling to the block of its reasons, by its number or else by the words of the treatment.

    A ruling that is printed twice counts once. A ruling or a block without a counterpart is an issue by itself, but if
    there is only one ruling, it also goes with a block that names no treatment.
    """
    distinct = _drop_repeated(text, rulings)
    left = {block.start: block for block in blocks}
    starts = {key: block.start for block in blocks for key in (block.number, _treatment(text, block))}
    for ruling in distinct:
        keys = [key for key in (ruling.number, _treatment(text, ruling)) if key]
        if len(distinct) == 1:
            keys.append("")  # the key of a block that names no treatment
        found = (left.pop(starts[key], None) for key in keys if key in starts)
        yield _join(text, ruling, next(filter(None, found), None))
    yield from left.values()


def _drop_repeated(text: str, rulings: Iterable[Ruling]) -> list[Ruling]:
    """Keep the first of the rulings that have the same number, treatment and decision."""
    distinct: dict[tuple[int | None, str, str], Ruling] = {}
    for ruling in rulings:
        decision = collapse(text[ruling.treatment_end : ruling.end])
        distinct.setdefault((ruling.number, _treatment(text, ruling), decision), ruling)
    return list(distinct.values())


def _treatment(text: str, place: Ruling | IssueBlock) -> str:
    """Return the words of a treatment in lower case, for comparison."""
    return collapse(text[place.treatment_start : place.treatment_end]).lower()


def _join(text: str, ruling: Ruling, block: IssueBlock | None) -> IssueBlock:
    """Return a block with the treatment and the decision of a ruling; without a block, one of the ruling alone."""
    start, end = ruling.treatment_end, ruling.end
    decision = Anchor(DECISION, start, end, text[start:end]) if start < end else None
    if block is None:
        return IssueBlock(ruling.start, ruling.treatment_start, start, Anchors(decision), end)
    return evolve(
        block,
        treatment_start=ruling.treatment_start,
        treatment_end=start,
        anchors=block.anchors._replace(decision=decision),
    )
