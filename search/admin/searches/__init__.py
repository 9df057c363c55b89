"""What people look for, and what found nothing, as the editors read it."""
