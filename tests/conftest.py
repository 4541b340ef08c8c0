"""What every test has: modest hypothesis runs, no unexpected log line, a small compiled guide."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from guide.services.finder import Finder
from guide.services.library import Library
from guide.storage.reader import GuideReader
from tests.support.builders import a_guide
from tests.support.fakes import FakeClock
from tests.support.text import UNCOMMON_TEXTS

settings.register_profile(
    "modest",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.register_profile(
    "long", settings.get_profile("modest"), max_examples=3_000, derandomize=False
)
settings.load_profile("modest")


@pytest.fixture(autouse=True)
def _no_unexpected_log_line(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that expects a warning looks at it and then says ``caplog.clear()``."""
    yield
    lines = [r.getMessage() for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not lines, f"unexpected in the log: {lines}"


@pytest.fixture(params=list(UNCOMMON_TEXTS.values()), ids=list(UNCOMMON_TEXTS))
def uncommon_text(request: pytest.FixtureRequest) -> str:
    """One text after the other that people never type and files nevertheless hold."""
    text = request.param
    assert isinstance(text, str)
    return text


@pytest.fixture(scope="session")
def guide_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small compiled guide with one or two of every kind. Tests do not write to it."""
    return a_guide().write_to(tmp_path_factory.mktemp("gids") / "gids.sqlite")


@pytest.fixture
def reader(guide_file: Path) -> Iterator[GuideReader]:
    opened = GuideReader(guide_file)
    yield opened
    opened.close()


@pytest.fixture
def library(reader: GuideReader) -> Library:
    return Library(reader)


@pytest.fixture
def finder(library: Library, reader: GuideReader) -> Finder:
    return Finder(library, reader)


@pytest.fixture
def clock() -> FakeClock:
    """Stands still on a Tuesday morning."""
    return FakeClock()
