"""Russian: Snowball's stemmer."""

from snowballstemmer import stemmer

from .listed import listed

STOP = frozenset(
    listed("""
    и в во на с со к ко по о об от до для из у за под над при не но а или что как это этот эта
    эти тот та те же бы ли он она они мы вы я его ее их был была было быть также который
    где куда откуда когда почему зачем кто кого кому чей какой какая какое какие сколько можно нужно
    надо хочу могу мне меня мой моя мое мои нам нас наш наша наше наши вам вас ваш ваша ваше ваши
    пожалуйста здравствуйте подскажите скажите хотим сделать написать найти узнать получить подать оформить
    работает есть будет еще уже
""")
)
_snowball = stemmer("russian")


def stem(word: str) -> str:
    """Snowball's stem; the word itself where that would be "for" or "on" (заём, наём)."""
    found = _snowball.stemWord(word)
    return word if found in STOP else found
