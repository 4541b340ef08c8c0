"""A window to test: real services, a fake clock, prompts that answer for the user."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from guide.app import wiring
from guide.app.paths import Paths
from guide.core.content.address import START, Address
from guide.services.desk import Desk
from guide.ui.pages.page import Page
from guide.ui.shell.window import Window
from tests.support.fakes import FakeClock

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class FakePrompts:
    """Answers every question with ``agrees`` and remembers what was asked."""

    agrees: bool = True
    asked: list[str] = field(default_factory=list)
    pdf: Path | None = None
    """Where the user saves a PDF; None when they do not want to."""
    paper: Path | None = None
    """The file that stands for the printer; None when the user does not want to print."""
    contacts: Path | None = None
    """The file of contacts that is made or taken over; None when the user does not want to."""

    def confirm(self, parent: QWidget, question: str, consequence: str, yes: str) -> bool:
        self.asked.append(question)
        return self.agrees

    def save_pdf(self, parent: QWidget, suggestion: str) -> Path | None:
        self.asked.append(suggestion)
        return self.pdf

    def save_contacts(self, parent: QWidget, suggestion: str) -> Path | None:
        self.asked.append(suggestion)
        return self.contacts

    def open_contacts(self, parent: QWidget) -> Path | None:
        self.asked.append("contacten")
        return self.contacts

    def choose_printer(self, parent: QWidget, printer: QPrinter) -> bool:
        self.asked.append("printer")
        if self.paper is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.paper))
        return True


@dataclass
class Opened:
    """A window with what stands behind it."""

    window: Window
    desk: Desk
    prompts: FakePrompts
    paths: Paths

    def go(self, address: str) -> Page:
        """Open an address; gives the page that is then on screen."""
        self.window.state.open(Address.parse(address))
        return self.page

    @property
    def page(self) -> Page:
        settle()
        page = self.window.page
        assert page is not None
        return page

    def key(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key as the window system sends it: to the window, not to one widget."""
        QTest.keyClick(self.window.windowHandle(), key, with_)
        settle()


def settle() -> None:
    """Let layouts, deletions and repaints happen, and let search read what it needs."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)]
    while any(window.finding.is_loading for window in windows):
        QCoreApplication.processEvents()
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def paths_for(content: Path, data: Path | None) -> Paths:
    return Paths(
        resources=ROOT / "resources",
        content=content,
        fallback_numbers=content.with_name("noodnummers.json"),
        data=data,
        log=None,
    )


def open_window(
    paths: Paths, *, role: str | None = "burgerzaken", first: Address = START
) -> Opened:
    """A window on ``paths``; ``role=None`` is the very first run."""
    desk = wiring.make_desk(paths, wiring.read_content(paths.content), FakeClock())
    if role is not None:
        desk.settings.change(role=role, role_was_asked=True)
    prompts = FakePrompts()
    window = wiring.make_window(desk, paths, first, prompts)
    window.show()
    QTest.qWaitForWindowExposed(window)
    settle()
    return Opened(window, desk, prompts, paths)


def button(parent: QWidget, words: str) -> QAbstractButton:
    """The visible button whose name contains ``words``; fails with the names there are."""
    settle()  # what was just put in a layout is shown by the event loop
    settle()  # what was just put in a layout is shown by the event loop
    buttons = [b for b in parent.findChildren(QAbstractButton) if b.isVisible()]
    for candidate in buttons:
        if words in (candidate.accessibleName() or candidate.text()):
            return candidate
    names = sorted({b.accessibleName() or b.text() for b in buttons})
    raise AssertionError(f"no button ‘{words}’ among {names}")


def click(widget: QWidget, where: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where or widget.rect().center())
    settle()


def press(parent: QWidget, words: str) -> None:
    """Click the button whose name contains ``words``."""
    click(button(parent, words))
