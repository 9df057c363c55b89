"""Which address leads where. Addresses of citizens carry the language; those of staff and machines do not."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.staticfiles.urls import staticfiles_urlpatterns
from django.urls import URLPattern, URLResolver, include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from search.views import as_json

from .media import picture

handler400 = "config.failures.bad_request"
handler403 = "config.failures.forbidden"
handler404 = "config.failures.not_found"
handler500 = "config.failures.server_error"

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", include("eservices.desk.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("media/<path:path>", picture),
    path("api/search/", as_json, name="search_api"),
    path("", include("home.pages.urls")),
]

urlpatterns += i18n_patterns(
    path("search/", include("search.urls")),
    path("follow/", include("eservices.follow.urls")),
    path("", include("home.pages.localized_urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

if settings.DEBUG:
    urlpatterns = [*staticfiles_urlpatterns(), *urlpatterns]
