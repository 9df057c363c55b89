"""Search: from what is published to what is found."""
