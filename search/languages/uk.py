"""Ukrainian: a light suffix stripper for nouns and adjectives.

One ending is taken off and a doubled last consonant made single (рішення, рішень), then sounds that change inside a
word are brought together (дорога, дорозі; рік, року; будинок, будинку).
"""

from .listed import listed

VOWELS = frozenset("аеєиіїоуюя")
STOP = frozenset(
    listed("""
    і й та а але або чи що як це цей ця ці той та ті в у на з із зі до від для про при по за під
    над між не є бути був була було його її їх він вона вони ми ви я же ж би б також щодо
    де куди звідки коли чому навіщо хто кого кому чий який яка яке які скільки можна треба потрібно
    хочу можу мені мене мій моя моє мої нам нас наш наша наше наші вам вас ваш ваша ваше ваші
    будь ласка підкажіть скажіть хочемо зробити написати знайти дізнатися отримати подати оформити працює буде ще
    вже
""")
)
_ENDINGS = tuple(
    sorted(
        listed("""
    ями ами ього ьому ої ою ого ому ими іми їми ості істю остей остями остям ах ях ам ям ом ем
    єм ею єю ій їй ий им їм ім их іх їх ую юю ая яя ее еє ів їв ей ий а я о е є и і ї у ю ь й
"""),
        key=len,
        reverse=True,
    )
)
_ABSTRACT = {"ості": "іст", "істю": "іст", "остей": "іст", "остями": "іст", "остям": "іст"}
_SOFTENED = str.maketrans("цзсчжш", "кгхкгх")


def _uncased(word: str) -> str:
    word = word.replace("ʼ", "")
    for reflexive in ("ся", "сь"):
        if word.endswith(reflexive) and len(word) > 6:
            word = word[:-2]
    for ending in _ENDINGS:
        if word.endswith(ending) and _enough(word[: -len(ending)]):
            return _single(word[: -len(ending)] + _ABSTRACT.get(ending, ""))
    return word


def stem(word: str) -> str:
    """The stem under which the forms of one word meet."""
    stem = _uncased(word)
    if len(stem) > 4 and stem[-1] == "і":  # територія, територій
        stem = stem[:-1]
    elif len(stem) > 5 and stem.endswith(("ов", "ев", "єв")):  # the dative of persons: голова, мерові
        stem = stem[:-2]
    if len(stem) < 3:
        return stem
    if stem[-2] in "оеі" and stem[-1] not in VOWELS and stem[-3] not in VOWELS and len(stem) > 3:
        stem = stem[:-2] + stem[-1] if stem[-1] in "кцлнрв" and stem[-2] != "і" else stem[:-2] + "о" + stem[-1]
    return stem[:-1] + stem[-1].translate(_SOFTENED)


def _enough(rest: str) -> bool:
    return len(rest) >= 2 and any(letter in VOWELS for letter in rest) or len(rest) >= 3


def _single(stem: str) -> str:
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem
