"""Promoted results in the admin."""
