"""Russian: Snowball's stemmer."""

from snowballstemmer import stemmer

from .listed import listed

STOP = frozenset(
    listed("""
    и в во на с со к ко по о об от до для из у за под над при не но а или что как это этот эта
    эти тот та те же бы ли он она они мы вы я его ее их был была было быть также который
    где куда откуда когда почему зачем кто кого кому чей какой какая какое какие сколько можно нужно
    надо хочу могу мне меня мой моя мое мои нам нас наш наша наше наши вам вас ваш ваша ваше ваши
""")
)
_snowball = stemmer("russian")


def stem(word: str) -> str:
    """Snowball's stem."""
    return _snowball.stemWord(word)
