"""The indices of the site: one a language, behind aliases; new ones are made aside and changed over in one stroke."""

import re
import uuid
from collections.abc import Collection

from elasticsearch import Elasticsearch, NotFoundError

from ... import languages
from ..base import OutOfReach, SearchUnavailable
from ..fields import VERSION
from . import shape
from .connection import Connection

LANGUAGES = (*languages.SUPPORTED, "other")
SETTLED = "60s"  # at most are waited for the copies on other nodes


class Indices:
    """`meria-ka` is written, `meria-all` is asked; both stand for `meria-ka-s7a5-1f2e3d4c` and its like."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._prefix = connection.prefix
        self.all = f"{self._prefix}-all"
        self.lock = f"{self._prefix}-lock"
        self._ours = re.compile(rf"{re.escape(self._prefix)}-({'|'.join(LANGUAGES)})-(s\d+a\d+)-[0-9a-f]{{8}}")

    def alias(self, language: str) -> str:
        """Under which name what is in this language is written."""
        return f"{self._prefix}-{language if language in LANGUAGES else 'other'}"

    def behind(self, client: Elasticsearch) -> dict[str, set[str]]:
        """The indices that serve, with all their aliases."""
        try:
            found = client.indices.get_alias(index=self.all).body
        except NotFoundError:
            return {}
        return {name: set(each["aliases"]) for name, each in found.items()}

    def in_use(self, client: Elasticsearch) -> list[str]:
        """The indices that serve. Raises SearchUnavailable where one for a language is missing."""
        found = self.behind(client)
        if not {self.alias(language) for language in LANGUAGES} <= set().union(*found.values()):
            raise SearchUnavailable("there is no index in Elasticsearch yet")
        return sorted(found)

    def are_of_today(self, client: Elasticsearch) -> bool:
        """Whether those that serve are there and were made by today's analysis."""
        try:
            found = [self._ours.fullmatch(name) for name in self.in_use(client)]
        except SearchUnavailable:
            return False
        return all(match and match[2] == VERSION for match in found)

    def make(self, client: Elasticsearch) -> dict[str, str]:
        """New ones aside, by their aliases."""
        ending = f"{VERSION}-{uuid.uuid4().hex[:8]}"
        made = {self.alias(language): f"{self.alias(language)}-{ending}" for language in LANGUAGES}
        for name in made.values():
            client.indices.create(
                index=name,
                mappings=shape.mappings(),
                settings=shape.building(self._connection),
                wait_for_active_shards=1,
            )
        return made

    def settle(self, client: Elasticsearch, made: dict[str, str]) -> None:
        """Give them the copies they are to have, and wait for those that can be."""
        names = [*made.values()]
        client.indices.put_settings(index=names, settings=shape.serving(self._connection))
        client.options(ignore_status=408).cluster.health(
            index=names, wait_for_no_initializing_shards=True, wait_for_events="languid", timeout=SETTLED
        )

    def refresh(self, client: Elasticsearch, names: list[str]) -> None:
        """From now on everything written is found. Raises OutOfReach where that cannot be said of all parts."""
        if failed := client.indices.refresh(index=names)["_shards"]["failed"]:
            raise OutOfReach(f"{failed} parts of the index in Elasticsearch cannot be read")

    def change_over(self, client: Elasticsearch, before: list[str], made: dict[str, str]) -> None:
        """The new ones serve from this moment on, and those before them no more."""
        adding = [{"add": {"index": name, "alias": alias}} for of, name in made.items() for alias in (of, self.all)]
        removing = [{"remove": {"index": name, "alias": "*"}} for name in before]
        client.indices.update_aliases(actions=removing + adding)

    def drop_unused(self, client: Elasticsearch, among: Collection[str] | None = None) -> None:
        """Remove what serves no more, and what a rebuild that broke off has left behind."""
        found = client.indices.get_alias(index=f"{self._prefix}-*").body
        unused = (name for name, each in found.items() if not each["aliases"] and self._ours.fullmatch(name))
        for name in unused:
            if among is None or name in among:
                client.options(ignore_status=404).indices.delete(index=name)
