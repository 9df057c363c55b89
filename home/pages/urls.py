"""Addresses of this room that carry no language."""

from django.conf import settings
from django.contrib.sitemaps.views import sitemap
from django.urls import path

from .preview import components
from .robots import robots
from .sitemaps import PageSitemap
from .theme import theme

urlpatterns = [
    path("theme.<slug:digest>.css", theme, name="theme"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PageSitemap}}, name="sitemap"),
    path("robots.txt", robots, name="robots"),
]

if settings.DEBUG:
    urlpatterns.append(path("components/", components, name="components"))
