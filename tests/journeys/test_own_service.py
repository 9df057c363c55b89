"""A service made without code: used, found deficient, completed, extended, its due date explained at each step."""

import json
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from holidays import country_holidays
from playwright.sync_api import Page, expect

from tests.factories.pages import png_bytes
from tests.services.browser import click_through
from tests.services.smtp import links, text

from .makers import ServiceMaker, SiteEditor
from .people import Citizen, Staff

TITLES = {"ka": "ხის გადაბელვა", "en": "Pruning of a tree"}
CATALOGUES = """
import json
from eservices.apply.models import ServiceIndexPage
pages = ServiceIndexPage.objects.filter(alias_of=None)
print(json.dumps({page.locale.language_code: page.pk for page in pages}))
"""
SPEAKERS = """
from django.contrib.auth import get_user_model
from wagtail.users.models import UserProfile
users = get_user_model().objects
for name in ("administrator", "clerk", "head"):
    known = users.get(username=name)
    user, _ = users.get_or_create(username=f"{name}-en", defaults={"email": f"{name}-en@example.org",
        "first_name": "Ann", "last_name": name, "password": known.password, "is_superuser": known.is_superuser})
    user.groups.set(known.groups.all())
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": "en"})
    for membership in known.memberships.all():
        user.memberships.get_or_create(role=membership.role, department=membership.department,
            defaults={"date_from": membership.date_from})
"""


@dataclass(frozen=True)
class Speech:
    """What is particular to a language: who is signed in, and the words that explain a date."""

    language: str
    prefix: str  # of addresses
    suffix: str  # of the names of staff
    missing: str
    paused: str
    extended: str


GEORGIAN = Speech("ka", "", "", "ხის ფოტო", "შეჩერ", "გაგრძელ")
ENGLISH = Speech("en", "/en", "-en", "A photo of the tree", "stands still", "extended")


@pytest.mark.parametrize("speech", [GEORGIAN, ENGLISH], ids=["Georgian", "English"])
def test_from_making_the_service_to_the_explained_date(speech, town, town_mail, visitors, tmp_path):
    visitors.watch.allow("status of 400")  # what is half filled in Wagtail cannot save by itself, on a slow machine
    town.manage("shell", "--no-imports", "-c", SPEAKERS)
    address = make_service(speech, town, visitors)
    mailbox = f"{uuid4().hex[:12]}@example.org"
    citizen = Citizen(visitors.open(phone=True, javascript=False), town.url + speech.prefix)
    apply(citizen, address, mailbox)
    received = first_day(sent_at(citizen.page))
    citizen.look_up()
    assert due(citizen.page) == working_day(months_after(received, 1))  # GAC 100: a month

    clerk = Staff.sign_in(visitors, town.url, f"clerk{speech.suffix}")
    clerk.open_case(citizen.number)
    clerk.take("assign", to="გიორგი წიკლაური", resolution="")
    sent_back = today()
    clerk.take("send_back", text=speech.missing)
    citizen.look_up()
    waiting = citizen.page.locator(".missing")
    expect(waiting).to_contain_text(speech.missing)
    expect(citizen.page.locator(".ledger")).to_contain_text(re.compile(speech.paused, re.IGNORECASE))

    complete(citizen, town, town_mail, mailbox, tmp_path)
    expect(citizen.page.locator(".missing")).to_have_count(0)
    lost = today() - sent_back  # nothing, unless it is midnight
    assert due(citizen.page) == working_day(months_after(received, 1) + lost)

    head = Staff.sign_in(visitors, town.url, f"head{speech.suffix}")
    head.open_case(citizen.number)
    head.take("extend", reason="საჭიროა დენდროლოგის დასკვნა.")
    citizen.look_up()
    expect(citizen.page.locator(".ledger")).to_contain_text(re.compile(speech.extended, re.IGNORECASE))
    assert due(citizen.page) == months_after(received, 3)  # GAC 100: three months in all, from the day of receipt
    expect(citizen.page.locator("main")).to_contain_text("საჭიროა დენდროლოგის დასკვნა.")


def make_service(speech: Speech, town, visitors) -> str:
    """The administrator makes and publishes it, the editor gives it a page; returns the page's address."""
    code = f"tree-{uuid4().hex[:6]}"
    maker = ServiceMaker.sign_in(visitors, town.url, f"administrator{speech.suffix}")
    maker.begin(code, "application", {name: f"{title} {code}" for name, title in TITLES.items()})
    maker.ask("text", {"ka": "რომელი ხე?", "en": "Which tree?"})
    kinds = [{"ka": "გადაბელვა", "en": "Pruning"}, {"ka": "მოჭრა", "en": "Felling"}]
    maker.ask("choice", {"ka": "რა გსურთ?", "en": "What do you want?"}, kinds)
    maker.ask("number", {"ka": "რამდენი ხეა?", "en": "How many trees?"})
    maker.publish()
    editor = SiteEditor.sign_in(visitors, town.url, "editor")
    catalogue = json.loads(town.manage("shell", "--no-imports", "-c", CATALOGUES).splitlines()[-1])[speech.language]
    return editor.add_service_page(catalogue, f"{TITLES[speech.language]} {code[-6:]}", code)


def apply(citizen: Citizen, address: str, mailbox: str) -> None:
    """Three own questions, the person, the last look, sent."""
    page = citizen.page
    page.goto(address)
    click_through(page.locator("a.button--start"))
    page.locator("main input[type=text]").first.fill("ჭადარი სკოლის წინ")
    page.locator("main input[type=radio]").first.check()
    page.locator("main input[inputmode=numeric]").fill("2")
    citizen.next()
    citizen.fill({"person-name": "ნანა გელაშვილი", "person-address": "ჭადრების ქუჩა 14", "person-email": mailbox})
    citizen.fill({"person-answer_by": "email"})
    citizen.next()
    expect(page.locator("main")).to_contain_text("ჭადარი სკოლის წინ")
    page.locator("main [type=checkbox]").check()
    citizen.next()
    citizen.read_receipt()


def complete(citizen: Citizen, town, town_mail, mailbox: str, folder) -> None:
    """The second letter brings the link to the page where the missing thing is sent."""
    town.eventually(lambda: _has(town_mail, mailbox, 2))
    sent_back = town_mail.to(mailbox)[-1]
    assert citizen.number in text(sent_back)
    citizen.page.goto(links(sent_back)[0])
    photo = folder / "ხე.png"
    photo.write_bytes(png_bytes(60, 40))
    form = citizen.page.locator(".missing form")
    form.locator("textarea").fill("გიგზავნით ფოტოს.")
    form.locator("input[type=file]").set_input_files([photo])
    click_through(form.locator("[type=submit]"))


def _has(town_mail, mailbox: str, letters: int) -> None:
    assert len(town_mail.to(mailbox)) == letters


def due(page: Page) -> date:
    """The due date as the page says it."""
    return date.fromisoformat(str(page.locator(".due__date time").first.get_attribute("datetime")))


def sent_at(page: Page) -> datetime:
    """The moment on the receipt, as the clock stands in the town."""
    return datetime.fromisoformat(str(page.locator(".receipt time").get_attribute("datetime")))


def today() -> date:
    """In the town, where a day begins earlier than in UTC."""
    return datetime.now(ZoneInfo("Asia/Tbilisi")).date()


def first_day(now: datetime) -> date:
    """The day from which a term runs: what comes on a day off, or after 18:00, counts from the next working day."""
    late = now.time() >= time(18)
    return working_day(now.date() + timedelta(days=1) if late else now.date())


def working_day(day: date) -> date:
    """The day itself, or the next one on which Georgia works."""
    off = country_holidays("GE", years=[day.year, day.year + 1])
    while day.weekday() >= 5 or day in off:
        day += timedelta(days=1)
    return day


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days
    return date(year, month, min(day.day, last))
