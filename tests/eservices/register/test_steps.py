"""Every step refuses whom it must and what it must, writes one event, and tells the citizen."""

from datetime import timedelta
from smtplib import SMTPRecipientsRefused

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone, translation

from backstage.models import OutgoingMail
from backstage.outgoing import delivery, send_due
from backstage.private_files import private_storage
from eservices.register import access, history, lifecycle, steps
from eservices.register.choices import ANSWERS, WITHOUT_ANSWER, Clock, Result, Role, Status
from eservices.register.lifecycle import NotAllowed, Stale
from eservices.register.models import Case
from eservices.register.submission import Letter, store
from eservices.register.tracking import code_of
from tests.factories.cases import make_case, make_department, make_staff
from tests.factories.lives import Life

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def case():
    return make_case()


@pytest.fixture
def head(case):
    return make_staff(Role.HEAD, case.department)


@pytest.fixture
def officer(case):
    return make_staff(Role.OFFICER, case.department)


@pytest.fixture
def clerk():
    return make_staff(Role.CLERK)


def take(step, case, actor, **more):
    """Take a step by its name with plain arguments."""
    arguments = {
        "assign": {"department": case.department},
        "begin": {},
        "ask": {"letter": Letter("სად არის?")},
        "reply": {"letter": Letter("სკოლასთან.")},
        "note": {"text": "იგივე ადგილი."},
        "answer": {"letter": Letter("შეკეთდა."), "result": Result.ANSWERED},
        "forward": {"letter": Letter("თქვენი კომპეტენციაა."), "body": "წყალკანალი"},
        "close": {"result": Result.WITHDRAWN, "reason": "გამოიხმო."},
        "annul": {"reason": "შეცდომით."},
        "reissue_code": {},
    }[step] | more
    who = {} if step == "reply" else {"actor": actor}
    return getattr(steps, step)(case, **who, **arguments)


def _home(role, case):
    return case.department if role in (Role.OFFICER, Role.HEAD) else None


def mails_of(case):
    return list(OutgoingMail.objects.filter(reference=f"case:{case.pk}").order_by("id"))


# The status in which a step is tried; any other that the table allows would do.
WHERE = {
    step: next(status for status in (Status.IN_PROGRESS, *Status) if lifecycle.allows(step, status))
    for step in lifecycle.MOVES
}
OF_STAFF = sorted(access.STEP_ROLES)


def a_life(step, **rules):
    """A case where the step may be taken, with people of every role who have not touched it yet."""
    return Life(**rules).bring(WHERE[step], before=step)


class TestWhoMay:
    def test_every_step_is_of_staff_or_of_nobody_in_the_house(self):
        assert set(lifecycle.MOVES) - set(OF_STAFF) == {"reply", "remind", "resume", "lapse"}

    @pytest.mark.parametrize("step", OF_STAFF)
    def test_role_decides(self, step):
        life = a_life(step)
        people = {role: make_staff(role, _home(role, life.case)) for role in Role}
        may = access.roles_for(step, life.case)
        for role in set(Role) - may:
            with pytest.raises(NotAllowed):
                life.take(step, actor=people[role])
        assert may
        person = people[sorted(may)[0]]
        life.take(step, actor=person)
        assert life.case.events.exclude(actor=None).last().actor == person

    @pytest.mark.parametrize("step", OF_STAFF)
    @pytest.mark.parametrize("role", [Role.OFFICER, Role.HEAD])
    def test_nobody_of_another_department(self, step, role):
        life = a_life(step)
        with pytest.raises(NotAllowed):
            life.take(step, actor=make_staff(role, make_department("elsewhere")))

    @pytest.mark.parametrize("approver", [Role.OFFICER, Role.HEAD, Role.CONTROLLER])
    def test_the_service_says_who_extends(self, approver):
        life = a_life("extend", extension={"approver": approver.value})
        may = {role for role in Role if access.may(make_staff(role, _home(role, life.case)), "extend", life.case)}
        assert may == ({Role.OFFICER, Role.HEAD} if approver == Role.OFFICER else {approver})

    def test_the_service_says_who_signs(self):
        life = a_life("answer", signed_by="head")
        officer = make_staff(Role.OFFICER, life.case.department)
        with pytest.raises(NotAllowed):
            life.take("answer", actor=officer)
        life.take("propose", actor=officer)

    def test_superuser_without_membership_may_nothing(self, case, django_user_model):
        root = django_user_model.objects.create_superuser("root", password="x")
        with pytest.raises(NotAllowed):
            take("note", case, root)

    def test_membership_that_ended_opens_nothing(self, case, head):
        yesterday = timezone.localdate() - timedelta(days=1)
        head.memberships.update(date_from=yesterday, date_to=yesterday)
        with pytest.raises(NotAllowed):
            take("note", case, type(head).objects.get(pk=head.pk))


class TestAssign:
    def test_person_of_another_department_is_refused(self, case, head):
        stranger = make_staff(Role.OFFICER, make_department("elsewhere"))
        with pytest.raises(NotAllowed):
            take("assign", case, head, executor=stranger)

    def test_head_cannot_push_a_case_to_another_department(self, case, head):
        with pytest.raises(NotAllowed):
            take("assign", case, head, department=make_department("elsewhere"))

    def test_clerk_passes_it_on_and_the_old_department_sees_it_no_more(self, case, clerk, officer):
        elsewhere = make_department("elsewhere")
        assert access.visible_to(officer).filter(pk=case.pk).exists()
        take("assign", case, clerk, department=elsewhere)
        assert not access.visible_to(officer).filter(pk=case.pk).exists()
        assert case.status == Status.REGISTERED

    def test_resolution_stays_inside(self, case, head, officer):
        from eservices.register import history

        take("assign", case, head, executor=officer, resolution="დღესვე ნახეთ")
        assert case.executor == officer
        assert "დღესვე" not in str(history.for_citizen(case))
        assert "დღესვე" in str(history.for_staff(case))


class TestDialogue:
    def test_question_and_reply(self, case, officer):
        due = case.due_on
        take("ask", case, officer)
        assert case.asked_at is not None
        assert case.due_on == due
        assert "/follow/" in mails_of(case)[-1].parts["body"]
        file = store(ContentFile(b"photo", name="photo.txt"), content_type="text/plain")
        take("reply", case, None, letter=Letter("აი ფოტო", (file,)))
        assert case.asked_at is None
        assert [message.direction for message in case.messages.all()] == ["to_citizen", "from_citizen"]
        assert case.messages.last().attachments.get().name == "photo.txt"

    def test_note_never_reaches_the_citizen(self, case, officer):
        from eservices.register import history

        before = len(mails_of(case))
        take("note", case, officer, text="საიდუმლო")
        assert len(mails_of(case)) == before
        assert "საიდუმლო" not in str(history.for_citizen(case))


class TestAnswer:
    def test_closes_with_result_and_tells_how_to_appeal(self, case, officer):
        take("answer", case, officer)
        assert (case.status, case.result, case.clock) == (Status.CLOSED, "answered", Clock.STOPPED)
        assert not case.answered_late
        assert case.version.text("appeal", "ka") in mails_of(case)[-1].parts["body"]

    def test_late_answer_stays_late(self, officer, case):
        take("answer", case, officer, at=timezone.now() + timedelta(days=60))
        assert case.answered_late

    def test_result_the_service_does_not_know_is_refused(self, case, officer):
        case.version.results = ["answered"]
        case.version.save()
        with pytest.raises(NotAllowed):
            take("answer", case, officer, result=Result.PARTLY)

    def test_answer_to_be_fetched_waits_at_the_counter(self, officer, case):
        Case.objects.filter(pk=case.pk).update(answer_by="counter")
        case.refresh_from_db()
        take("answer", case, officer)
        assert case.dispatch == "ready"


class TestDispatch:
    def test_mailed_answer_is_sent_when_the_server_has_taken_it(self, case, officer):
        take("answer", case, officer)
        assert case.dispatch == "not_sent"
        send_due()
        case.refresh_from_db()
        assert case.dispatch == "sent"
        assert mails_of(case)[-1].parts == {}

    def test_refused_mail_is_a_bounce(self, case, officer, monkeypatch):
        def refuse():
            raise SMTPRecipientsRefused({case.email: (550, b"no such user")})

        take("answer", case, officer)
        monkeypatch.setattr(delivery, "connection", refuse)
        send_due()
        case.refresh_from_db()
        assert case.dispatch == "bounced"

    def test_answer_by_post_is_not_sent_by_itself(self, case, officer):
        Case.objects.filter(pk=case.pk).update(answer_by="post", email="")
        case.refresh_from_db()
        take("answer", case, officer)
        send_due()
        case.refresh_from_db()
        assert case.dispatch == "not_sent"

    def test_withdrawn_case_is_never_ready_for_pick_up(self, case, officer):
        Case.objects.filter(pk=case.pk).update(answer_by="counter")
        case.refresh_from_db()
        take("close", case, officer)
        assert lifecycle.wording(**state_of(case)).code == "withdrawn"


def state_of(case):
    return {name: getattr(case, name) for name in ("status", "clock", "result", "dispatch", "stage")}


class TestClose:
    @pytest.mark.parametrize("result", [result for result in Result if result not in WITHOUT_ANSWER])
    def test_goes_round_no_answer(self, result):
        life = Life(signed_by="head").bring(Status.SIGNING)
        with translation.override("en"), pytest.raises(NotAllowed, match="only as left unconsidered or withdrawn"):
            life.take("close", result=result)
        assert life.case.is_open

    @pytest.mark.parametrize("result", WITHOUT_ANSWER)
    def test_ends_as_the_law_says_also_where_the_service_names_no_such_result(self, result, case, officer):
        case.version.results = ["answered"]
        case.version.save()
        take("close", case, officer, result=result)
        assert case.result == result

    def test_nobody_writes_down_a_withdrawal_that_the_service_does_not_let(self, case, officer):
        case.version.rules |= {"withdrawable": False}
        case.version.save()
        with translation.override("en"), pytest.raises(NotAllowed, match="does not let a submission be withdrawn"):
            take("close", case, officer, result=Result.WITHDRAWN)
        assert case.is_open
        take("close", case, officer, result=Result.UNCONSIDERED)
        assert case.result == Result.UNCONSIDERED

    @pytest.mark.parametrize("step", ["answer", "propose"])
    @pytest.mark.parametrize("result", [result for result in Result if result not in ANSWERS])
    def test_an_answer_does_not_end_otherwise(self, step, result, case, officer):
        with translation.override("en"), pytest.raises(NotAllowed, match="Choose a result"):
            getattr(steps, step)(case, actor=officer, letter=Letter("შეკეთდა."), result=result)
        assert case.is_open


class TestIdentity:
    def test_no_answer_goes_out_before_it_is_checked_where_the_service_asks(self):
        life = Life(identity="verified").bring(Status.IN_PROGRESS)
        with translation.override("en"), pytest.raises(NotAllowed, match="not checked yet"):
            life.take("answer")
        life.take("propose")  # may be written meanwhile
        life.take("endorse")
        with pytest.raises(NotAllowed):
            life.take("answer")
        life.take("verify_identity")
        life.take("answer")
        assert life.case.status == Status.CLOSED

    def test_is_told_inside_alone_and_only_a_kind_of_document_is_kept(self):
        life = Life().bring(Status.IN_PROGRESS)
        for wrong in ("", "01017001234"):
            with pytest.raises(NotAllowed):
                life.take("verify_identity", document=wrong)
        event = life.take("verify_identity")
        assert (event.public, event.data, event.words) == (False, {"document": "passport"}, {})
        with translation.override("en"):
            assert (history.for_staff(life.case)[0].title, history.for_staff(life.case)[0].detail) == (
                "Identity of the applicant checked",
                "passport",
            )
        assert event.kind not in [line.kind for line in history.for_citizen(life.case)]


class TestAnnul:
    def test_citizen_is_told_why(self, case, clerk):
        take("annul", case, clerk, reason="ორჯერ დარეგისტრირდა.")
        assert "ორჯერ დარეგისტრირდა." in mails_of(case)[-1].parts["body"]
        assert case.messages.get().text == "ორჯერ დარეგისტრირდა."


class TestMissingFile:
    def test_step_with_a_file_that_is_not_on_disk_changes_nothing(self, case):
        file = store(ContentFile(b"photo", name="photo.txt"), content_type="text/plain")
        private_storage().delete(file.stored_as)
        with pytest.raises(FileNotFoundError):
            take("reply", case, None, letter=Letter("აი ფოტო", (file,)))
        assert not case.messages.exists()


class TestTwice:
    def test_same_key_is_one_event_even_after_the_case_is_closed(self, case, officer):
        first = take("answer", case, officer, key="click")
        assert take("answer", case, officer, key="click") == first
        assert len(mails_of(case)) == 2  # receipt and answer

    def test_stale_form_changes_nothing(self, case, officer):
        seen = case.revision
        take("note", case, officer)
        with pytest.raises(Stale):
            take("answer", case, officer, revision=seen)
        assert case.status != Status.CLOSED


class TestReissueCode:
    def test_old_code_dies_and_the_new_one_is_mailed(self, case, clerk):
        old = code_of(case)
        take("reissue_code", case, clerk)
        assert access.case_by_code(case.number, old) is None
        assert access.case_by_code(case.number, code_of(case)) == case
        assert code_of(case) in mails_of(case)[-1].parts["body"]
