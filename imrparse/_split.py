"""Anchors first: where the sections stand and where the parts of each issue stand, before any of it is read.

A heading or label is looked for as a literal, one search for each, since one search for all of them is twenty times
as slow. Prose may quote a label, so a label counts only where the form lets it stand: after a decision, after the
label that goes before it, or at the start of a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

import regex

from ._approximate import find_decision, find_heading, find_labels
from ._text import words
from .errors import problem
from .layouts import Heading, Layout
from .models import Problem, Span


class Section(NamedTuple):
    """Where a section stands."""

    start: int
    """Where its heading begins."""
    body: int
    """Where the text after the heading begins."""
    end: int
    """Where the next section begins."""


class Part(NamedTuple):
    """Where a decision or a label of an issue stands."""

    rank: int
    """Its place in the order of an issue's parts: `DECISION` to `RATIONALE`."""
    start: int
    end: int
    word: str
    """The word of the decision or the label, as the layout has it."""
    is_misread: bool = False
    """Whether it is told by approximation only."""


DECISION: Final = 0
CLAIMS_ADMINISTRATOR: Final = 1
REVIEWER: Final = 2
RATIONALE: Final = 3


_Group = tuple[Part | None, ...]  # the parts of one issue, each at the place of its rank
_NOTHING: Final[_Group] = (None, None, None, None)


class IssueBlock(NamedTuple):
    """Where one issue and its parts stand."""

    start: int
    """Where the block begins; of the first issue, the section's heading."""
    treatment: int
    """Where its treatment begins."""
    parts: _Group
    """Decision and labels, each at the place of its rank; None for one that is missing."""
    end: int
    """Where the next issue's treatment begins."""

    def after(self, rank: int) -> int:
        """Tell where the part after the one of this rank begins."""
        return next((part.start for part in self.parts[rank + 1 :] if part), self.end)


# A boundary before a treatment: the end of the rationale before it, which may lack its full stop after "necessary".
# Read backwards, from the decision towards the rationale.
_BOUNDARY: Final = regex.compile(
    r"""(?rx)
    (?: (?P<formula> was\s++the\s++original\s++request\. | Claims\s++Administrator\. | IMR\s++eligible\. )
      | [.!?]["')\]]*+
      | \bmedically\s++(?:necessary|appropriate)(?:\s++(?:and|or)\s++(?:necessary|appropriate))?
    ) (?P<gap>\s++) (?=\S)
    """
)
# What follows at once where a boundary lies between the last sentences of a partial approval.
_FORMULA_ENDS: Final = regex.compile(r"The\s++(?:remaining\s++IMR\s++eligible|original\s++request)")
_ORIGINAL: Final = regex.compile(r"was\s++the\s++original\s++request\.")
_AUTHORIZED: Final = regex.compile(r"authorized")
# A paragraph that begins and ends within a sentence: "\n\n per ear, including hearing aid evaluation,".
_STRAY: Final = regex.compile(r"(?r)(?:\n[ ]*+){2,}+(?=[ ]*+[a-z])[^.!?\n]++\s*+")
_SENTENCE_END: Final = regex.compile(r"""(?r)[.!?]["')\]]*+\s*+""")
_LINE_START: Final = regex.compile(r"(?r)(?:\A|\n)[ ]*+")  # reads as far back as there are spaces, not the whole line
_LONGEST_LINE: Final = 300
_LONGEST_TREATMENT: Final = 900  # the longest seen, a partial approval, has 440 characters


def split_sections(text: str, letter: Span, layout: Layout) -> tuple[dict[str, Section], list[Problem]]:
    """Find where each section of a letter stands; of a section that stands twice, the first."""
    problems: list[Problem] = []
    found = [_find_headings(text, letter, heading, problems) for heading in layout.headings]
    anchors = sorted(chain.from_iterable(found))
    sections: dict[str, Section] = {}
    for (start, body, name), (end, _, _) in pairwise([*anchors, (letter.end, 0, "")]):
        if name in sections:
            message = f"The heading of the {name} stands again; what follows it was not read."
            problems.append(problem("section-repeated", message, Span(start, body)))
        else:
            sections[name] = Section(start, body, end)
    return sections, problems


def _find_headings(text: str, letter: Span, heading: Heading, problems: list[Problem]) -> list[tuple[int, int, str]]:
    """Find every place where a section opens: its heading, or failing that its stock phrase."""
    if found := [
        (*match.span(), heading.section) for match in words(heading.text).finditer(text, letter.start, letter.end)
    ]:
        return found
    if misread := find_heading(text, heading.text, letter.start, letter.end):
        problems.append(misread_problem(heading.text, text, *misread))
        return [(*misread, heading.section)]
    opener = words(heading.opener).search(text, letter.start, letter.end)
    if not opener:
        problems.append(problem("section-missing", f"The letter has no section of {heading.section}."))
        return []
    message = f'The heading "{heading.text}" is missing.'
    problems.append(problem("heading-missing", message, Span(*opener.span())))
    return [(opener.start(), opener.start(), heading.section)]


def misread_problem(anchor: str, text: str, start: int, end: int) -> Problem:
    """Report an anchor that is told by approximation only."""
    return problem("anchor-misread", f"{text[start:end]!r} is taken for {anchor!r}.", Span(start, end))


def split_issues(text: str, section: Section, layout: Layout) -> list[IssueBlock]:
    """Find where each issue of a section stands."""
    groups = _find_groups(text, section, layout)
    if not groups:
        return []
    opener = words(layout.issues_opener).search(text, section.body, _first(groups[0]))
    starts = [opener.end() if opener else section.body]
    starts += [_find_treatment(text, _last(before), _first(group)) for before, group in pairwise(groups)]
    ends = [
        _drop_strays(text, _last(group), end) for group, end in zip(groups, [*starts[1:], section.end], strict=True)
    ]
    blocks = [IssueBlock(start, start, group, end) for start, group, end in zip(starts, groups, ends, strict=True)]
    blocks[0] = blocks[0]._replace(start=section.start)
    return blocks


def _find_groups(text: str, section: Section, layout: Layout) -> list[_Group]:
    """Find the parts of each issue, misread ones too where one is missing."""
    parts = _find_parts(text, section, layout)
    groups = _group_parts(text, parts)
    if groups and all(map(all, groups)):
        return groups
    parts += _find_misread_labels(text, groups or [_NOTHING], section, layout)
    groups = _group_parts(text, sorted(parts, key=attrgetter("start")))
    parts += _find_misread_decisions(text, groups, section, layout)
    return _group_parts(text, sorted(parts, key=attrgetter("start")))


def _find_misread_labels(text: str, groups: list[_Group], section: Section, layout: Layout) -> Iterator[Part]:
    """Find labels that are misread, in each issue that lacks one."""
    starts = [section.body, *map(_first, groups[1:]), section.end]
    for group, (pos, endpos) in zip(groups, pairwise(starts), strict=True):
        for rank, labels in enumerate(layout.issue_labels, CLAIMS_ADMINISTRATOR):
            if group[rank] is None:
                for place in find_labels(text, labels[0], pos, endpos):
                    yield Part(rank, *place, labels[0], is_misread=True)


def _find_misread_decisions(text: str, groups: list[_Group], section: Section, layout: Layout) -> Iterator[Part]:
    """Find decisions that are misread, right before the first label of each issue that lacks one."""
    for pos, group in zip([section.body, *map(_last, groups)], groups, strict=False):  # the last end is of no use
        if group[DECISION] is None and (found := find_decision(text, layout.decisions, pos, _first(group))):
            word, start, end = found
            yield Part(DECISION, start, end, word, is_misread=True)


def _find_parts(text: str, section: Section, layout: Layout) -> list[Part]:
    """Find every decision and label of a section, quoted ones too, in the text's order."""
    parts = [
        Part(rank, *match.span(), labels[0])
        for rank, labels in enumerate(layout.issue_labels, CLAIMS_ADMINISTRATOR)
        for match in _find_labels(text, section, labels)
    ]
    parts += [
        Part(DECISION, *match.span(), match["word"])
        for match in layout.decision.finditer(text, section.body, section.end)
    ]
    return sorted(parts, key=attrgetter("start"))


def _find_labels(text: str, section: Section, labels: tuple[str, ...]) -> list[regex.Match[str]]:
    """Find every place of the first label that stands in the section at all."""
    for label in labels:
        if found := list(words(label).finditer(text, section.body, section.end)):
            return found
    return []


def _group_parts(text: str, parts: list[Part]) -> list[_Group]:
    """Put the parts of each issue together, each at the place of its rank, and leave out labels that prose quotes."""
    groups: list[list[Part | None]] = []
    last = RATIONALE
    for part in parts:
        if part.rank <= last:
            if groups and not _opens_issue(text, part, last):
                continue
            groups.append([None, None, None, None])
        groups[-1][part.rank] = part
        last = part.rank
    return [tuple(group) for group in groups]


def _opens_issue(text: str, part: Part, last: int) -> bool:
    """Tell whether a part that cannot go on with the issue before it opens a new one, or is quoted in prose."""
    return (
        part.rank == DECISION
        or (part.rank == CLAIMS_ADMINISTRATOR and last == RATIONALE and _lacks_lines(text, part.start))
        or opens_line(text, part.start)
    )


def _lacks_lines(text: str, pos: int) -> bool:
    """Tell whether all lines before a place are joined into one."""
    return text.find("\n", max(0, pos - _LONGEST_LINE), pos) < 0


def opens_line(text: str, pos: int) -> bool:
    return _LINE_START.match(text, 0, pos) is not None


def _is_inside_formula(text: str, boundary: regex.Match[str], endpos: int) -> bool:
    """Tell whether a boundary lies between two sentences of a partial approval, not before the first."""
    after = boundary.end()
    if not _ORIGINAL.match(boundary["formula"]):
        return _FORMULA_ENDS.match(text, after, endpos) is not None
    return bool(_AUTHORIZED.search(text, after, endpos)) and not _ORIGINAL.search(text, after, endpos)


def _drop_strays(text: str, pos: int, endpos: int) -> int:
    """Find the end of what begins at `pos`, without lines that an extractor tore out of it and put behind."""
    end = endpos
    while stray := _STRAY.match(text, pos, end):
        end = stray.start()
    return end if end < endpos and _SENTENCE_END.match(text, pos, end) else endpos


def _first(group: _Group) -> int:
    return next(part.start for part in group if part)


def _last(group: _Group) -> int:
    return max(part.end for part in group if part)


def _find_treatment(text: str, pos: int, endpos: int) -> int:
    """Find where the treatment begins that ends at `endpos`, after the rationale that begins at `pos`.

    A treatment opens a line after the end of a sentence.  Where all lines are joined into one, it opens with the last
    sentence.
    """
    sentence = pos
    for match in _BOUNDARY.finditer(text, pos, endpos):
        if match["formula"] and _is_inside_formula(text, match, endpos):
            continue
        if endpos - match.end() > _LONGEST_TREATMENT:
            break
        if "\n" in match["gap"]:
            return match.end()
        if sentence == pos and not text[match.end()].islower():
            sentence = match.end()
    return sentence
