"""Words in the five languages of the region, put together into the texts of a service."""

from collections.abc import Iterable

Words = dict[str, str]
LANGUAGES = ("ka", "en", "ru", "uk", "hy")


def five(*, ka: str, en: str, ru: str, uk: str, hy: str) -> Words:
    """One text in all five languages; a language that was forgotten fails at import."""
    return {"ka": ka, "en": en, "ru": ru, "uk": uk, "hy": hy}


def lines(*items: Words) -> Words:
    """A list among the texts: one item a line."""
    return {code: "\n".join(item[code] for item in items) for code in LANGUAGES}


def cite(*sources: tuple[Words, tuple[int, ...]]) -> Words:
    """The legal basis: each law with its articles, in the words of each language.

    cite((GAC, (37, 40))) → "General Administrative Code of Georgia, Articles 37 and 40."
    """
    return {code: _between(code).join(_source(code, *source) for source in sources) + _stop(code) for code in LANGUAGES}


def _source(code: str, law: Words, articles: tuple[int, ...]) -> str:
    return f"{law[code]}, {_articles(code, articles)}" if articles else law[code]


def _articles(code: str, articles: tuple[int, ...]) -> str:
    one = len(articles) == 1
    if code == "ka":
        return f"{_joined(map(_georgian, articles), 'და')} {'მუხლი' if one else 'მუხლები'}"
    if code == "hy":
        return f"{_joined((f'{n}-րդ' for n in articles), 'և')} {'հոդված' if one else 'հոդվածներ'}"
    singular, plural, conjunction = _WESTERN[code]
    return f"{singular if one else plural} {_joined(map(str, articles), conjunction)}"


def _georgian(number: int) -> str:
    """Up to twenty, and the full scores, take the prefix of the ordinal; all others its ending (მე-40, 41-ე)."""
    return f"მე-{number}" if number <= 20 or number in (40, 60, 80, 100) else f"{number}-ე"


def _joined(items: Iterable[str], conjunction: str) -> str:
    *others, last = items
    return f"{', '.join(others)} {conjunction} {last}" if others else last


def _between(code: str) -> str:
    return ". " if code == "hy" else "; "  # Armenian parts clauses by a point, and ends the sentence by its own sign


def _stop(code: str) -> str:
    return "։" if code == "hy" else "."


_WESTERN = {
    "en": ("Article", "Articles", "and"),
    "ru": ("статья", "статьи", "и"),
    "uk": ("стаття", "статті", "і"),
}
