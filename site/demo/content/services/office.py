"""City hall as the register knows it: departments, and the rules that send a case on its way."""

from typing import Any

DEPARTMENTS: list[dict[str, Any]] = [
    {
        "code": "registry",
        "is_registry": True,
        "phone": "0 422 00 12 20",
        "email": "registry@alviskhevi.example",
        "names": {
            "ka": "საქმისწარმოებისა და საჯარო ინფორმაციის განყოფილება",
            "en": "Records and Public Information Division",
            "ru": "Отдел делопроизводства и публичной информации",
            "uk": "Відділ діловодства та публічної інформації",
            "hy": "Գործավարության և հանրային տեղեկատվության բաժին",
        },
    },
    {
        "code": "infrastructure",
        "phone": "0 422 00 12 30",
        "email": "works@alviskhevi.example",
        "names": {
            "ka": "ინფრასტრუქტურის სამსახური",
            "en": "Infrastructure Department",
            "ru": "Служба инфраструктуры",
            "uk": "Служба інфраструктури",
            "hy": "Ենթակառուցվածքների ծառայություն",
        },
    },
    {
        "code": "housing",
        "phone": "0 422 00 12 40",
        "email": "housing@alviskhevi.example",
        "names": {
            "ka": "საბინაო-კომუნალური სამსახური",
            "en": "Housing and Utilities Department",
            "ru": "Жилищно-коммунальная служба",
            "uk": "Житлово-комунальна служба",
            "hy": "Բնակարանային-կոմունալ ծառայություն",
        },
    },
    {
        "code": "cleaning",
        "phone": "0 422 00 12 50",
        "email": "green@alviskhevi.example",
        "names": {
            "ka": "დასუფთავებისა და გამწვანების სამსახური",
            "en": "Cleaning and Green Spaces Department",
            "ru": "Служба уборки и озеленения",
            "uk": "Служба прибирання та озеленення",
            "hy": "Մաքրման և կանաչապատման ծառայություն",
        },
    },
    {
        "code": "social",
        "phone": "0 422 00 12 60",
        "email": "social@alviskhevi.example",
        "names": {
            "ka": "ჯანმრთელობისა და სოციალური დაცვის სამსახური",
            "en": "Health and Social Care Department",
            "ru": "Служба здравоохранения и социальной защиты",
            "uk": "Служба охорони здоров'я та соціального захисту",
            "hy": "Առողջապահության և սոցիալական պաշտպանության ծառայություն",
        },
    },
]

# The first rule that fits wins; words are the beginnings of words in the letter.
RULES: list[dict[str, Any]] = [
    {"position": 10, "service": "letter", "question": "topic", "value": "roads", "department": "infrastructure"},
    {"position": 20, "service": "letter", "question": "topic", "value": "lighting", "department": "infrastructure"},
    {"position": 30, "service": "letter", "question": "topic", "value": "transport", "department": "infrastructure"},
    {"position": 40, "service": "letter", "question": "topic", "value": "waste", "department": "cleaning"},
    {"position": 50, "service": "letter", "question": "topic", "value": "animals", "department": "cleaning"},
    {"position": 60, "service": "letter", "question": "topic", "value": "social", "department": "social"},
    {"position": 70, "service": "letter", "question": "topic", "value": "housing", "department": "housing"},
    {
        "position": 80,
        "service": "letter",
        "words": ["ტროტუარ", "გზ", "ხიდ", "განათებ", "სანათ", "pavement", "road", "lamp", "дорог", "тротуар"],
        "department": "infrastructure",
    },
    {"position": 90, "service": "issue", "question": "topic", "value": "roads", "department": "infrastructure"},
    {"position": 100, "service": "issue", "question": "topic", "value": "lighting", "department": "infrastructure"},
    {"position": 110, "service": "issue", "question": "topic", "value": "waste", "department": "cleaning"},
    {"position": 120, "service": "issue", "question": "topic", "value": "animals", "department": "cleaning"},
    {"position": 130, "service": "application", "words": ["დახმარებ", "social", "помощ"], "department": "social"},
]
