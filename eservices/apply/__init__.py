"""From a citizen to a case: the service page, the wizard on it, its drafts, and the receipt."""
