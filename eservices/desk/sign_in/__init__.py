"""Signing in, with guessing slowed down wherever a password is asked for."""
