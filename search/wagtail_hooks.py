"""Registers search's own pages with Wagtail's admin."""

from wagtail import hooks

from .admin.viewsets import register_viewsets, report_permissions

hooks.register("register_admin_viewset", register_viewsets)
hooks.register("register_permissions", report_permissions)
