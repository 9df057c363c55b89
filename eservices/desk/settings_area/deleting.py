"""What the register's history refers to cannot be deleted: said in words instead of an error."""

from typing import Any

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.db import router
from django.db.models import Model, ProtectedError
from django.db.models.deletion import Collector
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin.views.generic import DeleteView


def is_needed(thing: Model) -> bool:
    """Whether rows that must stay refer to it; which ones is not told, they may be cases."""
    try:
        Collector(using=router.db_for_write(type(thing), instance=thing)).collect([thing])
    except ProtectedError:
        return True
    return False


class CarefulDeleteView(DeleteView):
    def form_valid(self, form: Any) -> HttpResponse:
        if is_needed(self.object):
            messages.error(self.request, _("It is in use and cannot be deleted. Make it inactive or end it instead."))
            return redirect(self.get_success_url())
        return super().form_valid(form)


def keep_needed_user(request: HttpRequest, user: Model) -> HttpResponse | None:
    """Before Wagtail deletes a person: who took part in a case stays, and is made inactive instead."""
    if request.method != "POST" or not is_needed(user):
        return None
    messages.error(request, _("This person took part in cases and cannot be deleted. Make the account inactive."))
    return redirect("wagtailusers_users:index")


def keep_needed_users(request: HttpRequest, action_type: str, objects: Any, _action: Any) -> HttpResponse | None:
    """The same when several are deleted at once."""
    if action_type != "delete":
        return None
    people = [thing for thing in objects if isinstance(thing, get_user_model())]
    refusals = (keep_needed_user(request, person) for person in people)
    return next((refusal for refusal in refusals if refusal), None)
