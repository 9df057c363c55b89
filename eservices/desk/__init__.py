"""The staff side inside the Wagtail admin: my day, inbox, case page, actions, the register's settings, sign-in."""
