"""Conversion of a determination to JSON types and back.

`to_dict` is `attrs.asdict` with three rules: a date becomes an ISO string, an enum its value, a span `[start, end]`.
`from_dict` is stricter than cattrs by default: it accepts neither "5" for 5 nor a missing key for None, so it returns
exactly what was written or raises an error that names the place. `imrparse/determination.schema.json` describes the
same format for other languages.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum, StrEnum
from functools import cache, partial
from types import GenericAlias
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

from attrs import Attribute, AttrsInstance, asdict, fields, has

from .._arguments import check_determination
from ..errors import MalformedDataError
from ..models import Determination, Outcome, Span
from .versions import SCHEMA_VERSION, added_after

if TYPE_CHECKING:
    from cattrs import Converter

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
    empty, and without `spans` all places are. It reads what every earlier version wrote: a field that is newer than the
    data has its default, and `parse` reads it from the `source`.

    Raises MalformedDataError, which names the place of every fault, if the data does not have the format of `to_dict`
    or was written by a newer imrparse, and TypeError if it is not a mapping.

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
    version = _read_version(data.get("schema_version"))
    determination, faults = _structure({name: data[name] for name in data if name not in _DERIVED}, version)
    faults += _outcome_faults(data, determination)
    if determination is None or faults:
        raise MalformedDataError("\n".join(faults))
    return determination


_DERIVED = {"schema_version", "outcome"}
"""Keys of the data that are no fields of a Determination."""


def _not_data(thing: object) -> str:
    return f"from_dict() takes the result of to_dict(), not {type(thing).__name__}: parse JSON with json.loads() first"


def _read_version(version: object) -> int:
    """Return the version of the data; raise MalformedDataError if it is none that is read here."""
    if type(version) is not int or version < 1:
        raise MalformedDataError(
            f"schema_version: {_show(version)} is not a version; to_dict() writes {SCHEMA_VERSION}"
        )
    if version > SCHEMA_VERSION:
        raise MalformedDataError(
            f"schema_version: {version} was written by a newer imrparse than this one, which reads up to "
            f"{SCHEMA_VERSION}; upgrade imrparse"
        )
    return version


def _structure(data: dict[str, Any], version: int) -> tuple[Determination | None, list[str]]:
    """Return the determination, or None and all faults that cattrs collected."""
    converter, transform_error = _cattrs(version)
    try:
        return converter.structure(data, Determination), []
    except (ExceptionGroup, TypeError, ValueError) as error:  # raised by the hooks below, in groups by place
        faults = (line.rpartition(" @ ") for line in transform_error(error, "", lambda fault, _: str(fault)))
        return None, [f"{place.removeprefix('.') or 'determination'}: {fault}" for fault, _, place in faults]


def _outcome_faults(data: Mapping[str, Any], determination: Determination | None) -> list[str]:
    """Return what is wrong with the outcome. It is not compared with decisions that could not be read."""
    if "outcome" not in data:
        return ["determination: lacks outcome"]
    outcome = data["outcome"]
    if determination is None:
        return [] if outcome in (None, *Outcome) else [f"outcome: {_show(outcome)} is not a valid Outcome"]
    expected = _outcome(determination)
    return [] if outcome == expected else [f"outcome: the decisions make it {expected!r}, not {_show(outcome)}"]


@cache
def _cattrs(version: int) -> tuple[Converter, Callable[..., list[str]]]:
    """Return a cattrs converter for a version of the form, and the function that formats its errors."""
    try:
        from cattrs import Converter, transform_error  # noqa: PLC0415 -- only installed with the extra `json`
    except ImportError as error:
        raise ImportError('from_dict() needs cattrs: python -m pip install "cattrs>=24.1"') from error
    converter = Converter()
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _read_exactly)
    converter.register_structure_hook(StrEnum, _read_enum)
    converter.register_structure_hook(date, _read_date)
    converter.register_structure_hook_func(lambda kind: kind == int | float | None, _read_number)
    for applies, factory in ((_is_tuple, _read_tuple), (_is_mapping, _read_mapping)):
        converter.register_structure_hook_factory(applies, partial(factory, converter))
    converter.register_structure_hook_factory(has, partial(_read_object, converter, version))
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


def _read_object(converter: Converter, version: int, kind: type[AttrsInstance]) -> _Hook:
    """Return the hook for a result object in a version of the form."""
    from cattrs import ClassValidationError  # noqa: PLC0415 -- as above
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415

    read: _Hook = make_dict_structure_fn(kind, converter)
    known = {field.name for field in fields(kind)} - added_after(version, kind)
    required = {field.name for field in fields(kind) if field.eq and field != fields(Determination).source} & known

    def read_object(value: object, _kind: object) -> object:
        members = _expect(Mapping, "an object", value)
        faults: list[Exception] = list(_key_faults(set(members), known, required))
        try:
            built = read({name: members[name] for name in known & members.keys()}, kind)
        except ClassValidationError as group:
            faults += (fault for fault in group.exceptions if not isinstance(fault, KeyError))  # a key that it lacks
        if faults:
            raise ClassValidationError(f"{kind.__name__} is malformed", faults, kind)
        return built

    return read_object


def _key_faults(keys: set[str], known: set[str], required: set[str]) -> Iterator[ValueError]:
    """Yield what is wrong with the keys of an object; it may lack only places and the source."""
    for words, names in (("lacks", required - keys), ("does not know", keys - known)):
        if names:
            yield ValueError(f"{words} {', '.join(sorted(map(str, names)))}")


def _expect(kind: type, words: str, value: object) -> Any:  # noqa: ANN401 -- of that type
    """Return a value of the given type; raise TypeError if it is of another."""
    if not isinstance(value, kind):
        raise TypeError(f"{_show(value)} is not {words}")
    return value


def _show(value: object) -> str:
    return reprlib.repr(value)
