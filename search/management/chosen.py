"""Which engine a command is about."""

from django.core.management.base import CommandError

from search.engines import kept


def chosen_engines(asked: object) -> list[str]:
    """The one that was named, or all that are kept. Raises CommandError."""
    names = list(kept())
    if asked and asked not in names:
        raise CommandError(f"The settings keep {' and '.join(names)}, not {asked} (docs/search-engines.md).")
    return [str(asked)] if asked else names
