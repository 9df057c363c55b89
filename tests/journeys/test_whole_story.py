"""The main job of Meria from end to end, as its people do it: published, found, asked, answered, read."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import expect

from tests.factories.pages import pdf_bytes, png_bytes
from tests.services.browser import click_through
from tests.services.smtp import links, text

from .people import Citizen, Editor, Staff


@dataclass(frozen=True)
class Story:
    """One service and the data of its journey; the steps are the same for all."""

    service: str
    journal: str
    about: dict[str, str]
    person: dict[str, str]
    head: str | None
    officer: str
    officer_name: str


LETTER = Story(
    service="momsakhureba/tserili-merias",
    journal="შ",
    about={
        "about-addressee": "mayor",
        "about-topic": "roads",
        "about-subject": "ჩატეხილი ტროტუარი სკოლასთან",
        "about-text": "№2 სკოლის შესასვლელთან ტროტუარი ჩატეხილია. გთხოვთ, შეაკეთოთ.",
    },
    person={"person-name": "ნანა გელაშვილი", "person-address": "ჭადრების ქუჩა 14"},
    head="head",
    officer="officer",
    officer_name="გიორგი წიკლაური",
)
REQUEST = Story(
    service="momsakhureba/sajaro-informatsiis-motkhovna",
    journal="სი",
    about={
        "about-subject": "2026 წლის პრემიები",
        "about-text": "2026 წლის პირველ ნახევარში გაცემული პრემიები.",
        "about-form": "electronic",
    },
    person={"person-name": "გიორგი ლომიძე"},
    head=None,
    officer="officer-foi",
    officer_name="ნათია გელოვანი",
)
APPEAL = Story(
    service="momsakhureba/amkhanagobis-ganatskhadi",
    journal="ბმა",
    about={
        "about-association": "ჭადრების 14",
        "about-building": "ჭადრების ქუჩა 14",
        "about-flats": "48",
        "about-category": "roof",
        "about-text": "სახურავი წვიმს, საჭიროა შეკეთება.",
        "about-meeting_on": "2026-10-05",
        "about-share_agreed": "yes",
    },
    person={
        "person-name": "მაია ჩხეიძე",
        "person-phone": "599 11 22 33",
        "person-address": "ჭადრების ქუჩა 14",
    },
    head="head-housing",
    officer="officer-housing",
    officer_name="ნინო ბერუაშვილი",
)


@pytest.fixture
def papers(tmp_path) -> list[Path]:
    photo, plan = tmp_path / "ტროტუარი.png", tmp_path / "ოქმი.pdf"
    photo.write_bytes(png_bytes(60, 40))
    plan.write_bytes(pdf_bytes("Plan of the pavement"))
    return [photo, plan]


class TestPublishedIsFound:
    def test_news_is_found_by_a_word_that_stands_only_in_its_pdf(self, town, visitors, tmp_path):
        word = f"word{uuid4().hex[:10]}"
        pdf = tmp_path / "report.pdf"
        pdf.write_bytes(pdf_bytes("First page", f"The {word} is here"))
        visitors.watch.allow("status of 400")  # what is half filled in Wagtail cannot save by itself, on a slow machine
        editor = Editor.sign_in(visitors, town.url, "editor")
        editor.publish_news("სკვერი გაიხსნა", "ახალი სკვერი ყველასთვის ღიაა.", pdf)
        citizen = Citizen(visitors.open(phone=True), town.url)

        def found() -> None:
            hits = citizen.search(word)
            assert hits.count() == 1
            assert word in hits.first.inner_text()

        town.eventually(found)


@pytest.mark.parametrize(
    ("story", "javascript"),
    [(LETTER, False), (LETTER, True), (REQUEST, False), (APPEAL, True)],
    ids=["letter without JavaScript", "letter", "information request", "association's appeal"],
)
def test_from_the_form_to_the_answer(story, javascript, town, town_mail, visitors, papers):
    address = f"{uuid4().hex[:12]}@example.org"
    citizen = Citizen(visitors.open(phone=True, javascript=javascript), town.url)
    send(citizen, story, address, papers)
    assert citizen.number.startswith(story.journal)

    if story.head:
        head = Staff.sign_in(visitors, town.url, story.head)
        head.open_case(citizen.number)
        head.take("assign", to=story.officer_name, resolution="გთხოვთ, დღესვე ნახოთ.")

    officer = Staff.sign_in(visitors, town.url, story.officer)
    officer.open_case(citizen.number)
    officer.prepare("ask", text="გთხოვთ, დააზუსტოთ ადგილი.")
    expect(officer.page.locator("main")).to_contain_text("გთხოვთ, დააზუსტოთ ადგილი.")
    officer.confirm()

    answer_the_question(citizen, town, town_mail, address, papers)
    officer.open_case(citizen.number)
    expect(officer.page.locator("main")).to_contain_text("მთავარ შესასვლელთან.")
    officer.take("answer", result="answered", text="ტროტუარი ორშაბათს შეკეთდება.", files=papers[1:])

    citizen.look_up()
    page = citizen.page.locator("main")
    expect(page).to_contain_text("ტროტუარი ორშაბათს შეკეთდება.")
    expect(page).not_to_contain_text("გთხოვთ, დღესვე ნახოთ.")
    with citizen.page.expect_download() as download:
        page.locator(".message:not(.message--own) a", has_text="ოქმი.pdf").first.click()
    assert Path(download.value.path()).read_bytes() == papers[1].read_bytes()


def send(citizen: Citizen, story: Story, address: str, papers: list[Path]) -> None:
    """From the service page through the three steps to number and code."""
    citizen.page.goto(f"{citizen.url}/{story.service}/")
    click_through(citizen.page.locator("a.button--start"))
    citizen.fill(story.about)
    citizen.page.set_input_files("[name='about-files']", papers)
    citizen.next()
    citizen.fill(story.person | {"person-email": address, "person-answer_by": "email"})
    citizen.next()
    for paper in papers:
        expect(citizen.page.locator("main")).to_contain_text(paper.name)
    citizen.page.locator("main [type=checkbox]").check()
    citizen.next()
    citizen.read_receipt()


def answer_the_question(citizen: Citizen, town, town_mail, address: str, papers: list[Path]) -> None:
    """The mail with the question arrives; its link opens the page where the citizen answers."""

    def arrived() -> None:
        assert len(town_mail.to(address)) == 2

    town.eventually(arrived)
    receipt, question = town_mail.to(address)
    assert citizen.number in text(receipt)
    assert citizen.code in text(receipt)
    assert "გთხოვთ, დააზუსტოთ ადგილი." in text(question)
    citizen.page.goto(links(question)[0])
    citizen.reply("მთავარ შესასვლელთან.", papers[:1])
    expect(citizen.page.locator(".message--own")).to_contain_text("მთავარ შესასვლელთან.")
