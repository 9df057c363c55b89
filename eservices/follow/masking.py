"""Shows the applicant's own contacts masked: enough to recognise, not enough to learn."""


def mask_email(email: str) -> str:
    """n•••@example.org"""
    name, at, host = email.partition("@")
    return f"{name[:1]}•••{at}{host}" if email else ""


def mask_phone(phone: str) -> str:
    """••• 56: the last two digits."""
    digits = [sign for sign in phone if sign.isdigit()]
    return f"••• {''.join(digits[-2:])}" if digits else ""


def mask_text(text: str) -> str:
    """ჭად•••: the first three letters."""
    return f"{text[:3]}•••" if text else ""
