"""What may be chosen on a page."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class NewsCategory(TextChoices):
    """The kind of news, shown as a tag and used as a filter."""

    CITY_HALL = "city_hall", _("city hall")
    COUNCIL = "council", _("council")
    ANNOUNCEMENT = "announcement", _("announcement")
    WORKS = "works", _("roads and works")
    SOCIAL = "social", _("health and social care")
    EDUCATION = "education", _("education")
    CULTURE = "culture", _("culture and sport")
    HOUSING = "housing", _("housing associations")


class Tone(TextChoices):
    """How urgent a notice is."""

    CALM = "calm", _("for information")
    GOLD = "gold", _("important")
    RED = "red", _("danger")


class Language(TextChoices):
    """The languages a town may publish in, by their own names."""

    GEORGIAN = "ka", "ქართული"
    ENGLISH = "en", "English"
    RUSSIAN = "ru", "Русский"
    UKRAINIAN = "uk", "Українська"
    ARMENIAN = "hy", "Հայերեն"


class ServiceIcon(TextChoices):
    """The line drawing beside a service on the first screen; the values are names in static/img/icons.svg."""

    LETTER = "mail", _("letter")
    INFORMATION = "info-sheet", _("information")
    PLACE = "pin", _("place on the map")
    HOUSE = "building", _("house")
    FAMILY = "home-heart", _("home and family")
    PEOPLE = "people", _("people")
    WATER = "drop", _("water")
    CALENDAR = "calendar", _("calendar")
    MONEY = "coin", _("money")
    LAW = "scales", _("law")
    DOCUMENT = "document", _("document")
