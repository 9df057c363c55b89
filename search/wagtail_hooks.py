"""Registers search's own pages with Wagtail's admin."""

from wagtail import hooks

from .admin.files import uploads
from .admin.viewsets import register_viewsets, report_permissions

hooks.register("register_admin_viewset", register_viewsets)
hooks.register("register_permissions", report_permissions)
hooks.register("register_admin_urls", uploads.urls, order=-1)
hooks.register("insert_global_admin_js", uploads.script)
