"""Addresses of the services' pages in the admin."""

from django.urls import URLPattern, URLResolver, include, path

from .. import admin_urls  # noqa: F401 - registers the converter of row ids
from .questions import urls as questions
from .section_view import SectionView
from .version_views import ForesightView, PublishView, VersionView
from .views import BeginView, DiscardView, NewServiceView, PlaceView, ServiceListView, ServiceView

_SERVICE: list[URLPattern | URLResolver] = [
    path("", ServiceView.as_view(), name="service"),
    path("begin/", BeginView.as_view(), name="begin"),
    path("discard/", DiscardView.as_view(), name="discard"),
    path("place/", PlaceView.as_view(), name="place"),
    path("preview/", ForesightView.as_view(), name="preview"),
    path("publish/", PublishView.as_view(), name="publish"),
    path("versions/<row_id:number>/", VersionView.as_view(), name="version"),
    path("questions/", include(questions.urlpatterns)),
    path("<slug:section>/", SectionView.as_view(), name="section"),
]
urlpatterns = [
    path("", ServiceListView.as_view(), name="index"),
    path("new/", NewServiceView.as_view(), name="new"),
    path("<row_id:service_id>/", include(_SERVICE)),
]
