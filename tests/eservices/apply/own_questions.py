"""A service as an editor makes it: its own questions only, with two attachments asked for."""

from typing import Any

LEVELS = [
    {"code": "first", "labels": {"ka": "პირველად", "en": "For the first time"}},
    {"code": "again", "labels": {"ka": "ხელახლა", "en": "Again"}},
]
QUESTIONS: list[dict[str, Any]] = [
    {"code": "child", "kind": "text", "labels": {"ka": "ბავშვის სახელი", "en": "Name of the child"}},
    {"code": "times", "kind": "choice", "labels": {"ka": "მერამდენედ?", "en": "Which time?"}, "choices": LEVELS},
    {
        "code": "moved",
        "kind": "yes_no",
        "labels": {"ka": "საცხოვრებელი შეიცვალეთ?", "en": "Have you moved?"},
        "show_if": {"times": "again"},
    },
    {
        "code": "town",
        "kind": "text",
        "labels": {"ka": "საიდან?", "en": "From which town?"},
        "show_if": {"moved": "yes"},
    },
    {
        "code": "abroad",
        "kind": "number",
        "labels": {"ka": "რამდენი წელი?", "en": "For how many years?"},
        "show_if": {"town": "Meghri"},
    },
    {
        "code": "certificate",
        "kind": "file",
        "labels": {"ka": "დაბადების მოწმობა", "en": "Birth certificate"},
        "errors": {"ka": "დაურთეთ დაბადების მოწმობა.", "en": "Attach the birth certificate."},
        "max_mb": 1,
        "types": ["pdf"],
    },
    {
        "code": "proofs",
        "kind": "file",
        "labels": {"ka": "მისამართის დამადასტურებელი", "en": "Proof of address"},
        "show_if": {"moved": "yes"},
        "max_count": 2,
    },
]
ABOUT = {"about-child": "ლუკა", "about-times": "first"}
