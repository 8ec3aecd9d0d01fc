"""What a layout is: the class of the rows in `layouts`, with the checks that each row passes when it is made."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping
from typing import Any, Final, TypeVar

from attrs import Attribute, field, fields, frozen
from attrs.validators import and_, deep_iterable, deep_mapping, in_, instance_of, min_len

from .models import Credentials, Decision, Header, Issue, Outcome

_V = TypeVar("_V")

SECTIONS: Final = ("credentials", "documents", "summary", "issues")
"""The sections that a heading can open."""


class FrozenMapping(Mapping[str, _V]):
    """A mapping that cannot be changed, so that a layout can be hashed, copied and pickled."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, _V]) -> None:
        """Copy the items."""
        self._items = dict(items)

    def __getitem__(self, key: str) -> _V:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def items(self) -> ItemsView[str, _V]:
        """Return the items of the dictionary inside, which are quicker to go through."""
        return self._items.items()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FrozenMapping) and [*self.items()] == [*other.items()]  # their order matters

    def __hash__(self) -> int:
        return hash(tuple(self.items()))

    def __repr__(self) -> str:
        return f"FrozenMapping({self._items})"


# --- Checks -----------------------------------------------------------------------------------------------------------


def _named(validator: Any) -> Any:  # noqa: ANN401 -- attrs has no name for the type of validators
    """Return a validator whose errors name the class and the field, and say nothing else of attrs."""

    def check(row: object, attribute: Attribute[Any], value: object) -> None:
        try:
            validator(row, attribute, value)
        except (TypeError, ValueError) as error:
            raise type(error)(f"{type(row).__name__}.{attribute.name}: {error.args[0]}") from None

    return check


def _check_not_blank(_row: object, _attribute: Attribute[Any], value: str) -> None:
    if not value.strip():
        raise ValueError(f"a phrase must not be blank (got {value!r})")


def _check_mapping(_row: object, _attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, FrozenMapping):
        raise TypeError(f"expected a mapping (got {value!r})")


def _freeze(value: Any) -> Any:  # noqa: ANN401 -- what is not a mapping is refused by its validator
    return FrozenMapping(value) if isinstance(value, Mapping) else value


def _names(model: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(model) if one.eq)


_PHRASE: Final = and_(instance_of(str), _check_not_blank)
_PHRASES: Final = deep_iterable(_PHRASE, instance_of(tuple))


def _phrases() -> Any:  # noqa: ANN401 -- a field, whose type is that of the class
    return field(default=(), validator=_named(_PHRASES))


def _mapping(keys: Any, values: Any = _PHRASE) -> Any:  # noqa: ANN401 -- validators in, a field out
    check = deep_mapping(keys, values, _check_mapping)
    return field(factory=lambda: FrozenMapping({}), converter=_freeze, validator=_named(check))


# --- Rows -------------------------------------------------------------------------------------------------------------


@frozen
class Heading:
    """The words that open a section. Raises TypeError or ValueError, naming the field, if it is not well formed."""

    section: str = field(validator=_named(in_(SECTIONS)))
    """The section: "credentials", "documents", "summary" or "issues"."""
    text: str = field(validator=_named(_PHRASE))
    """The heading."""
    opener: str = field(default="", validator=_named(instance_of(str)))
    """A stock phrase at the start of the section, by which it is found if the heading is lost."""
    optional: bool = field(default=False, validator=_named(instance_of(bool)))
    """Whether letters may lack the section; it is searched for only between its neighbours."""
    inside: bool = field(default=False, validator=_named(instance_of(bool)))
    """Whether the heading is part of the text that it opens, such as the label of a paragraph."""


@frozen(cache_hash=True, repr=False)
class Layout:
    """One form of letter, as a row of data. Raises TypeError or ValueError, naming the field, if it is not well formed.

    >>> Layout(name="board", signature=("BOARD OF APPEALS"), headings=())
    Traceback (most recent call last):
    ...
    TypeError: Layout.signature: 'signature' must be <class 'tuple'> (got 'BOARD OF APPEALS' that is a <class 'str'>).
    """

    name: str = field(validator=_named(_PHRASE))
    """Name of the layout, as `Determination.layout` has it."""
    signature: tuple[str, ...] = field(validator=_named(and_(_PHRASES, min_len(1))))
    """Phrases by which a letter of this layout is recognised; one is enough, and the first is in no other layout."""
    headings: tuple[Heading, ...] = field(validator=_named(deep_iterable(instance_of(Heading), instance_of(tuple))))
    """The headings, in the order of the letter; the head of the letter comes before the first."""
    unless: tuple[str, ...] = _phrases()
    """Phrases of other layouts; in a letter with one of them, only the first phrase of the signature counts."""
    letterhead: tuple[str, ...] = _phrases()
    """Stock words of the head that state no fact: the sender, a title, the words around a date."""
    case_numbers: tuple[str, ...] = field(default=("CM00-0000000", "IMR 00-000000"), validator=_named(_PHRASES))
    """The forms of a case number: each 0 is any digit, and all other characters are as printed."""
    header_labels: Mapping[str, tuple[str, ...]] = _mapping(in_(_names(Header)), and_(_PHRASES, min_len(1)))
    """The label of each field of the header; if a value may split it, followed by its first half."""
    header_rows: tuple[tuple[str, ...], ...] = field(
        default=(),
        validator=_named(deep_iterable(deep_iterable(in_(_names(Header)), instance_of(tuple)), instance_of(tuple))),
    )
    """The fields of the header, row by row, if it is a table: every field that has a label, once."""
    header_phrases: Mapping[str, str] = _mapping(in_(_names(Header)))
    """The words right before each date of the header that a sentence states."""
    cover_labels: Mapping[str, tuple[str, ...]] = _mapping(in_(_names(Header)), and_(_PHRASES, min_len(1)))
    """All labels of each field on the cover page of a mailed letter; a letter has none of them or any."""
    salutation: str = field(default="", validator=_named(instance_of(str)))
    """The word that opens the salutation of the cover page."""
    cover_text: tuple[str, ...] = _phrases()
    """Stock sentences of the cover page, or their parts; the first follows the salutation."""
    final_determinations: Mapping[str, Outcome] = _mapping(_PHRASE, instance_of(Outcome))
    """The words of the cover page for the outcome of the letter."""
    cover_closing: tuple[str, ...] = _phrases()
    """The words before and after the name of who signed the cover page."""
    copies_label: str = field(default="", validator=_named(instance_of(str)))
    """The label of the line of the cover page that says who gets a copy."""
    page_footer: str = field(default="", validator=_named(instance_of(str)))
    """The words before the case number and the page in the footer of each page."""
    credentials_labels: Mapping[str, str] = _mapping(in_(_names(Credentials)))
    """The label before each list of credentials."""
    credentials_phrases: Mapping[str, str] = _mapping(in_(_names(Credentials)))
    """The words right before each list of credentials that a sentence states."""
    summary_opener: str = field(default="", validator=_named(instance_of(str)))
    """The end of the stock sentence before the text of the summary."""
    issues_opener: str = field(default="", validator=_named(instance_of(str)))
    """The stock sentence before the first disputed treatment."""
    stock_text: Mapping[str, tuple[str, ...]] = _mapping(in_(SECTIONS), _PHRASES)
    """The other stock sentences of each section, or their parts, which state nothing about the case."""
    documents_opener: str = field(default="", validator=_named(instance_of(str)))
    """The end of the stock sentence before the list of documents."""
    document_names: tuple[str, ...] = _phrases()
    """The first words of documents that most lists have, by which they are told apart where all lines are joined."""
    treatment_openers: tuple[str, ...] = _phrases()
    """Stock words before a treatment, after its number; also in a head that lists treatments and decisions."""
    sentence_openers: tuple[str, ...] = _phrases()
    """Stock words before a treatment in a sentence that decides; the head is not searched for them."""
    decisions: Mapping[str, Decision] = _mapping(_PHRASE, instance_of(Decision))
    """The words for a decision; without any, a sentence states it: "… is not medically necessary and appropriate."."""
    claims_administrator_labels: tuple[str, ...] = _phrases()
    """Labels of the claims administrator's guidelines, the most common first; each issue may have another."""
    reviewer_labels: tuple[str, ...] = _phrases()
    """Labels of the reviewer's guidelines."""
    rationale_labels: tuple[str, ...] = _phrases()
    """Labels of the reviewer's rationale."""
    claims_administrator_sentences: tuple[str, ...] = _phrases()
    """First words of the sentences that give the claims administrator's guidelines, where no label does."""
    reviewer_sentences: tuple[str, ...] = _phrases()
    """First words of the sentences that give the reviewer's guidelines, where no label does."""
    rationale_prefixes: tuple[str, ...] = _phrases()
    """Words that may come before the label of a rationale and belong to it."""
    closing: tuple[str, ...] = _phrases()
    """Stock words after the last reasons, the first of which ends them."""
    initials_mark: str = field(default="", validator=_named(instance_of(str)))
    """The mark before the initials of who typed the letter, which are alone on a line after the last reasons."""
    optional_fields: tuple[str, ...] = field(
        default=(),
        validator=_named(deep_iterable(in_((*_names(Header), *_names(Issue))), instance_of(tuple))),
    )
    """Fields of the header and of an issue that a letter may lack without a problem."""

    def __repr__(self) -> str:
        return f"<Layout {self.name!r}>"

    @property
    def issue_openers(self) -> tuple[str, ...]:
        """The stock words before a treatment, outside the head."""
        return (*self.treatment_openers, *self.sentence_openers)

    @property
    def issue_labels(self) -> tuple[tuple[str, ...], ...]:
        """The labels of the paragraphs of an issue, in order."""
        return self.claims_administrator_labels, self.reviewer_labels, self.rationale_labels
