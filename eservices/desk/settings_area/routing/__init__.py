"""Routing rules in the admin: their list in order, their form with lists instead of codes, and a trial."""
