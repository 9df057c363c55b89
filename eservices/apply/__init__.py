"""From the citizen to the case: service page, wizard, drafts, receipt."""
