"""Dictionary forms, from simplemma's word lists: they know what no rule about endings can."""

from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy

_strategy = DefaultStrategy(low_memory=True)
# Every form is kept by `words.forms`; a second cache would only cost memory.
_lemmatizer = Lemmatizer(cache_max_size=1, lemmatization_strategy=_strategy)
_TYPED = str.maketrans({"ʼ": "'"})


def lemma(word: str, language: str) -> str:
    """The dictionary form of a normalised word of this language; a word that is not listed stays as it is."""
    found = _lemmatizer.lemmatize(_spelled(word, language), lang=language).casefold()
    return found.replace("'", "ʼ").replace("և", "եվ").replace("եւ", "եվ").replace("ё", "е").replace(" ", "")


def is_listed(word: str, language: str) -> bool:
    """Whether the dictionary of this language has the normalised word, in whatever inflection."""
    return _strategy.is_dictionary_member(_spelled(word, language), language)


def _spelled(word: str, language: str) -> str:
    """As the word lists spell it."""
    spelled = word.translate(_TYPED)
    return spelled.replace("եվ", "և") if language == "hy" else spelled
