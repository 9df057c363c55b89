"""In which languages a service must have its texts before it is published."""

from django.conf import settings

# Read everywhere in the region: whichever of these a town's site offers must be whole beside the town's own.
ALWAYS_WHOLE = ("ka", "en")


def required_languages() -> list[str]:
    """Codes: the town's own language first, then Georgian and English where the site offers them."""
    offered = [code for code, _name in settings.LANGUAGES]
    own = settings.LANGUAGE_CODE
    return [own, *(code for code in offered if code in ALWAYS_WHOLE and code != own)]


def language_name(code: str) -> str:
    """A language by its own name."""
    return dict(settings.LANGUAGES).get(code, code)
