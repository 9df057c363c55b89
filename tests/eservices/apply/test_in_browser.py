"""Questions of an editor in a real browser: chains hide and show, files have their own fields, with and without JS."""

import re

import pytest
from playwright.sync_api import expect

from eservices.register.models import Attachment, Case
from tests.factories.cases import make_service
from tests.services.browser import assert_accessible, assert_fits, click_through

from .conftest import PDF
from .own_questions import QUESTIONS

pytestmark = pytest.mark.django_db(transaction=True)
URGENT = {"urgent": {"n": 48, "unit": "hours"}, "anonymous": "accept_as_signal"}


@pytest.fixture
def form(services, live_server):
    """The address of a form with a chain of conditions and two attachments asked for."""
    make_service("letter", questions=QUESTIONS, summary=["child"], rules=URGENT)
    return f"{live_server.url}{services['letter'].url}apply/"


@pytest.fixture
def certificate(tmp_path):
    file = tmp_path / "მოწმობა.pdf"
    file.write_bytes(PDF)
    return file


def go_on(page):
    click_through(page.locator("button.button--primary[type=submit]"))


class TestChain:
    def test_follows_the_answers_there_and_back(self, visitors, form):
        page = visitors.open(phone=True)
        page.goto(form)
        moved, town, proofs = (page.locator(f"[name=about-{name}]").first for name in ("moved", "town", "proofs"))
        expect(moved).to_be_hidden()
        page.locator("[name=about-times][value=again]").check()
        expect(moved).to_be_visible()
        expect(proofs).to_be_hidden()
        moved.check()
        expect(town).to_be_visible()
        expect(proofs).to_be_visible()
        town.fill("MEGHRI ")
        expect(page.locator("[name=about-abroad]")).to_be_visible()
        page.locator("[name=about-times][value=first]").check()
        for name in ("moved", "town", "abroad", "proofs"):
            expect(page.locator(f"[name=about-{name}]").first).to_be_hidden()

    def test_without_scripts_every_question_stands_with_its_condition(self, visitors, form):
        page = visitors.open(javascript=False)
        page.goto(form)
        for name in ("moved", "town", "abroad", "proofs", "urgent_reason"):
            expect(page.locator(f"[name=about-{name}]").first).to_be_visible()


class TestFiles:
    @pytest.mark.parametrize("javascript", [True, False], ids=["scripts", "no scripts"])
    def test_missed_chosen_kept_and_sent(self, visitors, form, certificate, javascript):
        page = visitors.open(phone=True, javascript=javascript)
        page.goto(form)
        page.fill("[name=about-child]", "ლუკა")
        page.locator("[name=about-times][value=first]").check()
        go_on(page)
        page.locator(".error-summary a").click()
        expect(page).to_have_url(re.compile("#id_about-certificate$"))
        page.set_input_files("[name=about-certificate]", certificate)
        click_through(page.locator("button[name=attach][value=certificate]"))
        expect(page.locator(".file-question", has=page.locator("[name=about-certificate]"))).to_contain_text(
            certificate.name
        )
        assert_fits(page)
        go_on(page)
        go_on(page)
        expect(page.locator("main")).to_contain_text(certificate.name)
        page.locator("[name=check-agree]").check()
        go_on(page)
        expect(page.locator(".receipt__number")).to_be_visible()
        assert [file.question for file in Attachment.objects.filter(case=Case.objects.get())] == ["certificate"]


@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_axe_finds_nothing(visitors, form, certificate, phone):
    page = visitors.open(phone=phone)
    page.goto(form)
    assert_accessible(page)
    go_on(page)
    assert_accessible(page)
    page.fill("[name=about-child]", "ლუკა")
    page.locator("[name=about-times][value=first]").check()
    page.set_input_files("[name=about-certificate]", certificate)
    go_on(page)
    assert_accessible(page)
    assert_fits(page)
