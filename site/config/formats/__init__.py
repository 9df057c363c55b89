"""How dates, times and numbers are written, where Django's own way differs from the town's."""
