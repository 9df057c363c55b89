"""Word lists written as running text, so that they stay readable."""


def listed(text: str) -> tuple[str, ...]:
    """The words of a text parted by spaces and line ends."""
    return tuple(text.split())
