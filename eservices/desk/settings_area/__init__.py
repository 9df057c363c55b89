"""The register's settings in the admin: departments, memberships, routing, journals, the calendar."""
