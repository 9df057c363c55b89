"""Every step of the register through its form and its preview: done once, refused in words, never over a change."""

from datetime import timedelta

import pytest
from django.utils import translation

from backstage.models import OutgoingMail
from eservices.desk.models import Preparation, Writing
from eservices.desk.next_action import DEEDS, GROUPS
from eservices.desk.preparing.done import DONE
from eservices.desk.preparing.forms import FORMS
from eservices.desk.preparing.performing import ARGUMENTS
from eservices.register import chain, completion, extension, steps
from eservices.register.access import STEP_ROLES
from eservices.register.lifecycle import MOVES
from tests.eservices.desk.deeds import TYPED, doer, form_url, ready_for, write
from tests.factories.cases import make_case, make_department
from tests.factories.lives import Life

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("tuesday")]


def state(case) -> tuple:
    case.refresh_from_db()
    return case.status, case.event_count, OutgoingMail.objects.filter(reference=f"case:{case.pk}").count()


def test_no_step_of_staff_is_left_out():
    everything = set(STEP_ROLES)
    assert set(FORMS) == set(DEEDS) == set(DONE) == set(ARGUMENTS) == set(TYPED) == everything
    assert {deed.group for deed in DEEDS.values()} == set(GROUPS)
    assert all(hasattr(steps, step) for step in everything)


@pytest.mark.both_databases
@pytest.mark.parametrize("step", FORMS)
class TestEveryStep:
    def test_is_shown_first_and_done_once(self, step, as_):
        life = ready_for(step)
        client, before = as_(doer(life, step)), state(life.case)
        assert client.get(form_url(life.case, step)).status_code == 200
        url = write(client, life.case, step, TYPED[step](life))
        page = client.get(url)
        assert page.status_code == 200, page.content.decode()
        with translation.override("en"):
            assert str(DEEDS[step].confirm) in page.content.decode()
        assert state(life.case) == before
        assert Writing.objects.filter(step=step).exists()
        for _click in range(2):
            assert client.post(url).status_code == 302
        status, events, _mails = state(life.case)
        assert status == (MOVES[step].target or before[0])
        assert events > before[1]
        assert life.case.events.filter(key=str(Preparation.objects.get().pk)).count() == 1
        assert not Writing.objects.exists()
        assert list(chain.broken_links(life.case)) == []

    def test_never_overwrites_what_somebody_else_did_meanwhile(self, step, as_):
        life = ready_for(step)
        client = as_(doer(life, step))
        url = write(client, life.case, step, TYPED[step](life))
        colleague = life.first if step == "endorse" else life.second
        steps.note(life.case, actor=colleague, text="სხვამ დაწერა.")
        before = state(life.case)
        response = client.post(url)
        if step == "note":  # overwrites nothing
            assert response.status_code == 302
            return
        page = response.content.decode()
        assert response.status_code == 409
        assert "changed by somebody else" in page
        assert "სხვამ დაწერა." in page
        assert state(life.case) == before
        client.post(url, {"seen": life.case.revision})
        assert client.post(url).status_code == 302
        assert state(life.case)[1] > before[1]

    def test_is_refused_in_words_where_the_status_forbids_it(self, step, as_):
        life = Life().bring("annulled")
        if "annulled" in MOVES[step].sources:
            return
        before = state(life.case)
        response = as_(life.first).get(form_url(life.case, step), follow=True)
        assert "not possible while the case is" in response.content.decode()
        assert state(life.case) == before


def after_the_latest(life) -> str:
    return (completion.window(life.case).latest + timedelta(days=1)).isoformat()


def beyond_the_cap(life) -> str:
    return (extension.longest(life.case) + timedelta(days=1)).isoformat()


REFUSED_BY_THE_FORM = {
    "enter": [{"journal": ""}, {"journal": "0"}],
    "send_back": [{"text": " "}, {"until": "2026-11-18"}, {"until": after_the_latest}, {"until": "soon"}],
    "extend": [{"reason": ""}, {"until": beyond_the_cap}, {"until": lambda life: life.case.due_on.isoformat()}],
    "expedite": [{"reason": ""}],
    "edit_received": [
        {"received_at": "2027-01-01T10:00"},
        {"received_at": "0026-11-13T10:00"},
        {"received_at": "yesterday"},
        {"reason": ""},
    ],
    "link": [{"other": "შ-26-99999"}, {"other": "x"}, {"other": lambda life: life.case.number}, {"kind": "twin"}],
    "propose": [{"result": "refused", "ground": " "}, {"text": ""}],
    "answer": [{"result": "refused"}],
    "decline": [{"reason": ""}],
    "hand_over": [{"to_whom": " "}],
    "reopen": [{"text": ""}],
}


@pytest.mark.parametrize(("step", "wrong"), [(step, one) for step, all_ in REFUSED_BY_THE_FORM.items() for one in all_])
def test_what_is_wrong_is_said_at_the_field_and_nothing_is_lost(step, wrong, as_):
    life = ready_for(step)
    before = state(life.case)
    filled = {name: value(life) if callable(value) else value for name, value in wrong.items()}
    response = as_(doer(life, step)).post(form_url(life.case, step), TYPED[step](life) | filled)
    assert response.status_code == 200
    assert set(response.context["form"].errors) & {*wrong, "ground"}
    assert "what you typed is kept" in response.content.decode()
    assert state(life.case)[:2] == before[:2]


@pytest.mark.parametrize("lets", [True, False])
def test_withdrawn_is_offered_only_where_the_service_lets_a_submission_be_withdrawn(lets, as_):
    life = ready_for("close", withdrawable=lets)
    page = as_(life.first).get(form_url(life.case, "close")).content.decode()
    assert ('value="unconsidered"' in page, 'value="withdrawn"' in page) == (True, lets)


class TestRefusedByTheStep:
    """The form cannot know; the preview says why before anything is done."""

    def refused(self, client, case, step: str, typed: dict) -> str:
        page = client.get(write(client, case, step, typed))
        assert page.status_code == 409
        return page.content.decode()

    def test_a_last_day_that_is_a_day_off(self, as_):
        life = ready_for("send_back")
        page = self.refused(as_(life.first), life.case, "send_back", {"text": "გეგმა", "until": "2026-11-28"})
        assert "day off" in page

    def test_completing_with_nothing(self, as_):
        life = ready_for("complete")
        assert "attach a file" in self.refused(as_(life.first), life.case, "complete", {"text": ""})

    def test_endorsing_ones_own_proposal(self, as_):
        life = ready_for("endorse")
        assert "yourself" in self.refused(as_(life.first), life.case, "endorse", {"remark": ""})

    def test_an_answer_that_was_handed_over_already(self, as_):
        life = ready_for("hand_over")
        life.take("hand_over")
        assert "No answer" in self.refused(as_(life.first), life.case, "hand_over", {"to_whom": "ნანა"})

    def test_a_body_that_is_complained_of(self, as_):
        life = ready_for("forward")
        type(life.case).objects.update(answers=life.case.answers | {"complained_of": "წყალკანალი"})
        client = as_(life.first)
        assert "წყალკანალი" in client.get(form_url(life.case, "forward")).content.decode()
        self.refused(client, life.case, "forward", {"body": "წყალკანალი", "text": "მათ ეკუთვნის."})


class TestWhatTheFormsSay:
    def form(self, as_, step: str, **rules):
        life = ready_for(step, **rules)
        return life, as_(doer(life, step)).get(form_url(life.case, step)).context["form"]

    def test_sending_back_names_both_days_and_takes_the_shortest(self, as_):
        life, form = self.form(as_, "send_back")
        assert form["until"].value().isoformat() == "2026-11-24"  # the fifth day is Sunday, then Saint George's Day
        assert "24 November 2026" in str(form["until"].help_text)
        assert "2 December 2026" in str(form["until"].help_text)
        assert form.fields["until"].widget.attrs["min"] == "2026-11-24"
        assert any("left unconsidered" in sentence for sentence in form.told)
        assert any("stands still" in sentence for sentence in form.told)

    def test_sending_back_where_the_service_does_neither(self, as_):
        rules = {"deficiency": {"pauses": False, "if_not_fixed": "continue"}}
        _life, form = self.form(as_, "send_back", **rules)
        assert any("goes on" in sentence for sentence in form.told)
        assert any("decided on what there is" in sentence for sentence in form.told)

    def test_sending_back_a_third_time_is_impossible(self, as_):
        life = ready_for("send_back")
        life.take("send_back")
        life.take("send_back", until=completion.window(life.case).earliest)
        page = as_(life.first).get(form_url(life.case, "send_back")).content.decode()
        assert "prolonged once already" in page
        assert 'name="until"' not in page

    def test_extending_names_the_cap_and_the_preview_both_dates(self, as_):
        life, form = self.form(as_, "extend")
        latest = extension.longest(life.case)
        assert form["until"].value() == latest
        assert "1 month more" in str(form["until"].help_text)
        client = as_(life.first)
        page = client.get(write(client, life.case, "extend", TYPED["extend"](life))).content.decode()
        assert f"from {life.case.due_on:%-d %B %Y} to {latest:%-d %B %Y}" in page

    def test_taking_as_urgent_names_the_term(self, as_):
        _life, form = self.form(as_, "expedite")
        assert "5 working days" in form.told[0]

    def test_forwarding_names_its_term(self, as_):
        _life, form = self.form(as_, "forward")
        assert "24 November 2026" in form.told[0]

    def test_only_journals_of_registration_are_offered(self, as_):
        life, form = self.form(as_, "enter")
        assert form["journal"].value() == str(life.version.journal_id)
        assert "intake" not in {journal for journal, _name in form.fields["journal"].choices}
        assert len(form.fields["journal"].choices) == 1

    def test_a_link_can_be_filled_in_by_its_address(self, as_):
        life, other = ready_for("link"), make_case()
        page = as_(life.first).get(form_url(life.case, "link"), {"other": other.number, "kind": "repeat", "x": "y"})
        form = page.context["form"]
        assert (form["other"].value(), form["kind"].value()) == (other.number, "repeat")

    def test_only_a_case_one_may_read_can_be_linked(self, as_, officer, case):
        hidden = make_case("foi", department=make_department("information"))
        response = as_(officer).post(form_url(case, "link"), {"other": hidden.number, "kind": "repeat"})
        assert response.status_code == 200
        assert "No case that you may read" in response.content.decode()
