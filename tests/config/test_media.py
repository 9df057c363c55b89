"""Pictures reach the page without a web server before the site; originals do not leave the house."""

import pytest
from django.conf import settings

from tests.factories.pages import picture

pytestmark = pytest.mark.django_db


@pytest.fixture
def rendition():
    return picture().get_rendition("width-100")


class TestPicture:
    def test_rendition_is_public_and_kept_for_long(self, client, rendition):
        answer = client.get(rendition.url)
        assert answer.status_code == 200
        assert "immutable" in answer["Cache-Control"]
        assert answer["X-Content-Type-Options"] == "nosniff"

    def test_original_is_for_staff_only(self, client, rendition, django_user_model):
        original = settings.MEDIA_URL + rendition.image.file.name
        around = f"{settings.MEDIA_URL}images/../{rendition.image.file.name}"
        assert client.get(original).status_code == client.get(around).status_code == 404
        client.force_login(django_user_model.objects.create_user("editor"))
        assert client.get(original).status_code == 200

    @pytest.mark.parametrize("path", ["images/../test.sqlite3", "images/%2e%2e/test.sqlite3", "images/"])
    def test_nothing_else_is_reached(self, client, rendition, path):
        assert client.get(settings.MEDIA_URL + path).status_code == 404
