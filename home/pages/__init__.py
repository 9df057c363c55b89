"""Editor to page: page types, blocks, navigation, languages, feeds, site settings."""
