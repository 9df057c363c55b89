"""Registers the commands that set up a town."""

from django.apps import AppConfig


class SetupConfig(AppConfig):
    name = "config.setup"
    label = "setup"
