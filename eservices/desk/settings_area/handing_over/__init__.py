"""Somebody leaves: their open cases go to a colleague in one step."""
