"""Where the demo keeps everything: its folder, its secrets, its lock."""

import fcntl
import os
import secrets
from pathlib import Path
from typing import IO
from urllib.parse import quote

from progress import ROOT

VAR = Path(os.environ.get("MERIA_VAR") or ROOT / "var").resolve()
ENV_FILE = VAR / "demo.env"
LOADED = VAR / "demo.loaded"


def lock() -> IO[str] | None:
    """The open lock file, or None while another demo runs in this folder; held until the process ends."""
    VAR.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = (VAR / "demo.lock").open("w")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        handle.close()
        return None
    return handle


def make_env_file() -> None:
    """Write the demo's settings once; the secret key stays the same, so signed links keep working."""
    if ENV_FILE.exists():
        return
    lines = [
        "# Settings of the demo, made by `make run`.",
        f"SECRET_KEY={secrets.token_urlsafe(50)}",
        "ALLOWED_HOSTS=127.0.0.1,localhost",
        "MERIA_FROM=noreply@alviskhevi.example",
        f"EMAIL_URL=filemail:///{quote(str(VAR / 'mail'))}",
    ]
    new = ENV_FILE.with_suffix(".new")
    new.touch(mode=0o600)
    new.write_text("\n".join(lines) + "\n")
    new.replace(ENV_FILE)


def environment(port: int) -> dict[str, str]:
    """The environment in which site, worker and commands of the demo run."""
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "MERIA_ENV_FILE": str(ENV_FILE),
        "MERIA_VAR": str(VAR),
        "MERIA_URL": f"http://127.0.0.1:{port}",
        "PORT": str(port),
        "PYTHONUNBUFFERED": "1",
    }
