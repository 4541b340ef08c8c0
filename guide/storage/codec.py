"""Records to JSON and back, driven by their types, so that no record is described twice.

Knows frozen dataclasses, enums, dates, times, `Address`, tuples, optional values and plain
scalars; anything else is a programming error and raises TypeError.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from guide.core.content.address import Address

T = TypeVar("T")

_JSON_TYPES: dict[type, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    float: (float, int),
    bool: (bool,),
}


class BadRecord(ValueError):
    """Stored text does not hold the record that was asked for."""


def encode(record: object) -> str:
    """The record as compact JSON with a fixed key order."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))


def decode(kind: type[T], text: str) -> T:
    """The record of type ``kind`` in ``text``; raises `BadRecord`."""
    read = _reader(cast("Any", kind))
    try:
        return cast("T", read(json.loads(text)))
    except (KeyError, ValueError, TypeError, RecursionError) as error:
        raise BadRecord(f"{kind.__name__}: {error}") from error


def _plain(value: object) -> object:
    if isinstance(value, Address):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise TypeError(f"cannot store a {type(value).__name__}")


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """A function that builds ``kind`` from parsed JSON; made once per type."""
    kind = getattr(kind, "__supertype__", kind)
    if kind in _JSON_TYPES:
        return _scalar_reader(_JSON_TYPES[kind])
    if kind is Address:
        return _address
    if kind in (date, time):
        return cast("Callable[[Any], Any]", kind.fromisoformat)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_reader(kind)
    origin = get_origin(kind)
    if origin is tuple:
        return _tuple_reader(get_args(kind))
    if origin in (Union, types.UnionType):
        return _optional_reader(get_args(kind))
    raise TypeError(f"cannot read a {kind}")


def _scalar_reader(allowed: tuple[type, ...]) -> Callable[[Any], Any]:
    def read(raw: Any) -> Any:
        if type(raw) not in allowed:
            raise TypeError(f"a {type(raw).__name__} where a {allowed[0].__name__} belongs")
        return raw

    return read


def _address(raw: Any) -> Address:
    if not isinstance(raw, str):
        raise TypeError("an address is text")
    return Address.parse(raw)


def _list(raw: Any) -> list[Any]:
    if not isinstance(raw, list):
        raise TypeError(f"a {type(raw).__name__} where a list belongs")
    return raw


def _dataclass_reader(kind: type) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    readers = [(f.name, _reader(hints[f.name])) for f in fields(cast("Any", kind))]

    def read(raw: Any) -> Any:
        if len(raw) != len(readers):
            raise ValueError(f"a {kind.__name__} has {len(readers)} values")
        return kind(*[reader(raw[name]) for name, reader in readers])

    return read


def _tuple_reader(arguments: tuple[Any, ...]) -> Callable[[Any], Any]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        item = _reader(arguments[0])
        return lambda raw: tuple(map(item, _list(raw)))
    items = [_reader(argument) for argument in arguments]
    return lambda raw: tuple(read(part) for read, part in zip(items, _list(raw), strict=True))


def _optional_reader(arguments: tuple[Any, ...]) -> Callable[[Any], Any]:
    inner = _reader(next(a for a in arguments if a is not types.NoneType))
    return lambda raw: None if raw is None else inner(raw)
