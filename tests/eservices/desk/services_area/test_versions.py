"""Publishing a draft as a new version, old and new side by side, and what is foreseen of its due dates."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from eservices.register import publishing
from eservices.register.catalogue import find_problems
from eservices.register.models import Service, ServiceVersion

from .forms_as_shown import save

pytestmark = pytest.mark.django_db


class TestVersions:
    def test_begin_copies_the_published_one_once(self, as_, administrator, published):
        client, url = as_(administrator), reverse("desk_services:begin", args=[published.service_id])
        client.post(url)
        client.post(url)
        draft = publishing.draft_of(published.service)
        assert (draft.number, draft.texts) == (2, published.texts)
        assert published.service.versions.count() == 2

    def test_publish(self, as_, administrator, case):
        draft = publishing.begin_draft(case.version.service)
        client, url = as_(administrator), reverse("desk_services:publish", args=[draft.service_id])
        save(client, draft, "term", term_0="2")
        draft.refresh_from_db()
        page = client.get(url).content.decode()
        assert "1 month" in page
        assert "2 months" in page
        response = client.post(url, {"edition": publishing.edition(draft), "changes": "Longer."}, follow=True)
        assert "Version 2 is published." in response.content.decode()
        version = draft.service.current_version()
        assert (version.number, version.published_by, version.changes) == (2, administrator, "Longer.")
        case.refresh_from_db()
        assert case.version.number == 1
        old = client.get(reverse("desk_services:version", args=[draft.service_id, 2])).content.decode()
        assert "Longer." in old

    def test_a_word_on_what_changed_is_needed(self, as_, administrator, draft):
        url = reverse("desk_services:publish", args=[draft.service_id])
        page = as_(administrator).post(url, {"edition": publishing.edition(draft), "changes": ""}).content.decode()
        assert "Write in a few words what changed." in page
        assert publishing.draft_of(draft.service)

    def test_refused_with_the_reasons(self, as_, administrator, draft):
        ServiceVersion.objects.filter(pk=draft.pk).update(default_department=None, results=[])
        url = reverse("desk_services:publish", args=[draft.service_id])
        data = {"edition": publishing.edition(draft), "changes": "x"}
        response = as_(administrator).post(url, data)
        assert response.status_code == 409
        with override("en"):
            problems = find_problems(publishing.draft_of(draft.service))
        assert len(problems) == 2
        for problem in problems:
            assert problem.text in response.content.decode()

    def test_discarding_a_service_that_was_never_published_takes_it_away(self, as_, administrator, published):
        client = as_(administrator)
        data = {"titles_ka": "ა", "titles_en": "A", "titles_ru": "", "kind": "application", "code": "a"}
        client.post(reverse("desk_services:new"), data)
        draft = publishing.draft_of(Service.objects.get(code="a"))
        url = reverse("desk_services:discard", args=[draft.service_id])
        assert client.post(url, {"edition": publishing.edition(draft)}).status_code == 302
        assert not Service.objects.filter(code="a").exists()

    def test_place_holds_at_once(self, as_, administrator, published):
        url = reverse("desk_services:place", args=[published.service_id])
        as_(administrator).post(url, {"position": "7"})
        service = Service.objects.get(pk=published.service_id)
        assert (service.position, service.is_active) == (7, False)


class TestForesight:
    def ask(self, client, draft, **query):
        url = reverse("desk_services:preview", args=[draft.service_id])
        return client.get(url, {"day": "2026-11-20", "at": "12:00"} | query).content.decode()

    def test_both_versions_with_their_reasons(self, as_, administrator, draft):
        client = as_(administrator)
        save(client, draft, "term", term_0="10", term_1="working_days")
        page = self.ask(client, draft)
        assert "21 December 2026" in page  # 1 month, off a Sunday
        assert "7 December 2026" in page  # 10 working days over a holiday (domain 1.6)
        assert "14 days earlier" in page
        assert "23 November" in page  # the holiday that is not counted

    def test_courses(self, as_, administrator, draft):
        client = as_(administrator)
        save(client, draft, "term", term_0="10", term_1="working_days")
        page = self.ask(client, draft, course="paused")
        assert "10 December 2026" in page
        assert "Clock stood still" in page

    @pytest.mark.parametrize("query", [{"day": "x"}, {"at": "99"}, {"course": "nonsense"}])
    def test_nonsense_is_told(self, query, as_, administrator, draft):
        assert "error-message" in self.ask(as_(administrator), draft, **query)

    def test_a_draft_that_cannot_be_counted_says_so(self, as_, administrator, draft):
        ServiceVersion.objects.filter(pk=draft.pk).update(terms={})
        assert "cannot be counted yet" in self.ask(as_(administrator), draft)
