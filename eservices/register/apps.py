"""Registers the room with Django."""

from django.apps import AppConfig


class RegisterConfig(AppConfig):
    name = "eservices.register"
    label = "register"
