"""One file a picture; SCENES names them as their files are named."""

from .arms import arms
from .council_hall import council_hall
from .hoa_yard import hoa_yard
from .kindergarten import kindergarten
from .letter_box import letter_box
from .open_books import open_books
from .school_road import school_road
from .service_centre import service_centre
from .storm_drain import storm_drain
from .water_main import water_main
from .zemokhevi_bridge import zemokhevi_bridge

SCENES = {
    "council-hall": council_hall,
    "hoa-yard": hoa_yard,
    "kindergarten": kindergarten,
    "letter-box": letter_box,
    "open-books": open_books,
    "school-road": school_road,
    "service-centre": service_centre,
    "storm-drain": storm_drain,
    "water-main": water_main,
    "zemokhevi-bridge": zemokhevi_bridge,
}

__all__ = ["SCENES", "arms"]
