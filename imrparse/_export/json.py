"""Conversion of a determination to JSON types and back.

`to_dict` is `attrs.asdict` with three rules: a date becomes an ISO string, an enum its value, a span `[start, end]`.
`from_dict` is stricter than cattrs by default: it accepts neither "5" for 5 nor a missing key for None, so it returns
exactly what was written or raises an error that names the place. `imrparse/determination.schema.json` describes the
same format for other languages.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum, StrEnum
from functools import cache, partial
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args

from attrs import Attribute, AttrsInstance, asdict, fields, has

from .._arguments import check_determination
from ..errors import MalformedDataError
from ..models import Determination, Span

if TYPE_CHECKING:
    from cattrs import Converter

SCHEMA_VERSION: Final = 1
"""Version of the format that `to_dict` writes; increased by one with every change of the format."""

_Hook: TypeAlias = Callable[[Any, Any], Any]
"""A structure hook of cattrs: takes a value and the type to build, returns the built value."""


def to_dict(determination: Determination, *, source: bool = False, spans: bool = False) -> dict[str, Any]:
    """Return a determination as JSON types, with its `outcome` and the `schema_version`.

    `source=True` includes the text of the letter, `spans=True` the place of every value.

    >>> from imrparse import parse
    >>> letter = '''IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Overturned
    ... Decision rationale: The knee gives way.'''
    >>> data = to_dict(parse(letter), spans=True)
    >>> data["outcome"], data["issues"][0]["treatment"], data["issues"][0]["spans"]["treatment"]
    ('overturned', 'Knee brace', [37, 47])
    """
    check_determination(determination, "to_dict")
    data = asdict(determination, filter=None if spans else _is_compared, value_serializer=_plain)
    if not source:
        del data["source"]
    return {"schema_version": SCHEMA_VERSION, "outcome": _outcome(determination), **data}


def _is_compared(field: Attribute[Any], _value: object) -> bool:
    """Return whether `==` compares a field: it compares all but `span` and `spans`."""
    return bool(field.eq)


def _outcome(determination: Determination) -> str | None:
    return determination.outcome.value if determination.outcome else None


def _plain(instance: object, field: object, value: object) -> object:
    """Return a value as JSON types; `asdict` converts the result objects."""
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Span():
            return [value.start, value.end]
        case tuple():
            return [_plain(instance, field, member) for member in value]
        case Mapping():
            return {name: _plain(instance, field, member) for name, member in value.items()}
    return value


def from_dict(data: Mapping[str, Any]) -> Determination:
    r"""Return the determination that `to_dict` converted. Requires cattrs, installed by the extra `json`.

    `from_dict(to_dict(letter, source=True, spans=True))` equals `letter`, spans included. Without `source` the text is
    empty, and without `spans` all places are.

    Raises MalformedDataError, which names the place of every fault, if the data does not have the format of `to_dict`,
    and TypeError if it is not a mapping.

    >>> from imrparse import parse
    >>> data = to_dict(parse("IMR ISSUES, DECISIONS AND RATIONALES\nKnee brace: Upheld"))
    >>> from_dict(data).issues[0].treatment
    'Knee brace'
    >>> data["issues"][0]["decision"] = "perhaps"
    >>> from_dict(data)
    Traceback (most recent call last):
    ...
    imrparse.errors.MalformedDataError: issues[0].decision: 'perhaps' is not a valid Decision
    """
    if not isinstance(data, Mapping):
        raise TypeError(_not_data(data))
    rest = dict(data)
    version, outcome = rest.pop("schema_version", None), rest.pop("outcome", None)
    if version != SCHEMA_VERSION:
        raise MalformedDataError(f"schema_version: {_show(version)} is not {SCHEMA_VERSION}, the version read here")
    determination = _structure(rest)
    if outcome != _outcome(determination):
        raise MalformedDataError(f"outcome: the decisions make it {_outcome(determination)!r}, not {_show(outcome)}")
    return determination


def _not_data(thing: object) -> str:
    return f"from_dict() takes the result of to_dict(), not {type(thing).__name__}: parse JSON with json.loads() first"


def _structure(data: dict[str, Any]) -> Determination:
    """Build the objects; raise one error for all faults that cattrs collected, one per line."""
    converter, transform_error = _cattrs()
    try:
        return converter.structure(data, Determination)
    except (ExceptionGroup, TypeError, ValueError) as error:  # raised by the hooks below, in groups by place
        faults = (line.rpartition(" @ ") for line in transform_error(error, "", lambda fault, _: str(fault)))
        message = "\n".join(f"{place.removeprefix('.') or 'determination'}: {fault}" for fault, _, place in faults)
    raise MalformedDataError(message)


@cache
def _cattrs() -> tuple[Converter, Callable[..., list[str]]]:
    """Return a cattrs converter for the result objects, and the function that formats its errors."""
    try:
        from cattrs import Converter, transform_error  # noqa: PLC0415 -- only installed with the extra `json`
    except ImportError as error:
        raise ImportError('from_dict() needs cattrs: python -m pip install "imrparse[json]"') from error
    converter = Converter()
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _read_exactly)
    converter.register_structure_hook(StrEnum, _read_enum)
    converter.register_structure_hook(date, _read_date)
    converter.register_structure_hook_func(lambda kind: kind == int | float | None, _read_number)
    for applies, factory in ((_is_tuple, _read_tuple), (_is_mapping, _read_mapping), (has, _read_object)):
        converter.register_structure_hook_factory(applies, partial(factory, converter))
    converter.register_structure_hook(Span, _read_span)
    return converter, transform_error


# --- hooks for cattrs -------------------------------------------------------------------------------------------------


def _read_exactly(value: object, kind: type) -> object:
    if type(value) is not kind:  # isinstance(True, int) is true
        raise TypeError(f"{_show(value)} is not of type {kind.__name__}")
    return value


def _read_enum(value: object, kind: Callable[[object], object]) -> object:
    return kind(value)


def _read_number(value: object, _kind: object) -> object:
    if type(value) not in {int, float, type(None)}:
        raise TypeError(f"{_show(value)} is not a number")
    return value


def _read_date(value: object, _kind: object) -> date:
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:  # "20161115" and "2016-W46-2" are ISO, but not what to_dict() writes
        raise ValueError(f"{_show(value)} is not a date such as '2016-11-15'")
    return day


def _read_span(value: object, _kind: object) -> Span:
    match value:
        case [int(start), int(end)] if 0 <= start <= end and bool not in map(type, value):
            return Span(start, end)
    raise ValueError(f"{_show(value)} is not a span such as [37, 47]")


def _is_tuple(kind: object) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _is_mapping(kind: object) -> bool:
    return getattr(kind, "__origin__", None) is Mapping


def _read_tuple(converter: Converter, kind: object) -> _Hook:
    """Return the hook for `tuple[X, ...]`; that of cattrs accepts a string as a list of characters."""
    read = converter.get_structure_hook(GenericAlias(list, get_args(kind)[:1]))
    return lambda value, _: tuple(read(_expect(list, "a list", value), list))


def _read_mapping(converter: Converter, kind: object) -> _Hook:
    """Return the hook for `Mapping[X, Y]`."""
    read = converter.get_structure_hook(GenericAlias(dict, get_args(kind)))
    return lambda value, _: read(_expect(Mapping, "an object", value), dict)


def _read_object(converter: Converter, kind: type[AttrsInstance]) -> _Hook:
    """Return the hook for a result object: unknown keys are faults, and so are missing ones but places and source."""
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415 -- as above

    read: _Hook = make_dict_structure_fn(kind, converter)
    known = {field.name for field in fields(kind)}
    required = {field.name for field in fields(kind) if field.eq and field != fields(Determination).source}

    def read_object(value: object, _kind: object) -> object:
        keys = _expect(Mapping, "an object", value).keys()
        if wrong := required - keys or keys - known:
            raise ValueError(f"{'lacks' if wrong <= known else 'does not know'} {', '.join(sorted(map(str, wrong)))}")
        return read(value, kind)

    return read_object


def _expect(kind: type, words: str, value: object) -> Any:  # noqa: ANN401 -- of that type
    """Return a value of the given type; raise TypeError if it is of another."""
    if not isinstance(value, kind):
        raise TypeError(f"{_show(value)} is not {words}")
    return value


def _show(value: object) -> str:
    return reprlib.repr(value)
