"""What a field of this room may hold."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from .colour import is_hex


def validate_accent(value: str) -> None:
    """A colour written as # and six hexadecimal digits."""
    if not is_hex(value):
        raise ValidationError(_("Write the colour as # and six digits or letters from a to f, for example #1E6A4A."))
