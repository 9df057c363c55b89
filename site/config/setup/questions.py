"""Asks for what the options left open, one question a line, again until the answer can be used."""

from collections.abc import Callable
from getpass import getpass
from typing import Any, TypeVar

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from eservices.register.ready_made import COUNTRIES

from . import answers
from .answers import Town, Wrong

T = TypeVar("T")
Say = Callable[[str], None]


class Asker:
    """Takes an answer from the options, else from whoever sits there, else its default."""

    def __init__(self, options: dict[str, Any], say: Say) -> None:
        self.options, self.say = options, say
        self.interactive = bool(options["interactive"])

    def ask(self, option: str, question: str, read: Callable[[str], T], default: str = "") -> T:
        """The answer to one question. Raises CommandError when it is given as an option and cannot be used."""
        given = self.options.get(option)
        if given is None and self.interactive:
            return self._until_it_fits(question, read, default)
        try:
            return read(given if given is not None else default)
        except Wrong as error:
            raise CommandError(f"--{option.replace('_', '-')}: {error}") from error

    def _until_it_fits(self, question: str, read: Callable[[str], T], default: str) -> T:
        shown = f"{question} [{default}]: " if default else f"{question}: "
        while True:
            try:
                return read(input(shown) or default)
            except Wrong as error:
                self.say(str(error))
            except EOFError as error:
                raise CommandError("Nobody answers; give the answers as options, with --noinput.") from error


def town(ask: Asker) -> Town:
    """Everything that the settings need."""
    country = ask.ask("country", f"Country ({', '.join(sorted(COUNTRIES))})", answers.country)
    ready = COUNTRIES[country]
    languages = ask.ask("languages", "Languages, the town's own first", answers.languages, f"{ready.language},en")
    found = Town(country, languages, ask.ask("time_zone", "Time zone", answers.time_zone, ready.time_zone))
    found.names = _names(ask, languages)
    found.url = ask.ask("url", "Address of the site", answers.address, "http://127.0.0.1:8000")
    found.mail = ask.ask("mail", "Mail server", answers.mail_server, "smtp://127.0.0.1:25")
    return found


def _names(ask: Asker, languages: list[str]) -> dict[str, str]:
    """One name a language; a language without one of its own is left out."""
    given = dict(part.partition("=")[::2] for part in ask.options["names"])
    if strange := set(given) - set(languages):
        raise CommandError(f"--name: “{', '.join(sorted(strange))}” is none of the town's languages.")
    titles = dict(settings.WAGTAILADMIN_PERMITTED_LANGUAGES)
    found: dict[str, str] = {}
    for code in languages:
        ask.options[f"name_{code}"] = given.get(code)
        if code in given or code == languages[0] or ask.interactive:
            question = f"Name of the city hall, {titles[code]}"
            found[code] = ask.ask(f"name_{code}", question, answers.name, found.get(languages[0], ""))
    return found


def password(ask: Asker, given: str) -> str:
    """The administrator's password: asked twice and not shown. Raises CommandError when it is too weak."""
    while True:
        secret = given or (getpass("Password of the administrator: ") if ask.interactive else "")
        try:
            validate_password(secret)
        except ValidationError as error:
            if given or not ask.interactive:
                raise CommandError("The password: " + " ".join(error.messages)) from error
            ask.say("\n".join(error.messages))
            continue
        if given or getpass("The same again: ") == secret:
            return secret
        ask.say("The two are not the same.")
