"""What weighs how much when results are ranked; the same for every engine, and for the explanation of a result."""

from .query import Meaning

PART_WEIGHTS = {"title": 8.0, "lead": 3.0, "body": 1.5, "attachments": 0.6}
FORM_WEIGHTS = {"exact": 1.0, "first": 0.6, "second": 0.35}
PHRASE = 2.5  # times the weight of the part: the words stand one after the other
PREFIX_WEIGHTS = {"title": 0.6, "lead": 0.3, "body": 0.1}
PREFIX_FROM = 3  # letters of the last word
BEGUN = 0.5  # in suggestions: the word is not whole yet, where a whole one weighs 1
SECOND_BEST = 0.3  # of what a word weighs in other fields than its best
OTHER_NAME = 0.4  # of the weight of what was typed
ASKED = 0.1  # of the weight of other names: what was typed, where it only asks for what they say
SOUND_WEIGHTS = {"title_sound": 1.0, "sound": 0.2}  # the same in another script
MENTIONED = 5.0  # its text speaks of the number
PAGE = 20.0  # what a page says stands above a file that says it: most files lie below a page that tells what they are
SERVICE = 3.0  # where something can be done about it stands above where it is told of
THIS_YEAR, LAST_YEAR = 0.3, 0.15
# Each more than all before it together: what holds stands above what is repealed, the document of the number above
# both; where some words are enough, what has them all comes first; before everything, the visitor's language.
HOLDS, NUMBER, ALL_WORDS, OWN_LANGUAGE = 400.0, 600.0, 1200.0, 5000.0
KINDS = ("service", "news", "act", "page", "file")


def said_and_named(meaning: Meaning) -> tuple[float, float]:
    """How much what was typed weighs, and how much its other names."""
    return (ASKED, 1.0) if meaning.asked else (1.0, OTHER_NAME)


def enough(words: int, *, loosely: bool = False) -> int:
    """How many of the words must be there: all of two, one may be missing up to five, then two thirds; loosely one."""
    if loosely:
        return min(words, 1)
    if words <= 2:
        return words
    return words - 1 if words <= 5 else words * 2 // 3
