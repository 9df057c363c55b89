"""English: Snowball's stemmer, the same for both stems."""

from snowballstemmer import stemmer

from .listed import listed

STOP = frozenset(
    listed("""
    a an the and or but of to in on at by for with from as is are was were be been it its this
    that these those not no how what where when which who do does can i my me you your we our
""")
)
_snowball = stemmer("english")


def first(word: str) -> str:
    """Snowball's stem; the ʼs of possession is no part of the word."""
    return _snowball.stemWord(word.removesuffix("ʼs").replace("ʼ", ""))


second = first
