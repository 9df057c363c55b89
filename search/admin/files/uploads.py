"""Where documents are uploaded: Wagtail's own form and views, which also say what an editor should know of the file."""

from typing import Any

from django.http import HttpResponse
from django.templatetags.static import static
from django.urls import URLPattern, path
from django.utils.functional import cached_property
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.admin import messages
from wagtail.documents.forms import BaseDocumentForm
from wagtail.documents.views import chooser, documents, multiple

from .notices import Notices, notices_of


class DocumentForm(BaseDocumentForm):
    """Behind every form of a document; templates draw the notices of one that is stored."""

    @cached_property
    def notices(self) -> Notices | None:
        return notices_of(self.instance) if self.instance.pk else None


class AddView(documents.CreateView):
    """One document: the list that follows says it."""

    def save_action(self) -> HttpResponse:
        response = super().save_action()
        for warning in notices_of(self.object).warnings:
            messages.warning(self.request, warning)
        return response


class AddMultipleView(multiple.AddView):
    """Many at once: the form that comes back for each begins with its notices."""

    edit_form_template_name = "search/admin/files/uploaded.html"


class ChooserUploadView(chooser.DocumentChooserUploadView):
    """In the window that chooses a document: static/js/upload-notices.js shows them once it is closed."""

    def get_chosen_response_data(self, document: Any) -> dict[str, Any]:
        return super().get_chosen_response_data(document) | {"warnings": notices_of(document).warnings}


def urls() -> list[URLPattern]:
    """Two of Wagtail's own addresses, which stand before its own."""
    return [
        path("documents/add/", AddView.as_view()),
        path("documents/multiple/add/", AddMultipleView.as_view()),
    ]


def script() -> SafeString:
    """For every page of the admin that may hold a chooser."""
    return format_html('<script type="module" src="{}"></script>', static("js/upload-notices.js"))


chooser.viewset.create_view_class = ChooserUploadView
