"""From a form to a deed: written down, shown as the citizen will see it, then done once."""
