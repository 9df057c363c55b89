"""The citizen's key: easy to type, opens one case, dies with its salt."""

import pytest

from eservices.register import access, tracking
from eservices.register.tracking import ALPHABET, code_of, fits, link_token
from tests.factories.cases import make_case

pytestmark = pytest.mark.django_db


@pytest.fixture
def case():
    return make_case()


class TestCode:
    def test_has_sixty_bits_and_no_look_alikes(self, case):
        signs = code_of(case).replace("-", "")
        assert len(ALPHABET) == 32
        assert len(signs) == 12
        assert not set("01IO") & set(ALPHABET)

    @pytest.mark.parametrize("typed", [str.lower, lambda code: code.replace("-", ""), lambda code: f"  {code} "])
    def test_is_taken_however_it_is_typed(self, case, typed):
        assert fits(case, typed(code_of(case)))

    def test_wrong_code_and_unknown_case_do_not_fit(self, case):
        assert not fits(case, "2222-2222-2222")
        assert not fits(case, "")
        assert not fits(None, code_of(case))

    def test_survives_a_change_of_the_secret_key(self, case, settings):
        code = code_of(case)
        settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
        settings.SECRET_KEY = "another"
        assert fits(case, code)


class TestDoors:
    def test_number_and_code_together_open(self, case):
        assert access.case_by_code(case.number, code_of(case)) == case
        assert access.case_by_code("IN-26-1".replace("26", case.number.split("-")[1]), code_of(case)) == case

    def test_wrong_number_or_code_open_nothing(self, case):
        assert access.case_by_code("შ-26-99999", code_of(case)) is None
        assert access.case_by_code(case.number, "2222-2222-2222") is None

    def test_signed_link_opens(self, case):
        assert access.case_by_link(link_token(case)) == case

    def test_tampered_link_opens_nothing(self, case):
        assert access.case_by_link(link_token(case)[:-2] + "xx") is None
        assert access.case_by_link("") is None

    def test_new_salt_ends_code_and_link(self, case):
        code, link = code_of(case), link_token(case)
        case.code_salt = tracking.new_salt()
        case.save()
        assert access.case_by_code(case.number, code) is None
        assert access.case_by_link(link) is None
