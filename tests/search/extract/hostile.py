"""A reader that was turned against us: the real child process with another reader in the place of the one for text.

`python -m tests.search.extract.hostile NAME` does what the function of that name does.
"""

import ctypes
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import types
from collections.abc import Callable, Iterator
from typing import BinaryIO

from search.extract import child, confinement
from search.extract.parts import Part


def everything(file: BinaryIO) -> Iterator[Part]:
    """Tries whatever leads out; tells what worked."""
    yield Part("\n".join(name for name, attempt in _attempts().items() if _worked(attempt)) or "nothing")


def _attempts() -> dict[str, Callable[[], object]]:
    libc = ctypes.CDLL(None, use_errno=True)
    victim = sys.argv[2]
    return {
        "a connection": lambda: socket.create_connection(("127.0.0.1", int(sys.argv[3])), timeout=2),
        "a socket": lambda: socket.socket(socket.AF_UNIX),
        "a datagram": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
        "a fork": os.fork,
        "a program": lambda: subprocess.run(["/bin/true"], check=True),
        "to become a program": lambda: os.execv("/bin/true", ["true"]),
        "a thread": lambda: threading.Thread(target=print).start(),
        "reading a file": lambda: open(victim),
        "reading its own memory": lambda: open("/proc/self/mem", "rb"),
        "reading its parent's environment": lambda: open(f"/proc/{os.getppid()}/environ", "rb"),
        "listing a folder": lambda: os.listdir(os.path.dirname(victim)),
        "writing a file": lambda: open(victim, "w"),
        "adding to a file": lambda: os.open(victim, os.O_WRONLY | os.O_APPEND),
        "making a file": lambda: os.open(f"{victim}.new", os.O_RDONLY | os.O_CREAT),
        "cutting a file": lambda: os.truncate(victim, 0),
        "removing a file": lambda: os.unlink(victim),
        "renaming a file": lambda: os.rename(victim, f"{victim}.new"),
        "linking a file": lambda: os.symlink(victim, f"{victim}.new"),
        "rights of a file": lambda: os.chmod(victim, 0o777),
        "a folder": lambda: os.mkdir(f"{victim}.new"),
        "a signal to its parent": lambda: os.kill(os.getppid(), 0),
        "a signal to itself": lambda: os.kill(os.getpid(), signal.SIGUSR1),
        "looking into its parent": lambda: _checked(libc.ptrace(16, os.getppid(), 0, 0)),
        "more memory": lambda: resource.setrlimit(resource.RLIMIT_AS, (2**40, 2**40)),
        "another account": lambda: os.setuid(65534),
        "a pause": lambda: __import__("time").sleep(0.01),
        "a ring of calls": lambda: _checked(libc.syscall(425, 1, ctypes.create_string_buffer(120))),
        "calls by old numbers": lambda: _checked(libc.syscall(0x40000000 + 41, 1, 1, 0)),
    }


def _checked(result: int) -> None:
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _worked(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except (OSError, RuntimeError, ValueError):
        return False
    return True


def memory(file: BinaryIO) -> Iterator[Part]:
    """Takes a little more each time, for ever."""
    held = []
    while True:
        held.append(bytearray(64 * 1024 * 1024))


def spin(file: BinaryIO) -> Iterator[Part]:
    """Never ends."""
    while True:
        pass


def wait(file: BinaryIO) -> Iterator[Part]:
    """Never ends, and uses no processor time."""
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
    yield Part("")


def chatter(file: BinaryIO) -> Iterator[Part]:
    """Goes around the child's own way to answer, and never stops talking."""
    while True:
        os.write(1, b"x" * 65536)


def crash(file: BinaryIO) -> Iterator[Part]:
    """Reads where there is nothing."""
    ctypes.string_at(8)
    yield Part("")


def endless(file: BinaryIO) -> Iterator[Part]:
    """More pages than anyone reads, each with letters."""
    while True:
        yield Part("water " * 100)


if __name__ == "__main__":
    if sys.argv[1] == "spin":
        confinement.LIMITS = tuple((name, 1 if name == "RLIMIT_CPU" else most) for name, most in confinement.LIMITS)
    hostile = types.ModuleType("search.extract.txt")
    hostile.parts = globals()[sys.argv[1]]  # type: ignore[attr-defined]
    sys.modules["search.extract.txt"] = hostile
    child.main()
