"""The pages of services in a real browser: accessible, fitting on phone and desktop, and two tabs on one draft."""

import pytest
from django.conf import settings
from django.urls import reverse

from eservices.register import publishing
from eservices.register.models import ServiceVersion
from tests.factories.cases import make_service
from tests.services.browser import assert_accessible, assert_fits

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def draft(chancellery) -> ServiceVersion:
    """A draft with something changed and something wrong."""
    draft = publishing.begin_draft(make_service("letter").service)
    terms = {"n": 15, "unit": "working_days", "extension": {"mode": "total", "n": 3, "unit": "working_days"}}
    return publishing.save_draft(draft.pk, seen=publishing.edition(draft), terms=terms, summary=["gone"])


@pytest.fixture
def open_as(visitors, live_server, as_):
    def open_page(person, language="en", **options):
        cookie = as_(person, language).cookies[settings.SESSION_COOKIE_NAME]
        page = visitors.open(**options)
        page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
        page.goto_service = lambda name, *args: page.goto(live_server.url + reverse(f"desk_services:{name}", args=args))
        return page

    return open_page


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize("language", ["ka", "en"])
def test_axe_finds_nothing(language, phone, open_as, administrator, draft):
    page, service = open_as(administrator, language, phone=phone), draft.service_id
    for name, *args in (
        ("index",),
        ("new",),
        ("service", service),
        ("section", service, "texts"),
        ("section", service, "extension"),
        ("section", service, "applicant"),
        ("preview", service),
        ("publish", service),
        ("version", service, 1),
    ):
        page.goto_service(name, *args)
        page.wait_for_load_state("networkidle")
        assert_accessible(page)
        assert_fits(page)


def test_the_second_tab_is_warned_and_keeps_what_was_typed(open_as, visitors, administrator, draft):
    visitors.watch.allow("409")  # the second save is refused
    first = open_as(administrator)
    second = first.context.new_page()
    first.goto_service("section", draft.service_id, "texts")
    second.goto(first.url)
    second.fill("[name=lead_en]", "Hers")
    second.click(".desk-bar button[type=submit]")
    second.wait_for_url("**/services/*/")
    first.fill("[name=lead_en]", "His")
    first.click(".desk-bar button[type=submit]")
    first.locator("[data-desk-errors]", has_text="Somebody else saved this draft").wait_for()
    assert first.input_value("[name=lead_en]") == "His"
    assert publishing.draft_of(draft.service).texts["en"]["lead"] == "Hers"
    first.click(".desk-bar button[type=submit]")
    first.wait_for_url("**/services/*/")
    assert publishing.draft_of(draft.service).texts["en"]["lead"] == "His"
