"""Patterns of the values on a cover page that may be any words: names, the claim number, the treatments in dispute.

Such a value ends where the form goes on, so each pattern takes a label together with its value. A claim number may look
like a date, and a treatment may hold one; neither is taken for a date of the header.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..._text.lazy import Match, lazy_re
from ..._text.phrases import any_phrase
from ..._text.plain import extract
from ..._text.values import CASE_NUMBER
from ...layouts import Layout

TREATMENTS: Final = "treatments_in_dispute"
"""The field whose value may have several lines."""
NAMED: Final = ("claim_number", "employee_name", "provider_name", TREATMENTS)
"""The fields whose values may be any words."""
_DATE: Final = r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}\b"
_LONGEST_LINE: Final = 200
_LONGEST_LIST: Final = 2000
# the degree of a doctor or a therapist
_DEGREE: Final = (
    r"(?:M\.?D|D\.?O|D\.?C|D\.?D\.?S|D\.?M\.?D|D\.?P\.?M|D\.?P\.?T|P\.?T|O\.?D|Ph\.?D|Psy\.?D|N\.?P|P\.?A(?:-?C)?|L\.?Ac"
    r"|R\.?N|M\.?P\.?H)\b"
)
# a value that is blacked out: nothing, a box, XXXX, [redacted], or no more than the degree of a doctor
_REDACTED: Final = lazy_re(rf"(?i)(?:[\W_]|\b(?:X++|redacted\b|{_DEGREE}))*+")
_MARKS: Final = lazy_re(r"(?i)(?:[\W_]|\b(?:X{2,}|redacted)\b)++")
_NAME_OF_DOCTOR: Final = rf"[^\n]*?[ ,]{_DEGREE}[^\w\n]*+(?:{_DEGREE}[^\w\n]*+)*+"
_DOCTOR: Final = lazy_re(_NAME_OF_DOCTOR)
_DIGIT: Final = lazy_re("[0-9]")
_LETTER: Final = lazy_re("[A-Za-z]")
_LONGEST_NUMBER: Final = 40


def list_named_patterns(layout: Layout, number: str) -> Iterator[str]:
    """Yield the pattern of each label and its value, in groups `<field>` and `<field>_value`."""
    words = rf"{any_phrase(_list_labels(layout))}|{ending_pattern(layout)}"
    for name in NAMED:
        if forms := layout.cover_labels.get(name):
            value = _list_pattern(words) if name == TREATMENTS else _line_pattern(rf"{words}|{number}|{_DATE}")
            yield rf"(?P<{name}>(?<!\w)(?:{any_phrase(forms)}){value.replace('VALUE', f'{name}_value')})"


def ending_pattern(layout: Layout) -> str:
    """Return the pattern of the words with which the labels of a cover page end.

    A line before the first stock sentence that ends as a salutation does is one, even if its first word is misread.
    """
    phrases = [*layout.cover_text[:1], *layout.final_determinations, *layout.treatment_openers]
    salutation = [rf"{any_phrase([layout.salutation])}\b"] if layout.salutation else []
    if layout.salutation and layout.cover_text:
        salutation.append(rf"(?<=\n)[^\n:,]{{1,60}}[:,][ ]*+\n\s*+(?:{any_phrase(layout.cover_text[:1])})")
    return "|".join([*salutation, any_phrase(phrases)])


def read_named(text: str, start: int, end: int) -> tuple[str, tuple[int, int]] | None:
    """Return a value and its place; None if it is blacked out."""
    if _REDACTED.fullmatch(text, start, end):
        return None
    return extract(text, start, end)


# what is the value of a label of another kind: a case number, a date, a priority
_TYPED: Final = rf"(?:{CASE_NUMBER}|{_DATE}|(?i:Standard|Expedited)\b)"
_TYPED_VALUE: Final = lazy_re(_TYPED)


def may_be_named(text: str, name: str, start: int, end: int) -> bool:
    """Return whether a line can be the value of a field, or marks in its place.

    A claim number has a digit and a name has none; neither an employee nor a treatment has the degree of a doctor.
    """
    if _TYPED_VALUE.fullmatch(text, start, end):
        return False
    if _MARKS.fullmatch(text, start, end):
        return True
    if name != TREATMENTS and text.find(":", start, end) >= 0:
        return False  # a label that was not recognised
    if name == "claim_number":
        return end - start <= _LONGEST_NUMBER and _DIGIT.search(text, start, end) is not None
    if name == "provider_name":
        return _is_name(text, start, end)
    is_doctor = _DOCTOR.fullmatch(text, start, end) or _REDACTED.fullmatch(text, start, end)
    return not is_doctor and (name == TREATMENTS or _is_name(text, start, end))


def _is_name(text: str, start: int, end: int) -> bool:
    """Return whether a line has letters and no digit."""
    return not _DIGIT.search(text, start, end) and _LETTER.search(text, start, end) is not None


def is_doubtful(text: str, before: Match | None, token: Match) -> bool:
    """Return whether the value of a label may be that of the label before it, which has none, or holds another label.

    Where labels and values are in columns, the value of a label is below several labels or after them.
    """
    name, other = token.lastgroup or "", (before and before.lastgroup) or ""
    start, end = token.span(f"{name}_value")
    is_below = before is not None and other in NAMED and not before[f"{other}_value"].strip()
    if name == TREATMENTS:
        return _OTHER_VALUE.search(text, start, end) is not None or (is_below and _holds_other_value(text, start, end))
    end = start + len(text[start:end].rstrip())
    if start == end:
        return False
    is_on_next_line = text.find("\n", token.start(), start) >= 0
    if text.find(":", start, end) >= 0 or ((is_below or is_on_next_line) and not may_be_named(text, name, start, end)):
        return True
    return is_below and _may_be_other(text, other, (start, end), is_on_next_line=is_on_next_line)


def _may_be_other(text: str, other: str, place: tuple[int, int], *, is_on_next_line: bool) -> bool:
    """Return whether a value after two labels may be that of the first, or hold those of both."""
    if is_on_next_line:
        return may_be_named(text, other, *place)
    return len(text[slice(*place)].split()) > _MOST_NAMES


_MOST_NAMES: Final = 5  # words of one name with a degree; more are those of two
# lines that are no treatments, and one that is the name of a person
_OTHER_LINE: Final = lazy_re(rf"[ ]*+(?:{_TYPED}|{_NAME_OF_DOCTOR})[ ]*+(?=\n|\Z)")
_NAME_LINE: Final = lazy_re(r"[ ]*+[A-Z][a-z'-]++(?:[ ]++[A-Z]\.)?(?:[ ]++[A-Z][a-z'-]++){1,2}[ ]*+\n")
_OTHER_VALUE: Final = lazy_re(rf"\b{CASE_NUMBER}\b")
_LINE_END: Final = lazy_re(r"\n\s*+")


def _holds_other_value(text: str, pos: int, endpos: int) -> bool:
    """Return whether the lines of the treatments may begin with a name or hold the value of another label."""
    if text.find("\n", pos, endpos) < 0:
        return False
    starts = [pos, *(match.end() for match in _LINE_END.finditer(text, pos, endpos))]
    is_other = any(_OTHER_LINE.match(text, start, endpos) for start in starts)
    return is_other or _NAME_LINE.match(text, pos, endpos) is not None


def _list_labels(layout: Layout) -> Iterator[str]:
    """Yield every label of a cover page that ends with a colon."""
    for labels in (*layout.cover_labels.values(), *layout.header_labels.values()):
        yield from (label for label in labels if label.endswith(":"))


def _line_pattern(stop: str) -> str:
    """Return the pattern of a value on the line of its label, or on the next if nothing else is there."""
    word = rf"(?<!\w)(?:{stop})"
    next_line = rf"[ ]*+(?:\n\s*+(?!{word}|(?:Standard|Expedited)[ ]*+(?:\n|\Z)))?+"
    value = rf"(?P<VALUE>(?:(?!{word})[^\n]){{0,{_LONGEST_LINE}}}+)"
    return rf"{next_line}{value}(?={word}|\n|\Z)"


def _list_pattern(stop: str) -> str:
    """Return the pattern of all lines up to other words of the form; if there are none, of one line."""
    word = rf"(?<!\w)(?:{stop})"
    lines = rf"(?:(?!{word})[\s\S]){{0,{_LONGEST_LIST}}}+(?={word})"
    return rf"\s*+(?P<VALUE>{lines}|[^\n]{{0,{_LONGEST_LINE}}}+(?=\n|\Z))"
