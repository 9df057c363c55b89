"""Settings shared by every environment; what differs is read from the environment."""

from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from .content_types import CONTENT_TYPES as WAGTAILDOCS_CONTENT_TYPES
from .environment import Environment

BASE_DIR = Path(__file__).resolve().parents[3]
env = Environment()
env.read_env(env.str("MERIA_ENV_FILE", str(BASE_DIR / ".env")))

# Everything Meria writes lies below one folder: database, files, index.
VAR_DIR = Path(env.str("MERIA_VAR", str(BASE_DIR / "var")))
VAR_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)  # citizens' letters: nobody else on the machine reads them

DEBUG = False
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "eservices.desk",
    "eservices.follow",
    "eservices.apply",
    "eservices.register",
    "home.transparency",
    "home.pages",
    "search",
    "backstage",
    "demo",
    "config.setup",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "django.forms",
    "formtools",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "backstage.requests.RefuseNullBytes",
    "django.middleware.gzip.GZipMiddleware",
    "backstage.georgian.LowerGeorgianCapitals",
    "csp.middleware.CSPMiddleware",
    "config.admin_policy.AdminPolicy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- data ---------------------------------------------------------------------------------------
# A path is no address: a folder's name may hold + or #.
_SQLITE = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(VAR_DIR / "meria.sqlite3")}
DATABASES: dict[str, dict] = {"default": env.db_url("DATABASE_URL") if env.str("DATABASE_URL", "") else _SQLITE}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # What a citizen saw confirmed is on disk: the write lock is taken at once, and every commit is synced.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 30,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

# Shared by all processes: Wagtail keeps the addresses of the home pages here, and a new language must reach them all.
_FOLDER = {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": str(VAR_DIR / "cache")}
CACHES = {"default": env.cache_url("CACHE_URL") if env.str("CACHE_URL", "") else _FOLDER}

PRIVATE_ROOT = VAR_DIR / "private"  # attachments of cases: never below a public address
DOCUMENTS_ROOT = VAR_DIR / "documents"  # Wagtail documents: served by its view, so private collections hold
MEDIA_ROOT = VAR_DIR / "media"
MEDIA_URL = "/media/"
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "documents": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": DOCUMENTS_ROOT, "base_url": None},
    },
    "private": {"BACKEND": "backstage.private_files.PrivateStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# --- languages ----------------------------------------------------------------------------------
LANGUAGE_CODE = env.str("MERIA_LANGUAGE", "ka")
_NAMES = {"ka": "ქართული", "en": "English", "ru": "Русский", "uk": "Українська", "hy": "Հայերեն"}
LANGUAGES = [(code, _NAMES[code]) for code in env.list("MERIA_LANGUAGES", default=["ka", "en", "ru"])]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
WAGTAILADMIN_PERMITTED_LANGUAGES = list(_NAMES.items())
WAGTAIL_USER_TIME_ZONES = [env.str("MERIA_TIME_ZONE", "Asia/Tbilisi")]  # a due date is the town's, whoever looks
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
FORMAT_MODULE_PATH = ["config.formats"]
TIME_ZONE = env.str("MERIA_TIME_ZONE", "Asia/Tbilisi")
MERIA_COUNTRY = env.str("MERIA_COUNTRY", "GE")
# A translation is never a copy (docs/decisions/0005): nothing goes live because its source is live.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False

# --- Wagtail ------------------------------------------------------------------------------------
WAGTAIL_SITE_NAME = env.str("MERIA_NAME", "Meria")
WAGTAILADMIN_BASE_URL = env.str("MERIA_URL", "http://127.0.0.1:8000")
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_DOCUMENT_MODEL = "pages.TownDocument"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "search.admin.files.uploads.DocumentForm"
WAGTAILDOCS_EXTENSIONS = list(WAGTAILDOCS_CONTENT_TYPES)
WAGTAILDOCS_INLINE_CONTENT_TYPES = ["application/pdf"]  # all else is saved, never opened: HTML could run scripts here
WAGTAILIMAGES_IMAGE_MODEL = "pages.Picture"
WAGTAIL_ALLOW_UNICODE_SLUGS = False  # addresses are Latin (home/pages/transliteration.py)
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "avif", "gif"]
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILEMBEDS_FINDERS: list[dict] = []
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
TAGGIT_CASE_INSENSITIVE = True

# --- mail ---------------------------------------------------------------------------------------
# Every mail, Wagtail's own too, becomes a row first; the worker hands it to the server at EMAIL_URL.
EMAIL_BACKEND = "backstage.outgoing.backend.QueueBackend"
vars().update({f"OUTGOING_{k}": v for k, v in env.email_url("EMAIL_URL", "consolemail://").items()})
DEFAULT_FROM_EMAIL = env.str("MERIA_FROM", "noreply@alviskhevi.example")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# --- people and requests ------------------------------------------------------------------------
AUTHENTICATION_BACKENDS = ["eservices.desk.sign_in.backend.SlowBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("MinimumLengthValidator", "CommonPasswordValidator", "UserAttributeSimilarityValidator")
]
LOGIN_URL = "wagtailadmin_login"
CSRF_FAILURE_VIEW = "config.failures.csrf"
SESSION_COOKIE_AGE = 60 * 60 * 12
SESSION_COOKIE_SAMESITE = "Lax"
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
# A letter may be long, files are counted apart; beyond this the form is not even read.
DATA_UPLOAD_MAX_MEMORY_SIZE = 16 * 1024 * 1024
# A page with a long table is a form of thousands of fields; with Django's thousand an editor could not save it.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", 0)  # how many of our own proxies stand before the site

CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": ["/admin/"],  # the admin has its own (config.admin_policy)
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
        "base-uri": [NONE],
        "manifest-src": [SELF],
    },
}

# --- search -------------------------------------------------------------------------------------
SEARCH_INDEX_DIR = VAR_DIR / "search"
TESSERACT = env.str("TESSERACT", "tesseract")  # reads scanned files when it is installed
# With an address Elasticsearch is asked, and the embedded engine when that is away (docs/search-engines.md).
ELASTICSEARCH_URL = env.str("ELASTICSEARCH_URL", "")  # https://user:password@host:9200; several nodes with commas
ELASTICSEARCH_API_KEY = env.str("ELASTICSEARCH_API_KEY", "")
ELASTICSEARCH_CA = env.str("ELASTICSEARCH_CA", "")  # the file with the certificate of who signed theirs
ELASTICSEARCH_PREFIX = env.str("ELASTICSEARCH_PREFIX", "meria")  # every index is called so, a hyphen and more
ELASTICSEARCH_SHARDS = env.number("ELASTICSEARCH_SHARDS", 1, int)
ELASTICSEARCH_REPLICAS = env.number("ELASTICSEARCH_REPLICAS", None, int)  # None: one as soon as there are two nodes
ELASTICSEARCH_TIMEOUT = env.number("ELASTICSEARCH_TIMEOUT", 2.0, float)  # seconds that a visitor waits for an answer
SEARCH_KEEP_EMBEDDED = env.bool("SEARCH_KEEP_EMBEDDED", True)  # beside Elasticsearch; without one it is always kept
NO_NUMBERS = env.no_numbers  # names of what should be a number, and what is there (search.checks)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # Its warnings come with every question that is not answered; search itself says once that a server is away.
    "loggers": {"elastic_transport": {"level": "ERROR"}},
}

SITE_TITLE_FALLBACK = _("City hall")
