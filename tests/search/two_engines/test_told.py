"""How the engines are, as the editors read it."""

import pytest

from backstage import queue
from search.engines import ELASTICSEARCH
from search.models import KeptEngine
from tests.factories import pages

from ..editors import signed_in
from .distant import noticed

pytestmark = pytest.mark.django_db


class TestTold:
    """Whoever looks after the search reads how the engines are, above the list of what people look for."""

    def told(self) -> list[tuple[str, str]]:
        response = signed_in().get("/admin/searches/")
        assert response.status_code == 200
        said = [(each.name, each.text) for each in response.context["engines"]]
        assert all(text in response.content.decode() for _, text in said)
        return said

    def test_both_are_well(self, home) -> None:
        assert self.told() == [
            ("Elasticsearch", "It answers the searches of visitors."),
            ("Built-in index", "It stands by."),
        ]

    def test_one_is_away(self, home, first) -> None:
        noticed(first)
        pages.standard_page(home, "წყალი")
        queue.drain()
        (name, text), other = self.told()
        assert text.startswith("It cannot be reached since ") and text.endswith("1 change waits for it.")
        assert other == ("Built-in index", "It answers the searches of visitors.")

    def test_one_is_being_built(self, home) -> None:
        KeptEngine.objects.filter(name=ELASTICSEARCH).delete()
        assert self.told()[0] == ("Elasticsearch", "It is being brought up to date.")

    def test_nothing_where_there_is_one(self, home, settings) -> None:
        settings.ELASTICSEARCH_URL = ""
        assert self.told() == []
