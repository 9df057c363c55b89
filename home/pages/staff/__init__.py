"""What editors see of this room in the Wagtail admin."""
