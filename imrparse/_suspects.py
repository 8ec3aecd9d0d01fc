"""Finds what may belong to the page inside a value: lines that are no sentence, and last words that end none.

The lines of a letter are filled, and its paragraphs end with a whole sentence. What is found is reported and kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from operator import attrgetter
from typing import Final, NamedTuple

from ._text.lazy import Match, lazy_re, lazy_regex
from ._text.plain import collapse
from ._text.sentences import ENDS_OF_REASONS, ends_sentence, has_words_of_title
from .errors import problem
from .models import Issue, Problem, Span, Summary


def find_suspects(summary: Summary, issues: Iterable[Issue], text: str) -> Iterator[Problem]:
    """Find what may belong to the page in the summary, the treatments and the paragraphs below them.

    In `text` a form feed ends no line, because OCR prints one between two words where a page ends.
    """
    blocks = []
    if summary.text:
        place = summary.spans["text"]
        yield from _check_end(summary.text, text, place)
        blocks.append(_Block(place, [place]))
    for issue in issues:
        values = []
        for value, place in _list_paragraphs(issue):
            yield from _check_end(value, text, place)
            values.append(place)
        if issue.treatment:  # which is no sentence
            values.append(issue.spans["treatment"])
        blocks.append(_Block(issue.span, values))
    if any(_has_candidate(text, value) for block in blocks for value in block.values):
        yield from map(_report_line, _find_short_lines(text, blocks))


def _list_paragraphs(issue: Issue) -> Iterator[tuple[str, Span]]:
    """List the paragraphs of an issue, each with its place."""
    for basis in (issue.claims_administrator_basis, issue.reviewer_basis):
        if basis and basis.text:
            yield basis.text, basis.spans["text"]
    if issue.rationale:
        yield issue.rationale, issue.spans["rationale"]


# --- Last words -------------------------------------------------------------------------------------------------------

_NAMED_PAGE: Final = r"(?i:page)[ ][0-9]{1,3}\.?"
# the end of a sentence, but not "v." or "J."; matched backwards
_SENTENCE_END: Final = lazy_regex(r"(?r)[\w)][\w)][.!?][\"')]?\s")
_WORD_OF_TITLE: Final = r"(?:[A-Z][\w.&'-]*,?|of|and|&)[ ]"
_ABBREVIATION: Final = r"(?:Inc|Corp|Co|Ltd|Esq|[A-Z]\.[A-Z]|Ph\.D)\."
# the line end before "Page 2.", "Example Services, Inc." or "Robin Sample, M.D.", which are no sentences either
_LINE_OF_PAGE: Final = lazy_re(rf"\n(?=[ ]*+(?:{_NAMED_PAGE}|(?:{_WORD_OF_TITLE}){{1,6}}{_ABBREVIATION})\Z)")
_ENDS_OF_LINE_OF_PAGE: Final = ("Inc.", "Corp.", "Co.", "Ltd.", "Esq.", "D.", *(f"{digit}." for digit in range(10)))
_MOST_SHOWN: Final = 80


def _check_end(value: str, text: str, place: Span) -> Iterator[Problem]:
    """Report the last words of a paragraph if they end no sentence."""
    if not value.endswith(ENDS_OF_REASONS) and not value.lower().endswith(ENDS_OF_REASONS):
        yield _report_last_words(text, place, _SENTENCE_END.search(text, place.start, place.end))
    elif value.endswith(_ENDS_OF_LINE_OF_PAGE) and (last := _LINE_OF_PAGE.search(text, place.start, place.end)):
        yield _report_last_words(text, place, last)


def _report_last_words(text: str, place: Span, before: Match | None) -> Problem:
    """Report the last words of a paragraph, after what is before them, if anything is."""
    start = before.end() if before else place.start
    shown = collapse(text[max(start, place.end - _MOST_SHOWN) : place.end])
    message = f"These last words end no sentence; they may belong to the page, or some may be missing: {shown!r}."
    return problem("sentence-unfinished", message, Span(start, place.end))


# --- Short lines ------------------------------------------------------------------------------------------------------

_LONGEST: Final = 60
_MOST_LINES: Final = 3
"""So many short lines on end may belong to the page; more are a list."""
_MOST_OTHERS: Final = 2
"""So many other lines of a block may be short; if more are, a program may have broken each in two."""
# a line of at most 60 characters that begins with no small letter, and is not the last. It opens with the line end
# before it, because `re` scans fast for a literal first character.
_CANDIDATE: Final = lazy_re(rf"\n[ ]*+(?P<line>[^a-z\s][^\n]{{0,{_LONGEST - 1}}}+)(?=\n\s*+\S)")
_PAGE: Final = lazy_re(_NAMED_PAGE)
_ITEM: Final = lazy_re(r"[-*\u2022]|[0-9]{1,2}[.)]\s")


class _Block(NamedTuple):
    """A summary or an issue, with the places of its values."""

    span: Span
    values: list[Span]


class _Line(NamedTuple):
    """A line that is not blank, without the white space around it."""

    start: int
    text: str
    is_short: bool
    """Whether it is no sentence and would, with the next word, be less than half as long as others."""
    value: int
    """Which value of its block has both it and the next line; -1 if none has."""


def _has_candidate(text: str, value: Span) -> bool:
    """Return whether a value has a line that may belong to the page; its first one may begin before it."""
    start = text.rfind("\n", max(0, value.start - _LONGEST), value.start)
    lines = _CANDIDATE.finditer(text, start if start >= 0 else value.start, value.end)
    return any(line.start("line") >= value.start and _may_be_of_page(line["line"].rstrip()) for line in lines)


def _may_be_of_page(line: str) -> bool:
    """Return whether a line is no sentence, and has few words in small letters, as a title does, or names a page."""
    return _is_no_sentence(line) and has_words_of_title(line) and not line[0].islower() and not _ITEM.match(line)


def _is_no_sentence(line: str) -> bool:
    return not ends_sentence(line) or _PAGE.fullmatch(line) is not None


def _find_short_lines(text: str, blocks: Iterable[_Block]) -> list[_Line]:
    r"""Find the lines inside values that are no sentence and less than half as long as others of their blocks.

    >>> text = "\nRoe v. Example\nMRI of the knee: Upheld\nShe has had pain of the knee for two months."
    >>> [line.text for line in _find_short_lines(text, [_Block(Span(0, len(text)), [Span(1, 31)])])]
    ['Roe v. Example']
    """
    lines = [list(_split_lines(text, block)) for block in blocks]
    groups = (list(group) for rows in lines for _, group in groupby(rows, key=attrgetter("is_short", "value")))
    found = [line for group in groups if not _is_list(group) for line in group if _is_suspect(line)]
    others = sum(line.is_short for rows in lines for line in rows) - len(found)
    return found if others <= _MOST_OTHERS * len(lines) else []


def _split_lines(text: str, block: _Block) -> Iterator[_Line]:
    """Split a block into its lines, the last one apart; capitals alone do not show what is a title."""
    if text[block.span.as_slice()].isupper():
        return
    places = [
        (line.start(), line[0].rstrip()) for line in _TEXT_OF_LINE.finditer(text, block.span.start, block.span.end)
    ]
    width = max((len(line) for _, line in places), default=0)
    for (start, line), (after_start, after) in pairwise(places):
        is_short = 2 * (len(line) + len(after.split(maxsplit=1)[0])) < width and _is_no_sentence(line)
        inside = (row for row, value in enumerate(block.values) if value.start <= start and after_start < value.end)
        yield _Line(start, line, is_short, next(inside, -1))


_TEXT_OF_LINE: Final = lazy_re(r"\S[^\n]*+")


def _is_suspect(line: _Line) -> bool:
    return line.is_short and line.value >= 0 and _may_be_of_page(line.text)


def _is_list(lines: list[_Line]) -> bool:
    """Return whether short lines that follow each other are a list: many, or one begins with a small letter."""
    return len(lines) > _MOST_LINES or any(line.text[0].islower() or _ITEM.match(line.text) for line in lines)


def _report_line(line: _Line) -> Problem:
    message = f"This line is no sentence, and may belong to the page: {line.text!r}."
    return problem("line-suspected", message, Span(line.start, line.start + len(line.text)))
