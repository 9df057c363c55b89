"""What every test gets: clean caches, the town's own language, and the servers of tests/services on demand."""

import shutil

import pytest
from django.apps import apps
from django.conf import settings
from django.core.cache import cache
from django.db.models.signals import post_migrate
from django.utils import translation

pytest_plugins = ["tests.services.browser", "tests.services.fixtures"]

YEARS = range(2025, 2029)  # in which the cases of the tests play, whatever year it is
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


def _fill_calendar(**_: object) -> None:
    from eservices.register import calendars

    calendars.fill("GE", YEARS)


@pytest.fixture(scope="session")
def calendar_of_the_stories() -> None:
    """Every new and every emptied database knows the holidays of those years; of itself it begins with last year's."""
    last = [config for config in apps.get_app_configs() if config.models_module is not None][-1]
    post_migrate.connect(_fill_calendar, sender=last)  # after the register's own fill


@pytest.fixture(scope="session")
def django_db_setup(calendar_of_the_stories: None, django_db_setup: None) -> None:
    """pytest-django's, with the calendar."""


@pytest.fixture(autouse=True)
def _fresh_start() -> None:
    """No test sees the caches or the language of the one before."""
    cache.clear()
    translation.activate(settings.LANGUAGE_CODE)
