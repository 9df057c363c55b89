"""What every search needs and editors seldom change: read once a process, and again after a change."""

from collections.abc import Callable
from typing import Generic, TypeVar

from .models.edition import Edition

T = TypeVar("T")


class Held(Generic[T]):
    """One small question to the database at each use: a change by any process shows at the next search."""

    def __init__(self, subject: str, read: Callable[[], T]) -> None:
        self._subject = subject
        self._read = read
        self._held: tuple[str, T] | None = None

    def __call__(self) -> T:
        """What `read` returns now. The mark is asked first: what changes meanwhile has another one next time."""
        mark = Edition.mark_of(self._subject)
        held = self._held
        if held is None or held[0] != mark:
            held = self._held = (mark, self._read())
        return held[1]
