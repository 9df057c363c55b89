"""Registers the room with Django, and its one public page with search."""

from django.apps import AppConfig


class FollowConfig(AppConfig):
    name = "eservices.follow"
    label = "follow"

    def ready(self) -> None:
        from search import content

        from . import findable

        content.register(findable.SOURCE, load=findable.load, public=findable.public, at=findable.at)
