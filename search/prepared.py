"""Reads of the database that every search makes: put together once, since Django takes ten times as long over that as
the database over the answer."""

from collections.abc import Collection
from typing import Any

from django.db import connection
from django.db.models import QuerySet


class Prepared:
    """A query that is asked again and again, each time with another condition; it may name no moment."""

    def __init__(self, values: QuerySet) -> None:
        """`values` says by values_list() which columns there are, and how they are called."""
        inner, self._given = values.query.sql_with_params()
        self._sql = f"SELECT * FROM ({inner}) AS prepared"  # noqa: S608 - Django's own words

    def rows(self, condition: str = "", values: Collection[Any] = ()) -> list[tuple]:
        """Its rows that meet a condition in SQL, as the driver of the database gives them."""
        with connection.cursor() as cursor:
            where = f" WHERE {condition}" if condition else ""
            cursor.execute(self._sql + where, [*self._given, *values])
            return cursor.fetchall()


def among(column: str, values: Collection[object]) -> str:
    """The condition that this column has one of so many values."""
    return f"{column} IN ({', '.join(['%s'] * len(values))})" if values else "1 = 0"
