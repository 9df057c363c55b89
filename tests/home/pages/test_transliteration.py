"""Latin slugs from titles in every script, in Python and in Wagtail's slug field."""

import re

import pytest
from django.utils.text import slugify

from home.pages.transliteration import slug_for, slug_formatters


@pytest.mark.parametrize(
    ("title", "language", "slug"),
    [
        ("სიახლეები", "ka", "siakhleebi"),
        ("ალვისხევის მუნიციპალიტეტის მერია", "ka", "alviskhevis-munitsipalitetis-meria"),
        ("წყალი, ჭა და ჟანგი", "ka", "tsqali-cha-da-zhangi"),
        ("№18 დადგენილება (2026)", "ka", "18-dadgenileba-2026"),
        ("Новости и объявления", "ru", "novosti-i-obieiavleniia"),
        ("Щорічний звіт про згоду", "uk", "shchorichnyi-zvit-pro-zghodu"),
        ("Їжак і п’ять об'єктів", "uk", "yizhak-i-piat-obiektiv"),
        ("Երևանի լուրեր և որոշումներ", "hy", "yerevani-lurer-ev-voroshumner"),
        ("News of the town", "en", "news-of-the-town"),
        ("«»!?", "ka", ""),
    ],
)
def test_slug(title, language, slug):
    assert slug_for(title, language) == slug


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("სიახლეები", "ka"),
        ("წყალმომარაგება", "ka"),
        ("Новости и объявления", "ru"),
        ("Լուրեր և Որոշումներ", "hy"),
        ("Щорічний звіт про згоду", "uk"),
        ("Їжак і п’ять", "uk"),
        ("№7 resolution", "en"),
    ],
)
def test_the_slug_field_of_the_admin_writes_the_same(title, language):
    typed = title
    for pattern, latin in slug_formatters(language):
        typed = re.sub(pattern, latin.replace("$1", r"\1"), typed)
    assert slugify(typed) == slug_for(title, language)


def test_a_slug_is_never_too_long():
    assert len(slug_for("წყალმომარაგება " * 40)) <= 100
