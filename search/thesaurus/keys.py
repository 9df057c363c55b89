"""The stems by which a name of a concept is found, stop words left out."""

from .. import languages


def keys_of(text: str, language: str) -> tuple[str, str]:
    """The key by dictionary and the key by endings; two names meet when one of them is the same."""
    forms = [languages.forms_in(word.raw, language) for word in languages.words(text)]
    telling = [word for word in forms if not languages.is_stop_word(word, language)] or forms
    return " ".join(word.first for word in telling)[:150], " ".join(word.second for word in telling)[:150]
