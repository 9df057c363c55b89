"""The staff side inside the Wagtail admin: my day, inbox, case page."""
