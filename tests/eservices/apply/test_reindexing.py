"""Search after a service got a new version."""

import pytest

from eservices.register import publishing
from search.models import Pending

pytestmark = pytest.mark.django_db


def test_publishing_asks_search_to_look_at_the_pages_again(services):
    page = services["letter"]
    draft = publishing.begin_draft(page.service)
    Pending.objects.all().delete()
    publishing.publish(draft.pk, actor=None, changes="x", seen=publishing.edition(draft))
    assert Pending.objects.filter(key=f"page:{page.pk}").exists()
