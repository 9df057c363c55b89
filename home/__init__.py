"""From the editor to the page: what a municipality publishes."""
