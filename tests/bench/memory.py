"""How much memory this process has, as Linux tells it."""

from pathlib import Path


def memory() -> float:
    """Megabytes of this process that are its own, without the pages of files it looks into."""
    return _status("RssAnon")


def peak() -> float:
    """The most it ever had, in megabytes."""
    return _status("VmHWM")


def _status(name: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith(name))
