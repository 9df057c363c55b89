"""The whole thesaurus in memory, as searches use it."""

from .. import languages
from ..held import Held
from ..models import ConceptWord
from ..query import OtherName

ASKED = "?"  # ends a name by which people ask for a thing, and which texts say of other things as well


class Known:
    """The names of all concepts that are switched on, each made ready when it is first wanted."""

    def __init__(self) -> None:
        self._concepts: dict[str, set[int]] = {}  # which concepts a key names
        self._asked: dict[str, set[int]] = {}  # which ones are asked for by a key
        self._written: dict[str, list[str]] = {}  # the text of every name, by language
        self._words: dict[int, list[tuple[str, str]]] = {}  # language and text of a concept's names
        self._names: dict[int, tuple[OtherName, ...]] = {}
        self._spellings: dict[str, frozenset[str]] = {}
        rows = ConceptWord.objects.filter(concept__is_active=True)
        for concept, language, text, *keys in rows.values_list("concept_id", "language", "text", "first", "second"):
            is_asked = text.endswith(ASKED)
            self._written.setdefault(language, []).append(text)
            if not is_asked:
                self._words.setdefault(concept, []).append((language, text))
            for key in keys:
                (self._asked if is_asked else self._concepts).setdefault(key, set()).add(concept)

    def concepts(self, keys: set[str]) -> set[int]:
        """Those that one of these keys names."""
        return {concept for key in keys for concept in self._concepts.get(key, ())}

    def asked(self, keys: set[str]) -> set[int]:
        """Those that are asked for by one of these keys, though it is no name of theirs."""
        return {concept for key in keys for concept in self._asked.get(key, ())}

    def names(self, concept: int) -> tuple[OtherName, ...]:
        """All names of a concept that texts may say, stop words left out of their words."""
        if concept not in self._names:
            names = self._words.get(concept, ())
            self._names[concept] = tuple(_name(language, text) for language, text in names)
        return self._names[concept]

    def spellings(self, language: str) -> frozenset[str]:
        """Every word of the names in this language, as the index would spell it."""
        if language not in self._spellings:
            texts = self._written.get(language, ())
            found = frozenset(languages.spelling(raw) for text in texts for raw in languages.written(text))
            self._spellings[language] = found
        return self._spellings[language]


def _name(language: str, text: str) -> OtherName:
    forms = [languages.forms_in(raw, language) for raw in languages.written(text)]
    telling = tuple(form for form in forms if not languages.is_stop_word(form, language)) or tuple(forms)
    return OtherName(language, text, telling)


known = Held(ConceptWord.subject, Known)
