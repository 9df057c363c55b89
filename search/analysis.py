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
    sounds: dict[str, dict[str, None]] = {}  # by part, in the order of the text
    for part, text in _texts(record).items():
        found = [languages.forms(word.raw, language) for word in languages.words(text)]
        sounds[part] = dict.fromkeys(key for word in found for key in languages.sounds_written(word.exact, word.second))
        for form in FORMS:
            tokens[f"{part}_{form}"] = " ".join(getattr(forms, form) for forms in found)
    return Entry(
        record=record,
        stamp=stamp,
        language=language,
        tokens=tokens,
        sounds=tuple({key: None for keys in sounds.values() for key in keys}),
        title_sounds=tuple(sounds["title"]),
        numbers=_numbers(record),
        mentioned=_mentioned("\n".join((record.title, record.lead, record.body, record.attachments))),
    )


def _texts(record: Record) -> dict[str, str]:
    return {
        "title": record.title,
        # Everyday words of a service count as its lead; they are never shown.
        "lead": "\n".join(filter(None, (record.lead, record.keywords, record.department, *record.tags))),
        "body": record.body,
        "attachments": record.attachments,
    }


def _numbers(record: Record) -> tuple[str, ...]:
    """The keys of its own numbers; without any, of the first one in its title. An act names others in its title too."""
    if not record.numbers:
        first = next(languages.numbers(record.title), None)
        return first.keys if first else ()
    plain = [key for number in record.numbers if (key := languages.plain_key(number))]
    return tuple(dict.fromkeys([*languages.number_keys(" ; ".join(record.numbers)), *plain]))


def _mentioned(text: str) -> tuple[str, ...]:
    return (*languages.number_keys(text), *languages.phone_keys(text))
