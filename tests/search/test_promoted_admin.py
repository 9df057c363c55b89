"""Editors put a page or an address first for some words, and read what people look for."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation

from backstage import queue
from search import languages, thesaurus
from search.models import Concept, PromotedResult, PromotedWords, SearchWord, SetAside
from search.roles import after_migrate
from tests.factories import pages
from tests.search.editors import signed_in

pytestmark = pytest.mark.django_db
BOXES = ["ka", "en", "ru", "hy", "uk"]


@pytest.fixture
def editor():
    return signed_in()


@pytest.fixture
def water(home):
    page = pages.standard_page(home, "წყლის გადასახადი")
    queue.drain()
    return page


def filled(words: dict[str, str], **fields: str) -> dict[str, str]:
    boxes = {f"words_{code}": words.get(code, "") for code in BOXES}
    return {"page": "", "address": "", "title": "", "text": "", "active_until": ""} | boxes | fields


def promote(client, words: dict[str, str], **fields: str):
    return client.post(reverse("promoted-results:add"), filled(words, **fields))


class TestPromoting:
    def test_a_page(self, editor, water, client):
        assert promote(editor, {"ka": "ფული\nონლაინ გადახდა"}, page=str(water.pk)).status_code == 302
        promoted = PromotedResult.objects.get()
        assert promoted.page_id == water.pk
        assert [word.text for word in promoted.words.all()] == ["ფული", "ონლაინ გადახდა"]
        assert "წყლის გადასახადი" in client.get("/search/", {"q": "ფულის"}).content.decode()

    def test_for_words_of_another_language_than_the_pages(self, editor, water, client):
        promote(editor, {"ru": "деньги"}, page=str(water.pk))
        assert "წყლის გადასახადი" in client.get("/search/", {"q": "деньги"}).content.decode()

    def test_an_address_with_a_title(self, editor):
        promote(editor, {"en": "passport"}, address="https://sda.gov.ge/", title="Passports")
        assert PromotedResult.objects.get().address == "https://sda.gov.ge/"

    @pytest.mark.parametrize(
        "fields",
        [
            {},
            {"address": "https://sda.gov.ge/"},
            {"title": "Passports"},
            {"address": "javascript:alert(1)", "title": "Passports"},
            {"address": "//sda.gov.ge", "title": "Passports"},
            {"address": "https://", "title": "Passports"},
        ],
    )
    def test_half_a_result_is_refused(self, editor, fields):
        response = promote(editor, {"en": "passport"}, **fields)
        assert response.status_code == 200
        assert [len(errors) for errors in response.context["form"].errors.values()] == [1]
        assert not PromotedResult.objects.exists()

    def test_an_address_of_this_site_leads_to_what_everybody_may_see(self, editor, water):
        hidden = pages.standard_page(water.get_parent(), "დამალული")
        hidden.unpublish()
        allowed = [water.url, "/search/?q=water", "/ru/search/"]
        refused = [hidden.url, "/no-such-page/", "/ru/no/such/page", "/documents/999/none.pdf", "/admin/"]
        for address in allowed + refused:
            response = promote(editor, {"en": f"water {address}"[:20]}, address=address, title="Water")
            assert response.status_code == (302 if address in allowed else 200), address
        assert list(response.context["form"].errors) == ["address"]
        assert {promoted.address for promoted in PromotedResult.objects.all()} == set(allowed)

    def test_both_at_once_and_no_words_are_refused(self, editor, water):
        both = promote(editor, {"ka": "ფული"}, page=str(water.pk), address="/ru/", title="x")
        assert both.status_code == promote(editor, {}, page=str(water.pk)).status_code == 200
        assert not PromotedResult.objects.exists()

    def test_a_change_replaces_the_words(self, editor, water):
        promote(editor, {"ka": "ფული"}, page=str(water.pk))
        url = reverse("promoted-results:edit", args=[PromotedResult.objects.get().pk])
        assert "ფული" in editor.get(url).content.decode()
        editor.post(url, filled({"en": "money"}, page=str(water.pk)))
        assert [word.text for word in PromotedWords.objects.all()] == ["money"]

    def test_a_new_analysis_makes_new_keys(self, editor, water):
        promote(editor, {"ka": "ფულები"}, page=str(water.pk))
        PromotedWords.objects.update(first="old", second="old", analysis=languages.VERSION - 1)
        assert thesaurus.rekey() == 1
        assert PromotedWords.objects.get().first != "old"

    def test_it_is_begun_from_a_search(self, editor):
        response = editor.get(reverse("promoted-results:add"), {"words": "дрон", "language": "ka"})
        assert response.context["form"]["words"].initial == {"ru": ["дрон"]}


class TestList:
    def test_says_whether_it_is_shown(self, editor, water):
        hidden = pages.standard_page(water.get_parent(), "დამალული")
        for page in (water, hidden):
            promote(editor, {"ka": f"ფული {page.pk}"}, page=str(page.pk))
        hidden.unpublish()
        over = PromotedResult.objects.create(address="/x/", title="over")
        PromotedResult.objects.filter(pk=over.pk).update(active_until=timezone.localdate() - timedelta(days=1))
        view = editor.get(reverse("promoted-results:index")).context["view"]
        with translation.override("en"):
            states = {str(promoted): str(view.state(promoted)) for promoted in PromotedResult.objects.all()}
        assert states == {
            "წყლის გადასახადი": "shown",
            "დამალული": "not shown: the page is not public",
            "over": "its time is over",
        }
        assert list(PromotedResult.objects.current().filter(title="over")) == []

    def test_many_lines_take_no_more_queries_than_few(self, editor, water):
        url = reverse("promoted-results:index")
        promote(editor, {"ka": "ფული"}, page=str(water.pk))
        editor.get(url)
        with CaptureQueriesContext(connection) as few:
            editor.get(url)
        for number in range(15):
            promote(editor, {"ka": f"სიტყვა {number}"}, page=str(water.pk))
        with CaptureQueriesContext(connection) as many:
            editor.get(url)
        assert len(many) <= len(few)


def looked_for(text: str, days: int, misses: int = 0, language: str = "ka") -> None:
    for day in range(days):
        SearchWord.objects.create(
            day=timezone.localdate() - timedelta(days=day),
            language=language,
            text=text,
            searches=2,
            nothing_found=1 if day < misses else 0,
        )


def listed(response) -> list[str]:
    return [row["text"] for row in response.context["searches"]]


class TestWhatPeopleLookFor:
    url = "/admin/searches/"

    def test_rare_words_are_a_number_only(self, editor, water):
        looked_for("წყალი", 4)
        looked_for("ნინო მაისურაძე", 2)
        looked_for("დრონი", 2, 2)
        response = editor.get(self.url)
        assert listed(response) == ["წყალი", "დრონი"]
        assert response.context["totals"].searches == 16
        assert "მაისურაძე" not in response.content.decode()

    def test_says_how_many_results_there_are_now(self, editor, water):
        looked_for("წყალი", 4)
        [row] = editor.get(self.url).context["searches"]
        assert (row["total"], row["results"]) == (8, 1)

    def test_the_period_is_chosen(self, editor, water):
        looked_for("წყალი", 4)
        for row in SearchWord.objects.order_by("day"):
            SearchWord.objects.filter(pk=row.pk).update(day=row.day - timedelta(days=50))
        assert listed(editor.get(self.url)) == []
        assert listed(editor.get(self.url, {"days": "90"})) == ["წყალი"]
        assert editor.get(self.url, {"days": "drop table"}).context["days"] == 30

    def test_a_long_list_takes_few_queries(self, editor, water):
        looked_for("წყალი 0", 3)
        editor.get(self.url)
        with CaptureQueriesContext(connection) as one:
            editor.get(self.url)
        for number in range(1, 60):
            looked_for(f"წყალი {number}", 3)
        with CaptureQueriesContext(connection) as many:
            assert len(listed(editor.get(self.url))) == 20
        assert len(many) - len(one) <= 2 * 20  # what the thesaurus knows of each shown


class TestFoundNothing:
    url = "/admin/searches-without-results/"

    def test_stands_as_a_task_with_its_ways(self, editor, water):
        looked_for("дрон", 2, 2, "ru")
        [row] = editor.get(self.url).context["searches"]
        assert set(row["ways"]) == {"page", "synonym", "promote"}
        assert all(editor.get(address).status_code == 200 for address in row["ways"].values())
        assert row["url"].startswith("/ru/search/")

    def test_is_done_once_there_is_a_page(self, editor, water):
        looked_for("დრონი", 2, 2)
        assert listed(editor.get(self.url)) == ["დრონი"]
        pages.standard_page(water.get_parent(), "დრონის ნებართვა")
        queue.drain()
        response = editor.get(self.url)
        assert (listed(response), response.context["done"]) == ([], 1)

    def test_is_done_by_a_synonym(self, editor, water):
        looked_for("კომუნალური", 2, 2)
        thesaurus.set_words(Concept.objects.create(name="bills"), {"ka": ["კომუნალური", "წყლის გადასახადი"]})
        assert listed(editor.get(self.url)) == []

    def test_is_done_by_a_promoted_result(self, editor, water):
        looked_for("деньги", 2, 2)
        promote(editor, {"ru": "деньги"}, page=str(water.pk))
        assert listed(editor.get(self.url)) == []

    def test_is_set_aside_and_put_back(self, editor, water):
        looked_for("დრონი", 2, 2)
        words = {"language": "ka", "text": "დრონი", "days": "90"}
        assert editor.post(self.url + "aside/", words).url.endswith("?days=90")
        assert listed(editor.get(self.url)) == []
        assert listed(editor.get(self.url, {"aside": "1"})) == ["დრონი"]
        editor.post(self.url + "aside/", words | {"back": "1"})
        assert listed(editor.get(self.url)) == ["დრონი"]

    def test_only_what_found_nothing_is_set_aside(self, editor):
        editor.post(self.url + "aside/", {"language": "ka", "text": "რაც გინდა"})
        assert editor.get(self.url + "aside/").status_code == 405
        assert not SetAside.objects.exists()


class TestPermission:
    @pytest.mark.parametrize("group", ["Editor", "Administrator", "Editors", "Moderators"])
    def test_who_looks_after_pages_looks_after_search(self, group):
        client = signed_in(group)
        for name in ("thesaurus", "promoted-results", "searches", "searches-without-results"):
            assert client.get(reverse(f"{name}:index")).status_code == 200, name

    @pytest.mark.parametrize("group", ["Officer", "Registry clerk", "Controller"])
    def test_nobody_else_does(self, group, water):
        looked_for("დრონი", 2, 2)
        client = signed_in(group)
        for name in ("thesaurus", "promoted-results", "searches", "searches-without-results"):
            assert client.get(reverse(f"{name}:index")).status_code == 302, name
        client.post("/admin/searches-without-results/aside/", {"language": "ka", "text": "დრონი"})
        assert not SetAside.objects.exists()

    def test_a_towns_own_choice_stays(self):
        group = Group.objects.get(name="Moderators")
        group.permissions.clear()
        after_migrate()
        assert not group.permissions.exists()
