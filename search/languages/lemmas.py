"""Dictionary forms, from simplemma's word lists: they know what no rule about endings can."""

from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy

# Every form is kept by `words.forms`; a second cache would only cost memory.
_lemmatizer = Lemmatizer(cache_max_size=1, lemmatization_strategy=DefaultStrategy(low_memory=True))
_TYPED = str.maketrans({"ʼ": "'"})


def lemma(word: str, language: str) -> str:
    """The dictionary form of a normalised word of this language; a word that is not listed stays as it is."""
    spelled = word.translate(_TYPED)
    if language == "hy":
        spelled = spelled.replace("եվ", "և")
    found = _lemmatizer.lemmatize(spelled, lang=language).casefold()
    return found.replace("'", "ʼ").replace("և", "եվ").replace("եւ", "եվ").replace("ё", "е").replace(" ", "")
