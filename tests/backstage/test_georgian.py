"""Broken Georgian capitals never reach the screen."""

from django.http import HttpResponse, JsonResponse
from django.template import Context, Template
from django.test import RequestFactory
from django.utils.text import capfirst

from backstage.georgian import LowerGeorgianCapitals, lower_capitals


def through_the_door(response):
    return LowerGeorgianCapitals(lambda request: response)(RequestFactory().get("/"))


class TestLowerGeorgianCapitals:
    def test_word_broken_by_capfirst_is_mended(self):
        broken = capfirst("განცხადება")
        assert broken != "განცხადება"
        page = through_the_door(HttpResponse(f"<label>{broken}</label>"))
        assert page.content.decode() == "<label>განცხადება</label>"

    def test_template_filter_is_mended_too(self):
        broken = Template("{{ word|capfirst }}").render(Context({"word": "ჟურნალი და წერილი"}))
        assert lower_capitals(broken.encode()).decode() == "ჟურნალი და წერილი"

    def test_escaped_in_json_is_mended(self):
        page = through_the_door(JsonResponse({"label": capfirst("წერილი")}))
        assert page.content == b'{"label": "\\u10ec\\u10d4\\u10e0\\u10d8\\u10da\\u10d8"}'

    def test_headline_wholly_in_capitals_stays(self):
        headline = "განცხადება".upper().encode()
        assert lower_capitals(headline) == headline

    def test_other_content_is_left_alone(self):
        raw = capfirst("წერილი").encode()
        assert through_the_door(HttpResponse(raw, content_type="application/pdf")).content == raw
