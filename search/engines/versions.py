"""Versions of an index, as names tell them: `s8a5` are the eighth fields and the fifth analysis."""

import zlib

PATTERN = r"s\d+a\d+"


def parts(version: str) -> tuple[int, int]:
    """Fields and analysis, to be compared: the greater is the newer. Raises ValueError where it is none."""
    fields, analysis = version.removeprefix("s").split("a")
    return int(fields), int(analysis)


def is_older(version: str, than: str) -> bool:
    """Whether it came before the other."""
    return parts(version) < parts(than)


def same_fields(version: str) -> str:
    """What the names begin with of all versions that have its fields, and can be asked in its place."""
    return version.partition("a")[0] + "a"


def identity(version: str, *place: object) -> str:
    """Which index it is: its version, and a number for where it lies."""
    return f"{version}-{zlib.crc32(repr(place).encode()):08x}"
