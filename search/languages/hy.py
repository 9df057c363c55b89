"""Armenian: a light suffix stripper for nouns and adjectives (Snowball's is worse than cutting words short).

Article, case and plural are taken off and -ություն is brought to one form; then the vowel that is lost under inflection
is dropped too (ջուր, ջրի; գիր, գրի). An adjective in -ային stays apart from its noun.
"""

from .listed import listed

VOWELS = frozenset("աեէըիոօ")
STOP = frozenset(
    listed("""
    եվ ու որ է են եմ էր էին այս այդ այն մի իր նրա նրանց ես դու նա մենք դուք նրանք թե կամ բայց
    համար մասին ըստ հետ մեջ վրա նաեվ չի չեն ինչ որը որի որոնք որտեղ երբ ինչու ինչպես ով ում որքան
    քանի պետք կարող կարելի ուզում իմ մեր ձեր ինձ մեզ ձեզ
    խնդրում ողջույն բարեվ ասացեք անել գրել գտնել իմանալ ստանալ աշխատում կա կլինի լինում
""")
)
_ABSTRACT = listed("""
    ություններից ություններով ությունների ություններին ություններում ությունները ություններն
    ություններ ությունից ությունով ությունում ությունը ությունն ություն ությանը ությանն ության
    ությամբ
""")
_ADJECTIVE = ("ային", "այինի", "այինը", "այինով", "այինից", "այինում")
_CASES = listed("""
    ի ին ից ով ում ը ն ինը երը ու ուն ուց վա ան անը անց ման մանը մանն մանից մամբ ս դ իս իդ
""")
_GLIDE = "այ"  # what a final ա takes before a case
_PLURALS = ("ներ", "եր")
_ENDINGS = frozenset((*_CASES, *_PLURALS, *(plural + case for plural in _PLURALS for case in _CASES)))
_LONGEST = max(map(len, _ENDINGS))


def _uncased(word: str) -> str:
    if "ությ" in word:
        for ending in _ABSTRACT:
            if word.endswith(ending) and len(word) - len(ending) >= 2:
                return word[: -len(ending)] + "ութ"
    for length in range(min(_LONGEST, len(word)), 0, -1):
        rest, ending = word[:-length], word[-length:]
        if ending in _ENDINGS and _allowed(rest, ending):
            return rest[:-1] if rest.endswith(_GLIDE) and len(rest) > 3 else rest
    return word


def stem(word: str) -> str:
    """The stem under which the cases of one noun meet."""
    for ending in _ADJECTIVE:
        if word.endswith(ending):
            return word[: -len(ending)] + _ADJECTIVE[0]
    stem = word
    for _ in range(3):
        before, stem = stem, _uncased(stem)
        if stem == before:
            break
    if len(stem) > 4 and stem[-1] == "մ":  # what is left of -ում when it is inflected: որոշում, որոշման
        stem = stem[:-1]
    if len(stem) > 3 and stem[-1] in "աեիոյ":
        stem = stem[:-1]
    if len(stem) > 3 and stem[-3:-1] == "ու":
        return stem[:-3] + stem[-1]
    if len(stem) > 2 and stem[-2] == "ի" and stem[-1] not in VOWELS:
        return stem[:-2] + stem[-1]
    return stem


def _allowed(rest: str, ending: str) -> bool:
    if len(rest) < 2:
        return False
    if ending in ("ս", "դ", "ու", "ուն", "ան", "անը", "վա"):
        return len(rest) >= 4
    if ending == "ն":
        return len(rest) >= 3
    return len(rest) >= 3 or ending in ("ի", "ից", "ով", "ում", "ը", "ին") or ending.startswith("եր")
