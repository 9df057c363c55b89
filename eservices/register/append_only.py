"""Triggers that make the database itself refuse to change or delete an event, on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connections

TABLE = "register_event"
_NAMES = ("register_event_no_update", "register_event_no_delete")
_NO_REPLACE = "register_event_no_replace"

_SQLITE = [
    f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {verb} ON {TABLE} "
    f"BEGIN SELECT RAISE(ABORT, 'events are append-only'); END"
    for name, verb in zip(_NAMES, ("UPDATE", "DELETE"), strict=True)
]
# SQLite's INSERT OR REPLACE deletes the old row without asking the delete trigger.
_SQLITE.append(
    f"CREATE TRIGGER IF NOT EXISTS {_NO_REPLACE} BEFORE INSERT ON {TABLE} WHEN EXISTS "  # noqa: S608 - our own names
    f"(SELECT 1 FROM {TABLE} WHERE id = NEW.id OR (case_id = NEW.case_id AND (seq = NEW.seq "
    f"OR (NEW.key <> '' AND key = NEW.key)))) BEGIN SELECT RAISE(ABORT, 'events are append-only'); END"
)
_POSTGRES = [
    "CREATE OR REPLACE FUNCTION register_event_refuse() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'events are append-only' USING ERRCODE = 'integrity_constraint_violation'; END $$",
    f"CREATE OR REPLACE TRIGGER {_NAMES[0]} BEFORE UPDATE ON {TABLE} "
    "FOR EACH ROW EXECUTE FUNCTION register_event_refuse()",
    f"CREATE OR REPLACE TRIGGER {_NAMES[1]} BEFORE DELETE OR TRUNCATE ON {TABLE} "
    "FOR EACH STATEMENT EXECUTE FUNCTION register_event_refuse()",
]


def _names(using: str) -> tuple[str, ...]:
    return (*_NAMES, _NO_REPLACE) if connections[using].vendor == "sqlite" else _NAMES


def _has_table(using: str) -> bool:
    return TABLE in connections[using].introspection.table_names()


def put_up(using: str = "default") -> None:
    """Create the triggers where they are missing; run after every migrate, since SQLite drops them silently."""
    if not _has_table(using):
        return
    with connections[using].cursor() as cursor:
        for sql in _SQLITE if connections[using].vendor == "sqlite" else _POSTGRES:
            cursor.execute(sql)


def take_down(using: str = "default") -> None:
    """Drop the triggers; only for flushing a database."""
    if not _has_table(using):
        return
    tail = "" if connections[using].vendor == "sqlite" else f" ON {TABLE}"
    with connections[using].cursor() as cursor:
        for name in _names(using):
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{tail}")


def are_up(using: str = "default") -> bool:
    """Whether all triggers stand; True while the table does not exist yet."""
    if not _has_table(using):
        return True
    sqlite = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    postgres = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    with connections[using].cursor() as cursor:
        cursor.execute(sqlite if connections[using].vendor == "sqlite" else postgres)
        return set(_names(using)) <= {row[0] for row in cursor.fetchall()}


@contextmanager
def lifted(using: str = "default") -> Iterator[None]:
    """Without triggers for a moment: a test database is flushed."""
    take_down(using)
    try:
        yield
    finally:
        put_up(using)
