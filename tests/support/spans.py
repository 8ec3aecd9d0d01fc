"""Checks what must be true of every result: only the documented errors are raised, and spans have their values."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from enum import Enum
from functools import lru_cache
from itertools import chain, pairwise
from typing import Any, TypeAlias

import pytest
import regex
from attrs import fields_dict

from imrparse import (
    LAYOUTS,
    PROBLEMS,
    Credentials,
    Determination,
    IncompleteDeterminationError,
    Issue,
    Layout,
    MtusCitation,
    NonMtusCitation,
    Request,
    Severity,
    Source,
    Span,
    UnknownLayoutError,
    normalise,
    parse,
)
from imrparse._edits.apply import Edited
from imrparse._edits.artefacts import edit_text
from imrparse._edits.characters import find_characters
from imrparse._edits.repairs import find_repairs
from imrparse._text.phrases import phrase_pattern
from imrparse._text.plain import collapse, normalise_characters
from imrparse._text.values import DATE
from imrparse.sections._signatures import find_initials, find_signatures

Model: TypeAlias = Any  # result objects share no class

VERBATIM_LISTS = {(Credentials, "licensed_states"), (Credentials, "specialties"), (Credentials, "subspecialties")}
VERBATIM_LISTS |= {(MtusCitation, "sections")}
"""Lists whose members are verbatim; those of other lists come from a vocabulary."""

JOINED = {(MtusCitation, "pages")}
"""Strings that join what is printed in several places."""

BY_LIST = {(NonMtusCitation, "chapter"), (Request, "category")}
"""Names of a closed list, by which the letter may not call the thing."""

WITHOUT_PLACE = {(MtusCitation, "chapter"), (Request, "ingredients"), (Request, "subcategory")}
"""Values that are read from the same words as another."""

IN_HEAD = {"treatment", "request", "further_requests", "decision", "modification"}
"""Fields of an issue that a letter of 2013 states in its head."""

LINE_END_HYPHEN = re.compile(r"(?<=\S)-[ \t]*[\n\r\f\v\x1c-\x1f]\s*")


def parse_and_check(text: str) -> Determination | None:
    """Parse leniently and strictly, and check the spans; None if the text is no letter."""
    try:
        read = parse(text)
    except UnknownLayoutError:
        with pytest.raises(UnknownLayoutError):
            parse(text, strict=True)
        return None
    if list_errors(read):
        with pytest.raises(IncompleteDeterminationError) as raised:
            parse(text, strict=True)
        assert raised.value.problems == read.problems
    else:
        assert parse(text, strict=True) == read
    assert {problem.code for problem in read.problems} <= set(PROBLEMS)
    check_spans(read)
    return read


def list_errors(determination: Determination) -> list[str]:
    """List the messages of the problems that strict parsing raises."""
    return [problem.message for problem in determination.problems if problem.severity is Severity.ERROR]


def layout_of(determination: Determination) -> Layout:
    """Return the layout of a letter."""
    return next(layout for layout in LAYOUTS if layout.name == determination.layout)


def blocks(determination: Determination) -> list[Span]:
    """Return the span of every section and issue, in the order of the text.

    A header that decides treatments, or has no labels, is left out: text between its sentences may be unparsed.
    """
    one = determination
    header = [one.header.span] if layout_of(one).header_labels and not has_rulings(one) else []
    sections = [one.credentials.span, one.summary.span, *one.spans.values()]
    return sorted([*header, *sections, *(issue.span for issue in one.issues)])


def has_rulings(determination: Determination) -> bool:
    """Return whether the head of a letter names treatments."""
    one = determination
    sections = [span.start for span in (one.credentials.span, one.summary.span, *one.spans.values()) if span.end]
    first = min(sections, default=0)
    return any("treatment" in issue.spans and issue.spans["treatment"].start < first for issue in one.issues)


def objects(thing: Model) -> Iterator[Model]:
    """Yield all result objects that have spans."""
    if hasattr(thing, "span") and hasattr(thing, "spans"):
        yield thing
    if hasattr(thing, "__attrs_attrs__"):
        for name in fields_dict(type(thing)):
            yield from objects(getattr(thing, name))
    elif isinstance(thing, tuple):
        for member in thing:
            yield from objects(member)


def check_spans(determination: Determination) -> None:
    """Check all that must be true of the spans of a letter."""
    check_order(determination)
    check_cover(determination)
    for one in objects(determination):
        check_values(one, determination)


def check_order(determination: Determination) -> None:
    """Check that every span is in the text, and that sections, issues and unparsed stretches do not overlap."""
    end = len(determination.source)
    for span in [*(problem.span for problem in determination.problems if problem.span), *determination.unparsed]:
        assert 0 <= span.start <= span.end <= end, span
    for stretches in (blocks(determination), list(determination.unparsed)):
        for before, after in pairwise(stretches):
            assert before.end <= after.start, (before, after)
    treatments = [issue.spans.get("treatment", issue.span) for issue in determination.issues]
    assert treatments == sorted(treatments)
    assert list(determination.unparsed) == sorted(determination.unparsed)


def check_cover(determination: Determination) -> None:
    """Check that sections and unparsed stretches cover the text, apart from white space and words of the form."""
    source, position = determination.source, 0
    form = words_of_head(determination)
    header = [determination.header.span] if layout_of(determination).header_labels else []
    stretches = sorted([*blocks(determination), *header, *determination.unparsed])
    for span in [*stretches, Span(len(source), len(source))]:
        between = normalise_characters(edited_text(determination, Span(position, max(position, span.start))))
        assert not between.strip() or not form.sub("", between).strip(), between
        position = max(position, span.end)
    for span in determination.unparsed:
        texts = source[span.as_slice()], edited_text(determination, span)
        assert any(text == text.strip() != "" for text in texts)


def words_of_head(determination: Determination) -> regex.Pattern[str]:
    """Return a pattern of what a letter's head may have outside its blocks: words of the form, treatments, dates.

    So may what comes after the last reasons: who signed and typed the letter.
    """
    row = layout_of(determination)
    known = [*row.letterhead, *row.closing, *row.header_phrases.values(), *row.treatment_openers]
    known += [*row.cover_text, *row.final_determinations, *chain(*row.cover_labels.values())]
    known += [determination.source[span.as_slice()] for span in determination.header.spans.values()]
    plain = normalise_characters(determination.source)
    for find in (find_signatures, find_initials):
        known += [plain[slice(*place)] for place in find(plain, 0, len(plain), row)]
    if has_rulings(determination):
        known += [issue.treatment for issue in determination.issues]
    known = sorted(filter(None, known), key=len, reverse=True)
    decision = r"(?:is|are)\s+(?:not\s*)?medically\s+necessary\s+and\s+appropriate"
    patterns = [*map(phrase_pattern, known), DATE, decision, r"[0-9]+\)", r"\."] if known else ["(?!)"]
    return regex.compile("|".join(patterns), regex.IGNORECASE)


def check_values(one: Model, determination: Determination) -> None:
    """Check that each value has a span within that of its object, and that each string is the text there.

    In a letter of 2013 a treatment and its decision come before the span of their issue.
    """
    source = determination.source
    apart = IN_HEAD if isinstance(one, Issue) and has_rulings(determination) else set()
    assert 0 <= one.span.start <= one.span.end <= len(source)
    for name, span in one.spans.items():
        inside = one.span.start <= span.start < span.end <= one.span.end
        before = name in apart and span.start < span.end <= one.span.start
        assert inside or before, f"{type(one).__name__}.{name}: {span} in {one.span}"
        value, raw = getattr(one, name), edited_text(determination, span)
        assert value is not None
        assert value != ()
        if (type(one), name) in BY_LIST:
            continue
        if isinstance(value, str) and not isinstance(value, Enum):
            printed = normalise(source[span.as_slice()] if is_bare(determination) else raw)
            parts = value.split(", ") if (type(one), name) in JOINED else [value]
            assert value == printed or (len(parts) > 1 and all(part in printed for part in parts)), (
                name,
                value,
                printed,
            )
            if raw.isascii() and len(parts) == 1:
                assert value == " ".join(LINE_END_HYPHEN.sub("-", raw).split()), name
        elif isinstance(value, date):
            assert is_printed(value, raw), (name, value, raw)
        elif (type(one), name) in VERBATIM_LISTS and not _has_repaired(determination, span):
            printed = collapse(normalise_characters(raw))
            assert all(member and member in printed for member in value), (name, value, printed)
    for name in fields_dict(type(one)).keys() - {"span", "spans", *one.spans}:
        is_apart = (type(one), name) in WITHOUT_PLACE
        assert is_apart or getattr(one, name) in EMPTY or hasattr(getattr(one, name), "spans"), (
            f"{name} has a value and no place"
        )


def is_printed(day: date, raw: str) -> bool:
    """Return whether a text has the day, the month and the year of a date, and no other number."""
    numbers = list(map(int, re.findall("[0-9]+", raw)))
    month = [] if len(numbers) == 2 else [day.month]
    is_named = bool(month) or f"{day:%b}".lower() in raw.lower()
    years = ([day.year], [day.year % 100])
    return is_named and any(sorted(numbers) == sorted([day.day, *month, *year]) for year in years)


@lru_cache(maxsize=1)  # asked for once a value of the same letter
def _map_characters(source: str, *, is_repaired: bool) -> tuple[str, list[int]]:
    """Return a text as it is parsed, and the offset in the original text of each of its characters."""
    edited = edit_text(source, LAYOUTS)
    if is_repaired:
        edited.apply(find_repairs(normalise_characters(edited.text), LAYOUTS).edits)
    return edited.text, [edited.map_back(Span(place, place + 1)).start for place in range(len(edited.text))]


def _has_repaired(determination: Determination, span: Span) -> bool:
    """Return whether a name in a list was misread."""
    return any(one.code == "value-misread" and one.span == span for one in determination.problems)


def edited_text(determination: Determination, span: Span) -> str:
    """Return the text of a span, with the edits that were made before parsing."""
    text, starts = _map_characters(determination.source, is_repaired=has_mended_words(determination))
    assert starts == sorted(starts)
    return text[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def is_bare(determination: Determination) -> bool:
    """Return whether nothing but single characters was edited before parsing: no marks, lines or torn words."""
    return not has_mended_words(determination) and _has_only_odd_characters(determination.source)


def has_mended_words(determination: Determination) -> bool:
    """Return whether words of the form were torn or misread."""
    return not REPAIRED.isdisjoint(problem.code for problem in determination.problems)


@lru_cache(maxsize=1)
def _has_only_odd_characters(source: str) -> bool:
    if "\xad" in source:  # only the whole text shows whether it is printed
        return False
    edited = Edited(source)
    edited.apply(find_characters(source, LAYOUTS))
    return edited.text == edit_text(source, LAYOUTS).text


REPAIRED = {"anchor-misread", "spaces-astray"}
"""The problems that report words of the form that were restored."""

EMPTY: tuple[object, ...] = (None, "", (), False, Source.OTHER)
"""The values of a field that the letter does not state."""
