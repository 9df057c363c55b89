"""From a record to an entry of the index: every part of it as tokens, the same for every engine."""

from . import languages
from .content import Record
from .engines.base import Entry

PARTS = ("title", "lead", "body", "attachments")
FORMS = ("exact", "first", "second")


def analyse(record: Record, stamp: str) -> Entry:
    """Cut a record's texts into exact forms and stems; position n is the same word in all three."""
    language = record.language or languages.language_of_text(f"{record.title} {record.body} {record.attachments}")
    tokens: dict[str, str] = {}
    sounds: dict[str, None] = {}  # in the order of the text
    for part, text in _texts(record).items():
        found = [languages.forms(word.raw, language) for word in languages.words(text)]
        for word in found:
            sounds.update(dict.fromkeys(languages.sounds_written(word.exact, word.second)))
        for form in FORMS:
            tokens[f"{part}_{form}"] = " ".join(getattr(forms, form) for forms in found)
    return Entry(
        record=record,
        stamp=stamp,
        language=language,
        tokens=tokens,
        sounds=tuple(sounds),
        numbers=_numbers(" ; ".join((*record.numbers, record.title)), record.numbers),
        mentioned=tuple(languages.number_keys(f"{record.lead}\n{record.body}\n{record.attachments}")),
    )


def _texts(record: Record) -> dict[str, str]:
    return {
        "title": record.title,
        # Everyday words of a service count as its lead; they are never shown.
        "lead": "\n".join(filter(None, (record.lead, record.keywords, record.department, *record.tags))),
        "body": record.body,
        "attachments": record.attachments,
    }


def _numbers(text: str, own: tuple[str, ...]) -> tuple[str, ...]:
    plain = [key for number in own if (key := languages.plain_key(number))]
    return tuple(dict.fromkeys([*languages.number_keys(text), *plain]))
