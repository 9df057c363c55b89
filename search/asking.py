"""What the engine is asked until something answers: the words as typed, else another reading of them, else some."""

from dataclasses import dataclass, replace

from . import noting, second_try, spelling, thesaurus
from .content import shown_now
from .engines import Answer, engine
from .query import QUOTES, Query

PER_PAGE = 10
ATTEMPTS = 5  # in which it is found out what is hidden by now
LOOKED_AT = 1000  # results at once, at most
FEW = 3  # results; fewer are followed by what has only some of the words
QUESTION = 3  # words: so many are a question, of which some are sooner meant otherwise than one was misspelt


@dataclass(frozen=True)
class Asked:
    """How the words were read in the end, and what answers them."""

    query: Query
    answer: Answer
    reason: str = ""  # keyboard or spelling: the words were read as query.text; some: nothing has all of them
    proposal: str = ""  # what may have been meant, but is not so sure that it is looked for unasked

    @property
    def is_foreign(self) -> bool:
        """Whether nothing is in the visitor's own language."""
        language = self.query.language
        return bool(language) and not self.answer.counts.get("language", {}).get(language)

    @property
    def is_enough(self) -> bool:
        """Whether nothing else need be tried."""
        return self.answer.total >= FEW and not self.is_foreign


def ask(query: Query, page: int) -> Asked:
    """What was typed; where that finds little, how else it may be read. Filters do not change how words are read, so
    that the numbers beside them come true. One question to the engine where enough is found.
    """
    typed = search_page(query, page)
    if query.exactly or typed.is_enough:
        return typed
    if not query.has_filters:
        return _read_otherwise(typed, page)
    everywhere = query.without_filters()
    first = search_page(everywhere, 1)
    meant = first if first.is_enough else _read_otherwise(first, 1)
    if not meant.reason and not meant.query.loosely:
        return replace(typed, proposal=meant.proposal)
    found = search_page(meant.query.filtered_as(query), page)
    return replace(meant, query=found.query, answer=found.answer)


def search_page(query: Query, page: int) -> Asked:
    """Each page once: in the visitor's language, else in those in which it stands. Where little is in hers, the words
    may have been of another language: then all that has them.
    """
    query = query if query.exactly else thesaurus.widen(query)
    once = _public_page(replace(query, once=True), page)
    if query.languages or _left_nothing_out(once.answer) or _in_own_language(once) >= FEW:
        return once
    return _public_page(replace(query, once=False), page)


def _left_nothing_out(answer: Answer) -> bool:
    """Whether there are no translations besides: languages are counted with them."""
    return answer.total == sum(answer.counts["language"].values())


def _in_own_language(asked: Asked) -> int:
    """How many there are before any filter: no filter changes which translations are shown, or its number would lie."""
    query = asked.query
    if not query.has_filters:
        return asked.answer.counts["language"].get(query.language, 0)
    own = replace(query.without_filters(), languages=(query.language,))
    return engine().search(own, offset=0, limit=0).total


def _public_page(query: Query, page: int) -> Asked:
    """Asks again without what turned out to be hidden by now, so that nothing of it is counted either. Each time it
    looks further, for all below one page may have been hidden at once; what is public and was seen is shown.
    """
    limit = PER_PAGE
    for _attempt in range(ATTEMPTS):
        answer = engine().search(query, offset=(page - 1) * PER_PAGE, limit=limit)
        allowed = shown_now(hit.record for hit in answer.hits)
        shown = [hit for hit in answer.hits if hit.key in allowed][:PER_PAGE]
        gone = {hit.key for hit in answer.hits} - allowed
        if not gone:
            break
        noting.met_hidden(gone)
        query = replace(query, hidden=query.hidden | gone)
        limit = min(10 * limit, LOOKED_AT)
    return Asked(query, replace(answer, hits=shown))


def _read_otherwise(typed: Asked, page: int) -> Asked:
    """The first of: another keyboard; of a question what has some of its words; another spelling; some of the words."""
    things = len(typed.query.sought) + len(typed.query.numbers)
    return (
        _by_keyboard(typed, page)
        or (_loosely(typed, page) if things >= QUESTION else None)
        or _spelled(typed, page, few=1 < things < QUESTION)
    )


def _by_keyboard(typed: Asked, page: int) -> Asked | None:
    for other in second_try.other_keyboards(typed.query) if not typed.answer.total else ():
        found = search_page(other, page)
        if found.answer.total:
            return replace(found, reason="keyboard")
    return None


def _loosely(typed: Asked, page: int) -> Asked | None:
    """What has some of the words, below the few that have all of them."""
    if typed.answer.total >= FEW:
        return None
    found = search_page(replace(typed.query, loosely=True), page)
    if not found.answer.total:
        return None
    return found if typed.answer.total else replace(found, reason="some")


def _without_quotes(typed: Asked) -> str:
    """The words of a phrase that nothing has, where something has them apart; else empty."""
    if typed.answer.total or not typed.query.phrases:
        return ""
    apart = second_try.again(typed.query, QUOTES.sub(" ", typed.query.text))
    return apart.text if search_page(apart, 1).answer.total else ""


def _spelled(typed: Asked, page: int, *, few: bool) -> Asked:
    """As it is sure to have been meant; else as typed, with what may have been meant."""
    proposal = _without_quotes(typed)
    meant = spelling.corrected(typed.query) if not typed.answer.total or typed.is_foreign else None
    if meant:
        found = search_page(second_try.again(typed.query, meant.text), page)
        if found.answer.total and not (typed.answer.total and found.is_foreign):
            if meant.is_sure:
                return replace(found, reason="spelling")
            proposal = meant.text
    as_typed = (_loosely(typed, page) if few else None) or typed
    return replace(as_typed, proposal=proposal)
