"""How long a visitor waits until somebody else has written to the database: hardly at all."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

PATIENCE = 50  # milliseconds for another writer


@contextmanager
def without_waiting() -> Iterator[None]:
    """What is written meanwhile raises OperationalError where it would have to wait for somebody else's writing."""
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            cursor.execute(f"SET lock_timeout = {PATIENCE}")
            before, reset = None, "RESET lock_timeout"
        else:
            before = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
            cursor.execute(f"PRAGMA busy_timeout = {PATIENCE}")
            reset = f"PRAGMA busy_timeout = {before}"
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute(reset)
