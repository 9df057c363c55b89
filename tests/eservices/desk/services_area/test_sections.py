"""The sections of a service: each is shown, edited and saved by itself, and two editors do not overwrite each other."""

import pytest
from django.urls import reverse

from eservices.desk.services_area.sections import QUESTIONS, SECTIONS
from eservices.register import publishing
from eservices.register.models import ServiceVersion

from .forms_as_shown import save

pytestmark = pytest.mark.django_db
FORMS = [slug for slug in SECTIONS if slug != QUESTIONS]


class TestSections:
    @pytest.mark.parametrize("section", FORMS)
    def test_saving_what_was_shown_changes_no_word(self, section, as_, administrator, draft):
        before = SECTIONS[section].lines(draft)
        assert save(as_(administrator), draft, section).status_code == 302
        draft.refresh_from_db()
        assert SECTIONS[section].lines(draft) == before

    @pytest.mark.parametrize("section", list(SECTIONS))
    def test_published_version_never_changes(self, section, as_, administrator, published, draft):
        if section != QUESTIONS:
            save(as_(administrator), draft, section)
        before = ServiceVersion.objects.filter(pk=published.pk).values().get()
        publishing.discard_draft(draft.pk, seen=publishing.edition(publishing.draft_of(draft.service)))
        if section != QUESTIONS:
            url = reverse("desk_services:section", args=[draft.service_id, section])
            assert as_(administrator).post(url, {}).status_code == 404
        assert ServiceVersion.objects.filter(pk=published.pk).values().get() == before

    def test_term(self, as_, administrator, draft):
        changes = {"term_0": "15", "term_1": "working_days", "cut_off": "17:30", "immediate": "on", "roll": None}
        save(as_(administrator), draft, "term", **changes)
        draft.refresh_from_db()
        terms = draft.parsed_terms()
        assert (terms.n, terms.unit, terms.cut_off.hour, terms.roll_if_nonworking) == (15, "working_days", 17, False)
        assert draft.parsed_rules().immediate_expected
        assert terms.forward.n == 5  # of another section

    def test_extension_comes_and_goes_as_a_whole(self, as_, administrator, draft):
        client = as_(administrator)
        wanted = {"allowed": "on", "term_0": "3", "term_1": "months", "max_times": "1", "mode": "total"}
        wanted |= {"notify_within_0": "5", "notify_within_1": "working_days", "approver": "controller"}
        save(client, draft, "extension", **wanted)
        draft.refresh_from_db()
        extension = draft.parsed_terms().extension
        assert (extension.n, extension.mode, extension.notify_within.n) == (3, "total", 5)
        assert draft.parsed_rules().extension.approver == "controller"
        save(client, draft, "extension", allowed=None)
        draft.refresh_from_db()
        assert draft.parsed_terms().extension is None

    def test_extension_needs_a_length(self, as_, administrator, draft):
        response = save(as_(administrator), draft, "extension", allowed="on", term_0="", mode="total", max_times="1")
        assert response.status_code == 200
        assert "Write how long the extension is." in response.content.decode()

    def test_urgent_term(self, as_, administrator, draft):
        client = as_(administrator)
        save(client, draft, "urgent", urgent_0="48", urgent_1="hours", needs_reason="on")
        draft.refresh_from_db()
        assert draft.parsed_rules().urgent.n == 48
        save(client, draft, "urgent", urgent_0="")
        draft.refresh_from_db()
        assert draft.parsed_rules().urgent is None

    def test_texts_keep_the_languages_the_site_does_not_offer(self, as_, administrator, draft):
        draft.texts["uk"] = {"title": "Лист"}
        draft.save()
        save(as_(administrator), draft, "texts", title_en="A new title", lead_en="")
        draft.refresh_from_db()
        assert draft.texts["en"]["title"] == "A new title"
        assert "lead" not in draft.texts["en"]
        assert draft.texts["uk"] == {"title": "Лист"}

    def test_applicant(self, as_, administrator, draft):
        changes = {"usual": None, "required": ["phone"], "not_asked": ["address"], "forbidden": "purpose, motive"}
        save(as_(administrator), draft, "applicant", **changes)
        draft.refresh_from_db()
        rules = draft.parsed_rules()
        assert rules.required == ("phone",)
        assert rules.forbidden == ("address", "purpose", "motive")
        draft.refresh_from_db()
        save(as_(administrator), draft, "applicant", usual="on")
        draft.refresh_from_db()
        assert draft.parsed_rules().required is None

    @pytest.mark.parametrize(
        ("section", "field", "bad"),
        [
            ("term", "term_0", "zehn"),
            ("term", "cut_off", "25:99"),
            ("deficiency", "remind_before", "-4"),
            ("endings", "appeal_0", "0"),
            ("applicant", "forbidden", "Zweck!"),
            ("files", "max_mb", "5000"),
            ("handling", "retention_years", "many"),
        ],
    )
    def test_bad_input_is_shown_again_and_nothing_is_saved(self, section, field, bad, as_, administrator, draft):
        response = save(as_(administrator), draft, section, **{field: bad})
        page = response.content.decode()
        assert response.status_code == 200
        assert "what you typed is kept" in page
        assert f'value="{bad}"' in page
        assert publishing.draft_of(draft.service).edited_at == draft.edited_at

    def test_what_is_wrong_among_sections_is_told_and_saved(self, as_, administrator, draft):
        client = as_(administrator)
        wanted = {"allowed": "on", "term_0": "3", "term_1": "calendar_days", "max_times": "1", "mode": "total"}
        assert save(client, draft, "extension", **wanted).status_code == 302
        url = reverse("desk_services:service", args=[draft.service_id])
        page = client.get(url).content.decode()
        assert "The total after an extension is shorter than the term itself." in page
        assert "cap_shorter_than_term" not in page

    @pytest.mark.parametrize(("country", "article"), [("GE", "Article 40"), ("AM", "Article 9"), ("UA", "Article 20")])
    def test_help_quotes_the_law_of_its_country(self, country, article, as_, administrator, draft):
        ServiceVersion.objects.filter(pk=draft.pk).update(jurisdiction=country)
        url = reverse("desk_services:section", args=[draft.service_id, "term"])
        assert article in as_(administrator).get(url).content.decode()


class TestTwoEditors:
    def test_the_second_is_warned_and_overwrites_nothing(self, as_, administrator, superuser, draft):
        save(as_(superuser), draft, "texts", title_en="Hers")
        response = save(as_(administrator), draft, "texts", title_en="His")
        page = response.content.decode()
        assert response.status_code == 409
        assert "Somebody else saved this draft in the meantime." in page
        assert 'value="His"' in page
        assert "en: Hers" in page
        assert [line.label for line in response.context["theirs"]] == ["Title"]
        assert publishing.draft_of(draft.service).title("en") == "Hers"

    def test_also_when_it_was_another_section(self, as_, administrator, superuser, draft):
        save(as_(superuser), draft, "term", term_0="2")
        response = save(as_(administrator), draft, "files", max_count="3")
        assert response.status_code == 409
        assert [line.text for line in response.context["theirs"]] == ["10"]
        assert publishing.draft_of(draft.service).parsed_terms().n == 2

    def test_and_saves_after_having_seen_it(self, as_, administrator, superuser, draft):
        save(as_(superuser), draft, "texts", title_en="Hers")
        client = as_(administrator)
        context = save(client, draft, "texts", title_en="His").context
        now = publishing.draft_of(draft.service)
        assert context["edition"] == publishing.edition(now)
        assert save(client, now, "texts", title_en="His").status_code == 302
        assert publishing.draft_of(draft.service).title("en") == "His"

    def test_nobody_publishes_or_discards_what_changed_since(self, as_, administrator, superuser, draft):
        seen = {"edition": publishing.edition(draft), "changes": "x"}
        save(as_(superuser), draft, "texts", title_en="Hers")
        client = as_(administrator)
        for deed in ("publish", "discard"):
            page = client.post(reverse(f"desk_services:{deed}", args=[draft.service_id]), seen, follow=True)
            assert "Somebody else saved this draft" in page.content.decode()
        assert publishing.draft_of(draft.service)
