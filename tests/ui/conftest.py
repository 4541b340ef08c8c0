"""One application for all tests, a new window for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from guide.app import wiring
from guide.authoring.compile import compile_guide
from guide.authoring.publish import publish
from guide.ui.a11y import accessible
from tests.support.ui import ROOT, Opened, open_window, paths_for, settle


@pytest.fixture(scope="session")
def real_guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content, compiled now."""
    folder = tmp_path_factory.mktemp("echte-gids")
    compilation = compile_guide(ROOT / "content", date.fromisoformat("2026-11-24"))
    published = publish(compilation, folder)
    assert published is not None
    return folder / "gids.sqlite"


@pytest.fixture(scope="session", autouse=True)
def _prepared(qapp: QApplication, real_guide: Path) -> None:
    wiring.prepare_application(qapp, paths_for(real_guide, None))


@pytest.fixture
def opens(real_guide: Path, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Opens windows that are closed after the test. Without ``data`` all share one folder."""
    opened: list[Opened] = []

    def open_one(
        content: Path | None = None, data: Path | None = tmp_path, **how: object
    ) -> Opened:
        paths = paths_for(content or real_guide, data)
        opened.append(open_window(paths, **how))  # type: ignore[arg-type]
        return opened[-1]

    yield open_one
    for one in opened:
        one.window.close()
        one.window.deleteLater()
    QGuiApplication.clipboard().clear()
    settle()
    for one in opened:
        if one.desk.library is not None:
            one.desk.library.close()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What search and the bar that finds on a page let a screen reader say."""
    heard: list[str] = []
    monkeypatch.setattr(accessible, "announce", lambda _widget, message: heard.append(message))
    return heard


@pytest.fixture
def app(opens: Callable[..., Opened]) -> Opened:
    """A window as it stands at Burgerzaken."""
    return opens()
