"""Services as data in the admin: drafts edited section by section, compared, and published as versions."""
