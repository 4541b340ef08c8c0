"""What is on screen fits: in its own box, in the view it scrolls in, and beside its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QWidget,
)

from guide.ui.shell.emergency_bar import EmergencyBar
from guide.ui.shell.sidebar import Sidebar
from guide.ui.shell.top_bar import TopBar
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag
from tests.support.ui import Opened, button, settle
from tests.ui.test_access import ADDRESSES

LOOKS = [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200), (820, 640, 100), (560, 700, 100)]
"""Width, height, text size in percent."""

_WORDS = re.compile(r"[^\s\u200b]+")
"""A zero-width space lets a long path go on in the next line."""

SLACK = 1
"""Pixels that rounding may cost."""


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_fits(app: Opened, address: str, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    page = app.go(address)
    settle()
    assert list(too_wide(page)) == []
    assert list(too_narrow(page)) == []
    assert list(overlapping(page)) == []


@pytest.mark.parametrize("look", [*LOOKS, (1366, 768, 400), (360, 640, 200)], ids=str)
def test_the_frame_fits(app: Opened, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    assert app.window.width() == width, "the window is no wider than asked"
    assert app.window.height() == height
    for bar in (Sidebar, TopBar, EmergencyBar):
        for found in app.window.findChildren(bar):
            if found.isVisible():
                assert list(outside(found)) == []
                assert list(overlapping(found)) == []
    assert app.page.height() > height / 2


def described(widget: QWidget) -> str:
    text = widget.accessibleName() or getattr(widget, "text", str)() or ""
    return f"{type(widget).__name__} ‘{text[:40]}’ {widget.size().toTuple()}"


def too_wide(page: QWidget) -> Iterator[str]:
    """What sticks out of the view it scrolls in: nothing scrolls sideways."""
    for area in page.findChildren(QScrollArea):
        inside = area.widget()
        if not area.isVisible() or inside is None:
            continue
        room = area.viewport().width()
        for child in _on_screen(inside):
            left = child.mapTo(inside, QPoint(0, 0)).x()
            if left < -SLACK or left + child.width() > room + SLACK:
                yield described(child)


def too_narrow(page: QWidget) -> Iterator[str]:
    """Words that do not fit the width they got."""
    for child in _on_screen(page):
        if isinstance(child, RichText) and child.document().idealWidth() > child.width() + SLACK:
            yield described(child)
        if isinstance(child, Tag) and child.height() + SLACK < child.heightForWidth(child.width()):
            yield described(child)
        if isinstance(child, QLabel) and child.text():
            needed = _widest_word(child) if child.wordWrap() else child.sizeHint().width()
            if child.width() + SLACK < needed:
                yield described(child)


def _widest_word(label: QLabel) -> int:
    metrics = label.fontMetrics()
    return max(metrics.horizontalAdvance(word) for word in _WORDS.findall(label.text()) or [""])


def outside(bar: QWidget) -> Iterator[str]:
    """Buttons that are not wholly on their bar."""
    for child in _on_screen(bar):
        if isinstance(child, QAbstractButton) and not _scrolls(child, bar):
            place = QRect(child.mapTo(bar, QPoint(0, 0)), child.size())
            if not bar.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
                yield described(child)


def _scrolls(child: QWidget, bar: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None and parent is not bar:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def overlapping(place: QWidget) -> Iterator[str]:
    """Neighbours with words or a click on them that lie over each other."""
    for parent in [place, *_on_screen(place)]:
        children = [child for child in parent.children() if isinstance(child, QWidget)]
        shown = [child for child in children if child.isVisible() and _has_words(child)]
        for number, child in enumerate(shown):
            for other in shown[number + 1 :]:
                common = child.geometry() & other.geometry()
                if common.width() > SLACK and common.height() > SLACK:
                    yield f"{described(child)} and {described(other)}"


def _has_words(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | RichText | Tag)


def _on_screen(parent: QWidget) -> list[QWidget]:
    found = parent.findChildren(QWidget)
    return [
        child
        for child in found
        if child.isVisible() and not child.objectName().startswith("qt_scrollarea")
    ]


@pytest.mark.parametrize("zoom", [80, 100, 200, 400])
def test_help_is_never_further_than_a_button(app: Opened, zoom: int) -> None:
    app.window.resize(1024, 600)
    app.window.state.set_zoom(zoom)
    settle()
    for words in ("112", "Kleinere tekst", "Terug", "Verberg"):
        found = button(app.window, words)
        place = QRect(found.mapTo(app.window, QPoint(0, 0)), found.size())
        assert app.window.rect().contains(place), words
