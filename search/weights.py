"""What weighs how much when results are ranked; the same for every engine, and for the explanation of a result."""

PART_WEIGHTS = {"title": 8.0, "lead": 3.0, "body": 1.5, "attachments": 0.6}
FORM_WEIGHTS = {"exact": 1.0, "first": 0.6, "second": 0.35}
PHRASE = 2.5  # times the weight of the part: the words stand one after the other
PREFIX_WEIGHTS = {"title": 0.6, "lead": 0.3, "body": 0.1}
PREFIX_FROM = 3  # letters of the last word
BEGUN = 0.5  # in suggestions: the word is not whole yet, where a whole one weighs 1
SECOND_BEST = 0.3  # of what a word weighs in other fields than its best
OTHER_NAME = 0.4  # of the weight of what was typed
SOUND_WEIGHTS = {"title_sound": 1.0, "sound": 0.2}  # the same in another script
NUMBER, MENTIONED = 60.0, 5.0  # the number names this document; its text speaks of it
OWN_LANGUAGE = 1000.0  # more than words can weigh: the visitor's language comes first
ALL_WORDS = 200.0  # where some words are enough, what has them all comes first
SERVICE = 3.0  # where something can be done about it stands above where it is told of
IN_FORCE, THIS_YEAR, LAST_YEAR = 0.5, 0.3, 0.15


def enough(words: int, *, loosely: bool = False) -> int:
    """How many of the words must be there: all of two, one may be missing up to five, then two thirds; loosely one."""
    if loosely:
        return min(words, 1)
    if words <= 2:
        return words
    return words - 1 if words <= 5 else words * 2 // 3
