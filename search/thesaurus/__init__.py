"""What a town speaks of, in five languages: words that mean the same find each other's pages."""

from .filling import fill, ready_made, rekey
from .keys import keys_of
from .widening import widen
from .wording import set_words, spellings, words_of

__all__ = ["fill", "keys_of", "ready_made", "rekey", "set_words", "spellings", "widen", "words_of"]
