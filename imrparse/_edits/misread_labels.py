"""Finds the labels of a cover page that a scanner misread: "Ernployee Name:", "lMR Case Number:", "Provlder Name:".

They are searched for only above the first heading of a letter that has a cover page, because elsewhere a worker is an
employee in prose, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from .._text.fuzzy import find_approximately
from .._text.lazy import lazy_re
from ..layouts import Layout
from .form_words import BareText, Phrase, Place, find_all, strip_words

_SHORTEST: Final = 10
"""The fewest letters of a label that is compared letter by letter; shorter ones are too like other words."""
_MOST_LETTERS_MORE: Final = 3
_LONGEST_HEAD: Final = 1500
"""Where a cover page has its labels, unless a letterhead comes later."""
_COLON: Final = ":;.,*"
_SIGN: Final = lazy_re("[:;.,*]")
_SIGNS: Final = ("claim_number", "employee_name", "provider_name", "treatments_in_dispute")
"""The fields whose labels only a cover page has."""
_OTHER_LABELS: Final = ("employer",)
"""Words that are like a label and mean something else."""
# what scanners take for each other, each in the form that all of them are given before they are compared
_CONFUSED: Final = (("0", "o"), ("1", "l"), ("5", "s"), ("|", "l"), ("i", "l"), ("cl", "d"), ("rn", "m"), ("vv", "w"))


def find_misread_labels(bare: BareText, layouts: tuple[Layout, ...]) -> Iterator[Place]:
    """Find the labels that are misread on the cover pages of a text without white space."""
    signs = _list_signs(layouts)
    if not any(map(bare.lower[:_LONGEST_HEAD].__contains__, signs.labels)) and not _has_letterhead(bare, signs):
        return
    for pos, endpos in _find_heads(bare, signs):
        for layout in layouts:
            if layout.cover_labels and _has_cover_page(bare, pos, endpos, layout):
                yield from _find_in_head(bare, pos, endpos, layout)
                break


class _Signs(NamedTuple):
    """What shows where the cover pages of some forms are, without white space."""

    labels: tuple[str, ...]
    letterheads: tuple[str, ...]
    headings: tuple[str, ...]


@cache
def _list_signs(layouts: tuple[Layout, ...]) -> _Signs:
    labels = chain(*map(_list_labels, layouts))
    letterheads = (layout.letterhead[0] for layout in layouts if layout.letterhead)
    headings = (heading.text for layout in layouts for heading in layout.headings if not heading.inside)
    return _Signs(
        tuple(sorted({strip_words(words).lower() for words in labels})),
        tuple(sorted(set(map(strip_words, letterheads)))),
        tuple(sorted(set(map(strip_words, headings)))),
    )


def _list_labels(layout: Layout) -> Iterator[str]:
    """Yield the labels that only a cover page has, and its statements of the outcome."""
    yield from chain(*(layout.cover_labels.get(name, ()) for name in _SIGNS))
    yield from layout.final_determinations


def _has_letterhead(bare: BareText, signs: _Signs) -> bool:
    """Return whether a letterhead begins within a text, as in a packet."""
    return any(bare.text.find(words, 1) > 0 for words in signs.letterheads)


def _find_heads(bare: BareText, signs: _Signs) -> Iterator[tuple[int, int]]:
    """Find the heads of the letters of a text: from its start or a letterhead to the next heading."""
    ends = sorted(start for words in signs.headings for start, _ in find_all(bare.text, words))
    starts = sorted({0, *(start for words in signs.letterheads for start, _ in find_all(bare.text, words))})
    for end in ends:
        if before := [start for start in starts if start < end]:
            yield before[0], end
            starts = starts[len(before) :]


def _has_cover_page(bare: BareText, pos: int, endpos: int, layout: Layout) -> bool:
    """Return whether a head has a label of a cover page or a statement of the outcome."""
    return _is_printed(bare, _list_labels(layout), pos, endpos)


def _find_in_head(bare: BareText, pos: int, endpos: int, layout: Layout) -> Iterator[Place]:
    """Find the misread label of each field that has no label as the form prints it."""
    for forms in layout.cover_labels.values():
        if not _is_printed(bare, forms, pos, endpos):
            yield from chain(*(_find_label(bare, label, pos, endpos) for label in forms))
    outcomes = [words for words in layout.final_determinations if ":" in words]
    if not _is_printed(bare, outcomes, pos, endpos):
        yield from chain(*(_find_outcome(bare, words, pos, endpos) for words in outcomes))


def _is_printed(bare: BareText, phrases: Iterable[str], pos: int, endpos: int) -> bool:
    return any(bare.lower.find(strip_words(words).lower(), pos, endpos) >= 0 for words in phrases)


def _find_label(bare: BareText, label: str, pos: int, endpos: int) -> Iterator[Place]:
    """Find a misread label between two offsets."""
    words = strip_words(label).lower()
    places = find_approximately(bare.lower, words, pos, endpos) if len(words) >= _SHORTEST else ()
    for start, found in (*places, *_find_confused(bare, words, pos, endpos)):
        end = found + _has_sign_after(bare, found)
        printed = bare.lower[start:end]
        is_like = abs(len(printed) - len(words)) <= _MOST_LETTERS_MORE and not _is_other(printed)
        if is_like and printed[-1] in _COLON and not _begins_in_word(bare, start):
            yield Place(Phrase(label), start, end)


def _has_sign_after(bare: BareText, end: int) -> bool:
    """Return whether a colon, or what scanners make of one, comes after words that have none."""
    return bare.text[end - 1] not in _COLON and bare.text[end : end + 1] in set(_COLON)


def _find_confused(bare: BareText, words: str, pos: int, endpos: int) -> Iterator[tuple[int, int]]:
    """Find words in which only such letters differ as scanners take for each other."""
    meant = _unify(words.removesuffix(":"))
    for sign in _SIGN.finditer(bare.text, pos, endpos):
        first = max(pos, sign.start() - len(words) - _MOST_LETTERS_MORE)
        if not _unify(bare.lower[first : sign.start()]).endswith(meant):
            continue
        for start in range(first, sign.start()):
            if _unify(bare.lower[start : sign.start()]) == meant:
                yield start, sign.end()


def _find_outcome(bare: BareText, words: str, pos: int, endpos: int) -> Iterator[Place]:
    """Find a misread statement of the outcome, whose last words are not to be guessed."""
    outcome = _unify(strip_words(words).lower().partition(":")[2])
    for start, end in find_approximately(bare.lower, strip_words(words).lower(), pos, endpos):
        _, colon, printed = bare.lower[start:end].partition(":")
        if colon and _unify(printed) == outcome and not _begins_in_word(bare, start):
            yield Place(Phrase(words), start, end)


def _is_other(printed: str) -> bool:
    return any(word in printed or _unify(word) in _unify(printed) for word in _OTHER_LABELS)


def _unify(word: str) -> str:
    """Return a word with one letter for all that scanners take for it."""
    for read, meant in _CONFUSED:
        word = word.replace(read, meant)
    return word


def _begins_in_word(bare: BareText, start: int) -> bool:
    return bare.is_glued(start) and bare.text[start - 1 : start + 1].isalpha()


def has_misread_label(bare: BareText, layouts: Iterable[Layout]) -> bool:
    """Return whether a text has a cover page with a label that is misread."""
    return next(find_misread_labels(bare, tuple(layouts)), None) is not None
