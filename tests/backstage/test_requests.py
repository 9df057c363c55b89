"""Null bytes never get as far as the database; the visitor's address is read behind our own proxies only."""

import pytest
from django.test import RequestFactory

from backstage.requests import client_ip


@pytest.mark.django_db
class TestNullBytes:
    def test_in_the_path_it_is_not_found(self, client):
        assert client.get("/news/%00").status_code == 404

    def test_in_the_query_it_is_dropped(self, client):
        assert client.get("/follow/?number=%00").status_code == 200


class TestClientIp:
    def test_header_of_a_stranger_is_not_believed(self, settings):
        settings.TRUSTED_PROXIES = 0
        request = RequestFactory().get("/", headers={"X-Forwarded-For": "1.2.3.4"}, REMOTE_ADDR="9.9.9.9")
        assert client_ip(request) == "9.9.9.9"

    def test_own_proxy_tells_who_came(self, settings):
        settings.TRUSTED_PROXIES = 1
        request = RequestFactory().get("/", headers={"X-Forwarded-For": "6.6.6.6, 1.2.3.4"}, REMOTE_ADDR="127.0.0.1")
        assert client_ip(request) == "1.2.3.4"
