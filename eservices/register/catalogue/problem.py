"""One reason why a definition may not be published, and the section of the editor that mends it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """`section` is one of the editor's: basics, texts, term, urgent, extension, deficiency, endings, applicant,
    questions, files or handling; `text` is a whole sentence in the active language."""

    section: str
    text: str
