"""English: only plurals and possessives are taken off; other forms are the dictionary's.

Snowball's stemmer brings "organ" and "organisation" together, and one in thirteen such pairs.
"""

from .listed import listed

STOP = frozenset(
    listed("""
    a an the and or but of to in on at by for with from as is are was were be been it its this
    that these those not no how what where when which who whom whose why do does did can could should
    would will may must i my me you your we our us he she they their have has had there here if so than
    then much many need want get any some about
    please hello hi dear know tell find see look looking make write give until long am im
""")
)
# Nouns and adjectives of their own, not forms of a verb: who looks for parking does not look for a park.
OWN_WORDS = frozenset(
    listed("""
    accounting advertising beginning blessing booking briefing building ceiling clothing coating crossing
    drawing dwelling ending engineering evening feeling finding fishing funding gathering greeting hearing
    heating holding housing landing learning lending lighting listing living lodging marketing meaning
    meeting mining morning offering opening painting parking planning posting printing proceeding reading
    recording ruling saying schooling setting sewing shipping shopping sitting spelling spending standing
    surrounding swimming teaching training understanding warning wedding wiring wording writing
    advanced aged armed ashamed bored complicated concerned confused convinced crowded dedicated depressed
    detailed devoted disabled disappointed discouraged divorced educated embarrassed excited exhausted
    experienced fixed frightened gifted handicapped interested isolated married mixed pleased qualified
    relaxed retired satisfied scared settled skilled sophisticated stressed surprised talented tired united
    worried wounded
    amazing annoying boring challenging charming confusing convincing corresponding demanding depressing
    disappointing discouraging embarrassing encouraging exciting fascinating following frightening
    interesting lasting leading missing ongoing outstanding overwhelming promising relaxing shocking
    surprising tiring touching upcoming worrying
"""),
)
_NO_PLURAL = ("ss", "us", "is")
_LONG_PLURAL = ("sses", "shes", "ches", "xes", "zes")


def stem(word: str) -> str:
    """The singular of a regular noun."""
    word = word.removesuffix("ʼs").replace("ʼ", "")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURAL):
        return word[:-2] if word.endswith(_LONG_PLURAL) else word[:-1]
    return word
