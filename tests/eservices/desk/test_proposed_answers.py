"""An answer on its way through the house: proposed with files, endorsed, returned, signed; the citizen sees the end."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from eservices.desk.models import PreparationFile
from eservices.register import steps
from eservices.register.choices import Status
from eservices.register.models import Membership
from eservices.register.submission import Letter
from tests.eservices.desk.deeds import form_url, write
from tests.factories.cases import make_case, make_service, make_staff

pytestmark = pytest.mark.django_db
DRAFT = {"result": "answered", "text": "ტროტუარი ორშაბათს შეკეთდება."}


@pytest.fixture
def signed(chancellery):
    """A service whose answers the head signs."""
    return make_service("letter", rules={"signed_by": "head"})


@pytest.fixture
def case(signed, officer):
    case = make_case("letter", executor=officer)
    steps.begin(case, actor=officer)
    return case


@pytest.fixture
def colleague(chancellery):
    return make_staff(department=chancellery, username="colleague", first_name="ლევან", last_name="წიკლაური")


def upload(name: str):
    return SimpleUploadedFile(name, f"the file {name}".encode(), content_type="text/plain")


@pytest.fixture
def proposed(as_, officer, case):
    """Through the pages, with two files."""
    client = as_(officer)
    client.post(write(client, case, "propose", DRAFT | {"files": [upload("აქტი.txt"), upload("გეგმა.txt")]}))
    case.refresh_from_db()
    assert case.status == Status.ENDORSING
    return case


@pytest.fixture
def endorsed(proposed, colleague):
    steps.endorse(proposed, actor=colleague, remark="თარიღი გადაამოწმეთ.")
    return proposed


def page(client, case) -> str:
    return client.get(reverse("desk:case", args=[case.pk])).content.decode()


class TestProposing:
    def test_the_preview_says_that_it_stays_inside(self, as_, officer, case):
        client = as_(officer)
        shown = client.get(write(client, case, "propose", DRAFT | {"files": upload("აქტი.txt")})).content.decode()
        assert "The applicant sees nothing of this." in shown
        seen, inside = shown.split("Only city hall sees")
        assert DRAFT["text"] in inside
        assert "Files that go with it" in seen
        assert "Files the applicant gets" not in shown

    def test_where_the_head_signs_an_officer_proposes_and_cannot_answer(self, as_, officer, case):
        shown = page(as_(officer), case)
        assert shown.split('class="desk-bar__actions"')[1].split("<a ")[1].count("/propose/") == 1
        assert form_url(case, "answer") not in shown
        assert as_(officer).get(form_url(case, "answer")).status_code == 404

    def test_the_case_shows_it_with_files_and_the_endorser(self, as_, officer, endorsed):
        shown = page(as_(officer), endorsed)
        for words in (DRAFT["text"], "აქტი.txt", "გეგმა.txt", "ლევან წიკლაური", "თარიღი გადაამოწმეთ."):
            assert words in shown.split('id="desk-proposal"')[1].split('id="desk-messages"')[0]

    def test_its_files_do_not_stand_among_those_of_the_submission(self, as_, officer, proposed):
        assert "აქტი.txt" not in page(as_(officer), proposed).split('id="desk-proposal"')[0]

    def test_who_endorses_or_returns_reads_it_first(self, as_, colleague, proposed):
        for step in ("endorse", "decline"):
            assert DRAFT["text"] in as_(colleague).get(form_url(proposed, step)).content.decode()

    def test_the_proposer_is_not_offered_to_endorse(self, as_, officer, colleague, proposed):
        assert form_url(proposed, "endorse") not in page(as_(officer), proposed)
        bar = page(as_(colleague), proposed).split('class="desk-bar__actions"')[1]
        assert bar.split("<a ")[1].count("/endorse/") == 1


class TestSigning:
    def test_the_heads_form_begins_with_the_proposal_and_its_files(self, as_, head, endorsed):
        response = as_(head).get(form_url(endorsed, "answer"))
        form, shown = response.context["form"], response.content.decode()
        assert form["text"].value() == DRAFT["text"]
        assert form["result"].value() == "answered"
        assert "Sign and send" in shown
        assert "Endorsed by ლევან წიკლაური." in shown
        assert shown.count('name="leave_out"') == 2

    def test_passed_on_before_the_signature_it_begins_with_the_proposal_still(self, as_, head, colleague, endorsed):
        steps.assign(endorsed, actor=head, department=endorsed.department, executor=colleague)
        form = as_(colleague).get(form_url(endorsed, "propose")).context["form"]
        assert form["text"].value() == DRAFT["text"]
        assert [file.name for file in form.offered] == ["აქტი.txt", "გეგმა.txt"]

    def test_prepared_files_are_out_of_reach_with_the_case(self, as_, head, endorsed):
        client = as_(head)
        url = write(client, endorsed, "answer", DRAFT)
        file = PreparationFile.objects.filter(preparation__user=head).first()
        assert client.get(f"{url}files/{file.pk}/").status_code == 200
        Membership.objects.filter(user=head).delete()
        assert as_(head).get(f"{url}files/{file.pk}/").status_code == 404

    def test_the_citizen_gets_the_very_files_of_the_proposal(self, as_, head, endorsed):
        client = as_(head)
        inside = {str(file.file.name) for file in endorsed.attachments.filter(internal=True)}
        url = write(client, endorsed, "answer", DRAFT)
        assert set(PreparationFile.objects.filter(preparation__user=head).values_list("stored_as", flat=True)) == inside
        client.post(url)
        endorsed.refresh_from_db()
        assert endorsed.status == Status.CLOSED
        sent = endorsed.attachments.filter(message__isnull=False, internal=False)
        assert {str(file.file.name) for file in sent} == inside

    def test_a_file_can_be_left_out_and_another_added(self, as_, head, endorsed):
        client, act = as_(head), endorsed.attachments.get(internal=True, name="აქტი.txt")
        write(client, endorsed, "answer", DRAFT | {"leave_out": [act.pk], "files": upload("ბრძანება.txt")})
        names = PreparationFile.objects.filter(preparation__user=head).values_list("name", flat=True)
        assert set(names) == {"გეგმა.txt", "ბრძანება.txt"}

    def test_what_was_left_out_does_not_come_back_when_the_form_is_changed(self, as_, head, endorsed):
        client, act = as_(head), endorsed.attachments.get(internal=True, name="აქტი.txt")
        url = write(client, endorsed, "answer", DRAFT | {"leave_out": [act.pk]})
        assert 'name="leave_out"' not in client.get(url + "edit/").content.decode()
        client.post(url + "edit/", DRAFT)
        assert [file.name for file in PreparationFile.objects.filter(preparation__user=head)] == ["გეგმა.txt"]

    def test_an_officer_cannot_sign(self, as_, officer, endorsed):
        assert as_(officer).get(form_url(endorsed, "answer")).status_code == 404


class TestReturned:
    def test_the_officer_goes_on_from_what_came_back(self, as_, officer, head, endorsed):
        steps.decline(endorsed, actor=head, reason="თარიღი აკლია.")
        response = as_(officer).get(form_url(endorsed, "propose"))
        assert response.context["form"]["text"].value() == DRAFT["text"]
        assert "თარიღი აკლია." in response.content.decode()
        assert "Returned by თამაზ ბერიძე." in response.content.decode()
        assert response.content.decode().count('name="leave_out"') == 2
        assert "desk-proposal" not in page(as_(officer), endorsed)


class TestRefusing:
    def test_needs_its_ground_and_tells_it(self, as_, officer, case):
        client = as_(officer)
        refused = {"result": "refused", "text": "ვერ დავაკმაყოფილებთ."}
        response = client.post(form_url(case, "propose"), refused)
        assert "Name the ground of the refusal." in response.content.decode()
        client.post(write(client, case, "propose", refused | {"ground": "სზაკ, 28-ე მუხლი."}))
        assert "სზაკ, 28-ე მუხლი." in page(client, case)

    def test_a_ground_typed_for_another_result_does_not_go_out(self, as_, officer, case):
        client = as_(officer)
        client.post(write(client, case, "propose", DRAFT | {"ground": "სზაკ, 28-ე მუხლი."}))
        assert "სზაკ" not in page(client, case)

    def test_needs_none_where_the_service_says_so(self, as_, officer, chancellery):
        make_service("letter", rules={"refusal": {"needs_ground": False}})
        case = make_case("letter", executor=officer)
        assert write(as_(officer), case, "answer", {"result": "refused", "text": "ვერა."})

    def test_is_shown_only_to_a_service_that_can_refuse(self, as_, officer, chancellery):
        make_service("letter", results=["answered", "explained"])
        case = make_case("letter", executor=officer)
        assert "ground" not in as_(officer).get(form_url(case, "answer")).context["form"].fields


@pytest.mark.parametrize("step", ["answer", "close"])
def test_an_ending_offers_its_own_results_alone(step, as_, officer, chancellery):
    named = {"answer": "answered", "close": "unconsidered"}
    others = [name for other, name in named.items() if other != step]
    make_service("letter", results=["explained", *others])
    case = make_case("letter", executor=officer)
    offered = [code for code, _label in as_(officer).get(form_url(case, step)).context["form"].fields["result"].choices]
    assert offered == {"answer": ["explained"], "close": ["unconsidered", "withdrawn"]}[step]


def test_an_answer_by_the_officer_alone_begins_empty(as_, officer, chancellery):
    case = make_case("letter", executor=officer)
    steps.propose(case, actor=officer, letter=Letter("ძველი"), result="answered")
    steps.endorse(case, actor=make_staff(department=chancellery))
    steps.answer(case, actor=make_staff("head", chancellery), letter=Letter("ძველი"), result="answered")
    steps.reopen(case, letter=Letter("ისევ."))
    assert as_(officer).get(form_url(case, "answer")).context["form"]["text"].value() is None


def test_who_writes_is_checked_before_the_answer(as_, officer, chancellery):
    make_service("letter", rules={"identity": "verified"})
    case, client = make_case("letter", executor=officer), as_(officer)
    answer, check = form_url(case, "answer"), form_url(case, "verify_identity")
    shown = page(client, case)
    assert "Identity not checked yet" in shown
    assert check in shown
    assert answer not in shown
    assert client.get(answer).context["form"].impossible
    assert not client.get(form_url(case, "propose")).context["form"].impossible
    client.post(write(client, case, "verify_identity", {"document": "passport"}))
    shown = page(client, case)
    assert "Identity not checked yet" not in shown
    assert answer in shown
    assert check not in shown
    assert not client.get(answer).context["form"].impossible
