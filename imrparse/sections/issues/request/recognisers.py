"""The table of recognisers, each of which reads one fact of a disputed item.

Physicians word requests in many ways, so each fact has its own recogniser, beside the patterns it uses and the wordings
that they accept and refuse. It begins with a guard: most items have no word or number for most recognisers, and looking
for one costs far less than matching patterns. Values are taken as printed: nothing is multiplied out, and a range
("2-3 times a week") is not a number.

To add a wording, extend the pattern and the comment above it, check that the guard lets the wording pass, and add to
the tests of that fact a row that is accepted and one that is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from ...._text.lazy import Match
from ....errors import problem
from ....models import Problem, Request, Span
from ..._fields import Fields
from .amounts import set_quantity, set_refills
from .anatomy import set_body_parts, set_laterality
from .categories import set_category
from .drugs import set_drug
from .item import Item, read_item
from .joined_items import find_joints
from .medications import set_medication
from .misread_numbers import drop_misread_numbers, find_misread_numbers, report_misread_numbers
from .service import report_unreadable_days, set_service
from .sessions import COURSE, set_frequency, set_visits
from .typing_errors import Correction, correct, find_corrections, take_back

_Recogniser: TypeAlias = Callable[[Item, Fields], None]
_Part: TypeAlias = tuple[tuple[int, int], Fields]

RECOGNISERS: Final[tuple[_Recogniser, ...]] = (
    set_laterality,
    set_body_parts,
    set_drug,
    set_frequency,
    set_visits,  # after the frequency, whose numbers count no visits
    set_quantity,
    set_refills,
    set_service,
)
"""Every recogniser of a detail, in the order in which they run."""

_SHARED: Final = ("retrospective", "dates_of_service")
_PLACES: Final = ("laterality", "body_parts")


def read_requests(text: str, pos: int, endpos: int, problems: list[Problem] | None = None) -> tuple[Request, ...]:
    """Read all that the disputed item between two offsets asks for: usually one request, never none.

    Typing errors that were corrected, and numbers and dates that cannot be read, are added to `problems`.

    An item is a drug if it opens with a name and a strength, or with one of `vocabulary.drug_names()`. For any other
    item, such as a therapy that uses a drug, `drug` and `strength` are None.

    >>> item = "Physical therapy 2x4, left knee"
    >>> [request] = read_requests(item, 0, len(item))
    >>> request.times_per_week, request.weeks, request.body_parts
    (2, 4, ('knee',))
    >>> item = "Norco 10/325 mg #60 with 1 refill and Soma 350mg #90"
    >>> [(one.drug, one.strength, one.quantity, one.refills) for one in read_requests(item, 0, len(item))]
    [('Norco', '10/325 mg', 60, 1), ('Soma', '350mg', 90, None)]
    """
    item = read_item(text, pos, endpos)
    whole = _read_fields(item)
    parts = _read_parts(item, whole)
    if corrections := find_corrections(item, is_known_drug=_is_known_drug(parts[0][1])):
        parts = _read_corrected(item, parts, corrections, problems)
    if item.has_digits:
        _drop_misread(item, parts, problems)
    return tuple([fields.build(Request, *place) for place, fields in parts])


def _is_known_drug(fields: Fields) -> bool:
    """Return whether a request is for a drug whose class is known."""
    return "drug" in fields and fields["subcategory"] is not None


def _read_corrected(
    item: Item, parts: list[_Part], corrections: list[Correction], problems: list[Problem] | None
) -> list[_Part]:
    """Read an item without its typing errors; report them if any value depends on them."""
    corrected = correct(item, corrections)
    copy = read_item(corrected.text, 0, len(corrected.text))
    read = _read_parts(copy, _read_fields(copy))
    for _, fields in read:
        take_back(fields, item, corrected)
    if [dict(fields) for _, fields in read] == [dict(fields) for _, fields in parts]:
        return parts
    if problems is not None:
        problems += [_report(item, one) for one in corrections]
    return [(corrected.find_place(*place), fields) for place, fields in read]


def _drop_misread(item: Item, parts: list[_Part], problems: list[Problem] | None) -> None:
    """Take out values that depend on misread numbers; report those, and dates that cannot be read."""
    if misread := find_misread_numbers(item):
        for _, fields in parts:
            drop_misread_numbers(misread, fields)
    if problems is not None:
        problems += report_misread_numbers(item, misread)
        problems += report_unreadable_days(item)


def _report(item: Item, one: Correction) -> Problem:
    """Return the problem of a typing error that was corrected."""
    message = f"{item.text[one.start : one.end]!r} in this item was read as {one.word!r}."
    return problem("word-misspelt", message, Span(one.start, one.end))


def _read_fields(item: Item) -> Fields:
    """Read every fact of an item."""
    fields = Fields()
    for recognise in RECOGNISERS:
        recognise(item, fields)
    return fields


def _read_parts(item: Item, whole: Fields) -> list[_Part]:
    """Read all that an item asks for, and classify it."""
    parts = _divide_item(item, whole)
    for part, fields in parts:
        set_medication(part, fields)
        set_category(part, fields)
    if len(parts) > 1:
        _share(whole, [fields for _, fields in parts])
        return [(_cover((part.pos, part.endpos), fields), fields) for part, fields in parts]
    return [((item.pos, item.endpos), whole)]


def _divide_item(item: Item, whole: Fields) -> list[tuple[Item, Fields]]:
    """Divide an item into drugs and courses of therapy; most items ask for one thing and stay whole."""
    undivided = [(item, whole)]
    if not (item.is_therapy or _is_whole(whole)):
        return undivided
    joints = find_joints(item, whole.places.get("drug", (0, 0))[1])
    if not joints:
        return undivided
    places: list[tuple[int, int]] = []
    for start, end in _divide(item, joints):
        is_whole = _is_whole(_read_fields(read_item(item.text, start, end)))
        places.append((start, end) if is_whole or not places else (places.pop()[0], end))
    items = [read_item(item.text, *place) for place in places]
    parts = [(part, _read_fields(part)) for part in items]
    return parts if len(parts) > 1 and all(_is_whole(fields) for _, fields in parts) else undivided


def _divide(item: Item, joints: list[Match]) -> Iterator[tuple[int, int]]:
    """Yield where each stretch between two joints starts and ends."""
    start = item.pos
    for joint in joints:
        yield start, joint.start()
        start = joint.end()
    yield start, item.endpos


def _is_whole(fields: Fields) -> bool:
    """Return whether a part of an item is a request: a drug, or a course of therapy."""
    return "drug" in fields or not COURSE.isdisjoint(fields)


def _share(whole: Fields, parts: list[Fields]) -> None:
    """Set what the item says of all its parts: the service and, if all are of one kind, where the body is treated."""
    are_alike = len({"drug" in part for part in parts}) == 1
    for part in parts:
        has_place = not are_alike or any(name in part for name in _PLACES)
        for name in (*_SHARED, *(() if has_place else _PLACES)):
            if name in whole:
                part.set(name, whole[name], whole.places[name])


def _cover(place: tuple[int, int], fields: Fields) -> tuple[int, int]:
    """Return the place of a part, with what the item says of all its parts."""
    starts, ends = zip(place, *fields.places.values(), strict=True)
    return min(starts), max(ends)
