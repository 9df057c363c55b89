"""Programs for the kernel's seccomp filter: it runs them before each system call of this process and of its heirs."""

import ctypes
import errno
import os
import platform
import struct
import sys

Calls = dict[str, tuple[int | None, ...]]  # name: number on x86_64, number on aarch64 (None: that machine has no such)

_MACHINES = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}  # kind as the filter is told it, place in Calls
_SET_SECCOMP, _FILTER, _NO_NEW_PRIVILEGES = 22, 2, 38  # of prctl(2)
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06  # of the filter's language
_NUMBER, _MACHINE, _FIRST_WORD = 0, 4, 16  # bytes into what the filter is shown; a word of the call has eight
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000  # refused: "operation not permitted"
_OLD_MODE = 0x40000000  # x86_64 has every call a second time from here on; nobody uses them
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_OPENING: tuple[tuple[tuple[int | None, ...], int], ...] = (((2, None), 1), ((257, 56), 2))  # open, openat: their flags


def missing() -> str:
    """Why there can be no filter here; empty when there can."""
    if sys.platform != "linux":
        return f"{sys.platform} is not Linux"
    if platform.machine() not in _MACHINES or ctypes.sizeof(ctypes.c_void_p) != 8:
        return f"processors of the kind {platform.machine()} are not known"
    libc = ctypes.CDLL(None, use_errno=True)
    ctypes.set_errno(0)
    libc.prctl(_SET_SECCOMP, _FILTER, None, 0, 0)  # without a program: "bad address" where filters are known
    return "" if ctypes.get_errno() == errno.EFAULT else "the kernel has no seccomp filters"


def allow_only(calls: Calls, *, may_read_files: bool) -> None:
    """Refuse every call but these, and opening files to write. Raises OSError when the kernel will not have it."""
    opening = _opening() if may_read_files else []
    _install([*_beginning(), *opening, *_each(calls, _ALLOW), _step(_RETURN, _REFUSE)])


def refuse(calls: Calls) -> None:
    """Allow every call but these, and opening files to write. Raises OSError when the kernel will not have it."""
    _install([*_beginning(), *_opening(), *_each(calls, _REFUSE), _step(_RETURN, _ALLOW)])


def _beginning() -> list[bytes]:
    """By the numbers of another machine a call would mean something else: that kills."""
    kind, _ = _MACHINES[platform.machine()]
    return [
        _step(_LOAD, _MACHINE),
        _step(_EQUAL, kind, yes=1),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
        _step(_AT_LEAST, _OLD_MODE, no=1),
        _step(_RETURN, _REFUSE),
    ]


def _opening() -> list[bytes]:
    _, place = _MACHINES[platform.machine()]
    return [
        step
        for numbers, word in _OPENING
        if (number := numbers[place]) is not None
        for step in (
            _step(_EQUAL, number, no=4),
            _step(_LOAD, _FIRST_WORD + 8 * word),
            _step(_ANY_BIT, _TO_WRITE, no=1),
            _step(_RETURN, _REFUSE),
            _step(_RETURN, _ALLOW),
        )
    ]


def _each(calls: Calls, answer: int) -> list[bytes]:
    _, place = _MACHINES[platform.machine()]
    numbers = [number for row in calls.values() if (number := row[place]) is not None]
    return [step for number in numbers for step in (_step(_EQUAL, number, no=1), _step(_RETURN, answer))]


def _step(code: int, value: int, *, yes: int = 0, no: int = 0) -> bytes:
    """One step of a program; `yes` and `no` say how many steps to skip."""
    return struct.pack("HBBI", code, yes, no, value)


def _install(steps: list[bytes]) -> None:
    program = b"".join(steps)
    code = ctypes.create_string_buffer(program, len(program))
    pointer = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code))  # struct sock_fprog
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong)
    for option, value, where in ((_NO_NEW_PRIVILEGES, 1, None), (_SET_SECCOMP, _FILTER, pointer)):
        if libc.prctl(option, value, where, 0, 0):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
