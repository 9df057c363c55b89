"""By which word of another script a result was found that only sounds like what was typed."""

import re
from collections.abc import Iterable
from html import unescape

from . import languages
from .query import Query

_MARKED = re.compile("<mark>([^<]*)</mark>")


def heard_as(query: Query, shown: Iterable[str], language: str) -> str:
    """The first word that is marked in this HTML; empty where one of them is spelled as the query or a name has it."""
    marked = [unescape(raw) for html in shown for raw in _MARKED.findall(html)]
    if not marked or query.numbers or query.phrases:
        return ""
    spelled = {form for term in query.sought for forms in term.readings for form in forms}
    spelled |= {form for meaning in query.meanings for name in meaning.names for forms in name.words for form in forms}
    begun = query.terms[-1].readings[0].exact
    found = [languages.forms(raw, language) for raw in marked]
    is_spelled = any(spelled.intersection(forms) or forms.exact.startswith(begun) for forms in found)
    return "" if is_spelled else marked[0]
