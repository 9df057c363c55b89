"""Checks passwords as Django does, but not while the sender or the name is locked: no form gets around that."""

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from . import guard


class SlowBackend(ModelBackend):
    def authenticate(
        self, request: HttpRequest | None, username: str | None = None, password: str | None = None, **kwargs: Any
    ) -> Any:
        if request is not None and guard.is_locked(request, username or ""):
            raise PermissionDenied
        return super().authenticate(request, username=username, password=password, **kwargs)
