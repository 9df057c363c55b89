"""The standing pages in the order they are made: a parent before its children."""

from . import (
    about,
    associations,
    budget,
    city_hall,
    contact,
    council,
    infrastructure_plan,
    participation,
    public_information,
    request_information,
    service_centres,
    services,
    statements,
)

PAGES = [
    city_hall.PAGE,
    council.PAGE,
    public_information.PAGE,
    associations.PAGE,
    statements.OVERVIEW,
    about.PAGE,
    service_centres.PAGE,
    contact.PAGE,
    participation.PAGE,
    request_information.PAGE,
    infrastructure_plan.PAGE,
    budget.PAGE,
    statements.PRIVACY,
    statements.ACCESSIBILITY,
]
SERVICES_PAGE = services.PAGE
