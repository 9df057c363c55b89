"""What a searchable thing hands over, and who may be asked for it."""

import datetime
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Record:
    """One thing that visitors can find. Texts are plain (no HTML) and stay as the author wrote them."""

    source: str  # who hands it over, and is asked again: "page", "file"
    pk: str
    kind: str  # what the visitor calls it: "page", "news", "act", "service", "file"
    title: str
    url: str  # address as a link on the site, without host
    language: str = ""  # "ka"; empty when unknown: it is then read off the text
    lead: str = ""
    body: str = ""
    attachments: str = ""  # text of attached files; pages of a file are parted by form feeds
    keywords: str = ""  # found but never shown: everyday words, other names
    numbers: tuple[str, ...] = ()  # registration and act numbers as written
    date: datetime.date | None = None
    department: str = ""
    tags: tuple[str, ...] = ()
    translation_key: str = ""  # pages only: the same for all translations of one
    also_in: tuple[str, ...] = ()  # pages only: the other languages in which the public may read it, at least as long
    in_force: bool | None = None  # acts, and papers of acts that hold no more; None also while neither can be said
    start_url: str = ""  # services only: where the form begins
    start_facts: str = ""  # services only: what to know before beginning
    icon: str = ""  # services only: a drawing of the sprite
    file_type: str = ""  # files only: "PDF"
    file_size: int = 0  # files only: bytes
    page_count: int = 0  # files only: pages, slides or sheets
    scanned_pages: tuple[int, ...] = ()  # files only: those whose text was read from a picture
    parent_title: str = ""  # files only: the page that shows it
    parent_url: str = ""
    parent_language: str = ""
    until: datetime.datetime | None = None  # from this moment on the public may not see it; None: no such moment is set
    stamp: str = ""  # what the source says of it when this was written; empty: it may be shown though it has changed

    @property
    def key(self) -> str:
        """The one name of this record in the index."""
        return f"{self.source}:{self.pk}"


class Searchable(Protocol):
    def search_record(self) -> Record | None:
        """The record as of now; None when the public may not see it."""


@dataclass(frozen=True)
class Source:
    """The two questions search asks an app about its things."""

    load: Callable[[str], Searchable | None]
    """The object by its primary key, as its own class; None when it is gone."""
    public: Callable[[Collection[str] | None], dict[str, str]]
    """Which of these primary keys (None: of all there are) a stranger may read now, each with a stamp
    that changes whenever its record would. Asked in few queries: it guards every page of results."""
    at: Callable[[str], str | None] = lambda path: None
    """The primary key of what stands at this path of the site, whether public or not."""
    shows: Callable[[Collection[str]], dict[str, set[str]]] = lambda pks: {}
    """For each of these primary keys the keys of the files it shows, whether public or not; one query."""


_sources: dict[str, Source] = {}


def register(
    source: str,
    *,
    load: Callable[[str], Searchable | None],
    public: Callable[[Collection[str] | None], dict[str, str]],
    at: Callable[[str], str | None] = lambda path: None,
    shows: Callable[[Collection[str]], dict[str, set[str]]] = lambda pks: {},
) -> None:
    """Make the things of an app searchable; called from its apps.py."""
    _sources[source] = Source(load, public, at, shows)


def sources() -> dict[str, Source]:
    """Every registered source by name."""
    return dict(_sources)


def current(key: str) -> tuple[Record, str] | None:
    """The record behind a key as the database has it now, with its stamp; None when nobody may find it."""
    name, _, pk = key.partition(":")
    source = _sources.get(name)
    stamp = source.public([pk]).get(pk) if source else None
    thing = source.load(pk) if source and stamp is not None else None
    record = thing.search_record() if thing else None
    return (record, stamp) if record and stamp is not None else None


def key_at(path: str) -> str | None:
    """The key of what stands at this path of the site, whether public or not; None when nothing does."""
    found = ((name, source.at(path)) for name, source in _sources.items())
    return next((f"{name}:{pk}" for name, pk in found if pk), None)


def public_keys(keys: Collection[str] | None = None) -> dict[str, str]:
    """Those of the keys (None: of all there are) that the public may see now, with their stamps."""
    found: dict[str, str] = {}
    for name, source in _sources.items():
        asked = None if keys is None else [key.partition(":")[2] for key in keys if key.startswith(f"{name}:")]
        if asked != []:
            found |= {f"{name}:{pk}": stamp for pk, stamp in source.public(asked).items()}
    return found


def shown_now(records: Iterable[Record]) -> set[str]:
    """The keys of those that the public may see now, and in these words: what carries a stamp must not have changed."""
    held = {record.key: record.stamp for record in records}
    return {key for key, stamp in public_keys(list(held)).items() if held[key] in ("", stamp)}


def shown_by(keys: Collection[str]) -> dict[str, set[str]]:
    """For each of the keys that shows files, their keys; whether the public may see those is not asked here."""
    found: dict[str, set[str]] = {}
    for name, source in _sources.items():
        if pks := [key.partition(":")[2] for key in keys if key.startswith(f"{name}:")]:
            found |= {f"{name}:{pk}": files for pk, files in source.shows(pks).items()}
    return found
