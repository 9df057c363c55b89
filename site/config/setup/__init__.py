"""Setting up a town: the answers of whoever installs Meria become settings, and a site that can be used at once.

It stands in `config` because it puts all rooms together, as the settings do; no room may lean on it.
"""
