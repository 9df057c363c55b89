"""Editors look after the thesaurus: one box a language, ready-made concepts are switched off, doubles are told."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from search import thesaurus
from search.models import Concept
from search.query import parse
from tests.search.editors import messages_of, signed_in

pytestmark = pytest.mark.django_db
BOXES = ["ka", "en", "ru", "hy", "uk"]  # the town's languages first


@pytest.fixture
def editor():
    return signed_in()


@pytest.fixture
def waste() -> Concept:
    concept = Concept.objects.create(name="waste", is_ready_made=True)
    thesaurus.set_words(concept, {"ka": ["ნაგვის გატანა"], "ru": ["вывоз мусора"]})
    return concept


def filled(name: str, active: bool = True, **words: str) -> dict[str, str]:
    boxes = {f"words_{code}": words.get(code, "") for code in BOXES}
    return {"name": name} | ({"is_active": "on"} if active else {}) | boxes


class TestForm:
    def test_has_a_box_for_every_language_the_towns_first(self, editor):
        html = editor.get(reverse("thesaurus:add")).content.decode()
        places = [html.index(f'lang="{code}"', html.index("search-words")) for code in BOXES]
        assert places == sorted(places)

    def test_names_are_written_one_a_line(self, editor):
        data = filled("bins", ka="ურნა\r\n  სანაგვე   ურნა \r\n\r\nურნა", ru="урна")
        assert editor.post(reverse("thesaurus:add"), data).status_code == 302
        concept = Concept.objects.get(name="bins")
        assert thesaurus.words_of(concept) == {"ka": ["ურნა", "სანაგვე ურნა"], "ru": ["урна"]}
        assert not concept.is_ready_made
        assert thesaurus.widen(parse("ურნები")).meanings

    def test_synonyms_of_one_language_are_enough(self, editor):
        editor.post(reverse("thesaurus:add"), filled("ЦНАП", uk="ЦНАП\nцентр надання послуг"))
        assert list(thesaurus.words_of(Concept.objects.get())) == ["uk"]

    @pytest.mark.parametrize("words", [{}, {"ka": "  \n "}, {"ka": "ა" * 101}, {"ka": "\n".join(map(str, range(61)))}])
    def test_no_names_and_endless_ones_are_refused(self, editor, words):
        assert editor.post(reverse("thesaurus:add"), filled("empty", **words)).status_code == 200
        assert not Concept.objects.exists()

    def test_a_name_of_more_words_than_are_looked_at_is_refused(self, editor):
        response = editor.post(reverse("thesaurus:add"), filled("counting", ka="ერთი ორი სამი ოთხი ხუთი"))
        assert "Shorten “ერთი ორი სამი ოთხი ხუთი”: it may have 4 words at most." in response.content.decode()
        assert not Concept.objects.exists()
        editor.post(reverse("thesaurus:add"), filled("waste", en="collection of the waste and of old furniture"))
        assert thesaurus.widen(parse("collection of waste and old furniture", "en")).meanings

    def test_a_change_replaces_the_names(self, editor, waste):
        url = reverse("thesaurus:edit", args=[waste.pk])
        assert "вывоз мусора" in editor.get(url).content.decode()
        editor.post(url, filled("waste", active=False, ru="мусор"))
        waste.refresh_from_db()
        assert thesaurus.words_of(waste) == {"ru": ["мусор"]}
        assert (waste.is_active, waste.is_ready_made) == (False, True)

    def test_a_name_that_stands_elsewhere_is_told(self, editor, waste):
        response = editor.post(reverse("thesaurus:add"), filled("rubbish", ru="вывозу мусора"), follow=True)
        assert "“waste”" in messages_of(response)
        response = editor.post(reverse("thesaurus:add"), filled("road", ru="дорога"), follow=True)
        assert "too:" not in messages_of(response)


class TestFromASearch:
    def test_the_words_stand_in_the_box_of_their_language(self, editor):
        response = editor.get(reverse("thesaurus:add"), {"words": "вывоз хлама", "language": "ka"})
        assert response.context["form"]["words"].initial == {"ru": ["вывоз хлама"]}

    def test_concepts_that_may_be_meant_are_offered(self, editor, waste):
        asked = {"words": "вывоз хлама", "language": "ru"}
        response = editor.get(reverse("thesaurus:add"), asked)
        assert list(response.context["perhaps"]) == [waste]
        response = editor.get(reverse("thesaurus:edit", args=[waste.pk]), asked)
        assert response.context["form"]["words"].initial["ru"] == ["вывоз мусора", "вывоз хлама"]


class TestList:
    @pytest.mark.parametrize("typed", ["waste", "მუსორა", "ნაგვის", "вывоза мусора", "Вывоз"])
    def test_is_searched_by_name_and_names(self, editor, waste, typed):
        Concept.objects.create(name="road")
        listed = list(editor.get(reverse("thesaurus:index"), {"q": typed}).context["object_list"])
        assert listed == ([] if typed == "მუსორა" else [waste])

    def test_is_filtered(self, editor, waste):
        own = Concept.objects.create(name="own", is_active=False)
        url = reverse("thesaurus:index")
        assert list(editor.get(url, {"is_ready_made": "true"}).context["object_list"]) == [waste]
        assert list(editor.get(url, {"is_active": "false"}).context["object_list"]) == [own]

    def test_many_lines_take_no_more_queries_than_few(self, editor, waste):
        url = reverse("thesaurus:index")
        editor.get(url)
        with CaptureQueriesContext(connection) as few:
            editor.get(url)
        for number in range(20):
            thesaurus.set_words(Concept.objects.create(name=f"own {number}"), {"ka": ["სიტყვა"]})
        with CaptureQueriesContext(connection) as many:
            editor.get(url)
        assert len(many) <= len(few)


class TestDeleting:
    def test_the_towns_own_goes(self, editor):
        own = Concept.objects.create(name="own")
        assert editor.post(reverse("thesaurus:delete", args=[own.pk])).status_code == 302
        assert not Concept.objects.exists()

    def test_a_ready_made_one_stays_and_no_button_offers_it(self, editor, waste):
        url = reverse("thesaurus:delete", args=[waste.pk])
        editor.post(url)
        assert Concept.objects.filter(pk=waste.pk).exists()
        assert url not in editor.get(reverse("thesaurus:edit", args=[waste.pk])).content.decode()
        assert url not in editor.get(reverse("thesaurus:index")).content.decode()
