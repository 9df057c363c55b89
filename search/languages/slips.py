"""How many slips of the pen part two words."""

from .sounds import sound


def slips(one: str, other: str) -> int:
    """How many letters are wrong, missing, too many, or have changed places with the next one. Words that sound alike
    (децкий, детский) are one slip apart.
    """
    heard = _heard(one)
    return min(_letters(one, other), 1) if heard and heard == _heard(other) else _letters(one, other)


def _heard(word: str) -> str:
    return sound(word).replace("ts", "c")


def _letters(one: str, other: str) -> int:
    """The distance of Damerau and Levenshtein, where what changed places is not changed once more."""
    earlier, last = [0], list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            row.append(min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != wanted)))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                row[j] = min(row[j], earlier[j - 2] + 1)
        earlier, last = last, row
    return last[-1]
