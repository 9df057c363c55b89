"""The indices of the site: one a language, behind aliases; new ones are made aside and changed over in one stroke."""

import re
import uuid
from collections.abc import Collection
from datetime import datetime

from elasticsearch import Elasticsearch, NotFoundError

from ... import languages
from ..base import OutOfReach, SearchUnavailable
from ..versions import PATTERN, is_older, parts, same_fields
from . import shape
from .connection import Connection

LANGUAGES = (*languages.SUPPORTED, "other")
SETTLED = "60s"  # at most are waited for the copies on other nodes


class Indices:
    """Of one version: `meria-s8a5-ka` is written, `meria-s8a5-all` is asked; both stand for `meria-ka-s8a5-1f2e3d4c`
    and its like.
    """

    def __init__(self, connection: Connection, version: str) -> None:
        self._connection = connection
        self._prefix = connection.prefix
        self._version = version
        self.all = f"{self._prefix}-{version}-all"
        self.lock = f"{self._prefix}-lock"
        self._ours = re.compile(rf"{re.escape(self._prefix)}-({'|'.join(LANGUAGES)})-({PATTERN})-[0-9a-f]{{8}}")

    def alias(self, language: str) -> str:
        """Under which name what is in this language is written."""
        return f"{self._prefix}-{self._version}-{_known(language)}"

    def nearest(self, client: Elasticsearch) -> str:
        """Under which name searches are asked: until there is one of this version, that of the newest other analysis
        with the same fields. Raises SearchUnavailable where there is none.
        """
        asked = f"{self._prefix}-{same_fields(self._version)}*-all"
        found = client.indices.get_alias(index=f"{self._prefix}-*", name=asked).body.values()
        aliases = {alias for each in found for alias in each["aliases"]}
        if not aliases:
            raise SearchUnavailable("there is no index in Elasticsearch yet")
        return self.all if self.all in aliases else max(aliases, key=self._version_of)

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

    def are_there(self, client: Elasticsearch) -> bool:
        """Whether there is just one for every language: two, as where a copy was put back beside them, would answer
        everything twice and could not be written.
        """
        names = [alias for aliases in self.behind(client).values() for alias in aliases - {self.all}]
        return sorted(names) == sorted(map(self.alias, LANGUAGES))

    def make(self, client: Elasticsearch) -> dict[str, str]:
        """New ones aside, by their aliases."""
        ending = f"{self._version}-{uuid.uuid4().hex[:8]}"
        made = {self.alias(language): f"{self._prefix}-{language}-{ending}" for language in LANGUAGES}
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
        """Remove what of this version serves no more, and what a rebuild that broke off has left behind."""
        found = client.indices.get_alias(index=f"{self._prefix}-*").body
        for name, each in found.items():
            match = self._ours.fullmatch(name)
            unused = match and match[2] == self._version and not each["aliases"]
            if unused and (among is None or name in among):
                client.options(ignore_status=404).indices.delete(index=name)

    def drop_older(self, client: Elasticsearch, made_before: datetime) -> None:
        """Remove what older versions made before this moment, with its aliases, whatever they were called."""
        found = client.indices.get_settings(index=f"{self._prefix}-*", name="index.creation_date").body
        for name, each in found.items():
            match = self._ours.fullmatch(name)
            made = int(each["settings"]["index"]["creation_date"]) / 1000
            if match and is_older(match[2], self._version) and made < made_before.timestamp():
                client.options(ignore_status=404).indices.delete(index=name)

    def _version_of(self, alias: str) -> tuple[int, int]:
        return parts(alias.removeprefix(f"{self._prefix}-").removesuffix("-all"))


def _known(language: str) -> str:
    return language if language in LANGUAGES else "other"
