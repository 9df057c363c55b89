"""manage.py setup_town: asks what a new town needs, writes its settings, and builds its site with `build_town`."""

import os
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.setup import env_file, questions
from config.setup.answers import Town

PASSWORD = "DJANGO_SUPERUSER_PASSWORD"  # noqa: S105 - the name of the variable, the same as for createsuperuser
OWN = ("MERIA_COUNTRY", "MERIA_LANGUAGE", "MERIA_TIME_ZONE")  # what makes it this town and no other


class Command(BaseCommand):
    """Languages, country and time zone are read when Django starts: this process asks, a new one builds.

    May run again: the same answers change nothing but what is missing.
    """

    help = __doc__
    requires_system_checks: list = []  # there may be no table yet

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--country", help="GE, AM or UA")
        parser.add_argument("--languages", help="with commas, the town's own first: hy,en,ru")
        parser.add_argument("--time-zone", help="default: that of the country")
        parser.add_argument("--name", action="append", default=[], dest="names", metavar="LANGUAGE=NAME")
        parser.add_argument("--url", help="address of the site: https://www.town.example")
        parser.add_argument("--mail", help="mail server: smtp+tls://user:password@mail.example.org:587")
        parser.add_argument("--administrator", help="sign-in name of the first administrator")
        parser.add_argument("--email", help="e-mail of the administrator")
        parser.add_argument(
            "--noinput", action="store_false", dest="interactive", help=f"ask nothing; the password is in {PASSWORD}"
        )
        parser.add_argument("--force", action="store_true", help="replace the settings of another town")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self._set_up(options)
        except KeyboardInterrupt as stopped:
            raise CommandError("Stopped. Run setup_town again to go on.") from stopped

    def _set_up(self, options: dict[str, Any]) -> None:
        ask = questions.Asker(options, self.stderr.write)
        town = questions.town(ask)
        path = Path(os.environ.get("MERIA_ENV_FILE") or settings.BASE_DIR / ".env")
        present = env_file.read(path)
        _refuse_another(present, town, path, options["force"])
        _refuse_louder(present, town)
        name = ask.ask("administrator", "Sign-in name of the administrator", str.strip, "administrator")
        email = ask.ask("email", "E-mail of the administrator", str.strip)
        secret = questions.password(ask, os.environ.get(PASSWORD, ""))
        env_file.write(path, _settings(present, town))
        self.stdout.write(f"Settings written to {path}")
        self._build(town, name, email, secret, path)

    def _build(self, town: Town, name: str, email: str, secret: str, path: Path) -> None:
        """The password goes by a pipe: neither the list of processes nor a file shows it."""
        names = [part for code, text in town.names.items() for part in ("--name", f"{code}={text}")]
        command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "build_town", *names]
        command += ["--administrator", name, "--email", email]
        written = town.settings()
        env = {key: value for key, value in os.environ.items() if key not in written and key != PASSWORD}
        env["MERIA_ENV_FILE"] = str(path)
        done = subprocess.run(command, env=env, input=secret + "\n", text=True, check=False)  # noqa: S603
        if done.returncode:
            raise CommandError("The town is not built yet; the reason stands above. Run setup_town again afterwards.")


def _settings(present: dict[str, str], town: Town) -> dict[str, str]:
    """What is written: the answers, and a secret key unless there is one (signed links would die with the old)."""
    return {"SECRET_KEY": present.get("SECRET_KEY") or secrets.token_urlsafe(50)} | town.settings()


def _refuse_another(present: dict[str, str], town: Town, path: Path, force: bool) -> None:
    """Raise CommandError when the file holds the settings of another town."""
    wanted = town.settings()
    other = [f"{name}={present[name]}" for name in OWN if present.get(name) and present[name] != wanted[name]]
    if other and not force:
        raise CommandError(f"{path} holds another town ({', '.join(other)}). Nothing was changed; --force replaces it.")


def _refuse_louder(present: dict[str, str], town: Town) -> None:
    """Raise CommandError when a variable of the environment would win over what is written."""
    wanted = town.settings()
    louder = [
        name
        for name, value in wanted.items()
        if os.environ.get(name) and os.environ[name] not in (value, present.get(name))
    ]
    if louder:
        raise CommandError(f"Unset {', '.join(louder)} in the environment first: it would win over the file.")
