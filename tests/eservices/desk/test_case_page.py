"""The case page: what it shows, what it records, and what it never shows."""

import re
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from backstage.models import OutgoingMail
from eservices.register import access, steps, tracking
from eservices.register.models import AccessLog, Case
from eservices.register.submission import Letter, store
from tests.eservices.desk.conftest import SUBJECT
from tests.factories.cases import make_case

pytestmark = pytest.mark.django_db


def page(client, case, **query) -> str:
    response = client.get(reverse("desk:case", args=[case.pk]), query)
    assert response.status_code == 200
    return response.content.decode()


def busy(case, officer, head, times: int):
    """A case on which much was done."""
    steps.assign(case, actor=head, department=case.department, executor=officer, resolution="დაათვალიერეთ")
    for number in range(times):
        file = store(ContentFile(b"x", name="x.txt"), content_type="text/plain", name=f"ფაილი {number}.txt")
        steps.ask(case, actor=officer, letter=Letter(f"კითხვა {number}", (file,)))
        steps.reply(case, letter=Letter(f"პასუხი {number}"))
        steps.note(case, actor=head, text=f"შენიშვნა {number}")
    return case


def test_shows_the_submission_its_files_the_due_date_and_the_person(as_, officer, case):
    shown = page(as_(officer), case)
    for words in (SUBJECT, "№2 სკოლის", "ფოტო.txt", "ნანა გელაშვილი", "Why this date", case.number):
        assert words in shown
    assert shown.count("desk-sheet") >= 1


def test_never_shows_code_or_link_of_the_citizen(as_, officer, clerk, case):
    for person in (officer, clerk):
        shown = page(as_(person), case)
        assert tracking.code_of(case) not in shown
        assert tracking.link_token(case) not in shown


def test_history_tells_which_events_the_citizen_sees(as_, officer, head, case):
    busy(case, officer, head, 1)
    client = as_(officer)
    everything, public, internal = (page(client, case, history=view) for view in ("all", "public", "internal"))
    assert everything.count("the applicant sees it") == public.count("the applicant sees it") > 0
    assert internal.count("the applicant sees it") == 0
    history = internal.split('id="desk-history"')[1]
    assert "შენიშვნა 0" in history
    assert "კითხვა 0" not in history
    assert "შენიშვნა 0" not in public.split('id="desk-history"')[1]


def test_newest_event_comes_first(as_, officer, head, case):
    busy(case, officer, head, 1)
    history = page(as_(officer), case).split('id="desk-history"')[1]
    assert history.index("Internal note") < history.index("The office asked a question") < history.index("Registered")


def test_delivery_record_shows_each_try(as_, officer, case):
    now = timezone.now()
    mail = OutgoingMail.objects.get(reference=f"case:{case.pk}")
    mail.tries = [{"at": now.isoformat(), "error": "Connection refused"}, {"at": now.isoformat(), "error": ""}]
    mail.state, mail.sent_at = OutgoingMail.State.SENT, now
    mail.save()
    shown = page(as_(officer), case)
    assert "Connection refused" in shown
    assert "handed to the mail server" in shown


def test_opening_page_and_file_is_recorded(as_, officer, case):
    client, attachment = as_(officer), case.attachments.get()
    page(client, case)
    client.get(reverse("desk:file", args=[case.pk, attachment.pk]))
    assert list(AccessLog.objects.order_by("pk").values_list("user__username", "what")) == [
        ("officer", "page"),
        ("officer", f"file {attachment.pk}"),
    ]


def test_reading_through_a_form_or_a_preview_is_recorded(as_, officer, head, case):
    client = as_(officer)
    client.get(reverse("desk:step", args=[case.pk, "note"]))
    preview = client.post(reverse("desk:step", args=[case.pk, "note"]), {"text": "იგივე"}).url
    client.get(preview)
    assert list(AccessLog.objects.values_list("user__username", "what")) == [("officer", "note")] * 3


def test_dates_name_their_year_when_it_is_another(as_, officer, chancellery):
    now = timezone.localtime()
    old = make_case("letter", at=now - timedelta(days=366))
    steps.note(old, actor=officer, text="შენიშვნა")
    history = page(as_(officer), old).split('id="desk-history"')[1]
    note, registered = history.split("Internal note</strong>")
    assert f" {now.year}, " not in note
    assert f" {(now - timedelta(days=366)).year}, " in registered


def test_controller_reads_and_has_no_action(as_, controller, case):
    shown = page(as_(controller), case)
    assert "What can be done" not in shown
    assert access.steps_open_to(controller, case) == []


def test_likely_action_stands_first(as_, officer, head, case):
    assert page(as_(head), case).split('class="desk-bar__actions"')[1].split("<a ")[1].count("/assign/") == 1
    assert page(as_(officer), case).split('class="desk-bar__actions"')[1].split("<a ")[1].count("/begin/") == 1
    steps.begin(case, actor=officer)
    assert page(as_(officer), case).split('class="desk-bar__actions"')[1].split("<a ")[1].count("/answer/") == 1


def test_other_cases_of_the_applicant_count_only_what_may_be_seen(as_, officer, case):
    make_case("foi")  # the same person at another department
    assert "other cases" not in page(as_(officer), case)
    make_case("letter")
    assert "1 case of this applicant" in page(as_(officer), case)


def test_queries_do_not_grow_with_the_case(as_, officer, head, case):
    client = as_(officer)
    page(client, case)
    counts = []
    for times in (1, 6):
        busy(case, officer, head, times)
        with CaptureQueriesContext(connection) as queries:
            page(client, case)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 45, counts


class TestFiles:
    def test_is_saved_never_run(self, as_, officer, case):
        attachment = case.attachments.get()
        response = as_(officer).get(reverse("desk:file", args=[case.pk, attachment.pk]))
        assert b"".join(response) == b"a photo"
        assert response["Content-Disposition"].startswith("attachment")
        assert response["X-Content-Type-Options"] == "nosniff"
        assert "no-store" in response["Cache-Control"]

    def test_only_pictures_are_shown(self, as_, officer, case):
        url = reverse("desk:file", args=[case.pk, case.attachments.get().pk])
        assert as_(officer).get(url, {"show": 1})["Content-Disposition"].startswith("attachment")
        case.attachments.update(content_type="image/png")
        response = as_(officer).get(url, {"show": 1})
        assert response["Content-Disposition"].startswith("inline")
        assert "sandbox" in response["Content-Security-Policy"]

    def test_file_of_another_case_is_unknown(self, as_, officer, case):
        other = make_case("foi")
        url = reverse("desk:file", args=[other.pk, case.attachments.get().pk])
        assert as_(officer).get(url).status_code == 404
        own = make_case("letter")
        url = reverse("desk:file", args=[own.pk, case.attachments.get().pk])
        assert as_(officer).get(url).status_code == 404

    def test_file_lost_on_disk_is_a_clear_page(self, as_, officer, case):
        attachment = case.attachments.get()
        attachment.file.storage.delete(attachment.file.name)
        assert as_(officer).get(reverse("desk:file", args=[case.pk, attachment.pk])).status_code == 404


def test_closed_case_says_so(as_, officer, case):
    closed = make_case("letter", answered=True, at=timezone.now() - timedelta(days=2))
    shown = page(as_(officer), closed)
    assert "Closed" in shown
    assert "/answer/" not in shown


@pytest.mark.parametrize("named", [True, False])
def test_a_case_without_a_name_leaves_no_gap_where_the_name_stands(as_, officer, case, named):
    if not named:
        Case.objects.filter(pk=case.pk).update(applicant_name="")
    head = page(as_(officer), case).split("desk-case__facts")[1].split("</p>")[0]
    assert len(re.findall("·", head)) == (2 if named else 1)
