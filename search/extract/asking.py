"""Starts the child process for one file and hears its answer."""

import json
import subprocess
import sys
from threading import Timer
from typing import Any, BinaryIO, cast

from django.conf import settings

from .child import MOST_TEXT, NOT_CONFINED

SECONDS = 90  # by the clock, after which the child is ended
MOST_ANSWER = 6 * MOST_TEXT + 100_000  # bytes; no letter takes more than six
ENVIRONMENT = {"LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
COMMAND = [sys.executable, "-m", "search.extract.child"]


class TooSlow(Exception):
    """A short look was not enough."""


def ask(work: str, opened: BinaryIO, seconds: float | None = None) -> dict[str, Any]:
    """What the child says of this open file; a crash or a kill is the file's fault, not ours. Nothing else is lent.

    Raises OSError when no child can be started, or when none can be confined; TooSlow after these seconds.
    """
    with subprocess.Popen(  # noqa: S603 -- our own module
        [*COMMAND, work],
        cwd=settings.BASE_DIR,
        env=ENVIRONMENT,
        stdin=opened,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        late = Timer(seconds or SECONDS, process.kill)
        late.start()
        pipe = cast(BinaryIO, process.stdout)
        answer = pipe.read(MOST_ANSWER)
        pipe.close()  # whoever says more than that is not heard out
        code = process.wait()
        in_time = late.is_alive()
        late.cancel()
    if code == NOT_CONFINED:
        raise OSError("the reader could not be confined, so it did not read")
    if not in_time and seconds:
        raise TooSlow
    if not in_time:
        return {"state": "too_much", "problem": f"not read within {SECONDS} seconds"}
    if code:
        return {"state": "too_much", "problem": f"the reader ended with {code}"}
    try:
        return json.loads(answer)
    except ValueError:
        return {"state": "broken", "problem": "the reader said nothing that can be understood"}
