"""The built reader walks its own pages, and says nothing that was not asked."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from tests.frozen.conftest import Runner, Said

ADDRESS = "contact/comensha"


def report_of(said: Said) -> dict[str, object]:
    """The one line that was expected; any other output is a failure."""
    assert said.err == ""
    assert said.status == 0, said.out
    assert len(said.out.splitlines()) == 1, said.out
    report = json.loads(said.out)
    assert isinstance(report, dict)
    return report


def test_opens_searches_ticks_walks_and_quits(run: Runner) -> None:
    report = report_of(run("zakgids", "--selftest"))
    assert report["ok"] is True, report
    assert report["steps"]
    assert report["frozen"] is True


def test_opens_an_address(run: Runner) -> None:
    report = report_of(run("zakgids", "--selftest", ADDRESS))
    assert report["ok"] is True, report


def test_loads_nothing_that_speaks_to_a_network(run: Runner) -> None:
    assert report_of(run("zakgids", "--selftest"))["network_modules"] == []


def test_leaves_nothing_behind(run: Runner, tmp_path: Path) -> None:
    report_of(run("zakgids", "--selftest"))
    assert sorted(path.name for path in tmp_path.rglob("*")) == []


def test_says_what_it_is(run: Runner) -> None:
    about = report_of(run("zakgids", "--about", "--json"))
    assert about


@pytest.mark.skipif(sys.platform == "win32", reason="NOT TESTED: copying by links, on Windows")
def test_runs_from_a_stick_with_an_odd_name(
    run: Runner, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A space, an accent, and a path of more than 200 characters."""
    stick = tmp_path_factory.mktemp("USB stick é") / ("lange map " * 20).strip()
    shutil.copytree(folder, stick, symlinks=True, copy_function=_link)
    assert len(str(stick)) > 200
    assert report_of(run("zakgids", "--selftest", place=stick))["ok"] is True


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
