"""Every address of a room, taken from the URL resolver itself, so that a new view cannot be forgotten."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver


@dataclass(frozen=True)
class Address:
    """A view's full name and the names of what its address needs."""

    name: str
    needs: frozenset[str]


def addresses(*namespaces: str) -> list[Address]:
    """All named views in these namespaces; with none given, all named views there are."""
    found = {address for address in _walk(get_resolver(), ()) if _inside(address.name, namespaces)}
    return sorted(found, key=lambda address: address.name)


def _inside(name: str, namespaces: tuple[str, ...]) -> bool:
    return not namespaces or any(part in namespaces for part in name.split(":")[:-1])


def _walk(resolver: URLResolver, spaces: tuple[str, ...], needs: frozenset[str] = frozenset()) -> Iterator[Address]:
    for pattern in resolver.url_patterns:
        below = needs | _needs(pattern)
        if isinstance(pattern, URLResolver):
            inner = (*spaces, pattern.namespace) if pattern.namespace else spaces
            yield from _walk(pattern, inner, below)
        elif isinstance(pattern, URLPattern) and pattern.name:
            yield Address(":".join([*spaces, pattern.name]), below)


def _needs(pattern: URLPattern | URLResolver) -> frozenset[str]:
    converters = getattr(pattern.pattern, "converters", None)
    names = set(converters or ()) | set(pattern.pattern.regex.groupindex)
    if pattern.pattern.regex.groups > len(pattern.pattern.regex.groupindex):
        names.add("(unnamed)")
    return frozenset(names)
