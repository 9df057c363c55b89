"""The citizen's key to a case: a code to type (60 bits) and a signed link; a new salt ends both."""

import hmac
from secrets import token_hex
from typing import TYPE_CHECKING

from django.conf import settings
from django.core import signing
from django.utils.crypto import salted_hmac

if TYPE_CHECKING:
    from .models import Case

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # 32 signs; no 0, 1, I, O
LENGTH = 12
LINK_SALT = "meria.follow"


def new_salt() -> str:
    """A fresh secret part for a case's code."""
    return token_hex(16)


def _code(salt: str, secret: str) -> str:
    bits = int.from_bytes(salted_hmac("meria.tracking", salt, secret=secret, algorithm="sha256").digest()[:8])
    signs = "".join(ALPHABET[bits >> 5 * place & 31] for place in range(LENGTH))
    return "-".join(signs[start : start + 4] for start in range(0, LENGTH, 4))


def code_of(case: "Case") -> str:
    """The code as it is printed, for example K7PM-4QXD-92TA."""
    return _code(case.code_salt, settings.SECRET_KEY)


def fits(case: "Case | None", typed: str) -> bool:
    """Whether the typed code opens the case; takes as long for an unknown case as for a wrong code."""
    given = "".join(sign for sign in typed.upper() if sign in ALPHABET)
    salt = case.code_salt if case else "no such case"
    secrets = [settings.SECRET_KEY, *map(str, settings.SECRET_KEY_FALLBACKS)]
    same = [hmac.compare_digest(_code(salt, secret).replace("-", ""), given) for secret in secrets]
    return case is not None and any(same)


def link_token(case: "Case") -> str:
    """The signed part of the mailed link; lives as long as the code."""
    return signing.Signer(salt=LINK_SALT).sign(f"{case.pk}-{case.code_salt[:12]}")


def case_id_of(token: str) -> tuple[int, str] | None:
    """Case id and salt beginning out of a link, or None when it was not signed by us."""
    try:
        case_id, salt = signing.Signer(salt=LINK_SALT).unsign(token).split("-")
        return int(case_id), salt
    except (signing.BadSignature, ValueError):
        return None
