"""From the proposed answer to the signed one: inside until it goes out, two pairs of eyes, a ground for refusing."""

import pytest
from django.core.files.base import ContentFile

from backstage.models import OutgoingMail
from backstage.private_files import private_storage
from eservices.register import access, history
from eservices.register.choices import Dispatch, Result, Role, Status
from eservices.register.lifecycle import NotAllowed
from eservices.register.models import Attachment
from eservices.register.proposals import current_proposal, last_proposal
from eservices.register.submission import Letter, store
from tests.factories.cases import make_staff
from tests.factories.lives import Life

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]


@pytest.fixture
def life():
    """A case whose answer, with a file, waits to be endorsed."""
    life = Life().bring(Status.IN_PROGRESS)
    life.take("propose", letter=Letter("შეკეთდა 20 ნოემბერს.", (plan(),)))
    return life


def plan():
    return store(ContentFile(b"plan", name="გეგმა.txt"), content_type="text/plain")


def mails_of(case):
    return OutgoingMail.objects.filter(reference=f"case:{case.pk}").order_by("id")


class TestProposed:
    def test_the_office_reads_it(self, life):
        proposal = current_proposal(life.case)
        assert (proposal.author, proposal.result, proposal.text) == (life.first, "answered", "შეკეთდა 20 ნოემბერს.")
        assert [file.name for file in proposal.files] == ["გეგმა.txt"]
        assert proposal.endorsed_by is None
        told = history.for_staff(life.case)[0]
        assert ("შეკეთდა" in told.detail, told.files) == (True, proposal.files)

    def test_the_citizen_does_not(self, life):
        file = life.case.attachments.get()
        assert file.internal
        with pytest.raises(Attachment.DoesNotExist):
            access.attachment_for_citizen(life.case, file.pk)
        assert "შეკეთდა" not in str(history.for_citizen(life.case))
        assert not any(line.files for line in history.for_citizen(life.case))
        assert not life.case.messages.exists()
        assert mails_of(life.case).count() == 2  # received, registered

    def test_staff_opens_its_file(self, life):
        file = life.case.attachments.get()
        assert access.attachment_for_staff(life.officer, life.case.pk, file.pk) == file

    def test_refusal_without_ground_is_not_even_proposed(self, life):
        life.take("decline")
        with pytest.raises(NotAllowed):
            life.take("propose", result=Result.REFUSED)
        life.take("propose", result=Result.REFUSED, ground="სზაკ, 40-ე მუხლი")
        assert current_proposal(life.case).ground == "სზაკ, 40-ე მუხლი"

    def test_missing_file_proposes_nothing(self, life):
        life.take("decline")
        file = plan()
        private_storage().delete(file.stored_as)
        with pytest.raises(FileNotFoundError):
            life.take("propose", letter=Letter("შეკეთდა.", (file,)))
        assert life.case.attachments.count() == 1
        life.case.refresh_from_db()
        assert life.case.status == Status.IN_PROGRESS


class TestEndorsed:
    def test_by_somebody_else_than_the_proposer(self, life):
        with pytest.raises(NotAllowed):
            life.take("endorse", actor=life.first)
        life.take("endorse", remark="თარიღი გადამოწმებულია.")
        proposal = current_proposal(life.case)
        assert (proposal.endorsed_by, proposal.remark) == (life.second, "თარიღი გადამოწმებულია.")

    def test_only_the_head_signs(self, life):
        life.take("endorse")
        with pytest.raises(NotAllowed):
            life.take("answer", actor=life.officer)
        life.take("answer", actor=make_staff(Role.HEAD, life.case.department))
        assert life.case.status == Status.CLOSED

    def test_signed_with_the_very_files_of_the_proposal(self, life):
        life.take("endorse")
        proposed = current_proposal(life.case)
        life.take("answer", letter=proposed.letter())
        inside, sent = life.case.attachments.order_by("pk")
        assert (inside.internal, sent.internal) == (True, False)
        assert inside.file.name == sent.file.name
        assert access.attachment_for_citizen(life.case, sent.pk) == sent
        assert "შეკეთდა 20 ნოემბერს." in mails_of(life.case).last().parts["body"]
        assert current_proposal(life.case) is None


class TestReturned:
    @pytest.mark.parametrize("endorsed", [True, False])
    def test_the_officer_goes_on_from_it(self, life, endorsed):
        if endorsed:
            life.take("endorse")
        life.take("decline", reason="დააზუსტეთ თარიღი.")
        assert life.case.status == Status.IN_PROGRESS
        assert current_proposal(life.case) is None
        returned = last_proposal(life.case)
        assert (returned.text, returned.reason) == ("შეკეთდა 20 ნოემბერს.", "დააზუსტეთ თარიღი.")
        assert "დააზუსტეთ" not in str(history.for_citizen(life.case))

    def test_not_without_saying_what_to_change(self, life):
        with pytest.raises(NotAllowed):
            life.take("decline", reason=" ")

    def test_the_next_proposal_takes_its_place(self, life):
        life.take("decline")
        life.take("propose", letter=Letter("შეკეთდა 19 ნოემბერს."))
        proposal = current_proposal(life.case)
        assert (proposal.text, proposal.files, proposal.reason) == ("შეკეთდა 19 ნოემბერს.", [], "")

    def test_forgotten_when_the_case_is_reopened(self, life):
        life.take("endorse")
        life.take("answer")
        life.take("reopen")
        assert last_proposal(life.case) is None


class TestRefusal:
    def test_needs_a_ground_and_tells_it(self):
        life = Life().bring(Status.IN_PROGRESS)
        with pytest.raises(NotAllowed):
            life.take("answer", result=Result.REFUSED)
        life.take("answer", result=Result.REFUSED, ground="სზაკ, 40-ე მუხლი")
        assert "სზაკ, 40-ე მუხლი" in life.case.messages.get().text
        assert "სზაკ, 40-ე მუხლი" in mails_of(life.case).last().parts["body"]

    def test_needs_none_where_the_service_asks_for_none(self):
        life = Life(refusal={"needs_ground": False}).bring(Status.IN_PROGRESS)
        life.take("answer", result=Result.REFUSED)
        assert life.case.result == Result.REFUSED

    def test_impossible_while_nobody_can_say_how_to_appeal(self):
        life = Life().bring(Status.IN_PROGRESS)
        for texts in life.version.texts.values():
            texts.pop("appeal")
        life.version.save()
        with pytest.raises(NotAllowed):
            life.take("answer", result=Result.REFUSED, ground="სზაკ, 40-ე მუხლი")


class TestHandedOver:
    def test_the_name_stays_inside(self):
        life = Life().bring(Status.CLOSED)
        assert life.case.dispatch == Dispatch.READY
        life.take("hand_over", to_whom="გია ლომიძე")
        assert life.case.dispatch == Dispatch.HANDED_OVER
        assert history.where_it_stands(life.case).code == "answered"
        assert "გია ლომიძე" in str(history.for_staff(life.case))
        assert "გია ლომიძე" not in str(history.for_citizen(life.case))

    def test_once_and_to_somebody(self):
        life = Life().bring(Status.CLOSED)
        with pytest.raises(NotAllowed):
            life.take("hand_over", to_whom=" ")
        life.take("hand_over")
        with pytest.raises(NotAllowed):
            life.take("hand_over")
