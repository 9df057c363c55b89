"""Absences in the admin: who is away, until when, and who takes over."""
