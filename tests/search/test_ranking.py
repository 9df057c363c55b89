"""What stands above what, on the real engine."""

from dataclasses import replace
from pathlib import Path

import pytest

from backstage import queue
from search import thesaurus
from search.engines import Engine
from search.engines.embedded import EmbeddedEngine
from search.find import find
from search.models import Concept
from search.query import parse
from tests.factories import pages

from .records import entry


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    engine = EmbeddedEngine(tmp_path / "index")
    engine.clear()
    return engine


def keys(engine: Engine, text: str, *, language: str = "ka", loosely: bool = False) -> list[str]:
    """The keys found, best first."""
    query = replace(parse(text, language), loosely=loosely)
    return [found.key for found in engine.search(query, offset=0, limit=10).hits]


class TestLoosely:
    def test_some_of_the_words_are_enough_and_all_of_them_come_first(self, engine: Engine) -> None:
        engine.write([entry(1, title="ხიდი"), entry(2, body="დიდი ხიდი აშენდა ზემოხევში"), entry(3, title="წყალი")])
        assert keys(engine, "ხიდი ზემოხევში") == ["page:2"]
        assert keys(engine, "ხიდი ზემოხევში", loosely=True) == ["page:2", "page:1"]

    def test_a_number_must_be_there(self, engine: Engine) -> None:
        engine.write([entry(1, title="ბიუჯეტი", numbers=("18",)), entry(2, title="დოკუმენტი", numbers=("19",))])
        assert keys(engine, "დოკუმენტი №18", loosely=True) == ["page:1"]

    @pytest.mark.django_db
    def test_the_page_says_that_nothing_has_all_the_words(self, home: object) -> None:
        pages.standard_page(home, "ხიდის შეკეთება")
        queue.drain()
        results = find(parse("ხიდი კოსმოსში", "ka"))
        assert (results.reason, results.total) == ("some", 1)

    @pytest.mark.django_db
    def test_words_between_quotes_stay_needed(self, home: object) -> None:
        pages.standard_page(home, "ხიდის შეკეთება")
        queue.drain()
        assert find(parse("„ხიდი კოსმოსში“", "ka")).total == 0


class TestNumbers:
    def test_an_act_stands_above_one_that_changes_it(self, engine: Engine) -> None:
        changing = entry(2, title="№18 დადგენილებაში ცვლილების შესახებ", numbers=("7",))
        engine.write([changing, entry(1, title="ბიუჯეტის დადგენილება", numbers=("18",))])
        assert keys(engine, "დადგენილება №18") == ["page:1", "page:2"]
        assert keys(engine, "№7") == ["page:2"]

    def test_a_file_has_the_number_that_its_title_begins_with(self, engine: Engine) -> None:
        engine.write([entry(1, title="№7 – №18 აქტის ცვლილება"), entry(2, title="№18 – ბიუჯეტი")])
        assert keys(engine, "№18") == ["page:2", "page:1"]

    def test_bare_digits_beside_words_may_be_a_number(self, engine: Engine) -> None:
        engine.write([entry(1, title="დადგენილება", numbers=("4",)), entry(2, title="დადგენილება", numbers=("5",))])
        assert keys(engine, "დადგენილება 4") == ["page:1"]

    def test_a_telephone_is_found_however_its_digits_stand(self, engine: Engine) -> None:
        engine.write([entry(1, body="დარეკეთ: 0 422 00 12 50"), entry(2, body="დარეკეთ: 0 422 00 12 60")])
        assert keys(engine, "0422001250") == keys(engine, "0 422 00-12-50") == ["page:1"]


class TestSounds:
    def test_georgian_cases_are_heard_in_latin_letters(self, engine: Engine) -> None:
        engine.write([entry(1, body="ვაკანსიების პორტალი"), entry(2, title="ვაკანსია")])
        assert keys(engine, "vakansiebi") == ["page:2", "page:1"]


class TestLifts:
    def test_a_service_stands_above_a_page_with_the_same_words(self, engine: Engine) -> None:
        engine.write([entry(1, title="საჩივარი"), entry(2, title="საჩივარი", kind="service")])
        assert keys(engine, "საჩივარი") == ["page:2", "page:1"]

    def test_the_visitors_language_stands_above_better_words(self, engine: Engine) -> None:
        engine.write([entry(1, title="budget", language="en"), entry(2, body="the budget", language="ka")])
        assert keys(engine, "budget") == ["page:2", "page:1"]

    @pytest.mark.django_db
    def test_a_name_of_many_words_weighs_no_more_than_a_short_one(self, engine: Engine) -> None:
        concept = Concept.objects.create(name="application")
        thesaurus.set_words(concept, {"hy": ["դիմում"], "en": ["application", "appeal to city hall"]})
        engine.write(
            [entry(1, title="Appeal to city hall", language="en"), entry(2, title="Application", language="en")]
        )
        scores = engine.search(thesaurus.widen(parse("դիմում", "hy")), offset=0, limit=2).hits
        assert scores[0].score < 2 * scores[1].score
