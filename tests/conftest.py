"""What every test gets: clean caches, the town's own language, and the servers of tests/services on demand."""

import shutil

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import translation

pytest_plugins = ["tests.services.browser", "tests.services.fixtures"]

BROWSER_FIXTURES = {"browser", "town_mail"}  # what `visitors` and `town` lean on
ELASTIC_FIXTURES = {"elasticsearch", "elasticsearch_cluster"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever needs a browser or the running town is a journey, named so or not; the same for Elasticsearch."""
    for item in items:
        asked = getattr(item, "fixturenames", ())
        if BROWSER_FIXTURES.intersection(asked):
            item.add_marker(pytest.mark.journey)
        if ELASTIC_FIXTURES.intersection(asked):
            item.add_marker(pytest.mark.elasticsearch)


def pytest_unconfigure() -> None:
    if settings.configured:
        shutil.rmtree(settings.VAR_DIR, ignore_errors=True)


@pytest.fixture(autouse=True)
def _fresh_start() -> None:
    """No test sees the caches or the language of the one before."""
    cache.clear()
    translation.activate(settings.LANGUAGE_CODE)
