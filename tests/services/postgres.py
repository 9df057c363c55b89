"""One PostgreSQL server for the test run, in a folder of its own, reached by a socket only."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

from .processes import end, remove, run_as_user, start_as_user, temporary_folder, wait_until

# Speed over safety: the data are thrown away.
OPTIONS = (
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=100",
)


def programs() -> Path | None:
    """The folder with initdb and postgres (TEST_POSTGRES_BIN, Debian's, or the PATH's), or None."""
    named = os.environ.get("TEST_POSTGRES_BIN")
    if named:
        return Path(named)
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parent.parent.name))
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


class Postgres:
    """Started at once; `url("name")` is the address of a database for Django's settings."""

    def __init__(self) -> None:
        where = programs()
        if where is None:
            raise RuntimeError("PostgreSQL is not installed: apt-get install postgresql")
        self.folder = temporary_folder("pg")
        initdb = (where / "initdb", "-D", self.folder / "data", "-U", "test", "-A", "trust", "-E", "UTF8")
        run_as_user(self.folder, *initdb, "--locale=C.UTF-8", "--no-sync")
        options = [part for option in OPTIONS for part in ("-c", option)]
        command = (where / "postgres", "-D", self.folder / "data", "-k", self.folder, *options)
        self.process: subprocess.Popen[bytes] = start_as_user(self.folder, *command)
        wait_until(self._connects, self.process, self.folder / "log")

    def _connects(self) -> None:
        import psycopg

        psycopg.connect(f"host={self.folder} user=test dbname=postgres").close()

    def url(self, database: str = "postgres") -> str:
        return f"postgres://test@/{database}?host={self.folder}"

    def create(self, database: str) -> str:
        """Make an empty database; returns its address."""
        return create_database(self.url(), database)

    def stop(self) -> None:
        # SIGINT does not wait for connections that are still open.
        end(self.process, signal.SIGINT)
        remove(self.folder)


def create_database(url: str, database: str, template: str = "template1") -> str:
    """Make a database on the server at `url`, empty or a copy of the template; returns its address."""
    import psycopg

    host = url.split("?host=")[1]
    with psycopg.connect(f"host={host} user=test dbname=postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
    return f"postgres://test@/{database}?host={host}"
