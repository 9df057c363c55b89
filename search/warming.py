"""Reads dictionaries, thesaurus and index before anybody searches: the first visitor does not wait for them."""

import logging
import threading

from django.db import connections

from .find import find
from .query import parse

log = logging.getLogger(__name__)
WORDS = {"ka": "წყლის", "hy": "ջրի", "uk": "водою", "ru": "водой", "en": "waters"}  # any, in any inflection


def warm_aside() -> threading.Thread:
    """Warm this process while it answers other requests already."""
    thread = threading.Thread(target=warm, name="search-warming", daemon=True)
    thread.start()
    return thread


def warm() -> None:
    """Search once in each language. Never fails: a town that is not set up yet has nothing to be read."""
    try:
        for language, word in WORDS.items():
            find(parse(word, language))
    except Exception as error:  # whatever it is, a visitor's search will say it
        log.warning("search was not warmed: %s", type(error).__name__)
    finally:
        connections.close_all()
