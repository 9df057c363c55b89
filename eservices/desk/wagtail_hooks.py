"""Registers the desk with Wagtail's admin."""

from django.urls import include, path
from wagtail import hooks

from . import admin_urls
from .menu import cases_menu_item
from .my_day.panel import add_my_day
from .settings_area.deleting import keep_needed_user, keep_needed_users
from .settings_area.viewsets import register_viewsets

hooks.register("register_admin_menu_item", cases_menu_item)
hooks.register("construct_homepage_panels", add_my_day)
hooks.register("register_admin_viewset", register_viewsets)
hooks.register("before_delete_user", keep_needed_user)
hooks.register("before_bulk_action", keep_needed_users)


@hooks.register("register_admin_urls")
def register_admin_urls() -> list:
    return [path("cases/", include(admin_urls))]
