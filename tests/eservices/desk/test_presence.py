"""Two people on one case: the second one is warned while the first one writes, and nobody is locked out."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from eservices.desk import presence
from eservices.desk.models import Writing
from eservices.desk.ticks import expire_preparations
from tests.eservices.desk.deeds import form_url, write
from tests.factories.cases import make_case

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
WARNING = "is working on this case"


def seen_by(client, case, step: str = "note") -> list[str]:
    """What the person reads on the case, on a form, and on a preview of their own."""
    preview = write(client, case, step, {"text": "შენიშვნა"})
    urls = [reverse("desk:case", args=[case.pk]), form_url(case, step), preview]
    return [client.get(url).content.decode() for url in urls]


def test_the_second_is_warned_with_name_deed_and_time(as_, officer, head, case):
    as_(officer).get(form_url(case, "answer"))
    at = timezone.localtime(Writing.objects.get().at)
    for page in seen_by(as_(head), case):
        assert WARNING in page
        assert "ნინო მაისურაძე" in page
        assert "“Answer”" in page
        assert f"since {at:%H:%M}" in page


def test_nobody_is_warned_of_themselves_nor_of_another_case(as_, officer, head, case):
    as_(officer).get(form_url(case, "answer"))
    assert all(WARNING not in page for page in seen_by(as_(officer), case))
    assert all(WARNING not in page for page in seen_by(as_(head), make_case("letter")))


def test_both_are_warned_of_each_other_and_both_can_go_on(as_, officer, head, case):
    as_(officer).get(form_url(case, "answer"))
    as_(head).get(form_url(case, "close"))
    assert "Close with a result" in as_(officer).get(form_url(case, "answer")).content.decode()
    assert as_(head).get(form_url(case, "close")).status_code == 200


def test_looking_at_the_case_alone_warns_nobody(as_, officer, head, case):
    as_(officer).get(reverse("desk:case", args=[case.pk]))
    assert all(WARNING not in page for page in seen_by(as_(head), case))


def test_is_over_when_it_is_done(as_, officer, head, case):
    client = as_(officer)
    url = write(client, case, "ask", {"text": "სად?"})
    assert WARNING in as_(head).get(form_url(case, "note")).content.decode()
    client.post(url)
    assert WARNING not in as_(head).get(form_url(case, "note")).content.decode()


def test_a_rehearsal_takes_no_mark_away(as_, officer, case):
    client = as_(officer)
    client.get(write(client, case, "ask", {"text": "სად?"}))
    assert Writing.objects.get().step == "ask"


def test_is_over_after_half_an_hour_unless_it_is_kept_again(as_, officer, head, case):
    as_(officer).get(form_url(case, "answer"))
    now = timezone.now()
    with time_machine.travel(now + timedelta(minutes=29), tick=False):
        assert presence.others(head, case)
        presence.mark(officer, case, "answer")
    with time_machine.travel(now + timedelta(minutes=58), tick=False):
        assert presence.others(head, case)
    with time_machine.travel(now + timedelta(minutes=60), tick=False):
        assert not presence.others(head, case)
    assert Writing.objects.count() == 1


def test_old_marks_are_swept(officer, case):
    presence.mark(officer, case, "answer")
    expire_preparations()
    assert Writing.objects.exists()
    with time_machine.travel(timezone.now() + timedelta(days=2), tick=True):
        expire_preparations()
    assert not Writing.objects.exists()


def test_whoever_may_not_take_the_step_leaves_no_mark(as_, controller, stranger, case):
    for person in (controller, stranger):
        assert as_(person).get(form_url(case, "answer")).status_code == 404
    assert not Writing.objects.exists()
