"""The result objects of `parse`: typed and frozen.

Each object that is read from one block of the letter has a `span`, the place of the block, and `spans`, the place of
each value by the name of its field. Both are left out of equality and `repr`, so that the same header or issue compares
equal whichever PDF extractor printed its text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from attrs import field, frozen
from attrs.validators import instance_of, optional

_Spans: TypeAlias = "Mapping[str, Span]"


class Decision(StrEnum):
    """The physician reviewer's decision on one disputed treatment (Labor Code 4610.6)."""

    UPHELD = "upheld"
    """Utilization review's denial is upheld: the treatment is not medically necessary."""
    OVERTURNED = "overturned"
    """Utilization review's denial is overturned: the treatment is medically necessary."""
    PARTIALLY_OVERTURNED = "partially_overturned"
    """The denial of one treatment is upheld in part and overturned in part; no such letter was seen."""


class Outcome(StrEnum):
    """The outcome of a whole letter, in the terms of DWC's index of decisions."""

    UPHELD = "upheld"
    """Every denial is upheld."""
    OVERTURNED = "overturned"
    """Every denial is overturned."""
    PARTIALLY_OVERTURNED = "partially_overturned"
    """Some denials are upheld and some are overturned."""


class Priority(StrEnum):
    """The time limit of the review (8 CCR 9792.10.6)."""

    STANDARD = "standard"
    EXPEDITED = "expedited"


class Sex(StrEnum):
    """The worker's sex, according to the clinical case summary."""

    MALE = "male"
    FEMALE = "female"


class Statement(StrEnum):
    """A stock sentence in the place where guidelines are cited."""

    NONE_CITED = "none_cited"
    """"… did not cite any medical evidence for its decision.\""""
    OUTSIDE_MTUS = "outside_mtus"
    """"… based their decision on recommendation(s) outside of the MTUS Guidelines.\""""
    NOT_MTUS = "not_mtus"
    """"… did not base their decision on the MTUS.\""""


class Source(StrEnum):
    """The publisher of a guideline outside the MTUS."""

    ODG = "odg"
    """Official Disability Guidelines, Work Loss Data Institute."""
    ACOEM = "acoem"
    """American College of Occupational and Environmental Medicine."""
    OTHER = "other"


class Laterality(StrEnum):
    """A side of the body named in a request."""

    LEFT = "left"
    RIGHT = "right"
    BILATERAL = "bilateral"


class Severity(StrEnum):
    """How serious a Problem is.

    ERROR is more than WARNING, and WARNING more than NOTE:

    >>> Severity.ERROR >= Severity.WARNING, max(Severity.NOTE, Severity.WARNING).value
    (True, 'warning')
    """

    ERROR = "error"
    """A value that every letter contains could not be read; `parse(…, strict=True)` raises."""
    WARNING = "warning"
    """A value may be wrong or incomplete; check it against the letter before relying on it."""
    NOTE = "note"
    """For information; the values read are not in doubt."""

    # The order of `str` would put an error before a note. ValueError if the other word is no severity.

    def __lt__(self, other: str) -> bool:
        return self._rank() < Severity(other)._rank()

    def __le__(self, other: str) -> bool:
        return self._rank() <= Severity(other)._rank()

    def __gt__(self, other: str) -> bool:
        return self._rank() > Severity(other)._rank()

    def __ge__(self, other: str) -> bool:
        return self._rank() >= Severity(other)._rank()

    def _rank(self) -> int:
        return ("note", "warning", "error").index(self.value)


@frozen(order=True)
class Span:
    """A half-open range of character offsets, `start` to `end`, in the text passed to `parse`.

    `in` asks for an offset or for a whole span, and a span can be unpacked.

    >>> span = Span(13, 25)
    >>> "Case Number: CM16-9900001"[span.as_slice()]
    'CM16-9900001'
    >>> start, end = span
    >>> start in span, end in span, Span(13, 17) in span
    (True, False, True)
    """

    start: int
    """Offset of the first character, counted from 0."""
    end: int
    """Offset just past the last character."""

    def as_slice(self) -> slice:
        """Return the slice that extracts this range from the text."""
        return slice(self.start, self.end)

    def overlaps(self, other: Span) -> bool:
        """Return whether the two spans share a character.

        >>> Span(0, 5).overlaps(Span(4, 9)), Span(0, 5).overlaps(Span(5, 9))
        (True, False)
        """
        return max(self.start, other.start) < min(self.end, other.end)

    def __contains__(self, place: int | Span) -> bool:
        if isinstance(place, Span):
            return self.start <= place.start and place.end <= self.end
        return self.start <= place < self.end

    def __iter__(self) -> Iterator[int]:
        return iter((self.start, self.end))


class Spans(Mapping[str, Span]):
    """The place of each value of an object, by field name.

    Stores bare offsets and makes a Span on access, because most places of a letter are never asked for.

    >>> spans = Spans({"case_number": (13, 25)})
    >>> spans["case_number"], "priority" in spans
    (Span(start=13, end=25), False)
    """

    __slots__ = ("_places",)

    def __init__(self, places: Mapping[str, tuple[int, int]]) -> None:
        """Keep the start and end offsets of each value."""
        self._places = places

    def __getitem__(self, name: str) -> Span:
        """Return the place of a field's value; KeyError if the field has none."""
        return Span(*self._places[name])

    def __contains__(self, name: object) -> bool:
        """Return whether a field has a value."""
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names of the fields that have a value."""
        return iter(self._places)

    def __len__(self) -> int:
        """Return the number of fields that have a value."""
        return len(self._places)

    def __repr__(self) -> str:
        """Return the constructor call that makes an equal mapping."""
        return f"Spans({self._places!r})"


_NO_SPANS = Spans({})


@frozen
class Problem:
    """Something missing, doubtful or not understood in the letter. Problems never change a value."""

    code: str
    """Code of the problem, a key of `imrparse.PROBLEMS`."""
    message: str
    """One sentence that names the field and says what is wrong with it."""
    severity: Severity
    """How serious the problem is."""
    span: Span | None = None
    """Place in the letter; None if there is no single place, as for a missing field."""


def _span_field() -> Span:
    """Declare the `span` field that the result objects share."""
    return field(default=Span(0, 0), eq=False, repr=False, kw_only=True)


def _spans_field() -> _Spans:
    """Declare the `spans` field that the result objects share."""
    return field(default=_NO_SPANS, eq=False, repr=False, kw_only=True)


def _card(words: str, one: str | None = None) -> dict[str, str]:
    """Return the metadata of a field that the HTML card shows in these words; `{}` is its value.

    `one` has the words for the value 1. A field without this metadata is shown as its bare value.
    """
    return {"card": words, "card_one": one or words}


@frozen
class Header:
    """The labelled block at the start of a letter. Many posted letters of 2014 and 2015 have none."""

    case_number: str | None = None
    """IMR case number: `CM`, two digits of the year, `-` and seven digits."""
    date_assigned: date | None = field(default=None, metadata=_card("assigned {}"))
    """Date on which the case was assigned to the reviewer."""
    decision_date: date | None = field(default=None, metadata=_card("decision {}"))
    """Date of this determination."""
    date_of_injury: date | None = field(default=None, metadata=_card("injury {}"))
    """Date of injury of the claim; the clinical summary may state another."""
    ur_denial_date: date | None = field(default=None, metadata=_card("denial {}"))
    """Date of the disputed utilization review decision."""
    application_received: date | None = field(default=None, metadata=_card("application {}"))
    """Date on which the worker's application for review was received."""
    priority: Priority | None = field(default=None, metadata=_card("{} review"))
    """Standard or expedited review."""
    claim_number: str | None = field(default=None, metadata=_card("claim {}"))
    """The claims administrator's number of the claim; only mailed letters have it and the next four fields."""
    employee_name: str | None = field(default=None, metadata=_card("employee {}"))
    """The worker's name; None where it is blacked out."""
    provider_name: str | None = field(default=None, metadata=_card("provider {}"))
    """Name of the provider who requested the treatments; None where it is blacked out."""
    treatments_in_dispute: str | None = field(default=None, metadata=_card("application for {}"))
    """The treatments as the application lists them; `Determination.issues` has those that were decided."""
    final_determination: Outcome | None = field(default=None, metadata=_card("cover page: {}"))
    """The outcome that the cover page states; `Determination.outcome` follows from the decisions."""
    span: Span = _span_field()
    """From the first label to the last label or value, or to the end of the cover page; empty if there is no header.

    Letters of 2013 state the dates in sentences. There it runs from the first of them to the last, and any text between
    them that was not understood is also in `Determination.unparsed`.
    """
    spans: _Spans = _spans_field()
    """Place of each value."""


@frozen
class Credentials:
    """The qualifications of the physician reviewer, who remains anonymous (Labor Code 4610.6(f))."""

    licensed_states: tuple[str, ...] = field(default=(), metadata=_card("licensed in {}"))
    """States in which the reviewer is licensed, in the letter's order."""
    specialties: tuple[str, ...] = ()
    """Board certifications or specialties, in the letter's order."""
    subspecialties: tuple[str, ...] = field(default=(), metadata=_card("subspecialty {}"))
    """Subspecialties, in the letter's order; only the wording of 2014 lists them separately."""
    span: Span = _span_field()
    """The section "How the IMR final determination was made", with its heading."""
    spans: _Spans = _spans_field()
    """Place of each list as a whole."""


@frozen
class Summary:
    """The clinical case summary."""

    text: str | None = None
    """Text of the summary, after the stock sentence that ends "including all medical records:"."""
    age: int | None = field(default=None, metadata=_card("{} years old"))
    """The worker's age in years."""
    sex: Sex | None = None
    """The worker's sex: stated, or implied by a pronoun that can only refer to the worker."""
    date_of_injury: date | None = field(default=None, metadata=_card("injured {}"))
    """Date of injury according to the summary; of a cumulative trauma, its first day."""
    injury_end: date | None = field(default=None, metadata=_card("to {}"))
    """Last day of a cumulative trauma; None for an injury on one day."""
    span: Span = _span_field()
    """The section, with its heading."""
    spans: _Spans = _spans_field()
    """Place of the text and of each fact in it."""


@frozen
class MtusCitation:
    """A cited chapter of the Medical Treatment Utilization Schedule (8 CCR 9792.20-9792.27)."""

    title: str = field(metadata=_card("MTUS {}"))
    """Title of the chapter without its year, such as "Low Back Complaints"."""
    year: int | None = None
    """Year of the edition."""
    sections: tuple[str, ...] = ()
    """Sections of the chapter, in the citation's order; a known name that contains commas is one section."""
    pages: str | None = field(default=None, metadata=_card("pages {}"))
    """Page numbers as printed; found in letters up to 2015. The lists of several sections are joined by commas."""
    chapter: str | None = field(default=None, kw_only=True)
    """The chapter by its one title in the list, whatever the letter calls it; None if it names none.

    It has no place but that of `title`.
    """
    span: Span = _span_field()
    """From the title to the last section or page."""
    spans: _Spans = _spans_field()
    """Place of each value; that of `sections` is the list as a whole."""


@frozen
class NonMtusCitation:
    """A cited guideline or other evidence outside the MTUS."""

    text: str
    """The whole citation as printed."""
    source: Source = Source.OTHER
    """Publisher of the guideline."""
    chapter: str | None = None
    """Chapter of the guideline by its one title in the list, whatever the letter calls it; None if none is named."""
    topic: str | None = None
    """Topic within the chapter; None if the citation names none."""
    url: str | None = None
    """Web address in the citation."""
    span: Span = _span_field()
    """The whole citation."""
    spans: _Spans = _spans_field()
    """Place of each value."""


@frozen
class Basis:
    """The grounds of one side's decision: the paragraph labelled "… guideline:"."""

    text: str
    """The whole paragraph."""
    statement: Statement | None = None
    """The stock sentence; None if the paragraph has none."""
    mtus: tuple[MtusCitation, ...] = ()
    """Chapters of the MTUS cited."""
    non_mtus: tuple[NonMtusCitation, ...] = ()
    """Other evidence cited."""
    span: Span = _span_field()
    """The label and its paragraph."""
    spans: _Spans = _spans_field()
    """Place of the paragraph, of the statement, and of each list of citations."""

    @property
    def chapters(self) -> tuple[str, ...]:
        """Chapters cited, by their titles in the closed lists, each once, those of the MTUS first."""
        cited = [one.chapter for one in self.mtus] + [one.chapter for one in self.non_mtus]
        return tuple(dict.fromkeys(filter(None, cited)))


@frozen
class Modification:
    """A partial approval: utilization review authorized part of the request."""

    original_request: str
    """What the treating physician requested."""
    authorized: str
    """What utilization review authorized."""
    disputed: str
    """What remains in dispute."""
    span: Span = _span_field()
    """The sentences that state the three parts."""
    spans: _Spans = _spans_field()
    """Place of each part."""


@frozen
class Request:
    """The details of the disputed treatment; of a partial approval, those of its disputed part."""

    retrospective: bool = field(default=False, metadata=_card("retrospective"))
    """Whether the treatment was given before it was reviewed."""
    dates_of_service: tuple[date, ...] = field(default=(), metadata=_card("given {}"))
    """Dates on which the treatment was given."""
    drug: str | None = None
    """Name of the drug as printed, without the dosage form."""
    strength: str | None = None
    """Strength as printed, such as "10/325mg" or "5%"."""
    quantity: int | float | None = field(default=None, metadata=_card("{} units", one="{} unit"))
    """Number of units requested; None for a weight or volume."""
    refills: int | None = field(default=None, metadata=_card("{} refills", one="{} refill"))
    """Number of refills."""
    times_per_week: int | None = field(default=None, metadata=_card("{} times a week", one="once a week"))
    """Sessions per week; None for a range."""
    weeks: int | None = field(default=None, metadata=_card("{} weeks", one="{} week"))
    """Number of weeks; None for a range."""
    visits: int | None = field(default=None, metadata=_card("{} visits", one="{} visit"))
    """Number of sessions as printed, never computed from `times_per_week` and `weeks`."""
    laterality: tuple[Laterality, ...] = ()
    """Sides of the body, in the item's order."""
    body_parts: tuple[str, ...] = ()
    """Body parts, as words of `imrparse.vocabulary.BODY_PARTS`, in the item's order."""
    category: str | None = None
    """Category of the treatment, a key of `imrparse.vocabulary.TREATMENT_CATEGORIES`; None if no word tells it."""
    subcategory: str | None = None
    """Subcategory, one of those of the category; None if no word tells it, as for a drug that is not in the vocabulary.

    Both are names of the index of decisions that the Division of Workers' Compensation (DWC) keeps. The place of
    `category` is that of the words that decide both.
    """
    ingredients: tuple[str, ...] = ()
    """Generic names of the drug's active ingredients in lower case, without salts, sorted; empty if unknown.

    They have no place but that of `drug`. What a physician injects has none.
    """
    span: Span = _span_field()
    """The text that the details were read from."""
    spans: _Spans = _spans_field()
    """Place of each value, or of its first mention if there are several."""


@frozen
class Issue:
    """One disputed treatment and the decision on it."""

    treatment: str
    """The disputed treatment as printed before its decision, without the item number."""
    decision: Decision | None = field(default=None, validator=optional(instance_of(Decision)))
    """Upheld or overturned; None if the decision could not be read. A plain string raises TypeError."""
    modification: Modification | None = None
    """The partial approval by utilization review; None if the whole request was denied."""
    request: Request = Request()
    """Details of the treatment, such as drug, quantity and body parts; of the first if the item asks for several."""
    further_requests: tuple[Request, ...] = ()
    """Details of the others where one item asks for several drugs or courses of therapy, in the item's order."""
    claims_administrator_basis: Basis | None = None
    """Guidelines on which the denial is based."""
    reviewer_basis: Basis | None = None
    """Guidelines on which this determination is based."""
    rationale: str | None = None
    """The reviewer's reasons for the decision."""
    span: Span = _span_field()
    """The whole block. The first issue's block includes the section heading, so that blocks leave no gap.

    Letters of 2013 may state the decisions apart from the reasons. There it is the block of reasons, and treatment and
    decision lie before it; if no reasons are given, it is the sentence that states both.
    """
    spans: _Spans = _spans_field()
    """Place of each value."""

    @property
    def requests(self) -> tuple[Request, ...]:
        """Everything that the item asks for: `request` and `further_requests`."""
        return (self.request, *self.further_requests)


@frozen(repr=False)
class Determination:
    """One Independent Medical Review (IMR) determination letter.

    `print` shows what `to_text` returns. `repr` has no more than a line; `to_dict` returns every field.
    """

    layout: str
    """Name of the layout that recognised the letter."""
    header: Header
    """The labelled block at the start: case number, dates and priority."""
    credentials: Credentials
    """The reviewer's qualifications."""
    summary: Summary
    """The clinical case summary."""
    documents_reviewed: tuple[str, ...] = field(default=(), kw_only=True)
    """Documents that the reviewer had; listed only in letters of 2013 and 2014 and in some mailed letters."""
    issues: tuple[Issue, ...]
    """Disputed treatments, in the letter's order."""
    problems: tuple[Problem, ...] = ()
    """What was missing, doubtful or not understood, in the letter's order; problems without a place come first."""
    unparsed: tuple[Span, ...] = ()
    """Stretches of text that belong to no section."""
    source: str = ""
    """The text passed to `parse`; every Span refers to it."""
    spans: _Spans = _spans_field()
    """Place of `documents_reviewed`: its section, with the heading. All other parts have spans of their own."""

    @property
    def outcome(self) -> Outcome | None:
        """Outcome of the whole letter; None if there is no issue or a decision could not be read."""
        return summarise_decisions(issue.decision for issue in self.issues)

    def text_of(self, span: Span) -> str:
        """Return the text at a span as the letter prints it.

        Raises ValueError if the source has no such place: `from_dict` leaves it empty if the data was written without.

        >>> letter = Determination("mine", Header(), Credentials(), Summary(), (), source="Knee brace: Upheld")
        >>> letter.text_of(Span(0, 10))
        'Knee brace'
        """
        if span.end > len(self.source):
            raise ValueError(f"{span} is beyond the end of the source, which has {len(self.source)} characters")
        return self.source[span.as_slice()]

    def __repr__(self) -> str:
        case = self.header.case_number or "without case number"
        issues = f"{len(self.issues)} issue{'s' * (len(self.issues) != 1)}"
        return f"<Determination {case}: {self.outcome or 'outcome unknown'}, {issues}>"


def summarise_decisions(decisions: Iterable[Decision | None]) -> Outcome | None:
    """Return the outcome of a letter with these decisions; None if there is none or one is None.

    >>> summarise_decisions([Decision.UPHELD, Decision.OVERTURNED])
    <Outcome.PARTIALLY_OVERTURNED: 'partially_overturned'>
    """
    kinds = set(decisions)
    if not kinds or None in kinds:
        return None
    return Outcome.PARTIALLY_OVERTURNED if len(kinds) > 1 else Outcome(str(*kinds))
