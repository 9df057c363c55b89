"""Numbers that no database can count and signs that only look like digits are unknown, never a fault."""

import pytest
from django.urls import reverse

from eservices.desk.models import Preparation, PreparationFile
from eservices.desk.row_ids import DIGITS, read_id
from tests.eservices.desk.addresses import addresses
from tests.eservices.desk.test_actions import ANSWER, prepare, text_file
from tests.eservices.desk.test_register_settings import GROUPS

pytestmark = [pytest.mark.django_db, pytest.mark.both_databases]
FAR = 987654321987654321  # as long as an id may be; replaced by longer ones below


@pytest.mark.parametrize("number", [str(FAR), "9" * (DIGITS + 1), str(2**63), "1" + "0" * 25, "9" * 5000])
def test_far_numbers_in_an_address_are_unknown(number, as_, officer, case):
    client, walked = as_(officer), 0
    preparation = Preparation.objects.create(user=officer, case=case, step="answer", data=ANSWER, revision=0)
    values = {"box": "all", "step": "answer", "pk": preparation.pk, "attachment_id": FAR, "file_id": FAR}
    for address in addresses("desk"):
        for name in sorted(address.needs & {"case_id", "attachment_id", "file_id"}):
            filling = {key: {"case_id": case.pk, **values, name: FAR}[key] for key in address.needs}
            url = reverse(address.name, kwargs=filling).replace(str(FAR), number)
            assert client.get(url).status_code == 404, url
            walked += 1
    assert walked >= 8


@pytest.mark.parametrize("number", ["²", "1" + "0" * 25, "x", "-1", ""])
def test_strange_numbers_in_a_form_are_passed_over(number, as_, officer, case):
    client = as_(officer)
    url = prepare(client, case, "answer", ANSWER, [text_file()])
    assert client.post(url + "edit/", ANSWER | {"drop": [number]}).status_code == 302
    assert PreparationFile.objects.count() == 1
    before = Preparation.objects.get().revision
    if number:
        assert client.post(url, {"seen": number}).status_code == 302
    assert Preparation.objects.get().revision == before


def test_read_id():
    assert read_id("417") == 417
    assert read_id("²") is read_id("") is read_id("9" * (DIGITS + 1)) is None


def test_far_numbers_in_the_settings_and_the_inbox(as_, administrator, officer):
    client, far = as_(administrator), 10**25
    for address in addresses(*GROUPS):
        if address.needs == {"pk"}:
            url = reverse(address.name, args=[far])
            answer = client.get(url)
            if answer.status_code == 405:  # a button's address
                answer = client.post(url)
            assert answer.status_code == 404, address.name
    query = {"service": far, "department": far, "p": far, "q": far}
    assert as_(officer).get(reverse("desk:box", args=["all"]), query).status_code in (200, 404)
