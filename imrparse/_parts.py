"""The parts of each issue: where its decision and its labels stand.

Prose may quote a label, so a label counts only where the form lets it stand: after a decision, after the label that
goes before it, or at the start of a line. What the exact pass does not find is looked for once more as a sentence that
decides, then by approximation; an issue that has all its parts pays for neither.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise
from operator import attrgetter
from typing import Final, TypeAlias

from attrs import define

from ._approximate import find_decision, find_labels
from ._late import late, late_re
from ._necessity import NECESSITY
from ._split import Section, opens_line
from ._text import find_printed, find_words, search_words
from .layouts import NUMBER, Layout


@define(eq=False)
class Part:
    """Where a decision or a label of an issue stands."""

    rank: int
    """Its place in the order of an issue's parts: `DECISION` to `RATIONALE`."""
    start: int
    end: int
    word: str
    """The word of the decision or the label, as the layout has it; or the end of the sentence that decides."""
    is_misread: bool = False
    """Whether it is told by approximation only."""


DECISION: Final = 0
CLAIMS_ADMINISTRATOR: Final = 1
REVIEWER: Final = 2
RATIONALE: Final = 3


Group: TypeAlias = "tuple[Part | None, ...]"
"""The parts of one issue, each at the place of its rank; None for one that is missing."""
NOTHING: Final[Group] = (None, None, None, None)

_Groups: TypeAlias = list[Group]
_LONGEST_LINE: Final = 300


def find_groups(text: str, section: Section, layout: Layout) -> _Groups:
    """Find the parts of each issue of a section."""
    by_rank = _find_parts(text, section, layout)
    if groups := _read_across(by_rank):
        return groups
    parts = sorted(chain(*by_rank), key=attrgetter("start"))
    groups = _group_parts(text, parts)
    for find_more in (_find_told_decisions, _find_misread_labels, _find_misread_decisions):
        if _are_complete(groups, layout):
            break
        if more := list(find_more(text, groups, section, layout)):
            parts = sorted([*parts, *more], key=attrgetter("start"))
            groups = _group_parts(text, parts)
    return groups


def first(group: Group) -> int:
    """Tell where the first part begins."""
    part = group[DECISION] or group[CLAIMS_ADMINISTRATOR] or group[REVIEWER] or group[RATIONALE]
    return part.start  # type: ignore[union-attr]  # a group has a part


def last(group: Group) -> int:
    """Tell where the last part ends."""
    part = group[RATIONALE] or group[REVIEWER] or group[CLAIMS_ADMINISTRATOR] or group[DECISION]
    return part.end  # type: ignore[union-attr]  # as above


def find_body(text: str, section: Section, endpos: int, layout: Layout) -> int:
    """Tell where the first issue begins: after the stock sentence before it, where that is there."""
    opener = search_words(layout.issues_opener, text, section.body, endpos)
    return opener[1] if opener else section.body


def _are_complete(groups: _Groups, layout: Layout) -> bool:
    """Tell whether each issue has all the parts that letters of the layout have."""
    if not groups or all(map(all, groups)):
        return bool(groups)
    ranks = [rank for rank, known in enumerate((layout.decisions, *layout.issue_labels)) if known]
    return all(group[rank] for group in groups for rank in ranks)


# --- The exact pass ---------------------------------------------------------------------------------------------------


def _find_parts(text: str, section: Section, layout: Layout) -> list[list[Part]]:
    """Find every decision of a section and every label of each rank, quoted ones too."""
    decisions = layout.decision.finditer(text, section.body, section.end) if layout.decisions else ()
    by_rank = [[Part(DECISION, *match.span(), match["word"]) for match in decisions]]
    decided = len(by_rank[DECISION])
    for rank, labels in enumerate(layout.issue_labels, CLAIMS_ADMINISTRATOR):
        places = _find_labels(text, section, labels, decided)
        by_rank.append([Part(rank, start, end, labels[0]) for start, end in places])
    return by_rank


def _find_labels(text: str, section: Section, labels: tuple[str, ...], decided: int) -> list[tuple[int, int]]:
    """Find every place of the first label that stands in the section at all.

    Where it stands as it is printed for each decision, it is not looked for as it may be spaced otherwise.
    """
    if labels and decided and len(printed := find_printed(labels[0], text, section.body, section.end)) == decided:
        return printed
    for label in labels:
        if places := find_words(label, text, section.body, section.end):
            return places
    return []


def _read_across(by_rank: list[list[Part]]) -> _Groups:
    """Put the first parts of all ranks together, the second and so on, if they stand in that order, as most do."""
    groups: _Groups = list(zip(*by_rank, strict=False))
    starts = [part.start for group in groups for part in group if part]
    are_all = len(starts) == sum(map(len, by_rank))
    return groups if are_all and starts == sorted(starts) else []


def _group_parts(text: str, parts: list[Part]) -> _Groups:
    """Put the parts of each issue together, each at the place of its rank, and leave out labels that prose quotes."""
    groups: list[list[Part | None]] = []
    first_label = min(filter(None, [part.rank for part in parts]), default=DECISION)
    rank_before = RATIONALE
    for part in parts:
        if part.rank <= rank_before:
            if groups and not _opens_issue(text, part, rank_before, first_label):
                continue
            groups.append([*NOTHING])
        groups[-1][part.rank] = part
        rank_before = part.rank
    return [tuple(group) for group in groups]


def _opens_issue(text: str, part: Part, rank_before: int, first_label: int) -> bool:
    """Tell whether a part that cannot go on with the issue before it opens a new one, or is quoted in prose."""
    return (
        part.rank == DECISION
        or (part.rank == first_label and rank_before == RATIONALE and _lacks_lines(text, part.start))
        or opens_line(text, part.start)
    )


def _lacks_lines(text: str, pos: int) -> bool:
    """Tell whether all lines before a place are joined into one."""
    return text.find("\n", max(0, pos - _LONGEST_LINE), pos) < 0


# --- Decisions told by a sentence -------------------------------------------------------------------------------------

# A number where the first issue begins.
FIRST_NUMBERED: Final = late_re(rf"(?i)\s*+(?P<opening>{NUMBER})(?=\s)")
# A number where an issue may begin: at once, on a new line, or after the end of a sentence.
NUMBERED: Final = late(rf"""(?xi) (?: \G\s*+ | \n\s*+ | [.!?]["')\]]*+\s++ ) (?P<opening>{NUMBER})(?=\s)""")
_TOLD: Final = late(rf"(?ri)(?P<sentence>{NECESSITY})\s*+")


def _find_told_decisions(text: str, groups: _Groups, section: Section, layout: Layout) -> Iterator[Part]:
    """Find sentences that decide, each right before the first label of an issue that lacks a decision.

    A rationale often ends in the same words; so the treatment's number, or the stock words before it, must be there.
    """
    if not groups:
        return
    pos = find_body(text, section, first(groups[0]), layout)
    for group in groups:
        told = _TOLD.match(text, pos, first(group)) if group[DECISION] is None else None
        if told and _names_treatment(text, pos, told.start(), layout):
            yield Part(DECISION, *told.span("sentence"), told["sentence"])
        pos = last(group)


def _names_treatment(text: str, pos: int, endpos: int, layout: Layout) -> bool:
    """Tell whether a number or the stock words before a treatment stand between two offsets."""
    return bool(
        NUMBERED.search(text, pos, endpos)
        or (layout.treatment_openers and layout.treatment_opener.search(text, pos, endpos))
    )


# --- Approximation ----------------------------------------------------------------------------------------------------


def _find_misread_labels(text: str, groups: _Groups, section: Section, layout: Layout) -> Iterator[Part]:
    """Find labels that are misread, in each issue that lacks one."""
    starts = [section.body, *map(first, groups[1:]), section.end]
    for group, (pos, endpos) in zip(groups or [NOTHING], pairwise(starts), strict=True):
        for rank, labels in enumerate(layout.issue_labels, CLAIMS_ADMINISTRATOR):
            if labels and group[rank] is None:
                for place in find_labels(text, labels[0], pos, endpos):
                    yield Part(rank, *place, labels[0], is_misread=True)


def _find_misread_decisions(text: str, groups: _Groups, section: Section, layout: Layout) -> Iterator[Part]:
    """Find decisions that are misread, right before the first label of each issue that lacks one."""
    for pos, group in zip([section.body, *map(last, groups)], groups, strict=False):  # the last end is of no use
        if group[DECISION] is None and (found := find_decision(text, layout.decisions, pos, first(group))):
            word, start, end = found
            yield Part(DECISION, start, end, word, is_misread=True)
