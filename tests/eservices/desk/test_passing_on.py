"""Passing a case on while an answer waits to be endorsed or signed: the preview says that it is off its way."""

import pytest

from eservices.register import steps
from eservices.register.choices import Status
from tests.eservices.desk.deeds import TYPED, write
from tests.factories.lives import Life

pytestmark = pytest.mark.django_db
TOLD = "no longer on its way to endorsement and signature"


@pytest.mark.parametrize(
    ("status", "told"), [(Status.IN_PROGRESS, False), (Status.ENDORSING, True), (Status.SIGNING, True)]
)
def test_preview_says_so_and_the_step_does_it(as_, status, told):
    life = Life().bring(status)
    client = as_(life.first)
    url = write(client, life.case, "assign", TYPED["assign"](life))
    assert (TOLD in client.get(url).content.decode()) is told
    client.post(url)
    life.case.refresh_from_db()
    assert life.case.status == Status.ASSIGNED


@pytest.mark.parametrize("step", ["decline", "answer"])
def test_not_where_the_step_is_about_the_answer_itself(as_, step):
    life = Life().bring(Status.ENDORSING)
    if step == "answer":
        steps.endorse(life.case, actor=life.second)
    client = as_(life.first)
    page = client.get(write(client, life.case, step, TYPED[step](life))).content.decode()
    assert TOLD not in page
