"""Services ready to use for Georgia, Armenia and Ukraine: letter, information request, association's appeal,
application, complaint, proposal and problem report, each with its law and its words in five languages.

    COUNTRIES["AM"].definition("foi")       the law's numbers, words and questions as plain data
    load(COUNTRIES["AM"])                   into the register, published; what is there stays
"""

from .armenia import ARMENIA
from .definition import Country, Definition
from .georgia import GEORGIA
from .loading import load
from .ukraine import UKRAINE
from .wording import LANGUAGES, Words, five

COUNTRIES: dict[str, Country] = {country.code: country for country in (GEORGIA, ARMENIA, UKRAINE)}

__all__ = ["COUNTRIES", "LANGUAGES", "Country", "Definition", "Words", "five", "load"]
