"""How the parts of Meria are put together."""
