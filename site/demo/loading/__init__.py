"""Puts the demo municipality into the database; each part may run again and then changes nothing."""
