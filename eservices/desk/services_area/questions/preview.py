"""The first step of the form as a citizen will see it, drawn from the draft; it takes nothing."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import translation

from eservices.register.deadlines import TermsError
from eservices.register.questionnaire import QuestionsForm

from .views import QuestionsPage


class FormPreview(QuestionsPage):
    """In the language asked for, else in the editor's own."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        draft = self.draft_or_404()
        languages = dict(settings.LANGUAGES)
        wanted = request.GET.get("language", "")
        language = wanted if wanted in languages else translation.get_language() or settings.LANGUAGE_CODE
        with translation.override(language):
            try:
                form = QuestionsForm(version=draft, prefix="about")
            except (KeyError, TypeError, ValueError, TermsError):
                form = None
            context = {"form": form, "title": draft.title(), "service_url": self.service_url, "language": language}
            context |= {"languages": languages.items(), "questions_url": self.questions_url}
            return TemplateResponse(request, "desk/services/questions/preview.html", context).render()
