"""Registers the room with Django."""

from django.apps import AppConfig


class FollowConfig(AppConfig):
    name = "eservices.follow"
    label = "follow"
