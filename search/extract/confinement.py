"""What a process may do that reads files of strangers: think, take a little memory, and answer.

The kernel is asked twice, and neither can be taken back. `confine()` comes first: no network, no other process,
no signal, nothing written; files may be opened for reading, for Python has yet to load the reader. `shut()` comes
before the first byte of the file is interpreted by it: from then on nothing at all can be opened, so that even a
reader turned against us can look neither at the settings nor at the database.
"""

import resource

from . import kernel_filter

MEMORY = 1024 * 1024 * 1024  # bytes of address space
SECONDS = 60  # of processor time
LIMITS = (
    ("RLIMIT_AS", MEMORY),
    ("RLIMIT_CPU", SECONDS),
    ("RLIMIT_FSIZE", 0),  # not a single byte to a file; the answer leaves through a pipe
    ("RLIMIT_NOFILE", 64),
    ("RLIMIT_CORE", 0),
)

_THINKING: kernel_filter.Calls = {
    "read": (0, 63),
    "write": (1, 64),
    "close": (3, 57),
    "fstat": (5, 80),
    "lseek": (8, 62),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "munmap": (11, 215),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "pread64": (17, 67),
    "readv": (19, 65),
    "writev": (20, 66),
    "sched_yield": (24, 124),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "getpid": (39, 172),
    "exit": (60, 93),
    "gettimeofday": (96, 169),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "sigaltstack": (131, 132),
    "gettid": (186, 178),
    "futex": (202, 98),
    "sched_getaffinity": (204, 123),
    "restart_syscall": (219, 128),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "exit_group": (231, 94),
    "newfstatat": (262, 79),  # newer systems ask so for the size of what is open
    "getrandom": (318, 278),
}
_LOADING: kernel_filter.Calls = {  # as long as modules are loaded; the last is needed to shut the door
    "stat": (4, None),
    "lstat": (6, None),
    "access": (21, None),
    "uname": (63, 160),
    "fcntl": (72, 25),
    "getcwd": (79, 17),
    "readlink": (89, None),
    "geteuid": (107, 175),
    "getdents64": (217, 61),
    "readlinkat": (267, 78),
    "faccessat": (269, 48),
    "statx": (332, 291),
    "faccessat2": (439, 439),
    "prctl": (157, 167),
}


class NotConfined(Exception):
    """The system offers a limit and then does not set it: nothing may be read."""


def confine() -> None:
    """Set every limit that this system has; `kernel_filter.missing()` names the others. Raises NotConfined."""
    limit()
    _allow_only(_THINKING | _LOADING, may_read_files=True)


def shut() -> None:
    """From here on nothing can be opened. Raises NotConfined."""
    _allow_only(_THINKING, may_read_files=False)


def limit() -> None:
    """Memory, time and files. A stricter limit that stands already is kept. Raises NotConfined."""
    for name, most in LIMITS:
        what = getattr(resource, name)
        hard = resource.getrlimit(what)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (most, most))
        except (OSError, ValueError) as error:
            if not kernel_filter.missing():  # elsewhere some limits are names only; a system check speaks of it
                raise NotConfined(f"{name}: {error}") from error


def _allow_only(calls: kernel_filter.Calls, *, may_read_files: bool) -> None:
    try:
        if not kernel_filter.missing():
            kernel_filter.allow_only(calls, may_read_files=may_read_files)
    except OSError as error:
        raise NotConfined(str(error)) from error
