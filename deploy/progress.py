"""Runs one long command and shows that it is alive: its last line and the seconds so far."""

import subprocess
import sys
import threading
import time
from collections import deque
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QUIET_SECONDS = 10  # how often a line is written where nothing can be drawn over


class Failed(Exception):
    """A command did not succeed; what it said last has been printed."""


def say(text: str) -> None:
    print(text, flush=True)


def _show(title: str, started: float, last: str, shown: float) -> float:
    """Draw the state over the last line of a terminal, or write a line now and then; returns when it was shown."""
    seconds, now = int(time.monotonic() - started), time.monotonic()
    if sys.stdout.isatty():
        print(f"\r\033[K  {title} … {seconds} s  {last[:60]}", end="", flush=True)
    elif now - shown > QUIET_SECONDS:
        say(f"  {title} … {seconds} s  {last[:100]}")
    else:
        return shown
    return now


def step(title: str, command: list[str], env: dict[str, str] | None = None) -> None:
    """Run the command in the repository's folder; its output is kept back and printed only when it fails.

    Raises Failed when the command ends with an error.
    """
    started = shown = time.monotonic()
    lines: deque[str] = deque(maxlen=40)
    if not sys.stdout.isatty():
        say(f"  {title} …")
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    reader = threading.Thread(target=lambda: lines.extend(map(str.rstrip, process.stdout or ())), daemon=True)
    reader.start()
    try:
        while process.poll() is None:
            shown = _show(title, started, lines[-1] if lines else "", shown)
            time.sleep(0.2)
    except BaseException:
        process.terminate()
        process.wait()
        raise
    reader.join(timeout=2)
    clear = "\r\033[K" if sys.stdout.isatty() else ""
    if process.returncode:
        say(f"{clear}  {title}: failed\n" + "\n".join(lines))
        raise Failed(title)
    say(f"{clear}  {title}: done ({time.monotonic() - started:.0f} s)")
