"""The anchors of each issue: its decision and the labels of its paragraphs.

Prose may quote a label, so a label counts only where the form allows one: after a decision, after the label that
precedes it in the form, or at the start of a line. If an issue lacks an anchor, three slower passes look for a sentence
that states the decision, for labels that a scanner misread, and for decisions that it misread.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import chain, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

import regex
from attrs import define

from ..._split import Section
from ..._text.fuzzy import find_decision, find_labels
from ..._text.lazy import Match, lazy_re, lazy_regex
from ..._text.necessity import NECESSITY, SENTENCE_END
from ..._text.phrases import any_phrase, find_phrase, find_phrases, find_printed, phrase_pattern
from ..._text.plain import BULLETS, opens_line, skip_space
from ...layouts import Layout
from .._rulings import NUMBER, opener_pattern

DECISION, CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE = range(4)
"""The ranks of an issue's anchors: their order in the form."""

_LONGEST_LINE: Final = 300


@define(eq=False)
class Anchor:
    """A decision or a label of an issue."""

    rank: int
    """Its place in the order of an issue's anchors: `DECISION` to `RATIONALE`."""
    start: int
    end: int
    word: str
    """The decision's word, or the end of the sentence that states it; of a label, its words in the layout."""
    is_misread: bool = False
    """Whether a scanner misread it, so that it was matched approximately."""
    is_sentence: bool = False
    """Whether it is the first sentence of a side after a decision, and no label."""


class Anchors(NamedTuple):
    """The anchors of one issue in the order of their ranks; None for one that is missing."""

    decision: Anchor | None = None
    claims_administrator: Anchor | None = None
    reviewer: Anchor | None = None
    rationale: Anchor | None = None

    @property
    def start(self) -> int:
        """Where the first anchor begins."""
        return next(filter(None, self)).start

    @property
    def end(self) -> int:
        """Where the last anchor ends."""
        return next(filter(None, reversed(self))).end


def find_anchors(text: str, section: Section, layout: Layout) -> list[Anchors]:
    """Find the anchors of each issue of a section."""
    by_rank = _find_as_printed(text, section, layout)
    groups = _group_by_rank(by_rank)
    if layout.reviewer_sentences and not (groups and all(map(all, groups))):
        _find_sentences(text, section, layout, by_rank)
        groups = _group_by_rank(by_rank)
    if groups:
        return groups
    anchors = sorted(chain(*by_rank), key=attrgetter("start"))
    groups = _group_by_place(text, anchors)
    for find_more in (_find_ticked_decisions, _find_stated_decisions, _find_misread_labels, _find_misread_decisions):
        if _are_complete(groups, layout):
            break
        if more := list(find_more(text, groups, section, layout)):
            anchors = sorted([*anchors, *more], key=attrgetter("start"))
            groups = _group_by_place(text, anchors)
    return groups


def find_first_issue(text: str, section: Section, endpos: int, layout: Layout) -> int:
    """Return where the first issue begins: after the stock sentence before it, if there is one."""
    opener = find_phrase(layout.issues_opener, text, section.body, endpos)
    return opener[1] if opener else section.body


def _are_complete(groups: list[Anchors], layout: Layout) -> bool:
    """Return whether each issue has all the anchors that the layout knows."""
    if not groups or all(map(all, groups)):
        return bool(groups)
    ranks = [rank for rank, known in enumerate((layout.decisions, *layout.issue_labels)) if known]
    return all(group[rank] for group in groups for rank in ranks)


# --- Anchors as printed -----------------------------------------------------------------------------------------------


# Upheld* | Upheld1 | Upheld [2] | Upheld\u00b9 | Upheld.
_MARK: Final = r"\.|[ ]?(?:[*]{1,3}|[\u2020\u2021\u00a7]|[\u00b9\u00b2\u00b3]|[0-9]{1,2}|\[[0-9a-z]\]|\([0-9a-z]\))"


@cache
def decision_pattern(layout: Layout) -> re.Pattern[str]:
    """Return the pattern of a decision: its word after a colon, at the end of a line or before a label."""
    decision = any_phrase(layout.decisions)
    label = "|".join(map(phrase_pattern, chain.from_iterable(layout.issue_labels)))
    after = rf"(?:{_MARK})?+(?=[ ]*+(?:\n|\Z)|\s*+(?:{label}))"
    return re.compile(rf":\s*+(?P<word>{decision})(?![A-Za-z]){after}", re.IGNORECASE)


def _find_as_printed(text: str, section: Section, layout: Layout) -> list[list[Anchor]]:
    """Find, for each rank, every decision or label of a section, quoted ones too."""
    decisions = decision_pattern(layout).finditer(text, section.body, section.end) if layout.decisions else ()
    by_rank = [[Anchor(DECISION, match.start(), match.end("word"), match["word"]) for match in decisions]]
    for rank, labels in enumerate(layout.issue_labels, CLAIMS_ADMINISTRATOR):
        places = _find_labels(text, section, labels, len(by_rank[DECISION]))
        by_rank.append([Anchor(rank, start, end, labels[0]) for start, end in places])
    if layout.rationale_prefixes:
        _add_prefixes(text, section, layout, by_rank[RATIONALE])
    return by_rank


def _find_labels(text: str, section: Section, labels: tuple[str, ...], decisions: int) -> list[tuple[int, int]]:
    """Find every place of some labels, each issue of which may have another.

    If the first is printed once for each decision, the others are not searched for, nor the first in other spacings.
    """
    if labels and decisions and len(printed := find_printed(labels[0], text, section.body, section.end)) == decisions:
        return printed
    return sorted(chain(*(find_phrases(label, text, section.body, section.end) for label in labels)))


def _add_prefixes(text: str, section: Section, layout: Layout, labels: list[Anchor]) -> None:
    """Let each label of a rationale begin with the words that belong to it: "The Physician Reviewer's"."""
    for label in labels:
        if text[label.start - 1 : label.start] == "\n" and text[label.start].isupper():
            continue  # as in most letters, whose labels the slower pattern below need not look before
        if prefix := _prefix_pattern(layout.rationale_prefixes).match(text, section.body, label.start):
            label.start = prefix.start()


@cache
def _prefix_pattern(prefixes: tuple[str, ...]) -> regex.Pattern[str]:
    return regex.compile(rf"(?r)(?<!\w)(?:{any_phrase(prefixes)})\s++", regex.IGNORECASE)


def _group_by_rank(by_rank: list[list[Anchor]]) -> list[Anchors]:
    """Group the first anchors of all ranks, the second, and so on; none unless the text has them in that order."""
    groups: list[Anchors] = list(map(Anchors, *by_rank))
    starts = [anchor.start for group in groups for anchor in group if anchor]
    are_all = len(starts) == sum(map(len, by_rank))
    return groups if are_all and starts == sorted(starts) else []


def _group_by_place(text: str, anchors: list[Anchor]) -> list[Anchors]:
    """Group anchors, which are in the order of the text, by issue; leave out labels that prose quotes."""
    groups: list[list[Anchor | None]] = []
    first_label = min(filter(None, [anchor.rank for anchor in anchors]), default=DECISION)
    rank_before = RATIONALE
    for anchor in anchors:
        if anchor.rank <= rank_before:
            if groups and not _opens_issue(text, anchor, rank_before, first_label):
                continue
            groups.append([None] * len(Anchors._fields))
        groups[-1][anchor.rank] = anchor
        rank_before = anchor.rank
    return [Anchors(*group) for group in groups]


def _opens_issue(text: str, anchor: Anchor, rank_before: int, first_label: int) -> bool:
    """Return whether an anchor that cannot belong to the issue before it opens a new one; if not, prose quotes it."""
    return (
        anchor.rank == DECISION
        or (anchor.is_sentence and rank_before == RATIONALE)
        or (anchor.rank == first_label and rank_before == RATIONALE and _lacks_lines(text, anchor.start))
        or opens_line(text, anchor.start)
    )


def _lacks_lines(text: str, pos: int) -> bool:
    """Return whether all lines before an offset are joined into one."""
    return text.find("\n", max(0, pos - _LONGEST_LINE), pos) < 0


# --- Guidelines in sentences ------------------------------------------------------------------------------------------


def _find_sentences(text: str, section: Section, layout: Layout, by_rank: list[list[Anchor]]) -> None:
    """Add the sentences that give guidelines, before which there is no label, or one label for both sides.

    They come between the treatment and its rationale. An issue with a label of the claims administrator's has none.
    """
    found: list[Anchor] = []
    pos = section.body
    for rationale in by_rank[RATIONALE]:
        if not _list_between(by_rank[CLAIMS_ADMINISTRATOR], pos, rationale.start):
            labels = _list_between(by_rank[REVIEWER], pos, rationale.start)
            start = labels[-1].end if labels else _find_last_decision(text, pos, rationale.start, by_rank[DECISION])
            found += _find_sentences_of_issue(text, start, rationale.start, layout, labels)
        pos = rationale.end
    if not by_rank[DECISION] and (decided := _find_decided(text, pos, section.end, layout)) is not None:
        found += _find_sentences_of_issue(text, decided, section.end, layout, [])
    taken = {anchor.start for anchor in found}
    labels = [label for label in by_rank[REVIEWER] if label.start not in taken]
    for rank, known in ((CLAIMS_ADMINISTRATOR, by_rank[CLAIMS_ADMINISTRATOR]), (REVIEWER, labels)):
        sentences = [anchor for anchor in found if anchor.rank == rank]
        by_rank[rank] = sorted([*known, *sentences], key=attrgetter("start"))


def _find_sentences_of_issue(
    text: str, start: int, endpos: int, layout: Layout, labels: list[Anchor]
) -> Iterator[Anchor]:
    """Find the first sentence of each side between the decision, or the last label before them, and the rationale."""
    first = _find_sentence(text, start, endpos, layout.claims_administrator_sentences)
    if labels and first != skip_space(text, start):
        return  # the label is the reviewer's own
    if first is not None and _has_misread_label(text, start, first, layout):
        return
    if first is not None:
        yield Anchor(CLAIMS_ADMINISTRATOR, labels[-1].start if labels else first, first, "", is_sentence=True)
        start = first
    second = _find_sentence(text, start, endpos, layout.reviewer_sentences)
    if second is not None:
        yield Anchor(REVIEWER, second, second, "", is_sentence=True)


def _has_misread_label(text: str, start: int, first: int, layout: Layout) -> bool:
    """Return whether a misread label is between a decision and the first sentence after it."""
    if skip_space(text, start) == first:
        return False
    labels = (*layout.claims_administrator_labels, *layout.reviewer_labels)
    return any(next(find_labels(text, label, start, first), None) for label in labels)


def _find_decided(text: str, pos: int, endpos: int, layout: Layout) -> int | None:
    """Find where a decision ends before sentences of an issue whose rationale has no label; None if there is none.

    They come at once after it, since the reasons of the issue before may speak of the claims administrator, too.
    """
    openers = layout.claims_administrator_sentences
    first = _find_sentence(text, pos, endpos, openers)
    for end in SENTENCE_END.finditer(text, pos, endpos) if first is not None else ():
        if any(text.startswith(words, skip_space(text, end.end())) for words in openers):
            return end.end() - 1
    return None


def _find_last_decision(text: str, pos: int, endpos: int, decisions: list[Anchor]) -> int:
    """Return where the last decision between two offsets ends, by word or in a sentence; `pos` if there is none."""
    if words := _list_between(decisions, pos, endpos):
        return words[-1].end
    return max((match.end() for match in SENTENCE_END.finditer(text, pos, endpos)), default=pos)


def _find_sentence(text: str, pos: int, endpos: int, openers: tuple[str, ...]) -> int | None:
    """Find the first sentence that begins with some words; None if there is none."""
    found = [place for words in openers for place in find_phrases(words, text, pos, endpos)]
    return min((start for start, end in found if text[end : end + 1] != "'"), default=None)


def _list_between(anchors: list[Anchor], pos: int, endpos: int) -> list[Anchor]:
    """List those of some ordered anchors that begin between two offsets."""
    start = attrgetter("start")
    return anchors[bisect_left(anchors, pos, key=start) : bisect_left(anchors, endpos, key=start)]


# --- Decisions in boxes -----------------------------------------------------------------------------------------------

_TICKED: Final = (
    r"[\u2611\u2612\u2713\u2714\u2717\u2718\u25a0\u22a0]|[\[(][ ]?[xX\u2713\u2714][ ]?[\])]|_{1,3}[xX]_{1,3}"
)
_EMPTY: Final = r"[\u2610\u25a1\u25fb]|[\[(][ ]{0,3}[\])]|_{1,5}"


@cache
def _boxes_pattern(layout: Layout) -> regex.Pattern[str]:
    """Return the pattern of decisions with boxes: "[X] Upheld [ ] Overturned", or each box after its word."""
    box = rf"(?:(?P<ticked>{_TICKED})|(?:{_EMPTY}))"
    word = rf"(?P<word>{'|'.join(map(phrase_pattern, layout.decisions))})"
    rows = rf"(?P<boxes_first>(?:{box}\s*+{word}\s*+)++)|(?:{word}\s*+{box}\s*+)++"
    return regex.compile(rf":\s*+(?:{rows})", regex.IGNORECASE)


def _find_ticked_decisions(text: str, groups: list[Anchors], section: Section, layout: Layout) -> Iterator[Anchor]:
    """Find decisions whose box is ticked; none if no box or several boxes of an issue are ticked."""
    pos = section.body
    for group in groups:
        boxes = _match_boxes(text, pos, group, layout)
        if boxes and len(boxes.captures("ticked")) == 1:
            start, end = _find_word_of_box(boxes)
            yield Anchor(DECISION, boxes.start(), end, text[start:end])
        pos = group.end


def _match_boxes(text: str, pos: int, group: Anchors, layout: Layout) -> regex.Match[str] | None:
    """Match decisions with boxes between the last colon before an issue's first label and that label."""
    colon = text.rfind(":", pos, group.start) if group.decision is None and layout.decisions else -1
    return _boxes_pattern(layout).fullmatch(text, colon, group.start) if colon >= 0 else None


def _find_word_of_box(boxes: regex.Match[str]) -> tuple[int, int]:
    """Find the word that belongs to the ticked box: the one after it if the first box comes before the first word."""
    (ticked,) = boxes.spans("ticked")
    words = boxes.spans("word")
    if boxes["boxes_first"]:
        return next(word for word in words if word[0] >= ticked[1])
    return next(word for word in reversed(words) if word[1] <= ticked[0])


# --- Decisions stated by a sentence -----------------------------------------------------------------------------------

FIRST_NUMBERED: Final = lazy_re(rf"(?i)\s*+(?P<opening>{NUMBER})(?=\s)")
"""A number where the first issue begins."""
NUMBERED: Final = lazy_regex(rf"""(?xi) (?: \G\s*+ | \n\s*+ | [.!?]["')\]]*+\s++ ) (?P<opening>{NUMBER})(?=\s)""")
"""A number where an issue may begin: at once, on a new line, or after the end of a sentence."""
BULLET: Final = lazy_re(
    rf"\s*+(?:(?:[{BULLETS}]"
    r"|\(cid:[0-9]{1,5}\)|[-*+>o](?=\s))\s*+)++"
)
"""The bullets that may come before an item, in the font of symbols or by the number of a glyph, too: "(cid:127)"."""
_STATED: Final = lazy_regex(rf"(?r)(?P<sentence>{NECESSITY})\s*+", regex.IGNORECASE)


def _find_stated_decisions(text: str, groups: list[Anchors], section: Section, layout: Layout) -> Iterator[Anchor]:
    """Find sentences that state a decision, each right before the first label of an issue that lacks one.

    A rationale often ends in the same words, so the treatment's number or the stock words before it must precede them.
    """
    if not groups:
        return
    pos = find_first_issue(text, section, groups[0].start, layout)
    openers = () if any(group.decision for group in groups) else layout.issue_openers  # reasons may have these words
    if layout.sentence_openers and FIRST_NUMBERED.match(text, pos, groups[0].start):
        openers = ()  # each issue has its number, and reasons may end in the words of a decision
    for group in groups:
        stated = _STATED.match(text, pos, group.start) if group.decision is None else None
        if stated and _opens_treatment(text, pos, stated.start(), openers):
            yield Anchor(DECISION, *stated.span("sentence"), stated["sentence"])
        elif group.decision is None and (sentence := _find_numbered(text, pos, group.start, layout)):
            yield Anchor(DECISION, *sentence.span(), sentence[0])
        pos = group.end


def _find_numbered(text: str, pos: int, endpos: int, layout: Layout) -> Match | None:
    """Find the sentence that decides after the last number and stock words, from which others part the first label."""
    found = opener_pattern(layout.issue_openers).finditer(text, pos, endpos) if layout.issue_openers else ()
    opener = next((one for one in reversed(list(found)) if one["number"]), None)
    sentence = SENTENCE_END.search(text, opener.end(), endpos) if opener else None
    if not opener or not sentence or _BREAK.search(text, opener.end(), sentence.start()):
        return None
    return sentence


_BREAK: Final = lazy_re(r"[.!?:]\s")  # between the treatment and the decision there is no end of a sentence


def _opens_treatment(text: str, pos: int, endpos: int, openers: tuple[str, ...]) -> bool:
    """Return whether a number or the stock words before a treatment are between two offsets."""
    return bool(NUMBERED.search(text, pos, endpos) or (openers and opener_pattern(openers).search(text, pos, endpos)))


# --- Misread anchors --------------------------------------------------------------------------------------------------


def _find_misread_labels(text: str, groups: list[Anchors], section: Section, layout: Layout) -> Iterator[Anchor]:
    """Find labels that are misread, in each issue that lacks one."""
    bounds = [section.body, *(group.start for group in groups[1:]), section.end]
    for group, (pos, endpos) in zip(groups or [Anchors()], pairwise(bounds), strict=True):
        for rank, labels in enumerate(layout.issue_labels, CLAIMS_ADMINISTRATOR):
            if labels and group[rank] is None:
                for place in find_labels(text, labels[0], pos, endpos):
                    yield Anchor(rank, *place, labels[0], is_misread=True)


def _find_misread_decisions(text: str, groups: list[Anchors], section: Section, layout: Layout) -> Iterator[Anchor]:
    """Find decisions that are misread, each right before the first label of an issue that lacks one."""
    pos = section.body
    for group in groups:
        is_lost = group.decision is None and not _match_boxes(text, pos, group, layout)
        if is_lost and (found := find_decision(text, layout.decisions, pos, group.start)):
            word, start, end = found
            yield Anchor(DECISION, start, end, word, is_misread=True)
        pos = group.end
