"""Many at once and killed in the middle: no case lost, no half case, no gap and no repeat in the numbers."""

import json
import os
import subprocess
import sys

import pytest

from tests.services.live_site import ROOT

from .crowd import CLERKS, LETTERS, MOMENTS, WAITING

pytestmark = pytest.mark.both_databases


@pytest.fixture
def crowd(own_site):
    def run(what: str) -> list[str]:
        env = own_site.env | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"}
        command = [sys.executable, "-m", "tests.eservices.register.crowd", what]
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-3000:]
        return done.stdout.splitlines()

    run("prepare")
    return run


def whole_cases(crowd) -> list[dict]:
    """All cases, after seeing that each is whole and that the numbers have no gap and no repeat."""
    found = json.loads(crowd("report")[-1])
    cases = found["cases"]
    assert [case["seq"] for case in cases] == list(range(1, len(cases) + 1))
    assert found["last"] == len(cases)
    for case in cases:
        assert case["events"] == ["registered", "routed"]
        assert (case["files"], case["mails"]) == (1, 1)
    return cases


class TestFiftyAtOnce:
    def test_every_letter_sent_twice_makes_one_case(self, crowd, own_site):
        confirmed = [line.split() for line in crowd("together")]
        cases = whole_cases(crowd)
        assert len(confirmed) == 2 * LETTERS
        assert len(cases) == LETTERS
        assert len({tuple(pair) for pair in confirmed}) == LETTERS
        assert {number for _, number in confirmed} == {case["number"] for case in cases}
        assert "Every chain and seal holds." in own_site.manage("check_register")


class TestClerksAtOnce:
    def test_every_received_letter_is_registered_by_one_of_them(self, crowd, own_site):
        *told, rows = crowd("entered")
        assert told.count("done") == WAITING
        assert told.count("refused") == WAITING * (CLERKS - 1)
        cases = json.loads(rows)
        numbers = list(range(1, WAITING + 1))
        assert sorted(case["seq"] for case in cases) == numbers
        assert sorted(case["was"].rpartition("-")[2] for case in cases) == sorted(map(str, numbers))
        assert {case["events"] for case in cases} == {3}  # received, registered, routed
        assert "Every chain and seal holds." in own_site.manage("check_register")


class TestKilled:
    def test_at_twenty_moments_nothing_confirmed_is_lost_and_nothing_is_half(self, crowd, own_site):
        lines = [line.split() for line in crowd("killed")]
        killed = [line for line in lines if line[0] == "moment"]
        confirmed = {line[1] for line in lines if line[0] != "moment"}
        assert len(killed) == len(MOMENTS) == 20
        assert all(line[-1] == "killed" for line in killed)
        numbers = {case["number"] for case in whole_cases(crowd)}
        assert confirmed <= numbers
        # Only the one killed after its commit is in the register without having been confirmed.
        assert len(numbers - confirmed) == 1
        assert "Every chain and seal holds." in own_site.manage("check_register")
