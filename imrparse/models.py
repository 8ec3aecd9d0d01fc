"""What a letter says, as typed, frozen objects.

Every object that is read from a stretch of the letter carries `span`, the whole stretch, and `spans`, one entry for
each field that has a value. Both are left out of equality and `repr`, so a header or an issue is equal to the same one
out of another extractor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import TypeAlias

from attrs import field, frozen

_Spans: TypeAlias = "Mapping[str, Span]"


class Decision(Enum):
    """What the physician reviewer decided about one disputed treatment (Labor Code 4610.6)."""

    UPHELD = "upheld"
    """Utilization review's denial stands: the treatment is not medically necessary."""
    OVERTURNED = "overturned"
    """Utilization review's denial falls: the treatment is medically necessary."""


class Outcome(Enum):
    """What the letter decided as a whole, in the words of DWC's own index of decisions."""

    UPHELD = "upheld"
    """Every denial stands."""
    OVERTURNED = "overturned"
    """Every denial falls."""
    PARTIALLY_OVERTURNED = "partially_overturned"
    """Some denials stand and some fall."""


class Priority(Enum):
    """How fast the review had to be made (8 CCR 9792.10.6)."""

    STANDARD = "standard"
    EXPEDITED = "expedited"


class Sex(Enum):
    """The worker's sex, as the clinical summary tells it."""

    MALE = "male"
    FEMALE = "female"


class Statement(Enum):
    """A stock sentence that stands where a guideline would be cited."""

    NONE_CITED = "none_cited"
    """"… did not cite any medical evidence for its decision.\""""
    OUTSIDE_MTUS = "outside_mtus"
    """"… based their decision on recommendation(s) outside of the MTUS Guidelines.\""""
    NOT_MTUS = "not_mtus"
    """"… did not base their decision on the MTUS.\""""


class Source(Enum):
    """Who publishes a guideline that is not part of the MTUS."""

    ODG = "odg"
    """Official Disability Guidelines, Work Loss Data Institute."""
    ACOEM = "acoem"
    """American College of Occupational and Environmental Medicine."""
    OTHER = "other"


class Laterality(Enum):
    """The side of the body that a request names."""

    LEFT = "left"
    RIGHT = "right"
    BILATERAL = "bilateral"


class Severity(Enum):
    """How much a Problem matters."""

    ERROR = "error"
    """Something that every letter says could not be read: `strict=True` raises."""
    WARNING = "warning"
    """A value was read, but look at the letter before you rely on it."""
    NOTE = "note"
    """Worth knowing; nothing is wrong with the reading."""


@frozen(order=True, init=False)
class Span:
    """A half-open stretch of the text that was given to `parse`.

    >>> "Case Number: CM16-9900001"[Span(13, 25).as_slice()]
    'CM16-9900001'
    """

    start: int
    """Offset of the first character, in characters."""
    end: int
    """Offset just past the last character."""

    def __init__(self, start: int, end: int) -> None:
        """Set both past the guard that freezes them, in two thirds of the time: 1 % of a letter's."""
        _set_start(self, start)
        _set_end(self, end)

    def as_slice(self) -> slice:
        """Give the slice that cuts this stretch out of the text."""
        return slice(self.start, self.end)


_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))


class Spans(Mapping[str, Span]):
    """The places of an object's values, by the names of their fields.

    It holds bare offsets, of which a letter has seventy, and makes a Span when one is asked for: few ever are.

    >>> spans = Spans({"case_number": (13, 25)})
    >>> spans["case_number"], "priority" in spans
    (Span(start=13, end=25), False)
    """

    __slots__ = ("_places",)

    def __init__(self, places: Mapping[str, tuple[int, int]]) -> None:
        """Keep the offsets at which each value begins and ends."""
        self._places = places

    def __getitem__(self, name: str) -> Span:
        """Give the place of a field's value."""
        return Span(*self._places[name])

    def __contains__(self, name: object) -> bool:
        """Tell whether a field has a value."""
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        """Go through the fields that have a value."""
        return iter(self._places)

    def __len__(self) -> int:
        """Count them."""
        return len(self._places)

    def __repr__(self) -> str:
        """Show the offsets."""
        return f"Spans({self._places!r})"


_NOWHERE = Spans({})


@frozen
class Problem:
    """Something that was missing, odd or not understood; it never changes a value."""

    code: str
    """Which problem, one of `imrparse.errors.PROBLEMS`."""
    message: str
    """One sentence that names the field and says what is wrong with it."""
    severity: Severity
    """How much it matters."""
    span: Span | None = None
    """Where in the letter; None where there is no one place, as for a field that is missing."""


def _block() -> Span:
    """Declare the `span` field, which all result objects share."""
    return field(default=Span(0, 0), eq=False, repr=False, kw_only=True)


def _places() -> _Spans:
    """Declare the `spans` field, which all result objects share."""
    return field(default=_NOWHERE, eq=False, repr=False, kw_only=True)


@frozen
class Header:
    """The labelled block at the head of a letter; letters of 2014 and 2015 often come without it."""

    case_number: str | None = None
    """IMR case number, `CM` + two digits of the year + `-` + seven digits."""
    date_assigned: date | None = None
    """When the case was given to the reviewer."""
    decision_date: date | None = None
    """Date of this determination."""
    date_of_injury: date | None = None
    """Date of injury as the claim has it; the clinical summary may give another."""
    ur_denial_date: date | None = None
    """Date of the utilization review decision under dispute."""
    application_received: date | None = None
    """When the worker's application for review came in."""
    priority: Priority | None = None
    """Standard or expedited review."""
    span: Span = _block()
    """From the first label to the last label or value; empty where there is no header block.

    Letters of 2013 tell these dates in sentences: there it runs from the first of them to the last, and text between
    them that was not understood is in `Determination.unparsed` all the same.
    """
    spans: _Spans = _places()
    """Where each value stands."""


@frozen
class Credentials:
    """What the letter says of the physician reviewer, who stays anonymous (Labor Code 4610.6(f))."""

    licensed_states: tuple[str, ...] = ()
    """States in which the reviewer is licensed, in the letter's order."""
    specialties: tuple[str, ...] = ()
    """Board certifications or specialties, in the letter's order."""
    subspecialties: tuple[str, ...] = ()
    """Subspecialties; only the wording of 2014 tells them apart."""
    span: Span = _block()
    """The section "How the IMR final determination was made", with its heading."""
    spans: _Spans = _places()
    """Where each list stands, as a whole."""


@frozen
class Summary:
    """The clinical case summary."""

    text: str | None = None
    """The body, after the stock sentence that ends "including all medical records:"."""
    age: int | None = None
    """The worker's age in years."""
    sex: Sex | None = None
    """The worker's sex: stated, or told by a pronoun that can only be the worker's."""
    date_of_injury: date | None = None
    """Date of injury as the summary tells it."""
    span: Span = _block()
    """The section with its heading."""
    spans: _Spans = _places()
    """Where the body and each fact stand."""


@frozen
class MtusCitation:
    """A chapter of the Medical Treatment Utilization Schedule (8 CCR 9792.20-9792.27) that a decision rests on."""

    title: str
    """The chapter, without its year: "Low Back Complaints"."""
    year: int | None = None
    """Year of the edition."""
    sections: tuple[str, ...] = ()
    """Sections of the chapter, split by meaning."""
    pages: str | None = None
    """Page numbers as printed; letters up to 2015."""
    span: Span = _block()
    """From the title to the last section or page."""
    spans: _Spans = _places()
    """Where each value stands; `sections` is the list as a whole."""


@frozen
class NonMtusCitation:
    """A guideline or other evidence outside the MTUS that a decision rests on."""

    text: str
    """The whole citation as printed."""
    source: Source = Source.OTHER
    """Who publishes it."""
    chapter: str | None = None
    """The chapter of the guideline, where the citation names one."""
    topic: str | None = None
    """The topic within the chapter, where the citation names one."""
    url: str | None = None
    """A web address that the citation gives."""
    span: Span = _block()
    """The citation."""
    spans: _Spans = _places()
    """Where each value stands."""


@frozen
class Basis:
    """What one side rested its decision on: the paragraph after "… guideline:"."""

    text: str
    """The whole paragraph."""
    statement: Statement | None = None
    """The stock sentence, where one stands there."""
    mtus: tuple[MtusCitation, ...] = ()
    """Chapters of the MTUS cited."""
    non_mtus: tuple[NonMtusCitation, ...] = ()
    """Other evidence cited."""
    span: Span = _block()
    """The label and its paragraph."""
    spans: _Spans = _places()
    """Where the paragraph, the statement and the lists of citations stand."""


@frozen
class Modification:
    """A partial approval: utilization review allowed a part of what was asked for."""

    original_request: str
    """What the treating physician asked for."""
    authorized: str
    """What utilization review allowed."""
    disputed: str
    """What is left to be decided."""
    span: Span = _block()
    """The three sentences."""
    spans: _Spans = _places()
    """Where each part stands."""


@frozen
class Request:
    """What the disputed item asks for; of a modification, what its disputed part asks for."""

    retrospective: bool = False
    """Whether the treatment was given before it was reviewed."""
    dates_of_service: tuple[date, ...] = ()
    """When it was given, where the item says."""
    drug: str | None = None
    """Name of the drug, without dosage form."""
    strength: str | None = None
    """Strength as printed: "10/325mg", "5%"."""
    quantity: int | float | None = None
    """Number of units asked for; a weight or volume is none."""
    refills: int | None = None
    """Number of refills."""
    times_per_week: int | None = None
    """Sessions a week; None for a range."""
    weeks: int | None = None
    """Number of weeks; None for a range."""
    visits: int | None = None
    """Number of sessions as printed, never multiplied out."""
    laterality: tuple[Laterality, ...] = ()
    """Sides named, in the item's order."""
    body_parts: tuple[str, ...] = ()
    """Body parts named, in the words of `imrparse.vocabulary.BODY_PARTS`, in the item's order."""
    span: Span = _block()
    """The text that the request was read from."""
    spans: _Spans = _places()
    """Where each value stands, the first mention where there are several."""


@frozen
class Issue:
    """One disputed treatment and what was decided about it."""

    treatment: str
    """The disputed item as printed before its decision, without its number."""
    decision: Decision | None = None
    """Upheld or overturned."""
    modification: Modification | None = None
    """What utilization review had allowed, where it allowed a part."""
    request: Request = Request()
    """What the item asks for."""
    claims_administrator_basis: Basis | None = None
    """The guidelines that the denial rests on."""
    reviewer_basis: Basis | None = None
    """The guidelines that this determination rests on."""
    rationale: str | None = None
    """Why the reviewer decided so."""
    span: Span = _block()
    """The whole block; the first issue's holds the section's heading too, so that blocks leave no gap.

    Where a letter tells treatments and decisions apart from the reasons (2013), it is the block of the reasons, and
    treatment and decision stand before it; where no reasons are given, it is the sentence that tells both.
    """
    spans: _Spans = _places()
    """Where each value stands."""


@frozen
class Determination:
    """One Independent Medical Review determination letter, read."""

    layout: str
    """Name of the layout that recognised the letter."""
    header: Header
    """The labelled block at the head."""
    credentials: Credentials
    """What is said of the reviewer."""
    summary: Summary
    """The clinical case summary."""
    documents_reviewed: tuple[str, ...] = field(default=(), kw_only=True)
    """The documents that the reviewer had; only letters of 2013 and 2014, and some sent by mail, list them."""
    issues: tuple[Issue, ...]
    """The disputed treatments, in the letter's order."""
    problems: tuple[Problem, ...] = ()
    """What was missing, odd or not understood, in the letter's order; a missing field has no place and comes first."""
    unparsed: tuple[Span, ...] = ()
    """Stretches of text that no section holds."""
    source: str = field(default="", repr=False)
    """The text that was read: every Span counts in it."""
    spans: _Spans = _places()
    """Where what is no object of its own stands: "documents_reviewed", the section with its heading."""

    @property
    def outcome(self) -> Outcome | None:
        """The letter's outcome as a whole; None where there is no issue or a decision could not be read."""
        decisions = {issue.decision for issue in self.issues}
        if not decisions or None in decisions:
            return None
        if len(decisions) > 1:
            return Outcome.PARTIALLY_OVERTURNED
        return Outcome.UPHELD if Decision.UPHELD in decisions else Outcome.OVERTURNED
