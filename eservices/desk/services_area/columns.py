"""Reading and writing one entry of a definition by its path, for example "rules.deficiency.pauses"."""

from copy import deepcopy
from dataclasses import asdict
from typing import Any

from eservices.register.catalogue import FileRules, Rules
from eservices.register.deadlines import Terms, Unit
from eservices.register.models import ServiceVersion

EVERY_LANGUAGE = "*"  # "texts.*.title" is the title in all languages
JSON = ("terms", "rules", "texts", "files")
# What an entry is that the version does not name.
_DEFAULTS: dict[str, Any] = {
    "terms": {name: value for name, value in Terms(1, Unit.MONTHS).to_dict().items() if name not in ("n", "unit")},
    "rules": Rules().to_dict(),
    "files": asdict(FileRules()),
    "texts": {},
}


def read(version: ServiceVersion, path: str) -> Any:
    """The entry as plain data; its default where the version says nothing."""
    column, *rest = path.split(".")
    value = getattr(version, column)
    if column not in JSON:
        return value
    if rest[:1] == [EVERY_LANGUAGE]:
        return {code: texts.get(rest[1], "") for code, texts in value.items()}
    found = _follow(value, rest)
    return _follow(_DEFAULTS[column], rest) if found is None else found


def _follow(data: Any, names: list[str]) -> Any:
    for name in names:
        data = data.get(name) if isinstance(data, dict) else None
    return data


def copy(version: ServiceVersion) -> dict[str, Any]:
    """The columns in plain data, to be written into."""
    return {column: deepcopy(getattr(version, column)) for column in JSON}


def write(columns: dict[str, Any], path: str, value: Any) -> None:
    """Put an entry; None takes it away. A length of time is merged, so that what stands beside it stays."""
    column, *rest = path.split(".")
    if column not in JSON:
        columns[column] = value
        return
    if not rest:
        columns[column].update(value)
    elif rest[0] == EVERY_LANGUAGE:
        for code, text in value.items():
            _put_text(columns[column], code, rest[1], text)
    else:
        _put(columns[column], rest, value)


def _put(place: dict[str, Any], names: list[str], value: Any) -> None:
    *above, name = names
    for part in above:
        place = place.setdefault(part, {})
    if value is None:
        place.pop(name, None)
    elif isinstance(value, dict) and isinstance(place.get(name), dict):
        place[name].update(value)
    else:
        place[name] = value


def _put_text(texts: dict[str, Any], language: str, name: str, text: str) -> None:
    if text:
        texts.setdefault(language, {})[name] = text
    elif language in texts:
        texts[language].pop(name, None)
