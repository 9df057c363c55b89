"""What a ready-made service is: an outline that all countries share, and what the law of one country makes of it."""

from dataclasses import dataclass, field
from typing import Any

from ..catalogue import Rules
from ..choices import Result, ServiceKind
from ..deadlines import Terms
from .wording import LANGUAGES, Words, lines

ALL_RESULTS = (
    Result.ANSWERED,
    Result.PARTLY,
    Result.REFUSED,
    Result.EXPLAINED,
    Result.FORWARDED,
    Result.UNCONSIDERED,
    Result.WITHDRAWN,
)


@dataclass(frozen=True)
class Outline:
    """What a service is in any country: its words, questions and files; `journal` is the code of its journal."""

    kind: ServiceKind
    position: int
    words: dict[str, Words]
    questions: list[dict[str, Any]]
    summary: tuple[str, ...] = ("subject",)
    files: dict[str, Any] = field(default_factory=dict)
    results: tuple[str, ...] = ALL_RESULTS
    journal: str = "incoming"


@dataclass(frozen=True)
class Definition:
    """A service as the law of one country has it. `code` is that of its kind."""

    outline: Outline
    jurisdiction: str
    terms: Terms
    rules: Rules
    words: dict[str, Words]
    questions: list[dict[str, Any]]

    @property
    def code(self) -> str:
        return self.outline.kind.value

    def texts(self) -> dict[str, dict[str, str]]:
        """The texts as a version keeps them: by language, then by name."""
        words = self.outline.words | self.words
        return {code: {name: text[code] for name, text in words.items()} for code in LANGUAGES}

    def columns(self) -> dict[str, Any]:
        """What a `ServiceVersion` holds of it, beside its journal and department."""
        return {
            "jurisdiction": self.jurisdiction,
            "terms": self.terms.to_dict(),
            "rules": self.rules.to_dict(),
            "texts": self.texts(),
            "questions": self.questions,
            "files": self.outline.files,
            "summary": list(self.outline.summary),
            "results": list(self.outline.results),
        }


@dataclass(frozen=True)
class Country:
    """Everything ready-made for one country. Journals and the registry office are rows of their models."""

    code: str
    language: str
    time_zone: str
    registry: dict[str, Any]
    journals: list[dict[str, Any]]
    definitions: list[Definition]

    def definition(self, code: str) -> Definition:
        """The definition of a kind of service. Raises KeyError."""
        return {definition.code: definition for definition in self.definitions}[code]


def journal(code: str, prefix: str, alias: str, names: Words) -> dict[str, Any]:
    """A row of the model Journal."""
    return {"code": code, "prefix": prefix, "alias": alias, "names": names}


def listed(needs: tuple[Words, ...], steps: tuple[Words, ...]) -> dict[str, Words]:
    """The two lists among the texts: what the citizen needs, and how it goes on."""
    return {"what_you_need": lines(*needs), "next_steps": lines(*steps)}
