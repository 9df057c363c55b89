"""From what is published to what is found."""
