"""Registers the room with Django."""

from django.apps import AppConfig


class ApplyConfig(AppConfig):
    name = "eservices.apply"
    label = "apply"
