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
""")
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
