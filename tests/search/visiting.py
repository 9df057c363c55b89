"""The page of results, asked for as a visitor does it."""

from django.test import Client


def search(client: Client, q: str = "", address: str = "/search/", **chosen: object):
    """The page for these words."""
    return client.get(address, {"q": q, **chosen})


def body(response: object) -> str:
    """Its HTML."""
    return response.content.decode()
