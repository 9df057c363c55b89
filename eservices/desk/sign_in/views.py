"""Wagtail's forms for signing in and for forgotten passwords, which say so when attempts were too many."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from wagtail.admin.views.account import LoginView, PasswordResetView

from backstage.requests import client_ip
from backstage.throttle import allowed

from . import guard

RESETS_OF_A_SENDER = 10


class SlowLoginView(LoginView):
    """A right password does not help while the name is locked."""

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if guard.is_locked(request, request.POST.get("username", "")):
            return slow_down(self)
        return super().post(request, *args, **kwargs)


class SlowPasswordResetView(PasswordResetView):
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not allowed(f"reset:ip:{client_ip(request)}", limit=RESETS_OF_A_SENDER, window=guard.WINDOW):
            return slow_down(self)
        return super().post(request, *args, **kwargs)


def slow_down(view: Any) -> HttpResponse:
    """The form again with the reason, and nothing tried."""

    def refuse(_form: forms.Form) -> None:
        raise forms.ValidationError(_("Too many attempts. Wait a quarter of an hour and try again."))

    form_class = view.get_form_class()
    form = type(form_class.__name__, (form_class,), {"clean": refuse})(**view.get_form_kwargs())
    form.is_valid()
    response = view.render_to_response(view.get_context_data(form=form), status=429)
    response["Retry-After"] = str(int(guard.WINDOW.total_seconds()))
    return response
