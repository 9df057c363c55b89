"""The working calendar in the admin: its days, what changing one would move, and its versions."""
