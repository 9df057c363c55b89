"""The page of a service and the catalogue: drawn from the register, bounded in queries, inert in the preview."""

import pytest
from django.core.cache import cache
from django.utils import timezone

from eservices.apply import shortcuts
from eservices.apply.models import Draft, ServiceIndexPage, ServicePage
from eservices.register import facts
from eservices.register.deadlines.spelling import spell
from tests.factories import pages

from .conftest import text_of

pytestmark = pytest.mark.django_db


class TestServicePage:
    def test_says_what_the_register_says(self, client, services):
        page = services["letter"]
        due = facts.foresee(page.version, timezone.now()).due_date
        shown = text_of(client.get(page.url))
        for part in (spell(due), "უფასოა", page.version.text("legal_basis"), page.version.text("appeal")):
            assert part in shown
        assert f'href="{page.url}apply/"' in shown
        assert "თქვენი სახელი, გვარი და მისამართი" in shown

    def test_new_version_changes_the_page_at_once(self, client, services):
        from tests.factories.cases import make_service

        make_service("letter", texts={"ka": {"title": "ა", "legal_basis": "ახალი კანონი", "appeal": "ბ"}})
        assert "ახალი კანონი" in text_of(client.get(services["letter"].url))

    @pytest.mark.parametrize("kind", ["letter", "foi", "hoa"])
    def test_is_found_by_its_services_words(self, services, kind):
        record = services[kind].search_record()
        assert record.kind == "service"
        assert record.start_url == f"{services[kind].url}apply/"
        assert services[kind].version.text("promise", "ka") in record.keywords

    def test_stands_below_the_catalogue_only(self):
        assert ServicePage.clean_parent_page_models() == [ServiceIndexPage]
        assert ServicePage.clean_subpage_models() == []

    @pytest.mark.parametrize("place", ["", "apply/"])
    def test_asks_the_database_a_bounded_number_of_times(self, client, services, django_assert_max_num_queries, place):
        client.get(services["letter"].url + place)
        cache.clear()
        with django_assert_max_num_queries(15):
            client.get(services["letter"].url + place)


class TestCatalogue:
    def test_lists_every_service_with_its_promise(self, client, services):
        shown = text_of(client.get(services["letter"].get_parent().url))
        for page in services.values():
            assert page.title in shown
            assert page.version.text("promise", "ka") in shown

    def test_asks_the_database_a_bounded_number_of_times(self, client, services, django_assert_max_num_queries):
        url = services["letter"].get_parent().url
        client.get(url)
        cache.clear()
        with django_assert_max_num_queries(15):
            client.get(url)


class TestShortcuts:
    def test_take_two_queries(self, rf, services, django_assert_max_num_queries):
        from wagtail.models import Site

        request = rf.get("/")
        Site.find_for_request(request)
        services["letter"].get_url(request)
        with django_assert_max_num_queries(2):
            found = shortcuts.shortcuts(request, "ka")
        assert [shortcut.icon for shortcut in found] == ["mail", "info-sheet", "building"]

    def test_drafts_and_inactive_services_are_left_out(self, rf, services):
        services["foi"].unpublish()
        services["hoa"].service.is_active = False
        services["hoa"].service.save()
        assert [shortcut.title for shortcut in shortcuts.shortcuts(rf.get("/"), "ka")] == [services["letter"].title]

    def test_untranslated_service_is_marked(self, rf, services):
        from django.utils.translation import override

        with override("en"):
            assert {shortcut.language for shortcut in shortcuts.shortcuts(rf.get("/"), "en")} == {"ka"}

    def test_stand_on_the_home_page(self, client, services, home):
        assert services["letter"].url in text_of(client.get(home.url))


class TestPreview:
    def preview(self, page, mode=""):
        response = page.make_preview_request(preview_mode=mode)
        return text_of(response.render() if hasattr(response, "render") and not response.is_rendered else response)

    def test_page_cannot_start_the_form(self, services):
        shown = self.preview(services["letter"])
        assert services["letter"].title in shown
        assert 'href="' + services["letter"].url + 'apply/"' not in shown

    def test_form_is_inert(self, services):
        shown = self.preview(services["letter"], "form")
        assert "about-subject" in shown
        assert '<fieldset class="form" disabled>' in shown
        assert "csrfmiddlewaretoken" not in shown
        assert not Draft.objects.exists()

    def test_draft_page_can_be_previewed(self, services):
        page = ServicePage(title="ახალი", slug="new", service=services["letter"].service, live=False)
        services["letter"].get_parent().add_child(instance=page)
        assert "about-subject" in self.preview(page, "form")


class TestTranslation:
    def test_english_page_speaks_the_versions_english(self, client, services, home):
        pages.translated(home, "en", title="Alviskhevi", slug="home-en")
        pages.translated(services["letter"].get_parent().specific, "en", title="Services")
        english = pages.translated(services["letter"], "en", title="A letter to City Hall")
        shown = text_of(client.get(english.url))
        assert "General Administrative Code of Georgia, Articles 78, 80, 83 and 100." in shown
