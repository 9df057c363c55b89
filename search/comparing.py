"""How an engine differs from what the database says."""

from dataclasses import dataclass

from .content import public_keys
from .engines import Engine


@dataclass(frozen=True)
class Difference:
    """Keys, by what is wrong with them."""

    missing: frozenset[str] = frozenset()
    superfluous: frozenset[str] = frozenset()
    outdated: frozenset[str] = frozenset()

    @property
    def keys(self) -> frozenset[str]:
        """Everything that has to be looked at again."""
        return self.missing | self.superfluous | self.outdated


def compare(engine: Engine) -> Difference:
    """Every key and stamp of the engine against the database. Raises SearchUnavailable."""
    # The engine first: what is published in between shows as missing and is looked at once more, which does no harm.
    held, wanted = engine.stamps(), public_keys()
    return Difference(
        missing=frozenset(wanted.keys() - held.keys()),
        superfluous=frozenset(held.keys() - wanted.keys()),
        outdated=frozenset(key for key in wanted.keys() & held.keys() if wanted[key] != held[key]),
    )
