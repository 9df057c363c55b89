"""What a program of somebody else may do here: load itself, read its own data, answer.

It cannot be held to the few calls that `confinement` allows a reader, for it begins by loading itself. So here the
kernel refuses what leads out: network, other processes, signals, and whatever changes a file.
"""

import os
from typing import NoReturn

from . import kernel_filter
from .confinement import NotConfined, limit

_LEADING_OUT: kernel_filter.Calls = {
    "socket": (41, 198),
    "connect": (42, 203),
    "accept": (43, 202),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "bind": (49, 200),
    "listen": (50, 201),
    "socketpair": (53, 199),
    "accept4": (288, 242),
    "sendmmsg": (307, 269),
    "clone": (56, 220),
    "fork": (57, None),
    "vfork": (58, None),
    "clone3": (435, 435),
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_open": (434, 434),
    "rename": (82, None),
    "mkdir": (83, None),
    "rmdir": (84, None),
    "creat": (85, None),
    "link": (86, None),
    "unlink": (87, None),
    "symlink": (88, None),
    "chmod": (90, None),
    "fchmod": (91, 52),
    "chown": (92, None),
    "lchown": (94, None),
    "fchown": (93, 55),
    "truncate": (76, 45),
    "ftruncate": (77, 46),
    "mkdirat": (258, 34),
    "mknodat": (259, 33),
    "fchownat": (260, 54),
    "unlinkat": (263, 35),
    "renameat": (264, 38),
    "linkat": (265, 37),
    "symlinkat": (266, 36),
    "fchmodat": (268, 53),
    "renameat2": (316, 276),
    "openat2": (437, 437),
    "unshare": (272, 97),
    "setns": (308, 268),
    "mount": (165, 40),
    "bpf": (321, 280),
    "keyctl": (250, 219),
    "io_uring_setup": (425, 425),
}


def become(program: str, *arguments: str) -> NoReturn:
    """Go on as this program, within the limits of memory and time. Raises NotConfined, and OSError when it is gone."""
    limit()
    try:
        if not kernel_filter.missing():
            kernel_filter.refuse(_LEADING_OUT)
    except OSError as error:
        raise NotConfined(str(error)) from error
    os.execv(program, [program, *arguments])  # noqa: S606 -- no shell; the program that the settings name
