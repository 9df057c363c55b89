"""A report of a problem, without a name."""

from typing import Any

REPORTS: list[dict[str, Any]] = [
    {
        "service": "issue",
        "received": (7, "08:50"),
        "person": {"name": ""},
        "answers": {
            "topic": "lighting",
            "place": "გაღმა უბანი, ხიდთან",
            "text": "ხიდთან, მარცხენა ნაპირზე, სანათი ციმციმებს და ღამით ქრება.",
        },
        "steps": [
            (7, "10:20", "assign", "head", {"department": "infrastructure", "executor": "officer",
             "resolution": "გადაეცით ელექტრობრიგადას."}),
            (6, "09:40", "begin", "officer", {}),
            (4, "15:05", "answer", "officer", {"result": "answered", "text": "სანათში ნათურა და დამჭერი გამოიცვალა. "
             "განათება საღამოს შემოწმდა."}),
        ],
    },
]  # fmt: skip
