"""Page types, the file and picture libraries, and what a town says about itself on every page."""

from .base import BasePage
from .contact_page import ContactPage
from .home_page import HomePage
from .news_index_page import NewsIndexPage
from .news_page import NewsPage
from .picture import Picture, Rendition
from .site_settings import SiteSettings, SiteText
from .standard_page import StandardPage
from .town_document import TownDocument

__all__ = [
    "BasePage",
    "ContactPage",
    "TownDocument",
    "HomePage",
    "NewsIndexPage",
    "NewsPage",
    "Picture",
    "Rendition",
    "SiteSettings",
    "SiteText",
    "StandardPage",
]
