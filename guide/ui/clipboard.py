"""Text on the clipboard that programs which keep what was copied are asked to leave alone."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QStandardItemModel

_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'
_NO = b"\x00\x00\x00\x00"
_ASKS = {
    # Windows: neither the clipboard's history nor other computers of the user
    _WINDOWS.format(name="ExcludeClipboardContentFromMonitorProcessing"): b"\x01\x00\x00\x00",
    _WINDOWS.format(name="CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format(name="CanUploadToCloudClipboard"): _NO,
    # KDE's clipboard, which others follow
    "x-kde-passwordManagerHint": b"secret",
}


def private_data(text: str) -> QMimeData:
    """``text`` with a request not to keep it; to be given away at once."""
    data = _made_by_qt()
    data.setText(text)
    for kind, value in _ASKS.items():
        data.setData(kind, value)
    return data


def _made_by_qt() -> QMimeData:
    """Empty data that Qt made.

    WORKAROUND: data made in Python calls back into Python when it is deleted. On Qt's offscreen
    screen the clipboard deletes it after Python has gone, and the program falls over at its end.
    """
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    return data


def copy_privately(text: str) -> None:
    """Put ``text`` on the clipboard."""
    QGuiApplication.clipboard().setMimeData(private_data(text))


def holds(text: str) -> bool:
    """Whether ``text`` is what stands on the clipboard now."""
    return bool(text) and QGuiApplication.clipboard().text() == text


def wipe(text: str) -> bool:
    """Empty the clipboard if it still holds ``text``; what others put there stays."""
    if not holds(text):
        return False
    QGuiApplication.clipboard().clear()
    return True
