"""Services as data: the list, a new service, and the guard of every page."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from eservices.desk.services_area.sections import QUESTIONS, SECTIONS
from eservices.register import publishing
from eservices.register.models import Service, ServiceVersion
from tests.eservices.desk.addresses import addresses
from tests.eservices.desk.conftest import SUBJECT
from tests.factories.cases import make_case, make_service

pytestmark = pytest.mark.django_db
FORMS = [slug for slug in SECTIONS if slug != QUESTIONS]


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
