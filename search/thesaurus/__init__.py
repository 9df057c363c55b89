"""What a town speaks of, in five languages: words that mean the same find each other's pages."""

from .filling import fill, ready_made, rekey
from .keys import keys_of
from .known import known
from .widening import widen
from .wording import set_words, words_of

__all__ = ["fill", "keys_of", "known", "ready_made", "rekey", "set_words", "widen", "words_of"]
