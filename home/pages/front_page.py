"""What rooms above this one show on the home page; each registers from its apps.py."""

from collections.abc import Callable

from django.http import HttpRequest

Section = Callable[[HttpRequest, str], object]
_sections: dict[str, Section] = {}


def show_on_home(name: str, section: Section) -> None:
    """Put section(request, language) into the home page's context under this name."""
    _sections[name] = section


def section(name: str, request: HttpRequest, language: str) -> object:
    """One of them; None when no room registered it."""
    return _sections[name](request, language) if name in _sections else None


def sections(request: HttpRequest, language: str) -> dict[str, object]:
    """Everything that was registered, for a visitor of this language."""
    return {name: section(request, language) for name, section in _sections.items()}
