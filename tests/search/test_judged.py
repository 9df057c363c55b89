"""The judged queries over the demo town: what should come first does, by the bar of `manage.py measure_search`."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import override_settings

from search import indexing, judging, thesaurus
from search.analysis import analyse
from search.content import current, public_keys
from search.engines import EMBEDDED, kept
from search.engines.elastic import ElasticEngine
from search.engines.elastic.connection import Connection
from search.find import find
from search.management.commands.measure_search import AT_1, AT_5
from search.models import Concept, ReadyMadeConcept
from search.query import parse
from tests.search.engines.alike import assert_alike
from tests.services.elasticsearch import Elasticsearch

# Each test stands in a transaction inside that of the loaded town.
pytestmark = pytest.mark.django_db

JUDGED = Path(__file__).parent / "judged"
MEANT = "meant.tsv"
LEAST = 150  # queries


@pytest.fixture(scope="module", autouse=True)
def demo(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[None]:
    """The demo town and its index, once for all tests of this file; gone afterwards."""
    index = override_settings(SEARCH_INDEX_DIR=tmp_path_factory.mktemp("judged") / "index")
    with index, django_db_blocker.unblock(), transaction.atomic():
        call_command("load_demo", stdout=io.StringIO())
        thesaurus.fill()
        indexing.rebuild()
        yield
        transaction.set_rollback(True)


def test_the_set_is_large_and_speaks_every_language() -> None:
    judged = judging.read(JUDGED)
    assert len(judged) >= LEAST
    assert {each.language for each in judged} == {"ka", "en", "ru", "uk", "hy"}
    assert len({(each.language, each.text) for each in judged}) == len(judged)


def test_every_place_is_in_the_town() -> None:
    records = [found[0] for key in public_keys() if (found := current(key))]
    there = {record.title if record.kind == "file" else record.url for record in records}
    assert {place for each in judging.read(JUDGED) for place in each.places} <= there


def test_what_should_come_first_does() -> None:
    outcomes = list(judging.ask(judging.read(JUDGED)))
    all_of_them = judging.shares(outcomes)[-1]
    missed = [(each.judged.language, each.judged.text, each.place) for each in outcomes if not each.within(5)]
    assert all_of_them.at_5 >= AT_5, missed
    assert all_of_them.at_1 >= AT_1, missed


def test_what_was_not_meant_is_not_read_into_it() -> None:
    lines = [line.split("\t") for line in (JUDGED / MEANT).read_text().splitlines()[1:]]
    wanted = {(language, text): read_as for language, text, read_as, _places in lines}
    assert {(language, text): find(parse(text, language)).read_as for language, text in wanted} == wanted


def test_what_was_meant_is_found() -> None:
    outcomes = list(judging.ask(each for each in judging.read(JUDGED, MEANT) if each.places))
    missed = [(each.judged.language, each.judged.text, each.came) for each in outcomes if not each.within(5)]
    assert len(missed) <= len(outcomes) * (1 - AT_5), missed


@pytest.mark.elasticsearch
def test_both_engines_answer_alike(elasticsearch: Elasticsearch) -> None:
    elastic = ElasticEngine(Connection((elasticsearch.url,), prefix="meria-judged", timeout=20))
    elastic.rebuild(analyse(*found) for key in public_keys() if (found := current(key)))
    assert elastic.stamps() == kept()[EMBEDDED].stamps()
    for each in judging.read(JUDGED):
        assert_alike(kept()[EMBEDDED], elastic, thesaurus.widen(parse(each.text, each.language)))
    elasticsearch.clear("meria-judged")


def test_the_command_prints_shares_and_failures(tmp_path: Path) -> None:
    (tmp_path / "places.tsv").write_text(
        "key\tlanguage\tplace\nmayor\tka\t/meria/meri-da-struktura/\nnone\tka\t/none/\n"
    )
    (tmp_path / "ka.tsv").write_text("query\tcategory\texpected\nვინ არის მერი\tname\tmayor\nმერი\teveryday\tnone\n")
    out = io.StringIO()
    call_command("measure_search", judged=tmp_path, stdout=out)
    printed = out.getvalue()
    assert "ka everyday «მერი»: not found\n    /meria/meri-da-struktura/" in printed
    assert "category name                1  1.000  1.000" in printed
    assert "all                          2  0.500  0.500" in printed


def test_the_command_brings_in_the_ready_made_names(tmp_path: Path) -> None:
    """The demo town has none until its worker runs."""
    (tmp_path / "places.tsv").write_text("key\tlanguage\tplace\nmayor\tka\t/meria/meri-da-struktura/\n")
    (tmp_path / "ka.tsv").write_text("query\tcategory\texpected\nვინ არის მერი\tname\tmayor\n")
    ReadyMadeConcept.objects.all().delete()
    Concept.objects.all().delete()
    call_command("measure_search", judged=tmp_path, stdout=io.StringIO())
    assert Concept.objects.exists()


def test_an_unknown_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "places.tsv").write_text("key\tlanguage\tplace\n")
    (tmp_path / "ka.tsv").write_text("query\tcategory\texpected\nმერი\tname\tmayor\n")
    with pytest.raises(CommandError, match="mayor"):
        call_command("measure_search", judged=tmp_path)
