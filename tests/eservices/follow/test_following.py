"""A citizen follows a case by number and code or by the mailed link, and reads the answer."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from eservices.register import steps
from eservices.register.choices import Role
from eservices.register.models import Attachment
from eservices.register.submission import Letter
from eservices.register.tracking import code_of, link_token
from tests.factories.cases import make_case, make_staff

from .georgian_page import ENTER, PDF, message, page_of, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("town")]


@pytest.fixture
def case():
    return make_case()


class TestEnter:
    def test_number_and_code_lead_to_the_case(self, client, case):
        answer = client.post(ENTER, {"number": case.number, "code": code_of(case)}, follow=True)
        assert case.subject in text_of(answer)

    def test_number_of_the_receipt_is_filled_in(self, client, case):
        assert case.number in text_of(client.get(ENTER, {"number": case.number}))

    def test_wrong_number_and_wrong_code_look_the_same(self, client, case):
        wrong_code = client.post(ENTER, {"number": case.number, "code": "2222-2222-2222"})
        wrong_number = client.post(ENTER, {"number": "შ-26-99999", "code": code_of(case)})
        assert wrong_code.status_code == wrong_number.status_code == 422
        shown = [text_of(page).split("<main")[1] for page in (wrong_code, wrong_number)]
        assert errors(shown[0]) == errors(shown[1])

    def test_missing_code_is_told_beside_its_field(self, client, case):
        answer = client.post(ENTER, {"number": case.number})
        assert answer.status_code == 422
        assert "code" in answer.context["form"].errors

    @pytest.mark.parametrize("typed", ["\x00", "შ" * 100_000, "' OR 1=1 --", "\ud83d\ude00"])
    def test_odd_input_is_refused_plainly(self, client, typed):
        typed = typed.encode("utf-16", "surrogatepass").decode("utf-16")
        assert client.post(ENTER, {"number": typed, "code": typed}).status_code == 422


def errors(page):
    return page.split("error-summary")[1].split("</div>")[0]


class TestCasePage:
    def test_tells_status_due_date_and_department(self, client, case):
        page = text_of(client.get(page_of(case)))
        assert case.number in page
        assert f'datetime="{case.due_on}"' in page
        assert str(case.department) in page

    def test_own_contacts_are_masked(self, client, case):
        page = text_of(client.get(page_of(case)))
        for secret in (case.email, case.phone, case.address):
            assert secret
            assert secret not in page
        assert "n•••@example.org" in page

    def test_nothing_internal_is_shown(self, client, case, officer):
        steps.note(case, actor=officer, text="შიდა შენიშვნა")
        page = text_of(client.get(page_of(case)))
        assert "შიდა შენიშვნა" not in page
        assert officer.last_name not in page

    def test_is_kept_by_nobody(self, client, case):
        answer = client.get(page_of(case))
        assert "no-store" in answer["Cache-Control"]
        assert answer["Referrer-Policy"] == "same-origin"  # under no-referrer browsers send forms with origin "null"
        assert "noindex" in answer["X-Robots-Tag"]

    def test_dead_link_says_so(self, client, case):
        dead = page_of(case)
        steps.reissue_code(case, actor=make_staff(Role.CLERK))
        answer = client.get(dead, follow=True)
        assert answer.redirect_chain == [("/follow/?expired=1", 302)]
        assert client.get(page_of(case)).status_code == 200

    def test_forged_link_opens_nothing(self, client, case):
        assert client.get(reverse("follow:case", args=[f"{case.pk}-x:forged"])).status_code == 302

    def test_answer_is_read_with_its_file(self, client, case, officer):
        from django.core.files.base import ContentFile

        from eservices.register.submission import store

        file = store(ContentFile(PDF, name="პასუხი.pdf"), content_type="application/pdf")
        steps.answer(case, actor=officer, letter=Letter("შეკეთდა ორშაბათს.", (file,)), result="answered")
        page = client.get(page_of(case))
        assert "შეკეთდა ორშაბათს." in text_of(page)
        assert case.version.text("appeal") in text_of(page)
        attachment = Attachment.objects.get(name="პასუხი.pdf")
        download = client.get(reverse("follow:file", args=[link_token(case), attachment.pk]))
        assert b"".join(download.streaming_content) == PDF
        assert download["Content-Disposition"].startswith("attachment")
        assert download["X-Content-Type-Options"] == "nosniff"

    def test_download_can_run_no_script(self, client, case):
        client.post(page_of(case), message(files=[SimpleUploadedFile("ფოტო.pdf", PDF)]))
        download = client.get(reverse("follow:file", args=[link_token(case), Attachment.objects.get().pk]))
        assert "sandbox" in download["Content-Security-Policy"]
        assert "no-store" in download["Cache-Control"]

    @pytest.mark.both_databases
    @pytest.mark.parametrize("digits", [19, 400, 5000])
    def test_endless_id_of_a_file_is_not_found(self, client, case, digits):
        assert client.get(f"{page_of(case)}files/{'9' * digits}/").status_code == 404

    def test_file_of_another_case_is_not_found(self, client, case):
        other = make_case()
        attachment = Attachment.objects.create(
            case=other, file="x", name="x.pdf", size=1, content_type="application/pdf", sha256="0"
        )
        assert client.get(reverse("follow:file", args=[link_token(case), attachment.pk])).status_code == 404

    def test_queries_are_bounded(self, client, case, officer, django_assert_max_num_queries):
        steps.ask(case, actor=officer, letter=Letter("სად?"))
        steps.reply(case, letter=Letter("აქ."))
        address = page_of(case)
        client.get(address)
        with django_assert_max_num_queries(25):
            client.get(address)


class TestLanguages:
    def test_texts_of_the_case_are_marked_on_a_page_of_another_language(self, client, case, officer):
        steps.ask(case, actor=officer, letter=Letter("სად არის?"))
        page = text_of(client.get("/en" + page_of(case)))
        assert '<html lang="en">' in page
        assert f'<h1 lang="ka">{case.subject}</h1>' in page
        assert '<span lang="ka">სად არის?</span>' in page
