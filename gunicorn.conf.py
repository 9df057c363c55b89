"""Web server settings: plain `gunicorn` in this folder starts the site."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))

wsgi_app = "config.wsgi:application"
bind = f"127.0.0.1:{os.environ.get('PORT', '8000')}"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 2
timeout = 60
# Uploaded files are counted in the wizard; this only stops absurd request lines.
limit_request_line = 8190
# Nothing is written outside var/: no control socket in the home folder.
control_socket_disable = True


def post_worker_init(_worker: object) -> None:
    """The first search of each process costs a second and a half: no visitor waits for it."""
    from search.warming import warm_aside

    warm_aside()
