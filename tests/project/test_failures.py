"""When something goes wrong: a clear page in the visitor's language and in the look, never a traceback."""

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path
from django.utils.translation import gettext, override

from config import failures
from config import urls as real
from tests.factories.pages import home_page


def broken(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("secret detail")


def closed(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied


def suspicious(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation("secret detail")


def form(request: HttpRequest) -> HttpResponse:
    return HttpResponse("sent")


handler400, handler403, handler404, handler500 = real.handler400, real.handler403, real.handler404, real.handler500
urlpatterns = [
    path("broken/", broken),
    path("en/broken/", broken),
    path("closed/", closed),
    path("suspicious/", suspicious),
    path("form/", form),
    *real.urlpatterns,
]
here = override_settings(ROOT_URLCONF=__name__)


@pytest.fixture
def visitor():
    with here:
        yield Client(raise_request_exception=False)


def text(response: HttpResponse) -> str:
    return response.content.decode()


class TestServerError:
    def test_it_asks_no_database(self, visitor):
        # No db fixture here: any query would fail the test.
        response = visitor.get("/broken/")
        assert response.status_code == 500
        assert "/theme." in text(response)

    def test_nothing_of_the_reason_is_told(self, visitor):
        assert "secret" not in text(visitor.get("/broken/"))

    def test_it_speaks_the_language_of_the_address(self, visitor):
        assert '<html lang="ka">' in text(visitor.get("/broken/"))
        assert '<html lang="en">' in text(visitor.get("/en/broken/"))
        assert "Something broke on our side" in text(visitor.get("/en/broken/"))


class TestBadRequest:
    def test_it_is_told_in_plain_words(self, visitor):
        response = visitor.get("/suspicious/")
        assert response.status_code == 400
        assert "secret" not in text(response)

    def test_a_strangers_host_name_gets_a_page_too(self, visitor):
        response = visitor.get("/suspicious/", headers={"host": "elsewhere.example"})
        assert response.status_code == 400
        assert "/theme." in text(response)


@pytest.mark.django_db
class TestInTheFrame:
    @pytest.fixture(autouse=True)
    def home(self):
        home_page()

    @pytest.mark.parametrize(("address", "status"), [("/no-such-page/", 404), ("/closed/", 403)])
    def test_the_page_has_menu_search_and_footer(self, visitor, address, status):
        response = visitor.get(address)
        assert response.status_code == status
        for part in ('class="header"', 'role="search"', 'class="footer"'):
            assert part in text(response)

    def test_not_found_speaks_the_language_of_the_address(self, visitor):
        assert "There is no such page" in text(visitor.get("/en/no-such-page/"))
        with override("ka"):
            assert gettext("There is no such page") in text(visitor.get("/no-such-page/"))

    def test_a_form_without_its_token_is_told_that_nothing_was_sent(self):
        with here:
            response = Client(enforce_csrf_checks=True).post("/form/", headers={"accept-language": "en"})
        assert response.status_code == 403
        assert 'class="header"' in text(response)


def test_every_handler_is_one_of_ours():
    named = (real.handler400, real.handler403, real.handler404, real.handler500)
    assert all(hasattr(failures, name.rpartition(".")[2]) for name in named)
