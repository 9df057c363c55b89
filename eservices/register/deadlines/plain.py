"""Reading and writing small dataclasses as plain data for a JSON column, every problem told at once."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import time
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")


class TermsError(ValueError):
    """Terms that cannot be counted; `problems` holds all of them as (field, code) at once."""

    def __init__(self, problems: list[tuple[str, str]]):
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{field}: {code}" for field, code in problems))


def read(cls: type[T], data: Mapping[str, Any]) -> T:
    """Build a dataclass from plain data. Raises TermsError with every unknown, missing and unreadable field."""
    if not isinstance(data, Mapping):
        raise TermsError([("", "unreadable")])
    kinds = _kinds(cls)  # type: ignore[arg-type]
    found = [(name, "unknown") for name in data if name not in kinds]
    required = [f.name for f in fields(cls) if f.default is MISSING and f.default_factory is MISSING]  # type: ignore[arg-type]
    found += [(name, "missing") for name in required if data.get(name) is None]
    values = {}
    for name, kind in kinds.items():
        if data.get(name) is None:
            continue
        try:
            values[name] = _reader(kind)(data[name])
        except TermsError as error:
            found += [(f"{name}.{inner}".rstrip("."), code) for inner, code in error.problems]
        except (ValueError, TypeError):
            found.append((name, "unreadable"))
    if found:
        raise TermsError(found)
    return cls(**values)


def write(thing: Any) -> dict[str, Any]:
    """Turn a dataclass into plain data; what is None is left out."""
    values = {field.name: getattr(thing, field.name) for field in fields(thing)}
    return {name: _plain(value) for name, value in values.items() if value is not None}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return write(value)
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat(timespec="minutes") if isinstance(value, time) else value


@cache
def _kinds(cls: type) -> dict[str, type]:
    """Return the type of each field, that of an optional one without its None."""
    return {name: _without_none(kind) for name, kind in get_type_hints(cls).items()}


def _without_none(kind: Any) -> Any:
    return next(k for k in get_args(kind) if k is not type(None)) if isinstance(kind, UnionType) else kind


def _reader(kind: type) -> Callable[[Any], Any]:
    if is_dataclass(kind):
        return lambda data: read(kind, data)
    if kind is time:
        return time.fromisoformat
    if get_origin(kind) is tuple:
        return lambda values: tuple(_reader(get_args(kind)[0])(value) for value in _exactly(list, values))
    if issubclass(kind, StrEnum):
        return kind
    return lambda value: _exactly(kind, value)


def _exactly(kind: type, value: Any) -> Any:
    """Return the value if it is of this very type: true is not 1, and "10" is not 10."""
    if type(value) is not kind:
        raise ValueError(value)
    return value
