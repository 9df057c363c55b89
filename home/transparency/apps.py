"""Registers the room with Django."""

from django.apps import AppConfig


class TransparencyConfig(AppConfig):
    name = "home.transparency"
    label = "transparency"
