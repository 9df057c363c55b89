"""Services as data: the list, drafts edited section by section, publishing, and the guard of every page."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override

from eservices.desk.services_area.sections import QUESTIONS, SECTIONS
from eservices.register import publishing
from eservices.register.catalogue import find_problems
from eservices.register.models import Service, ServiceVersion
from tests.eservices.desk.addresses import addresses
from tests.eservices.desk.conftest import SUBJECT
from tests.factories.cases import make_case, make_service

pytestmark = pytest.mark.django_db

FORMS = [slug for slug in SECTIONS if slug != QUESTIONS]


@pytest.fixture
def published(chancellery) -> ServiceVersion:
    return make_service("letter")


@pytest.fixture
def draft(published) -> ServiceVersion:
    return ServiceVersion.objects.get(pk=publishing.begin_draft(published.service).pk)


def typed(form) -> dict:
    """What a browser sends for a form that nobody touched."""
    found = {}
    for field in form:
        value = field.value()
        if hasattr(field.field.widget, "widgets"):
            parts = field.field.widget.decompress(value)
            found |= {f"{field.html_name}_{part}": _sent(each) for part, each in zip(_parts(field), parts, strict=True)}
        elif value not in (None, False, ""):
            found[field.html_name] = list(value) if isinstance(value, (list, tuple)) else _sent(value)
    return found


def _parts(field) -> list:
    return [name.lstrip("_") for name in field.field.widget.widgets_names]


def _sent(value) -> str:
    if value in (None, False):
        return ""
    return "on" if value is True else str(getattr(value, "pk", value))


def save(client, draft, section, **changes):
    """Send a section with these fields changed; None leaves one out, as a browser does with a box not ticked."""
    data = typed(SECTIONS[section].form(version=draft)) | {"edition": publishing.edition(draft)} | changes
    url = reverse("desk_services:section", args=[draft.service_id, section])
    return client.post(url, {name: value for name, value in data.items() if value is not None})


class TestGuard:
    @pytest.mark.parametrize("who", ["officer", "head", "clerk", "controller", "stranger", "editor"])
    def test_closed_to_everybody_but_administrators(self, who, request, as_, draft):
        client = as_(request.getfixturevalue(who))
        before = ServiceVersion.objects.values_list("pk", "edited_at")
        for url in every_address(draft):
            for answer in (client.get(url), client.post(url)):
                assert answer.status_code == 302, url
                assert answer.url == reverse("wagtailadmin_home"), url
        assert list(before) == list(ServiceVersion.objects.values_list("pk", "edited_at"))

    def test_signed_out_people_sign_in_first(self, client, draft):
        for url in every_address(draft):
            assert client.get(url).url.startswith(reverse("wagtailadmin_login")), url

    def test_open_to_administrators_and_shows_no_case(self, as_, administrator, case):
        draft = publishing.begin_draft(case.version.service)
        client, seen = as_(administrator), 0
        for url in every_address(draft):
            answer = client.get(url)
            assert answer.status_code in (200, 405), url
            assert SUBJECT not in answer.content.decode()
            seen += 1
        assert seen > 20

    def test_unknown_services_and_sections_are_not_found(self, as_, administrator, draft):
        client, service = as_(administrator), draft.service_id
        for name, *args in (
            ("service", service + 1000),
            ("section", service, "nonsense"),
            ("version", service, 99),
            ("publish", service + 1000),
        ):
            assert client.get(reverse(f"desk_services:{name}", args=args)).status_code == 404

    def test_menu_shows_it_to_administrators_alone(self, as_, administrator, editor):
        home = reverse("wagtailadmin_home")
        assert reverse("desk_services:index") in as_(administrator).get(home).content.decode()
        assert reverse("desk_services:index") not in as_(editor).get(home).content.decode()


def every_address(draft) -> list[str]:
    """Each address of the room, filled in; one that needs something unknown fails here."""
    code = draft.questions[0]["code"]
    values = {"service_id": [draft.service_id], "number": [1], "section": FORMS, "code": [code], "kind": ["text"]}
    values["way"] = ["up"]
    urls = []
    for address in addresses("desk_services"):
        assert set(address.needs) <= set(values), f"{address.name}: say what to fill in"
        for section in FORMS if "section" in address.needs else [""]:
            kwargs = {name: values[name][0] for name in address.needs} | ({"section": section} if section else {})
            urls.append(reverse(address.name, kwargs=kwargs))
    return urls


class TestList:
    def test_names_versions_drafts_and_open_cases(self, as_, administrator, case):
        publishing.begin_draft(case.version.service)
        page = as_(administrator).get(reverse("desk_services:index")).content.decode()
        assert case.version.title("en") in page
        assert "draft" in page

    def test_asks_as_often_for_many_as_for_one(self, as_, administrator, chancellery):
        client, url, counts = as_(administrator), reverse("desk_services:index"), []
        make_case("letter")
        client.get(url)
        for kind in ("letter", "foi", "hoa"):
            make_case(kind)
            publishing.begin_draft(make_service(kind).service)
            with CaptureQueriesContext(connection) as queries:
                client.get(url)
            counts.append(len(queries))
        assert len(set(counts)) == 1, counts


class TestNewService:
    URL = "desk_services:new"
    TITLES = {"titles_ka": "ხის მოჭრა", "titles_en": "Cutting a tree", "titles_ru": ""}

    def test_begins_as_a_draft_with_what_its_kind_has(self, as_, administrator, published):
        client = as_(administrator)
        response = client.post(reverse(self.URL), self.TITLES | {"kind": "application", "code": "tree-cutting"})
        draft = publishing.draft_of(Service.objects.get(code="tree-cutting"))
        assert response.url == reverse("desk_services:service", args=[draft.service_id])
        assert draft.title("en") == "Cutting a tree"
        assert draft.parsed_terms()
        assert draft.parsed_rules()
        assert draft.results
        page = client.get(response.url).content.decode()
        assert "The service asks no question." in page

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            ({"code": "letter"}, "There is a service with this code already."),
            ({"code": "with space"}, "valid"),
            ({"titles_ka": ""}, "Fill in the title"),
        ],
    )
    def test_bad_input_is_told_and_kept(self, change, told, as_, administrator, published):
        data = self.TITLES | {"kind": "application", "code": "tree-cutting"} | change
        page = as_(administrator).post(reverse(self.URL), data).content.decode()
        assert told in page
        assert "Cutting a tree" in page
        assert Service.objects.count() == 1


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
