"""Files of a draft: several at once, listed, removable, kept through errors, checked by their content."""

import pytest

from backstage.private_files import private_storage, sweep_orphans
from eservices.apply.models import DraftFile
from eservices.register.models import Attachment, Case

from .conftest import JPG, PDF, Citizen, office_file, text_of, upload

pytestmark = pytest.mark.django_db
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 32
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 32
DOCX = office_file("[Content_Types].xml", "word/document.xml")
XLSX = office_file("[Content_Types].xml", "xl/workbook.xml")
ODT = office_file("mimetype", "content.xml")


def names():
    return [file.name for file in DraftFile.objects.all()]


class TestAdding:
    def test_several_files_come_with_one_form(self, citizen):
        citizen.begin(**{"about-files": [upload("ოქმი.pdf"), upload("ფოტო.jpg", JPG)]})
        assert names() == ["ოქმი.pdf", "ფოტო.jpg"]
        page = text_of(citizen.client.get(citizen.at("about")))
        assert "ოქმი.pdf" in page
        assert "ფოტო.jpg" in page

    def test_button_adds_files_without_judging_the_rest(self, citizen):
        response = citizen.begin(**{"about-text": "", "attach": "1", "about-files": [upload()]})
        assert response["Location"].startswith(citizen.at("about"))
        assert not citizen.client.get(citizen.at("about")).context["form"].errors
        citizen.send_step("about", citizen.about(attach="1", **{"about-files": [upload("მეორე.pdf", PDF + b"2")]}))
        assert names() == ["ფოტო.pdf", "მეორე.pdf"]

    def test_files_are_kept_though_another_field_is_wrong(self, citizen):
        response = citizen.begin(**{"about-subject": "", "about-files": [upload()]})
        assert response.context["form"].errors["subject"]
        assert "ფოტო.pdf" in text_of(response)
        citizen.send_step("about", citizen.about())
        assert names() == ["ფოტო.pdf"]

    def test_good_files_are_kept_beside_a_bad_one(self, citizen):
        response = citizen.begin(**{"about-files": [upload("კარგი.pdf"), upload("ცუდი.exe", b"MZ")]})
        assert names() == ["კარგი.pdf"]
        assert "ცუდი.exe" in response.context["form"].errors["files"][0]

    def test_form_sent_twice_adds_its_file_once(self, citizen):
        citizen.begin(**{"about-files": [upload()]})
        citizen.send_step("about", citizen.about(**{"about-files": [upload()]}))
        assert names() == ["ფოტო.pdf"]

    def test_limits_are_told_before(self, citizen):
        page = text_of(citizen.client.get(citizen.start_url))
        assert "PDF, DOCX, ODT, XLSX, JPG, PNG, HEIC, TXT" in page


class TestRemoving:
    def test_button_takes_a_file_off_and_keeps_the_text(self, citizen):
        citizen.begin(**{"about-files": [upload("ერთი.pdf"), upload("ორი.pdf", PDF + b"2")]})
        first = DraftFile.objects.get(name="ერთი.pdf")
        citizen.send_step("about", citizen.about(**{"remove-file": str(first.pk), "about-subject": "ახალი სათაური"}))
        assert names() == ["ორი.pdf"]
        assert "ახალი სათაური" in text_of(citizen.client.get(citizen.at("about")))

    def test_file_of_another_draft_stays(self, citizen):
        citizen.begin(**{"about-files": [upload()]})
        file = DraftFile.objects.get()
        citizen.begin()
        citizen.send_step("about", citizen.about(**{"remove-file": str(file.pk)}))
        assert names() == ["ფოტო.pdf"]


class TestContent:
    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("ა.pdf", PDF),
            ("ა.JPEG", JPG),
            ("ა.png", PNG),
            ("ა.heic", HEIC),
            ("ა.docx", DOCX),
            ("ა.xlsx", XLSX),
            ("ა.odt", ODT),
            ("ა.txt", "ქართული ტექსტი".encode()),
        ],
    )
    def test_honest_file_is_taken(self, citizen, name, content):
        citizen.begin(**{"about-files": [upload(name, content)]})
        assert names() == [name]

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("photo.jpg", PDF),
            ("letter.pdf", b"<html><script>alert(1)</script></html>"),
            ("letter.pdf", b"MZ\x90\x00"),
            ("letter.docx", XLSX),
            ("letter.docx", office_file("evil.exe")),
            ("letter.odt", b"PK\x03\x04broken"),
            ("notes.txt", b"\xff\xfa\x00\x01"),
            ("notes.txt", b"a\x00b"),
            ("page.html", b"<p>hello</p>"),
            ("no ending", PDF),
            ("empty.pdf", b""),
        ],
    )
    def test_lying_file_is_refused_by_name(self, citizen, name, content):
        response = citizen.begin(**{"about-files": [upload(name, content)]})
        assert names() == []
        assert name in response.context["form"].errors["files"][0]


class TestLimits:
    """The association's appeal takes four files of a megabyte, two megabytes together."""

    @pytest.fixture
    def chair(self, client, services):
        return Citizen(client, services["hoa"], "hoa")

    def test_too_large_a_file_is_named_with_its_size(self, chair):
        response = chair.begin(**{"about-files": [upload("დიდი.pdf", PDF + b" " * 1_200_000)]})
        [error] = response.context["form"].errors["files"]
        assert "დიდი.pdf" in error
        assert "1,1" in error

    def test_too_many_files(self, chair):
        response = chair.begin(**{"about-files": [upload(f"{n}.pdf", PDF + str(n).encode()) for n in range(5)]})
        assert len(names()) == 4
        assert "4" in response.context["form"].errors["files"][0]

    def test_too_much_together(self, chair):
        files = [upload(f"{n}.pdf", PDF + str(n).encode() + b" " * 900_000) for n in range(3)]
        response = chair.begin(**{"about-files": files})
        assert len(names()) == 2
        assert response.context["form"].errors["files"]

    def test_other_content_under_the_same_name_and_size_counts(self, chair):
        files = [upload("ერთი.pdf", PDF + str(n).encode()) for n in range(6)]
        response = chair.begin(**{"about-files": files})
        assert len(names()) == 4
        assert response.context["form"].errors["files"]

    def test_file_sent_again_is_no_fault_though_the_limit_is_reached(self, chair):
        chair.begin(**{"about-files": [upload(f"{n}.pdf", PDF + str(n).encode()) for n in range(4)]})
        response = chair.send_step("about", chair.about(**{"about-files": [upload("3.pdf", PDF + b"3")]}))
        assert response.status_code == 302
        assert len(names()) == 4

    def test_one_address_cannot_fill_the_disk_by_adding_and_removing(self, citizen, monkeypatch):
        monkeypatch.setattr("eservices.register.file_intake.FILES_AN_HOUR", 2)
        citizen.begin(**{"about-files": [upload("1.pdf", PDF + b"1")]})
        citizen.send_step("about", citizen.about(**{"remove-file": str(DraftFile.objects.get().pk)}))
        response = citizen.send_step(
            "about", citizen.about(**{"about-files": [upload(f"{n}.pdf", PDF + str(n).encode()) for n in (2, 3)]})
        )
        assert names() == ["2.pdf"]
        assert "3.pdf" in response.context["form"].errors["files"][0]


class TestDiskFailure:
    @pytest.fixture
    def broken_disk(self, monkeypatch):
        def refuse(*_args):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("backstage.private_files.PrivateStorage._save", refuse)

    def test_citizen_is_told_and_nothing_is_half_there(self, citizen, broken_disk):
        response = citizen.begin(**{"about-files": [upload()]})
        assert response.status_code == 200
        assert "ფოტო.pdf" in response.context["form"].errors["files"][0]
        assert "დაზიანებული ტროტუარი სკოლასთან" in text_of(response)
        assert names() == []
        assert not Case.objects.exists()

    def test_file_that_vanished_registers_nothing(self, citizen):
        citizen.reach_check(**{"about-files": [upload()]})
        private_storage().delete(DraftFile.objects.get().file.name)
        response = citizen.send()
        assert response.status_code == 422
        assert response.context["form"].non_field_errors()
        assert not Case.objects.exists()

    def test_file_that_vanished_can_be_chosen_again(self, citizen):
        citizen.reach_check(**{"about-files": [upload()]})
        private_storage().delete(DraftFile.objects.get().file.name)
        citizen.send()
        citizen.send_step("about", citizen.about(**{"about-files": [upload()]}))
        citizen.send()
        assert Case.objects.get().attachments.get().file.open().read() == PDF


class TestCase:
    def test_has_the_same_file_on_disk_and_the_sweep_leaves_it(self, citizen):
        from datetime import timedelta

        citizen.reach_check(**{"about-files": [upload()]})
        stored = DraftFile.objects.get().file.name
        sweep_orphans(older_than=timedelta())
        citizen.send()
        attachment = Attachment.objects.get()
        assert (attachment.file.name, attachment.name) == (stored, "ფოტო.pdf")
        sweep_orphans(older_than=timedelta())
        assert attachment.file.open().read() == PDF
