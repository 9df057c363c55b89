"""Addresses of this room that stand before Wagtail's own: sign-in and forgotten passwords, slowed down."""

from django.urls import path

from .sign_in.views import SlowLoginView, SlowPasswordResetView

urlpatterns = [
    path("login/", SlowLoginView.as_view(), name="wagtailadmin_login"),
    path("password_reset/", SlowPasswordResetView.as_view(), name="wagtailadmin_password_reset"),
]
