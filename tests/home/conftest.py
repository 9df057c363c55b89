"""A small town with its pages, an editor at its admin, and a stranger's browser."""

import pytest
from django.contrib.auth.models import Group, User
from django.core.cache import cache
from django.test import Client

from home.pages.roles import EDITOR, grant_editor
from tests.factories import pages


@pytest.fixture
def home(db):
    """The home page of the town, in its own language."""
    page = pages.home_page()
    pages.site_settings()
    pages.locale("en")
    pages.locale("ru")
    cache.clear()
    return page


@pytest.fixture
def editor(home) -> Client:
    """A signed-in member of the group of editors."""
    group, _ = Group.objects.get_or_create(name=EDITOR)
    grant_editor(group)
    user = User.objects.create_user("editor-of-tests", "editor@example.org", "alviskhevi")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client
