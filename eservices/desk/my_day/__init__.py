"""My day: what a person has to do, on the admin's first page."""
