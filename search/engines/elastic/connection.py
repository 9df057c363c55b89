"""Where the Elasticsearch is, who we are there, and how long we wait for it."""

from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from django.conf import settings
from elasticsearch import Elasticsearch

WRITING = 60.0  # seconds that the worker waits for one answer


@dataclass(frozen=True)
class Connection:
    """All that has to be known; secrets stay out of its repr."""

    urls: tuple[str, ...]  # of the nodes, without names and passwords; none where the settings name something else
    user: str = ""
    password: str = field(default="", repr=False)
    api_key: str = field(default="", repr=False)
    ca: str = ""  # path of the certificate of who signed theirs; plain http has none
    timeout: float = 2.0  # seconds that a visitor waits for one node
    prefix: str = "meria"  # what the names of all indices begin with
    shards: int = 1  # of each language's index
    replicas: int | None = None  # None: one as soon as there is a second node

    @classmethod
    def from_settings(cls) -> "Connection":
        """As the settings say; what is wrong with them `manage.py check` tells, and nobody's page breaks of it."""
        parts = _parted(settings.ELASTICSEARCH_URL)
        named = next((part for part in parts if part.username), urlsplit(""))
        return cls(
            urls=tuple(urlunsplit((part.scheme, part.netloc.rpartition("@")[2], part.path, "", "")) for part in parts),
            user=unquote(named.username or ""),
            password=unquote(named.password or ""),
            api_key=settings.ELASTICSEARCH_API_KEY,
            ca=str(settings.ELASTICSEARCH_CA),
            timeout=settings.ELASTICSEARCH_TIMEOUT,
            prefix=settings.ELASTICSEARCH_PREFIX,
            shards=settings.ELASTICSEARCH_SHARDS,
            replicas=settings.ELASTICSEARCH_REPLICAS,
        )

    def client(self) -> Elasticsearch:
        """A client that asks another node where one does not answer; nothing is asked yet. Raises ValueError where
        the settings cannot be used, OSError where the certificate is away.
        """
        known: dict[str, object] = {}
        if self.api_key:
            known["api_key"] = self.api_key
        elif self.user:
            known["basic_auth"] = (self.user, self.password)
        if self.ca and all(url.startswith("https://") for url in self.urls):
            known["ca_certs"] = self.ca
        return Elasticsearch(
            [_with_port(url) for url in self.urls],
            request_timeout=self.timeout,
            max_retries=max(1, len(self.urls) - 1),
            retry_on_timeout=len(self.urls) > 1,
            **known,  # type: ignore[arg-type]
        )


def _parted(addresses: str) -> list[SplitResult]:
    """The addresses between the commas; nothing where one of them is none."""
    try:
        parts = [urlsplit(each.strip()) for each in addresses.split(",") if each.strip()]
    except ValueError:
        return []
    return parts if all(part.scheme in ("http", "https") and part.hostname for part in parts) else []


def _with_port(url: str) -> str:
    """The client wants to be told the port."""
    parts = urlsplit(url)
    port = "" if parts.port else ":443" if parts.scheme == "https" else ":80"
    return urlunsplit((parts.scheme, parts.netloc + port, parts.path, "", ""))
