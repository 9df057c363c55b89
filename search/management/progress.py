"""How far a long command is: one line that counts up on a terminal, elsewhere a line now and then."""

import time
from typing import Any

EVERY = 0.2  # seconds on a terminal
SELDOM = 10.0  # seconds elsewhere


class Progress:
    """Called with what is done and what there is to do; writes to a command's stderr."""

    def __init__(self, stream: Any, title: str) -> None:
        self._stream = stream
        self._title = title
        self._began = time.monotonic()
        self._terminal = stream.isatty()
        self._shown = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done < total and now - self._shown < (EVERY if self._terminal else SELDOM):
            return
        self._shown = now
        line = f"{self._title}: {done} of {total}{self._pace(done, total, now - self._began)}"
        last = not self._terminal or done == total
        self._stream.write(f"{chr(13)}{chr(27)}[K{line}" if self._terminal else line, ending="\n" if last else "")
        self._stream.flush()

    def _pace(self, done: int, total: int, seconds: float) -> str:
        """How many a second, and how long the rest takes at that; nothing before there is anything to judge by."""
        if not done or seconds < 1:
            return ""
        rate = done / seconds
        left = round((total - done) / rate)
        rest = f", {left // 60} min {left % 60:02} s left" if done < total else f", {seconds:.0f} s"
        return f", {rate:.0f} a second{rest}"
