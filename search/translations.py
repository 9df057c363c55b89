"""The translations of one page among the results: the first of them is the result, the others are named in it."""

from collections.abc import Sequence

from .engines import Found


def together(hits: Sequence[Found]) -> list[tuple[Found, list[Found]]]:
    """Each page once, in the order in which they came, with its translations that came after it. The visitor's own
    language comes first, so what she can read stands and what she may not be able to read is named.
    """
    found: dict[str, tuple[Found, list[Found]]] = {}
    for hit in hits:
        name = hit.record.translation_key or hit.key
        if name in found:
            found[name][1].append(hit)
        else:
            found[name] = (hit, [])
    return list(found.values())
