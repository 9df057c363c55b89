"""What has to be known of a town before it can be built, checked as it comes in."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from eservices.register.ready_made import COUNTRIES, LANGUAGES


class Wrong(ValueError):
    """An answer that cannot be used; the text says why, and what can."""


@dataclass
class Town:
    """The answers. The first of the languages is the town's own; `names` has one name a language."""

    country: str
    languages: list[str]
    time_zone: str
    names: dict[str, str] = field(default_factory=dict)
    url: str = ""
    mail: str = ""

    @property
    def language(self) -> str:
        return self.languages[0]

    def settings(self) -> dict[str, str]:
        """What the settings read of it."""
        host = urlsplit(self.url).hostname or "localhost"
        return {
            "MERIA_COUNTRY": self.country,
            "MERIA_LANGUAGE": self.language,
            "MERIA_LANGUAGES": ",".join(self.languages),
            "MERIA_TIME_ZONE": self.time_zone,
            "MERIA_NAME": self.names[self.language],
            "MERIA_URL": self.url,
            "MERIA_FROM": f"noreply@{host}",
            "ALLOWED_HOSTS": host,
            "EMAIL_URL": self.mail,
        }


def country(text: str) -> str:
    """The code of a country with ready-made services. Raises Wrong."""
    found = [code for code in COUNTRIES if code.casefold() == text.strip().casefold()]
    if not found:
        raise Wrong(f"“{text}” is no country Meria knows. Choose one of {', '.join(sorted(COUNTRIES))}.")
    return found[0]


def languages(text: str) -> list[str]:
    """Language codes, the town's own first. Raises Wrong."""
    codes = list(dict.fromkeys(code.strip().lower() for code in text.split(",") if code.strip()))
    unknown = [code for code in codes if code not in LANGUAGES]
    if unknown or not codes:
        what = f"“{', '.join(unknown)}” is no language of Meria." if unknown else "At least one language is needed."
        raise Wrong(f"{what} Choose from {', '.join(LANGUAGES)}, with commas, the town's own first.")
    return codes


def time_zone(text: str) -> str:
    """A time zone by its name. Raises Wrong."""
    if text.strip() not in available_timezones():
        raise Wrong(f"“{text}” is no time zone. Write it like Asia/Tbilisi or Europe/Kyiv.")
    return text.strip()


def name(text: str) -> str:
    """The city hall's name, on one line. Raises Wrong."""
    cleaned = " ".join(text.split())
    if not cleaned or len(cleaned) > 200 or cleaned.startswith("$"):
        raise Wrong("The name of the city hall is one line of up to 200 characters.")
    return cleaned


def address(text: str) -> str:
    """The public address, without a path. Raises Wrong."""
    url = text.strip().rstrip("/")
    try:
        URLValidator(schemes=["http", "https"])(url)
    except ValidationError as error:
        raise Wrong(f"“{text}” is no address. Write it like https://www.town.example.") from error
    if urlsplit(url).path or urlsplit(url).query:
        raise Wrong("The address of the site has no path: the site stands at its root.")
    return url


def mail_server(text: str) -> str:
    """Where letters go out. Raises Wrong."""
    url = text.strip()
    if "://" not in url:
        raise Wrong(f"“{text}” is no mail server. Write it like smtp+tls://user:password@mail.example.org:587.")
    return url
