"""The legal acts: facts and summaries for the register, and the full Georgian text that becomes the PDF."""

from typing import Any

from . import association_rules, budget, budget_change, commission, information_rules, infrastructure_plan

INDEX = {
    "key": "acts",
    "parent": "home",
    "kind": "acts",
    "menu": True,
    "ka": {
        "slug": "dokumentebi",
        "title": "დოკუმენტები",
        "lead": "სამართლებრივი აქტები: საკრებულოს დადგენილებები და განკარგულებები, მერის ბრძანებები. ყოველ აქტთან ნახავთ ძალას და ტექსტს.",
    },
    "en": {
        "slug": "documents",
        "title": "Documents",
        "lead": "Legal acts: resolutions and orders of the council, orders of the mayor. Each with its force and its text.",
    },
    "ru": {
        "slug": "dokumenty",
        "title": "Документы",
        "lead": "Правовые акты: постановления и распоряжения сакребуло, приказы мэра. У каждого — сила и текст.",
    },
}

ACTS: list[dict[str, Any]] = [
    budget.ACT,
    association_rules.ACT,
    budget_change.ACT,
    information_rules.ACT,
    infrastructure_plan.ACT,
    commission.ACT,
]
