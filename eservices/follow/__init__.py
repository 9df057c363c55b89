"""A citizen follows a case by number and code, or by a signed link."""
