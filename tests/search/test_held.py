"""Words of the editors are held in memory, and a change shows at the next search of every process."""

import pytest
from django.db import transaction

from search import promoted, thesaurus
from search.held import Held
from search.models import Concept, ConceptWord, Edition, PromotedResult, PromotedWords
from search.query import parse
from tests.factories import pages

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def waste() -> Concept:
    concept = Concept.objects.create(name="waste collection")
    thesaurus.set_words(concept, {"ka": ["ნაგვის გატანა"], "ru": ["вывоз мусора"]})
    return concept


@pytest.fixture
def link() -> PromotedResult:
    made = PromotedResult.objects.create(address="/ka/gasworks/", title="Gas works")
    row = PromotedWords(promoted=made, language="ka", text="გაზი", analysis=1)
    row.first, row.second = thesaurus.keys_of("გაზი", "ka")
    row.save()
    return made


def texts() -> list[str]:
    """All names that a Russian visitor's words have now, those in Russian first."""
    return [name.text for meaning in thesaurus.widen(parse("вывоз мусора", "ru")).meanings for name in meaning.names]


def rename(concept: Concept) -> None:
    thesaurus.set_words(concept, {"ka": ["დასუფთავება"], "ru": ["вывоз мусора"]})


class TestThesaurus:
    def test_new_names_show_at_once(self, waste):
        assert texts() == ["вывоз мусора", "ნაგვის გატანა"]
        rename(waste)
        assert texts() == ["вывоз мусора", "დასუფთავება"]

    @pytest.mark.parametrize(
        "change",
        [
            lambda concept: Concept.objects.update(is_active=False),
            lambda concept: Concept(pk=concept.pk, name=concept.name, is_active=False).save(),
            lambda concept: concept.delete(),
            lambda concept: Concept.objects.all().delete(),
            lambda concept: concept.words.all().delete(),
        ],
        ids=["switched off", "saved", "deleted", "all deleted", "without names"],
    )
    def test_what_is_gone_is_gone_at_once(self, waste, change):
        assert texts()
        change(waste)
        assert not texts()

    def test_a_change_that_was_rolled_back_is_forgotten(self, waste):
        before = texts()
        with transaction.atomic():
            rename(waste)
            assert texts() != before
            transaction.set_rollback(True)
        assert texts() == before

    def test_another_change_after_one_that_was_rolled_back_is_seen(self, waste):
        with transaction.atomic():
            Concept.objects.update(is_active=False)
            assert not texts()
            transaction.set_rollback(True)
        rename(waste)
        assert "დასუფთავება" in texts()

    def test_the_spellings_of_a_new_name_are_known(self, waste):
        assert "დასუფთავება" not in thesaurus.known().spellings("ka")
        rename(waste)
        assert "დასუფთავება" in thesaurus.known().spellings("ka")


class TestPromoted:
    def test_words_that_were_changed_show_it_at_once(self, link):
        assert [hit.url for hit in promoted.for_query(parse("გაზის", "ka"))] == [link.address]
        [row] = link.words.all()
        row.first, row.second = thesaurus.keys_of("წყალი", "ka")
        PromotedWords.objects.bulk_update([row], ["first", "second"])
        assert not promoted.for_query(parse("გაზის", "ka"))
        assert promoted.for_query(parse("წყლის", "ka"))

    def test_it_goes_with_its_page(self, home, link):
        page = pages.standard_page(home, "Gas works")
        PromotedResult.objects.filter(pk=link.pk).update(page=page, address="", title="")
        assert promoted.for_query(parse("გაზის", "ka"))
        page.delete()
        assert not promoted.for_query(parse("გაზის", "ka"))

    def test_another_title_shows_at_once(self, link):
        promoted.for_query(parse("გაზის", "ka"))
        PromotedResult.objects.update(title="Water works")
        assert [hit.title for hit in promoted.for_query(parse("გაზის", "ka"))] == ["Water works"]


class TestMemory:
    def test_what_nobody_changed_costs_one_question(self, waste, django_assert_num_queries):
        texts()
        with django_assert_num_queries(1):
            texts()

    def test_every_process_sees_the_change_of_any(self, waste):
        """All that a process has of its own is its Held."""
        processes = [Held(ConceptWord.subject, ConceptWord.objects.count) for _ in range(2)]
        assert [held() for held in processes] == [2, 2]
        thesaurus.set_words(waste, {"ka": ["დასუფთავება"]})
        assert [held() for held in processes] == [1, 1]

    @pytest.mark.parametrize("model", [Concept, ConceptWord, PromotedWords])
    def test_rows_that_are_held_tell_of_every_write(self, waste, link, model):
        marks = [Edition.mark_of(model.subject)]
        row = model.objects.first()
        copy = model.objects.get(pk=row.pk)
        for write in (
            row.save,
            lambda: model.objects.filter(pk=row.pk).update(id=row.pk),
            row.delete,
            lambda: model.objects.bulk_create([copy]),
            lambda: model.objects.filter(pk=copy.pk).delete(),
        ):
            write()
            marks.append(Edition.mark_of(model.subject))
        assert len(set(marks)) == len(marks)
