"""Whether the files of an index are as they were written: each ends with the checksum of what stands before it."""

import json
import struct
import zlib
from pathlib import Path

_END = struct.Struct("<II")  # how long the footer is, and the mark that every file of tantivy ends with
_MARK = 1337
_AT_ONCE = 1 << 20  # bytes


def is_whole(folder: Path) -> bool:
    """Read every file once, some hundred megabytes a second; False where one was cut off or written over."""
    try:
        segments = json.loads((folder / "meta.json").read_bytes())["segments"]
        names = [segment["segment_id"].replace("-", "") for segment in segments]
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return all(_as_written(path) for name in names for path in folder.glob(f"{name}.*"))


def _as_written(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            length = path.stat().st_size - _END.size
            file.seek(length)
            footer, mark = _END.unpack(file.read(_END.size))
            file.seek(length - footer)
            told = json.loads(file.read(footer))["crc"]
            file.seek(0)
            left, found = length - footer, 0
            while left > 0 and (piece := file.read(min(left, _AT_ONCE))):
                found, left = zlib.crc32(piece, found), left - len(piece)
    except FileNotFoundError:
        return True  # a commit has just thrown it away
    except (OSError, ValueError, KeyError, TypeError, struct.error):
        return False
    return mark == _MARK and found == told
