"""The blocks of the issues: where each treatment begins, and where its reasons end.

Except for a number in some letters, the form does not mark where one issue's rationale ends and the next treatment
begins. The place is inferred from the text on both sides of it.
"""

from __future__ import annotations

import re
import string
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

import regex
from attrs import define

from ..._split import Section
from ..._text.lazy import Match, lazy_re, lazy_regex, match_end
from ..._text.necessity import NECESSARY
from ..._text.phrases import find_phrase
from ..._text.plain import collapse, opens_line, skip_space
from ..._text.sentences import ENDS_OF_REASONS, ends_with
from ...layouts import Layout
from .._rulings import opener_pattern
from .._signatures import initials_pattern
from .afterwords import LINE_WRAPS, find_afterword
from .anchors import BULLET, DECISION, FIRST_NUMBERED, NUMBERED, Anchors, find_anchors, find_first_issue


@define(eq=False)
class IssueBlock:
    """Where one issue begins and ends, and its parts."""

    start: int
    """Where the block begins; of the first issue, at the section's heading."""
    treatment_start: int
    treatment_end: int
    anchors: Anchors
    """Its decision and labels."""
    end: int
    """Where the block ends: with its reasons, if it has any."""
    number: int | None = None
    """The issue's number as printed."""
    is_opened: bool = False
    """Whether stock words open it that come before a treatment alone, so that its reasons may state the decision."""

    def after(self, rank: int) -> int:
        """Return where the next anchor after one of this rank begins."""
        for anchor in self.anchors[rank + 1 :]:
            if anchor:
                return anchor.start
        return self.end


class _Opening(NamedTuple):
    """How an issue begins."""

    start: int
    """Where its block begins: at the number, if it has one."""
    treatment_start: int
    number: int | None = None
    is_opened: bool = False


def split_issues(text: str, section: Section, layout: Layout) -> list[IssueBlock]:
    """Split a section into the blocks of its issues."""
    groups = find_anchors(text, section, layout)
    if not groups:
        return []
    openings = _find_openings(text, section, groups, layout)
    ends = [*(opening.start for opening in openings[1:]), _find_end(text, groups[-1].end, section.end, layout)]
    openings[0] = openings[0]._replace(start=section.start)
    return [_block(text, opening, group, end) for opening, group, end in zip(openings, groups, ends, strict=True)]


def _block(text: str, opening: _Opening, anchors: Anchors, endpos: int) -> IssueBlock:
    """Return the block of one issue, which ends before the next opening."""
    treatment_end = anchors.start
    if anchors.decision is None and (colon := _COLON.match(text, opening.treatment_start, treatment_end)):
        treatment_end = colon.start()
    end = _drop_strays(text, anchors.end, endpos)
    start, treatment_start, number, is_opened = opening
    return IssueBlock(start, treatment_start, treatment_end, anchors, end, number, is_opened)


_COLON: Final = lazy_regex(r"(?r)(?:\s*+:)?+\s*+")  # before the first label of an issue whose decision is missing


# --- Where the reasons end --------------------------------------------------------------------------------------------

# A paragraph that begins and ends within a sentence: "\n\n per ear, including hearing aid evaluation,".
_STRAY: Final = lazy_regex(r"(?r)(?:\n[ ]*+){2,}+(?=[ ]*+[a-z])[^.!?\n]++\s*+")
_SENTENCE_END: Final = lazy_regex(r"""(?r)[.!?]["')\]]*+\s*+""")


def _drop_strays(text: str, pos: int, endpos: int) -> int:
    """Find where reasons end, without lines after them that an extractor moved there from within them."""
    end = endpos
    while stray := _STRAY.match(text, pos, end):
        end = stray.start()
    return end if end < endpos and _SENTENCE_END.match(text, pos, end) else endpos


# "… is not medically necessary at this time." at the end of a line; read backwards, so the last is found
_CLOSE: Final = lazy_regex(
    rf"(?r){NECESSARY}(?:[ ]++(?:at|on|in|and|for|as)\b[^.!?\n]{{0,60}})?\s*+\.(?=[ ]*+\n)", regex.IGNORECASE
)
_BLANK_LINE: Final = lazy_re(r"[ ]*+\n[ ]*+\n")


def _find_end(text: str, pos: int, endpos: int, layout: Layout) -> int:
    """Find where the last reasons end: before what the form never prints, or with their closing words.

    Closing words end the reasons if another paragraph follows them: after a blank line, or after a line that had much
    room for more. If every line is followed by a blank one, a blank line does not end a paragraph.
    """
    if layout.initials_mark and layout.initials_mark in text[max(pos, endpos - _LONGEST_INITIALS) : endpos]:
        endpos = _find_initials(text, pos, endpos, layout)
    if layout.closing and (closing := find_phrase(layout.closing[0], text, pos, endpos)):
        return closing[0]
    if ends_with(("necessary.",), text, pos, endpos):
        return _find_garbled(text, pos, endpos)
    endpos = find_afterword(text, pos, endpos)
    wrap = LINE_WRAPS.search(text, pos, endpos)
    if not wrap:
        return endpos
    for close in _CLOSE.finditer(text, pos, endpos):
        if skip_space(text, close.end()) >= endpos or close.end() < wrap.end():
            break
        if _BLANK_LINE.match(text, close.end()) or _has_room(text, pos, close.end()):
            return close.end()
    return endpos


_LONGEST_INITIALS: Final = 20  # with white space around them


def _find_initials(text: str, pos: int, endpos: int, layout: Layout) -> int:
    """Find the initials of who typed the letter: its last word, after the end of a sentence; `endpos` without any."""
    found = _last_initials(layout.initials_mark).search(text, max(pos, endpos - _LONGEST_INITIALS), endpos)
    return found.start() if found and ends_with(ENDS_OF_REASONS, text, pos, found.start()) else endpos


@cache
def _last_initials(mark: str) -> re.Pattern[str]:
    return re.compile(rf"{initials_pattern(mark)}\s*+\Z")


# The words of several lines, one printed across another: "necessary.\n\nbut on record. The request this is not …".
_GARBLED: Final = lazy_re(r"\.(?<=\bnecessary\.)(?=[ ]*+\n[ ]*+\n\s*+[a-z])")


def _find_garbled(text: str, pos: int, endpos: int) -> int:
    """Find where closing words end that a paragraph in small letters follows, which an extractor garbled."""
    garbled = _GARBLED.search(text, pos, endpos)
    return garbled.end() if garbled and LINE_WRAPS.search(text, pos, garbled.end()) else endpos


def _has_room(text: str, pos: int, endpos: int) -> bool:
    """Return whether the last of several filled lines has much room for the word that follows an offset."""
    *lines, last = map(len, text[max(pos, endpos - _LONGEST_SHOWING_WIDTH) : endpos].split("\n"))
    filled = max(lines, default=0) * 4 // 5
    are_filled = len(lines) >= _FEWEST_LINES and sum(length >= filled for length in lines) * 4 >= len(lines) * 3
    word = text[endpos : endpos + _LONGEST_WORD].split(maxsplit=1)[0]
    return are_filled and last + len(word) < filled


_FEWEST_LINES: Final = 3
_LONGEST_SHOWING_WIDTH: Final = 3000  # so many characters show how long lines are; more would be read for each close
_LONGEST_WORD: Final = 100  # with the white space before it


# --- Where a treatment begins -----------------------------------------------------------------------------------------


def _find_openings(text: str, section: Section, groups: list[Anchors], layout: Layout) -> list[_Opening]:
    """Find how each issue begins: with its number, or else with its treatment."""
    start = find_first_issue(text, section, groups[0].start, layout)
    gaps = [(before.end, group.start) for before, group in pairwise(groups)]
    openings = _find_numbers(text, number, gaps) if (number := FIRST_NUMBERED.match(text, start)) else []
    if not openings:
        is_filled = bool(gaps) and _are_lines_filled_anew(text, groups)
        first = None if is_filled else _find_line_after_sentence(text, start, groups[0].start)
        places = [first or start, *[_find_treatment(text, *gap, is_filled=is_filled) for gap in gaps]]
        openings = [_Opening(place, match_end(BULLET, text, place)) for place in places]
    signs = _list_signs(layout)
    return [
        _skip_opener(text, one, groups, layout)
        if text[one.treatment_start : one.treatment_start + _LONGEST_SIGN].lstrip().lower().startswith(signs)
        else one
        for one in openings
    ]


def _are_lines_filled_anew(text: str, groups: list[Anchors]) -> bool:
    """Return whether most labels do not begin a line, as where a program has filled the lines anew."""
    labels = [anchor for group in groups for anchor in group[DECISION + 1 :] if anchor]
    return sum(opens_line(text, label.start) for label in labels) * 2 < len(labels)


_LONGEST_SIGN: Final = 16
_FIRST_LETTERS: Final = 8


@cache
def _list_signs(layout: Layout) -> tuple[str, ...]:
    """Return how an issue may begin that has stock words before its treatment, in lower case; few issues begin so."""
    if not layout.issue_openers:
        return ()
    words = sorted({words.split()[0][:_FIRST_LETTERS].lower() for words in layout.issue_openers})
    return (*words, "issue", *string.digits)


def _find_numbers(text: str, number: Match, gaps: list[tuple[int, int]]) -> list[_Opening]:
    """Find each issue's number, given the first; none unless each issue has one, higher than the one before."""
    found: list[Match] = [number]
    for gap in gaps:
        found += _find_higher(text, int(found[-1]["number"]), gap)
    if len(found) <= len(gaps):
        return []
    return [_Opening(*one.span("opening"), int(one["number"])) for one in found]


def _find_higher(text: str, number: int, gap: tuple[int, int]) -> list[regex.Match[str]]:
    """Find the last number in a gap that is higher than the one before it."""
    return [one for one in NUMBERED.finditer(text, *gap) if int(one["number"]) > number][-1:]


def _skip_opener(text: str, opening: _Opening, groups: list[Anchors], layout: Layout) -> _Opening:
    """Leave the stock words before a treatment, and a number before those, out of it.

    In a letter that has words for decisions, no reasons state one, because a word may be lost.
    """
    opener = opener_pattern(layout.issue_openers).match(text, skip_space(text, opening.start))
    if not opener:
        return opening
    number = int(opener["number"]) if opener["number"] else None
    is_opened = _opens_treatment(opener["opener"], layout) and not any(group.decision for group in groups)
    return _Opening(opening.start, opener.end(), number, is_opened)


def _opens_treatment(opener: str, layout: Layout) -> bool:
    """Return whether stock words come before a treatment alone, not only in a sentence that decides."""
    return collapse(opener).lower() in {words.lower() for words in layout.treatment_openers}


# The end of the rationale before a treatment, which may lack its full stop after "necessary"; `formula` is the end of a
# sentence of a partial approval. Read backwards, from the decision towards the rationale.
_BOUNDARY: Final = r"""(?rx)
    (?: (?P<formula> was\s++the\s++original\s++request\. | Claims\s++Administrator\. | IMR\s++eligible\. )
      | [.!?]["')\]]*+
      | \bmedically\s++(?:necessary|appropriate)(?:\s++(?:and|or)\s++(?:necessary|appropriate))?
    ) \s++
"""
_BOUNDARY_HERE: Final = lazy_regex(_BOUNDARY)
_NEXT_BOUNDARY: Final = lazy_regex(rf"{_BOUNDARY} (?=\S)")
# What follows a boundary between the last two sentences of a partial approval.
_FORMULA_ENDS: Final = lazy_re(r"The\s++(?:remaining\s++IMR\s++eligible|original\s++request)")
_ORIGINAL: Final = lazy_re(r"was\s++the\s++original\s++request\.")
_AUTHORIZED: Final = lazy_re(r"authorized")
_LONGEST_TREATMENT: Final = 900  # twice the longest seen, which is a partial approval


def _find_treatment(text: str, pos: int, endpos: int, *, is_filled: bool) -> int:
    """Find where the treatment begins that ends at `endpos`, after the rationale that begins at `pos`.

    It begins a line after the end of a sentence. If the rationale's last sentence lacks its full stop, it begins with
    the last line that was not wrapped; if all lines are joined into one, or filled anew, with the last sentence.
    """
    found = None if is_filled else _find_line_after_sentence(text, pos, endpos) or _find_line(text, pos, endpos)
    return _skip_rationale(text, found or _find_sentence(text, pos, endpos), endpos)


# "… is medically necessary.", "… is medically necessary, based on the records provided."; matched backwards
_CLOSED: Final = lazy_regex(rf"(?r){NECESSARY}[^.!?]{{0,60}}\.", regex.IGNORECASE)
_CLOSERS: Final = lazy_re(r"[\s\"')\]]*+")


def _skip_rationale(text: str, pos: int, endpos: int) -> int:
    """Skip the end of a rationale: no treatment holds a sentence on necessity with more after it.

    Extractors that join pages without a line end print both on one line.
    """
    if text.find("edically", pos, endpos) < 0 and text.find("EDICALLY", pos, endpos) < 0:
        return pos
    for closed in _CLOSED.finditer(text, pos, endpos):
        if (end := match_end(_CLOSERS, text, closed.end(), endpos)) < endpos:
            return end
    return pos


def _find_line_after_sentence(text: str, pos: int, endpos: int) -> int | None:
    """Find the last line that begins after the end of a sentence; None if there is none."""
    farthest = max(pos, endpos - _LONGEST_TREATMENT)
    end = endpos
    while (line_end := text.rfind("\n", farthest, end)) >= 0:
        start = skip_space(text, line_end)
        boundary = _BOUNDARY_HERE.match(text, pos, start)
        if boundary and start < endpos and not _is_inside_formula(text, boundary, endpos):
            return start
        end = farthest + len(text[farthest:line_end].rstrip())  # skips blank lines, which are one gap
    return None


def _find_sentence(text: str, pos: int, endpos: int) -> int:
    """Find the last sentence that does not begin in lower case and can be a treatment; `pos` if there is none."""
    for boundary in _NEXT_BOUNDARY.finditer(text, pos, endpos):
        start = boundary.end()
        if endpos - start > _LONGEST_TREATMENT:
            break
        if not text[start].islower() and not _is_inside_formula(text, boundary, endpos):
            return start
    return pos


# A line that may open a treatment, with the end of the line before it.
_NEXT_LINE: Final = lazy_regex(r"(?P<before>[^\n]*+)(?:\n[ ]*+)++(?=(?P<word>[^\s\p{Ll}]\S*+))")


def _find_line(text: str, pos: int, endpos: int) -> int | None:
    """Find the last line that was not wrapped: the line before it had room for its first word."""
    breaks = list(_NEXT_LINE.finditer(text, max(pos, endpos - _LONGEST_TREATMENT), endpos))
    if not breaks:
        return None
    width = max(map(len, text[max(0, endpos - 2 * _LONGEST_TREATMENT) : endpos].split("\n")))
    unwrapped = [one.end() for one in breaks if len(one["before"].rstrip()) + 1 + len(one["word"]) <= width]
    return unwrapped[-1] if unwrapped else None


def _is_inside_formula(text: str, boundary: regex.Match[str], endpos: int) -> bool:
    """Return whether a boundary is between two sentences of a partial approval, not before the first."""
    if not boundary["formula"]:
        return False
    after = boundary.end()
    if not _ORIGINAL.match(boundary["formula"]):
        return _FORMULA_ENDS.match(text, after, endpos) is not None
    return bool(_AUTHORIZED.search(text, after, endpos)) and not _ORIGINAL.search(text, after, endpos)
