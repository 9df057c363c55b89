"""Reads the environment; a number that is none is said by the system checks, and stops nothing before they can."""

from collections.abc import Callable
from typing import TypeVar

import environ

T = TypeVar("T")
D = TypeVar("D")


class Environment(environ.Env):
    """As environ's own, and knows what should be a number and is none."""

    def __init__(self) -> None:
        super().__init__()
        self.no_numbers: dict[str, str] = {}

    def number(self, name: str, default: D, kind: Callable[[str], T]) -> T | D:
        """The number of this name; the default where it is not set, empty, or no number."""
        text = self.str(name, "").strip()
        try:
            return kind(text) if text else default
        except ValueError:
            self.no_numbers[name] = text
            return default
