"""Draw the program's icon from `resources/packaging/icons/zakgids.svg`, in every size and shape.

Run by hand after changing the drawing (`.venv/bin/python resources/dev/make_app_icon.py`); the
pictures are committed, so no build needs this script or QtSvg.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "packaging" / "icons"
DRAWING = ICONS / "zakgids.svg"
LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256]
MACOS_SIZES = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}


def picture(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """An .ico: a header, a directory, then the PNGs themselves."""
    offset = 6 + 16 * len(pictures)
    directory, body = b"", b""
    for size, data in pictures.items():
        side = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        body += data
        offset += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + directory + body


def macos_icon(pictures: dict[str, bytes]) -> bytes:
    """An .icns: a row of named PNGs."""
    body = b"".join(
        kind.encode() + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> int:
    _application = QGuiApplication(sys.argv)
    renderer = QSvgRenderer(str(DRAWING))
    for size in LINUX_SIZES:
        (ICONS / f"zakgids-{size}.png").write_bytes(picture(renderer, size))
    sizes = {size: picture(renderer, size) for size in WINDOWS_SIZES}
    (ICONS / "zakgids.ico").write_bytes(windows_icon(sizes))
    kinds = {kind: picture(renderer, size) for kind, size in MACOS_SIZES.items()}
    (ICONS / "zakgids.icns").write_bytes(macos_icon(kinds))
    return 0


if __name__ == "__main__":
    sys.exit(main())
