"""A real town, and the demo: debug off, secrets only from the environment, stops when one is missing."""

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403
from .base import WAGTAILADMIN_BASE_URL, env

# No default of base.py may reach a town: links in letters, the sender and the mail server are its own.
for _name in ("SECRET_KEY", "ALLOWED_HOSTS", "MERIA_URL", "MERIA_FROM", "EMAIL_URL"):
    if not env.str(_name):
        raise ImproperlyConfigured(f"{_name} is empty; .env.example says what it is for.")
SECRET_KEY = env.str("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# The demo runs on plain http at the loopback; every real town sets an https address.
_HTTPS = WAGTAILADMIN_BASE_URL.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = _HTTPS
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", 60 * 60 * 24 * 30) if _HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.int("TRUSTED_PROXIES", 0) else None

# Whether subdomains speak https is not Meria's to decide, and preload lists cannot be undone quickly;
# Wagtail shows its preview in a frame of the same site.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021", "security.W019"]
