"""The blocks of the issues: where each treatment begins, and where its reasons end.

Nothing in the form marks the place where one issue's rationale ends and the next one's treatment begins, save a number
in some letters; it is found from what stands on both sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, TypeAlias

import regex
from attrs import define, evolve

from ._head import Ruling
from ._late import Match, late, late_re
from ._necessity import NECESSARY
from ._parts import DECISION, FIRST_NUMBERED, NOTHING, NUMBERED, Group, Part, find_body, find_groups, first, last
from ._split import Section
from ._text import collapse, ends_with, skip_space
from .layouts import Layout


@define(eq=False)
class IssueBlock:
    """Where one issue and its parts stand."""

    start: int
    """Where the block begins; of the first issue, the section's heading."""
    treatment: int
    """Where its treatment begins."""
    treatment_end: int
    """Where its treatment ends."""
    parts: Group
    """Decision and labels, each at the place of its rank; None for one that is missing."""
    end: int
    """Where the next issue's block begins."""
    number: int | None = None
    """The issue's number as printed."""

    def after(self, rank: int) -> int:
        """Tell where the part after the one of this rank begins."""
        for part in self.parts[rank + 1 :]:
            if part:
                return part.start
        return self.end


_Opening: TypeAlias = tuple[int, int, int | None]  # where a block begins and where its treatment does, and its number


def split_issues(
    text: str, section: Section | None, layout: Layout, rulings: Iterable[Ruling] = ()
) -> list[IssueBlock]:
    """Find where each issue stands: the blocks of a section, each put with its ruling where the head has some."""
    blocks = _split_section(text, section, layout) if section else []
    return list(_join(text, rulings, blocks)) if rulings else blocks


def _split_section(text: str, section: Section, layout: Layout) -> list[IssueBlock]:
    """Find where each issue of a section stands."""
    groups = find_groups(text, section, layout)
    if not groups:
        return []
    openings = _find_openings(text, section, groups, layout)
    ends = [*(start for start, _, _ in openings[1:]), _find_end(text, last(groups[-1]), section.end)]
    openings[0] = section.start, *openings[0][1:]
    return [_block(text, opening, group, end) for opening, group, end in zip(openings, groups, ends, strict=True)]


def _block(text: str, opening: _Opening, group: Group, endpos: int) -> IssueBlock:
    """Set the bounds of one block."""
    start, treatment, number = opening
    treatment_end = first(group)
    if group[DECISION] is None and (colon := _COLON.match(text, treatment, treatment_end)):
        treatment_end = colon.start()
    return IssueBlock(start, treatment, treatment_end, group, _drop_strays(text, last(group), endpos), number)


_COLON: Final = late(r"(?r)(?:\s*+:)?+\s*+")  # before the first label of an issue whose decision is missing


# --- Where the reasons end --------------------------------------------------------------------------------------------

# A paragraph that begins and ends within a sentence: "\n\n per ear, including hearing aid evaluation,".
_STRAY: Final = late(r"(?r)(?:\n[ ]*+){2,}+(?=[ ]*+[a-z])[^.!?\n]++\s*+")
_SENTENCE_END: Final = late(r"""(?r)[.!?]["')\]]*+\s*+""")


def _drop_strays(text: str, pos: int, endpos: int) -> int:
    """Find the end of what begins at `pos`, without lines that an extractor tore out of it and put behind."""
    if ends_with((".", "!", "?"), text, pos, endpos):
        return endpos
    end = endpos
    while stray := _STRAY.match(text, pos, end):
        end = stray.start()
    return end if end < endpos and _SENTENCE_END.match(text, pos, end) else endpos


# "… is not medically necessary." before a blank line or a new page; read backwards, so the last one is found
_CLOSE: Final = late(rf"(?r){NECESSARY}\s*+\.(?=[ ]*+\n[ ]*+\n)", regex.IGNORECASE)
_BLANK_LINE: Final = late_re(r"\n[ ]*+\n")
_LINE_WRAPS: Final = late_re(r"\S[ ]*+\n[ ]*+\S")


def _find_end(text: str, pos: int, endpos: int) -> int:
    """Find where a letter's last reasons end: with their closing words, if a paragraph of something else follows those.

    Where every line is followed by a blank one, a blank line tells nothing.
    """
    if ends_with(("necessary.",), text, pos, endpos) or not _holds_blank_line(text, pos, endpos):
        return endpos
    close = _CLOSE.search(text, pos, endpos)
    if close and not text[close.end() : endpos].isspace() and _LINE_WRAPS.search(text, pos, close.end()):
        return close.end()
    return endpos


def _holds_blank_line(text: str, pos: int, endpos: int) -> bool:
    """Tell whether a blank line parts a stretch, those at its end apart."""
    return _BLANK_LINE.search(text, pos, pos + len(text[pos:endpos].rstrip())) is not None


# --- Where a treatment begins -----------------------------------------------------------------------------------------


def _find_openings(text: str, section: Section, groups: list[Group], layout: Layout) -> list[_Opening]:
    """Find where each block begins: at its number, or else where its treatment does."""
    start = find_body(text, section, first(groups[0]), layout)
    gaps = [(last(before), first(group)) for before, group in pairwise(groups)]
    openings = _find_numbers(text, number, gaps) if (number := FIRST_NUMBERED.match(text, start)) else []
    if not openings:
        places = [start, *[_find_treatment(text, *gap) for gap in gaps]]
        openings = [(place, place, None) for place in places]
    return [_skip_opener(text, opening, layout) for opening in openings] if layout.treatment_openers else openings


def _find_numbers(text: str, number: Match, gaps: list[tuple[int, int]]) -> list[_Opening]:
    """Find the number of each issue after the first one's; none where one has no number that is higher."""
    found: list[Match] = [number]
    for gap in gaps:
        found += _find_higher(text, int(found[-1]["number"]), gap)
    return [(*one.span("opening"), int(one["number"])) for one in found] if len(found) > len(gaps) else []


def _find_higher(text: str, number: int, gap: tuple[int, int]) -> list[regex.Match[str]]:
    """Find the last number in a gap that is higher than the one before it."""
    return [one for one in NUMBERED.finditer(text, *gap) if int(one["number"]) > number][-1:]


def _skip_opener(text: str, opening: _Opening, layout: Layout) -> _Opening:
    """Leave the stock words before a treatment out of it, with a number before them."""
    start = skip_space(text, opening[0])
    opener = layout.treatment_opener.match(text, start)
    if not opener:
        return opening
    return opening[0], opener.end(), int(opener["number"]) if opener["number"] else None


# A boundary before a treatment: the end of the rationale before it, which may lack its full stop after "necessary".
# Read backwards, from the decision towards the rationale.
_BOUNDARY: Final = r"""(?rx)
    (?: (?P<formula> was\s++the\s++original\s++request\. | Claims\s++Administrator\. | IMR\s++eligible\. )
      | [.!?]["')\]]*+
      | \bmedically\s++(?:necessary|appropriate)(?:\s++(?:and|or)\s++(?:necessary|appropriate))?
    ) \s++
"""
_BOUNDARY_HERE: Final = late(_BOUNDARY)
_NEXT_BOUNDARY: Final = late(rf"{_BOUNDARY} (?=\S)")
# What follows at once where a boundary lies between the last sentences of a partial approval.
_FORMULA_ENDS: Final = late_re(r"The\s++(?:remaining\s++IMR\s++eligible|original\s++request)")
_ORIGINAL: Final = late_re(r"was\s++the\s++original\s++request\.")
_AUTHORIZED: Final = late_re(r"authorized")
_LONGEST_TREATMENT: Final = 900  # the longest seen, a partial approval, has 440 characters


def _find_treatment(text: str, pos: int, endpos: int) -> int:
    """Find where the treatment begins that ends at `endpos`, after the rationale that begins at `pos`.

    A treatment opens a line after the end of a sentence; where the last sentence has no end, the last line that was
    begun on purpose.  Where all lines are joined into one, it opens with the last sentence.
    """
    farthest = max(pos, endpos - _LONGEST_TREATMENT)
    end = endpos
    while (line_end := text.rfind("\n", farthest, end)) >= 0:
        start = skip_space(text, line_end)
        boundary = _BOUNDARY_HERE.match(text, pos, start)
        if boundary and start < endpos and not _is_inside_formula(text, boundary, endpos):
            return start
        end = farthest + len(text[farthest:line_end].rstrip())  # before blank lines, too: they are one gap
    return _find_line(text, pos, endpos) or _find_sentence(text, pos, endpos)


def _find_sentence(text: str, pos: int, endpos: int) -> int:
    """Find the last sentence, begun in no lower case, that can be a treatment; where there is none, it is all one."""
    for boundary in _NEXT_BOUNDARY.finditer(text, pos, endpos):
        start = boundary.end()
        if endpos - start > _LONGEST_TREATMENT:
            break
        if not text[start].islower() and not _is_inside_formula(text, boundary, endpos):
            return start
    return pos


# A line that may open a treatment, with the end of the line before it.
_NEXT_LINE: Final = late(r"(?P<before>[^\n]*+)(?:\n[ ]*+)++(?=(?P<word>[^\s\p{Ll}]\S*+))")


def _find_line(text: str, pos: int, endpos: int) -> int | None:
    """Find the last line begun on purpose: the line before it had room for its first word."""
    breaks = list(_NEXT_LINE.finditer(text, max(pos, endpos - _LONGEST_TREATMENT), endpos))
    if not breaks:
        return None
    width = max(map(len, text[max(0, endpos - 2 * _LONGEST_TREATMENT) : endpos].split("\n")))
    own = [one.end() for one in breaks if len(one["before"].rstrip()) + 1 + len(one["word"]) <= width]
    return own[-1] if own else None


def _is_inside_formula(text: str, boundary: regex.Match[str], endpos: int) -> bool:
    """Tell whether a boundary lies between two sentences of a partial approval, not before the first."""
    if not boundary["formula"]:
        return False
    after = boundary.end()
    if not _ORIGINAL.match(boundary["formula"]):
        return _FORMULA_ENDS.match(text, after, endpos) is not None
    return bool(_AUTHORIZED.search(text, after, endpos)) and not _ORIGINAL.search(text, after, endpos)


# --- Treatments that stand apart from the reasons ---------------------------------------------------------------------


def _join(text: str, rulings: Iterable[Ruling], blocks: list[IssueBlock]) -> Iterator[IssueBlock]:
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
    decision = Part(DECISION, start, end, text[start:end]) if start < end else None
    if block is None:
        return IssueBlock(ruling.start, ruling.treatment, start, (decision, *NOTHING[1:]), end)
    return evolve(block, treatment=ruling.treatment, treatment_end=start, parts=(decision, *block.parts[1:]))
