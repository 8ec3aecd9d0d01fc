"""The guidelines of one side as letters of 2013 state them: in sentences, without a label.

"The Claims Administrator based its decision on the ODG, which is not part of the MTUS. The Expert Reviewer based
his/her decision on the Chronic Pain Medical Treatment Guidelines, which is part of the MTUS."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from attrs import define, field

from ...._text.lazy import Match, lazy_re, match_end
from ....models import Basis, MtusCitation, NonMtusCitation, Problem, Statement
from ..._fields import Fields
from .clauses import Places, precedes_title, report_unread, trim
from .mtus import read_mtus
from .non_mtus import read_non_mtus
from .statements import find_statement, has_subject
from .titles import OWN_WORDS

# The end of a sentence; an abbreviation has no such word after it: pg. 41 | 2nd Ed. Chapter 12
_NEXT_SENTENCE: Final = lazy_re(
    r"[.!?](?:[\"')\]]*+)\s++(?=(?:Both|For|He|However|In|It|Neither|No|Per|She|The|There|These|They|This)\b)",
    re.IGNORECASE,
)
_LETTER: Final = lazy_re(r"[A-Za-z]")


class Side(NamedTuple):
    """One side of an issue."""

    name: str
    """The field of the issue that its sentences belong to."""
    other: Basis | None = None
    """What the other side's sentences say, if they come before."""


@define(eq=False)
class _Found:
    """What the sentences of one side say."""

    side: Side
    mtus: list[MtusCitation] = field(factory=list)
    non_mtus: list[NonMtusCitation] = field(factory=list)
    places: dict[str, Places] = field(factory=lambda: {"mtus": [], "non_mtus": []})
    unread: Places = field(factory=list)

    def add_mtus(self, citations: tuple[MtusCitation, ...] | list[MtusCitation], place: tuple[int, int]) -> None:
        self.mtus += citations
        self.places["mtus"].append(place)

    def add_non_mtus(
        self, citations: tuple[NonMtusCitation, ...] | list[NonMtusCitation], place: tuple[int, int]
    ) -> None:
        self.non_mtus += citations
        self.places["non_mtus"].append(place)


def read_sentences(text: str, label: tuple[int, int], endpos: int, side: Side, problems: list[Problem]) -> Basis:
    """Read the sentences of one side after its label, if it has one; what was not understood is reported."""
    start, pos = label
    fields = Fields()
    fields.set_text("text", text, pos, endpos)
    fields.setdefault("text", "")
    found = _Found(side)
    for sentence in _split_sentences(text, pos, endpos):
        _read_sentence(text, *sentence, fields, found)
    for name, citations in (("mtus", found.mtus), ("non_mtus", found.non_mtus)):
        if citations:
            places = found.places[name]
            fields.set(name, tuple(citations), (min(places)[0], max(end for _, end in places)))
    problems += [report_unread(text, *place) for place in found.unread]
    return fields.build(Basis, start, endpos)


def _split_sentences(text: str, pos: int, endpos: int) -> Iterator[tuple[int, int]]:
    """Split a paragraph into sentences that hold letters."""
    ends = [pos, *(match.end() for match in _NEXT_SENTENCE.finditer(text, pos, endpos)), endpos]
    return ((start, end) for start, end in pairwise(ends) if _LETTER.search(text, start, end))


# --- One sentence -----------------------------------------------------------------------------------------------------

_MTUS: Final = r"(?:Medical\s++Treatment\s++Utilization\s++Schedule(?:\s*+\(MTUS\))?+|(?:CA\s++|California\s++)?MTUS\b)"
# The Expert Reviewer found that no section of the MTUS was applicable and relevant to the issue at dispute.
_NOT_APPLICABLE: Final = lazy_re(
    rf"(?i)\bno\s++(?:section|part|chapter)s?(?:\(s\))?+\s++of\s++the\s++{_MTUS}\s++(?:is|are|was|were)\s++"
    r"(?:applicable|relevant)\b"
)
# … based his/her decision on the …
_BASED: Final = lazy_re(
    r"(?i)\bbased\s++(?:his/her|his|her|its|the|their)\s++(?:decisions?|determinations?)\s++(?:up)?on\s++"
)
# … found the section(s) of the MTUS used by the Claims Administrator relevant and appropriate for …
_SAME: Final = lazy_re(
    rf"""(?xi) \bfound\s++(?:that\s++)?the\s++
    (?: (?P<mtus_only> (?:section|part|chapter)s?(?:\(s\))?+\s++of\s++the\s++{_MTUS} ) | guidelines?(?:\(s\))?+ ) \s++
    (?: (?:that|which)\s++(?:is|are|was|were)\s++ )?
    (?:used|cited|relied\s++(?:up)?on)\s++by\s++the\s++Claims?\s++Administrator\s++
    (?: (?:to\s++be|is|are|was|were)\s++ )? (?:both\s++)? (?:relevant|applicable|appropriate)\b (?![^.]{{0,200}}\bnot\b)
    """
)


_SIDES: Final = ("claims_administrator_basis", "reviewer_basis")
_PRONOUN: Final = lazy_re(r"\s*+(?:He/she|He|She|It|They)\b", re.IGNORECASE)


def _read_sentence(text: str, start: int, end: int, fields: Fields, found: _Found) -> None:
    """Read what one sentence states, cites, or takes over from the other side."""
    statement = _find_own(text, start, end, _NOT_APPLICABLE, found) or find_statement(text, start, end, found.side.name)
    if statement and not _is_own(text, start, statement.start(), found):
        statement = None
    if statement:
        name = statement.lastgroup or Statement.OUTSIDE_MTUS.name
        fields.set("statement", Statement[name], statement.span())
    same = _find_own(text, start, end, _SAME, found)
    if same:
        _take_over(same, found)
    based = _find_own(text, start, end, _BASED, found)
    if based and not (statement and based.start() < statement.start()):
        is_outside = fields.get("statement") is Statement.OUTSIDE_MTUS
        _read_list(text, based.end(), end, found, is_outside=is_outside)
    elif not (statement or same):
        found.unread.append((start, end))


def _find_own(text: str, start: int, end: int, pattern: re.Pattern[str], found: _Found) -> re.Match[str] | None:
    """Find the words of a pattern in a sentence whose subject is this side."""
    match = pattern.search(text, start, end)
    return match if match and _is_own(text, start, match.start(), found) else None


def _is_own(text: str, start: int, end: int, found: _Found) -> bool:
    """Return whether a sentence names this side as its subject, or a pronoun."""
    is_named = not all(has_subject(text, start, end, side) for side in _SIDES)
    return has_subject(text, start, end, found.side.name) and (is_named or bool(_PRONOUN.match(text, start, end)))


def _take_over(same: re.Match[str], found: _Found) -> None:
    """Take over what the other side cites; if it cites nothing, the sentence was not understood."""
    mtus = found.side.other.mtus if found.side.other else ()
    non_mtus = found.side.other.non_mtus if found.side.other and not same["mtus_only"] else ()
    if mtus:
        found.add_mtus(mtus, same.span())
    if non_mtus:
        found.add_non_mtus(non_mtus, same.span())
    if not mtus and not non_mtus:
        found.unread.append(same.span())


# --- What one sentence cites ------------------------------------------------------------------------------------------

# …, which is part of the MTUS | …, part of the MTUS
# …, which are not a part of the Medical Treatment Utilization Schedule (MTUS)
_MARK: Final = lazy_re(
    rf"""(?xi)
    \b (?: (?:which|that)\s++(?P<verb>is|are|was|were)\s++ )?+ (?P<non>not\s++)?+ (?:an?\s++)?+
    part\s++of\s++ (?:the\s++)?+ {_MTUS}
    """
)
_OTHER_MARK: Final = lazy_re(r"(?i)\b(?:which|that)\s++(?:is|are|was|were)\b|\bpart\s++of\s++the\b")
"""Words that may say whether a guideline is part of the MTUS, and are not understood."""
# before a guideline in a list: … and the | …, the | …; also on the
_SEPARATOR: Final = lazy_re(r"(?i)(?:;\s++|,\s++(?=the\b)|\band\s++)(?:and\s++)?(?:also\s++)?(?:on\s++)?(?:the\s++)?")
_LEAD: Final = lazy_re(r"(?i)(?:[\s,;.]++|(?:also|and|on|the)\s++)*+")
_ODG: Final = lazy_re(r"(?i)Official\s++Disabilit|ODG\b|Work\s++Loss\s++Data")
_ACOEM: Final = lazy_re(r"(?i)ACOEM\b|American\s++College\s++of\s++Occupational")
_OWN_MTUS: Final = lazy_re(_MTUS, re.IGNORECASE)
_NAME: Final = lazy_re(r"[A-Z0-9]")


class _Item(NamedTuple):
    """One guideline of a list."""

    start: int
    end: int
    mark: Match | None
    """The words after it that say whether it is part of the MTUS."""


def _read_list(text: str, pos: int, endpos: int, found: _Found, *, is_outside: bool) -> None:
    """Read a list of guidelines, after most of which the letter says whether they are part of the MTUS."""
    for item in _split_list(text, pos, endpos):
        is_mtus = _is_mtus(text, item, is_outside=is_outside)
        if is_mtus is None:
            found.unread.append((item.start, item.end))
        elif is_mtus:
            _add_mtus(text, item, found)
        elif citations := read_non_mtus(text, item.start, item.end):
            found.add_non_mtus(citations, (item.start, item.end))


def _add_mtus(text: str, item: _Item, found: _Found) -> None:
    """Add the chapters that an item cites; words that can be no name of a section are reported."""
    citations = read_mtus(text, item.start, item.end, found.unread)
    if citations:
        found.add_mtus(citations, (item.start, item.end))
    if not citations or not all(_NAME.search(name) for one in citations for name in one.sections):
        found.unread.append((item.start, item.end))


def _split_list(text: str, pos: int, endpos: int) -> Iterator[_Item]:
    """Split a list into its guidelines."""
    for mark in _MARK.finditer(text, pos, endpos):
        yield from _split_stretch(text, pos, mark.start(), mark)
        pos = mark.end()
    yield from _split_stretch(text, pos, endpos, None)


def _split_stretch(text: str, pos: int, endpos: int, mark: re.Match[str] | None) -> Iterator[_Item]:
    """Split the part of a list before a mark; what the mark says of the last goes for all of them after "are"."""
    pos = match_end(_LEAD, text, pos, endpos)
    if not _LETTER.search(text, pos, endpos):
        return
    found = _SEPARATOR.finditer(text, pos, endpos)
    separators = [one.span() for one in found if _opens_guideline(text, one.end(), endpos)]
    is_for_all = mark is not None and (mark["verb"] or "").lower() in {"are", "were"}
    for start, end in _list_gaps(pos, separators, endpos):
        is_last = end == endpos
        yield _Item(
            start, trim(text, start, end) if mark or not is_last else end, mark if is_last or is_for_all else None
        )


def _list_gaps(pos: int, separators: Places, endpos: int) -> Iterator[tuple[int, int]]:
    """List the stretches before, between and after separators."""
    return zip([pos, *(end for _, end in separators)], [*(start for start, _ in separators), endpos], strict=True)


def _opens_guideline(text: str, pos: int, endpos: int) -> bool:
    return bool(_ODG.match(text, pos, endpos) or _ACOEM.match(text, pos, endpos) or precedes_title(text, pos, endpos))


def _is_mtus(text: str, item: _Item, *, is_outside: bool) -> bool | None:
    """Return whether a guideline is part of the MTUS: as the letter says, or else by its name; None if unknown."""
    if _OTHER_MARK.search(text, item.start, item.end):
        return None
    if item.mark:
        return not item.mark["non"]
    if is_outside or _ODG.match(text, item.start, item.end):
        return False
    title = match_end(OWN_WORDS, text, item.start, item.end)
    if not precedes_title(text, title, item.end):
        return None
    is_own = _OWN_MTUS.search(text, item.start, title)
    return True if is_own or not _ACOEM.match(text, title, item.end) else None
