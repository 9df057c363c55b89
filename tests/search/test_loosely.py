"""Where nothing has all of the words, what has some of them is shown, and the page says so."""

import pytest

from backstage import queue
from search import thesaurus
from search.engines.embedded import EmbeddedEngine
from search.find import find
from search.models import Concept
from search.query import parse
from tests.factories import pages

from .records import entry

pytestmark = pytest.mark.django_db


@pytest.fixture
def bridge(home: object) -> None:
    pages.standard_page(home, "ხიდის შეკეთება")
    queue.drain()


def test_the_page_says_that_nothing_has_all_the_words(bridge: None) -> None:
    results = find(parse("ხიდი კოსმოსში", "ka"))
    assert (results.reason, results.total) == ("some", 1)


def test_words_between_quotes_stay_needed(bridge: None) -> None:
    assert find(parse("„ხიდი კოსმოსში“", "ka")).total == 0


def test_they_are_proposed_without_the_quotes(bridge: None) -> None:
    assert find(parse("„შეკეთება ხიდის“", "ka")).proposal == "შეკეთება ხიდის"
    assert find(parse("„კოსმოსში მთვარეზე“", "ka")).proposal == ""


def test_a_name_of_many_words_weighs_no_more_than_a_short_one(tmp_path: object) -> None:
    engine = EmbeddedEngine(tmp_path / "index")
    engine.clear()
    concept = Concept.objects.create(name="application")
    thesaurus.set_words(concept, {"hy": ["դիմում"], "en": ["application", "appeal to city hall"]})
    engine.write([entry(1, title="Appeal to city hall", language="en"), entry(2, title="Application", language="en")])
    scores = engine.search(thesaurus.widen(parse("դիմում", "hy")), offset=0, limit=2).hits
    assert scores[0].score < 2 * scores[1].score
