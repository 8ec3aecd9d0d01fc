"""Finds what may be wrong inside a value: lines that are no sentence, last words that end none, what is printed twice.

The lines of a letter are filled, and its paragraphs end with a whole sentence. What is found is reported and kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, groupby, pairwise
from typing import Final, NamedTuple

from ._text.lazy import lazy_re, lazy_regex
from ._text.plain import BULLETS, collapse, find_lines, skip_space
from ._text.sentences import ABBREVIATION, ENDS_OF_REASONS, ends_sentence, has_words_of_title
from .errors import problem
from .layouts import Layout
from .models import Issue, Problem, Span, Summary

_NAMED_PAGE: Final = r"P(?:AGE|age)[ ][0-9]{1,3}\.?"
_MOST_SHOWN: Final = 80


def find_suspects(
    summary: Summary, issues: tuple[Issue, ...], layout: Layout, text: str, source: str
) -> Iterator[Problem]:
    """Find what may be wrong in the summary, the treatments and the paragraphs below them.

    `text` is the source with plain characters, in which each form feed ends a line.
    """
    values = [issue.spans["treatment"] for issue in issues if issue.treatment]  # which are no sentences
    yield from _find_decisions(text, values)
    openers = _list_openers(layout)
    yield from (_report_anchor(text, value) for value in values if text.startswith(openers, value.start))
    for value, place in _list_paragraphs(summary, issues):
        if value.startswith(openers):
            yield _report_anchor(text, place)
        if words := _find_last_words(value, text, place):
            yield _report_words(text, words)
            values.append(Span(place.start, words.start))
        else:
            values.append(place)
    if any(_has_candidate(text, value) for value in values):
        yield from map(_report_line, _find_foreign_lines(text, source, values))
    yield from _find_next_page(issues, source)


def _list_paragraphs(summary: Summary, issues: Iterable[Issue]) -> Iterator[tuple[str, Span]]:
    """List the summary and the paragraphs of all issues, each with its place."""
    if summary.text:
        yield summary.text, summary.spans["text"]
    for issue in issues:
        for basis in (issue.claims_administrator_basis, issue.reviewer_basis):
            if basis and basis.text:
                yield basis.text, basis.spans["text"]
        if issue.rationale:
            yield issue.rationale, issue.spans["rationale"]


# --- Words of the form ------------------------------------------------------------------------------------------------

# a converter prints bold words twice where a PDF does: "Knee brace: Upheld Knee brace: Upheld"
_DECIDED: Final = lazy_re(r":\s*+(?i:part(?:ial)?ly\s++)?(?i:upheld|overturned)")


def _find_decisions(text: str, treatments: Iterable[Span]) -> Iterator[Problem]:
    """Find decisions inside treatments."""
    for place in treatments:
        if decision := _DECIDED.search(text, place.start, place.end):
            yield _report_anchor(text, Span(*decision.span()))


@cache
def _list_openers(layout: Layout) -> tuple[str, ...]:
    """List the labels of the paragraphs of an issue, and the first words of the stock sentences before values."""
    sentences = (layout.issues_opener, *layout.stock_text.get("summary", ()))
    beginnings = (" ".join(sentence.split()[:_FIRST_WORDS]) for sentence in sentences)
    return tuple(filter(None, (*chain.from_iterable(layout.issue_labels), *beginnings)))


_FIRST_WORDS: Final = 4


def _report_anchor(text: str, place: Span) -> Problem:
    shown = collapse(text[place.start : min(place.end, place.start + _MOST_SHOWN)])
    return problem("anchor-unread", f"These words of the form were read as part of a value: {shown!r}.", place)


# --- A page after the last reasons ------------------------------------------------------------------------------------

_CLOSING_WORDS: Final = ("necessary.", "appropriate.", "at this time.")
_LONGEST_GAP: Final = 40  # white space with the closing words before it


def _find_next_page(issues: tuple[Issue, ...], source: str) -> Iterator[Problem]:
    """Find a page that follows words which close the last reasons: it may be another document's."""
    if not issues or not issues[-1].rationale:
        return
    start, end = issues[-1].spans["rationale"]
    turn = source.find("\f", start, end)
    while turn >= 0:
        if source[max(start, turn - _LONGEST_GAP) : turn].rstrip().endswith(_CLOSING_WORDS):
            message = "The reasons go on, on a new page, after words that close them; it may be another document's."
            yield problem("reasons-doubtful", message, Span(skip_space(source, turn), end))
            return
        turn = source.find("\f", turn + 1, end)


# --- Last words -------------------------------------------------------------------------------------------------------

_ENDS_OF_PARAGRAPH: Final = (*ENDS_OF_REASONS, ")", "]", "'", "at this time", "indicated", "necessity")
_LONGEST_END: Final = max(map(len, _ENDS_OF_PARAGRAPH))
# "Page 2.", "Example Services, Inc.", "Robin Sample, M.D.": lines that end no sentence, in spite of their full stop
_LAST_LINE_OF_PAGE: Final = lazy_re(rf"{_NAMED_PAGE}|(?:(?:[A-Z][\w.&'-]*,?|of|and|&)[ ]){{1,6}}{ABBREVIATION}")
_LAST_WORD_OF_PAGE: Final = lazy_re(rf"[0-9]{{1,3}}\.|{ABBREVIATION}")
# the end of a sentence, but not "v." or "J."; matched backwards
_SENTENCE_END: Final = lazy_regex(r"(?r)[\w)][\w)][.!?][\"')]?(?=\s)")


def _find_last_words(value: str, text: str, place: Span) -> Span | None:
    """Find the last words of a paragraph if they end no sentence."""
    if not value[-_LONGEST_END:].lower().endswith(_ENDS_OF_PARAGRAPH):
        before = _SENTENCE_END.search(text, place.start, place.end)
        return Span(skip_space(text, before.end()) if before else place.start, place.end)
    line_end = text.rfind("\n", place.start, place.end)
    if line_end < 0 or not _LAST_WORD_OF_PAGE.fullmatch(value, value.rfind(" ") + 1):
        return None
    words = Span(skip_space(text, line_end), place.end)
    return words if _LAST_LINE_OF_PAGE.fullmatch(text, words.start, words.end) else None


def _report_words(text: str, words: Span) -> Problem:
    shown = collapse(text[max(words.start, words.end - _MOST_SHOWN) : words.end])
    message = f"These last words end no sentence; they may belong to the page, or some may be missing: {shown!r}."
    return problem("sentence-unfinished", message, words)


# --- Lines that are no sentence ---------------------------------------------------------------------------------------

_SHARE_BELOW: Final = 80
"""How many lines of a hundred are no longer than the usual width: paragraphs end with shorter lines; a few are long."""
_FEWEST_LINES: Final = 15
"""Of so many lines one may be short, apart from those that are found."""


class _Line(NamedTuple):
    """A line of a value that is not blank, without the white space around it."""

    start: int
    end: int
    text: str
    length: int
    """How many characters it has with the label before it, which is no part of the value."""


def _find_foreign_lines(text: str, source: str, values: list[Span]) -> list[_Line]:
    r"""Find the lines inside values that are no sentence and less than half as long as most.

    There are none if many others are short: a program may have broken each line in two.

    >>> text = "\nRoe v. Example\nMRI of the knee: Upheld\nShe has had pain of the knee for two months."
    >>> [line.text for line in _find_foreign_lines(text, text, [Span(1, 31), Span(40, len(text))])]
    ['Roe v. Example']
    """
    lines = [list(_split_lines(text, value)) for value in values]
    lengths = sorted(line.length for one in lines for line in one)
    width = lengths[len(lengths) * _SHARE_BELOW // 100]
    whole = [_join_torn(one, source, width) for one in lines]
    found = list(chain.from_iterable(_find_in_value(one, width // 2) for one in whole))
    pairs = chain.from_iterable(map(pairwise, whole))
    short = sum(_is_short(*pair, width * 3 // 4) and not _ITEM.match(pair[0].text) for pair in pairs)
    return found if (short - len(found)) * _FEWEST_LINES <= len(lengths) else []


def _find_in_value(lines: list[_Line], width: int) -> Iterator[_Line]:
    """Find the lines of a value that may belong to the page."""
    are_short = [_is_short(line, after, width) for line, after in pairwise(lines)]
    for is_short, rows in groupby(range(len(are_short)), key=are_short.__getitem__):
        run = list(rows)
        if is_short and not _is_list(lines, run[0], run[-1]):
            yield from (lines[row] for row in run if _may_be_of_page(lines[row].text))


def _is_short(line: _Line, after: _Line, width: int) -> bool:
    """Return whether a line is no sentence, and has room for the first word of the next one within a width."""
    return line.length + len(after.text.split(maxsplit=1)[0]) < width and _is_no_sentence(line.text)


def _report_line(line: _Line) -> Problem:
    message = f"This line is no sentence, and may belong to the page: {line.text!r}."
    return problem("line-suspected", message, Span(line.start, line.end))


# --- Lists ------------------------------------------------------------------------------------------------------------

_MOST_LINES: Final = 3
"""So many short lines on end may belong to the page; more are a list, unless they tear a sentence."""
_MOST_OF_LETTERHEAD: Final = 8
# the item "- Norco", or with 1. or (a) or o before it
_ITEM: Final = lazy_re(rf"[-*>{BULLETS}]|\(?(?:[0-9]{{1,2}}|[a-z]|[IVX]{{1,4}})[.)]\s|o\s")


def _is_list(lines: list[_Line], first: int, last: int) -> bool:
    """Return whether short lines that follow each other are a list: items, or what a colon announces, or many."""
    run = [line.text for line in lines[first : last + 1]]
    if any(words[0].islower() or _ITEM.match(words) for words in run):
        return True
    if first == 0:
        return len(run) > _MOST_LINES
    before, after = lines[first - 1].text, lines[last + 1].text
    tears = before[-1].isalnum() and after[0].islower()
    return before.endswith(":") or len(run) > (_MOST_OF_LETTERHEAD if tears else _MOST_LINES)


# --- Lines of a value -------------------------------------------------------------------------------------------------

_LONGEST: Final = 60
# a line of at most 60 characters that begins with no small letter, with another line below it; it opens with the line
# end before it, because `re` scans fast for a literal first character
_CANDIDATE: Final = lazy_re(rf"\n[ ]*+(?P<line>[^a-z\s][^\n]{{0,{_LONGEST - 1}}}+)(?=\n\s*+\S)")
_PAGE: Final = lazy_re(_NAMED_PAGE)
_ROOM: Final = 10
"""By how many characters two halves of a line may be longer than most lines."""


def _has_candidate(text: str, value: Span) -> bool:
    """Return whether a value has a line that may belong to the page."""
    if text.find("\n", value.start, value.end) < 0:
        return False  # as of most treatments, which have one line
    candidates = _CANDIDATE.finditer(text, _find_line_end(text, value.start), value.end)
    return any(line.start("line") >= value.start and _may_be_of_page(line["line"].rstrip()) for line in candidates)


def _may_be_of_page(words: str) -> bool:
    """Return whether a line is no sentence, and has few words in small letters, as a title does, or names a page."""
    return len(words) <= _LONGEST and _is_no_sentence(words) and has_words_of_title(words) and not words[0].islower()


def _is_no_sentence(words: str) -> bool:
    return not ends_sentence(words) or _PAGE.fullmatch(words) is not None


def _split_lines(text: str, value: Span) -> Iterator[_Line]:
    """Split a value into its lines."""
    label = len(text[_find_line_end(text, value.start) : value.start].lstrip())
    for start, end in find_lines(text, value.start, value.end):
        yield _Line(start, end, text[start:end], label + end - start)
        label = 0


def _find_line_end(text: str, pos: int) -> int:
    """Find the line end before an offset; if that is far, a place that is near."""
    return max(text.rfind("\n", max(0, pos - _LONGEST), pos), pos - _LONGEST, 0)


def _join_torn(lines: Iterable[_Line], source: str, width: int) -> list[_Line]:
    """Join two lines that only a form feed parts, if they fill one: OCR prints it between two words."""
    joined: list[_Line] = []
    for line in lines:
        last = joined[-1] if joined else line
        if _is_page_end(source[last.end : line.start]) and last.length + line.length < width + _ROOM:
            joined[-1] = _Line(last.start, line.end, f"{last.text} {line.text}", last.length + line.length)
        else:
            joined.append(line)
    return joined


def _is_page_end(gap: str) -> bool:
    """Return whether white space has a form feed and no line end."""
    return "\f" in gap and "\n" not in gap and "\r" not in gap


# --- What is printed twice --------------------------------------------------------------------------------------------

# it opens with the line end before the line, as `_CANDIDATE` does
_DOUBLED: Final = lazy_re(r"\n[ ]*+(?P<line>\S[^\n]*+)(?=\n\s*+(?P<copy>(?P=line))[ ]*+(?:\n|\Z))")


def find_doubled_lines(text: str, letter: Span, layout: Layout, places: list[Span]) -> Iterator[Problem]:
    r"""Find the lines inside some places of a letter that are the same as the line before, and no heading.

    >>> from imrparse import LAYOUTS
    >>> text = "\nHis knee\nHis knee\nhurts."
    >>> [one.span for one in find_doubled_lines(text, Span(0, 25), LAYOUTS[0], [Span(1, 25)])]
    [Span(start=10, end=18)]
    """
    for line in _DOUBLED.finditer(text, letter.start, letter.end):
        copy = Span(*line.span("copy"))
        is_inside = any(place.start <= copy.start < place.end for place in places)
        if is_inside and line["copy"].strip().upper() not in {heading.text for heading in layout.headings}:
            yield problem("line-repeated", "This line is the same as the one before; it may be printed twice.", copy)
