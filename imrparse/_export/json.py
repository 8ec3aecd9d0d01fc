"""A determination as JSON's own types, and back.

`to_dict` is attrs' own `asdict` with three words of its own: a date is ISO, an enum its word, a span `[start, end]`.
`from_dict` is strict where cattrs by itself would be kind: it takes no "5" for 5 and no missing key for "not said", so
what it gives back is what was written, or an error that names the place. `determination.schema.json`, which stands
beside this module, says the same to other languages.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from functools import cache, partial
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args

from attrs import Attribute, AttrsInstance, asdict, fields, has

from ..errors import MalformedDataError
from ..models import Determination, Span

if TYPE_CHECKING:
    from cattrs import Converter

SCHEMA_VERSION: Final = 1
"""Version of the form that `to_dict` writes; it grows by one whenever the form changes, be it by one field."""

_Hook: TypeAlias = Callable[[Any, Any], Any]
"""What cattrs calls: a value and the type wanted in, the value of that type out."""


def to_dict(determination: Determination, *, source: bool = False, spans: bool = False) -> dict[str, Any]:
    """Give a determination as dicts, lists and what else JSON knows, with its outcome and the `schema_version`.

    With `source` the letter's text is among it, with `spans` the place of every value.

    >>> from imrparse import parse
    >>> letter = '''IMR ISSUES, DECISIONS AND RATIONALES
    ... Knee brace: Overturned
    ... Decision rationale: The knee gives way.'''
    >>> data = to_dict(parse(letter), spans=True)
    >>> data["outcome"], data["issues"][0]["treatment"], data["issues"][0]["spans"]["treatment"]
    ('overturned', 'Knee brace', [37, 47])
    """
    data = asdict(determination, filter=None if spans else _counts, value_serializer=_plain)
    if not source:
        del data["source"]
    return {"schema_version": SCHEMA_VERSION, "outcome": _outcome(determination), **data}


def _counts(field: Attribute[Any], _value: object) -> bool:
    """Tell whether a field counts for `==`: all do but the places, `span` and `spans`."""
    return bool(field.eq)


def _outcome(determination: Determination) -> str | None:
    return determination.outcome.value if determination.outcome else None


def _plain(instance: object, field: object, value: object) -> object:
    """Turn what JSON does not know into what it does; attrs sees to the result objects."""
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
    r"""Give back the determination that `to_dict` wrote; it needs cattrs, the extra `json`.

    `from_dict(to_dict(letter, source=True, spans=True))` is equal to `letter`, its spans too. Without `source` the text
    comes back empty, without `spans` the places do.

    Raises MalformedDataError, which names the place of every fault, if the data is not of that form, and TypeError if
    it is no mapping at all.

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
    return f"from_dict() wants what to_dict() gave, not {type(thing).__name__}: read JSON with json.loads() first"


def _structure(data: dict[str, Any]) -> Determination:
    """Build the objects; turn the faults that cattrs gathered into one error, a line a fault."""
    converter, transform_error = _cattrs()
    try:
        return converter.structure(data, Determination)
    except (ExceptionGroup, TypeError, ValueError) as error:  # what the hooks below raise, in groups by place
        faults = (line.rpartition(" @ ") for line in transform_error(error, "", lambda fault, _: str(fault)))
        message = "\n".join(f"{place.removeprefix('.') or 'determination'}: {fault}" for fault, _, place in faults)
    raise MalformedDataError(message)


@cache
def _cattrs() -> tuple[Converter, Callable[..., list[str]]]:
    """Import cattrs, which only those need who read JSON back, and teach it the form."""
    try:
        from cattrs import Converter, transform_error  # noqa: PLC0415 -- it comes with the extra `json`
    except ImportError as error:
        raise ImportError('from_dict() needs cattrs: python -m pip install "imrparse[json]"') from error
    converter = Converter()
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _read_exactly)
    converter.register_structure_hook(date, _read_date)
    converter.register_structure_hook_func(lambda kind: kind == int | float | None, _read_number)
    for applies, factory in ((_is_tuple, _read_tuple), (_is_mapping, _read_mapping), (has, _read_object)):
        converter.register_structure_hook_factory(applies, partial(factory, converter))
    converter.register_structure_hook(Span, _read_span)
    return converter, transform_error


# --- what cattrs is taught --------------------------------------------------------------------------------------------


def _read_exactly(value: object, kind: type) -> object:
    if type(value) is not kind:  # to isinstance() True is an int
        raise TypeError(f"{_show(value)} is not of type {kind.__name__}")
    return value


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
    """Make the hook for `tuple[X, ...]`; without it cattrs takes a string for a list of characters."""
    read = converter.get_structure_hook(GenericAlias(list, get_args(kind)[:1]))
    return lambda value, _: tuple(read(_be(list, "a list", value), list))


def _read_mapping(converter: Converter, kind: object) -> _Hook:
    """Make the hook for `Mapping[X, Y]`."""
    read = converter.get_structure_hook(GenericAlias(dict, get_args(kind)))
    return lambda value, _: read(_be(Mapping, "an object", value), dict)


def _read_object(converter: Converter, kind: type[AttrsInstance]) -> _Hook:
    """Make the hook for a result object: no key may be missing, bar the places and the source, and none unknown."""
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415 -- as above

    read: _Hook = make_dict_structure_fn(kind, converter)
    known = {field.name for field in fields(kind)}
    needed = {field.name for field in fields(kind) if field.eq and field != fields(Determination).source}

    def read_object(value: object, _kind: object) -> object:
        keys = _be(Mapping, "an object", value).keys()
        if wrong := needed - keys or keys - known:
            raise ValueError(f"{'lacks' if wrong <= known else 'does not know'} {', '.join(sorted(map(str, wrong)))}")
        return read(value, kind)

    return read_object


def _be(kind: type, words: str, value: object) -> Any:  # noqa: ANN401 -- of that type
    if not isinstance(value, kind):
        raise TypeError(f"{_show(value)} is not {words}")
    return value


def _show(value: object) -> str:
    return reprlib.repr(value)
