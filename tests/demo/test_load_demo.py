"""The command that makes the demo municipality: whole at once, and harmless when it runs again."""

import io

import pytest
from django.apps import apps
from django.contrib.auth import authenticate
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site
from wagtail.users.models import UserProfile

from demo.content.acts import ACTS
from demo.content.cases import CASES
from demo.content.news import NEWS
from demo.content.pages import PAGES
from demo.content.people import PASSWORD, PEOPLE
from demo.loading.library import file_list
from eservices.register.choices import Clock, Result
from eservices.register.models import Case
from home.pages.models import HomePage, NewsPage, TownDocument
from home.transparency.models import LegalActPage
from search.extract.reading import text_of

# Each test stands in a transaction inside that of the loaded town.
pytestmark = pytest.mark.django_db


def counts() -> dict[str, int]:
    """How many rows of every kind there are."""
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """The loaded town, once for all tests of this file; gone afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        out = io.StringIO()
        call_command("load_demo", stdout=out)
        yield out.getvalue()
        transaction.set_rollback(True)


class TestLoading:
    def test_shows_its_progress_and_the_sign_ins(self, demo):
        assert "Standing pages … " in demo
        assert all(name in demo for name in PEOPLE)

    def test_second_run_changes_nothing(self, demo):
        before = counts(), sorted(Page.objects.values_list("pk", "latest_revision_id", "title"))
        call_command("load_demo", stdout=io.StringIO())
        assert (counts(), sorted(Page.objects.values_list("pk", "latest_revision_id", "title"))) == before

    def test_keeps_what_an_editor_changed(self, demo):
        page = NewsPage.objects.filter(locale__language_code="ka").first()
        page.title = "შეცვლილი სათაური"
        page.save_revision().publish()
        call_command("load_demo", stdout=io.StringIO())
        page.refresh_from_db()
        assert page.title == "შეცვლილი სათაური"


class TestPages:
    def test_every_page_is_published_in_each_of_its_languages(self, demo):
        for code in ("ka", "en", "ru"):
            titles = set(Page.objects.live().filter(locale__language_code=code).values_list("title", flat=True))
            assert {page[code]["title"] for page in PAGES} <= titles
            assert NewsPage.objects.live().filter(locale__language_code=code).count() == sum(
                code in item for item in NEWS
            )
            acts = LegalActPage.objects.live().filter(locale__language_code=code)
            assert acts.count() == sum(code in act for act in ACTS)

    def test_translations_are_no_copies_and_leave_no_redirects(self, demo):
        assert not Page.objects.exclude(alias_of=None).exists()
        assert not Redirect.objects.exists()

    def test_every_page_answers_at_its_own_address(self, demo):
        client = Client()
        pages = Page.objects.live().filter(depth__gt=1)
        answers = {page.url: client.get(page.url).status_code for page in pages}
        assert {url: status for url, status in answers.items() if status != 200} == {}

    def test_tree_of_pages_is_sound(self, demo):
        assert not any(Page.find_problems())

    def test_home_page_looks_ahead(self, demo):
        home = Site.objects.get(is_default_site=True).root_page.specific
        assert isinstance(home, HomePage)
        assert all(block.value["date"] > timezone.localdate() for block in home.dates)
        assert [block.value["page"].specific.service.code for block in list(home.shortcuts)[:3]] == [
            "letter",
            "foi",
            "hoa",
        ]

    def test_links_in_texts_lead_to_pages_of_the_same_language(self, demo):
        answer = Client().get(Page.objects.get(slug="how-to-request").url)
        target = Page.objects.get(slug="information-request").url
        assert f'<a href="{target}">Request public information</a>' in answer.content.decode()


class TestFiles:
    def test_every_file_is_in_the_library_with_its_pages_counted(self, demo):
        assert TownDocument.objects.count() == len(file_list())
        assert TownDocument.objects.get(title__startswith="№18").page_count == 2

    @pytest.mark.parametrize(
        ("title", "word"),
        [
            ("ზემოხევის ხიდის ექსპერტიზის დასკვნა", "სკლერომეტრი"),
            ("წყალმომარაგების შეზღუდვა: მისამართების სია", "ჰიდრანტთან"),
        ],
    )
    def test_a_word_that_stands_only_in_the_file_is_read_out_of_it(self, demo, title, word):
        document = TownDocument.objects.get(title=title)
        assert word in text_of(document.file, document.get_file_hash()).text


class TestPeople:
    def test_everybody_signs_in_and_works_in_georgian(self, demo):
        assert all(authenticate(username=name, password=PASSWORD) for name in PEOPLE)
        assert set(UserProfile.objects.values_list("preferred_language", flat=True)) == {"ka"}


class TestCases:
    def test_some_are_late_some_wait_some_are_answered(self, demo):
        assert Case.objects.count() == len(CASES)
        assert Case.objects.overdue().exists()
        assert Case.objects.filter(answered_late=True, result=Result.ANSWERED).count() == 1
        assert Case.objects.filter(answered_late=False, result=Result.ANSWERED).count() >= 3
        assert Case.objects.filter(result=Result.FORWARDED).count() == 2
        assert Case.objects.open().exclude(asked_at=None).count() == 1
        assert Case.objects.open().exclude(awaited_until=None).filter(clock=Clock.PAUSED).count() == 2
        assert Case.objects.filter(clock=Clock.EXTENDED).count() == 1
        assert Case.objects.unassigned().count() == 2
        assert Case.objects.filter(clock=Clock.RUNNING).exists()

    def test_numbers_follow_the_order_of_arrival(self, demo):
        for journal in ("incoming", "foi", "hoa"):
            cases = Case.objects.filter(journal__code=journal).order_by("registered_at")
            years = {}
            for case in cases:
                years.setdefault(case.year, []).append(case.seq)
            assert all(seqs == list(range(1, len(seqs) + 1)) for seqs in years.values())

    def test_chain_of_events_holds(self, demo):
        call_command("check_register", stdout=io.StringIO())
