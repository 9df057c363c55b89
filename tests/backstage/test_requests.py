"""Null bytes never get as far as the database; the visitor's address is read behind our own proxies only."""

import pytest
from django.test import RequestFactory

from backstage.requests import client_ip


@pytest.mark.django_db
class TestNullBytes:
    def test_in_the_path_it_is_not_found(self, client):
        assert client.get("/news/%00").status_code == 404

    @pytest.mark.parametrize("query", ["number=%00", "number=%0%000", "number=a%00b"])
    def test_in_the_query_it_is_dropped(self, client, query):
        page = client.get(f"/follow/?{query}")
        assert page.status_code == 200
        assert b"\x00" not in page.content


class TestClientIp:
    def test_header_of_a_stranger_is_not_believed(self, settings):
        settings.TRUSTED_PROXIES = 0
        request = RequestFactory().get("/", headers={"X-Forwarded-For": "1.2.3.4"}, REMOTE_ADDR="9.9.9.9")
        assert client_ip(request) == "9.9.9.9"

    def test_own_proxy_tells_who_came(self, settings):
        settings.TRUSTED_PROXIES = 1
        request = RequestFactory().get("/", headers={"X-Forwarded-For": "6.6.6.6, 1.2.3.4"}, REMOTE_ADDR="127.0.0.1")
        assert client_ip(request) == "1.2.3.4"
