"""How far a long command is: rate and what is left, on a terminal and elsewhere."""

import io

import pytest
from django.core.management.base import OutputWrapper

from search.management import progress


class Screen(io.StringIO):
    """A terminal, or none."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def shown(clock: list[float], *, terminal: bool) -> str:
    """What is written about a thousand things, eighty a second."""
    screen = Screen(terminal=terminal)
    tell = progress.Progress(OutputWrapper(screen), "embedded")
    for done in range(0, 3001, 10):
        tell(done, 3000)
        clock[0] += 0.125
    return screen.getvalue()


def test_elsewhere_there_is_a_line_now_and_then(clock: list[float]) -> None:
    lines = shown(clock, terminal=False).splitlines()
    assert lines[0] == "embedded: 0 of 3000"
    assert lines[1] == "embedded: 800 of 3000, 80 a second, 0 min 28 s left"
    assert lines[-1] == "embedded: 3000 of 3000, 80 a second, 38 s"
    assert len(lines) <= 5


def test_on_a_terminal_one_line_counts_up(clock: list[float]) -> None:
    text = shown(clock, terminal=True)
    assert text.count("\n") == 1 and text.endswith("\n")
    assert "80 a second, 0 min 25 s left" in text
    assert text.count("\r") > 100


def test_without_anything_to_do(clock: list[float]) -> None:
    screen = Screen(terminal=False)
    progress.Progress(OutputWrapper(screen), "embedded")(0, 0)
    assert screen.getvalue() == "embedded: 0 of 0\n"
