"""Starts a server as a child that ends with the test run, and waits until it answers."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from deploy.processes import end_with_parent

__all__ = [
    "end",
    "end_with_parent",
    "free_port",
    "give",
    "remove",
    "run_as_user",
    "start_as_user",
    "temporary_folder",
    "wait_until",
]

# Servers such as PostgreSQL refuse to run as root.
USER = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
T = TypeVar("T")
_held: list[socket.socket] = []


def temporary_folder(name: str) -> Path:
    """A folder directly below /tmp, because the path of a socket holds 107 bytes; USER's own."""
    path = Path(tempfile.mkdtemp(prefix=f"meria-{name}-", dir="/tmp"))
    os.chown(path, USER.pw_uid, USER.pw_gid)
    return path


def give(folder: Path) -> None:
    """Make everything in it USER's own, so that a server can read what was written for it."""
    for path in (folder, *folder.rglob("*")):
        os.chown(path, USER.pw_uid, USER.pw_gid)


def free_port() -> int:
    """A port on which whoever is told of it can listen, also again; nobody else is given it while the tests run."""
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    held.bind(("127.0.0.1", 0))
    _held.append(held)  # bound, not listening: the kernel gives it to nobody who asks for any port
    return held.getsockname()[1]


def _as_user(folder: Path, env: dict[str, str]) -> dict[str, Any]:
    drop = {"user": USER.pw_uid, "group": USER.pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    base = {"PATH": "/usr/sbin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    return {"cwd": folder, "env": base | env, **drop}


def run_as_user(folder: Path, *command: str | Path, **env: str) -> None:
    """Run to the end as USER; raises CalledProcessError."""
    subprocess.run([str(part) for part in command], check=True, capture_output=True, **_as_user(folder, env))


def start_as_user(folder: Path, *command: str | Path, **env: str) -> subprocess.Popen[bytes]:
    """Start a server as USER; what it says goes to `log` in its folder."""
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=end_with_parent,
            **_as_user(folder, env),
        )


def wait_until(check: Callable[[], T], process: subprocess.Popen[bytes], log: Path, seconds: float = 240) -> T:
    """The first answer of `check` that is no error; when the process ends or time is up, RuntimeError with its log.

    A busy machine takes its time, Java most of all; what answers soon is not waited for longer.
    """
    end = time.monotonic() + seconds
    while True:
        try:
            return check()
        except Exception as error:
            if process.poll() is not None or time.monotonic() > end:
                said = log.read_text(errors="replace")[-3000:] if log.exists() else ""
                raise RuntimeError(f"The server does not answer.\n{said}") from error
        time.sleep(0.05)


def end(process: subprocess.Popen[bytes], how: signal.Signals = signal.SIGTERM, seconds: float = 20) -> int:
    """Send the signal and wait; kills what does not end. Returns the exit code."""
    if process.poll() is None:
        process.send_signal(how)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
