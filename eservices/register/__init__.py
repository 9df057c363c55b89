"""The case and everything that may happen to it."""
