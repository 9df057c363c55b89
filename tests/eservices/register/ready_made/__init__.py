"""Services ready to use."""
