"""Citizens' files: private, on disk, and swept only when no row knows them."""

import os
import stat
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile

from backstage import private_files
from backstage.private_files import new_name, private_storage, sweep_orphans


@pytest.fixture
def stored():
    names = []

    def store(content=b"x", name="პირადობა.pdf"):
        names.append(private_storage().save(new_name(None, name), ContentFile(content)))
        return names[-1]

    yield store
    for name in names:
        private_storage().delete(name)


class TestPrivateStorage:
    def test_name_tells_nothing_about_the_person(self, stored):
        assert "პირადობა" not in stored()

    def test_only_the_site_may_read_the_file(self, stored):
        mode = stat.S_IMODE(os.stat(private_storage().path(stored())).st_mode)
        assert mode == 0o600

    def test_has_no_address(self, stored):
        with pytest.raises(ValueError):
            private_storage().url(stored())


class TestSweep:
    def test_only_unknown_files_of_yesterday_go(self, stored, monkeypatch):
        known, orphan, fresh = stored(), stored(), stored()
        monkeypatch.setattr(private_files, "_owners", [lambda: [known]])
        long_ago = private_storage().get_modified_time(orphan).timestamp() - timedelta(days=2).total_seconds()
        for name in (known, orphan):
            os.utime(private_storage().path(name), (long_ago, long_ago))
        assert sweep_orphans() == 1
        assert [private_storage().exists(name) for name in (known, orphan, fresh)] == [True, False, True]
