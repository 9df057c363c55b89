"""Says where the machine cannot confine the readers of files as they should be."""

from django.core.checks import CheckMessage, Warning, register

from .kernel_filter import missing


@register()
def readers_are_confined(**_kwargs: object) -> list[CheckMessage]:
    """Memory and time are limited everywhere; network, files and processes are the kernel's to refuse."""
    if not (why := missing()):
        return []
    return [
        Warning(
            f"Files of strangers are read without a cage: {why}.",
            hint="Run Meria on Linux (x86_64 or aarch64, seccomp filters in the kernel) before it reads files "
            "that others made. See docs/decisions/0016-files-are-read-in-a-cage.md.",
            id="search.W010",
        )
    ]
