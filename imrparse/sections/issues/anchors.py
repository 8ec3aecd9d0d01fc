"""The anchors of each issue: where its decision and its labels stand.

Prose may quote a label, so a label counts only where the form lets it stand: after a decision, after the label that
goes before it, or at the start of a line. What the exact pass does not find is looked for once more as a sentence that
decides, then by approximation; an issue that has all its parts pays for neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, pairwise
from operator import attrgetter
from typing import Final, NamedTuple, TypeAlias

import regex
from attrs import define

from ..._split import Section
from ..._text.fuzzy import find_decision, find_labels
from ..._text.lazy import lazy_re, lazy_regex
from ..._text.necessity import NECESSITY
from ..._text.phrases import find_phrase, find_phrases, find_printed, phrase_pattern
from ..._text.plain import opens_line
from ...layouts import Layout

NUMBER: Final = r"\b(?:ISSUE\s++)?+(?P<number>[0-9]{1,2})\s?+[.):]"
"""Pattern of the number before an issue, to be set into other patterns: "1.", "1)", "ISSUE 1:"."""


@define(eq=False)
class Anchor:
    """Where a decision or a label of an issue stands."""

    rank: int
    """Its place in the order of an issue's anchors: `DECISION` to `RATIONALE`."""
    start: int
    end: int
    word: str
    """The word of the decision or the label, as the layout has it; or the end of the sentence that decides."""
    is_misread: bool = False
    """Whether it is recognised by approximation only."""


class Anchors(NamedTuple):
    """The anchors of one issue, each at the place of its rank; None for one that is missing."""

    decision: Anchor | None = None
    claims_administrator: Anchor | None = None
    reviewer: Anchor | None = None
    rationale: Anchor | None = None

    @property
    def start(self) -> int:
        """Where the first anchor begins."""
        return (self.decision or self.claims_administrator or self.reviewer or self.rationale).start  # type: ignore[union-attr]  # there is one

    @property
    def end(self) -> int:
        """Where the last anchor ends."""
        return (self.rationale or self.reviewer or self.claims_administrator or self.decision).end  # type: ignore[union-attr]  # there is one


DECISION, CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE = range(4)

_Groups: TypeAlias = list[Anchors]
_LONGEST_LINE: Final = 300


@cache
def decision_pattern(layout: Layout) -> re.Pattern[str]:
    """Write the pattern of a decision: its word after a colon, at the end of a line or before a label."""
    decision = "|".join(map(phrase_pattern, layout.decisions))
    label = "|".join(map(phrase_pattern, chain.from_iterable(layout.issue_labels)))
    return re.compile(rf":\s*+(?P<word>{decision})\b(?=[ ]*+(?:\n|\Z)|\s*+(?:{label}))", re.IGNORECASE)


@cache
def treatment_opener(layout: Layout) -> regex.Pattern[str]:
    """Write the pattern of what stands before a treatment: its number, where it has one, and the stock words."""
    opener = "|".join(map(phrase_pattern, layout.treatment_openers))
    return regex.compile(rf"(?:{NUMBER}\s*+)?+(?P<opener>{opener})\s*+", regex.IGNORECASE)


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


def find_body(text: str, section: Section, endpos: int, layout: Layout) -> int:
    """Tell where the first issue begins: after the stock sentence before it, where that is there."""
    opener = find_phrase(layout.issues_opener, text, section.body, endpos)
    return opener[1] if opener else section.body


def _are_complete(groups: _Groups, layout: Layout) -> bool:
    """Tell whether each issue has all the parts that letters of the layout have."""
    if not groups or all(map(all, groups)):
        return bool(groups)
    ranks = [rank for rank, known in enumerate((layout.decisions, *layout.issue_labels)) if known]
    return all(group[rank] for group in groups for rank in ranks)


# --- The exact pass ---------------------------------------------------------------------------------------------------


def _find_parts(text: str, section: Section, layout: Layout) -> list[list[Anchor]]:
    """Find every decision of a section and every label of each rank, quoted ones too."""
    decisions = decision_pattern(layout).finditer(text, section.body, section.end) if layout.decisions else ()
    by_rank = [[Anchor(DECISION, *match.span(), match["word"]) for match in decisions]]
    for rank, labels in enumerate(layout.issue_labels, CLAIMS_ADMINISTRATOR):
        places = _find_labels(text, section, labels, len(by_rank[DECISION]))
        by_rank.append([Anchor(rank, start, end, labels[0]) for start, end in places])
    return by_rank


def _find_labels(text: str, section: Section, labels: tuple[str, ...], decided: int) -> list[tuple[int, int]]:
    """Find every place of the first label that stands in the section at all.

    Where it is printed once for each decision, no other spacing of it is looked for.
    """
    if labels and decided and len(printed := find_printed(labels[0], text, section.body, section.end)) == decided:
        return printed
    for label in labels:
        if places := find_phrases(label, text, section.body, section.end):
            return places
    return []


def _read_across(by_rank: list[list[Anchor]]) -> _Groups:
    """Put the first parts of all ranks together, the second and so on, if they stand in that order, as most do."""
    groups: _Groups = list(map(Anchors, *by_rank))
    starts = [part.start for group in groups for part in group if part]
    are_all = len(starts) == sum(map(len, by_rank))
    return groups if are_all and starts == sorted(starts) else []


def _group_parts(text: str, parts: list[Anchor]) -> _Groups:
    """Put the parts of each issue together, each at the place of its rank, and leave out labels that prose quotes."""
    groups: list[list[Anchor | None]] = []
    first_label = min(filter(None, [part.rank for part in parts]), default=DECISION)
    rank_before = RATIONALE
    for part in parts:
        if part.rank <= rank_before:
            if groups and not _opens_issue(text, part, rank_before, first_label):
                continue
            groups.append([None] * len(Anchors._fields))
        groups[-1][part.rank] = part
        rank_before = part.rank
    return [Anchors(*group) for group in groups]


def _opens_issue(text: str, part: Anchor, rank_before: int, first_label: int) -> bool:
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
FIRST_NUMBERED: Final = lazy_re(rf"(?i)\s*+(?P<opening>{NUMBER})(?=\s)")
# A number where an issue may begin: at once, on a new line, or after the end of a sentence.
NUMBERED: Final = lazy_regex(rf"""(?xi) (?: \G\s*+ | \n\s*+ | [.!?]["')\]]*+\s++ ) (?P<opening>{NUMBER})(?=\s)""")
_TOLD: Final = lazy_regex(rf"(?ri)(?P<sentence>{NECESSITY})\s*+")


def _find_told_decisions(text: str, groups: _Groups, section: Section, layout: Layout) -> Iterator[Anchor]:
    """Find sentences that decide, each right before the first label of an issue that lacks a decision.

    A rationale often ends in the same words; so the treatment's number, or the stock words before it, must be there.
    """
    if not groups:
        return
    pos = find_body(text, section, groups[0].start, layout)
    for group in groups:
        told = _TOLD.match(text, pos, group.start) if group[DECISION] is None else None
        if told and _names_treatment(text, pos, told.start(), layout):
            yield Anchor(DECISION, *told.span("sentence"), told["sentence"])
        pos = group.end


def _names_treatment(text: str, pos: int, endpos: int, layout: Layout) -> bool:
    """Tell whether a number or the stock words before a treatment stand between two offsets."""
    return bool(
        NUMBERED.search(text, pos, endpos)
        or (layout.treatment_openers and treatment_opener(layout).search(text, pos, endpos))
    )


# --- Approximation ----------------------------------------------------------------------------------------------------


def _find_misread_labels(text: str, groups: _Groups, section: Section, layout: Layout) -> Iterator[Anchor]:
    """Find labels that are misread, in each issue that lacks one."""
    starts = [section.body, *(group.start for group in groups[1:]), section.end]
    for group, (pos, endpos) in zip(groups or [Anchors()], pairwise(starts), strict=True):
        for rank, labels in enumerate(layout.issue_labels, CLAIMS_ADMINISTRATOR):
            if labels and group[rank] is None:
                for place in find_labels(text, labels[0], pos, endpos):
                    yield Anchor(rank, *place, labels[0], is_misread=True)


def _find_misread_decisions(text: str, groups: _Groups, section: Section, layout: Layout) -> Iterator[Anchor]:
    """Find decisions that are misread, right before the first label of each issue that lacks one."""
    for pos, group in zip(
        [section.body, *(group.end for group in groups)], groups, strict=False
    ):  # the last end is of no use
        if group[DECISION] is None and (found := find_decision(text, layout.decisions, pos, group.start)):
            word, start, end = found
            yield Anchor(DECISION, start, end, word, is_misread=True)
