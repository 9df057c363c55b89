"""Files of a message that met an error: named in a hidden field, signed, for as long as no sweep can take them."""

from dataclasses import asdict, dataclass, field
from datetime import timedelta

from django.core import signing
from django.utils import timezone

from backstage.private_files import private_storage
from eservices.register.models import Case
from eservices.register.submission import StoredFile

# Less than the day after which files that no row knows are swept.
KEPT_FOR = timedelta(hours=12)


@dataclass(frozen=True)
class Kept:
    """`since` is the moment of the first file: signing again gives no more time. `are_gone`: not all are left."""

    since: float = 0
    files: list[StoredFile] = field(default_factory=list)
    are_gone: bool = False

    def sign(self, case: Case, files: list[StoredFile]) -> str:
        """The files for the hidden field, those of before among them; empty when there are none."""
        since = self.since if self.files else timezone.now().timestamp()
        named = {"since": since, "files": [asdict(file) for file in files]}
        return signing.dumps(named, salt=_salt(case)) if files else ""


def read_kept(case: Case, signed: str) -> Kept:
    """What the hidden field holds; nothing when it was not signed by us for this case."""
    try:
        found = signing.loads(signed, salt=_salt(case))
    except signing.BadSignature:
        return Kept()
    named = [StoredFile(**file) for file in found["files"]]
    too_old = timezone.now().timestamp() - found["since"] > KEPT_FOR.total_seconds()
    files = [] if too_old else still_there(named)
    return Kept(found["since"], files, are_gone=len(files) < len(named))


def still_there(files: list[StoredFile]) -> list[StoredFile]:
    """Those of the files that are on disk."""
    return [file for file in files if private_storage().exists(file.stored_as)]


def _salt(case: Case) -> str:
    return f"meria.reply.{case.pk}"
