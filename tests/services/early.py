"""Loaded before Django's settings are read (`-p` in pyproject.toml): a clean environment, and the database to test on.

TEST_DATABASE=postgres runs the same tests on a PostgreSQL server that is started here and stopped at the end.
"""

import os

import pytest

from deploy import catalogues

# What a developer's shell or .env may hold, and what no test may depend on.
FOREIGN = ("CACHE_URL", "ELASTICSEARCH_API_KEY", "ELASTICSEARCH_CA", "ELASTICSEARCH_PREFIX", "ELASTICSEARCH_REPLICAS",
           "ELASTICSEARCH_SHARDS", "ELASTICSEARCH_TIMEOUT", "ELASTICSEARCH_URL", "EMAIL_URL", "MERIA_LANGUAGE",
           "MERIA_LANGUAGES", "MERIA_TIME_ZONE", "MERIA_URL", "MERIA_VAR", "SEARCH_KEEP_EMBEDDED", "SECRET_KEY",
           "TESSERACT", "TRUSTED_PROXIES")  # fmt: skip

_server = None


def _choose_database() -> None:
    global _server
    if os.environ.get("PYTEST_XDIST_WORKER"):
        return  # the parent has chosen
    os.environ.pop("DATABASE_URL", None)
    if os.environ.get("TEST_DATABASE", "sqlite") == "postgres":
        from .postgres import Postgres

        _server = Postgres()
        os.environ["DATABASE_URL"] = _server.url()


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests() -> None:
    for name in FOREIGN:
        os.environ.pop(name, None)
    os.environ["MERIA_ENV_FILE"] = os.devnull
    os.environ["no_proxy"] = os.environ["NO_PROXY"] = "127.0.0.1,localhost"  # a proxy knows nothing of this machine
    catalogues.compile_all()
    _choose_database()


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    if _server is not None:
        _server.stop()
