"""From the citizen to the case and to the answer."""
