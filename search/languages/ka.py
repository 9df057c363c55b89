"""Georgian: nouns and adjectives to a common stem; verbs are left to the exact form and the dictionary.

One ending is taken off, then the final vowel and the -ებ of plurals and masdars, then the vowel that comes and goes
before ლ რ ნ მ ვ (წყალი, წყლის).
"""

from .listed import listed

VOWELS = frozenset("აეიოუ")
STOP = frozenset(
    listed("""
    და რომ ან თუ არ არის იყო ეს ის ამ იმ რა რომელიც მიერ შესახებ თაობაზე მიხედვით საფუძველზე
    შემდეგ გარეშე შორის მათ აგრეთვე ხოლო მაგრამ კი უკვე კიდევ ასე ისე როცა სადაც
    როგორ სად საიდან როდის როდემდე ვინ ვის ვისი რატომ რამდენი რამდენ რომელი რომელ რას რაში
    მე ჩვენ თქვენ ჩემი ჩვენი თქვენი ჩემს ჩვენს მინდა შეიძლება შემიძლია უნდა აქვს მაქვს გვაქვს
    გთხოვთ გამარჯობა მაინტერესებს მითხარით მჭირდება გვინდა მსურს გაქვთ ვარ სადაა იქნება გავაკეთო დავწერო მივწერო
    ვწერო ვიპოვო ვნახო ვეძებ გავიგო მივიღო ავიღო შევიტანო მივმართო დაწერა გაკეთება მუშაობს
""")
)

_CASES = listed("""
    ი მა ს სა ის ისა ით ითა ად ზე ში თან ისთვის ისათვის ისგან ისაგან ისკენ ისაკენ ისადმი იდან
    ამდე ისთანავე ისას ისებრ ითურთ ივით ისავით ისამებრ
""")
_AFTER_VOWEL = frozenset(["სთან", "დან", "მდე", "თა", "ს", "მ", "დ", "თი"])
_ANYWHERE = frozenset(
    listed("""
    სთვის სათვის სგან საგან სკენ საკენ სადმი სთანავე სავით თათვის თაგან თა ს
""")
)
_PLURALS = frozenset("ებ" + case for case in (*_CASES, "ია"))
_PLAIN = frozenset(_CASES) | _ANYWHERE | {"ებ"}
_LONGEST = max(map(len, _PLURALS))
_LONG_REST = frozenset(("თა", "ად", "ზე", "ში"))
# These end in -მა by themselves; elsewhere -მა after a consonant is the ergative.
_OWN_MA = ("ფორმა", "ნორმა", "ფირმა", "ფერმა", "ქმა", "ხმა", "დოგმა")
_OWN_TA = "კვეთა"  # შეკვეთა, გადაკვეთა: no old plural
_LINKED = ("თანა", "თვისა", "განა", "კენა", "დანა")
_KEEP_VOWEL = frozenset(("სახელ", "ხელ"))


def _uncased(word: str) -> str:
    """The word without case and plural."""
    if len(word) < 4:
        return word[:-1] if len(word) == 3 and word[-1] in "აეი" else word
    if len(word) > 4 and word[-1] == "ც" and word[-2] in VOWELS:
        word = word[:-1]
        if word.endswith(_LINKED) or (word.endswith("მა") and word[-3] in VOWELS):
            word = word[:-1]  # the vowel that links -ც to the ending before it
    if word.endswith("აა"):  # "is" after a noun in -ა
        return _uncased(word[:-1])
    stem = _without_ending(word)
    if len(stem) > 2 and stem[-1] in "აე":
        stem = stem[:-1]
    if len(stem) > 4 and stem.endswith("ებ"):
        stem = stem[:-2]
        if len(stem) > 2 and stem[-1] in "აე":
            stem = stem[:-1]
    return stem


def stem(word: str) -> str:
    """The stem under which the cases of one noun meet."""
    stem = _uncased(word)
    if len(stem) >= 6 and stem[0] == "უ" and stem.endswith("ეს"):  # the superlative: უახლესი, ახალი
        stem = stem[1:-2]
    if len(stem) >= 5 and stem[-1] == "ი":  # the copula (მიზანია) looks like nouns in -ია
        stem = stem[:-1]
    if (
        len(stem) > 2
        and stem not in _KEEP_VOWEL
        and stem[-1] in "ლრნმვ"
        and stem[-2] in "აე"
        and stem[-3] not in VOWELS
    ):
        return stem[:-2] + stem[-1]
    return stem


def _without_ending(word: str) -> str:
    """Take off the longest ending that the rest of the word allows."""
    for length in range(min(_LONGEST, len(word) - 2), 0, -1):
        rest, ending = word[:-length], word[-length:]
        if _allowed(rest, ending):
            return rest
    return word


def _allowed(rest: str, ending: str) -> bool:
    if ending in _PLURALS:
        return len(rest) >= 3 or (rest[0] not in VOWELS and rest[-1] != "ი")
    vowel = rest[-1] in VOWELS
    if ending == "ს" and rest[-1] == "ე" and rest[0] == "უ" and len(rest) > 4:
        return False  # a superlative before its noun: უმცირეს
    if ending in _AFTER_VOWEL and vowel:
        if ending == "თი":
            return rest[-1] in "ოუ" and len(rest) >= 3
        if ending == "სთან":
            return rest[-1] not in "იუ"
        return ending != "თა" or (len(rest) >= 3 and not (rest + ending).endswith(_OWN_TA))
    if ending not in _PLAIN:
        return False
    if ending == "მა":
        return not vowel and not (rest + ending).endswith(_OWN_MA)
    if ending == "ში" and rest[-1] == "ი":
        return False  # ანგარიში
    return len(rest) >= 3 or ending not in _LONG_REST
