"""Child processes that never outlive their parent, and the questions one asks of them."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """Ask Linux to send SIGTERM when the parent is gone, even after kill -9; elsewhere nothing happens."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


def start(command: list[str], log: Path, env: dict[str, str], folder: Path) -> subprocess.Popen[bytes]:
    """Start a child in a session of its own (Ctrl-C reaches only its parent), writing to the log."""
    parent = os.getpid()

    def tied() -> None:
        end_with_parent()
        if os.getppid() != parent:  # the parent died before the request was made
            os._exit(1)

    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        return subprocess.Popen(
            command,
            cwd=folder,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            preexec_fn=tied,
        )


def stop(children: list[subprocess.Popen[bytes]], seconds: float = 15) -> None:
    """Ask all to finish what they hold; after the seconds, kill what is left."""
    for child in children:
        if child.poll() is None:
            child.terminate()
    for child in children:
        try:
            child.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def port_is_free(port: int) -> bool:
    try:
        with socket.create_server(("127.0.0.1", port)):
            return True
    except OSError:
        return False


def tail(log: Path, lines: int = 25) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:]) if log.exists() else ""
