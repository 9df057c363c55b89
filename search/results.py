"""Answers as the page shows them: words, not codes."""

from dataclasses import dataclass

from django.utils.safestring import SafeString

from .content import Record


@dataclass(frozen=True)
class FileUnder:
    """A file that answers as well, in the list under the page that shows it."""

    title: SafeString
    url: str  # opens a PDF at the page where the words stand
    place: str  # that page, slide or sheet in words; empty when it has none
    language: str  # only when it is not the visitor's
    page: int | None
    record: Record


@dataclass(frozen=True)
class Translation:
    """The same page in another language, which answers as well."""

    title: str
    url: str
    language: str


@dataclass(frozen=True)
class Hit:
    """One result, as templates/components/hit.html draws it."""

    kind: str  # in words
    title: str
    url: str
    excerpt: SafeString
    facts: str = ""
    language: str = ""  # only when it is not the visitor's
    found_as: str = ""  # the other name, or the like sound, by which a page in another language was found
    page: int | None = None  # of a file
    place: str = ""  # that page, slide or sheet in words
    from_picture: bool = False  # read there by a machine: letters may be wrong
    files: tuple[FileUnder, ...] = ()  # of a page: those that answer as well
    translations: tuple[Translation, ...] = ()  # of a page: those that answer as well
    state: str = ""
    state_tone: str = ""
    start_url: str = ""
    start_facts: str = ""
    icon: str = ""
    begins_other_languages: bool = False  # the heading of that group stands before this one
    is_promoted: bool = False  # chosen by editors
    record: Record | None = None  # behind it; None when it lies elsewhere


@dataclass(frozen=True)
class Suggestion:
    """A title that answers what is being typed."""

    title: str
    url: str
    kind: str  # in words


@dataclass(frozen=True)
class Choice:
    """One value of a filter, with how many results it would leave."""

    value: str
    text: str
    count: int
    checked: bool
    id: str
    without_url: str = ""  # the same results without this choice, where it was made


@dataclass(frozen=True)
class Facet:
    """A group of choices."""

    name: str  # of the parameter
    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Results:
    """One page of results with its filters."""

    text: str
    read_as: str = ""  # what was looked for instead, when the words as typed find nothing
    reason: str = ""  # keyboard or spelling; some: nothing has all the words
    proposal: str = ""  # what may have been meant; not looked for yet
    total: int = 0
    hits: tuple[Hit, ...] = ()
    promoted: tuple[Hit, ...] = ()  # above the hits, on the first page only
    facets: tuple[Facet, ...] = ()
    chosen: tuple[Choice, ...] = ()
    available: bool = True  # False: the index cannot be read just now
